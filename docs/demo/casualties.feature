Feature: How many died on the Solveig
  The coast guard speaks of 12, doctors of at least 20, a later inquiry of 17.

  Background:
    Given the documents "documents/*.txt"

  Scenario: Two figures exclude each other
    Then the statement "The fire on the ferry Solveig killed 12 people" is mixed
    And the statement "The fire on the ferry Solveig killed at least 20 people" is mixed

  Scenario: A figure that nobody gives
    Then the statement "The fire on the ferry Solveig killed 30 people" is contradicted
    And the statement "The fire on the ferry Solveig killed fewer than 10 people" is contradicted

  Scenario: The higher figure comes from people without a name
    Then a claim containing "at least 20 people" is flagged "anonymous"
