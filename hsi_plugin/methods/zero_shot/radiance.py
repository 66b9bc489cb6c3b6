"""Values that are no reflectance, brought near to it by the scene alone: better than nothing, and told as no more than that.

Over many unlike materials the spread of reflectance is much the same at all wavelengths, and the darkest pixels are dark everywhere
(Bernstein et al. 2005, "QUAC", Proc. SPIE 5806): so what differs between bands in spread is sunlight and sensor, and what the darkest
pixels show is haze.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ...core.arrays import Array
from ...cubes.cube import Cube
from ...cubes.radiometry import RADIANCE
from ...spectra.rgb import overview

_DARK, _BRIGHT = 0.5, 99.0  # percentiles of a band
_SPREAD = 0.45  # of reflectance, between these
_USUAL = (0.03, 0.6)  # mean reflectance of a scene
_MEAN = 0.2
_SAMPLE = 256


@dataclass(frozen=True, eq=False)
class Levels:
    """``reflectance = (value − offset) · gain``, each of shape ``(bands,)``; and what to tell."""

    gain: Array
    offset: Array
    notes: Tuple[str, ...] = ()


def levels_of(cube: Cube, bands: Array) -> Levels:
    """What makes reflectance of the values of a cube; nothing where they are.

    Args:
        cube: The cube.
        bands: Numbers of its good bands.
    """
    none = Levels(np.ones(len(bands), np.float32), np.zeros(len(bands), np.float32))
    if cube.units not in (RADIANCE, 'unknown'):
        return none
    values, valid = overview(cube, [int(band) for band in bands], _SAMPLE)
    pixels = values[:, valid]
    if pixels.shape[1] < 2:
        return none
    if cube.units == RADIANCE:
        low, high = np.percentile(pixels, (_DARK, _BRIGHT), axis=1)
        spread = np.maximum(high - low, 1e-6 * max(1e-9, float(np.abs(high).max())))
        note = (
            f'{cube.name} holds radiance. Names are looked up in reflectance: it was estimated from the scene itself, which is rough. '
            'Correct for the atmosphere where you can.'
        )
        return Levels((_SPREAD / spread).astype(np.float32), low.astype(np.float32), (note,))
    mean = float(pixels.mean())
    if _USUAL[0] <= mean <= _USUAL[1] or mean <= 0.0:
        return none
    note = f'The values of {cube.name} are taken as reflectance times a number that gives the scene a mean of {_MEAN}.'
    return Levels(np.full(len(bands), _MEAN / mean, np.float32), np.zeros(len(bands), np.float32), (note,))
