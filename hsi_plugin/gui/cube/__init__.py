"""The page of the cube: what was opened, what was understood of it, how it is drawn."""
