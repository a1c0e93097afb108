"""Options that several commands share, and how what a person writes there is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import TYPE_CHECKING

import click

from verifier.cli.corridor import Order
from verifier.cli.refusal import backwards, no_date, no_such_flag

if TYPE_CHECKING:
    from datetime import date

    from verifier.cli.console import Console
    from verifier.render import Format
    from verifier.timeline import Filter

Command = Callable[..., None]

PATHS = click.argument("paths", metavar="PATH...", nargs=-1, required=True)

PUBLISHED = click.option(
    "--published",
    metavar="DATE",
    help="When the documents appeared, whatever they say themselves: 1998-06-05.",
)
MODEL = click.option(
    "--model",
    metavar="NAME_OR_PATH",
    help="An installed spaCy pipeline with a parser, instead of the one that ships.",
)
ATTRIBUTION = click.option(
    "--attribution",
    type=click.Choice(["model", "rules"]),
    default="model",
    show_default=True,
    help="Find who says what with the trained tagger, or by rules alone.",
)
FIELD = click.option(
    "--field",
    "fields",
    metavar="ROLE=NAME",
    multiple=True,
    help="Which field of articles in JSON holds the text, title, date, publication or id.",
)
ANALYSIS = (PUBLISHED, MODEL, ATTRIBUTION, FIELD)
ORDER = ("paths", "published", "model", "attribution", "fields")

FILTERS = (
    click.option(
        "--from", "since", metavar="DATE", help="Only what may have happened then or later."
    ),
    click.option(
        "--to", "until", metavar="DATE", help="Only what may have happened then or earlier."
    ),
    click.option(
        "--source",
        "sources",
        metavar="TEXT",
        multiple=True,
        help="Only what an outlet or a publication of this name is behind.",
    ),
    click.option(
        "--speaker",
        "speakers",
        metavar="TEXT",
        multiple=True,
        help="Only what a speaker of this name or description says.",
    ),
    click.option(
        "--flag",
        "flags",
        metavar="NAME",
        multiple=True,
        help="Only what carries this flag: see verifier flags.",
    ),
    click.option(
        "--without-flag",
        "without_flags",
        metavar="NAME",
        multiple=True,
        help="Only what does not carry this flag.",
    ),
    click.option(
        "--about",
        metavar="TEXT",
        multiple=True,
        help="Only claims in which words begin with all words of TEXT.",
    ),
)
WANTED = ("since", "until", "sources", "speakers", "flags", "without_flags", "about")


def analysed(command: Command, *, paths: Callable[[Command], Command] = PATHS) -> Command:
    """Give a command documents and how to analyse them, as one argument `order`."""

    @wraps(command)
    def ordered(console: Console, **asked: object) -> None:
        order = Order(**{name: asked.pop(name) for name in ORDER})  # type: ignore[arg-type]
        command(console, order=order, **asked)

    return paths(_optioned(ordered, ANALYSIS))


def filtered(command: Command) -> Command:
    """Give a command the filters of a timeline, as one argument `filters`."""

    @wraps(command)
    def chosen(console: Console, **asked: object) -> None:
        wanted = {name: asked.pop(name) for name in WANTED}
        command(console, filters=_filter(**wanted), **asked)  # type: ignore[arg-type]

    return _optioned(chosen, FILTERS)


def written(default: str, *names: str) -> Callable[[Command], Command]:
    """Give a command the choice of a format."""
    return click.option(
        "--format",
        "form",
        type=click.Choice([default, *names]),
        default=default,
        show_default=True,
        help="How to print the results.",
    )


def form_named(name: str) -> Format:
    """Return the format of a name."""
    from verifier.render import named

    return named(name)


def _optioned(command: Command, options: Sequence[Callable[[Command], Command]]) -> Command:
    for option in reversed(options):
        command = option(command)
    return command


def _filter(  # one parameter an option
    *,
    since: str | None,
    until: str | None,
    flags: tuple[str, ...],
    without_flags: tuple[str, ...],
    **texts: tuple[str, ...],
) -> Filter:
    """Read what a person asked for; raise UsageError where it makes no sense."""
    from verifier.timeline import Filter

    first = None if since is None else _bound("--from", since, 0)
    last = None if until is None else _bound("--to", until, 1)
    if first and last and last < first:
        raise backwards(str(since), str(until))
    return Filter(
        since=first,
        until=last,
        flags=_known_flags("--flag", flags),
        without_flags=_known_flags("--without-flag", without_flags),
        **texts,
    )


def _known_flags(option: str, names: tuple[str, ...]) -> tuple[str, ...]:
    from verifier.flags import FLAGS

    known = [flag.name for flag in FLAGS]
    for name in names:
        if name not in known:
            raise no_such_flag(option, name, known)
    return names


def _bound(option: str, text: str, side: int) -> date:
    """Read the first (side 0) or the last (1) day of a date that a person wrote."""
    from verifier.dates import asked

    period = asked(text, where=option)
    bound = (period.earliest, period.latest)[side]
    if bound is None:
        raise no_date(option, text, f"has no {('first', 'last')[side]} day")
    return bound
