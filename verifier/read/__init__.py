"""Read documents: one file per input format, each from bytes to `Document`.

`documents(paths)` walks what a person names, in an order that never changes, and yields a
`Document` or an `InputError` for each text: what cannot be read never stops the others.
Every offset counts code points of the text that is shown. Plain text is never edited, and its line
ends stay as they are, so `open(name, encoding=document.encoding, newline="")` gives the same code
points. The other formats show the words that a reader of the file sees; what they leave out they
say in notices, and `Document.origin` keeps where the text was taken from.
"""

from verifier.read.fields import Fields, fields_option
from verifier.read.file import LIMIT, File
from verifier.read.formats import FORMATS, Format
from verifier.read.names import printable
from verifier.read.walk import documents

__all__ = [
    "FORMATS",
    "LIMIT",
    "Fields",
    "File",
    "Format",
    "documents",
    "fields_option",
    "printable",
]
