Feature: Who speaks in a digest item
  Outlets speak for themselves; a pronoun stands for the speaker before it.

  Scenario: An agency that the sentence names is the source
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1, Interfax reported on June 2.
      """
    And it was published on "5 June 1998"
    Then a claim containing "A tanker ran aground off Cape Blue" is cited to "Interfax" of "2 June 1998"
    And a claim containing "A tanker ran aground off Cape Blue" is dated "1 June 1998"

  Scenario: He is the speaker of the sentence before
    Given a digest item:
      """
      Port director Anton Belkov said that the north quay had closed on June 1. He added that two cranes had been sold in May. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "two cranes had been sold" is said by "Anton Belkov"
    And a claim containing "two cranes had been sold" is dated "May 1998"
    And a claim containing "two cranes had been sold" is not flagged "anonymous"

  Scenario: A daily without a name is the one that is cited
    Given a digest item:
      """
      According to one regional daily, the north quay closed on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the north quay closed" is cited to "Harbor Herald" of "2 June 1998"
    And a claim containing "the north quay closed" is not flagged "anonymous"

  Scenario: What is told flatly has no speaker
    Given a digest item:
      """
      Port director Anton Belkov opened the north quay on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "opened the north quay" is said by nobody
