"""The reference sample of a map: what was drawn, what people said of every point, and what is decided."""
