"""*About…*: what this is, whose work it stands on, how to cite it, and what it does with the network."""
