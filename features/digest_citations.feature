Feature: What a citation in brackets answers for
  The text back to the citation before it; what comes after the last one stays uncited.

  Scenario: A paragraph without a citation belongs to the next one
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1.

      Two tugs pulled it free on June 2. (Harbor Herald, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A tanker ran aground" is cited to "Harbor Herald" of "3 June 1998"
    And a claim containing "Two tugs pulled it free" is cited to "Harbor Herald" of "3 June 1998"

  Scenario: A citation does not reach past the one before it
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1. (Coast Radio, June 2)

      Two tugs pulled it free on June 2. (Harbor Herald, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A tanker ran aground" is cited to "Coast Radio" of "2 June 1998"
    And a claim containing "Two tugs pulled it free" is cited to "Harbor Herald" of "3 June 1998"

  Scenario: What follows the last citation is the digest's own word
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1. (Coast Radio, June 2)

      Such accidents have become frequent in the strait.
      """
    And it was published on "5 June 1998"
    Then a claim containing "Such accidents have become frequent" is cited to no source

  Scenario: Several sources with dates of their own
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on May 29. (AP, May 30, 31; Interfax, June 1; Reuters, The Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A tanker ran aground" is cited to "AP" of "30 May 1998"
    And a claim containing "A tanker ran aground" is cited to "AP" of "31 May 1998"
    And a claim containing "A tanker ran aground" is cited to "Interfax" of "1 June 1998"
    And a claim containing "A tanker ran aground" is cited to "Reuters" of "2 June 1998"
    And a claim containing "A tanker ran aground" is cited to "The Harbor Herald" of "2 June 1998"

  Scenario: A reference to an earlier issue is no source
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1 (See the Monitor, June 2). (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A tanker ran aground" is cited to "Coast Radio" of "3 June 1998"
    And a claim containing "A tanker ran aground" is not cited to "Monitor"

  Scenario: An outlet that cites another is named beside it
    Given a digest item:
      """
      A tanker ran aground off Cape Blue on June 1. (Coast Radio, citing the Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "tanker ran aground" is cited to "Coast Radio" of "2 June 1998"
    And a claim containing "tanker ran aground" is cited to "Harbor Herald" of "2 June 1998"

  Scenario: One of two cited outlets is meant
    Given a digest item:
      """
      One local newspaper reports that a tanker ran aground. (Coast Radio, Harbor Herald, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "tanker ran aground" is cited to "Harbor Herald" of "2 June 1998"
    And a claim containing "tanker ran aground" is not cited to "Coast Radio"
