"""Rules and trained model together: the model for running news, the rules for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.speech import closing, learned, subject
from verifier.speech.extent import BREAKS
from verifier.speech.knowledge import words
from verifier.speech.page import BE, FINITE, NOMINAL
from verifier.speech.phrases import RELATIVES, phrase_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.speech.found import Found
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

# Rules for what the model cannot learn, because its corpus hardly has it.
OURS = frozenset(
    "said-to.to believed-to.to expected-to.to announced-that.that quote.as-saying quoted.by "
    "words.own give.details put.at blame.noun speak.of confirm.noun deny.gerund deny.report "
    "deny.relative deny.by let-be-known.idiom adamant.idiom "
    "brush-aside.object silence.act toll.toll dispute.contested accuse.noun "
    "turn.colon turn.signed called.name cite.noun "
    "according.before according.after according.inside noun.claim".split()
)
SURE = frozenset(  # of the rows that stand on the words alone, in a clause or closing a sentence
    f"{row}.{frame}"
    for row in "say tell report write hold deny confirm confirm-report assert warn claim".split()
    for frame in ("that", "final")
)
BESIDE = frozenset(("before", "after", "inside"))  # of "according to": its clause is plain
WHOLE = frozenset(("quote", "to"))  # frames that show where their content starts and ends
PASSIVE = frozenset(("said-to", "believed-to", "expected-to", "announced-that"))
ADVERBS = frozenset(
    "reportedly allegedly apparently supposedly seemingly purportedly presumably".split()
)
NAMING = NOMINAL | {"POS"}  # tags that end a noun phrase
NAME = 12  # tokens of a source that the tree gives
SLIP = 6  # tokens of content; fewer that have no source are a slip
HEARER = 4  # tokens of the person told, with "that"
WORDS = 4  # of a loose content; shorter ones are slips of the model


def merge(page: Page, rules: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return what the model finds, explained and completed by the rules.

    A finding with the cue of a rule takes the rule's name, reason and speaker. Rules in OURS,
    and speech that a clause or a closing "X said" shows, stand also where the model is silent.
    Adverbs of hearsay name no source: they are left to the cues.
    """
    found, loose = learned.find(page, rules)
    loose = tuple(sorted({*loose, *_follows(rules, found)}))
    seen = (_running(page, one) for one in adopt(page, found, loose))
    kept = [one for one in seen if not (_adverb(page, one) or _slip(page, one, rules))]
    cues = {place for one in kept for place in range(*one.cue)}
    joined = [_explained(page, one, _same_cue(one, rules)) for one in kept]
    free = (r for r in rules if not cues.intersection(range(*r.cue)))
    opens = frozenset(a for r in rules if r.rule.endswith(".that") for a, _ in r.content)
    more = [r for r in free if _stands(page, r) or _inside(page, r, opens)]
    return (*joined, *more)


def _follows(rules: Sequence[Found], found: Sequence[Found]) -> Iterator[Range]:
    """Yield the quotations that go on with a speaker by the rules and that nothing holds yet."""
    held = {place for one in found for span in one.content for place in range(*span)}
    for rule in rules:
        for span in rule.content if rule.rule == "quote.follow" else ():
            if held.isdisjoint(range(*span)):
                yield span


def _running(page: Page, one: Found) -> Found:
    """Drop a source that stands in a citation: the model cannot see what is set aside."""
    cited = one.source is not None and all(page.skipped[i] for i in range(*one.source))
    return evolve(one, source=None) if cited else one


def _stands(page: Page, rule: Found) -> bool:
    """Tell whether a rule counts where the model sees nothing."""
    if rule.rule in OURS or (rule.rule in SURE and page.quoted[rule.cue[0]] < 0):
        return True
    given = any(v.lemma in words("word-giving") for v in page.verbs(rule.cue[1] - 1))
    return given and rule.rule == "plan.to"


def _inside(page: Page, rule: Found, opens: frozenset[int]) -> bool:
    """Tell a further step of a chain, which the model, with one layer of tags, cannot see.

    "The paper reports that the envoys suggested that …": the clause of one verb opens with the
    source of the next. What is known is nobody's word.
    """
    if (
        rule.rule.startswith("know.")
        or not rule.rule.endswith(".that")
        or rule.source is None
        or page.quoted[rule.cue[0]] >= 0
    ):
        return False
    return not opens.isdisjoint((rule.source[0], rule.source[0] - 1))


def _sourced(page: Page, one: Found) -> Found:
    """Name the subject of the verb where the model names nobody: "the yard proposed a truce"."""
    verbs = [i for i in range(*one.cue) if page.tokens[i].tag in FINITE - {"MD"}]
    if one.source is not None or not verbs or _passive(page, one):
        return one
    found = subject.before(page, verbs[-1]) or subject.governing(page, verbs[-1])
    if found is None or found[1] - found[0] > NAME or page.tokens[found[1] - 1].tag not in NAMING:
        return one
    inside = any(a < found[1] and found[0] < b for a, b in one.content)
    return one if inside else evolve(one, source=found)


def _passive(page: Page, one: Found) -> bool:
    """Tell "is widely believed" from "believed"."""
    first, last = one.cue
    verbs = (i for i in range(first, last) if page.tokens[i].tag in ("VBN", "VBD"))
    return any(not BE.isdisjoint(page.lower[max(0, i - 3) : i]) for i in verbs)


def _slip(page: Page, one: Found, rules: tuple[Found, ...]) -> bool:
    """Tell a slip of the model: a few words that nobody says, by no rule either."""
    words = sum(b - a for a, b in one.content)
    if words >= SLIP or one.source is not None or _passive(page, one):
        return False
    return _same_cue(one, rules) is None


def _adverb(page: Page, one: Found) -> bool:
    first = one.content[0][0]
    named = page.lower[first : first + 3] == ("not", "to", "be")  # "asked not to be named"
    return named or all(page.lower[place] in ADVERBS for place in range(*one.cue))


def _same_cue(one: Found, rules: Sequence[Found]) -> Found | None:
    return next((r for r in rules if r.cue[0] < one.cue[1] and one.cue[0] < r.cue[1]), None)


def _explained(page: Page, one: Found, rule: Found | None) -> Found:
    """Give a finding of the model the name and the reason of a rule, and the speaker it names."""
    source = subject.passed_on(page, one.source) if one.source else None
    if source is not None and any(a < source[1] and source[0] < b for a, b in one.content):
        source = one.source
    content = tuple(_without_that(page, span) for span in one.content)
    passing = rule is not None and rule.rule == "quoted.by"
    one = evolve(one, content=content, source=one.source if passing else source)
    if rule is None:
        one = _sourced(page, one)
        return evolve(one, who=_antecedent(page, one.source))
    family, _, frame = rule.rule.partition(".")
    if family in PASSIVE:  # the model takes the subject for a source
        about = tuple(span for span in one.content if span[1] <= rule.cue[0])
        return evolve(rule, content=(*about, *rule.content))
    if rule.reason.endswith(closing.INVERTED) and _names_only(rule, one):
        return evolve(rule, who=rule.source)  # the model takes the speaker for what is said
    beside = frame in BESIDE and (
        _covers(rule, one) or _names_only(rule, one) or _turns(page, rule, one)
    )
    plain = beside or one.source is None or _hearer_first(page, rule, one)
    content = rule.content if plain else one.content
    if frame in WHOLE:
        content = _joined((*one.content, *rule.content))
    return evolve(
        one,
        source=rule.source if beside and _apart(one, rule) else one.source or rule.source,
        content=content,
        kind=rule.kind,
        rule=rule.rule,
        reason=rule.reason,
        who=rule.source,
    )


def _turns(page: Page, rule: Found, one: Found) -> bool:
    """Tell whether the model runs on into a clause that turns: "…, while the mayor spoke of"."""
    if not rule.content or not one.content or one.content[-1][1] <= rule.content[-1][1]:
        return False
    end = rule.content[-1][1]
    return page.lower[end + (page.lower[end] == ",")] in BREAKS


def _apart(one: Found, rule: Found) -> bool:
    """Tell whether the model takes somebody else for the source: "X reported, citing Y"."""
    if one.source is None or rule.source is None:
        return True
    return one.source[1] <= rule.source[0] or rule.source[1] <= one.source[0]


def _joined(spans: Sequence[Range]) -> tuple[Range, ...]:
    """Join the stretches that touch."""
    out: list[Range] = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1]:
            out[-1] = out[-1][0], max(last, out[-1][1])
        else:
            out.append((first, last))
    return tuple(out)


def _names_only(rule: Found, one: Found) -> bool:
    """Tell whether the model takes the source itself for what it says: "citing the manager"."""
    first, last = rule.source or (0, 0)
    return all(first <= a and b <= last for a, b in one.content)


def _hearer_first(page: Page, rule: Found, one: Found) -> bool:
    """Tell whether the model takes the person told into the clause: "journalists that …"."""
    start, begins = rule.content[0][0], one.content[0][0]
    return begins < start <= begins + HEARER and page.lower[start - 1] == "that"


def _covers(rule: Found, one: Found) -> bool:
    """Tell whether the content of a rule holds all that the model saw."""
    return all(any(a <= c and d <= b for a, b in rule.content) for c, d in one.content)


def _antecedent(page: Page, source: Range | None) -> Range | None:
    """Return the noun phrase that a source of one word such as "who" stands for."""
    if source is None or page.lower[source[0]] not in RELATIVES or source[0] == 0:
        return None
    last = source[0] - 1 - (page.lower[source[0] - 1] == ",")
    return phrase_before(page, last) if last >= 0 else None


def _without_that(page: Page, span: Range) -> Range:
    first, last = span
    opens = page.lower[first] == "that" and page.tokens[first].dep != "det"
    return (first + 1, last) if opens and last - first > 1 else span


def adopt(page: Page, found: tuple[Found, ...], loose: tuple[Range, ...]) -> tuple[Found, ...]:
    """Give quoted words without a cue to the speaker before them, in this paragraph or the last."""
    results = list(found)
    ends = [(max(b for _, b in (*one.content, one.cue)), n) for n, one in enumerate(results)]
    for first, last in loose:
        before = max((end for end in ends if end[0] <= first), default=None)
        if last - first < WORDS or page.quoted[first] < 0 or before is None:
            continue
        end, number = before
        one = results[number]
        if one.source is not None and page.paragraphs[first] - page.paragraphs[end - 1] <= 1:
            results[number] = evolve(one, content=tuple(sorted((*one.content, (first, last)))))
            ends.append((last, number))
    return tuple(results)
