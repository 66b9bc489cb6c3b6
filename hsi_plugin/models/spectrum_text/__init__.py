"""The spectrum–text model that ships: from a spectrum of any sensor to the materials that words stand for. NumPy alone."""
