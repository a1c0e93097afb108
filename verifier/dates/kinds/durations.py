"""Lengths of time: "six-day", "more than two weeks", "three and a half years"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.kinds.counted import amount, run
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading
from verifier.dates.saying import quoted, spoken
from verifier.dates.tense import Tense
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.period import Period

LENGTH = "the words give a length, not a date"
TIES = ("spent", "for", "in", "over", "within", "after", "of", "until", "by")

_NEAR = timedelta(days=7)


def _length(hit: Hit, context: Context) -> Reading | None:
    found = amount(hit)
    if found is None or _fraction(hit) or _age(hit) or _title(hit):
        return None
    if _rate(hit, context):
        return Reading(
            TimexType.SET, found.value, None, Basis.NONE, "the words give a rate", moves=False
        )
    placed, reason = _placed(hit, context)
    basis = Basis.RELATIVE if placed else Basis.NONE
    return Reading(TimexType.DURATION, found.value, placed, basis, reason, moves=False)


def _title(hit: Hit) -> bool:
    """Tell whether the unit has a capital inside a sentence: "60 Minutes", "Nucleonics Week"."""
    unit, first = hit.at("unit"), hit.pieces[hit.first]
    return unit is not None and unit is not first and unit.capital and not first.capital


def _fraction(hit: Hit) -> bool:
    """Tell whether "a quarter" and "three-quarters" are a share."""
    unit, after = hit.at("unit"), hit.pieces[hit.last : hit.last + 1]
    if unit is None or not unit.lower.startswith("quarter") or hit.rule.id == "duration.the":
        return False
    of = bool(after) and after[0].lower == "of"
    return of or unit.lower == "quarter" or hit.rule.id == "duration.hyphen"


def _age(hit: Hit) -> bool:
    """Tell whether the length is somebody's age."""
    after = [piece.lower for piece in hit.pieces[hit.last : hit.last + 2]]
    return hit.has("old") or after[:1] == ["old"] or after == ["-", "old"]


def _rate(hit: Hit, context: Context) -> bool:
    """Tell whether "a year" says how much each: "$5 million a year", "three times a week"."""
    count = hit.all("count")
    if len(count) != 1 or count[0].lower not in ("a", "an") or hit.first == 0:
        return False
    before = hit.pieces[hit.first - 1]
    if (
        before.lower in ("times", "once", "twice", "million", "billion", "%", "percent")
        or before.number is not None
    ):
        return True
    parse = context.parse
    if not parse.tokens:
        return False
    token = parse.tokens[min(parse.at(before.start), len(parse.tokens) - 1)]
    return token.tag in ("NN", "NNS")


def _between(hit: Hit, context: Context) -> Reading | None:
    """Read "three to four months" as the longer of the two, about."""
    read = _length(hit, context)
    return evolve(read, mod="APPROX") if read else None


def _bare(hit: Hit, context: Context) -> Reading | None:
    """Read "for years", "in weeks", "days later": a plural that something ties to a time."""
    unit = hit.at("unit")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if unit is None or unit.word is None or unit.lower == unit.word.forms[0]:
        return None
    if before not in TIES and after not in ("later", "after", "before", "ahead"):
        return None
    return _length(hit, context)


def _placed(hit: Hit, context: Context) -> tuple[Period | None, str]:
    """Place "within three days" and "have worked for 22 years"; other lengths have no place."""
    found, before = amount(hit), hit.pieces[hit.first - 1].lower if hit.first else ""
    if found is None or found.steps is None or context.today is None:
        return None, LENGTH
    if before in ("within", "in") and context.tense(hit) is Tense.FUTURE:
        start = _start(context, hit)
        end = stretch.moved(start, *found.steps)
        if end:
            return period.window(start, end), f"so long from {period.describe(period.day(start))}"
    if before in ("for", "over") and context.tense(hit) is Tense.PERFECT:
        return run(found, -1, context), context.since("up to")
    return None, LENGTH


def _start(context: Context, hit: Hit) -> date:
    """Return the day that "within three days" counts from: of the saying, or the issue.

    A saying without a date of its own is of the day just told of: "met yesterday … told the
    press that it would end within three days".
    """
    today, story, start = context.today or date.min, context.story, hit.pieces[hit.first].start
    if story.said and spoken(context.parse, story.said, story.last, start):
        return story.said.stretch.first
    day = story.day
    if day is None or not today - _NEAR <= day.stretch.first <= today:
        return today
    same = "\n\n" not in context.parse.text[day.at : start]
    return day.stretch.first if same and quoted(context.parse, start) else today


_COUNT = (
    "(count: ( $number | a | an | another | $vague ) ( and a half )?"
    " | half ( a | an ) | half - ( a | an ) )"
)
RULES = (
    Rule(
        "duration.counted",
        f"{_COUNT} $padding {{unit:unit}}",
        _length,
    ),
    Rule(
        "duration.the", "( the | those | these ) (count: $number ) ( more )? {unit:unit}", _length
    ),
    Rule(
        "duration.hyphen",
        "(count: $number | {vague} ) - {unit:unit} ( (old: - old ) | - long )?",
        _length,
    ),
    Rule("duration.range", "$number ( to | or | - ) (count: $number ) {unit:unit}", _between),
    Rule("duration.half", "(count: a ) {unit:unit} and a half", _length),
    Rule("duration.long", "(count: a )? {unit:unit} - ( long )", _length),
    Rule("duration.ahead", "the {unit:unit} ahead", _length),
    Rule("duration.bare", "{unit:unit}", _bare),
)
