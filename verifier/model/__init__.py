"""The values that every floor passes on: frozen, and free of behaviour that needs another floor."""

from verifier.model.claim import Claim, Modality, claim_id
from verifier.model.clause import Clause, ClauseKind, Tense, VerbGroup
from verifier.model.dating import Basis, Dating, Timex, TimexType
from verifier.model.finding import Cue, Finding, Link, LinkKind
from verifier.model.layout import Block, BlockKind, Dateline, Masthead
from verifier.model.parse import Parse, Sentence, Token
from verifier.model.quantity import Quantity
from verifier.model.source import (
    Attribution,
    Citation,
    CitationKind,
    CitedSource,
    Outlet,
    Role,
    Speech,
    SpeechKind,
)
from verifier.model.status import Standing, Status
from verifier.model.text import Document, Notice, Origin, Quote, Span, Spans, Stated

__all__ = [
    "Attribution",
    "Basis",
    "Block",
    "BlockKind",
    "Citation",
    "CitationKind",
    "CitedSource",
    "Claim",
    "Clause",
    "ClauseKind",
    "Cue",
    "Dateline",
    "Dating",
    "Document",
    "Finding",
    "Link",
    "LinkKind",
    "Masthead",
    "Modality",
    "Notice",
    "Origin",
    "Outlet",
    "Parse",
    "Quantity",
    "Quote",
    "Role",
    "Sentence",
    "Span",
    "Spans",
    "Speech",
    "SpeechKind",
    "Standing",
    "Stated",
    "Status",
    "Tense",
    "Timex",
    "TimexType",
    "Token",
    "VerbGroup",
    "claim_id",
]
