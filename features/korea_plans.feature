Feature: What Russia and South Korea plan
  Nothing here has happened yet when the digest of June 1998 appears.

  Background:
    Given the document "seeds/000_c1dc7ec4a5690e4a.txt"

  Scenario: The ships' visits are scheduled for the rest of the year
    Then a claim containing "an exchange of visits by combat ships" is flagged "planned" because of the words "is scheduled"
    And a claim containing "an exchange of visits by combat ships" is dated between "5 June 1998" and "31 December 1998"

  Scenario: The ministers' meetings are planned, and no date is given
    Then a claim containing "meetings are planned" is flagged "planned" because of the words "are planned"
    And a claim containing "meetings are planned" is dated from "5 June 1998" on

  Scenario: The officers' studies go on
    Then a claim containing "will continue to study" is flagged "planned" because of the words "will"
    And a claim containing "will continue to study" is dated from "5 June 1998" on
    And a claim containing "will continue to study" is not flagged "unconfirmed"

  Scenario: The officers' part in decisions is planned and hearsay
    Then a claim containing "participants in any decision" is flagged "planned" because of the words "will"
    And a claim containing "participants in any decision" is flagged "unconfirmed" because of the words "reportedly"
    And a claim containing "participants in any decision" is dated from "5 June 1998" on
