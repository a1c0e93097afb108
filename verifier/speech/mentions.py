"""The names of a text with the titles around them, as far as speakers need them."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from verifier.model import Span
from verifier.speech.knowledge import words
from verifier.speech.naming import core
from verifier.speech.page import NOUNS, Page

PROPER = frozenset(("NNP", "NNPS"))
TITLE = NOUNS | frozenset(("JJ", "POS", "HYPH"))
ARTICLES = frozenset(("the", "a", "an"))
FORMAL = ARTICLES | frozenset("mr mr. ms ms. mrs mrs.".split())
SHORT, BRIEF = 2, 3  # words of a short name, of "the deputy minister"
TITLE_LONGEST = 6  # words before a name
APART = 2  # tokens between two parts of a name


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
    def of(cls, page: Page, span: Span, name: str, *, named: bool) -> Mention:
        """Describe the words at a span; `name` is what they resolve to."""
        indices = list(page.indices(span))
        phrase = core(page, indices)
        plain = [i for i in phrase if page.lower[i] not in FORMAL]
        proper = [i for i in indices if page.tokens[i].tag in PROPER]
        head = next((i for i in reversed(phrase) if page.tokens[i].tag in NOUNS), phrase[-1])
        lone = page.lower[indices[0]] if len(indices) == 1 else ""
        brief = len(plain) <= BRIEF and page.tokens[head].tag not in PROPER
        return cls(
            span=span,
            text=" ".join(span.of(page.parse.text).split()),
            name=name,
            named=named,
            words=_name_words(name),
            surname=page.lower[proper[-1]] if proper else "",
            noun=page.lower[head],
            pronoun=lone if lone in pronouns() else "",
            definite=(page.lower[indices[0]] in ("the", "that", "this") and brief)
            or lone in words("institution"),
            short=0 < len(plain) <= SHORT and all(page.tokens[i].text[:1].isupper() for i in plain),
        )

    @property
    def person(self) -> bool:
        """Tell whether this can be a "he" or "she": a post or a name, and no institution."""
        has = set(self.words)
        if self.noun in words("institution"):
            return False
        if has & (words("role") | words("unnamed-person")):
            return True
        bodies = words("document") | words("outlet-noun") | words("place") | words("outlet-name")
        return self.surname != "" and not has & bodies

    @property
    def sure(self) -> bool:
        """Tell whether this is a person for certain: a post, or a name of two words."""
        posts = words("role") | words("unnamed-person")
        return self.person and (bool(set(self.words) & posts) or len(self.words) > 1)

    @property
    def human(self) -> bool:
        """Tell whether this is a pronoun for a person."""
        return self.pronoun in words("man") | words("woman")

    def agrees(self, other: Mention) -> bool:
        """Tell whether this pronoun can mean the other mention."""
        if other.pronoun and other.name.lower() in pronouns():
            return False
        if self.human:
            wrong = words("female-title" if self.pronoun in words("man") else "male-title")
            return other.person and not set(other.words) & wrong
        if self.pronoun in words("thing"):
            return not other.person or len(other.words) == 1
        many = other.noun.endswith("s") or " and " in other.name
        return many or other.noun in words("institution")

    def shortens(self, other: Mention) -> bool:
        """Tell whether this name ends the longer other one: "Mikhailov" for a minister's name."""
        mine, longer = self.words, other.words
        if not other.named or len(longer) <= len(mine) or not set(mine) <= set(longer):
            return False
        return mine[-1] == other.surname and not set(longer) & words("vague")


def _name_words(name: str) -> tuple[str, ...]:
    plain = name.lower().replace("’s", "").replace("'s", "").replace(",", " ")
    return tuple(word for word in plain.split() if word not in ARTICLES)


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
        end, start = _run(page, index), _title(page, index)
        body = _body(page, start, end)
        if body < end:
            found.append(_mention(page, start, body))
        found.append(_mention(page, start, end))
        index = end
    return tuple(found)


def _mention(page: Page, start: int, end: int) -> Mention:
    span = Span(page.tokens[start].start, page.tokens[end - 1].end)
    return Mention.of(page, span, " ".join(span.of(page.parse.text).split()), named=True)


def _body(page: Page, start: int, end: int) -> int:
    """Return where the institution ends that a run begins with: "Transport Ministry" official."""
    bodies = words("institution")
    places = (i + 1 for i in range(start, end - 1) if page.lower[i] in bodies)
    return next(places, end)


def _run(page: Page, index: int) -> int:
    """Return the end of a run of proper nouns with small words and possessives between them."""
    last, sentence = index, page.tokens[index].sentence
    nouns = words("role") | words("institution")
    for at in range(index, len(page.tokens)):
        tag, word = page.tokens[at].tag, page.lower[at]
        if page.tokens[at].sentence != sentence or at - last > APART:
            break
        if tag in PROPER or (word in nouns and at == last + 1):
            last = at
        elif tag not in ("POS", "JJ") and word not in ("of", "-"):
            break
    return last + 1


def _title(page: Page, index: int) -> int:
    start, first = index, page.sentence(index).first
    while start > first and index - start < TITLE_LONGEST:
        if page.tokens[start - 1].tag not in TITLE and page.lower[start - 1] != "first":
            break
        start -= 1
    return start
