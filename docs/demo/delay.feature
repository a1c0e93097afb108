Feature: The bridge at Hallo
  Planned for 1 May, put off to 15 June, and opened then.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The first date was a plan
    Then a claim containing "will open on May 1" is flagged "planned"
    And a claim containing "will open on May 1" is dated "1 May 1997"

  Scenario: The opening was put off
    Then the statement "The roads agency postponed the opening of the bridge at Hallo" is supported

  Scenario: The plan is no support, the opening is
    Then the statement "The bridge at Hallo opened on May 1, 1997" is contradicted
    And the statement "The bridge at Hallo opened on June 15, 1997" is supported
