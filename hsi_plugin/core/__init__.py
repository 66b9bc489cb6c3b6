"""Value types and pure functions: NumPy and the standard library only."""
