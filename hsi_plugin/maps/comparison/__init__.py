"""Two maps of the same ground: what became what, and which is better."""
