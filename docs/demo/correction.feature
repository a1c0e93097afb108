Feature: The head of the emergency office
  A digest names Peter Sand; the daily that it cites corrects itself: Maria Sand.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The daily takes its report back
    Then a claim containing "appointed Peter Sand" is corrected by a claim containing "appointed Maria Sand"

  Scenario: What was corrected supports nothing
    Then the statement "The council of Elvik appointed Maria Sand head of its emergency office" is supported
    And the statement "The council of Elvik appointed Peter Sand head of its emergency office" is contradicted

  Scenario: Somebody else again
    Then the statement "The council of Elvik appointed Olav Berg head of its emergency office" is contradicted
