"""The scene put together: landscape, mixture, light, air and sensor in the order in which light meets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from . import library, sensor
from .ground import COLS, FINE, PIXEL_M, ROWS, Ground, field
from .landscape import landscape
from .materials import WAVELENGTHS_NM

SEED = 20260
PURE_ENOUGH = 0.62  # the share of a pixel that one class must cover for the pixel to have a truth


@dataclass(frozen=True)
class Scene:
    """What is written to disk.

    Args:
        counts: Image int16 `(bands, rows, cols)`, reflectance / `sensor.SCALE`, `sensor.NODATA` outside the swath.
        truth: Class values uint8 `(rows, cols)`, 0 where no class covers enough of the pixel or where there is no image.
        purity: Share `(rows, cols)` of the pixel that its largest class covers.
        inside: True where the swath covers the pixel, `(rows, cols)`.
        instrument: The bands.
    """

    counts: np.ndarray
    truth: np.ndarray
    purity: np.ndarray
    inside: np.ndarray
    instrument: sensor.Sensor


def observe(ground: Ground, spectra: np.ndarray) -> np.ndarray:
    """Reflectance `(bands, rows, cols)` of pixels: every library spectrum `(entries, bands)` times its share under the point spread."""
    sigma = sensor.PSF_FWHM_PIXELS * FINE / (2.0 * np.sqrt(2.0 * np.log(2.0)))
    down, across = sensor.blur_matrix(ROWS, FINE, sigma), sensor.blur_matrix(COLS, FINE, sigma)
    last = library.NODES - 1
    p, q = ground.p * last, ground.q * last
    p0, q0 = np.minimum(p.astype(int), last - 1), np.minimum(q.astype(int), last - 1)
    fp, fq = p - p0, q - q0
    shares = np.zeros((spectra.shape[0], ROWS, COLS))
    for entry in range(spectra.shape[0]):
        kind, node = divmod(entry, library.NODES**2)
        i, j = divmod(node, library.NODES)
        weight_p = np.where(p0 == i, 1.0 - fp, 0.0) + np.where(p0 + 1 == i, fp, 0.0)
        weight_q = np.where(q0 == j, 1.0 - fq, 0.0) + np.where(q0 + 1 == j, fq, 0.0)
        shares[entry] = down @ np.where(ground.material == kind, weight_p * weight_q * ground.brightness, 0.0) @ across.T
    return np.tensordot(spectra.T, shares, axes=1)


def box_mean(fine: np.ndarray) -> np.ndarray:
    """Means of the cells of each pixel, `(ROWS, COLS)`."""
    return fine.reshape(ROWS, FINE, COLS, FINE).mean(axis=(1, 3))


def swath() -> np.ndarray:
    """True inside the swath `(ROWS, COLS)`; its slanted western edge cuts the lower left corner off."""
    row, col = np.mgrid[0:ROWS, 0:COLS]
    return col > (row - 86) * 0.42


def simulate(seed: int = SEED, instrument: Optional[sensor.Sensor] = None) -> Scene:
    """The scene; the same seed gives the same counts. Another sensor than the EnMAP-like one sees the same landscape in its own bands."""
    ground, height_m = landscape(seed)
    rng = np.random.default_rng([seed, 1])  # so that a change of the landscape leaves the noise alone
    instrument = instrument or sensor.enmap_like()
    spectra = library.spectra_table() @ sensor.response(instrument, WAVELENGTHS_NM).T
    cube = observe(ground, spectra)
    cube = sensor.illuminate(cube, instrument.wavelengths_nm, box_mean(height_m), PIXEL_M)
    row, col = np.mgrid[0:ROWS, 0:COLS]
    haze = np.maximum(0.0, 0.003 + 0.007 * (col / COLS - 0.4 * row / ROWS) + 0.0012 * field(rng, 1800.0, (ROWS, COLS), PIXEL_M))
    cube = sensor.atmosphere(cube, instrument.wavelengths_nm, haze)
    inside = swath()
    counts = sensor.digitise(cube, instrument, inside, rng)
    shares = np.stack(
        [box_mean((library.CLASS_OF[ground.material] == value).astype(float)) for value in range(1, len(library.CLASSES) + 1)]
    )
    purity = shares.max(axis=0)
    truth = np.where(inside & (purity >= PURE_ENOUGH), shares.argmax(axis=0) + 1, 0).astype(np.uint8)
    return Scene(counts, truth, purity, inside, instrument)
