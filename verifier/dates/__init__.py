"""Time expressions: found in English news prose, and read to TIMEX3 values and EDTF periods.

`find` reads a parsed text, `printed` the dates inside a citation; `week` is the calendar
week around a day. Rules are in `kinds/`, words in `lexicons/en/time_*.toml`.
"""

from verifier.dates.asked import asked
from verifier.dates.find import Anchor, find
from verifier.dates.kinds.happenings import Happening
from verifier.dates.printed import printed
from verifier.dates.stretch import week

__all__ = ["Anchor", "Happening", "asked", "find", "printed", "week"]
