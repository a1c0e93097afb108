Feature: The flag "date-inferred"
  No time words of the clause itself date it.

  Scenario: Fires on a date that comes from the sentence before
    Given a digest item:
      """
      A delegation of engineers visited the shipyard on June 1. The group was headed by Deputy Minister Anton Belkov. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The group was headed by" is flagged "date-inferred"
    And a claim containing "The group was headed by" is dated "1 June 1998"

  Scenario: Silent on a date that the clause names
    Given a digest item:
      """
      A delegation of engineers visited the shipyard on June 1. The group was headed by Deputy Minister Anton Belkov. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "visited the shipyard" is not flagged "date-inferred"
    And a claim containing "visited the shipyard" is dated "1 June 1998"
