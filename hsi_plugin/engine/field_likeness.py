"""How like a spectrum that was measured outdoors is to the pixel that it lies on; and, where it is not, which pixel nearby is like it."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError
from ..core.window import Window
from ..cubes import Cube, open_cube
from ..cubes.crs import pixel_metres
from ..cubes.radiometry import REFLECTANCE
from ..labels.session import LabelSession
from ..spectra.angle import spectral_angle
from ..spectra.library.outdoors import OutdoorSpectrum, as_library
from .job import Json

FAR = 0.1
"""Radians between a spectrum and its pixel's from which on a spectrum is told of; what ENVI's Spectral Angle Mapper takes for alike at
most, unless told otherwise (its documentation: a default maximum angle of 0.1)."""
NEARBY_M = 10.0
"""Metres around a place within which a pixel that is more like the spectrum is looked for, where the file tells no larger accuracy."""
_MOST_PIXELS = 20  # to each side
_FEWEST_BANDS = 3
Placed = Tuple[OutdoorSpectrum, Tuple[int, int]]


def compare_with_pixels(session: LabelSession, on_image: List[Placed], warnings: List[str]) -> List[Json]:
    """Compare spectra with their pixels, by the spectral angle over the good bands that both have.

    Args:
        session: Knows the image.
        on_image: The spectra, with their pixels.
        warnings: Takes a sentence for each spectrum that is far from its pixel, and for what could not be compared.

    Returns:
        For each spectrum `name`, `row`, `col`, `angle` in radians (None where too few bands are shared), and where that is more than
        :data:`FAR` `nearby`: the most alike pixel nearby (`row`, `col`, `angle`), None where none is nearer than :data:`FAR`.
    """
    if not on_image:
        return []
    if not session.image or not Path(session.image).exists():
        warnings.append('The image of the session is not there; the spectra were not compared with their pixels.')
        return []
    try:
        with open_cube(session.image) as cube:
            if cube.bands.wavelengths_nm is None or cube.units != REFLECTANCE:
                warnings.append(f'{cube.name} is no reflectance by wavelength; the spectra were not compared with their pixels.')
                return []
            values, _ = as_library('spectra', [one for one, _ in on_image], '').to_bands(cube.bands)
            return [_compared(cube, one, pixel, measured, warnings) for (one, pixel), measured in zip(on_image, values)]
    except CubeError as error:
        warnings.append(f'{error.what} The spectra were not compared with their pixels.')
        return []


def _compared(cube: Cube, one: OutdoorSpectrum, pixel: Tuple[int, int], measured: Array, warnings: List[str]) -> Json:
    row, col = pixel
    told: Json = {'name': one.measured.name, 'row': row, 'col': col, 'angle': _angle(measured, cube.spectrum(row, col))}
    angle = told['angle']
    if angle is None or angle <= FAR:
        return told
    told['nearby'] = _nearby(cube, one, pixel, measured)
    sentence = f'{told["name"]} is {angle:.2f} rad from the spectrum of its pixel {row}, {col} (more than {FAR:g}): '
    if told['nearby'] is None:
        warnings.append(sentence + 'another material, a mixed pixel, or another place?')
    else:
        there = told['nearby']
        warnings.append(sentence + f'is the place right? Pixel {there["row"]}, {there["col"]} nearby is {there["angle"]:.2f} rad from it.')
    return told


def _nearby(cube: Cube, one: OutdoorSpectrum, pixel: Tuple[int, int], measured: Array) -> Optional[Json]:
    """The pixel around a place that is most like a spectrum."""
    side = pixel_metres(cube.grid)
    accuracy = one.place.accuracy_m if one.place is not None and np.isfinite(one.place.accuracy_m) else 0.0
    reach = min(_MOST_PIXELS, int(np.ceil(max(NEARBY_M, accuracy) / side))) if side else 1
    top, left = max(0, pixel[0] - reach), max(0, pixel[1] - reach)
    window = Window(top, left, min(cube.grid.rows, pixel[0] + reach + 1) - top, min(cube.grid.cols, pixel[1] + reach + 1) - left)
    used = np.flatnonzero(np.isfinite(measured) & cube.bands.good)
    values, valid = cube.read(window, used.tolist())
    angles = np.where(valid, spectral_angle(values, measured[used]), np.nan)
    if not (angles <= FAR).any():
        return None
    row, col = np.unravel_index(int(np.nanargmin(angles)), angles.shape)
    return {'row': int(top + row), 'col': int(left + col), 'angle': round(float(angles[row, col]), 5)}


def _angle(measured: Array, pixel: Array) -> Optional[float]:
    both = np.isfinite(measured) & np.isfinite(pixel)
    if both.sum() < _FEWEST_BANDS:
        return None
    angle = float(spectral_angle(pixel[both], measured[both]))
    return round(angle, 5) if np.isfinite(angle) else None
