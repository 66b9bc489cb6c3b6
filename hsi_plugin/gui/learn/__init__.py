"""Learning by clicking: the model asks about a pixel, the user answers, the map learns."""
