"""What readers of products share: a cube from its parts, and a cube on a map from one in the geometry of its measurement."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Optional, Sequence, Tuple, Union

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.grid import Grid
from ..cube import Cube
from ..facts import Angles, CubeFacts
from ..lookup import Lookup, LookupPixels
from ..masks import Mask
from ..pixels import Pixels
from ..radiometry import holds

_TILE = 256  # side of the blocks in which a map is walked over whose pixels lie scattered in the file

PerBand = Union[float, Array]


def make_cube(
    path: Union[str, Path],
    grid: Grid,
    bands: Bands,
    pixels: Pixels,
    dtype: np.dtype[np.generic],
    block_shape: Tuple[int, int],
    *,
    sensor: str,
    level: str,
    units: str,
    scale: PerBand = 1.0,
    offset: PerBand = 0.0,
    nodata: Optional[PerBand] = None,
    interleave: str = 'band',
    acquired: str = '',
    angles: Optional[Angles] = None,
    masks: Sequence[Mask] = (),
    files: Sequence[Union[str, Path]] = (),
    band_names: Sequence[str] = (),
    native: str = '',
    warnings: Sequence[str] = (),
) -> Cube:
    """A product's cube; :class:`~hsi_plugin.cubes.cube.Cube` explains each part.

    Args:
        path: What the user opens: opening it again must give the same cube.
        grid: See Cube.
        bands: See Cube.
        pixels: See Cube.
        dtype: See Cube.
        block_shape: See Cube.
        sensor: See Cube.
        level: See Cube.
        units: ``reflectance``, ``radiance`` or ``unknown``.
        scale: One number for all bands, or one a band.
        offset: Likewise.
        nodata: Likewise; None where no value means "nothing here" (NaN does in any case).
        interleave: See Cube.
        acquired: ISO 8601 where the product tells it so.
        angles: See Cube.
        masks: See Cube.
        files: All files that the product is made of; `path` where not given.
        band_names: One a band; '' for each where not given.
        native: See Cube.
        warnings: See Cube.
    """

    def each(value: Optional[PerBand]) -> Array:
        return np.broadcast_to(np.asarray(np.nan if value is None else value, np.float64), (bands.count,)).copy()

    return Cube(
        CubeFacts(
            path=str(path), grid=grid, bands=bands, band_names=tuple(band_names) or ('',) * bands.count, dtype=dtype.newbyteorder('='),
            scale=each(scale), offset=each(offset), nodata=_storable(each(nodata), dtype), units=units, interleave=interleave,
            block_shape=(min(block_shape[0], grid.rows), min(block_shape[1], grid.cols)), sensor=sensor, acquired=acquired,
            warnings=tuple(dict.fromkeys(warnings)), level=level, native=native, files=tuple(str(f) for f in (files or (path,))),
            angles=angles or Angles(), masks=tuple(masks),
        ),
        pixels,
    )


def _storable(nodata: Array, dtype: np.dtype[np.generic]) -> Array:
    """Nodata values as they are; NaN for those that no stored value can equal."""
    return np.array([value if np.isnan(value) or holds(dtype, value) else np.nan for value in nodata], np.float64)


def on_map(raw: Cube, grid: Grid, lookup: Lookup) -> Cube:
    """A cube on a map grid, by nearest neighbour, from one in the geometry of its measurement, which it owns from now on.

    Args:
        raw: The measurement; its masks come along.
        grid: The map's grid.
        lookup: Where each of its pixels lies in `raw`.
    """
    nodata = np.where(np.isnan(raw.nodata), _unused(raw.dtype), raw.nodata)
    fill = nodata.astype(raw.dtype)[:, None, None]
    masks = tuple(replace(m, pixels=LookupPixels(m.pixels, lambda: lookup, raw.block_shape, m.outside)) for m in raw.masks)
    facts = replace(
        raw.facts, grid=grid, nodata=nodata, masks=masks, lookup=lookup, native='',
        block_shape=(min(_TILE, grid.rows), min(_TILE, grid.cols)),
    )
    return Cube(facts, LookupPixels(raw.pixels, lambda: lookup, raw.block_shape, fill), raw)


def _unused(dtype: np.dtype[np.generic]) -> float:
    """A value for "nothing here" where the product has none: NaN, or the farthest value of the type, which no measurement reaches."""
    if dtype.kind == 'f':
        return float('nan')
    limits = np.iinfo(dtype)  # type: ignore[type-var]
    farthest = int(limits.min if limits.min < 0 else limits.max)
    # Nodata values are float64, which has not all 64-bit numbers: the nearest one towards 0 then.
    return float(farthest) if int(float(farthest)) == farthest else float(np.nextafter(float(farthest), 0.0))
