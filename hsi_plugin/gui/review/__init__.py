"""Trusting a map: a sample is drawn from it, looked at pixel by pixel, and what is wrong is set right."""
