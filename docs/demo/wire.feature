Feature: One wire, two dailies
  Nordwire's report of the ferry fire is carried by two dailies word for word. That is one origin.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The wire and its copies are one origin
    Then the statement "Two patrol boats took 84 passengers off the ferry" is supported
    And the statement "Two patrol boats took 84 passengers off the ferry" stands on 1 origin

  Scenario: The copies repeat the wire
    Then the 2nd claim containing "killed 12 people" repeats the 1st claim containing "killed 12 people"
    And the 1st claim containing "killed 12 people" stands on 1 origin

  Scenario: The wire's figure is the coast guard's word
    Then the 1st claim containing "killed 12 people" is said by "the coast guard"
    And the 1st claim containing "killed 12 people" is dated "2 March 1997"
