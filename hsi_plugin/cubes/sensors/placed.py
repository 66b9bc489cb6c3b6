"""ENVI images in the geometry of their measurement, placed on the map by the table or the positions that lie beside them.

Flight lines are delivered so by several airborne sensors (AVIRIS, AVIRIS-NG, HyMap and whatever ENVI or PARGE has processed): beside the
image lies a *geographic lookup table* (GLT: for each pixel of the map the column and the row of the measurement, counted from 1, 0 for
nothing, negative where a gap was filled from its neighbour), or an *input geometry file* (IGM or LOC: for each pixel of the measurement its
longitude and latitude).

Source: AVIRIS Distribution Document 030217 (NASA/JPL); ENVI documentation, *Build GLT*, NV5 Geospatial.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ..cube import Cube
from ..lookup import from_glt
from ..raster import open_raster
from ..swath import nearest, swath_grid
from .beside import Neighbour, is_lookup_table, is_positions, most_alike, neighbours
from .candidate import Candidate
from .make import on_map

_SURE = 6  # characters that names must share before a table that does not fit is called damaged rather than another image's


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An ENVI image without a position that a file beside it can place; None for other ones.

    Raises:
        CubeError: The table points outside of the image.
    """
    if candidate.raster.grid.transform is not None or _placing(candidate.raster) is None:
        return None
    return placed(candidate.take_raster())


def placed(cube: Cube) -> Cube:
    """A cube on the map, where it has no position and a file beside it tells one; else the cube as it is.

    Args:
        cube: It belongs to the result from now on.

    Raises:
        CubeError: The table points outside of the image, or the positions make no sense.
    """
    if cube.grid.transform is not None:
        return cube
    beside = _placing(cube)
    if beside is None:
        return cube
    try:
        return _by_table(cube, beside) if is_lookup_table(beside.header, beside.path.name) else _by_positions(cube, beside)
    except CubeError as error:
        if beside.shared >= _SURE:
            cube.close()
            raise
        return _unplaced(cube, f'{beside.path.name} beside the image is not used: {error.what}')


def _placing(cube: Cube) -> Optional[Neighbour]:
    """The table beside an image or, where there is none, the positions of its pixels."""
    found = neighbours(Path(cube.path))
    shape = (cube.grid.rows, cube.grid.cols)
    table = most_alike(found, lambda n: is_lookup_table(n.header, n.path.name) and bool(n.header.text('map info')))
    return table or most_alike(found, lambda n: is_positions(n.header, n.path.name) and n.header.shape[1:] == shape)


def _by_table(cube: Cube, beside: Neighbour) -> Cube:
    with open_raster(beside.path, judged=False) as table:
        grid, values = table.grid, table.read_raw(table.grid.window)
    if grid.transform is None:
        raise CubeError(f'{beside.path} says nothing of where it lies.', 'Repair "map info" in its header.')
    lookup = from_glt(values[0], values[1], (cube.grid.rows, cube.grid.cols), signed=True)
    return _with_file(on_map(cube, grid, lookup), beside)


def _by_positions(cube: Cube, beside: Neighbour) -> Cube:
    longitude, latitude = _positions(beside)
    grid = swath_grid(latitude, longitude)
    return _with_file(on_map(cube, grid, nearest(latitude, longitude, grid)), beside)


def _positions(beside: Neighbour) -> Tuple[Array, Array]:
    with open_raster(beside.path, judged=False) as found:
        x, y = (found.read_raw(found.grid.window, [band])[0].astype(np.float64) for band in (0, 1))
        for values, nodata in ((x, found.nodata[0]), (y, found.nodata[1])):
            values[values == nodata] = np.nan
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any() or np.abs(x[known]).max() > 360.0 or np.abs(y[known]).max() > 90.0:
        raise CubeError(f'{beside.path} holds no longitudes and latitudes.', 'Export the positions in degrees.')
    return x, y


def _with_file(cube: Cube, beside: Neighbour) -> Cube:
    return cube.understood_as(files=tuple(dict.fromkeys((*cube.facts.files, str(beside.path), beside.header.path))))


def _unplaced(cube: Cube, said: str) -> Cube:
    return cube.understood_as(warnings=(*cube.warnings, said))
