"""From time expressions to the date of what a clause tells.

RULES is asked in order and the first answer wins; each answer carries its basis, its rule and a
reason in words. To add a way of dating, write `rule(setting) -> Dating | None` in the file of its
kind and put it in its place in RULES.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.events.anaphor import from_anaphor, from_same_act
from verifier.claims.events.circumstance import from_circumstance
from verifier.claims.events.frame import from_frame
from verifier.claims.events.heading import from_heading
from verifier.claims.events.joined import (
    from_duration,
    from_return,
    from_running,
    from_steps,
    from_stretch,
)
from verifier.claims.events.lengths import from_length, from_stay
from verifier.claims.events.narrative import (
    from_before,
    from_denial,
    from_joint,
    from_main,
    from_narrative,
    from_report,
    from_telling,
)
from verifier.claims.events.own import from_own_words
from verifier.claims.events.setting import Setting, Told, told
from verifier.claims.events.tense import from_perfect, from_plan, from_present

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Dating

RULES: tuple[Callable[[Setting], Dating | None], ...] = (
    from_denial,
    from_duration,
    from_stretch,
    from_steps,
    from_own_words,
    from_length,
    from_circumstance,
    from_frame,
    from_heading,
    from_return,
    from_running,
    from_stay,
    from_telling,
    from_main,
    from_anaphor,
    from_plan,
    from_same_act,
    from_present,
    from_perfect,
    from_before,
    from_joint,
    from_narrative,
    from_report,
)


def event(setting: Setting) -> Dating | None:
    """Date what the clause tells, or return None where nothing dates it."""
    answers = (rule(setting) for rule in RULES)
    return next((dating for dating in answers if dating is not None), None)


__all__ = ["RULES", "Setting", "Told", "event", "told"]
