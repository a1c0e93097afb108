"""Relations between claims: what repeats, contradicts or denies what."""

from verifier.link.pairs import linked

__all__ = ["linked"]
