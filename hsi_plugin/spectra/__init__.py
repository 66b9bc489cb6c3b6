"""Spectra as spectra: colour renderings, resampling between sensors, angles."""
