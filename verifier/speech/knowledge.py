"""Read the lexicons of speech into tables that answer by word form."""

from __future__ import annotations

from functools import cache

from attrs import frozen

from verifier.lexicon import rows
from verifier.model import SpeechKind

VOWELS = frozenset("aeiou")


@frozen
class VerbRow:
    """Verbs of one kind that take the same complements; see `speech_verbs.toml`."""

    id: str
    kind: str
    frames: tuple[str, ...]
    verbs: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]
    source: str = "subject"  # "none" where the subject is no source: "the levee seems to hold"


@frozen
class WordRow:
    """A list of words that a rule leans on; see `speech_words.toml`."""

    id: str
    use: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class PatternRow:
    """Literal wordings that introduce a source or leave it out; see `speech_patterns.toml`."""

    id: str
    use: str
    kind: str
    words: tuple[str, ...]
    examples: tuple[str, ...]
    lookalikes: tuple[str, ...]


@frozen
class Verb:
    """One inflected form of a verb in the lexicon."""

    lemma: str
    shape: str  # base, s, past, participle, ing; past also stands for a participle of the same form
    row: VerbRow

    @property
    def kind(self) -> SpeechKind:
        """Give what the source does."""
        return SpeechKind(self.row.kind)


@cache
def verb_rows() -> tuple[VerbRow, ...]:
    """Return the rows of verbs in the order of their file."""
    return rows("en", "speech_verbs", VerbRow)


@cache
def pattern_rows() -> tuple[PatternRow, ...]:
    """Return the rows of fixed wordings."""
    return rows("en", "speech_patterns", PatternRow)


@cache
def words(name: str) -> frozenset[str]:
    """Return the list of words with an id."""
    return frozenset(
        w for row in rows("en", "speech_words", WordRow) if row.id == name for w in row.words
    )


@cache
def passive_row(word: str) -> PatternRow | None:
    """Return the row of a participle of "was said to" or "it was announced that"."""
    return next(
        (r for r in pattern_rows() if r.use.startswith("passive") and word in r.words), None
    )


@cache
def forms() -> dict[str, tuple[Verb, ...]]:
    """Map each inflected form to its readings."""
    table: dict[str, tuple[Verb, ...]] = {}
    for row in verb_rows():
        for entry in row.verbs:
            for form, shape in inflect(entry):
                table[form] = (*table.get(form, ()), Verb(entry.split("/")[0], shape, row))
    return table


def inflect(entry: str) -> tuple[tuple[str, str], ...]:
    """Inflect `base`, `base/past` or `base/past/participle`.

    A past form that doubles its consonant is given in the lexicon ("admit/admitted"), and the
    -ing form follows it.
    """
    base, *irregular = entry.split("/")
    past = irregular[0] if irregular else _past(base)
    participle = irregular[1] if len(irregular) > 1 else past
    pairs = [(base, "base"), (_third(base), "s"), (past, "past"), (_gerund(base, past), "ing")]
    if participle != past:
        pairs.append((participle, "participle"))
    return tuple(dict(pairs).items())


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "go")):
        return base + "es"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _gerund(base: str, past: str) -> str:
    if past == base + base[-1] + "ed":
        return base + base[-1] + "ing"
    doubled = {
        "put": "putting",
        "set": "setting",
        "swear": "swearing",
        "begin": "beginning",
        "forget": "forgetting",
        "bet": "betting",
    }
    if base in doubled:
        return doubled[base]
    return base[:-1] + "ing" if base.endswith("e") and not base.endswith("ee") else base + "ing"
