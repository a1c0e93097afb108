Feature: What claims have to do with each other
  A contradiction is flagged only where both cannot be right.

  Scenario: A price that differs is a contradiction
    Given a digest item:
      """
      Borealia bought ten patrol boats of Nordmetall in 1996 for US$600 million. (Harbor Herald, June 2)

      Nordmetall sold ten patrol boats to Borealia in 1996 for US$200 million. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "for US$600 million" is contradicted by a claim containing "for US$200 million"
    And a claim containing "for US$200 million" is flagged "contradicted"

  Scenario: A later and higher toll is growth
    Given a digest item:
      """
      The explosion at the Sarna mine killed 12 people on June 1. (Harbor Herald, June 2)

      The explosion at the Sarna mine killed 19 people on June 1. (Coast Radio, June 4)
      """
    And it was published on "5 June 1998"
    Then a claim containing "killed 12 people" is not flagged "contradicted"
    And a claim containing "killed 19 people" is not flagged "contradicted"

  Scenario: Two tolls of one day are a contradiction
    Given a digest item:
      """
      The explosion at the Sarna mine killed 12 people on June 1. (Harbor Herald, June 4)

      The explosion at the Sarna mine killed 19 people on June 1. (Coast Radio, June 4)
      """
    And it was published on "5 June 1998"
    Then a claim containing "killed 12 people" is contradicted by a claim containing "killed 19 people"

  Scenario: A denial speaks against what it denies
    Given a digest item:
      """
      The yard sold two submarines to Borealia in May. (Harbor Herald, June 2)

      The ministry denied that the yard sold two submarines to Borealia in May. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then the 1st claim containing "The yard sold two submarines" is flagged "contradicted"

  Scenario: A second fire is another fire
    Given a digest item:
      """
      A fire burned 40 crates in the Tornio refinery on June 1. (Harbor Herald, June 2)

      A second fire burned 60 crates in the Tornio refinery on June 1. (Coast Radio, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "A fire burned 40 crates" is not flagged "contradicted"

  Scenario: Signed is not delivered
    Given a digest item:
      """
      Nordmetall signed contracts worth $300 million with Borealia in 1997. (Harbor Herald, June 2)

      Nordmetall delivered boats worth $120 million to Borealia in 1997. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "signed contracts worth $300 million" is not flagged "contradicted"

  Scenario: Outlets cited together under one date are one origin
    Given a digest item:
      """
      The ferry ran aground off Cape Blue on June 1. (Harbor Herald, Coast Radio, June 2)
      """
    And it was published on "5 June 1998"
    Then a claim containing "ran aground off Cape Blue" is flagged "single-source"

  Scenario: Two outlets that tell it each are two origins
    Given a digest item:
      """
      The ferry Aurora ran aground off Cape Blue on June 1. (Harbor Herald, June 2)

      The ferry Aurora ran aground near Cape Blue on June 1. (Coast Radio, June 3)
      """
    And it was published on "5 June 1998"
    Then a claim containing "ran aground off Cape Blue" is not flagged "single-source"
