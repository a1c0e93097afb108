"""Gherkin for analysts: feature files that say what must be found in documents.

`run.run` runs them through pytest-bdd, `report.report` tells how they ended, `draft.draft` writes a
first one, `page` lists the vocabulary. Importing the package imports none of them: pytest and the
language pipeline take time to load.
"""
