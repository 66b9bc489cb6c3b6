"""The spatial-spectral transformer: its numbers, its layers, the network."""
