Feature: The flag "undated"
  Nothing dates what the clause tells; today's date is never taken instead.

  Scenario: Fires on "yesterday" where no issue is dated
    Given a digest item:
      """
      The harbor committee met yesterday.
      """
    Then a claim containing "The harbor committee met" is undated
    And a claim containing "The harbor committee met" is flagged "undated"

  Scenario: Silent once the issue is dated
    Given a digest item:
      """
      The harbor committee met yesterday.
      """
    And it was published on "5 June 1998"
    Then a claim containing "The harbor committee met" is dated "4 June 1998"
    And a claim containing "The harbor committee met" is not flagged "undated"
