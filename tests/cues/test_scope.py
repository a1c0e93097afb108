"""How far cues bear: braces mark the cue, brackets the words that it governs."""

import pytest

from tests.cues.marks import read
from verifier.cues import find

BEARS = [
    # the hedge stops at a co-ordinated finite verb
    ("hedge", "[The two sides {were said to} have discussed trade in May] and did sign a pact."),
    ("hedge", "[The two sides {were said to} have haggled over prices] but did initial a pact."),
    ("hedge", "[The envoy {is said to} raise the matter with his hosts] but signs only a letter."),
    ("hedge", "The group was led by an admiral and [{was said to} have included two traders]."),
    ("hedge", "[The envoy {reportedly} signed the pact in Minsk] and flew home on Friday."),
    # … but not at a participle or an infinitive that shares the cue
    ("hedge", "[The envoy {was said to} have signed the pact and flown home]."),
    ("hedge", "[The dam {is reported to} have burst on Monday and flooded two villages]."),
    ("hedge", "[The two sides {were said to} have met and to have agreed on a date]."),
    ("plan", "[The committee {will} meet in June and discuss the budget]."),
    # a new subject, a semicolon, "while"
    ("hedge", "[The port {reportedly} offered a loan this month], and it agreed on May 4 to wait."),
    ("hedge", "The group was led by a general; [two colonels {reportedly} traveled with it]."),
    ("hedge", "[The army {reportedly} lost 40 men]; the rebels lost seven."),
    ("plan", "[A visit {is scheduled} for May], while meetings are planned for June."),
    ("plan", "A visit is scheduled for May, while [meetings {are planned} for June]."),
    # relative clauses
    ("hedge", "[The mission has {reportedly} returned from a visit] that ended this week."),
    (
        "hedge",
        (
            "[Most of the crew have {apparently} found shelter in the town],"
            " where two schools were closed."
        ),
    ),
    ("hedge", "The bridge, [which {is said to} be unsafe], was closed on Monday."),
    ("hedge", "The engineer [who {is believed to} have sold the plans] was arrested."),
    ("plan", "The price, [a third of which the port {is to} pay in advance], is high."),
    ("plan", "The firm sold 30 ships [that {will} be delivered next year]."),
    # complements: each its own
    ("plan", "The agency said [the port {will} receive 150 megawatts of power from June]."),
    (
        "plan",
        (
            "The two envoys issued no statement, but the elder told reporters that"
            " [traffic {would} return to normal within three days]."
        ),
    ),
    (
        "hedge",
        "The daily said that the fleet would leave and that [the crew had {apparently} refused].",
    ),
    ("hedge", "The office {suggested} that [reports of new accords may soon be in the offing]."),
    ("plan", "[It {will} decide then whether to grant a loan of 40 million dollars]."),
    # denials bear on what is denied
    ("denial", "The ministry {denied} on May 4 that [the valves had been closed on its orders]."),
    (
        "denial",
        (
            "The club {denied} to the agency the same day that [one of the cars"
            " had belonged to its members or to their friends]."
        ),
    ),
    (
        "denial",
        "The spokesman {denied} that [the dam had burst], which would have flooded two villages.",
    ),
    ("denial", "Officials {denied} [the gas had been cut off]."),
    ("denial", "The ministry {denied} reports that [the ship had sunk] but said that it was late."),
    ("denial", "[The group {denied} responsibility for the blast] and left the hall."),
    # frames
    (
        "unofficial",
        "[{According to unofficial reports}, 40 residents fled], while the mayor spoke of three.",
    ),
    ("unofficial", "[Forty people died], {according to unofficial estimates}."),
    ("unofficial", "{Unofficial reports} say that [the dam broke]."),
    ("unofficial", "The group was large and [included “{unofficially}” two traders]."),
    # speakers without a name
    (
        "anonymous",
        "The agency quoted an {unnamed northern official} as saying that [the port will close].",
    ),
    (
        "anonymous",
        "An engineer, speaking {on condition of anonymity}, said that [the load fell short].",
    ),
    (
        "anonymous",
        (
            "A senior engineer, who spoke {on condition of anonymity}, said [the"
            " owners had known since June of the leak]."
        ),
    ),
    ("anonymous", "[The deal is dead], a diplomat said {on condition of anonymity}."),
    # conditions bear on what depends on them
    (
        "condition",
        "[The command has threatened to close the bridge] {if} its boats come under fire.",
    ),
    ("condition", "{If} the loan is paid, [the bank will open its doors]."),
    # adverbs that bear on a phrase only
    ("hedge", "His [{apparently} distraught wife] was seen in the town."),
    ("hedge", "The envoy left for the coast, [{apparently} to rest]."),
    # plans
    ("plan", "[The cabinet {expects} growth of 3 percent] and plans to raise pensions."),
    ("plan", "The cabinet expects growth of 3 percent and [{plans to} raise pensions]."),
    (
        "plan",
        (
            "Freight fell by 22 percent in May, and [another decline {is"
            " expected} this year], the agency said."
        ),
    ),
    ("dispute", "[The number of dead {remains in dispute}], but the mayor counted 40."),
]
SILENT = [
    ("unofficial", "The “official” side of the visit was short.", "“official” is not unofficial"),
    ("unofficial", "An official said little.", "a noun"),
    ("unofficial", "The unofficial leader of the group spoke.", "a person"),
    ("denial", "The rebels deny the army control of the road.", "refuse, two objects"),
    ("denial", "The guards denied the observers access to the camp.", "refuse"),
    ("denial", "The ministry did not deny that the ship had sunk.", "negated"),
    ("denial", "The ministry neither confirmed nor denied the report.", "neither"),
    ("denial", "The office has found no evidence of any loss.", "absence of evidence"),
    ("plan", "The fund is willing to pay the debt.", "willingness"),
    ("plan", "The two sides agreed to reopen the line.", "an agreement that was reached"),
    ("plan", "The port offered to reschedule the debt.", "an offer"),
    ("plan", "The ministry set a price for the grain.", "a finite verb"),
    ("plan", "The price is set at 40 dollars.", "a state"),
    ("plan", "A primary goal of the mission during its visit was to strike a bargain.", "a goal"),
    ("plan", "The delay is due to a lack of funds.", "a cause"),
    ("plan", "The bridge would have been closed without the loan.", "counterfactual"),
    ("plan", "In those years the miners would often march to the capital.", "a habit"),
    ("plan", "The lawyer read the will on Monday.", "a noun"),
    ("plan", "The growth was as expected.", "a comparison"),
    ("plan", "The council rejected plans to close the base.", "a noun"),
    ("possibility", "The ships left port in May.", "a month"),
    ("possibility", "On 16 May, the agency closed.", "a month"),
    ("hedge", "The crew could not see the coast.", "inability"),
    ("hedge", "The chairman suggested that the talks be held in June.", "a proposal"),
    ("hedge", "The newspaper reports that the plant was sold.", "attributed, not hedged"),
    ("hedge", "The agency reported on Monday that the plant was sold.", "attributed, not hedged"),
    ("hedge", "A suspect in the shooting that shook the town was held.", "a noun"),
    ("dispute", "The ships left the disputed waters.", "a place"),
    ("dispute", "The two republics are in dispute over the border.", "a quarrel"),
    ("dispute", "Ten parties contested the election.", "took part"),
    ("distance", "The system is called “Needle” by its makers.", "a name"),
    ("distance", "“We have seen nothing like it in this port,” he said.", "a speech"),
    ("condition", "The chairman asked if the loan was paid.", "a question"),
]


@pytest.mark.parametrize(("category", "marked"), BEARS, ids=[m for _, m in BEARS])
def test_a_cue_bears_on_its_clause(category, marked, parse):
    wanted = read(marked)
    found = [c for c in find(parse(wanted.text)) if c.category == category]
    assert wanted.governs.of(wanted.text) in [
        c.governs.of(wanted.text) for c in found if c.span == wanted.cue
    ]


@pytest.mark.parametrize(("category", "sentence", "why"), SILENT, ids=[s for _, s, _ in SILENT])
def test_a_lookalike_is_no_cue(category, sentence, why, parse):
    assert not [c.text for c in find(parse(sentence)) if c.category == category], why


def test_a_relative_clause_in_the_subject_is_spared(parse):
    text = "The plant, which was built in 1990, will reportedly close."
    cue = next(c for c in find(parse(text)) if c.category == "plan")
    assert cue.governs.of(text) == "The plant, which was built in 1990, will reportedly close"
    assert [s.of(text) for s in cue.spares] == ["which was built in 1990"]


def test_words_touched_by_a_skipped_span_are_no_cue(parse):
    parsed = parse("The fleet reportedly left.")
    cue = next(iter(find(parsed)))
    assert find(parsed, skip=(cue.span,)) == ()
