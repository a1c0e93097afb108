Feature: How much, with the bound that the words give
  A bound is part of the figure; a name with digits is none.

  Scenario Outline: The bound is kept
    Given a digest item:
      """
      The shipyard sold <amount> worth of pumps in 1997. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The shipyard sold" has the quantity "<amount>"

    Examples:
      | amount                  |
      | more than $12 million   |
      | at least $12 million    |
      | some $12 million        |

  Scenario: The name of a model is no quantity
    Given a digest item:
      """
      The army received T-72 tanks and S-300 missiles in 1997. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "The army received" has no quantity
    And a claim containing "The army received" is dated "1997"
