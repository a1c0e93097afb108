"""Read documents: one file per input format, each from bytes to `Document`.

`documents(paths)` walks what a person names, in an order that never changes, and yields a
`Document` or an `InputError` for each: a file that cannot be read never stops the others.
The text is never edited. Line ends stay as they are, so `open(name, encoding=document.encoding,
newline="")` gives the same code points, and every offset counts those.
"""

from verifier.read.formats import FORMATS, Format
from verifier.read.names import printable
from verifier.read.walk import LIMIT, documents

__all__ = ["FORMATS", "LIMIT", "Format", "documents", "printable"]
