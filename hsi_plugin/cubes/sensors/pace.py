"""PACE OCI: reflectance of surfaces and of water on the swath (L2) and on the world's grid (L3), and of the top of the atmosphere (L1B).

Layout of L2: ``geophysical_data/rhos`` or ``Rrs`` ``(number_of_lines, pixels_per_line, wavelength_3d)``, float32 or packed with
``scale_factor`` and ``add_offset``, −32767 where there is nothing; ``geophysical_data/l2_flags`` with ``flag_masks`` and
``flag_meanings``; ``navigation_data/latitude`` and ``longitude``, one a pixel; wavelengths in ``sensor_band_parameters/wavelength_3d``,
nominal whole numbers, and since version 3.2 the measured ones in ``geophysical_data/wavelength``. Of L1B:
``observation_data/rhot_blue``, ``rhot_red``, ``rhot_SWIR`` ``(bands, scans, pixels)``, centres in ``sensor_band_parameters``
(``blue_wavelength``, …), positions and angles in ``geolocation_data``. Detectors overlap near 600 nm; all bands stay. Mapped L3 has no
groups: ``rhos`` or ``Rrs`` ``(lat, lon, wavelength)`` with ``lat``, ``lon`` (centres of rows and columns) and ``wavelength``.

Source: OCI file structure at three processing levels and release notes of versions 3.1 and 3.2, NASA Ocean Biology Processing Group.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import BAND_ROW_COL, ROW_COL_BAND, ArrayPixels
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import Tree, as_number, as_numbers, as_text
from ..masks import Mask, one_of
from ..radiometry import REFLECTANCE, UNKNOWN
from ..stack import StackedPixels, by_wavelength
from .angles import mean_angle, mean_of
from .band_lists import checked_wavelengths, one_a_band
from .candidate import Candidate
from .make import make_cube
from .netcdf_beside import of_same_time
from .pace_flags import masks
from .swaths import checked_wkt, on_map_by_positions

_GEOPHYSICAL, _OBSERVED, _PARAMETERS = '/geophysical_data', '/observation_data', '/sensor_band_parameters'
_SENSOR = 'PACE OCI'
_POSITIONED = (('/geolocation_data/solar_', '/geolocation_data/sensor_'), ('zenith', 'azimuth'))
_DETECTORS = ('blue', 'red', 'SWIR')
_OPEN = 'Open the surface reflectance (PACE_OCI_L2_SFREFL) or the calibrated image (PACE_OCI_L1B_SCI) of the same time.'
_UNITS: Dict[str, str] = {'rhos': REFLECTANCE, 'Rrs': UNKNOWN}
_OF_WATER = 'The values are remote sensing reflectance of water (1/sr), not the reflectance of a surface (0 to 1).'
# The short-wave detector's first band lies in water vapour; the calibrated image holds fill values only there.
_EMPTY_NM, _NEAR_NM = 939.7, 1.0
_AT_THE_TOP = 'The values are reflectance at the top of the atmosphere: the air is still in them.'


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A file of PACE's Ocean Color Instrument; None for other files.

    Raises:
        CubeError: It is a product without spectra, or a damaged one.
    """
    tree = candidate.tree
    told = ' '.join(as_text(tree.attributes().get(name)) for name in ('instrument', 'title'))
    spectral = next((n for n in _UNITS if n in tree.arrays(_GEOPHYSICAL)), '')
    if not re.search(r'\boci\b', told, re.IGNORECASE) and not (spectral and 'navigation_data' in tree.groups()):
        return None
    mapped = next((n for n in _UNITS if n in tree.arrays()), '')
    if mapped and {'lat', 'lon', 'wavelength'} <= set(tree.arrays()):
        return _level_3(candidate.path, tree, mapped)
    if spectral and len(tree.need(f'{_GEOPHYSICAL}/{spectral}').shape) == 3:
        return _level_2(candidate.path, tree, spectral)
    if f'rhot_{_DETECTORS[0]}' in tree.arrays(_OBSERVED):
        return _level_1(candidate.path, tree)
    title = as_text(tree.attributes().get('title')) or 'a product of OCI'
    raise CubeError(f'{candidate.path} ({title}) holds no spectra in the geometry of their measurement.', _OPEN)


def _level_2(path: Path, tree: Tree, name: str) -> Cube:
    pixels = ArrayPixels(str(path), f'{_GEOPHYSICAL}/{name}', ROW_COL_BAND)
    count, rows, cols = pixels.shape
    warnings = [] if _UNITS[name] == REFLECTANCE else [_OF_WATER]
    scale, offset, nodata = _packing(pixels.attributes)
    raw = make_cube(
        path, Grid(rows, cols), Bands(count, _wavelengths(path, tree, count)), pixels, pixels.dtype, pixels.block_shape, sensor=_SENSOR,
        level='L2', units=_UNITS[name], scale=scale, offset=offset, nodata=nodata, interleave='pixel', acquired=_started(tree),
        angles=_angles_of_level_2(path, tree), masks=_masks(path, tree, (rows, cols), warnings),
        warnings=warnings,
    )
    return on_map_by_positions(raw, tree, '/navigation_data/latitude', '/navigation_data/longitude')


def _level_3(path: Path, tree: Tree, name: str) -> Cube:
    pixels = ArrayPixels(str(path), f'/{name}', ROW_COL_BAND)
    count, rows, cols = pixels.shape
    spacing = [_centres(path, tree, axis, size) for axis, size in (('lat', rows), ('lon', cols))]
    (top, down), (left, right) = spacing
    # Rows and columns are told by their centres; the grid begins half a pixel before the first.
    grid = Grid(rows, cols, (left - right / 2, right, 0.0, top - down / 2, 0.0, down), checked_wkt('EPSG:4326'))
    centres = one_a_band(tree.need('/wavelength').values(), count, 'wavelength', str(path))
    scale, offset, nodata = _packing(pixels.attributes)
    return make_cube(
        path, grid, Bands(count, checked_wavelengths(centres, 'wavelength', str(path))), pixels, pixels.dtype, pixels.block_shape,
        sensor=_SENSOR, level='L3M', units=_UNITS[name], scale=scale, offset=offset, nodata=nodata, interleave='pixel',
        acquired=_started(tree), warnings=[] if _UNITS[name] == REFLECTANCE else [_OF_WATER],
    )


def _centres(path: Path, tree: Tree, name: str, count: int) -> Tuple[float, float]:
    """The first centre and the step of an evenly spaced axis."""
    found = one_a_band(tree.need(f'/{name}').values(), count, name, str(path))
    step = (float(found[-1]) - float(found[0])) / max(1, count - 1)
    with np.errstate(invalid='ignore'):
        even = bool((np.abs(found - (found[0] + step * np.arange(count))) <= 0.01 * abs(step)).all())
    if not even or step == 0.0:
        raise CubeError(f'"{name}" in {path} is not evenly spaced.', 'The file is damaged: download it again.')
    return float(found[0]), step


def _wavelengths(path: Path, tree: Tree, count: int) -> Array:
    """The measured centres where the file tells them, else the nominal ones."""
    places = (f'{_GEOPHYSICAL}/wavelength', f'{_PARAMETERS}/wavelength_3d', f'{_PARAMETERS}/wavelength3d', f'{_PARAMETERS}/wavelength')
    node = next((n for n in (tree.array(p) for p in places) if n is not None), None)
    name = node.name if node is not None else places[1]
    return checked_wavelengths(one_a_band(None if node is None else node.values(), count, name, str(path)), name, str(path))


def _masks(path: Path, tree: Tree, shape: Tuple[int, int], warnings: List[str]) -> List[Mask]:
    node = tree.array(f'{_GEOPHYSICAL}/l2_flags')
    if node is None:
        return []
    if node.shape != shape or node.dtype is None or node.dtype.kind not in 'iu':
        warnings.append('The flags of the pixels have another size or type than the image; they are not used.')
        return []
    meanings = as_text(node.attributes.get('flag_meanings')).split()
    return masks(ArrayPixels(str(path), node.name, 'rc'), meanings, as_numbers(node.attributes.get('flag_masks')))


def _level_1(path: Path, tree: Tree) -> Cube:
    parts = [ArrayPixels(str(path), f'{_OBSERVED}/rhot_{name}', BAND_ROW_COL) for name in _DETECTORS]
    _, rows, cols = parts[0].shape
    if any(p.shape[1:] != (rows, cols) for p in parts):
        sizes = ', '.join(f'{p.shape[1]} × {p.shape[2]}' for p in parts)
        raise CubeError(f'The three detectors in {path} have images of different sizes: {sizes}.', 'Download the file again.')
    centres = []
    for name, part in zip(_DETECTORS, parts):
        listed = tree.array(f'{_PARAMETERS}/{name}_wavelength')
        said = f'{name}_wavelength'
        centres.append(
            checked_wavelengths(one_a_band(None if listed is None else listed.values(), part.shape[0], said, str(path)), said, str(path))
        )
    places = by_wavelength(centres)
    order = np.array([centres[part][band] for part, band in places])
    good = np.abs(order - _EMPTY_NM) > _NEAR_NM
    packing = [_packing(p.attributes) for p in parts]
    scale, offset, nodata = (np.array([packing[part][which] for part, _ in places], np.float64) for which in range(3))
    raw = make_cube(
        path, Grid(rows, cols), Bands(len(places), order, None, good if good.any() else ~good),
        StackedPixels(parts, places, [p.dtype for p in parts]), np.result_type(*[p.dtype for p in parts]), parts[0].block_shape,
        sensor=_SENSOR, level='L1B', units=REFLECTANCE, scale=scale, offset=offset, nodata=nodata, acquired=_started(tree),
        angles=_angles(tree, *_POSITIONED), masks=_water(path, tree, (rows, cols)), warnings=[_AT_THE_TOP],
    )
    return on_map_by_positions(raw, tree, '/geolocation_data/latitude', '/geolocation_data/longitude')


def _water(path: Path, tree: Tree, shape: Tuple[int, int]) -> List[Mask]:
    node = tree.array('/geolocation_data/watermask')
    if node is None or node.shape != shape or node.dtype is None:
        return []
    pixels = ArrayPixels(str(path), node.name, 'rc')
    return [Mask('water', 'Water', pixels, pixels.dtype, one_of(1))]


def _packing(attributes: Mapping[str, Any]) -> Tuple[float, float, float]:
    """Scale, offset and the stored value for "nothing here", NaN where there is none."""
    scale, offset, fill = (as_number(attributes.get(name)) for name in ('scale_factor', 'add_offset', '_FillValue'))
    return 1.0 if scale is None else scale, offset or 0.0, float('nan') if fill is None else fill


def _started(tree: Tree) -> str:
    return as_text(tree.attributes().get('time_coverage_start'))


def _angles_of_level_2(path: Path, tree: Tree) -> Angles:
    """Angles of the file itself where it was made with them, of the calibrated image beside it, or else the sun's along the middle."""
    own = _angles(tree, (f'{_GEOPHYSICAL}/sol', f'{_GEOPHYSICAL}/sen'), ('z', 'a'))
    if own != Angles():
        return own
    for _, beside in of_same_time(path, _started(tree)):
        found = _angles(beside, *_POSITIONED)
        if found != Angles():
            return found
    middle = tree.array('/scan_line_attributes/csol_z')
    if middle is None or len(middle.shape) != 1 or middle.dtype is None:
        return Angles()
    return Angles(sun_zenith=mean_of(middle.values().astype(np.float64)))


def _angles(tree: Tree, who: Tuple[str, str], which: Tuple[str, str]) -> Angles:
    """Means over the middle line of the images of angles, where the product has them: of the sun, then of the sensor."""
    return Angles(*(mean_angle(tree, one + angle, circular=angle == which[1]) for one in who for angle in which))
