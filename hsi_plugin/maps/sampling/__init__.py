"""Drawing pixels of a map to be looked at."""
