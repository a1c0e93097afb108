"""What the rules for event dates look at: the clause, its report, the issue, the story so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.claims.candidates import Candidate
from verifier.claims.chain import Chain
from verifier.claims.evidence import Evidence
from verifier.model import Basis, ClauseKind, Dating, Modality, Span, Tense, Timex, Token
from verifier.period import Period, month

if TYPE_CHECKING:
    from datetime import date


@frozen
class Told:
    """A claim made before, as far as later clauses can take its date over."""

    lemma: str  # of the predicate
    verb: str  # its words
    words: frozenset[str]  # lemmas of its nouns and verbs
    dating: Dating
    root: Dating  # the dating that it was taken over from, or its own
    happened: bool  # a past happening, not a plan or a present state
    backdrop: bool  # told beside the story: in the past perfect, or to describe a thing
    item: int  # of the page
    paragraph: int  # where its paragraph starts
    span: Span


@frozen
class Setting:
    """One clause with all that may date it."""

    evidence: Evidence
    candidate: Candidate
    chain: Chain
    modality: Modality
    earlier: tuple[Told, ...]  # in the order of the text

    @property
    def issue(self) -> date | None:
        """Return the day that "today" means in the text."""
        return self.evidence.masthead(self.candidate.span).anchor

    @property
    def report(self) -> Period | None:
        """Return when the cited report is from."""
        return self.chain.reported.period if self.chain.reported else None

    @property
    def told_on(self) -> date | None:
        """Return the last day that the teller can know of: of the report, else of the issue."""
        return self.report.latest if self.report and self.report.latest else self.issue

    @property
    def item(self) -> int:
        """Return which item of the page the clause stands in."""
        block = self.evidence.block(self.candidate.span)
        return block.item if block else 0

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Return the clause's own tokens."""
        clause = self.candidate.clause
        return self.evidence.parse.tokens[clause.first : clause.last]

    @property
    def lemma(self) -> str:
        """Return the lemma of the predicate."""
        return self.evidence.lemma(self.candidate.clause)

    @property
    def verb(self) -> str:
        """Return the verb group in the words of the text."""
        verb, parse = self.candidate.clause.verb, self.evidence.parse
        return parse.span(verb.first, verb.last).of(parse.text)

    @property
    def tense(self) -> Tense:
        """Return the tense of the finite verb."""
        return self.candidate.clause.verb.tense

    @property
    def timexes(self) -> tuple[Timex, ...]:
        """Return the time expressions in the clause's own words that date no report."""
        cited = self.evidence.citations_of(self.candidate.clause.sentence)
        used = [span for c in cited for span in (c.span, *c.dated_by)]
        return tuple(
            t
            for t in self.evidence.timexes_of(self.candidate.clause)
            if not any(span.overlaps(t.span) for span in used)
        )

    @property
    def prior(self) -> Told | None:
        """Return the happening that the story goes on from.

        The last one of the same paragraph; at the head of a paragraph the first of the item, for
        a new paragraph comes back to what the item is about.
        """
        told = [t for t in self.earlier if t.happened and t.item == self.item]
        story = [t for t in told if not t.backdrop] or told
        here = [t for t in story if t.paragraph == self.paragraph]
        if here:
            return here[-1]
        return story[0] if story else None

    @property
    def paragraph(self) -> int:
        """Return where the paragraph of the clause starts."""
        block = self.evidence.block(self.candidate.span)
        return block.span.start if block else 0

    @property
    def month_of_issue(self) -> Period | None:
        """Return the month that a present state is dated to."""
        return month(self.issue.year, self.issue.month) if self.issue else None


def told(setting: Setting, dating: Dating) -> Told:
    """Remember a dated clause for the clauses after it."""
    prior = setting.prior
    taken_over = (
        dating.basis in {Basis.INHERITED, Basis.ANAPHORIC}
        and prior
        and dating.text == prior.root.text
    )
    return Told(
        setting.lemma,
        setting.verb,
        content(setting.evidence.parse.within(setting.candidate.span)),
        dating,
        prior.root if prior and taken_over else dating,
        _happened(setting),
        _backdrop(setting, joined=dating.rule == "event.duration"),
        setting.item,
        setting.paragraph,
        setting.candidate.span,
    )


def content(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Return the lemmas of the words that carry meaning."""
    return frozenset(t.lemma.lower() for t in tokens if t.pos in {"NOUN", "VERB", "PROPN", "NUM"})


def _backdrop(setting: Setting, *, joined: bool) -> bool:
    """Tell whether a clause stands beside the story: before it, or to describe a thing."""
    clause = setting.candidate.clause
    described = clause.kind is ClauseKind.RELATIVE and not joined
    earlier = clause.verb.perfect and setting.tense is Tense.PAST and not setting.chain.speech
    return described or earlier


def _happened(setting: Setting) -> bool:
    if setting.modality.planned:
        return False
    verb = setting.candidate.clause.verb
    return setting.tense is Tense.PAST or verb.perfect or bool(setting.timexes)
