"""The report as a limit: what it tells of as past is not later than itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.period import Period, window

if TYPE_CHECKING:
    from verifier.claims.events.setting import Setting


def within_report(setting: Setting, period: Period) -> Period:
    """End a window with the day of the report that tells of it as past."""
    known = setting.told_on
    if known is None or period.earliest is None or period.latest is None:
        return period
    if period.earliest <= known < period.latest:
        return window(period.earliest, known)
    return period
