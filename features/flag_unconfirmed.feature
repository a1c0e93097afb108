Feature: The flag "unconfirmed"
  The words hedge the clause; a hedge on another clause of the sentence does not count.

  Scenario: Fires on a hedging adverb
    Given a digest item:
      """
      Publication: Monitor Volume: 4 Issue: 108

      The harbor committee reportedly approved a new tariff on June 1. (Harbor Herald, June 2)
      """
    Then a claim containing "approved a new tariff" is flagged "unconfirmed" because of the words "reportedly"

  Scenario: Fires on hearsay in the passive voice
    Given a digest item:
      """
      The shipyard’s director is believed to have sold two floating docks in 1996. (Coast Radio, May 12)
      """
    And it was published on "14 May 1998"
    Then a claim containing "sold two floating docks" is flagged "unconfirmed" because of the words "is believed to"

  Scenario: Silent where the hedge governs another clause
    Given a digest item:
      """
      The two committees were said to have discussed the budget and did approve the tariff. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "discussed the budget" is flagged "unconfirmed" because of the words "were said to"
    And a claim containing "did approve the tariff" is not flagged "unconfirmed"

  Scenario: Silent on a report that somebody wrote
    Given a digest item:
      """
      The committee published its report on the harbor on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "published its report" is not flagged "unconfirmed"

  Scenario: Fires where the telling itself is hearsay
    Given a digest item:
      """
      A port official reportedly told journalists that the grain pier had been closed in May. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the grain pier had been closed in May" is flagged "unconfirmed" because of the words "reportedly"
