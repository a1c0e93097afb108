"""How the weights of `verifier.verify` are made."""
