"""What amounts a sentence holds: value, bound, unit, counted thing; and what is no amount."""

import pytest

from verifier.quantities import find

# sentence, low, high, bound, unit, of
AMOUNTS = [
    ("The port shipped more than US$200 million in arms.", 2e8, None, "more than", "USD", "arms"),
    ("The mill made at least thirty trucks.", 30, None, "at least", "", "trucks"),
    ("As many as 3,000 villagers fled.", None, 3000, "up to", "", "villagers"),
    ("Fewer than 40 ships left.", None, 40, "less than", "", "ships"),
    ("Some 20,000 miners marched.", 20000, 20000, "about", "", "miners"),
    ("The crew counted only four dead.", 4, 4, "exactly", "", "dead"),
    ("Two General Staff colonels reportedly left.", 2, 2, "exactly", "", "colonels"),
    ("A quarter of the budget goes to the army.", 0.25, 0.25, "exactly", "", "budget"),
    ("Roughly half the harvest was lost.", 0.5, 0.5, "about", "", "harvest"),
    ("The army counted 14 wounded.", 14, 14, "exactly", "", "wounded"),
    ("The yard built 14 Kilo-class submarines.", 14, 14, "exactly", "", "submarines"),
    ("The 11-member board met.", 11, 11, "exactly", "", "board"),
    ("A 300-kilometer pipeline was built.", 300, 300, "exactly", "kilometer", "pipeline"),
    ("He put the losses at twenty-six.", 26, 26, "exactly", "", ""),
    ("A dozen passenger trains stood still.", 12, 12, "exactly", "", "passenger trains"),
    ("The mayor spoke of “several dozen” people.", 36, 108, "about", "", "people"),
    ("Dozens of miners were hurt.", 12, 120, "about", "", "miners"),
    ("The firm lost tens of millions of dollars.", 1e7, 1e8, "about", "USD", ""),
    ("Between 5 and 7 million people left.", 5e6, 7e6, "between", "", "people"),
    ("The fleet has from 20 to 40 ships.", 20, 40, "between", "", "ships"),
    ("The clashes left 500-700 dead.", 500, 700, "between", "", "dead"),
    ("The loan runs to $89 to $93 billion.", 89e9, 93e9, "between", "USD", ""),
    ("The fine is $3 billion to $5 billion.", 3e9, 5e9, "between", "USD", ""),
    ("Output fell by 22 percent.", 22, 22, "exactly", "percent", ""),
    ("Bonds lost two-thirds of their value.", 2 / 3, 2 / 3, "exactly", "", "value"),
    ("The port cut its fees by about one-tenth.", 0.1, 0.1, "about", "", ""),
    ("A third of the sum is paid.", 1 / 3, 1 / 3, "exactly", "", "sum"),
    ("One in three plants stood still.", 1 / 3, 1 / 3, "exactly", "", "plants"),
    ("Half a million people left.", 5e5, 5e5, "exactly", "", "people"),
    ("The real toll is at least four times larger.", 4, None, "at least", "times", ""),
    ("The line carries up to 150 megawatts of power.", None, 150, "up to", "megawatt", "power"),
    (
        "The buyer pays 2.8 cents per kilowatt-hour.",
        2.8,
        2.8,
        "exactly",
        "cent per kilowatt-hour",
        "",
    ),
    ("The grain costs $42 a tonne.", 42, 42, "exactly", "USD per tonne", ""),
    ("The deficit will exceed 6 billion soms.", 6e9, None, "more than", "KGS", ""),
    ("In Moldova, arrears stood at 412 million lei.", 412e6, 412e6, "exactly", "MDL", ""),
    ("In Romania, arrears stood at 412 million lei.", 412e6, 412e6, "exactly", "RON", ""),
    ("Arrears stood at 412 million lei.", 412e6, 412e6, "exactly", "lei", ""),
    ("The bank holds 40 million Danish crowns.", 4e7, 4e7, "exactly", "DKK", ""),
    ("The box weighs 30 pounds.", 30, 30, "exactly", "pound", ""),
    ("The yard overhauled 120 northern T-72 tanks.", 120, 120, "exactly", "", "tanks"),
    ("The strike lasted nine days.", 9, 9, "exactly", "day", ""),
    ("The ship ran 30 tonnes of fuel pellets.", 30, 30, "exactly", "tonne", "fuel pellets"),
    ("The hall cooled to -5 degrees.", -5, -5, "exactly", "degree", ""),
    ("The crew of 20 or so left.", 20, 20, "about", "", ""),
    ("The plan needs 20 or more boats.", 20, None, "at least", "", "boats"),
    ("Two hundred and fifty ships left.", 250, 250, "exactly", "", "ships"),
    ("Two and a half million people left.", 25e5, 25e5, "exactly", "", "people"),
]
# sentence and the numbers that it counts, all others being names, dates or places in a list
NO_AMOUNTS = [
    ("The deliveries include T-80 tanks, BMP-3 vehicles and S-300 systems.", ()),
    ("The two Su-30 fighters left.", (2,)),
    ("The START-2 pact was signed in 1993.", ()),
    ("Flight 800 fell into the sea.", ()),
    ("The council cited Article 14 and Resolution 425.", ()),
    ("The report is in No. 14, pp. 7-8.", ()),
    ("The ship left on June 14 and 15.", ()),
    ("The talks ran from 28-30 March 1996.", ()),
    ("The mission came on October 6 and 7.", ()),
    ("The train left at 7:15 p.m. and came at 9 a.m.", ()),
    ("Call the office at 555-12-34.", ()),
    ("The crash of the 1990s was the 20th.", ()),
    ("The 2014-15 budget was passed.", ()),
    ("In nineteen ninety-six the mill closed.", ()),
    ("The 80486 chip was sold.", ()),
    ("The bank is at 49 Harbor Road.", ()),
    ("No one knew it, and one is enough.", ()),
    ("One of the ships left.", (1,)),
    ("The third ship left in the second half of May.", ()),
    ("The minister, 66, has left.", (66,)),
    ("In 1998 40 ships left.", (40,)),
    ("The port took 2000 soldiers.", (2000,)),
]
CHANGES = [
    ("Output fell by 22 percent.", "down"),
    ("Output was up 3.7 percent.", "up"),
    ("The index lost 3 percent.", "down"),
    ("The company lost seven men.", ""),
    ("The guards shot down 3 planes.", ""),
    ("The rate changed by -1.3%.", "down"),
]


def ends(quantity):
    return quantity.low, quantity.high, quantity.bound, quantity.unit, quantity.of


@pytest.mark.parametrize("case", AMOUNTS, ids=[case[0] for case in AMOUNTS])
def test_an_amount_is_read(case, parse):
    sentence, low, high, *rest = case
    found = find(parse(sentence))
    assert len(found) == 1
    assert ends(found[0]) == (
        None if low is None else pytest.approx(low),
        None if high is None else pytest.approx(high),
        *rest,
    )


@pytest.mark.parametrize("case", NO_AMOUNTS, ids=[case[0] for case in NO_AMOUNTS])
def test_names_and_dates_count_nothing(case, parse):
    sentence, counted = case
    assert tuple(q.low for q in find(parse(sentence))) == counted


@pytest.mark.parametrize(("sentence", "change"), CHANGES, ids=[case[0] for case in CHANGES])
def test_a_change_has_a_direction(sentence, change, parse):
    assert [q.change for q in find(parse(sentence))] == [change]


def test_a_conversion_in_brackets_keeps_the_bound(parse):
    text = "The bank lent more than 7 million Danish crowns ($1.1 million)."
    assert [(q.low, q.high) for q in find(parse(text))] == [(7e6, None), (1.1e6, None)]


def test_a_change_to_a_target_is_two_amounts(parse):
    found = find(parse("The share rose 15 pence to 362 pence."))
    assert [q.low for q in found] == [15, 362]


def test_numbers_in_a_skipped_span_count_nothing(parse):
    parsed = parse("The 40 ships left.")
    found = find(parsed)
    assert find(parsed, skip=(found[0].span,)) == ()


def test_a_text_without_words_has_no_amounts(parse):
    assert find(parse("")) == ()
