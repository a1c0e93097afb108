"""How a claim stands when all is told: one word, and a digit that an analyst may change."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen


class Standing(StrEnum):
    """What origins, flags and links of a claim amount to."""

    UNCONFIRMED = "unconfirmed"  # hedged, possible or of unnamed origin only
    SINGLE_SOURCE = "single-source"
    CORROBORATED = "corroborated"  # two independent origins or more
    DISPUTED = "disputed"
    DENIED = "denied"


@frozen
class Status:
    """The standing of a claim and a proposed rating on the Admiralty scale.

    The letter of the scale belongs to the source, and only an analyst sets it: F until then.
    """

    standing: Standing
    credibility: int  # 2 probably true, 3 possibly, 4 doubtful, 5 improbable, 6 cannot be judged
    reason: str  # one sentence

    @property
    def rating(self) -> str:
        """Return letter and digit as they are printed: "F3"."""
        return f"F{self.credibility}"
