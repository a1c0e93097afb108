"""ZIP archives that hold a document: nothing is unpacked to disk, and no more than the limits."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, BinaryIO

from attrs import frozen

if TYPE_CHECKING:
    from verifier.read.file import File

SIGNATURE = b"PK\x03\x04"
ENTRIES = 10_000
TIMES = 25  # the limit of a document: what an archive may hold unpacked
CUT = "the archive is cut short or damaged"
AGAIN = "get the file again"


class UnfitError(Exception):
    """An archive that is not to be opened: what is wrong, and what to try."""

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice


@frozen
class Archive:
    """An open archive within its limits."""

    zip: zipfile.ZipFile
    limit: int  # bytes of one entry

    def names(self) -> frozenset[str]:
        """Return the names of the entries."""
        return frozenset(self.zip.namelist())

    def entry(self, name: str) -> bytes:
        """Return one entry unpacked; raises UnfitError for what is missing, locked or too much."""
        try:
            with self.zip.open(name) as stream:
                content = stream.read(self.limit + 1)
        except KeyError:
            what = f"the part “{name}” is missing in it"
            raise UnfitError(what, AGAIN) from None
        except RuntimeError as problem:  # zipfile's word for a password
            what = "it is encrypted with a password"
            raise UnfitError(what, "save it without the password") from problem
        except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError) as problem:
            raise UnfitError(CUT, AGAIN) from problem
        if len(content) > self.limit:
            what = f"the part “{name}” holds more than {self.limit / 1e6:g} MB"
            raise UnfitError(what, "split it into smaller files")
        return content


def names(stream: BinaryIO) -> frozenset[str]:
    """Name the entries of an archive; nothing for what is none."""
    try:
        with zipfile.ZipFile(stream) as archive:
            return frozenset(archive.namelist())
    except Exception:  # noqa: BLE001  zipfile raises many things for damaged archives
        return frozenset()


def opened(file: File) -> Archive:
    """Open an archive; raises UnfitError for one that is damaged or would unpack to too much."""
    try:
        archive = zipfile.ZipFile(file.stream)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError) as problem:
        raise UnfitError(CUT, AGAIN) from problem
    entries = archive.infolist()
    if len(entries) > ENTRIES:
        what = f"{len(entries):,} entries, over the limit of {ENTRIES:,}"
        raise UnfitError(what, "split it into smaller files")
    most, much = TIMES * file.limit, sum(entry.file_size for entry in entries)
    if much > most:
        what = f"it would unpack to {much / 1e6:,.0f} MB, over the limit of {most / 1e6:g} MB"
        raise UnfitError(what, "split it into smaller files")
    return Archive(archive, file.limit)
