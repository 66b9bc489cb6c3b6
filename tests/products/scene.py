"""What the tiny products show: spectra that tell their pixel and their band apart, so that every mix-up of axes is seen."""

from __future__ import annotations

import numpy as np


def values(rows, cols, wavelengths):
    """Reflectance 0.05…0.6, float64 ``(bands, rows, cols)``: it rises with the row, falls with the column, and has a red edge.

    No two pixels and no two bands are alike.
    """
    wavelengths = np.asarray(wavelengths, float)[:, None, None]
    row = np.linspace(0.0, 1.0, rows)[None, :, None] if rows > 1 else np.zeros((1, 1, 1))
    col = np.linspace(0.0, 1.0, cols)[None, None, :] if cols > 1 else np.zeros((1, 1, 1))
    edge = 1.0 / (1.0 + np.exp(-(wavelengths - 715.0) / 15.0))
    return 0.05 + 0.12 * row + 0.05 * (1.0 - col) + 0.3 * edge * (0.4 + 0.3 * row + 0.3 * col) + wavelengths / 2500.0 * 0.05
