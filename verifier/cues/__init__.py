"""Cue words of doubt, denial, plan and dispute, with the stretch of text that each bears on.

`find` reads the lexicon rows of `rows.LEXICONS`; to teach it a cue, add a row there. `standing`
tells of any word how the happening that it names stands to the facts.
"""

from verifier.cues.rows import CueRow, lexicon
from verifier.cues.search import find
from verifier.cues.signs import signs
from verifier.cues.standing import Standing, content, standing
from verifier.cues.state import state
from verifier.cues.words import word_class

__all__ = [
    "CueRow",
    "Standing",
    "content",
    "find",
    "lexicon",
    "signs",
    "standing",
    "state",
    "word_class",
]
