Feature: Several documents of one scenario
  They are read together; each has a date and a publication of its own.

  Scenario: Yesterday is another day in another issue
    Given a digest item named "first.txt":
      """
      The harbor committee met yesterday.
      """
    And it was published by "Harbor Digest" on "5 June 1998"
    And a digest item named "second.txt":
      """
      The budget committee met yesterday.
      """
    And it was published by "Budget Digest" on "9 June 1998"
    Then these are all the claims:
      | containing           | dated       |
      | The harbor committee | 4 June 1998 |
      | The budget committee | 8 June 1998 |
    And a claim containing "The harbor committee" is published by "Harbor Digest"
    And a claim containing "The budget committee" is published by "Budget Digest"
    And a claim containing "The harbor committee" comes before a claim containing "The budget committee"

  Scenario: The same words in two documents are two claims
    Given a digest item named "first.txt":
      """
      The north quay closed on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    And a digest item named "second.txt":
      """
      The north quay closed on June 1. (Coast Radio, June 3)
      """
    And it was published on "9 June 1998"
    Then there are 2 claims containing "The north quay closed"
    And the 1st claim containing "The north quay closed" is cited only to "Harbor Herald"
    And the 2nd claim containing "The north quay closed" is cited only to "Coast Radio"
