"""Bytes whose encoding is declared beside them: in a header, in the head of a page."""

from __future__ import annotations

import codecs

from attrs import evolve

from verifier.errors import InputError
from verifier.model import Notice
from verifier.read.encoding import MARKS, Decoded, decode

# Labels that say less than they mean: software that writes them means the code page of Windows.
MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
NO_ENCODINGS = frozenset(  # Python calls these text encodings; no document is in one
    "idna punycode unicode_escape raw_unicode_escape raw-unicode-escape unicode-escape".split()
    + "undefined mbcs oem utf-7".split()
)


def decode_as(content: bytes, label: str, where: str) -> Decoded | InputError:
    """Decode bytes as they are declared, or as they look where that is none or does not fit.

    A byte-order mark goes before the label. InputError as from `decode`.
    """
    if not label or any(content.startswith(mark) for mark, _ in MARKS):
        return decode(content, where)
    name = _known(label)
    if name is None:
        problem = f"it declares the encoding “{label[:40]}”, which nobody knows"
    else:
        try:
            return Decoded(content.decode(name), name)
        except (UnicodeDecodeError, LookupError, ValueError):
            problem = f"it declares the encoding {label[:40]}, which its bytes do not fit"
    found = decode(content, where)
    if isinstance(found, InputError):
        return found
    notice = Notice("encoding.declared-wrong", f"{problem}; read as {found.encoding}")
    return evolve(found, notices=(notice, *found.notices))


def _known(label: str) -> str | None:
    try:
        name = codecs.lookup(label.strip(" \"'\t").lower()).name
    except (LookupError, ValueError):
        return None
    return None if name in NO_ENCODINGS else MEANT.get(name, name)
