"""The ways from a cube to a classification."""
