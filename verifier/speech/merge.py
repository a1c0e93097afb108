"""Rules and trained model together: the model for running news, the rules for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from verifier.speech import learned
from verifier.speech.phrases import RELATIVES, phrase_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.speech.found import Found
    from verifier.speech.page import Page
    from verifier.speech.phrases import Range

# Rules for what the model cannot learn, because its corpus hardly has it.
OURS = frozenset(
    "said-to.to believed-to.to expected-to.to announced-that.that quote.as-saying quoted.by "
    "words.own give.details put.at blame.noun speak.of confirm.noun deny.gerund deny.report "
    "deny.relative deny.by let-be-known.idiom adamant.idiom "
    "brush-aside.object silence.act toll.toll "
    "according.before according.after according.inside noun.claim".split()
)
SURE = frozenset(  # of the rows that stand on the words alone, in a clause or closing a sentence
    f"{row}.{frame}"
    for row in "say tell report write deny confirm confirm-report assert warn claim".split()
    for frame in ("that", "final")
)
BESIDE = frozenset(("before", "after", "inside"))  # of "according to": its clause is plain
PASSIVE = frozenset(("said-to", "believed-to", "expected-to", "announced-that"))
ADVERBS = frozenset(
    "reportedly allegedly apparently supposedly seemingly purportedly presumably".split()
)
HEARER = 4  # tokens of the person told, with "that"
WORDS = 4  # of a loose content; shorter ones are slips of the model


def merge(page: Page, rules: tuple[Found, ...]) -> tuple[Found, ...]:
    """Return what the model finds, explained and completed by the rules.

    A finding with the cue of a rule takes the rule's name, reason and speaker. Rules in OURS,
    and speech that a clause or a closing "X said" shows, stand also where the model is silent.
    Adverbs of hearsay name no source: they are left to the cues.
    """
    found, loose = learned.find(page, rules)
    seen = (_running(page, one) for one in adopt(page, found, loose))
    kept = [one for one in seen if not _adverb(page, one)]
    cues = {place for one in kept for place in range(*one.cue)}
    joined = [_explained(page, one, _same_cue(one, rules)) for one in kept]
    free = (r for r in rules if not cues.intersection(range(*r.cue)))
    opens = frozenset(a for r in rules if r.rule.endswith(".that") for a, _ in r.content)
    more = [r for r in free if _stands(page, r) or _inside(page, r, opens)]
    return (*joined, *more)


def _running(page: Page, one: Found) -> Found:
    """Drop a source that stands in a citation: the model cannot see what is set aside."""
    cited = one.source is not None and all(page.skipped[i] for i in range(*one.source))
    return evolve(one, source=None) if cited else one


def _stands(page: Page, rule: Found) -> bool:
    """Tell whether a rule counts where the model sees nothing."""
    return rule.rule in OURS or (rule.rule in SURE and page.quoted[rule.cue[0]] < 0)


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


def _adverb(page: Page, one: Found) -> bool:
    first = one.content[0][0]
    named = page.lower[first : first + 3] == ("not", "to", "be")  # "asked not to be named"
    return named or all(page.lower[place] in ADVERBS for place in range(*one.cue))


def _same_cue(one: Found, rules: Sequence[Found]) -> Found | None:
    return next((r for r in rules if r.cue[0] < one.cue[1] and one.cue[0] < r.cue[1]), None)


def _explained(page: Page, one: Found, rule: Found | None) -> Found:
    """Give a finding of the model the name and the reason of a rule, and the speaker it names."""
    one = evolve(one, content=tuple(_without_that(page, span) for span in one.content))
    if rule is None:
        return evolve(one, who=_antecedent(page, one.source))
    family, _, frame = rule.rule.partition(".")
    if family in PASSIVE:  # the model takes the subject for a source
        subject = tuple(span for span in one.content if span[1] <= rule.cue[0])
        return evolve(rule, content=(*subject, *rule.content))
    beside = frame in BESIDE and (_covers(rule, one) or _names_only(rule, one))
    plain = beside or one.source is None or _hearer_first(page, rule, one)
    return evolve(
        one,
        source=rule.source if beside and _apart(one, rule) else one.source or rule.source,
        content=rule.content if plain else one.content,
        kind=rule.kind,
        rule=rule.rule,
        reason=rule.reason,
        who=rule.source,
    )


def _apart(one: Found, rule: Found) -> bool:
    """Tell whether the model takes somebody else for the source: "X reported, citing Y"."""
    if one.source is None or rule.source is None:
        return True
    return one.source[1] <= rule.source[0] or rule.source[1] <= one.source[0]


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
    return (first + 1, last) if page.lower[first] == "that" and last - first > 1 else span


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
