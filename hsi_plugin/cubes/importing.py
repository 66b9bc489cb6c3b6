"""A product as a plain cube: a small VRT where that loses nothing, else a tiled GeoTIFF that every program reads.

Values stay as they are stored (type, scale, offset), pixels stay where they are. Each chunk of the product is decoded once: images are
walked over in the file's own blocks; images that a lookup table puts on the map are read whole, some bands at a time, and then put there.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..core.grid import Grid
from ..core.window import Window, relative
from .atomic import atomic_output, check_writable_target, not_written
from .cube import Cube
from .gdal_errors import gdal_errors
from .gdal_versions import gdal_type
from .lookup import Lookup
from .walk import TILES, Check, Walk, blank_values, walk_over
from .write import describe

DEFAULT_MEMORY = 512 << 20
COMPRESSIONS = ('none', 'deflate', 'zstd', 'lzw')
_SMALLEST_TILE = 64  # smaller ones are slow to show: whole rows instead
_LEVELS = {'deflate': 'ZLEVEL=1', 'zstd': 'ZSTD_LEVEL=1'}

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Wanted:
    """What of a cube is imported.

    Args:
        bands: Numbers of the bands from 0, in the order wanted; None for all.
        masks: Names of the cube's masks whose pixels become nodata.
        area: The part; None for the whole grid.
        compress: One of :data:`COMPRESSIONS`.
        record: Further metadata of the output, by domain.
    """

    bands: Optional[Tuple[int, ...]] = None
    masks: Tuple[str, ...] = ()
    area: Optional[Window] = None
    compress: str = 'none'
    record: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def bands_in(bands: Bands, ranges: Sequence[Tuple[float, float]], only_good: bool = False) -> Tuple[int, ...]:
    """Numbers of the bands whose centres lie in ranges of wavelength (nm, ends included); all bands where no range is given.

    Raises:
        ParameterError: The bands have no wavelengths, or none of them is wanted.
    """
    keep = bands.good.copy() if only_good else np.ones(bands.count, bool)
    if ranges and bands.wavelengths_nm is None:
        raise ParameterError('The cube tells no wavelengths.', 'Leave the ranges of bands out.')
    if ranges and bands.wavelengths_nm is not None:
        at = bands.wavelengths_nm
        keep &= np.any([(at >= low) & (at <= high) for low, high in ranges], axis=0)
    if not keep.any():
        said = ', '.join(f'{low:g}–{high:g}' for low, high in ranges)
        what = 'good band' if only_good else 'band'
        raise ParameterError(f'The cube has no {what}{f" at {said} nm" if said else ""}.', 'Choose other ranges of wavelength.')
    return tuple(int(b) for b in np.flatnonzero(keep))


def import_vrt(cube: Cube, path: str, wanted: Wanted) -> None:
    """Write a VRT that shows a cube, or some bands of it, with all that is known of them; no pixel is copied.

    Raises:
        ParameterError: GDAL cannot show the cube as it is, or pixels shall be left out: a VRT would lose something.
        OutputError: The file cannot be written.
    """
    if not cube.native or wanted.masks:
        why = 'no pixels can be left out in one' if wanted.masks else 'GDAL alone cannot show this product as it is'
        raise ParameterError(f'{cube.name} cannot become a VRT: {why}.', 'Give the output the ending .tif.')
    area = wanted.area or cube.grid.window
    bands = tuple(range(cube.bands.count)) if wanted.bands is None else wanted.bands
    check_writable_target(path, inputs=[cube.path, *cube.files])
    with atomic_output(path) as temporary:
        made: Any = None
        with gdal_errors() as log:
            options = gdal.TranslateOptions(
                format='VRT', bandList=[b + 1 for b in bands], srcWin=[area.col, area.row, area.width, area.height],
            )
            made = gdal.Translate(str(temporary), os.path.abspath(cube.native), options=options)
            if made is not None:
                _describe(made, cube, wanted)
                made.FlushCache()
            made = None  # closes the file
        if log.failed:
            raise not_written(path, log.message)


def import_tiff(
    cube: Cube, path: str, wanted: Wanted, memory: int = DEFAULT_MEMORY, progress: Optional[Progress] = None, check: Optional[Check] = None
) -> None:
    """Write a cube, or some bands of it, as a tiled GeoTIFF in its stored type, one band after the other.

    Args:
        cube: The cube.
        path: The file; it appears when it is whole.
        wanted: What of it.
        memory: Bytes that are held at a time.
        progress: Called with the finished share, 0…1.
        check: Called between reads; raises to stop.

    Raises:
        CubeError: Pixels cannot be read.
        OutputError: The file cannot be written.
        ParameterError: GeoTIFF lacks the type, or the compression is unknown.
    """
    area = wanted.area or cube.grid.window
    bands = tuple(range(cube.bands.count)) if wanted.bands is None else wanted.bands
    size = area.size * len(bands) * cube.dtype.itemsize
    known_size = wanted.compress == 'none' and cube.lookup is None  # what a lookup leaves empty takes no room
    check_writable_target(path, inputs=[cube.path, *cube.files], need_bytes=size if known_size else 0)
    walk = walk_over(cube, area, bands, memory)
    blank = blank_values(cube).astype(cube.dtype)[list(bands)] if wanted.masks else np.zeros(0, cube.dtype)
    with atomic_output(path) as temporary, _geotiff(temporary, path, cube, wanted, _blocks(walk, area)) as writer:
        masked = {}
        for done, (window, group, values) in enumerate(walk.read(check)):
            if wanted.masks:
                if window not in masked:
                    masked = {window: _masked(cube, wanted.masks, window)}
                for index, band in enumerate(group):
                    values[index][masked[window]] = blank[bands.index(band)]
            writer(relative(window, area), [bands.index(b) for b in group], values)
            if progress is not None:
                progress((done + 1) / walk.steps)


def import_index(lookup: Lookup, grid: Grid, path: str, area: Optional[Window] = None) -> None:
    """Write where each pixel of a map comes from: a GeoTIFF of two bands, row and column of the measurement from 0, −1 for nothing.

    Raises:
        OutputError: The file cannot be written.
    """
    area = area or grid.window
    with atomic_output(path) as temporary:
        made: Any = None
        with gdal_errors() as log:
            options = ['TILED=YES', 'COMPRESS=DEFLATE', 'PREDICTOR=2', 'INTERLEAVE=BAND']
            made = gdal.GetDriverByName('GTiff').Create(str(temporary), area.width, area.height, 2, gdal.GDT_Int32, options)
            if made is not None:
                describe(made, Bands(2), _part(grid, area), None, np.full(2, -1.0), ('raw row', 'raw column'))
                for number, values in enumerate(lookup.of(area)):
                    made.GetRasterBand(number + 1).WriteArray(np.ascontiguousarray(values))
                made.FlushCache()
            made = None  # closes the file
        if log.failed:
            raise not_written(path, log.message)


def _blocks(walk: Walk, area: Window) -> List[str]:
    """How the GeoTIFF is cut: into tiles of which each is written at once, else into strips as high as a step."""
    side = TILES[-1] if walk.narrow else next((t for t in TILES if walk.height % t == 0), 0)
    if walk.narrow or (_SMALLEST_TILE <= side <= min(area.width, area.height)):
        return ['TILED=YES', f'BLOCKXSIZE={side}', f'BLOCKYSIZE={side}']
    return [f'BLOCKYSIZE={min(walk.height, area.height, TILES[0])}']


@contextmanager
def _geotiff(
    temporary: Path, path: str, cube: Cube, wanted: Wanted, blocks: Sequence[str]
) -> Iterator[Callable[[Window, Sequence[int], Array], None]]:
    """A GeoTIFF that is being made; gives what writes the values of some bands (numbers in the new file, from 0) in a window of it."""
    kind = gdal_type(cube.dtype)
    if kind is None:
        raise ParameterError(f'GeoTIFF cannot hold {cube.dtype} with this GDAL.', 'Use a newer QGIS.')
    if wanted.compress not in COMPRESSIONS:
        raise ParameterError(f'There is no compression "{wanted.compress}".', f'Choose one of {", ".join(COMPRESSIONS)}.')
    area = wanted.area or cube.grid.window
    count = cube.bands.count if wanted.bands is None else len(wanted.bands)
    options = [*blocks, 'INTERLEAVE=BAND', 'BIGTIFF=IF_SAFER', 'SPARSE_OK=TRUE']
    if wanted.compress != 'none':
        options += [f'COMPRESS={wanted.compress.upper()}', f'PREDICTOR={3 if cube.dtype.kind == "f" else 2}', 'NUM_THREADS=2']
        options += [_LEVELS[wanted.compress]] if wanted.compress in _LEVELS else []
    dataset: Any = None

    def checked(log: Any) -> None:
        if log.failed:
            raise not_written(path, log.message)

    def write(window: Window, numbers: Sequence[int], values: Array) -> None:
        with gdal_errors() as log:
            for number, plane in zip(numbers, values):
                dataset.GetRasterBand(number + 1).WriteArray(np.ascontiguousarray(plane), window.col, window.row)
        checked(log)

    try:
        with gdal_errors() as log:
            dataset = gdal.GetDriverByName('GTiff').Create(str(temporary), area.width, area.height, count, kind, options)
            if dataset is not None:
                _describe(dataset, cube, wanted)
        checked(log)
        yield write
        with gdal_errors() as log:
            dataset.FlushCache()
            dataset = None  # closes the file, which is when its last errors come
        checked(log)
    finally:
        with gdal_errors():
            dataset = None


def _describe(dataset: Any, cube: Cube, wanted: Wanted) -> None:
    take = list(range(cube.bands.count)) if wanted.bands is None else list(wanted.bands)
    scaled = bool((cube.scale != 1.0).any() or cube.offset.any())
    describe(
        dataset, cube.bands.select(take), _part(cube.grid, wanted.area or cube.grid.window), _items(cube),
        (blank_values(cube) if wanted.masks else cube.nodata)[take],
        [cube.band_names[b] for b in take], cube.scale[take] if scaled else None, cube.offset[take] if scaled else None,
        cube.units if cube.units != 'unknown' else '',
    )
    for domain, items in wanted.record.items():
        dataset.SetMetadata(dict(items), domain)


def _items(cube: Cube) -> Dict[str, str]:
    angles = {
        'sun_zenith': cube.angles.sun_zenith, 'sun_azimuth': cube.angles.sun_azimuth, 'view_zenith': cube.angles.view_zenith,
        'view_azimuth': cube.angles.view_azimuth,
    }
    said = {'sensor': cube.sensor, 'processing_level': cube.level, 'acquisition_time': cube.acquired}
    said.update({f'{name}_deg': f'{value:.6g}' for name, value in angles.items() if value is not None})
    return {name: value for name, value in said.items() if value}


def _masked(cube: Cube, names: Sequence[str], window: Window) -> BoolArray:
    found: BoolArray = np.any([cube.read_mask(name, window) for name in names], axis=0)
    return found


def _part(grid: Grid, area: Window) -> Grid:
    """The grid of a window of another one."""
    if grid.transform is None:
        return Grid(area.height, area.width, None, grid.crs_wkt)
    x, a, b, y, d, e = grid.transform
    corner = (x + area.col * a + area.row * b, a, b, y + area.col * d + area.row * e, d, e)
    return replace(grid, rows=area.height, cols=area.width, transform=corner)
