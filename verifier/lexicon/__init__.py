"""Load the project's knowledge: rows of TOML with examples that fire and look-alikes that do not.

Adding knowledge is adding a row to a file under `verifier/lexicons/<language>/` or
`verifier/publications/`; no Python changes. A floor that reads a lexicon declares an
attrs class whose fields are the row's keys, and calls `rows("en", "hedges", HedgeRow)`.
"""

from verifier.lexicon.load import publications, rows

__all__ = ["publications", "rows"]
