"""The names of a text with the titles around them, as far as speakers need them."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from verifier.model import Span
from verifier.speech.knowledge import words
from verifier.speech.naming import core
from verifier.speech.page import NOUNS, Page

PROPER = frozenset(("NNP", "NNPS"))
JOINERS = frozenset(("of", "the", "for", "and", "&", "de", "van", "von", "al", "bin"))
TITLE = frozenset(("JJ", "NN", "POS", "HYPH", "NNP", "NNPS", "NNS"))


@frozen
class Mention:
    """Somebody or something named or described at one place."""

    span: Span
    text: str  # as it stands
    name: str  # in full, once resolved
    named: bool
    words: tuple[str, ...]  # of the name in full, in lower case, without articles
    surname: str  # the last proper word of the noun phrase; "" where there is none
    noun: str  # head noun in lower case
    pronoun: str = ""
    definite: bool = False  # "the ministry", "the general"
    short: bool = False  # one or two proper words without a title

    @classmethod
    def of(cls, page: Page, span: Span, name: str, is_named: bool) -> Mention:
        """Describe the words at a span; `name` is what they resolve to."""
        indices = [
            i
            for i in range(page.parse.at(span.start), page.parse.at(span.end))
            if page.tokens[i].start < span.end
        ]
        phrase = core(page, indices)
        plain = [
            i
            for i in phrase
            if page.lower[i] not in ("the", "a", "an", "mr", "mr.", "ms", "mrs", "ms.", "mrs.")
        ]
        proper = [i for i in indices if page.tokens[i].tag in PROPER]
        head = next((i for i in reversed(phrase) if page.tokens[i].tag in NOUNS), phrase[-1])
        lone = page.lower[indices[0]] if len(indices) == 1 else ""
        definite = (
            page.lower[indices[0]] in ("the", "that", "this")
            and len(plain) <= 3
            and page.tokens[head].tag not in PROPER
        )
        return cls(
            span=span,
            text=" ".join(span.of(page.parse.text).split()),
            name=name,
            named=is_named,
            words=tuple(
                w
                for w in name.lower().replace("’s", "").replace("'s", "").replace(",", " ").split()
                if w not in ("the", "a", "an")
            ),
            surname=page.lower[proper[-1]] if proper else "",
            noun=page.lower[head],
            pronoun=lone if lone in pronouns() else "",
            definite=definite or (lone != "" and lone in words("institution")),
            short=bool(plain)
            and len(plain) <= 2
            and all(page.tokens[i].tag in PROPER for i in plain),
        )

    @property
    def nouns(self) -> frozenset[str]:
        """Give the words of the name that "the …" may take up."""
        return frozenset(self.words)

    @property
    def person(self) -> bool:
        """Tell whether this can be a "he" or "she": a person's post or a name, and no institution."""
        if self.noun in words("institution") | words("document") | words("outlet-noun") and not set(
            self.words
        ) & words("role"):
            return False
        if set(self.words) & (words("role") | words("unnamed-person")):
            return True
        return self.surname != "" and not set(self.words) & (
            words("place") | words("outlet-name") | words("outlet-noun")
        )

    @property
    def sure(self) -> bool:
        """Tell whether this is a person for certain: a post, or a name of two words that is no outlet's."""
        return self.person and (
            bool(set(self.words) & (words("role") | words("unnamed-person"))) or len(self.words) > 1
        )

    @property
    def human(self) -> bool:
        """Tell whether this is a pronoun for a person."""
        return self.pronoun in words("man") | words("woman")

    def agrees(self, other: Mention) -> bool:
        """Tell whether this pronoun can mean the other mention."""
        if other.pronoun and other.name.lower() in pronouns():
            return False
        has = set(other.words)
        if self.pronoun in words("man"):
            return (
                other.person
                and not has & words("female-title")
                and other.noun not in words("institution")
            )
        if self.pronoun in words("woman"):
            return (
                other.person
                and not has & words("male-title")
                and other.noun not in words("institution")
            )
        if self.pronoun in words("thing"):
            return not other.person or len(other.words) == 1
        return (
            other.noun.endswith("s") or other.noun in words("institution") or " and " in other.name
        )

    def shortens(self, other: Mention) -> bool:
        """Tell whether this name is a short form of the other: it ends the longer name, and that is no name of a place."""
        mine = self.words
        if not other.named or len(other.words) <= len(mine) or not set(mine) <= set(other.words):
            return False
        return mine[-1] == other.surname and not set(other.words) & words("vague")


@cache
def pronouns() -> frozenset[str]:
    """Return every pronoun that may stand as a source."""
    return words("man") | words("woman") | words("thing") | words("many") | words("self")


def mentions(page: Page) -> tuple[Mention, ...]:
    """Find the names of a text: runs of proper nouns with the titles before them, in order."""
    found = []
    index = 0
    while index < len(page.tokens):
        if page.tokens[index].tag not in PROPER:
            index += 1
            continue
        end = _run(page, index)
        start = _title(page, index)
        span = Span(page.tokens[start].start, page.tokens[end - 1].end)
        found.append(
            Mention.of(page, span, " ".join(span.of(page.parse.text).split()), is_named=True)
        )
        index = end
    return tuple(found)


def _run(page: Page, index: int) -> int:
    """Return the end of a run of proper nouns with small words and possessives between them."""
    last, sentence = index, page.tokens[index].sentence
    at = index
    while at < len(page.tokens) and page.tokens[at].sentence == sentence:
        tag, word = page.tokens[at].tag, page.lower[at]
        if tag in PROPER:
            last = at
        elif (
            not (
                (word in words("role") | words("institution") and at == last + 1)
                or tag in ("POS", "JJ")
                or (word in ("of", "-"))
            )
            or at - last > 2
        ):
            break
        elif word in words("role") | words("institution"):
            last = at
        at += 1
    return last + 1


def _title(page: Page, index: int) -> int:
    start, first = index, page.sentence(index).first
    while (
        start > first
        and (page.tokens[start - 1].tag in TITLE or page.lower[start - 1] == "first")
        and index - start < 6
    ):
        start -= 1
    return start
