"""Opening a cube: a sensor's product by its content where it is one, else whatever raster GDAL reads."""

from __future__ import annotations

from pathlib import Path
from typing import Union

from ..core.errors import CubeError
from .cube import Cube
from .raster import open_raster
from .sensors.candidate import Candidate, candidate_at
from .sensors.products import open_product


def open_cube(path: Union[str, Path], minimum_bands: int = 1) -> Cube:
    """Open a cube without reading its pixels.

    Args:
        path: A product of a sensor (its file, its folder, or the XML or JSON that describes it), an image file of any format that GDAL
            reads, an ENVI header or data file, or a GDAL connection string such as ``HDF5:"file.h5"://reflectance``.
        minimum_bands: The fewest bands that the caller can use.

    Returns:
        The cube; close it, or use it as a context manager.

    Raises:
        CubeError: The file is missing, empty, truncated, damaged, no raster, of another product level than can be used, or has too few
            bands.
    """
    candidate = candidate_at(str(path))
    if candidate is None:
        cube = open_raster(path)
    else:
        with candidate:
            cube = _open(candidate)
    if cube.bands.count < minimum_bands:
        cube.close()
        has = '1 band' if cube.bands.count == 1 else f'{cube.bands.count} bands'
        raise CubeError(f'{cube.path} has {has}, but at least {minimum_bands} are needed.', 'Choose a hyperspectral image.')
    return cube


def _open(candidate: Candidate) -> Cube:
    found = open_product(candidate)
    return found if found is not None else candidate.take_raster()
