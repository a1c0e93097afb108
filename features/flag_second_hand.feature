Feature: The flag "second-hand"
  Two or more steps lie between the page and the one who speaks.

  Scenario: Fires where a cited source quotes someone
    Given a digest item:
      """
      Port director Anton Belkov said that the north quay had cracked on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the north quay had cracked" is flagged "second-hand"

  Scenario: Silent on what the cited source tells itself
    Given a digest item:
      """
      The north quay cracked on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The north quay cracked" is not flagged "second-hand"
