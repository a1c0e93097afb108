"""One part of two claims a file: each answers agrees, disagrees or silent, with a reason."""
