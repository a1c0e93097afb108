"""How the sequence model of `verifier.speech` is made."""
