"""`verifier specs FOLDER`: what must be found in documents, written by analysts as Gherkin."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve, frozen

from verifier.cli.exits import Exit
from verifier.cli.options import ATTRIBUTION, MODEL
from verifier.cli.refusal import no_folder, no_scenario, unwritten
from verifier.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.cli.console import Console
    from verifier.specs.run import Run, Wish


@frozen
class Asked:
    """What a person asked for on the command line."""

    paths: tuple[str, ...]
    only: tuple[str, ...]
    tags: tuple[str, ...]
    junitxml: str | None
    cucumberjson: str | None
    model: str | None
    attribution: str


@click.command(short_help="Run feature files: what must be found in documents.")
@click.argument("paths", metavar="[FOLDER]...", nargs=-1)
@click.option("--steps", is_flag=True, help="List every phrase that a step may say.")
@click.option("--snippets", is_flag=True, help="Print the phrases as snippets for VS Code.")
@click.option("--only", metavar="TEXT", multiple=True, help="Only scenarios with TEXT in their id.")
@click.option("--tag", "tags", metavar="TAG", multiple=True, help="Only scenarios tagged so.")
@click.option("--all", "everything", is_flag=True, help="Name the scenarios that passed, too.")
@click.option("--watch", is_flag=True, help="Run again whenever a file changes, until Ctrl-C.")
@click.option("--junitxml", metavar="FILE", help="Write a report in JUnit's XML.")
@click.option("--cucumberjson", metavar="FILE", help="Write a report in Cucumber's JSON.")
@MODEL
@ATTRIBUTION
@click.pass_obj
def specs(
    console: Console,
    /,
    *,
    steps: bool,
    snippets: bool,
    everything: bool,
    watch: bool,
    **asked: object,
) -> None:
    """Run the .feature files under FOLDER; no Python is written for it.

    A step says what there is to read, or what must be found in it; --steps lists all phrases.
    Documents are looked for beside the feature file, in the folders above it up to FOLDER and its
    parent, and where the command runs. @wip puts a scenario off, @xfail marks a known gap.
    """
    wanted = Asked(**asked)  # type: ignore[arg-type]
    if steps or snippets:
        _list(console, snippets=snippets)
    elif not wanted.paths:
        raise no_folder()
    elif watch:
        _watch(console, wanted, everything=everything)
    else:
        _once(console, wanted, everything=everything)


def _list(console: Console, *, snippets: bool) -> None:
    from verifier.specs import page

    if snippets:
        console.screen("json")  # UTF-8, whatever the terminal
        console.print(page.snippets().splitlines())
    else:
        console.print(page.steps(console.screen("text")))


def _once(console: Console, asked: Asked, *, everything: bool) -> Run | None:
    """Run once, print the report and note the exit code; None where there is nothing to run."""
    from verifier.specs.report import report, worst
    from verifier.specs.run import run

    try:
        with _without_settings():
            done = run(asked.paths, _wish(asked))
    except InputError as problem:
        console.problem(problem, Exit.MISSING)
        return None
    if not done.outcomes:
        raise no_scenario((*asked.only, *asked.tags))
    console.print(report(done, console.screen("text"), everything=everything))
    kind = worst(done)
    console.code = Exit[kind.name] if kind else Exit.DONE
    return done


def _wish(asked: Asked) -> Wish:
    from verifier.pipeline import Options
    from verifier.specs.run import Wish

    return Wish(
        only=asked.only,
        tags=tuple(tag.removeprefix("@") for tag in asked.tags),
        options=Options(model=asked.model, attribution=asked.attribution),
        junitxml=_writable(asked.junitxml),
        cucumberjson=_writable(asked.cucumberjson),
    )


def _writable(path: str | None) -> str | None:
    """Return the full path of a report; UnwrittenError where none can be written there."""
    if path is None:
        return None
    try:
        with Path(path).open("a", encoding="utf-8"):
            return str(Path(path).resolve())
    except OSError as problem:
        raise evolve(unwritten(problem), where=path) from problem


@contextmanager
def _without_settings() -> Iterator[None]:
    """Keep a person's settings for pytest out of the run."""
    names = [name for name in os.environ if name.startswith("PYTEST_")]
    kept = {name: os.environ.pop(name) for name in names}
    try:
        yield
    finally:
        os.environ.update(kept)


def _watch(console: Console, asked: Asked, *, everything: bool) -> None:
    """Run, wait for a change, and run again; Ctrl-C ends with the code of the last run."""
    from verifier.cli.watch import stamps, until_changed

    given = tuple(map(Path, asked.paths))
    watched = given
    try:
        while True:
            before = stamps(watched)
            done = _once(console, asked, everything=everything)
            if done is not None and set(done.read) - set(watched):
                watched = (*given, *done.read)
                before = {**stamps(watched), **before}
            console.note("waiting for a change; Ctrl-C ends")
            until_changed(watched, before)
    except KeyboardInterrupt:
        console.note("ended")
