"""Cut the inside of a citation at its commas and semicolons and tell what each part is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from verifier.citations.calendar import datelike, numeric
from verifier.citations.outlets import Naming, naming, places
from verifier.citations.rows import PartRow, compiled, leading, words
from verifier.lexicon import rows
from verifier.model import Outlet, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 600  # code points inside a citation; the longest seen has 130

_OPENING, _CLOSING = "([", ")]"
_DOUBLE = '"“”„«»'
_PLACED = re.compile(r"(?P<name>.*\S)\s*[(\[](?P<place>[^()\[\]]+)[)\]]")
_TAIL = re.compile(r"[\s,]+(?:(?:of|on|from|dated)\s+)?(?P<date>(?:{date}).*)$")
_REMARK = re.compile(r"(?P<date>.*?\d)\s*[(\[](?P<remark>[^()\[\]]+)[)\]]")
_HOME = re.compile(r"(?P<place>[A-Z][\w-]+)[’']s (?=\S)")
_IN_LANGUAGE = re.compile(r" in [A-Z][a-z]+(?:-[A-Z][a-z]+)?$")
_OWNED = re.compile(
    r"(?P<date>.{3,20}?)[’']s (?:the )?(?P<name>\S.*)"
    r"|(?:the )?(?P<date2>{calendar}|{weekday}),? (?:issue of the )?(?P<name2>[A-Z].*)"
)
_VIA = re.compile(r"\s+(?:via|through)\s+")
_JOIN = re.compile(r"\s+(?:and|&)\s+|\s*/\s*")


@frozen
class Part:
    """One part of a citation with the letter that `citations.toml` knows it by."""

    symbol: str
    span: Span
    text: str
    naming: Naming | None = None
    place: str = ""


def parts(text: str, span: Span) -> tuple[Part, ...]:
    """Read a stretch of text as the parts of a citation."""
    found: list[Part] = []
    start = _skip_blank(text, span)
    if pointer := leading("pointer").match(text, start, span.end):
        found.append(Part("S", Span(start, pointer.end()), pointer.group()))
        start = pointer.end()
    elif lead := leading("lead").match(text, start, span.end):
        found.append(Part("V", Span(start, lead.end()), lead.group()))
        start = lead.end()
    for piece, mark in _pieces(text, Span(start, span.end)):
        if mark == ";":
            found.append(Part(";", Span(piece.start, piece.start), ";"))
        if len(piece):
            found.extend(_read(text, piece, found))
    return tuple(found)


def _skip_blank(text: str, span: Span) -> int:
    at = span.start
    while at < span.end and (text[at].isspace() or text[at] in "—–-•·"):
        at += 1
    return at


def _pieces(text: str, span: Span) -> Iterator[tuple[Span, str]]:
    """Yield the trimmed pieces with the mark before each, commas in brackets or quotes apart."""
    depth, quoted, start, mark = 0, False, span.start, ""
    for at in range(span.start, span.end):
        char = text[at]
        if char in _OPENING:
            depth += 1
        elif char in _CLOSING:
            depth = max(0, depth - 1)
        elif char in _DOUBLE:
            quoted = not quoted if char == '"' else char in "“„«"
            if not quoted and at and text[at - 1] == ",":
                yield _trim(text, Span(start, at + 1)), mark
                start, mark = at + 1, ","
        elif char in ",;" and not depth and not quoted:
            yield _trim(text, Span(start, at)), mark
            start, mark = at + 1, char
    yield _trim(text, Span(start, span.end)), mark


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "."):
        end -= 1
    if link := re.compile(r"(?:and|&)\s+").match(text, start, end):
        start = link.end()
    return Span(start, end)


def _read(text: str, span: Span, before: list[Part]) -> Iterator[Part]:
    words_ = span.of(text)
    if (symbol := _plain(words_, before)) and not _relayed(text, span, before):
        yield Part(symbol, span, words_)
    elif (remark := _REMARK.fullmatch(words_)) and datelike(remark["date"]):
        yield Part("D", Span(span.start, span.start + remark.end("date")), remark["date"])
        yield Part("K", Span(span.start + remark.start("remark"), span.end), remark["remark"])
    elif language := _language_then_rest(text, span):
        yield Part("G", language, language.of(text))
        yield from _read(text, _trim(text, Span(language.end, span.end)), before)
    elif before and (pointer := leading("pointer").match(text, span.start, span.end)):
        yield Part("S", Span(span.start, pointer.end()), pointer.group())
        yield from _read(text, Span(pointer.end(), span.end), [])
    elif relayed := _relayed(text, span, before):
        yield Part("c", Span(span.start, relayed.start), "citing")
        yield from _names(text, relayed)
    elif layer := _layer(text, span, before):
        yield Part("i", Span(span.start, layer.start), "in")
        yield from _read(text, layer, [])
    else:
        yield from _named(text, span)


def _plain(words_: str, before: list[Part]) -> str:
    """Give the letter of a part that is no name; "" where it may be one."""
    if numeric(words_):
        follows = before[-1].symbol if before else ""
        return follows if follows in {"D", "P"} else "n"
    if datelike(words_):
        return "D"
    dated = any(part.symbol == "D" for part in before)
    fitting = (row.symbol for row in _part_rows() if _pattern(row).fullmatch(words_))
    return next((symbol for symbol in fitting if symbol != "K" or dated), "")


@cache
def _part_rows() -> tuple[PartRow, ...]:
    return rows("en", "citation_parts", PartRow)


@cache
def _pattern(row: PartRow) -> re.Pattern[str]:
    return re.compile(row.pattern.replace(" ", r"\s"), re.IGNORECASE if row.symbol == "W" else 0)


def _language_then_rest(text: str, span: Span) -> Span | None:
    """Find "in Russian" or "0930 gmt" before a date in the same part."""
    for row in _part_rows():
        if row.symbol in "GT" and (hit := _pattern(row).match(text, span.start, span.end)):
            rest = text[hit.end() : span.end]
            if rest[:1].isspace() and (
                datelike(rest.strip())
                or any(_pattern(r).match(rest.strip()) for r in _part_rows() if r.symbol in "GT")
            ):
                return Span(span.start, hit.end())
    return None


def _relayed(text: str, span: Span, before: list[Part]) -> Span | None:
    """Find the outlet in "citing X", which the outlet before it passes on."""
    hit = leading("relay").match(text, span.start, span.end)
    if hit is None or not any(part.symbol in "AUCM" for part in before):
        return None
    return Span(hit.end(), span.end) if naming(text[hit.end() : span.end]) else None


def _layer(text: str, span: Span, before: list[Part]) -> Span | None:
    """Find the outlet after "in …", where an earlier source of the citation was read."""
    if not any(part.symbol in "AUCM" for part in before):
        return None
    hit = leading("layer").match(text, span.start, span.end)
    if (
        hit is None
        or hit.end() >= span.end
        or not (text[hit.end()].isupper() or text[hit.end()] in _DOUBLE)
    ):
        return None
    return Span(hit.end(), span.end)


def _named(text: str, span: Span) -> Iterator[Part]:
    words_ = span.of(text)
    whole = naming(words_)
    if whole is not None and whole.known:
        yield _name_part(text, span, whole)
        return
    if owned := compiled(_OWNED.pattern).fullmatch(words_):
        name, day = ("name", "date") if owned["name"] else ("name2", "date2")
        if datelike(owned[day]) and (found := naming(owned[name])) is not None:
            yield _name_part(
                text, Span(span.start + owned.start(name), span.start + owned.end(name)), found
            )
            yield Part(
                "D", Span(span.start + owned.start(day), span.start + owned.end(day)), owned[day]
            )
            return
    tail = compiled(_TAIL.pattern).search(words_)
    if tail and tail.start() and datelike(tail["date"]):
        yield from _names(text, Span(span.start, span.start + tail.start()))
        start = span.start + tail.start("date")
        yield Part("D", Span(start, span.end), tail["date"])
        return
    yield from _names(text, span)


def _names(text: str, span: Span) -> Iterator[Part]:
    """Read one name, or several that "and" or a stroke joins where each is an outlet by itself."""
    whole = _one_name(text, span)
    via = _VIA.search(text, span.start, span.end)
    if via and naming(text[via.end() : span.end]):
        yield _one_name(text, Span(span.start, via.start()))
        yield Part("i", Span(*via.span()), "via")
        yield _one_name(text, Span(via.end(), span.end))
        return
    if whole.symbol in "AMC" or (joined := _joined(text, span)) is None:
        yield whole
    else:
        yield from joined


def _joined(text: str, span: Span) -> list[Part] | None:
    pieces, start = [], span.start
    for link in _JOIN.finditer(text, span.start, span.end):
        pieces.append(Span(start, link.start()))
        start = link.end()
    if not pieces:
        return None
    found = [_one_name(text, piece) for piece in (*pieces, Span(start, span.end))]
    return found if all(part.symbol in "AMC" for part in found) else None


def _one_name(text: str, span: Span) -> Part:
    words_ = span.of(text)
    if placed := _PLACED.fullmatch(words_):
        part = _one_name(text, Span(span.start, span.start + placed.end("name")))
        return evolve(part, place=placed["place"].strip())
    if " ".join(words_.lower().split()) in places():
        return Part("L", span, words_)
    if inner := _without_home(text, span):
        return inner
    spoken = _IN_LANGUAGE.search(words_)
    if spoken and any(_pattern(row).fullmatch(spoken.group().strip()) for row in _part_rows()):
        return _one_name(text, Span(span.start, span.start + spoken.start()))
    found = naming(words_)
    return _name_part(text, span, found) if found else _unknown(span, words_)


def _without_home(text: str, span: Span) -> Part | None:
    """Read "Prague’s CTK" as CTK."""
    home = _HOME.match(text, span.start, span.end)
    if home is None or home["place"].lower() not in places():
        return None
    inner = _one_name(text, Span(home.end(), span.end))
    return inner if inner.symbol in "AMC" else None


def _unknown(span: Span, words_: str) -> Part:
    """Judge a name that neither the register nor its form tells: title, quoted title or prose."""
    quoted = len(words_) > 2 and words_[0] in _DOUBLE and words_[-1] in _DOUBLE  # noqa: PLR2004
    if not quoted and not _like_name(words_):
        return Part("X", span, words_)
    outlet = Outlet(words_.strip(_DOUBLE + " ,."), "unknown")
    return Part(
        "Q" if quoted else "U", span, words_, Naming(outlet, known=False, rule="outlet.unknown")
    )


def _name_part(text: str, span: Span, found: Naming) -> Part:
    kind = found.outlet.kind
    symbol = {"digest": "M", "collective": "C"}.get(kind, "A")
    return Part(symbol, span, span.of(text), found)


def _like_name(words_: str) -> bool:
    """Tell whether unknown words have the form of a title: capitals, small words only between."""
    tokens = re.findall(r"[\w.’'/&-]+", words_)
    if not tokens or len(tokens) > 8 or not (tokens[0][0].isupper() or tokens[0][0].isdigit()):  # noqa: PLR2004
        return False
    if not any(char.isalpha() for char in words_) or re.search(r"[%$€£=<>]", words_):
        return False
    small = [t for t in tokens if t[0].islower()]
    if any(t.lower() in words("never") for t in tokens):
        return False
    odd = [t for t in small if t not in words("small")]
    return len(odd) <= (1 if len(tokens) <= 3 else 0)  # noqa: PLR2004 - "Krasny sever": a title of two or three words
