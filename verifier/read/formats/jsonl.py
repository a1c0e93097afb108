"""JSON lines: one article a line, its fields found by name; a JSON list of articles as well."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from verifier.errors import InputError
from verifier.read.file import File, Result, Shown, guarded
from verifier.read.names import printable
from verifier.read.stated import stated_day, stated_name

if TYPE_CHECKING:
    from collections.abc import Iterator

Article = dict[str, object]

IN_A_ROW = 20  # lines without an article after which the rest is left unread
NAMED = 12  # fields that an error names
AS_LINES = "write one JSON object a line"
MARK = b"\xef\xbb\xbf"


def begins(file: File) -> bool:
    """Tell whether the first line is a JSON object, or begins as one."""
    head = file.head.removeprefix(MARK).lstrip()
    return head.startswith((b'{"', b'[{"', b"[\n", b"[\r\n")) and b'"' in head


@guarded("the JSON cannot be read", AS_LINES)
def read(file: File) -> Iterator[Result]:
    """Read articles one by one; a line that holds none is an error of its own.

    Where twenty lines in a row hold none, the rest of the file is left unread, and that is said.
    """
    bad = number = 0
    for number, article in _articles(file):
        made = article if isinstance(article, InputError) else _document(file, article, number)
        yield made
        bad = bad + 1 if isinstance(made, InputError) else 0
        if bad == IN_A_ROW:
            what = f"no article in {IN_A_ROW} lines up to line {number}; the rest is left unread"
            yield file.error(what, "name the fields with --field text=NAME, or mend the lines")
            return
    if not number:
        yield file.error("there is no article in it", AS_LINES)


def _articles(file: File) -> Iterator[tuple[int, Article | InputError]]:
    """Yield what each line holds, or a list of articles if the whole file is one value."""
    if (whole := _whole(file)) is not None:
        yield from enumerate((_article(file, each, n) for n, each in enumerate(whole, 1)), 1)
        return
    file.stream.seek(0)
    for number, line in enumerate(iter(lambda: file.stream.readline(file.limit + 1), b""), 1):
        if len(line) > file.limit:
            what = f"the line is longer than the limit of {file.limit / 1e6:g} MB"
            yield number, file.error(what, AS_LINES, part=f":{number}")
            return
        if line.removeprefix(MARK).strip():
            yield number, _line(file, line, number)


def _whole(file: File) -> list[object] | None:
    """Read a file that is one JSON value over several lines; None for lines of JSON."""
    start = file.head.removeprefix(MARK).lstrip()
    spread = start.startswith(b"{") and start.split(b"\n", 1)[0].strip() == b"{"
    if not start.startswith(b"[") and not spread:
        return None
    content = file.content()
    if len(content) > file.limit:
        return None
    try:
        value = json.loads(content.removeprefix(MARK))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else [value]


def _line(file: File, line: bytes, number: int) -> Article | InputError:
    try:
        value = json.loads(line.removeprefix(MARK).decode("utf-8"))
    except UnicodeDecodeError:
        return file.error("the line is not UTF-8", "save the file as UTF-8", part=f":{number}")
    except (ValueError, RecursionError):
        return file.error("the line is no JSON", AS_LINES, part=f":{number}")
    return _article(file, value, number)


def _article(file: File, value: object, number: int) -> Article | InputError:
    if isinstance(value, dict):
        return cast("Article", value)
    return file.error("this is no JSON object", AS_LINES, part=f":{number}")


def _document(file: File, article: Article, number: int) -> Result:
    """Make a document of an article: the title stands above the text unless the text has it."""
    fields = file.fields
    text_field, text = _found(article, fields.text)
    if not text_field:
        has = printable(", ".join(sorted(article)[:NAMED])) or "none"
        what = f"no field “{fields.text[0]}”; it has {has}"
        advice = "name the one that holds the text with --field text=NAME"
        return file.error(what, advice, part=f":{number}")
    _, title = _found(article, fields.title)
    day_field, day = _found(article, fields.date)
    name_field, name = _found(article, fields.publication)
    _, id_ = _found(article, fields.id)
    shown = Shown(
        text if not title or text.lstrip().startswith(title) else f"{title}\n\n{text}",
        title=title or None,
        published=stated_day(day, f"the field “{day_field}”"),
        publication=stated_name(name, f"the field “{name_field}”"),
    )
    part = f"line {number}" + (f", id {printable(id_)}" if id_ else "")
    return file.document(shown, mark=f"#{id_ or number}", part=part)


def _found(article: Article, names: tuple[str, ...]) -> tuple[str, str]:
    """Return the first field that holds words, with the words."""
    for name in names:
        value: object = article.get(name)
        if value is None and "." in name:
            value = _inside(article, name.split("."))
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return name, str(value)
    return "", ""


def _inside(value: object, path: list[str]) -> object:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value
