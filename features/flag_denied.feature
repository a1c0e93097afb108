Feature: The flag "denied"
  Somebody denies what the clause says.

  Scenario: Fires on what is denied
    Given a digest item:
      """
      The shipyard denied on June 1 that the ferry had leaked oil. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the ferry had leaked oil" is flagged "denied" because of the words "denied"
    And a claim containing "the ferry had leaked oil" is said by "The shipyard"

  Scenario: Silent where a right or a thing is denied to someone
    Given a digest item:
      """
      The islanders deny the mainland fleet the use of the inner harbor. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the use of the inner harbor" is not flagged "denied"

  Scenario: Silent on what somebody confirmed
    Given a digest item:
      """
      The shipyard confirmed on June 1 that the ferry had leaked oil. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the ferry had leaked oil" is not flagged "denied"

  Scenario: Fires on a report that is called untrue
    Given a digest item:
      """
      The shipyard said on June 1 that reports of a leak were groundless. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "reports of a leak were groundless" is flagged "denied" because of the words "were groundless"
