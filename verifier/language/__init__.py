"""English text to tokens, sentences and trees; the only part of the program that knows spaCy."""

from verifier.language.names import names
from verifier.language.pipeline import Language, load

__all__ = ["Language", "load", "names"]
