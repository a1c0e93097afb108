Feature: How a clause without a date of its own gets one
  The story, a noun that points back, the tense or the speech dates it, and the reason is shown.

  Scenario: The date that opens an entry of a chronology dates the entry
    Given a digest item:
      """
      Harbor Chronology, 1997

      12 January - The board closes the port. (Harbor Herald, 14 January 1997)

      (Mar. 3) The board closes the dock.
      """
    Then a claim containing "closes the port" is dated "12 January 1997"
    And a claim containing "closes the dock" is dated "3 March 1997"

  Scenario: What had happened before lies before the story
    Given a digest item:
      """
      Officers boarded the freighter on May 30. Its captain had refused to show the cargo list.
      """
    And it was published on "5 June 1998"
    Then a claim containing "had refused" is dated "../1998-05-30"
    And a claim containing "had refused" is flagged "date-inferred"

  Scenario: A day up to which something was put off does not date the putting off
    Given a digest item:
      """
      The trial opened on May 30. The judge adjourned the hearing until July 3.
      """
    And it was published on "5 June 1998"
    Then a claim containing "adjourned" is dated "30 May 1998"
    And a claim containing "adjourned" is not flagged "impossible-date"

  Scenario: A toll carries the date of the accident
    Given a digest item:
      """
      A ferry capsized near the port on May 30. The ministry puts the number of dead at 14.
      """
    And it was published on "5 June 1998"
    Then a claim containing "number of dead" is dated "30 May 1998"

  Scenario: A reaction lies between the act and the report
    Given a digest item:
      """
      The minister resigned on May 30. The speaker welcomed the resignation. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "welcomed" is dated "[1998-05-30..1998-06-02]"
