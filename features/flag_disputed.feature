Feature: The flag "disputed"
  The text itself says that the matter is contested.

  Scenario: Fires where the text says so
    Given a digest item:
      """
      The number of injured dock workers remains in dispute. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The number of injured dock workers" is flagged "disputed" because of the words "in dispute"

  Scenario: Silent on two figures that merely differ
    Given a digest item:
      """
      The port counted 40 damaged containers on June 1. The union counted 60 damaged containers on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The port counted 40" is not flagged "disputed"
    And a claim containing "The union counted 60" is not flagged "disputed"

  Scenario: Silent on a quarrel that the text does not take part in
    Given a digest item:
      """
      A court settled the wage dispute between the port and the union in 1997. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A court settled the wage dispute" is not flagged "disputed"

  Scenario: Silent where nobody contests it
    Given a digest item:
      """
      No one disputed the figures of the harbor office on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the figures of the harbor office" is not flagged "disputed"
