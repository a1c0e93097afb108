"""Put claims in the order of what they tell: oldest first, undated ones apart, filtered.

What is certain and what is only possible are kept apart everywhere: a row says whether it
is certainly later than the row before it, and whether it certainly lies in the period asked for.
"""

from verifier.timeline.filter import Filter
from verifier.timeline.order import timeline
from verifier.timeline.value import Certainty, Row, Timeline

__all__ = ["Certainty", "Filter", "Row", "Timeline", "timeline"]
