Feature: What the dredgers cost
  The buyer says 40 million dollars, the yard's report 55 million.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The price differs
    Then the statement "The port of Torvik paid $40 million for two dredgers" is mixed
    And the statement "The port of Torvik paid $55 million for two dredgers" is mixed
    And the statement "The port of Torvik paid at least $30 million for two dredgers" is supported
    And the statement "The port of Torvik paid $70 million for two dredgers" is contradicted

  Scenario: That they were bought, and when, is not disputed
    Then the statement "The port of Torvik bought two dredgers from the Brandal yard in February 1997" is supported
    And the statement "The port of Torvik bought two dredgers from the Brandal yard in April 1997" is contradicted
