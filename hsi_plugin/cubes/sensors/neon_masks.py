"""Masks of NEON AOP reflectance, from the class maps beside it.

``Haze_Cloud_Water_Map`` holds ATCOR's classes (listed with NEON's reflectance DP3.30006.002): 1 shadow, 2…4 cirrus over water, 6
saturated, 7 snow and ice, 8…10 cirrus over land, 11 and 12 haze, 13 and 14 haze or glint over water, 15 and 16 clouds, 17 water, 18 and 19
cirrus clouds, 21 shadow of the relief, 22 shadow of clouds and buildings. ``Weather_Quality_Indicator`` tells how much of the sky was
cloudy during the flight: in .001 as colours (green less than 10 %, yellow, red more than 50 %), in .002 as 1, 2, 3.
"""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ..array_pixels import ROW_COL_BAND, ArrayPixels
from ..hierarchy import Tree
from ..masks import Mask, one_of

DRIVER = 'netCDF'  # reads NEON's images; see Tree for what becomes of HDF5's
_CLASSES: Tuple[Tuple[str, str, Tuple[int, ...]], ...] = (
    ('cloud', 'Clouds', (15, 16)), ('cirrus', 'Cirrus', (2, 3, 4, 8, 9, 10, 18, 19)), ('haze', 'Haze, or glint on water', (11, 12, 13, 14)),
    ('cloud_shadow', 'Shadows of clouds and buildings', (22,)), ('shadow', 'Shadows of the relief and others', (1, 21)),
    ('water', 'Water', (17,)), ('snow', 'Snow and ice', (7,)), ('saturated', 'Saturated', (6,)),
)
_HALF_RED = 127


def masks(path: Path, tree: Tree, images: str, shape: Tuple[int, int], warnings: List[str]) -> List[Mask]:
    """The masks that a file offers.

    Args:
        path: The file.
        tree: The same, open by :data:`DRIVER`.
        images: The group of its class maps.
        shape: Rows and columns of the cube.
        warnings: Takes sentences.
    """
    found: List[Mask] = []
    classes = tree.array(f'{images}/Haze_Cloud_Water_Map')
    if classes is not None and classes.dtype is not None:
        if classes.shape == shape:
            pixels = ArrayPixels(str(path), classes.name, 'rc', driver=DRIVER)
            found += [Mask(name, title, pixels, pixels.dtype, one_of(*codes)) for name, title, codes in _CLASSES]
        else:
            warnings.append('"Haze_Cloud_Water_Map" has another size than the image; its masks are not offered.')
    weather = tree.array(f'{images}/Weather_Quality_Indicator')
    title = 'Flown while more than a tenth of the sky was cloudy'
    if weather is not None and weather.dtype is not None:
        if weather.shape == (*shape, 3):
            pixels = ArrayPixels(str(path), weather.name, ROW_COL_BAND, driver=DRIVER)
            found.append(Mask('cloudy_sky', title, pixels, pixels.dtype, _has_red))
        elif weather.shape == shape:
            pixels = ArrayPixels(str(path), weather.name, 'rc', driver=DRIVER)
            found.append(Mask('cloudy_sky', title, pixels, pixels.dtype, one_of(2, 3)))
        else:
            warnings.append('"Weather_Quality_Indicator" has another size than the image; its mask is not offered.')
    return found


def _has_red(values: Array) -> BoolArray:
    """Yellow and red have red in them, green has none."""
    return np.asarray(values[0] > _HALF_RED)
