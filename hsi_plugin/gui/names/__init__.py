"""The page that makes a map from names."""
