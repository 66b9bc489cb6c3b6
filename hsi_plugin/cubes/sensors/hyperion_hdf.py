"""EO-1 Hyperion L1R as HDF4: radiance in the geometry of the sensor, all 242 bands in one file.

Layout: ``….L1R``, HDF4, one array ``(lines, 242, 256)``, int16: band-interleaved by line, radiance in W m⁻² sr⁻¹ µm⁻¹ times 40 (VNIR, bands
1–70) or 80 (SWIR); the file's attributes may tell other factors (``VNIR Scaling Factor``). Bands that are not calibrated hold zeros.
Wavelengths are the averages across the swath, which the file beside it (``….AUX``) has for each column: at most a few nanometres away.

Source: USGS, EO-1 Hyperion readme (levels 0 and 1R, HDF), and EO-1/Hyperion Science Data User's Guide, Level 1_B (TRW, HYP.TO.01.077).
"""

from __future__ import annotations

import re
from typing import Any, Mapping, Optional, Tuple

import numpy as np

from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import ROW_BAND_COL, ArrayPixels
from ..cube import Cube
from ..hierarchy import Tree, as_number, as_text
from ..radiometry import RADIANCE
from ..stack import StackedPixels, by_wavelength
from . import hyperion_bands as known
from .candidate import Candidate
from .make import make_cube

_DRIVER = 'HDF4'
_SCALES = {'vnir': 40.0, 'swir': 80.0}
_TIME = re.compile(r'(\d{4})\D+(\d{1,3})\D+(\d{2}:\d{2}:\d{2}(?:\.\d+)?)')  # year, day of the year, time


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A scene of Hyperion at level 1R; None for other files.

    Raises:
        CubeError: It is one that cannot be used, or the file beside one.
    """
    with Tree(candidate.path, _DRIVER) as tree:
        # GDAL puts arrays into a group (scientific_datasets), but for those that it wrote itself.
        names = [f'{at}/{name}' for at in ('', *(f'/{group}' for group in tree.groups())) for name in tree.arrays(at or '/')]
        shapes = {name: node.shape for name in names for node in [tree.array(name)] if node is not None}
        name = image_among(shapes, str(candidate.path))
        attributes = dict(tree.attributes())
    return None if name is None else _open(str(candidate.path), name, attributes)


def image_among(shapes: Mapping[str, Tuple[int, ...]], path: str) -> Optional[str]:
    """Which array is the image of Hyperion; None where none is.

    Args:
        shapes: Of all arrays of the file, by their absolute names.
        path: The file, for messages.

    Raises:
        CubeError: The file is what lies beside an image of Hyperion.
    """
    last = {name.rpartition('/')[2] for name in shapes}
    if 'Spectral Center Wavelengths' in last and 'Flag Mask' in last:
        raise CubeError(f'{path} holds what belongs to a scene of Hyperion (AUX), not its image.', 'Open the L1R file beside it.')
    return next((name for name, shape in shapes.items() if len(shape) == 3 and shape[1] == known.COUNT), None)


def _open(path: str, name: str, attributes: Mapping[str, Any]) -> Cube:
    stored = ArrayPixels(path, name, ROW_BAND_COL, driver=_DRIVER)
    if stored.dtype.kind != 'i' or stored.dtype.itemsize != 2:
        raise CubeError(
            f'{path} holds numbers of the type {stored.dtype.name}: it is of an older processing, or raw (level 0).',
            'Download the scene again as L1R or L1T.',
        )
    places = by_wavelength([known.wavelengths_nm()])
    order = np.array([band for _, band in places])
    divisor = np.where(order < known.LAST_VNIR, _scale(attributes, 'vnir', path), _scale(attributes, 'swir', path))
    hidden = ' and '.join(f'{a:g} to {b:g}' for a, b in known.HIDDEN_NM)
    return make_cube(
        path, Grid(*stored.shape[1:]), Bands(len(order), known.wavelengths_nm()[order], known.fwhm_nm()[order], known.usable()[order]),
        StackedPixels([stored], places, [stored.dtype]), stored.dtype, stored.block_shape, sensor='Hyperion', level='L1R', units=RADIANCE,
        scale=1.0 / divisor, interleave='line', acquired=_acquired(attributes), band_names=[f'B{n + 1:03d}' for n in order],
        warnings=(
            f'Bands from {hidden} nm, where water vapour hides the ground, are marked as bad; uncalibrated ones too.',
            'L1R is in the geometry of the sensor, without a position; the same scene as L1T lies on a map.',
        ),
    )


def _scale(attributes: Mapping[str, Any], part: str, path: str) -> float:
    """The factor that a file states for one of the spectrometers; the usual one where it states none."""
    for name, value in attributes.items():
        words = name.lower()
        if part in words and 'scal' in words:
            number = as_number(value)
            if number is None or not 1e-6 < number < 1e6:
                what = f'"{name}" in {path} is {as_text(value)[:40]}, which is no scale.'
                raise CubeError(what, 'The file is damaged: download it again.')
            return number
    return _SCALES[part]


def _acquired(attributes: Mapping[str, Any]) -> str:
    """The start of the image, told as year, day of the year and time, as a date."""
    told = next((as_text(v) for n, v in attributes.items() if 'start' in n.lower() and 'time' in n.lower()), '')
    found = _TIME.search(told)
    if found is None:
        return ''
    year, day, time = int(found.group(1)), int(found.group(2)), found.group(3)
    if not 2000 <= year <= 2100 or not 1 <= day <= 366:  # EO-1 was launched in November 2000
        return ''
    date = np.datetime64(f'{year}-01-01') + np.timedelta64(day - 1, 'D')
    return f'{date}T{time}Z'
