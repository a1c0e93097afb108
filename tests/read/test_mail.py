"""Messages of e-mail and mailboxes: subject, words, day, and what is attached, locked or broken."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from tests.read.made import PROSE, document, only, rules, texts
from verifier.model import Stated
from verifier.read.file import File
from verifier.read.formats.mail import read
from verifier.read.formats.mbox import read as read_mbox

HEAD = "From: a@example.org\nSubject: Ships leave\nDate: Fri, 05 Jun 1998 23:30:00 -0500\n"


def plain(body: str, *, head: str = HEAD, kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{head}Content-Type: {kind}\n\n{body}\n".encode()


def test_the_subject_stands_above_the_words_and_the_header_dates_them():
    head = HEAD + "List-Id: Harbour Digest <digest.example.org>\n"
    found = document(read, "a.eml", plain(PROSE, head=head))
    assert found.text == f"Ships leave\n\n{PROSE}"
    assert found.title == "Ships leave"
    assert found.published is not None
    assert found.published.day == date(1998, 6, 5)
    assert found.publication == Stated("Harbour Digest", "the header List-Id")


def test_a_subject_that_opens_the_words_is_not_repeated():
    assert document(read, "a.eml", plain("Ships leave\n\nx")).text == "Ships leave\n\nx"


def test_the_sender_is_no_publication():
    assert document(read, "a.eml", plain(PROSE)).publication is None


def test_plain_text_goes_before_html_and_attachments_are_named():
    message = EmailMessage()
    message["Subject"] = "Schiffe – отход"
    message.set_content(PROSE)
    message.add_alternative(f"<p>{PROSE}<b>!</b>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="x\u202e.pdf")
    found = document(read, "a.eml", bytes(message))
    assert found.text == f"Schiffe – отход\n\n{PROSE}"
    assert [n.rule for n in found.notices] == ["mail.attached"]
    assert found.notices[0].reason.startswith("not read; attached (1): ")
    assert found.notices[0].reason.isprintable()


def test_a_message_in_html_only_is_shown_as_a_page():
    found = document(read, "a.eml", plain(f"<p>{PROSE}</p><p>x", kind="text/html"))
    assert found.text == f"Ships leave\n\n{PROSE}\n\nx"


def test_messages_within_a_message_are_read_as_digests_have_them():
    inner = plain("One left.", head="Subject: First\n").decode()
    body = f"--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    found = document(read, "a.eml", plain(body, kind="multipart/digest; boundary=b"))
    assert found.text == "Ships leave\n\nFirst\n\nOne left."


@pytest.mark.parametrize(
    ("kind", "body", "text"),
    [
        ("text/plain; charset=iso-8859-1", b"caf\xe9 \x93no\x94", "café “no”"),
        ("text/plain; charset=koi8-r", "Порт".encode("koi8-r"), "Порт"),
        ("text/plain; charset=x-nobody", "Café “no”".encode(), "Café “no”"),
    ],
)
def test_the_declared_encoding_is_used_if_there_is_such_a_one(kind: str, body: bytes, text: str):
    found = document(read, "a.eml", f"Subject: x\nContent-Type: {kind}\n\n".encode() + body)
    assert found.text == f"x\n\n{text}"
    assert rules(found) == (["encoding.declared-wrong"] if "nobody" in kind else [])


def test_a_message_that_is_cut_short_is_read_and_said():
    body = f"--b\nContent-Type: text/plain\n\n{PROSE}"
    found = document(read, "a.eml", plain(body, kind="multipart/mixed; boundary=b"))
    assert PROSE in found.text
    assert rules(found) == ["mail.damaged"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (plain("x", kind="multipart/encrypted"), "the message is encrypted; decrypt it in the"),
        (plain("-----BEGIN PGP MESSAGE-----\nx"), "the message is encrypted; decrypt it in the"),
        (PROSE.encode(), "this is no e-mail message: it does not begin with headers; save it"),
        (plain("x", kind="image/png"), "no words in it; attached (1): image/png; save what is"),
        (plain(""), "no words in it; save what is"),
    ],
    ids=["s-mime", "pgp", "no-headers", "picture", "empty"],
)
def test_a_message_that_cannot_be_read_is_one_line(content: bytes, line: str):
    assert str(only(read, "a.eml", content)).startswith(f"a.eml: {line}")


OPENS = "From a@example.org Fri Jun  5 10:00:00 1998\n"


def test_a_mailbox_is_read_message_by_message():
    one, two = plain("From here two ships left.").decode(), plain("One\n\n>From x").decode()
    found = texts(
        read_mbox, "a.mbox", f"{OPENS}{one}\n{OPENS}Subject: x\n\n\n{OPENS}{two}".encode()
    )
    assert found[0] == "a.mbox#1"
    assert found[1].startswith("! a.mbox#2: no words in it")
    assert found[2] == "a.mbox#3"


def test_a_message_that_is_too_large_stops_no_other():
    big, small = plain("x" * 9_000).decode(), plain("x").decode()
    content = f"{OPENS}{big}\n{OPENS}{small}".encode()
    found = list(read_mbox(File("a.mbox", File.of("", content).stream, limit=1_000)))
    assert str(found[0]).startswith("a.mbox#1: the message is larger than 0.005 MB")
    assert len(found) == 2


def test_what_is_no_mailbox_is_one_line():
    (line,) = texts(read_mbox, "a.mbox", PROSE.encode())
    assert line.startswith("! a.mbox: this is no mailbox: it does not begin with a line “From")
