"""What the rules for event dates look at: the clause, its report, the issue, the story so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from verifier.claims.candidates import Candidate
from verifier.claims.chain import Chain
from verifier.claims.events.embedded import perfect_below, said_to_have
from verifier.claims.events.lexicon import Act, is_act
from verifier.claims.evidence import Evidence
from verifier.model import Basis, ClauseKind, Dating, Modality, Span, Tense, Timex, Token
from verifier.period import Period, Shape, month

if TYPE_CHECKING:
    from datetime import date

    from verifier.model import Clause

GOING_ON = frozenset("it its they them their this that these those such there then".split())
OBLIGING = frozenset({"must", "shall"})
BEFORE = frozenset({"similar", "previous", "earlier", "prior"})
OTHERS = BEFORE | {  # "the second visit" is not the visit told of
    *("last", "former", "other", "further", "new", "next", "additional", "separate"),
    *("second", "third", "fourth", "fifth"),
}


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
    recalled: bool  # a day before that somebody speaks of: the text does not go on from it
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
        """Return the last day that the teller can know of: of speech or report, else the issue."""
        known = self.report.latest if self.report and self.report.latest else self.issue
        spoken = self.spoken_on
        return spoken if spoken and (known is None or spoken < known) else known

    @property
    def frame(self) -> Clause | None:
        """Return the clause of the same sentence that holds the innermost cue of the speech."""
        if not self.chain.speech:
            return None
        cue, own = self.chain.speech[-1].cue, self.candidate.clause
        others = (c for c in self.evidence.clauses_of(own.sentence) if c.index != own.index)
        return next((c for c in others if cue.overlaps(self.evidence.verb(c))), None)

    @property
    def spoken_on(self) -> date | None:
        """Return the day on which the words were said, where the sentence names it."""
        if not self.chain.speech or self.frame is None:
            return None
        content = self.chain.speech[-1].content
        for timex in self.evidence.timexes_of(self.frame):
            inside = any(part.overlaps(timex.span) for part in content)
            if not inside and timex.period and timex.period.shape is Shape.DAY:
                return timex.period.latest
        return None

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
        """Return the lemma of the predicate, or of what it is said to have done."""
        below = perfect_below(self.evidence, self.candidate.clause)
        return below.lemma.lower() if below else self.evidence.lemma(self.candidate.clause)

    @property
    def verb(self) -> str:
        """Return the verb group in the words of the text."""
        verb, parse = self.candidate.clause.verb, self.evidence.parse
        return parse.span(verb.first, verb.last).of(parse.text)

    @property
    def tense(self) -> Tense:
        """Return the tense of the finite verb, or past for "are reported to have named"."""
        return Tense.PAST if self.said_to_have else self.candidate.clause.verb.tense

    @property
    def quoted(self) -> bool:
        """Tell whether the clause is what somebody is quoted as saying."""
        return bool(self.evidence.around(self.candidate.clause))

    @property
    def ahead(self) -> bool:
        """Tell whether the clause looks ahead: a plan, or what must be done."""
        return self.modality.planned or self.candidate.clause.verb.modal in OBLIGING

    @property
    def entry(self) -> Period | None:
        """Return the date of the chronology's entry that the clause stands in."""
        heading = self.evidence.heading(self.candidate.span)
        inside = self.evidence.timexes_within(heading.span) if heading else ()
        return next((t.period for t in inside if t.period), None)

    @property
    def said_to_have(self) -> bool:
        """Tell whether a present tense only says what is held to have happened."""
        clause = self.candidate.clause
        return not self.modality.planned and said_to_have(self.evidence, clause)

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
        a new paragraph comes back to what the item is about. From a flashback the story comes back
        as well, unless the clause goes on with it.
        """
        story = self.story
        here = [t for t in story if t.paragraph == self.paragraph]
        if not here:
            return story[0] if story else None
        return next((t for t in reversed(here) if not strays(self, t, here[0])), here[0])

    @property
    def main(self) -> Told | None:
        """Return the happening that the item is about: the first told."""
        return next(iter(self.story), None)

    @property
    def story(self) -> tuple[Told, ...]:
        """Return what happened in the item so far, without its backdrop where there is more.

        What somebody recalls goes on in speech only: "said that trains had been held up in May".
        """
        told = tuple(t for t in self.earlier if t.happened and t.item == self.item)
        told = tuple(t for t in told if self.quoted or not t.recalled)
        return tuple(t for t in told if not t.backdrop) or told

    @property
    def paragraph(self) -> int:
        """Return where the paragraph of the clause starts."""
        block = self.evidence.block(self.candidate.span)
        return block.span.start if block else 0

    @property
    def month_of_issue(self) -> Period | None:
        """Return the month that a present state is dated to."""
        return month(self.issue.year, self.issue.month) if self.issue else None


def strays(setting: Setting, told: Told, main: Told) -> bool:
    """Tell whether a happening lies before the story, and a clause does not go on from it.

    "A third man was shot in May. Negotiators paid a ransom": the ransom belongs to the story. A
    clause goes on in the same sentence, with a pronoun, or with a noun of the flashback.
    """
    begun = main.dating.period.earliest
    if begun is None or told.dating.period.latest is None or told.dating.period.latest >= begun:
        return False
    parse, clause = setting.evidence.parse, setting.candidate.clause
    if parse.tokens[parse.at(told.span.start)].sentence == clause.sentence:
        return False
    nouns = {t.lemma.lower() for t in setting.tokens if t.pos == "NOUN"}
    return not nouns & told.words and not any(t.lower in GOING_ON for t in setting.tokens)


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
        _happened(setting, dating),
        _backdrop(setting, joined=dating.rule == "event.duration"),
        _recalled(setting),
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
    charge = is_act(Act.ACCUSING, setting.evidence.lemma(clause)) and setting.said_to_have
    perfect = clause.verb.perfect and (setting.tense is Tense.PRESENT or not setting.quoted)
    origin = bool(setting.timexes) and is_act(Act.ORIGIN, setting.lemma)
    return described or charge or perfect or origin or _compares(setting)


def _recalled(setting: Setting) -> bool:
    had = setting.candidate.clause.verb.perfect and setting.tense is Tense.PAST
    return had and setting.quoted and bool(setting.timexes)


def _compares(setting: Setting) -> bool:
    """Tell whether the clause turns to another happening of its kind: "a similar blast in 1995"."""
    clause = setting.candidate.clause
    before = setting.evidence.parse.tokens[clause.first : clause.verb.first]
    return any(t.lower in BEFORE and t.dep == "amod" for t in before)


def _happened(setting: Setting, dating: Dating) -> bool:
    if setting.modality.planned or dating.rule == "event.present":
        return False
    verb = setting.candidate.clause.verb
    placed = any(not t.value.endswith("_REF") for t in setting.timexes)
    return setting.tense is Tense.PAST or verb.perfect or placed
