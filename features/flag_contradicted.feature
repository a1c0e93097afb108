Feature: The flag "contradicted"
  Another claim says what cannot be true together with this one.

  Scenario: Fires on figures for the same thing that exclude each other
    Given a digest item:
      """
      The fire destroyed 40 containers on June 1. (Harbor Herald, June 2)

      The fire destroyed 60 containers on June 1. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The fire destroyed 40 containers" is flagged "contradicted"
    And a claim containing "The fire destroyed 40 containers" is contradicted by a claim containing "The fire destroyed 60 containers"

  Scenario: Silent on different periods
    Given a digest item:
      """
      The port unloaded 40 containers in March. (Harbor Herald, June 2)

      The port unloaded 60 containers in April. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The port unloaded 40 containers" is not flagged "contradicted"
    And a claim containing "The port unloaded 60 containers" is not flagged "contradicted"
