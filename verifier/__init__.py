"""Read news digests, find dated and attributed claims, and place them on a timeline."""

__version__ = "0.1.0"
