"""Scenes of land cover whose spectra look as textbooks draw them: lake, meadow, ploughed field, road."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

import numpy as np

from tests.builders import wavelengths

COVERS = ('water', 'grass', 'bare soil', 'asphalt')


def _bell(nm: np.ndarray, centre: float, width: float) -> np.ndarray:
    return np.exp(-(((nm - centre) / width) ** 2))


def cover_spectra(nm: np.ndarray) -> np.ndarray:
    """Reflectance of :data:`COVERS`, ``(4, bands)``."""
    water = 0.05 * _bell(nm, 520.0, 150.0) + 0.006
    edge = 1.0 / (1.0 + np.exp(-(nm - 715.0) / 12.0))
    wet = 0.6 * _bell(nm, 1450.0, 70.0) + 0.8 * _bell(nm, 1940.0, 110.0) + 0.1 * _bell(nm, 1200.0, 40.0)
    leaf = (0.04 + 0.05 * _bell(nm, 550.0, 35.0)) * (1 - edge) + 0.45 * edge * (1 - wet) * np.exp(-np.maximum(nm - 1000.0, 0.0) / 1800.0)
    damp = 1.0 - 0.15 * _bell(nm, 1420.0, 40.0) - 0.25 * _bell(nm, 1930.0, 60.0) - 0.1 * _bell(nm, 2205.0, 25.0)
    soil = (0.06 + 0.34 / (1.0 + np.exp(-(nm - 800.0) / 260.0))) * damp
    asphalt = 0.09 + 0.05 * (nm - 400.0) / 2000.0
    return np.stack([water, leaf, soil, asphalt])


def land_cover(
    rows: int = 40, cols: int = 48, bands: int = 60, covers: int = 3, seed: int = 0, nm: Optional[Sequence[float]] = None
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Patches of the first of :data:`COVERS`, lit unevenly.

    Returns:
        Reflectance ``(bands, rows, cols)`` float32; the truth ``(rows, cols)`` uint8, 1…covers; wavelengths in nm.
    """
    rng = np.random.default_rng(seed)
    at = wavelengths(bands) if nm is None else np.asarray(nm, float)
    patches = rng.integers(0, covers, (-(-rows // 8), -(-cols // 8)))
    patches.flat[:covers] = np.arange(covers)
    truth = np.kron(patches, np.ones((8, 8), int))[:rows, :cols]
    values = cover_spectra(at)[truth].transpose(2, 0, 1) * rng.uniform(0.85, 1.15, truth.shape)
    values = values + rng.normal(0.0, 0.002, values.shape)
    return np.clip(values, 0.0, 1.0).astype(np.float32), (truth + 1).astype(np.uint8), at
