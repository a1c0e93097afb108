"""The closed classes of words and tags that open a clause."""

from __future__ import annotations

WH = frozenset({"WDT", "WP", "WP$", "WRB"})  # tags of relative and question words
CONTRAST = frozenset({"while", "whereas", "although", "though"})
SUBORDINATE = frozenset(
    {"when", "after", "before", "since", "because", "as", "until", "unless", "if", "once", "lest"}
)
CONTENT = frozenset({"whether", "how", "what", "why"})
STOPS = frozenset({";", ":", "–", "—", "--", "(", ")"})
COORDINATORS = frozenset({"and", "but", "or", "nor", "yet"})
DATING = frozenset(  # nouns that date a happening beside "last", besides months and weekdays
    {"spring", "summer", "autumn", "fall", "winter", "week", "weekend", "month", "year"}
)
LINKS = (
    COORDINATORS
    | CONTRAST
    | SUBORDINATE
    | CONTENT
    | {"that", "which", "who", "where", "whose", "whom"}
)
