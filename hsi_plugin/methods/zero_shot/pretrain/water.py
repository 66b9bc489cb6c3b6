"""Spectra of water, which libraries hardly hold: what light comes back, by absorption and backscattering.

Reflectance below the surface is ``R = 0.33 · b_b / (a + b_b)`` (Gordon et al. 1975, Applied Optics 14:417), with absorption ``a`` of pure
water, dissolved matter and phytoplankton, and backscattering ``b_b`` of water and particles. About half of it leaves the surface, which
adds a reflection of the sky, and the ground may shine through.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ....core.arrays import Array
from .materials import GRID_NM

# Absorption of pure water, 1/m, rounded: Pope & Fry 1997 (Applied Optics 36:8710) to 720 nm, Kou et al. 1993 (ibid. 32:3531) beyond.
_WATER_NM = (
    380, 420, 450, 480, 500, 530, 550, 580, 600, 620, 650, 680, 700, 720, 740, 760, 800, 830, 850, 900, 950, 975, 1000, 1050, 1100,
    1150, 1200, 1300, 1380, 1450, 1600, 1700, 1850, 1950, 2100, 2200, 2300, 2500,
)  # fmt: skip
_WATER = (
    0.011, 0.0045, 0.0092, 0.013, 0.020, 0.043, 0.057, 0.090, 0.22, 0.28, 0.34, 0.47, 0.62, 1.2, 2.4, 2.6, 2.0, 2.9, 4.3, 6.8, 39.0, 45.0,
    36.0, 14.0, 19.0, 70.0, 104.0, 115.0, 400.0, 2900.0, 700.0, 550.0, 1200.0, 11000.0, 2300.0, 1700.0, 2500.0, 9000.0,
)  # fmt: skip
PURE_WATER: Array = np.exp(np.interp(GRID_NM, _WATER_NM, np.log(_WATER)))
"""1/m at :data:`~.materials.GRID_NM`."""
CLEAR, TURBID, GREEN = range(3)
_TURBID, _GREEN = 8.0, 12.0  # g/m³ of particles, mg/m³ of chlorophyll, from which on water is called so


def draw_water(rng: np.random.Generator, count: int, grounds: Array) -> Tuple[Array, Array]:
    """Spectra of all kinds of water.

    Args:
        rng: Of all that is random.
        count: How many.
        grounds: Spectra at :data:`~.materials.GRID_NM` of what may lie below shallow water, ``(n, wavelengths)``.

    Returns:
        Reflectance, float32, ``(count, wavelengths)``; and :data:`CLEAR`, :data:`TURBID` or :data:`GREEN` of each.
    """
    grid = GRID_NM[None]
    chlorophyll = np.exp(rng.uniform(np.log(0.1), np.log(100.0), (count, 1)))
    particles = np.exp(rng.uniform(np.log(0.1), np.log(150.0), (count, 1)))
    dissolved = np.exp(rng.uniform(np.log(0.02), np.log(3.0), (count, 1)))
    pigment = np.exp(-0.5 * ((grid - 440.0) / 35.0) ** 2) + 0.45 * np.exp(-0.5 * ((grid - 676.0) / 12.0) ** 2)
    pigment = pigment + 0.15 * np.exp(-0.5 * ((grid - 620.0) / 25.0) ** 2) * rng.uniform(0.0, 3.0, (count, 1))
    absorbed = PURE_WATER[None] + dissolved * np.exp(-0.015 * (grid - 440.0)) + 0.05 * chlorophyll**0.65 * pigment
    absorbed = absorbed + 0.03 * particles * np.exp(-0.011 * (grid - 440.0)) * rng.uniform(0.3, 1.5, (count, 1))
    scattered = 0.0012 * (500.0 / grid) ** 4.3 + 0.012 * particles * (550.0 / grid) ** rng.uniform(0.0, 1.2, (count, 1))
    scattered = scattered + 0.002 * chlorophyll**0.6 * rng.uniform(0.5, 2.0, (count, 1))
    below = 0.33 * scattered / (absorbed + scattered)
    depth = np.where(rng.random((count, 1)) < 0.25, np.exp(rng.uniform(np.log(0.1), np.log(8.0), (count, 1))), np.inf)
    with np.errstate(over='ignore'):
        through = np.exp(-2.0 * (absorbed + scattered) * depth)
    ground = grounds[rng.integers(0, len(grounds), count)] * rng.uniform(0.2, 1.0, (count, 1))
    sky = np.where(rng.random((count, 1)) < 0.2, rng.uniform(0.0, 0.08, (count, 1)), rng.uniform(0.0, 0.012, (count, 1)))
    above = 0.54 * (below * (1.0 - through) + ground * through) + sky * (0.7 + 0.3 * (450.0 / grid) ** 2)
    kind = np.where(chlorophyll[:, 0] > _GREEN, GREEN, np.where(particles[:, 0] > _TURBID, TURBID, CLEAR))
    return above.astype(np.float32), kind
