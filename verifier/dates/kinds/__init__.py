"""The kinds of time expression, one file each.

To add one: write a file with `RULES`, a tuple of `Rule(id, pattern, read)`, and name it
here. The longest wording wins, then the earlier rule. A word that belongs to a rule is a
row of a `time_*` lexicon, with a sentence that must fire and one that must not.
"""

from verifier.dates.kinds import (
    anaphoric,
    clock,
    counted,
    day_from,
    durations,
    eras,
    explicit,
    happenings,
    holidays,
    inside,
    partial,
    quarters,
    ranges,
    reference,
    relative,
    seasons,
    sets,
    weekday,
    weeks,
    years,
)
from verifier.dates.pattern import Rule

RULES: tuple[Rule, ...] = (
    *ranges.RULES,
    *explicit.RULES,
    *clock.RULES,
    *partial.RULES,
    *weekday.RULES,
    *quarters.RULES,
    *weeks.RULES,
    *relative.RULES,
    *inside.RULES,
    *seasons.RULES,
    *counted.RULES,
    *day_from.RULES,
    *anaphoric.RULES,
    *durations.RULES,
    *sets.RULES,
    *happenings.RULES,
    *eras.RULES,
    *holidays.RULES,
    *years.RULES,
    *reference.RULES,
)
