"""What is shown of a message of e-mail, alone or one of many."""

from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from verifier.errors import InputError
from verifier.model import Notice
from verifier.read.declared import decode_as
from verifier.read.file import Shown
from verifier.read.names import printable
from verifier.read.shown_page import shown_bytes
from verifier.read.stated import stated_day, stated_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import MIMEPart

DEEPEST = 20  # messages and parts within each other
NAMED = 5  # attachments that are named
LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
PGP = "-----BEGIN PGP MESSAGE-----"


@frozen
class _Text:
    """The words of one part of a message."""

    words: str
    encoding: str
    notices: tuple[Notice, ...] = ()


@define
class _Body:
    """What a walk over the parts of a message has found."""

    where: str
    texts: list[_Text] = field(factory=list)
    attached: list[str] = field(factory=list)
    unread: list[InputError] = field(factory=list)


def shown_message(content: bytes, where: str) -> Shown | InputError:
    """Show the subject and the words of a message; InputError for one that is encrypted."""
    message = message_from_bytes(content, policy=policy.default)
    if message.get_content_type() in LOCKED:
        return _locked(where)
    body = _Body(where)
    _gather(body, message, DEEPEST)
    words = "\n\n".join(text.words.strip("\r\n") for text in body.texts)
    if words.lstrip().startswith(PGP):
        return _locked(where)
    if not words.strip():
        what = f"no words in it{_attached(body.attached)}"
        return InputError(where, what, "save what is attached and give that")
    subject = _header(message, "Subject")
    told = not subject or words.lstrip().startswith(subject)
    return Shown(
        words if told else f"{subject}\n\n{words}",
        body.texts[0].encoding,
        tuple(_notices(body, message)),
        subject or None,
        stated_day(_header(message, "Date"), "the header Date"),
        stated_name(_list_name(message), "the header List-Id"),
    )


def _locked(where: str) -> InputError:
    advice = "decrypt it in the mail program and save it again"
    return InputError(where, "the message is encrypted", advice)


def _gather(body: _Body, part: MIMEPart, deep: int) -> None:
    """Gather the words of a part and of those within it."""
    kind = part.get_content_type()
    if part.is_multipart() and deep:
        inner = list(part.iter_parts())
        if kind == "multipart/alternative":
            inner = _best(body, inner)
        for each in inner:
            if kind == "message/rfc822" and (subject := _header(each, "Subject")):
                body.texts.append(_Text(subject, "utf-8"))
            _gather(body, each, deep - 1)
    elif kind in ("text/plain", "text/html") and not _is_attached(part):
        found = _text(part, body.where)
        if isinstance(found, InputError):
            body.unread.append(found)
        elif found.words.strip():
            body.texts.append(found)
    else:
        body.attached.append(_filename(part) or printable(kind))


def _best(body: _Body, parts: list[MIMEPart]) -> list[MIMEPart]:
    """Choose one of several forms of the same words: plain text if it has any."""
    for part in parts:
        if part.get_content_type() == "text/plain":
            found = _text(part, body.where)
            if isinstance(found, _Text) and found.words.strip():
                return [part]
    rich = [part for part in parts if part.get_content_type() != "text/plain"]
    return rich[-1:] or parts[:1]


def _text(part: MIMEPart, where: str) -> _Text | InputError:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or not content.strip():
        return _Text("", "utf-8")
    label = _charset(part)
    if part.get_content_type() == "text/html":
        shown = shown_bytes(content, where, declared=label)
        if isinstance(shown, InputError):
            return shown
        return _Text(shown.text, shown.encoding, shown.notices)
    decoded = decode_as(content, label, where)
    if isinstance(decoded, InputError):
        return decoded
    return _Text(decoded.text, decoded.encoding, decoded.notices)


def _notices(body: _Body, message: MIMEPart) -> Iterator[Notice]:
    yield from (notice for text in body.texts for notice in text.notices)
    for error in body.unread:
        yield Notice("mail.part-unread", f"a part of the message is left out: {error.what}")
    if body.attached:
        yield Notice("mail.attached", f"not read{_attached(body.attached)}")
    defects = sorted({type(d).__name__.removesuffix("Defect") for d in _defects(message)})
    if defects:
        reason = f"the message is cut short or damaged ({', '.join(defects)}); the rest is read"
        yield Notice("mail.damaged", reason)


def _defects(message: MIMEPart) -> Iterator[object]:
    for part in message.walk():
        yield from part.defects


def _attached(names: list[str]) -> str:
    if not names:
        return ""
    more = ", …" if len(names) > NAMED else ""
    return f"; attached ({len(names)}): {', '.join(names[:NAMED])}{more}"


def _is_attached(part: MIMEPart) -> bool:
    return _safely(part.get_content_disposition) == "attachment"


def _filename(part: MIMEPart) -> str:
    return printable(_safely(part.get_filename))


def _charset(part: MIMEPart) -> str:
    return _safely(part.get_content_charset)


def _header(message: MIMEPart, name: str) -> str:
    return " ".join(_safely(lambda: message.get(name)).split())


def _list_name(message: MIMEPart) -> str:
    """Return the name of the list that sent it; its sender may be anybody."""
    return _header(message, "List-Id").partition("<")[0].strip(" \"'")


def _safely(read: object) -> str:
    """Read a header; the parser of the standard library raises for some malformed ones."""
    try:
        return str(read() or "")  # type: ignore[operator]
    except Exception:  # noqa: BLE001  a header that cannot be read says nothing
        return ""
