"""Lengths of time: "six-day", "more than two weeks", "three and a half years"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from verifier import period
from verifier.dates import stretch
from verifier.dates.kinds.amount import Amount, many, number_of, whole
from verifier.dates.kinds.counted import A_LENGTH, amount, run
from verifier.dates.pattern import Hit, Rule
from verifier.dates.reading import Reading
from verifier.dates.saying import quoted, spoken
from verifier.dates.tense import Tense
from verifier.model import Basis, TimexType

if TYPE_CHECKING:
    from verifier.dates.context import Context
    from verifier.period import Period

TIES = ("spent", "for", "in", "over", "within", "after", "of", "until", "by")

AFTER = ("after", "before", "ahead", "away", "behind")
_ONWARD = ("following", "since", "ahead", "preceding", "afterward")
_ONWARD_TWO = (("to", "come"), ("leading", "up"), ("that", "followed"))
_ALONG = ("over", "through", "throughout")
_NAMES_THEM = ("of", "when", "that", "he", "she")  # "over the years when the mill was shut"
# "Years of neglect" is a length, "the days of sail" a time that has a name.
_NAMED = ("the", "these", "those", "his", "her", "its", "their", "such", "early", "final", "last")
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


def _the_units(hit: Hit, context: Context) -> Reading | None:
    """Read "the days following the flood" and "over the years": so many, nobody says how many."""
    unit = hit.at("unit")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    after = tuple(piece.lower for piece in hit.pieces[hit.last : hit.last + 2])
    if not many(unit):
        return None
    first = after[0] if after else ""
    onward = first in _ONWARD or after in _ONWARD_TWO
    along = before in _ALONG and first not in _NAMES_THEM
    return _length(hit, context) if onward or along else None


def _part_units(hit: Hit, context: Context) -> Reading | None:
    """Read "the first hours of the siege": a length at one end of something."""
    unit = hit.at("unit")
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if not many(unit):
        return None
    return _length(hit, context) if after in ("of", "after", "before") else None


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
    aged = after[:1] in (["old"], ["older"], ["younger"])
    return hit.has("old") or aged or after == ["-", "old"]


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
    read, found, more = _length(hit, context), amount(hit), hit.at("more")
    if read is not None and found is not None and more is not None:
        number = number_of(hit.all("more"))  # "a day or two"
        read = evolve(read, value=Amount(number, found.code).value)
    return evolve(read, mod="APPROX") if read else None


def _half(hit: Hit, context: Context) -> Reading | None:
    """Read "half-hour", "a half-century", "a quarter of a century"; the rest is half of a thing."""
    unit, words = hit.at("unit"), hit.all("count")
    if unit is None or unit.word is None or unit.lower != unit.word.forms[0]:
        return None
    quarter = words[0].lower == "quarter"
    if quarter and unit.word.code != "C":
        return None  # "a quarter hour" is hardly written, "a quarter of a day" hardly meant
    del context
    found = whole(Amount(0.25 if quarter else 0.5, unit.word.code))
    return Reading(TimexType.DURATION, found.value, None, Basis.NONE, A_LENGTH, moves=False)


def _word(hit: Hit, context: Context) -> Reading | None:
    """Read "weeklong"."""
    word = hit.pieces[hit.first].word
    del context
    value = word.code if word else ""
    return Reading(TimexType.DURATION, value, None, Basis.NONE, A_LENGTH, moves=False)


def _whole(hit: Hit, context: Context) -> Reading | None:
    """Read "all day" and "the whole week" as a length; "all years" is none."""
    unit = hit.at("unit")
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if unit is None or unit.word is None or unit.lower != unit.word.forms[0] or after == "-":
        return None
    return _length(hit, context)


def _bare(hit: Hit, context: Context) -> Reading | None:
    """Read "for years", "in weeks", "days later": a plural that something ties to a time."""
    unit = hit.at("unit")
    before = hit.pieces[hit.first - 1].lower if hit.first else ""
    after = hit.pieces[hit.last].lower if hit.last < len(hit.pieces) else ""
    if not many(unit):
        return None
    filled = after == "of" and before not in _NAMED and hit.pieces[hit.first].lower != "minutes"
    if before not in TIES and after not in AFTER and not filled:
        return None
    return _length(hit, context)


def _placed(hit: Hit, context: Context) -> tuple[Period | None, str]:
    """Place "within three days" and "have worked for 22 years"; other lengths have no place."""
    found, before = amount(hit), hit.pieces[hit.first - 1].lower if hit.first else ""
    if found is None or found.steps is None or context.today is None:
        return None, A_LENGTH
    if before in ("within", "in") and context.tense(hit) is Tense.FUTURE:
        start = _start(context, hit)
        end = stretch.moved(start, *found.steps)
        if end:
            return period.window(start, end), f"so long from {period.describe(period.day(start))}"
    if before in ("for", "over") and context.tense(hit) is Tense.PERFECT:
        return run(found, -1, context), context.since("up to")
    return None, A_LENGTH


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
_MORE = "( or ( so | more | less | longer ) )?"
_HALF = "( - and - (half: half ) | - and - a - (half: half ) )"
RULES = (
    Rule(
        "duration.counted",
        f"{_COUNT} $padding {{unit:unit}} {_MORE}",
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
    Rule("duration.hyphen-half", f"(count: $number ) {_HALF} - {{unit:unit}}", _length),
    Rule(
        "duration.half-unit",
        "( a | the )? (count: half | half - a | quarter | quarter of a ) -? {unit:unit}",
        _half,
    ),
    Rule("duration.or-two", "(count: a ) {unit:unit} or (more: two | three )", _between),
    Rule("duration.whole", "( all | the ( whole | entire ) ) {unit:unit} long?", _whole),
    Rule(
        "duration.part-units",
        "the ( first | opening | closing | final | early | waning ) {unit:unit}",
        _part_units,
    ),
    Rule(
        "duration.first", "the ( first | final | initial ) (count: $number ) {unit:unit}", _length
    ),
    Rule("duration.the-units", "the ( coming )? {unit:unit}", _the_units),
    Rule("duration.range", "$number ( to | or | - ) (count: $number ) {unit:unit}", _between),
    Rule(
        "duration.half",
        "( the )? {way:past|last|next}? (count: a | one )? {unit:unit} and a (half: half )",
        _length,
    ),
    Rule("duration.long", "(count: a )? {unit:unit} - ( long )", _length),
    Rule("duration.word", "{long}", _word),
    Rule("duration.ahead", "the {unit:unit} ahead", _length),
    Rule("duration.bare", "{unit:unit}", _bare),
)
