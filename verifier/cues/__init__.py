"""Cue words of doubt, denial, plan and dispute, with the stretch of text that each bears on.

`find` reads the lexicon rows of `rows.LEXICONS`; to teach it a cue, add a row there.
"""

from verifier.cues.rows import CueRow, lexicon
from verifier.cues.search import find

__all__ = ["CueRow", "find", "lexicon"]
