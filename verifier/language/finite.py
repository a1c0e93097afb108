"""Drop the "verbs" that are none: nouns and participles that the tagger took for finite verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.language.openers import LINKS, WH
from verifier.language.recover import forms
from verifier.language.subjects import dated, predicate

if TYPE_CHECKING:
    from verifier.model import Parse, Token, VerbGroup


def finite(parse: Parse, groups: tuple[VerbGroup, ...]) -> tuple[VerbGroup, ...]:
    """Drop what the words around show to be a noun or a participle."""
    kept: list[VerbGroup] = []
    for at, group in enumerate(groups):
        after = groups[at + 1] if at + 1 < len(groups) else None
        if _after_that(parse, group) or _bare_noun(parse, group):
            continue
        if kept and _shares_auxiliary(parse, kept[-1], group):
            continue
        if after is not None and any(test(parse, group, after) for test in BEFORE_ANOTHER):
            continue
        kept.append(group)
    return tuple(kept)


def _after_that(parse: Parse, group: VerbGroup) -> bool:
    """Tell whether a "verb" is a noun: it follows "suggested that", where a subject must begin."""
    first = parse.tokens[group.first]
    if first.tag not in {"VBZ", "VBP"} or group.first != group.last or first.pos == "AUX":
        return False
    before = parse.tokens[max(0, group.first - 2) : group.first]
    return len(before) > 1 and before[1].lower == "that" and _verbal(before[0])


def _verbal(token: Token) -> bool:
    return token.tag.startswith("V") or token.lower in forms("s-form")


def _bare_noun(parse: Parse, group: VerbGroup) -> bool:
    """Tell whether a "present tense" stands where only a noun can: "sent on unpaid leave"."""
    if group.first != group.last or parse.tokens[group.first].tag != "VBP" or not group.first:
        return False
    return parse.tokens[group.first - 1].tag in {"JJ", "DT", "PRP$", "IN", "POS"}


def _shares_auxiliary(parse: Parse, before: VerbGroup, group: VerbGroup) -> bool:
    """Tell whether a participle continues the group before: "had been killed or wounded"."""
    if not (before.passive or before.perfect) or group.first != group.last:
        return False
    between = [t for t in parse.tokens[before.last + 1 : group.first] if not t.tag.startswith("RB")]
    return parse.tokens[group.first].tag in {"VBD", "VBN"} and [t.tag for t in between] == ["CC"]


def _reduced(parse: Parse, group: VerbGroup, after: VerbGroup) -> bool:
    """Tell whether a lone past form is a participle: "guards posted there have left"."""
    if group.first != group.last or parse.tokens[group.first].tag not in {"VBD", "VBN"}:
        return False
    between = parse.tokens[group.last + 1 : after.first]
    if any((t.tag in WH | {"CC", "IN"} and t.lower in LINKS) or t.dep == "punct" for t in between):
        return False
    heads = {predicate(parse, after), after.main}
    subjects = [
        t
        for t in between
        if t.dep.startswith("nsubj") and t.head in heads and not dated(parse, (t.index, t.index))
    ]
    return not subjects or _disagrees(subjects[-1], parse.tokens[after.first])


def _disagrees(noun: Token, verb: Token) -> bool:
    """Tell whether number parts a noun from a verb: "the river have"."""
    plural_verb = verb.tag == "VBP" or verb.lower in {"were", "have", "are"}
    singular_verb = verb.tag == "VBZ" or verb.lower == "was"
    return (noun.tag in {"NN", "NNP"} and plural_verb) or (noun.tag == "NNS" and singular_verb)


def _noun(parse: Parse, group: VerbGroup, after: VerbGroup) -> bool:
    """Tell whether a "third person" right before a finite verb is its subject: "exports fell"."""
    first = parse.tokens[group.first]
    return group.first == group.last and first.tag == "VBZ" and group.last + 1 == after.first


def _opening_participle(parse: Parse, group: VerbGroup, after: VerbGroup) -> bool:
    """Tell whether a participle opens the sentence: "Asked about it, the minister declined"."""
    first = parse.tokens[group.first]
    start = parse.sentences[first.sentence].first
    between = parse.tokens[group.last + 1 : after.first]
    return (
        first.index == start and first.tag in {"VBD", "VBN"} and any(t.text == "," for t in between)
    )


BEFORE_ANOTHER = (_reduced, _noun, _opening_participle)
