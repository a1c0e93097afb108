"""One file per output format; they never import each other."""
