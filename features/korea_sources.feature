Feature: Who stands behind the digest's item on South Korea
  Two sources with their dates; each closes what it answers for.

  Background:
    Given the document "seeds/000_c1dc7ec4a5690e4a.txt"

  Scenario Outline: The newspaper of 3 June answers for the first two paragraphs
    Then a claim containing "<words>" is cited to "Russky telegraf" of "3 June 1998"

    Examples:
      | words                                   |
      | returned very satisfied                 |
      | state arms trading company              |
      | Moscow reached an agreement with Seoul  |
      | Since then, Russia has shipped          |
      | sees as its trump card                  |

  Scenario Outline: The agency of 2 June answers for the last paragraph
    Then a claim containing "<words>" is cited to "Itar-Tass" of "2 June 1998"

    Examples:
      | words                                  |
      | centered on standard political issues  |
      | did sign several agreements            |
      | an exchange of visits by combat ships  |
      | participants in any decision           |

  Scenario: Each claim stands on one source
    Then a claim containing "Moscow reached an agreement with Seoul" is flagged "single-source"
    And a claim containing "did sign several agreements" is flagged "single-source"

  Scenario: One Russian daily is taken to be the newspaper cited
    Then a claim containing "provided few details of their talks" is cited to "Russky telegraf" of "3 June 1998"

  Scenario: A citation is no claim
    Then there is no claim containing "Russky telegraf, June 3"
    And there is no claim containing "Publication: Monitor"
