Feature: Russian arms for South Korea
  The deal of 1994 and what came of it, as the digest of June 1998 tells it.

  Background:
    Given the document "seeds/000_c1dc7ec4a5690e4a.txt"

  Scenario: The deal is dated by its year
    Then a claim containing "Moscow reached an agreement with Seoul" is dated "1994"
    And a claim containing "Moscow reached an agreement with Seoul" is not flagged "date-inferred"
    And a claim containing "Moscow reached an agreement with Seoul" is not flagged "unconfirmed"
    And a claim containing "Moscow reached an agreement with Seoul" is not flagged "planned"

  Scenario: Since then, more than 200 million dollars
    Then a claim containing "Since then, Russia has shipped" is dated "1994/1998-06"
    And a claim containing "Since then, Russia has shipped" has the quantity "more than US$200 million"
    And a claim containing "Since then, Russia has shipped" is not flagged "unconfirmed"

  Scenario: The deliveries have the time of the shipments
    Then a claim containing "Those deliveries include T-80 tanks" is dated between "1994" and "June 1998"
    And a claim containing "Those deliveries include T-80 tanks" is flagged "date-inferred"
    And a claim containing "Those deliveries include T-80 tanks" has no quantity

  Scenario: The deal comes before the present wishes
    Then a claim containing "Moscow reached an agreement with Seoul" comes before a claim containing "sees as its trump card"

  Scenario: How the defense complex looks on South Korea is hearsay
    Then a claim containing "reportedly now looks on South Korea" is flagged "unconfirmed" because of the words "reportedly"
    And a claim containing "reportedly now looks on South Korea" is dated "June 1998"

  Scenario: A willingness is not a plan
    Then a claim containing "sees as its trump card" is flagged "unconfirmed" because of the words "reportedly"
    And a claim containing "sees as its trump card" is not flagged "planned"
