Feature: The flag "single-source"
  The claim stands on one origin, or on the publication's own word.

  Scenario: Fires on one cited source
    Given a digest item:
      """
      The ferry ran aground off Cape Blue on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "ran aground off Cape Blue" is flagged "single-source" because of the words "Harbor Herald"

  Scenario: Fires where nothing is cited
    Given a digest item:
      """
      The ferry ran aground off Cape Blue on June 1.
      """
    And it was published on "5 June 1998"
    Then a claim containing "ran aground off Cape Blue" is flagged "single-source"
    And a claim containing "ran aground off Cape Blue" is cited to no source

  Scenario: Silent on two sources of their own
    Given a digest item:
      """
      The ferry ran aground off Cape Blue on June 1. (Harbor Herald, June 2; Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "ran aground off Cape Blue" is not flagged "single-source"
    And a claim containing "ran aground off Cape Blue" is cited to "Coast Radio" of "3 June 1998"
