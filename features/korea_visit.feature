Feature: The Defense Ministry delegation in South Korea
  What the digest of June 1998 tells of the visit, and how firmly.

  Background:
    Given the document "seeds/000_c1dc7ec4a5690e4a.txt"

  Scenario: The volume and the issue date the item
    Then the document is published on "5 June 1998"

  Scenario: The return is hedged and falls into the week of the issue
    Then a claim containing "returned very satisfied" is dated between "1 June 1998" and "3 June 1998"
    And a claim containing "returned very satisfied" is flagged "unconfirmed" because of the words "reportedly"
    And a claim containing "returned very satisfied" is flagged "date-inferred"

  Scenario: The visit took six days and ended before the newest source
    Then a claim containing "six-day visit to South Korea that concluded" is dated between "27 May 1998" and "3 June 1998"

  Scenario: Who headed the group is told flatly
    Then a claim containing "headed by First Deputy Defense Minister Nikolai Mikhailov" is not flagged "unconfirmed"
    And a claim containing "headed by First Deputy Defense Minister Nikolai Mikhailov" is not flagged "unofficial"
    And a claim containing "headed by First Deputy Defense Minister Nikolai Mikhailov" is dated between "27 May 1998" and "3 June 1998"

  Scenario: The arms traders went along unofficially, and even that is hearsay
    Then a claim containing "state arms trading company Rosvooruzhenie" is flagged "unofficial" because of the words "unofficially"
    And a claim containing "state arms trading company Rosvooruzhenie" is flagged "unconfirmed" because of the words "was said to"
    And a claim containing "state arms trading company Rosvooruzhenie" is dated between "27 May 1998" and "3 June 1998"

  Scenario: Mikhailov's posts are a state at the time of the issue
    Then a claim containing "Mikhailov oversees" is dated "June 1998"
    And a claim containing "Mikhailov oversees" is not flagged "unconfirmed"

  Scenario: Unnamed delegates speak of the talks, two steps from the page
    Then a claim containing "provided few details of their talks" is said by "members of Mikhailov’s delegation"
    And a claim containing "provided few details of their talks" is said by someone unnamed
    And a claim containing "provided few details of their talks" is flagged "anonymous"
    And a claim containing "provided few details of their talks" is flagged "second-hand"

  Scenario: New agreements are a suggestion of unnamed delegates
    Then a claim containing "may soon be in the offing" is said by "members of Mikhailov’s delegation"
    And a claim containing "may soon be in the offing" is flagged "anonymous"
    And a claim containing "may soon be in the offing" is flagged "unconfirmed"
    And a claim containing "may soon be in the offing" is flagged "planned"
    And a claim containing "may soon be in the offing" is flagged "distanced" because of the words "sensational"

  Scenario: The goal of the visit is what the newspaper reports
    Then a claim containing "a primary goal of the Russian delegation" is cited to "Russky telegraf" of "3 June 1998"
    And a claim containing "a primary goal of the Russian delegation" is not flagged "unconfirmed"

  Scenario: The official side is not unofficial
    Then a claim containing "centered on standard political issues" is not flagged "unofficial"
    And a claim containing "centered on standard political issues" is flagged "unconfirmed" because of the words "reportedly"

  Scenario: The talks are hearsay
    Then a claim containing "have discussed security and stability in Asia" is flagged "unconfirmed" because of the words "were said to"
    And a claim containing "have discussed security and stability in Asia" is dated between "27 May 1998" and "3 June 1998"

  Scenario: The hedge stops before what they did sign
    Then a claim containing "did sign several agreements" is not flagged "unconfirmed"
    And a claim containing "did sign several agreements" is not flagged "planned"
    And a claim containing "did sign several agreements" is dated between "27 May 1998" and "3 June 1998"
    And there is no claim containing "were said to have discussed security and stability in Asia and did sign"

  Scenario: The visit comes before what follows from it
    Then a claim containing "did sign several agreements" comes before a claim containing "meetings are planned"
    And a claim containing "six-day visit to South Korea that concluded" possibly comes before a claim containing "returned very satisfied"
