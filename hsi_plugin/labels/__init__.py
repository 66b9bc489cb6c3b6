"""What people said about pixels: reading labels from any layer, and the labelling session."""
