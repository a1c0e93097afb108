"""The names of a text with the titles around them, as far as speakers need them."""

from __future__ import annotations

from functools import cache

from attrs import evolve, frozen

from verifier.language.names import bare, words_of
from verifier.model import Span
from verifier.speech.knowledge import words
from verifier.speech.naming import core, named
from verifier.speech.page import NOUNS, Page

PROPER = frozenset(("NNP", "NNPS"))
TITLE = NOUNS | frozenset(("JJ", "POS", "HYPH"))
ARTICLES = frozenset(("the", "a", "an"))
FORMAL = ARTICLES | frozenset("mr mr. ms ms. mrs mrs.".split())
SHORT, BRIEF = 2, 3  # words of a short name, of "the deputy minister"
TITLE_LONGEST = 6  # words before a name
POST_LONGEST = 12  # words of a post after a name
COUNTED = frozenset("two three four five six seven eight nine ten several some many".split())
STOPPED = frozenset((",", ".", "who", "that", "which", "in", "on", "of", "at", "from"))
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
        proper = _proper(page, indices)
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


def _proper(page: Page, indices: list[int]) -> list[int]:
    """Return the name in a source: in "Yuri Belov, spokesman for Lukoil" that before the comma."""
    parts: list[list[int]] = [[]]
    for index in indices:
        if page.lower[index] == ",":
            parts.append([])
        else:
            parts[-1].append(index)
    proper = [[i for i in part if page.tokens[i].tag in PROPER] for part in parts]
    whole = (some for some, part in zip(proper, parts, strict=True) if some == part and part)
    return next(whole, next(filter(None, proper), []))


def _name_words(name: str) -> tuple[str, ...]:
    plain = name.lower().replace("’s", "").replace("'s", "").replace(",", " ")
    return tuple(word for word in plain.split() if word not in ARTICLES)


@cache
def pronouns() -> frozenset[str]:
    """Return every pronoun that may stand as a source."""
    return words("man") | words("woman") | words("thing") | words("many") | words("self")


def mentions(page: Page) -> tuple[Mention, ...]:
    """Find whom a text names, runs of proper nouns with the titles before them, in order.

    People who are only described count where they are the subject: "A Polish diplomat left".
    """
    found = [_described(page, index) for index in range(len(page.tokens)) if _human(page, index)]
    index = 0
    while index < len(page.tokens):
        if page.tokens[index].tag not in PROPER:
            index += 1
            continue
        end, start = _run(page, index), _title(page, index)
        body = _body(page, start, end)
        if body < end:
            found.append(_mention(page, start, body))
        if not all(bare(t) in words_of("calendar") for t in page.tokens[index:end]):
            found.append(_mention(page, start, end))
        index = end
    return tuple(found)


def _mention(page: Page, start: int, end: int) -> Mention:
    span = Span(page.tokens[start].start, page.tokens[end - 1].end)
    text = " ".join(span.of(page.parse.text).split())
    mention = Mention.of(page, span, text, named=True)
    post = _post(page, end)
    if post <= end:
        return mention
    whole = Span(span.start, page.tokens[post - 1].end)
    name = " ".join(whole.of(page.parse.text).split())
    return evolve(mention, name=name, words=_name_words(name))


def _post(page: Page, end: int) -> int:
    """Return where the post after a name ends: "Levan Gogia, the foreign minister,"."""
    last = page.sentence(end - 1).last
    if page.lower[end : end + 1] != (",",) or page.lower[end + 1 : end + 2] != ("the",):
        return end
    for index in range(end + 2, min(last, end + POST_LONGEST)):
        if page.lower[index] in (",", "."):
            held = not words("role").isdisjoint(page.lower[end + 2 : index])
            return index if held else end
        if page.finite(index):
            break
    return end


def _human(page: Page, index: int) -> bool:
    """Tell whether a common noun for people is the subject of its clause."""
    token = page.tokens[index]
    if token.tag not in ("NN", "NNS") or not token.dep.startswith("nsubj"):
        return False
    if page.tokens[min(index + 1, len(page.tokens) - 1)].tag in PROPER:
        return False  # a title: its name is found by itself
    return page.lower[index] in words("people") | words("unnamed-person")


def _described(page: Page, head: int) -> Mention:
    start = _title(page, head)
    first = page.sentence(head).first
    if start > first and page.lower[start - 1] in ARTICLES | COUNTED:
        start -= 1
    last = max(i for i in (head, *page.parse.subtree(head)) if i < head + TITLE_LONGEST)
    while last > head and (page.lower[last] in STOPPED or page.tokens[last].tag.startswith("V")):
        last -= 1
    if any(page.finite(i) or page.lower[i] == "," for i in range(head + 1, last + 1)):
        last = head
    span = Span(page.tokens[start].start, page.tokens[last].end)
    text = " ".join(span.of(page.parse.text).split())
    return Mention.of(page, span, text, named=named(page, span))


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
        title = page.tokens[start - 1].tag in TITLE or page.lower[start - 1] == "first"
        if not title and not page.forename(start - 1):
            break
        start -= 1
    return start
