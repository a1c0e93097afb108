Feature: The flag "impossible-date"
  Two dates of the claim cannot both be right; the misprint is shown, not repaired.

  Scenario: Fires on something told as past that is later than its source
    Given a digest item:
      """
      The ferry ran aground on June 20, 1998. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The ferry ran aground" is flagged "impossible-date"
    And a claim containing "The ferry ran aground" is dated "20 June 1998"

  Scenario: Silent on a plan for a later day
    Given a digest item:
      """
      The ferry will return to service on June 20, 1998. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "return to service" is not flagged "impossible-date"

  Scenario: Silent on something that is earlier than its source
    Given a digest item:
      """
      The ferry ran aground on June 1, 1998. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The ferry ran aground" is not flagged "impossible-date"
