"""Who says what in running text: source, cue and content, and who the source is in full.

To add a verb of saying, a noun or a fixed wording, add to a row of `lexicons/en/speech_*.toml`;
to add a frame that verbs take, write its rule in `frames` or `objects` and name it in `FRAMES`.
"""

from verifier.speech.search import find

__all__ = ["find"]
