"""What was understood of a raster when it was opened, before any pixel is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.grid import Grid
from .lookup import Lookup
from .masks import Mask


@dataclass(frozen=True)
class Angles:
    """Where sun and sensor stood, means over the image in degrees; None where the product does not tell.

    Args:
        sun_zenith: From the vertical.
        sun_azimuth: Clockwise from north.
        view_zenith: From the vertical.
        view_azimuth: From the pixel to the sensor, clockwise from north.
    """

    sun_zenith: Optional[float] = None
    sun_azimuth: Optional[float] = None
    view_zenith: Optional[float] = None
    view_azimuth: Optional[float] = None


@dataclass(frozen=True)
class CubeFacts:
    """What was understood of a raster when it was opened; :class:`~hsi_plugin.cubes.cube.Cube` explains each."""

    path: str
    grid: Grid
    bands: Bands
    band_names: Tuple[str, ...]
    dtype: np.dtype[np.generic]
    scale: Array
    offset: Array
    nodata: Array
    units: str
    interleave: str
    block_shape: Tuple[int, int]
    sensor: str = ''
    acquired: str = ''
    warnings: Tuple[str, ...] = ()
    level: str = ''
    native: str = ''
    files: Tuple[str, ...] = ()
    angles: Angles = Angles()
    masks: Tuple[Mask, ...] = ()
    lookup: Optional[Lookup] = None
