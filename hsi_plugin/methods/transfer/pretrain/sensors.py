"""Virtual sensors: what a scene would look like to a camera that does not exist.

A model that has seen one sensor knows one sensor. So every batch of pre-training is seen by another one: its range, number and width of
bands are drawn, and the noise, stripes and smile that real push-broom cameras have (after Panopticon, Waldmann et al. 2025,
arXiv:2503.10845, and SenPa-MAE, Prexl & Schmitt 2024, arXiv:2408.11000).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.arrays import Array
from ....spectra.resample import SIGMA_OF_FWHM

# Range in nm and number of bands that a kind of sensor draws from, with its share of all draws.
_KINDS = (
    (0.40, (380.0, 430.0), (2350.0, 2500.0), (100, 300)),  # imaging spectrometers of the whole solar range
    (0.30, (390.0, 460.0), (860.0, 1010.0), (30, 180)),  # visible and near infrared
    (0.15, (430.0, 620.0), (640.0, 980.0), (8, 30)),  # snapshot cameras
    (0.10, (430.0, 490.0), (850.0, 2250.0), (4, 12)),  # multispectral
    (0.05, (900.0, 1050.0), (2350.0, 2500.0), (80, 220)),  # short-wave infrared alone
)
_GAPS_NM = ((1340.0, 1460.0), (1790.0, 1970.0))
_GAP_SHARE = 0.75


@dataclass(frozen=True, eq=False)
class Sensor:
    """Bands of a sensor, ascending: centres and full widths at half maximum in nm, each of shape ``(bands,)``."""

    centres: Array
    widths: Array

    def response(self, grid_nm: Array) -> Array:
        """What each band weighs the wavelengths of a fine grid with: shape ``(bands, wavelengths)``, rows add up to 1."""
        return gaussians(grid_nm, self.centres, self.widths)


def draw_sensor(rng: np.random.Generator) -> Sensor:
    """A sensor at random."""
    shares = np.array([kind[0] for kind in _KINDS])
    _, low, high, counts = _KINDS[int(rng.choice(len(_KINDS), p=shares / shares.sum()))]
    count = int(np.exp(rng.uniform(np.log(counts[0]), np.log(counts[1]))))
    centres = np.linspace(rng.uniform(*low), rng.uniform(*high), count)
    spacing = centres[1] - centres[0]
    if rng.random() < 0.5:  # no sensor's bands are exactly even
        centres = np.sort(centres + rng.uniform(-0.3, 0.3, count) * spacing)
    widths = np.clip(spacing * rng.uniform(0.7, 2.0) * rng.uniform(0.9, 1.1, count), 3.0, 100.0)
    if rng.random() < _GAP_SHARE:
        open_air = np.all([(centres < a) | (centres > b) for a, b in _GAPS_NM], axis=0)
        if open_air.sum() >= 4:
            centres, widths = centres[open_air], widths[open_air]
    return Sensor(centres, widths)


def draw_queries(rng: np.random.Generator, low: float, high: float, count: int) -> Sensor:
    """Bands that no sensor needs to have, for the decoder to answer for: anywhere between two wavelengths, of any width."""
    return Sensor(np.sort(rng.uniform(low, high, count)), np.exp(rng.uniform(np.log(4.0), np.log(40.0), count)))


def gaussians(grid_nm: Array, centres: Array, widths: Array) -> Array:
    """Gaussian responses of bands on a grid, shape ``(bands, wavelengths)``; rows add up to 1."""
    # Never narrower than the grid: a band between two of its points would be missed.
    sigma = np.maximum(widths * SIGMA_OF_FWHM, 0.6 * float(np.diff(grid_nm).mean()))
    weight = np.exp(-0.5 * ((grid_nm - centres[:, None]) / sigma[:, None]) ** 2)
    shares: Array = (weight / weight.sum(1, keepdims=True)).astype(np.float32)
    return shares
