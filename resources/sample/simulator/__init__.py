"""The parts of the simulated sample scene: materials, landscape, atmosphere and sensor, labels, files. NumPy and GDAL only.

Everything here is computed from analytic curves and a seeded random generator; no measured spectrum and no image is read.
"""
