"""RTF: the words of the body; pictures, notes and page headers are left out and said so."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from verifier.model import Notice
from verifier.read.file import File, Result, Shown, guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGINS = b"{\\rtf"
TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z'])|(?P<brace>[{}])|[\r\n\0]+|(?P<words>[^\\{}\r\n\0]+)|\\",
    re.DOTALL,
)
SIGNS = {
    "par": "\n\n",
    "sect": "\n\n",
    "page": "\f",
    "line": "\n",
    "row": "\n",
    "cell": "\t",
    "nestrow": "\n",
    "nestcell": "\t",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
}
ESCAPED = {"~": "\u00a0", "_": "\u2011", "\n": "\n\n", "\r": "\n\n"}
ESCAPED |= {sign: sign for sign in "\\{}"}
# Groups that hold no words of the body; those that begin with \* hold none either.
SILENT = frozenset("fonttbl colortbl stylesheet listtable listoverridetable revtbl info".split())
NOTED = {"pict": "pictures", "object": "objects", "footnote": "footnotes", "annotation": "comments"}
NOTED |= dict.fromkeys(("header", "headerl", "headerr", "headerf"), "page headers")
NOTED |= dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "page footers")
CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
TITLE = re.compile(r"\{\\title ([^{}]{1,500})\}")


@frozen
class _State:
    """What holds within a group, and again after the groups in it."""

    silent: bool = False
    unseen: bool = False  # hidden or deleted words
    fonts: bool = False
    font: str = ""
    skip: int = 1  # characters that stand in for one of Unicode


@define
class _Body:
    """The words so far."""

    out: list[str] = field(factory=list)
    left: Counter[str] = field(factory=Counter)
    charsets: dict[str, str] = field(factory=dict)
    page: str = "cp1252"
    raw: bytearray = field(factory=bytearray)  # signs given as bytes, not yet decoded
    state: _State = field(factory=_State)
    outer: list[_State] = field(factory=list)
    skipping: int = 0

    def take(self, text: str) -> bool:
        """Read a document; tell whether its outermost group is closed."""
        at = 0
        while at < len(text):
            token = TOKEN.match(text, at)
            if token is None:
                return False
            at = token.end()
            if token["hex"]:
                self._byte(int(token["hex"], 16))
                continue
            self._decode()
            if token["brace"]:
                if self._brace(token["brace"]):
                    return True
            elif token["word"]:
                at += self._word(token["word"], token["number"])
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["words"]:
                self._words(token["words"])
        self._decode()
        return False

    def _brace(self, brace: str) -> bool:
        self.skipping = 0
        if brace == "{":
            self.outer.append(self.state)
        elif self.outer:
            self.state = self.outer.pop()
        return not self.outer

    def _byte(self, value: int) -> None:
        if self.skipping:
            self.skipping -= 1
        elif not (self.state.silent or self.state.unseen):
            self.raw.append(value)

    def _decode(self) -> None:
        if self.raw:
            name = self.charsets.get(self.state.font, self.page)
            self.out.append(self.raw.decode(name, "replace"))
            self.raw.clear()

    def _words(self, words: str) -> None:
        if words.isascii():
            self._say(words)
            return
        for value in words.encode("latin-1"):  # old writers leave signs of their code page as bytes
            self._byte(value)

    def _say(self, words: str) -> None:
        if self.skipping:
            words, self.skipping = words[self.skipping :], max(0, self.skipping - len(words))
        if not (self.state.silent or self.state.unseen):
            self.out.append(words)

    def _sign(self, sign: str) -> None:
        self.skipping = 0
        if sign == "*":
            self.state = evolve(self.state, silent=True)
        elif sign in ESCAPED:
            self._say(ESCAPED[sign])

    def _word(self, word: str, number: str | None) -> int:
        """Follow a control word; return how many bytes of a picture to pass over."""
        value = int(number) if number else None
        if word == "bin":
            return max(0, value or 0)
        if word == "u" and value is not None:
            self.skipping = 0
            self._say(chr(value % 0x10000))
            self.skipping = self.state.skip
            return 0
        self.skipping = 0
        if word in SIGNS:
            self._say(SIGNS[word])
        elif word in SILENT or word in NOTED:
            if word in NOTED and not self.state.silent:
                self.left[NOTED[word]] += 1
            self.state = evolve(self.state, silent=True, fonts=word == "fonttbl")
        else:
            self._format(word, value)
        return 0

    def _format(self, word: str, value: int | None) -> None:
        state = self.state
        if word == "uc":
            self.state = evolve(state, skip=max(0, min(value or 0, 9)))
        elif word == "f":
            self.state = evolve(state, font=str(value))
        elif word == "fcharset" and state.fonts:
            if value in CHARSETS:
                self.charsets[state.font] = CHARSETS[value]
        elif word in ("v", "deleted"):
            self.left["hidden or deleted words"] += value != 0
            self.state = evolve(state, unseen=value != 0)
        elif word == "plain":
            self.state = evolve(state, unseen=False)
        elif word in PAGES:
            self.page = PAGES[word]
        elif word == "ansicpg":
            self.page = _code_page(value) or self.page


def begins(file: File) -> bool:
    """Tell whether a file begins as RTF does."""
    return file.head.lstrip().startswith(BEGINS)


@guarded("the RTF is damaged", "open it in a word processor and save it again")
def read(file: File) -> Iterator[Result]:
    """Read the words of the body of an RTF document."""
    source = file.content().decode("latin-1").lstrip()
    body = _Body()
    whole = body.take(source)
    title = TITLE.search(source[:100_000])
    joined = "".join(body.out).encode("utf-16-le", "surrogatepass")
    yield file.document(
        Shown(
            joined.decode("utf-16-le", "surrogatepass").strip("\n"),
            body.page,
            tuple(_notices(body, whole=whole)),
            title[1].strip() or None if title and "\\" not in title[1] else None,
        )
    )


def _notices(body: _Body, *, whole: bool) -> Iterator[Notice]:
    if not whole:
        reason = "the file is cut short: its last group is not closed; what is left is read"
        yield Notice("rtf.cut", reason)
    left = [f"{what} ({number})" for what, number in sorted(body.left.items()) if number]
    if left:
        yield Notice("rtf.left-out", f"left out: {', '.join(left)}")


def _code_page(value: int | None) -> str | None:
    name = "utf-8" if value == 65001 else f"cp{value}"  # noqa: PLR2004
    try:
        codecs.lookup(name)
    except LookupError:
        return None
    return name
