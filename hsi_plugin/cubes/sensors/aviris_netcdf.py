"""AVIRIS-3, AVIRIS-5 and AVIRIS-NG as NetCDF: reflectance on a map grid, radiance on the map or with its lookup table.

Layout: a group named like its cube, ``/reflectance/reflectance`` or ``/radiance/radiance`` ``(wavelength, northing, easting)`` or
``(wavelength, line, sample)``, float32, −9999 where there is nothing, with ``wavelength`` and ``fwhm`` in nanometres; the root's
``transverse_mercator`` (an array without dimensions) has the attributes ``GeoTransform`` (GDAL's six numbers as one text, from the upper
left corner of the first pixel, rotated where the grid follows the flight line) and ``spatial_ref`` or ``crs_wkt``. Radiance in the geometry
of its measurement comes with ``/geolocation_lookup_table/line`` and ``sample``: numbers from 1, 0 for nothing, negative where a pixel was
filled in from its neighbour. Angles are in a file of their own (``/observation_parameters/to_sun_zenith`` …).

Source: the layout as the open readers HyTools (University of Wisconsin) and SpectralUtil (JPL) read it; data sets AV3_L1B_RDN and
AV5_L2A_RFL of the ORNL DAAC.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import BAND_ROW_COL, ArrayPixels
from ..crs import spatial_reference
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import Tree, as_number, as_text
from ..lookup import from_glt
from ..radiometry import RADIANCE, REFLECTANCE
from .angles import mean_angle
from .band_lists import checked_wavelengths, checked_widths, if_one_a_band, one_a_band
from .candidate import Candidate
from .make import make_cube, on_map
from .netcdf_beside import of_same_time
from .swaths import grid_from_attributes, on_map_by_positions

_CUBES: Tuple[Tuple[str, str, str], ...] = (('reflectance', 'L2A', REFLECTANCE), ('radiance', 'L1B', RADIANCE))
_OTHERS: Dict[str, str] = {
    'uncertainty': 'the uncertainty of the reflectance', 'observation_parameters': 'the angles (OBS)', 'band_mask': 'the mask of bands',
}
_MAPPING, _TABLE = '/transverse_mercator', '/geolocation_lookup_table'
_MEASURED = (('line', 'sample'), ('lines', 'samples'))  # names of the axes of images in the geometry of their measurement
_INSTRUMENT = re.compile(r'aviris[\s_-]*(ng|next|3|5|iii|v\b)?', re.IGNORECASE)
_NAMES = {'ng': 'AVIRIS-NG', 'next': 'AVIRIS-NG', '3': 'AVIRIS-3', 'iii': 'AVIRIS-3', '5': 'AVIRIS-5', 'v': 'AVIRIS-5'}
_BY_COUNT = {425: 'AVIRIS-NG', 284: 'AVIRIS-3', 424: 'AVIRIS-5'}
_ANGLES = ('to_sun_zenith', 'to_sun_azimuth', 'to_sensor_zenith', 'to_sensor_azimuth')  # in the order of Angles


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An image of an AVIRIS in NetCDF; None for other files.

    Raises:
        CubeError: It is a file of angles, masks or uncertainties, or a damaged one.
    """
    tree = candidate.tree
    groups, roots = set(tree.groups()), set(tree.arrays())
    told = ' '.join(as_text(tree.attributes().get(n)) for n in ('instrument', 'sensor', 'title', 'summary'))
    if _MAPPING[1:] not in roots and not (_INSTRUMENT.search(told) and (groups | roots) & {*_OTHERS, 'reflectance', 'radiance'}):
        return None
    for name, level, units in _CUBES:
        if name in groups and name in tree.arrays(f'/{name}'):
            return _open(candidate.path, tree, f'/{name}', level, units, told)
    other = next((words for name, words in _OTHERS.items() if name in groups | roots), '')
    if other or _INSTRUMENT.search(told):
        raise CubeError(
            f'{candidate.path} holds {other or "no spectra"} of an AVIRIS flight line.', 'Open the radiance (RDN) or the reflectance (RFL).'
        )
    return None


def _open(path: Path, tree: Tree, group: str, level: str, units: str, told: str) -> Cube:
    pixels = ArrayPixels(str(path), f'{group}/{group[1:]}', BAND_ROW_COL)
    count, shape = pixels.shape[0], pixels.shape[1:]
    warnings: List[str] = []
    measured = tree.need(f'{group}/{group[1:]}').dimensions[1:] in _MEASURED
    line, sample, files = _table(path, tree, measured)
    # Products on the map keep the table by which they were made, too; it then has the shape of the image.
    measured = measured or (line is not None and line.shape != shape)
    angles, beside = _angles(path, tree)
    cube = make_cube(
        path, Grid(*shape), _bands(path, tree, group, count, warnings), pixels, pixels.dtype, pixels.block_shape,
        sensor=_sensor(told, count), level=level, units=units, nodata=as_number(pixels.attributes.get('_FillValue')), interleave='band',
        acquired=as_text(tree.attributes().get('time_coverage_start')), angles=angles, files=tuple(dict.fromkeys((*files, *beside))),
        warnings=warnings,
    )
    if measured and (line is None or sample is None):
        return on_map_by_positions(cube, tree, '/lat', '/lon')
    place = _southern(tree, _grid(path, tree, line.shape if measured else shape), warnings)
    cube = cube.understood_as(warnings=tuple(warnings))
    return on_map(cube, place, from_glt(sample, line, shape, signed=True)) if measured else cube.understood_as(grid=place)


def _table(path: Path, tree: Tree, beside: bool) -> Tuple[Any, Any, List[Path]]:
    """The lookup table: lines and samples from the file, or, where wanted, from that of the angles beside; None where there is none."""
    line, sample = (_values(tree, f'{_TABLE}/{name}') for name in ('line', 'sample'))
    if line is not None and sample is not None:
        return line, sample, [path]
    for other, neighbour in of_same_time(path, as_text(tree.attributes().get('time_coverage_start')) if beside else ''):
        line, sample = (_values(neighbour, f'{_TABLE}/{name}') for name in ('line', 'sample'))
        if line is not None and sample is not None:
            return line, sample, [path, other]
    return None, None, [path]


def _values(tree: Tree, name: str) -> Any:
    node = tree.array(name)
    return None if node is None else node.values()


def _bands(path: Path, tree: Tree, group: str, count: int, warnings: List[str]) -> Bands:
    centres = one_a_band(_values(tree, f'{group}/wavelength'), count, 'wavelength', str(path))
    widths = checked_widths(if_one_a_band(_values(tree, f'{group}/fwhm'), count, 'fwhm', warnings), warnings)
    good = if_one_a_band(_values(tree, f'{group}/good_wavelengths'), count, 'good_wavelengths', warnings)
    usable = np.ones(count, bool) if good is None or not (good == 1).any() else good == 1
    return Bands(count, checked_wavelengths(centres, 'wavelength', str(path)), widths, usable)


def _grid(path: Path, tree: Tree, shape: Tuple[int, ...]) -> Grid:
    """The grid by the grid mapping; by the coordinates of its rows and columns, which are those of pixel centres, where it tells none."""
    mapping = tree.array(_MAPPING)
    told = dict(mapping.attributes) if mapping is not None else {}
    wkt = told.get('spatial_ref', told.get('crs_wkt', ''))
    transform: Any = told.get('GeoTransform')
    if transform is None:
        transform = _from_centres(tree, shape)
    if transform is None:
        raise CubeError(
            f'{path} does not tell where it lies: "{_MAPPING[1:]}" has no GeoTransform, and "easting" and "northing" are missing.',
            'The file is incomplete: download it again.',
        )
    return grid_from_attributes({'geotransform': transform, 'spatial_ref': wkt}, shape, str(path))


def _southern(tree: Tree, grid: Grid, warnings: List[str]) -> Grid:
    """The grid in the right hemisphere.

    Flight lines over southern Africa count their northings from the south, as their zone does, but name the zone of the north; QGIS would
    show them in Scandinavia. Latitudes in the file, where there are some, tell.
    """
    told = [as_number(tree.attributes().get(name)) for name in ('geospatial_lat_max', 'northernmost_latitude')]
    latitudes = tree.array('/lat')
    if latitudes is not None and len(latitudes.shape) == 2 and latitudes.dtype is not None:
        told.append(mean_angle(tree, '/lat'))
    highest = next((t for t in told if t is not None), 0.0)
    if highest >= 0.0 or not grid.crs_wkt:
        return grid
    reference = spatial_reference(grid.crs_wkt)
    zone = reference.GetUTMZone()
    if zone <= 0:
        return grid
    reference.SetUTM(zone, 0)
    warnings.append(f'The file names UTM zone {zone} north, but its latitudes are southern; it is placed in zone {zone} south.')
    south = spatial_reference(f'EPSG:{32700 + zone}')
    return replace(grid, crs_wkt=str((south if 'WGS 84' in grid.crs_wkt else reference).ExportToWkt()))


def _from_centres(tree: Tree, shape: Tuple[int, ...]) -> Optional[List[float]]:
    for below in ('', _TABLE):
        x, y = _values(tree, f'{below}/easting'), _values(tree, f'{below}/northing')
        if x is not None and y is not None and (y.size, x.size) == shape and x.ndim == y.ndim == 1 and min(shape) > 1:
            width, height = (float(v[-1]) - float(v[0]) for v in (x, y))
            width, height = width / (x.size - 1), height / (y.size - 1)
            return [float(x[0]) - width / 2, width, 0.0, float(y[0]) - height / 2, 0.0, height]
    return None


def _angles(path: Path, tree: Tree) -> Tuple[Angles, List[Path]]:
    """Means over the middle row of the file of angles beside."""
    for other, beside in of_same_time(path, as_text(tree.attributes().get('time_coverage_start'))):
        if 'observation_parameters' in beside.groups():
            found = [mean_angle(beside, f'/observation_parameters/{n}', circular=n.endswith('azimuth')) for n in _ANGLES]
            return Angles(*found), [path, other]
    return Angles(), [path]


def _sensor(told: str, count: int) -> str:
    found = _INSTRUMENT.search(told)
    named = _NAMES.get((found.group(1) or '').lower()) if found is not None else None
    return named or _BY_COUNT.get(count, 'AVIRIS' if found is not None else '')
