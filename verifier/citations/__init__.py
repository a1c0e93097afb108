"""Source citations: which outlets a text names, with what dates, and what text they answer for.

Knowledge lies in `lexicons/en`: `outlets.toml` (names), `outlet_shapes.toml` (forms of unknown
names), `citations.toml` (forms of brackets), `citation_cues.toml` (sources named in a sentence),
`citation_lines.toml` (datelines and lines of sources). A new form is a new row there.
"""

from verifier.citations.calendar import ReadDate
from verifier.citations.find import asides, find
from verifier.citations.inference import descriptions, infer_outlet, resolve_outlet
from verifier.citations.outlets import Naming, naming

__all__ = [
    "Naming",
    "ReadDate",
    "asides",
    "descriptions",
    "find",
    "infer_outlet",
    "naming",
    "resolve_outlet",
]
