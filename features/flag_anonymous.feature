Feature: The flag "anonymous"
  Someone in the chain has no name; a named institution has one.

  Scenario: Fires on a speaker without a name
    Given a digest item:
      """
      An official of the port authority said that the north quay had closed on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the north quay had closed" is flagged "anonymous" because of the words "An official of the port authority"
    And a claim containing "the north quay had closed" is said by someone unnamed

  Scenario: Silent on a person with a name
    Given a digest item:
      """
      Port director Anton Belkov said that the north quay had closed on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the north quay had closed" is not flagged "anonymous"
    And a claim containing "the north quay had closed" is said by "Anton Belkov"

  Scenario: Silent on a named institution
    Given a digest item:
      """
      The Transport Ministry said on June 1 that the north quay had closed. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the north quay had closed" is not flagged "anonymous"
    And a claim containing "the north quay had closed" is said by "Transport Ministry"
