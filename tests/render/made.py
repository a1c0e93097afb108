"""A small timeline made by hand, with all that a format has to show."""

from __future__ import annotations

from tests.timeline.made import (
    DOCUMENT,
    TEXT,
    at,
    claim,
    dating,
    flag,
    outlet,
    publication,
    speaker,
)
from verifier.model import (
    Basis,
    Citation,
    CitationKind,
    Claim,
    Cue,
    Link,
    LinkKind,
    Modality,
    Quantity,
    Span,
)
from verifier.render import Story

PARAGRAPH = Span(at("In 1994").start, at("The committee met.").end)
RECORD = outlet("Daily Record", "1998-06-03", span=at("Daily Record"))
OFFICIAL = speaker(
    "A port official",
    span=at("A port official"),
    cue="said",
    cue_span=at("said"),
    kind="say",
    rule="speech.that",
    reason="“A port official” is the subject of “said”",
)
BOATS = Quantity(
    at("more than 40 patrol boats"),
    "more than 40 patrol boats",
    40,
    None,
    "more than",
    "",
    "boats",
    "bound.more-than",
    "“more than” leaves the upper end open",
)
WILL = Cue("plan", "plan.will", at("will"), "will", at("the talks will go on"), "“will” is future")

BOUGHT = claim(
    "In 1994, the ministry bought more than 40 patrol boats",
    dating("1994", "In 1994", rule="year.bare", reason="the words name the year"),
    attribution=(publication(), RECORD),
    quantities=(BOATS,),
    flags=(flag("single-source", "Daily Record"),),
    paragraph=PARAGRAPH,
)
STAYED = claim(
    "two of the boats reportedly never left the harbor",
    dating(
        "1994/1998-06-03", basis=Basis.ANAPHORIC, rule="anaphor.the", reason="the boats of 1994"
    ),
    attribution=(publication(), RECORD, OFFICIAL),
    modality=Modality(negated=True, hedged=True),
    flags=(
        flag("unconfirmed", "reportedly", rule="hedge.adverb.reportedly"),
        flag("anonymous", "A port official"),
        flag("single-source"),
        flag("date-inferred", reason="the boats of 1994"),
    ),
    links=(Link(LinkKind.REPEATS, BOUGHT.id, "the same boats"),),
    paragraph=PARAGRAPH,
    cited="the next citation of the item answers for a paragraph that has none",
)
TALKS = claim(
    "the talks will go on this autumn",
    dating("1998-23", "this autumn"),
    attribution=(publication(), RECORD, OFFICIAL),
    flags=(flag("planned", "will"), flag("anonymous", "A port official")),
    cues=(WILL,),
    paragraph=PARAGRAPH,
)
MET = claim(
    "The committee met",
    flags=(flag("undated", reason="nothing in the text dates this"),),
    attribution=(publication(),),
    paragraph=PARAGRAPH,
)
VISITED = claim("Inspectors visited the harbor on June 2", dating("1998-06-02~", "June 2"))
CLAIMS: tuple[Claim, ...] = (BOUGHT, STAYED, TALKS, MET, VISITED)

CITATION = Citation(
    at("(Daily Record, June 3)"),
    "(Daily Record, June 3)",
    CitationKind.CLOSING,
    (),
    (Span(at("In 1994").start, at("(Daily").start),),
    "closing.item-end",
    "it covers the text back to the start of the item",
)


def story(told: Claim) -> Story:
    """Tell the story of a claim of the small text."""
    return Story(DOCUMENT, told, (CITATION,), tuple(c for c in CLAIMS if c is not told))


__all__ = ["CLAIMS", "DOCUMENT", "MET", "STAYED", "TALKS", "TEXT", "story"]
