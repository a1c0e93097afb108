Feature: How a digest item gets its dates
  The issue dates the item; a cited date has no year; relative words count from the issue.

  Scenario: Yesterday counts from the issue, not from the citation
    Given a digest item:
      """
      Publication: Monitor Volume: 4 Issue: 108

      The two delegations signed a protocol yesterday. (Harbor Herald, June 2)
      """
    Then the document is published on "5 June 1998"
    And a claim containing "signed a protocol" is dated "4 June 1998"

  Scenario: A day without a year takes the year of the issue
    Given a digest item:
      """
      Publication: Monitor Volume: 4 Issue: 108

      The two delegations signed a protocol on May 29. (Harbor Herald, June 2)
      """
    Then a claim containing "signed a protocol" is dated "29 May 1998"

  Scenario: A cited date in December belongs to the year before a January issue
    Given a digest item:
      """
      The two delegations signed a protocol in Odesa. (Harbor Herald, December 30)
      """
    And it was published on "5 January 1998"
    Then a claim containing "signed a protocol" is cited to "Harbor Herald" of "30 December 1997"

  Scenario: A range of days is kept as a range
    Given a digest item:
      """
      The two delegations held talks on May 22 through 26. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "held talks" is dated "1998-05-22/1998-05-26"

  Scenario: A year that names a thing dates no event
    Given a digest item:
      """
      A committee on the 1986 flood met on June 1. (Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A committee on the 1986 flood met" is dated "1 June 1998"

  Scenario: An analyst's date goes before the page's own
    Given a digest item:
      """
      Publication: Monitor Volume: 4 Issue: 108

      The two delegations signed a protocol yesterday. (Harbor Herald, June 2)
      """
    And it was published on "8 June 1998"
    Then the document is published on "8 June 1998"
    And a claim containing "signed a protocol" is dated "7 June 1998"
