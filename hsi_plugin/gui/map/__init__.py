"""The page that makes a map from labels, and what came out of it."""
