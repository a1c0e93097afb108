Feature: The flag "unofficial"
  The words call the information, or how someone took part, unofficial.

  Scenario: Fires on how someone took part
    Given a digest item:
      """
      Two members of the tender board traveled “unofficially” with the delegation on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "members of the tender board" is flagged "unofficial" because of the words "unofficially"

  Scenario: Fires on information that is not official
    Given a digest item:
      """
      According to unofficial estimates, the dredging cost $12 million in 1997. (Coast Radio, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the dredging cost $12 million" is flagged "unofficial" because of the words "unofficial"

  Scenario: Silent on the official side, in quotation marks or not
    Given a digest item:
      """
      The “official” part of the program ended on June 1. Official figures showed a surplus in 1997. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "part of the program ended" is not flagged "unofficial"
    And a claim containing "figures showed a surplus" is not flagged "unofficial"

  Scenario: Fires on what is told off the record
    Given a digest item:
      """
      Speaking off the record, a shipyard clerk said on June 1 that the ferry had leaked oil. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "the ferry had leaked oil" is flagged "unofficial" because of the words "off the record"

  Scenario: Silent on the clause beside it
    Given a digest item:
      """
      The mayor paid an official visit to the yard on June 1, while an unofficial mission saw the docks. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "an official visit" is not flagged "unofficial"
