Feature: The flag "planned"
  What the clause tells has not happened yet.

  Scenario: Fires on what is scheduled
    Given a digest item:
      """
      The two ministers are scheduled to meet in October. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The two ministers are scheduled" is flagged "planned" because of the words "are scheduled"
    And a claim containing "The two ministers are scheduled" is dated "October 1998"

  Scenario: Fires on the future tense
    Given a digest item:
      """
      The ferry will return to service on June 20. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "return to service" is flagged "planned" because of the words "will"
    And a claim containing "return to service" is dated "20 June 1998"

  Scenario: Silent on a plan that was adopted
    Given a digest item:
      """
      The harbor committee adopted its plan for the quay on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "adopted its plan" is not flagged "planned"
    And a claim containing "adopted its plan" is dated "1 June 1998"

  Scenario: Silent on what was only tried
    Given a digest item:
      """
      The harbor committee tried to sell the quay on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "tried to sell" is not flagged "planned"
