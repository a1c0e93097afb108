"""A phrase: what a step may say, with places for what an analyst fills in.

A place stands in braces and is named after what goes there, see SLOTS; free text is always
quoted, so that no place can run over into the next. `given` and `then` make a phrase of a function:
it takes the claim, or else all that was found, and what the other places hold; it returns what was
found instead, or None where the step holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from verifier.specs.slots import SLOTS

if TYPE_CHECKING:
    from verifier.specs.found import Found

PLACE = re.compile(r"\{(\w+)\}")
SUBJECT = "{claim}"  # a phrase that begins so speaks of one claim


@frozen
class Unmet:
    """What a step found instead of what it says."""

    what: str
    advice: str = "mend the step if that is right"


@define(frozen=True, slots=False)
class Phrase:
    """One phrase of the vocabulary, with all that an analyst is told about it."""

    keyword: str  # "Given" or "Then"
    text: str  # '{claim} is dated {date}'
    example: str  # a step that holds for the seed, without its keyword
    about: str  # one sentence: when it holds
    does: Callable[..., object] = field(eq=False)  # see the module's docstring
    also: tuple[str, ...] = ()  # other wordings: singulars
    below: tuple[str, ...] = ()  # what stands below the example: a table, or a text

    @property
    def table(self) -> bool:
        """Tell whether rows stand below a step of this phrase."""
        return bool(self.below) and self.below[0].startswith("|")

    @property
    def docstring(self) -> bool:
        """Tell whether a text stands below a step of this phrase."""
        return bool(self.below) and not self.table

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Return what matches each wording as a whole."""
        return tuple(map(_pattern, (self.text, *self.also)))

    @property
    def places(self) -> tuple[str, ...]:
        """Name the places in the order of the text."""
        return tuple(PLACE.findall(self.text))

    @property
    def shown(self) -> str:
        """Write the phrase as a person reads it in a list."""
        return PLACE.sub(lambda place: SLOTS[place[1]].shown, self.text)

    def match(self, step: str) -> dict[str, str] | None:
        """Return what an analyst put in each place, None where this is another phrase."""
        for pattern in self.patterns:
            if match := pattern.fullmatch(step):
                return {k: v for k, v in match.groupdict().items() if v is not None}
        return None

    def unmet(self, *arguments: object) -> Unmet | None:
        """Return what was found instead, None where the step holds."""
        found = self.does(*arguments)
        return found if isinstance(found, Unmet) else None

    def arguments(self, places: dict[str, str], found: Found | None) -> list[object]:
        """Read what stands in the places; StepError where it cannot be read."""
        return [SLOTS[name].read(name, places, found) for name in self.places]


def given(text: str, *, example: str, about: str, below: tuple[str, ...] = ()) -> Maker:
    """Make a phrase that says what there is to read."""
    return lambda does: Phrase("Given", text, example, about, does, below=below)


def then(
    text: str,
    *,
    example: str,
    about: str,
    also: tuple[str, ...] = (),
    below: tuple[str, ...] = (),
) -> Maker:
    """Make a phrase that says what must be found."""
    return lambda does: Phrase("Then", text, example, about, does, also=also, below=below)


Maker = Callable[[Callable[..., object]], Phrase]


def _pattern(text: str) -> re.Pattern[str]:
    pieces = PLACE.split(text)
    kinds = (SLOTS[name].pattern.replace("NAME", name) for name in pieces[1::2])
    literal = (re.escape(piece) for piece in pieces[::2])
    joined = [next(literal), *(part for kind in kinds for part in (kind, next(literal)))]
    return re.compile("".join(joined))
