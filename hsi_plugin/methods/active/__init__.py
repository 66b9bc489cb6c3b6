"""Active learning: which pixel to ask about next, and what is learned from the answers."""
