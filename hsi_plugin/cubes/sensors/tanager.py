"""Planet Tanager, basic (swath) and ortho (UTM grid), radiance and surface reflectance: HDF5-EOS.

Layout: ``/HDFEOS/SWATHS/HYP`` (basic) or ``/HDFEOS/GRIDS/HYP`` (ortho), in its ``Data Fields`` the cube ``toa_radiance`` (W/(m² sr µm)) or
``surface_reflectance``, float32 ``(bands, rows, cols)``, with ``wavelengths``, ``fwhm`` (nm) and, of reflectance, ``good_wavelengths`` (1
good) as its attributes; masks (``beta_cloud_mask`` …, 1 marks), angles and times beside it. The place of an ortho product stands in
``/HDFEOS INFORMATION/StructMetadata.0``, in HDF-EOS's own language. A basic product has latitudes and longitudes, and tells in
``Planet_Ortho_Framing`` (JSON) the grid of the ortho product of the same scene, onto which it is put.

Source: Tanager Product Specification, Planet Labs, November 2025, section 3.6.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
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
from ..hierarchy import Node, Tree, as_number, as_numbers, as_text
from ..masks import Mask, nonzero
from ..radiometry import RADIANCE, REFLECTANCE
from ..swath import nearest
from .angles import angle_within, mean_angle
from .band_lists import checked_scale, checked_wavelengths, checked_widths, if_one_a_band, one_a_band
from .candidate import Candidate
from .hdfeos import grid_of_structure
from .make import make_cube, on_map
from .swaths import checked_wkt, on_map_by_positions

_KINDS: Tuple[Tuple[str, str], ...] = (('/HDFEOS/GRIDS/HYP', 'ortho'), ('/HDFEOS/SWATHS/HYP', 'basic'))
# Name of the cube, the end of the level's name, units.
_CUBES: Tuple[Tuple[str, str, str], ...] = (
    ('surface_reflectance', 'sr', REFLECTANCE), ('toa_radiance', 'radiance', RADIANCE),
    ('ortho_surface_reflectance', 'sr', REFLECTANCE), ('ortho_radiance', 'radiance', RADIANCE),
)
_MASKS: Tuple[Tuple[str, str, str], ...] = (
    ('cloud', 'Clouds (beta)', 'beta_cloud_mask'), ('cirrus', 'Cirrus (beta)', 'beta_cirrus_mask'),
    ('outside', 'Outside of the image', 'nodata_pixels'),
)
_STRUCTURE = '/HDFEOS INFORMATION/StructMetadata.0'
_DAMAGED = 'The file is damaged or incomplete: download it again.'
_LARGEST_FRAME = 1 << 28


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A Tanager file; None for other files.

    Raises:
        CubeError: It is a Tanager product without spectra, or a damaged one.
    """
    tree = candidate.tree
    kind = next((one for one in _KINDS if 'HYP' in tree.groups(one[0].rpartition('/')[0])), None)
    if kind is None:
        return None
    fields = f'{kind[0]}/Data Fields'
    inside = tree.arrays(fields)
    cube = next((one for one in _CUBES if one[0] in inside), None)
    if cube is None:
        raise CubeError(
            f'{candidate.path} has no spectra: neither "toa_radiance" nor "surface_reflectance" is in "{fields}".',
            'Open the radiance or surface reflectance HDF5 of the same scene.',
        )
    return _open(candidate.path, tree, kind, cube)


def _open(path: Path, tree: Tree, kind: Tuple[str, str], which: Tuple[str, str, str]) -> Cube:
    root, geometry = kind
    name, level, units = which
    fields, warnings = f'{root}/Data Fields', []  # type: ignore[var-annotated]
    cube = tree.need(f'{fields}/{name}')
    axes, bands = _bands(cube, str(path), warnings)
    pixels = _pixels(cube, axes, str(path))
    rows, cols = pixels.shape[1:]
    structure, reference = tree.array(_STRUCTURE), tree.attributes(root)
    grid = Grid(rows, cols)
    if geometry == 'ortho':
        grid = grid_of_structure(structure.text() if structure is not None else '', 'HYP', (rows, cols), _epsg(reference), str(path))
    stated = as_number(pixels.attributes.get('scale_factor')), as_number(pixels.attributes.get('add_offset'))
    scale, offset = checked_scale(1.0 if stated[0] is None else stated[0], stated[1] or 0.0, name, str(path))
    raw = make_cube(
        path, grid, bands, pixels, pixels.dtype, pixels.block_shape, sensor='Tanager', level=f'{geometry}_{level}', units=units,
        scale=scale, offset=offset, nodata=as_number(pixels.attributes.get('_FillValue')),
        interleave='band' if axes == BAND_ROW_COL else 'pixel', acquired=_acquired(tree, root), angles=_angles(tree, fields),
        masks=_masks(path, tree, fields, (rows, cols), warnings), warnings=warnings,
    )
    if geometry == 'ortho':
        return raw
    at = f'{root}/Geolocation Fields'
    frame = _framing(tree.attributes(at))
    latitude, longitude = tree.array(f'{at}/Latitude'), tree.array(f'{at}/Longitude')
    fits = latitude is not None and longitude is not None and latitude.shape == longitude.shape == (rows, cols)
    if frame is None or latitude is None or longitude is None or not fits:
        return on_map_by_positions(raw, tree, f'{at}/Latitude', f'{at}/Longitude')
    lookup = nearest(latitude.values(), longitude.values(), frame)
    if not (lookup.rows >= 0).any():
        raw = raw.understood_as(warnings=(*raw.warnings, 'The framing in the file lies beside its positions; the positions are used.'))
        return on_map_by_positions(raw, tree, f'{at}/Latitude', f'{at}/Longitude')
    return on_map(raw, frame, lookup)


def _pixels(cube: Node, axes: str, path: str) -> ArrayPixels:
    """The cube through the driver that tells its chunks: whole bands lie together as a rule, and are to be read that way."""
    if not any(cube.chunks):
        try:
            pixels = ArrayPixels(path, cube.name, axes, driver='netCDF')
        except CubeError:  # such files need not follow what the NetCDF library expects
            pixels = ArrayPixels(path, cube.name, axes, driver='HDF5')
        return pixels
    return ArrayPixels(path, cube.name, axes, driver='HDF5')


def _bands(cube: Node, path: str, warnings: List[str]) -> Tuple[str, Bands]:
    """The order of the cube's axes, and its bands: their number tells which axis is which."""
    name = f'wavelengths of {cube.name.rpartition("/")[2]}'
    listed = as_numbers(cube.attributes.get('wavelengths'))
    if len(cube.shape) != 3 or cube.dtype is None:
        raise CubeError(f'"{cube.name}" in {path} is no cube: its shape is {cube.shape}.', _DAMAGED)
    band_last = listed is not None and len(listed) == cube.shape[2] and len(listed) != cube.shape[0]
    count = cube.shape[2 if band_last else 0]
    wavelengths = checked_wavelengths(one_a_band(cube.attributes.get('wavelengths'), count, name, path), name, path)
    widths = checked_widths(if_one_a_band(cube.attributes.get('fwhm'), count, 'fwhm', warnings), warnings)
    flags = if_one_a_band(cube.attributes.get('good_wavelengths'), count, 'good_wavelengths', warnings)
    if flags is not None and not (flags == 1).any():
        warnings.append('All bands are marked as bad; the marks are ignored.')
        flags = None
    good = np.ones(count, bool) if flags is None else flags == 1
    return ROW_COL_BAND if band_last else BAND_ROW_COL, Bands(count, wavelengths, widths, good)


def _epsg(attributes: Mapping[str, Any]) -> Optional[int]:
    code = as_number(attributes.get('epsg_code'))
    return int(code) if code is not None and 0 < code < 1e6 else None


def _masks(path: Path, tree: Tree, fields: str, shape: Tuple[int, int], warnings: List[str]) -> List[Mask]:
    found: List[Mask] = []
    for key, title, name in _MASKS:
        node = tree.array(f'{fields}/{name}')
        if node is None:
            continue
        if node.shape != shape or node.dtype is None:
            warnings.append(f'"{name}" has another size than the image; it is not offered.')
            continue
        pixels = ArrayPixels(str(path), node.name, 'rc', driver='HDF5')
        found.append(Mask(key, title, pixels, pixels.dtype, nonzero))
    return found


def _angles(tree: Tree, fields: str) -> Angles:
    return Angles(
        sun_zenith=angle_within(mean_angle(tree, f'{fields}/sun_zenith'), 180.0),
        sun_azimuth=mean_angle(tree, f'{fields}/sun_azimuth', circular=True),
        view_zenith=angle_within(mean_angle(tree, f'{fields}/sensor_zenith'), 90.0),
        view_azimuth=mean_angle(tree, f'{fields}/sensor_azimuth', circular=True),
    )


def _acquired(tree: Tree, root: str) -> str:
    """The time in the middle of the image: seconds since 1970, one for each line (basic) or pixel (ortho)."""
    node = next((n for n in (tree.array(f'{root}/Geolocation Fields/Time'), tree.array(f'{root}/Data Fields/time')) if n is not None), None)
    if node is None or node.dtype is None or len(node.shape) not in (1, 2) or 0 in node.shape:
        return ''
    try:
        values = node.values([node.shape[0] // 2] + [0] * (len(node.shape) - 1), [1, *node.shape[1:]])
    except CubeError:  # damaged there: the image can be used without
        return ''
    return _iso(values.ravel())


def _iso(seconds: Array) -> str:
    known = seconds[np.isfinite(seconds) & (seconds > 0) & (seconds < 4e9)]
    if not known.size:
        return ''
    return datetime.fromtimestamp(float(np.median(known)), timezone.utc).isoformat(timespec='milliseconds').replace('+00:00', 'Z')


def _framing(attributes: Mapping[str, Any]) -> Optional[Grid]:
    """The grid of the ortho product of the same scene; None where the file does not tell one that makes sense."""
    try:
        told: Dict[str, Any] = dict(json.loads(as_text(attributes.get('Planet_Ortho_Framing'))))
        t = [float(v) for v in told['geotransform']]
        rows, cols, wkt = int(told['rows']), int(told['cols']), checked_wkt(f'EPSG:{int(told["epsg_code"])}')
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
        return None
    north_up = len(t) == 6 and np.isfinite(t).all() and t[1] > 0.0 > t[5] and t[2] == t[4] == 0.0
    if not north_up or not wkt or rows < 1 or cols < 1 or rows * cols > _LARGEST_FRAME:
        return None
    return Grid(rows, cols, (t[0], t[1], t[2], t[3], t[4], t[5]), wkt)
