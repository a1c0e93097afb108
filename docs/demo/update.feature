Feature: The flood in Elvik
  200 families on Wednesday, 350 on Friday: growth, or a better count.

  Background:
    Given the documents "documents/*.txt"

  Scenario: The later figure does not contradict the earlier one
    Then the statement "The flood in Elvik forced 350 families from their homes" is supported
    And a claim containing "forced 350 families" is contradicted by nothing

  Scenario: What both figures bear out
    Then the statement "The flood in Elvik forced at least 200 families from their homes" is supported

  Scenario: What neither figure bears out
    Then the statement "The flood in Elvik forced 500 families from their homes" is contradicted

  Scenario: What nobody tells
    Then the statement "The flood destroyed the waterworks of Elvik" is not found
