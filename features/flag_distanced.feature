Feature: The flag "distanced"
  The writer keeps away from a word or two by quotation marks.

  Scenario: Fires on scare quotes
    Given a digest item:
      """
      The ministry’s “reform” closed four harbors in 1997. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "closed four harbors" is flagged "distanced" because of the words "reform"

  Scenario: Silent on quoted speech
    Given a digest item:
      """
      “The north quay has closed for the whole winter,” port director Anton Belkov said on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The north quay has closed for the whole winter" is not flagged "distanced"

  Scenario: Silent on the name of a ship
    Given a digest item:
      """
      The ferry “Aurelia” left the harbor on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "left the harbor" is not flagged "distanced"
