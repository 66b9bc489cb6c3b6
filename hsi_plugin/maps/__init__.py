"""A classification on disk, and what it is worth."""
