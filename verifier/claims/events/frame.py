"""Dates of an earlier telling: "the ministry had told the company in October that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Basis, Dating, Tense

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting


def from_frame(setting: Setting) -> Dating | None:
    """Take the date of an earlier telling for what it told: that is not later than the telling.

    The day of a fresh report ("denied on Monday that …") says nothing of the kind.
    """
    frame = setting.frame
    if frame is None or not frame.verb.perfect or frame.verb.tense is not Tense.PAST:
        return None
    for timex in setting.evidence.timexes_of(frame):
        if timex.period is not None and not timex.value.endswith("_REF"):
            reason = f"told “{timex.text}”, so not later: {timex.reason}"
            return Dating(
                timex.period, Basis.INHERITED, "event.frame", reason, timex.text, timex.span
            )
    return None
