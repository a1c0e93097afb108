"""Relations between claims, over one document or many.

`compare` holds two claims against each other part by part; `linked` finds events, links, origins,
copies and stories of a whole collection.
"""

from verifier.link.collection import linked
from verifier.link.compare import compare
from verifier.link.comparison import Answer, Aspect, Comparison, Part
from verifier.link.origins import carriers
from verifier.link.value import Copy, Linked, Report, Story
from verifier.link.voices import label

__all__ = [
    "Answer",
    "Aspect",
    "Comparison",
    "Copy",
    "Linked",
    "Part",
    "Report",
    "Story",
    "carriers",
    "compare",
    "label",
    "linked",
]
