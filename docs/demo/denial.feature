Feature: The grain reserve
  A daily reports a sale as hearsay; the ministry denies it.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The sale is hearsay, then denied
    Then a claim containing "reportedly sold half of the grain reserve" is flagged "unconfirmed" because of the words "reportedly"
    And a claim containing "it had sold half of the grain reserve" is flagged "denied"

  Scenario: The denial is linked to the report
    Then a claim containing "reportedly sold half of the grain reserve" is denied by a claim containing "it had sold half"

  Scenario: Hearsay is no support, a denial contradicts
    Then the statement "The finance ministry sold half of the grain reserve" is contradicted
