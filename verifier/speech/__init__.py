"""Who says what in running text: source, cue and content of each attribution, and who the source is in full."""

from verifier.speech.search import find

__all__ = ["find"]
