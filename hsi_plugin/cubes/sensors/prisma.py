"""PRISMA L1 (radiance at the sensor), L2B (radiance at the ground), L2C and L2D (reflectance): HDF5-EOS, two detectors.

Layout: ``/HDFEOS/SWATHS/PRS_<level>_HCO`` with ``Data Fields/VNIR_Cube`` and ``SWIR_Cube``, uint16 ``(rows, bands, cols)``, wavelengths
descending, bands that were not acquired with the wavelength 0; their lists (``List_Cw_Vnir``, ``List_Fwhm_Vnir``,
``List_Cw_Vnir_Flags``), scales and corners are attributes of the file. L1: radiance = count / ``ScaleFactor`` − ``Offset``,
W/(m² sr µm). L2: value = ``L2ScaleMin`` + count · (``L2ScaleMax`` − ``L2ScaleMin``) / 65535. L1, L2B and L2C are swaths with latitudes and
longitudes; L2D is a UTM grid of 30 m.

Bands of both detectors are kept where they overlap (about 940 to 980 nm).

Source: PRISMA Products Specification Document, issue 2.3 (ASI, 12/03/2020); the axes, which it gives in the order of other languages, after
the readers prismaread (IREA-CNR) and EnMAP-Box.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import ArrayPixels
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import Tree, as_number, as_text
from ..holes import KnownHoles
from ..masks import Mask
from ..pixels import Pixels
from ..radiometry import RADIANCE, REFLECTANCE
from ..stack import StackedPixels, by_wavelength
from .angles import angle_within, mean_angle
from .band_lists import checked_scale, checked_wavelengths, checked_widths, if_one_a_band, one_a_band
from .candidate import Candidate
from .make import make_cube
from .prisma_grid import l2d_grid
from .prisma_masks import error_masks, l1_masks
from .swaths import on_map_by_positions

_SWATHS = '/HDFEOS/SWATHS'
_SWATH = re.compile(r'PRS_(L1|L2[BCD])_(HCO|HRC)', re.IGNORECASE)
_DETECTORS = ('Vnir', 'Swir')
_FULL_SCALE = 65535.0
_SMALLEST_FACTOR = 1e-9
_LARGEST_MOVE_NM = 50.0
_WITNESSES, _WITNESS_NM = 3, 560.0  # bands in which no measured pixel is wholly dark
_DAMAGED = 'The file is damaged or incomplete: download it again.'


@dataclass(frozen=True)
class _Detector:
    """One of the two cubes and what the file's attributes say of its bands, in the order in which they are stored."""

    name: str
    pixels: ArrayPixels
    wavelengths_nm: Array
    fwhm_nm: Optional[Array]
    acquired: BoolArray
    scale: float
    offset: float


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A PRISMA file; None for other files.

    Raises:
        CubeError: It is a PRISMA product without spectra, or a damaged one.
    """
    tree = candidate.tree
    inside = [g for g in tree.groups(_SWATHS) if g.upper().startswith('PRS_')]
    if not inside:
        return None
    known = sorted((g for g in inside if _SWATH.fullmatch(g)), key=lambda g: not g.upper().endswith('HCO'))
    if not known:
        raise CubeError(
            f'{candidate.path} is a PRISMA product without a hyperspectral cube ({", ".join(sorted(inside)[:4])}).',
            'Open an L1, L2B, L2C or L2D product of the same acquisition.',
        )
    return _open(candidate.path, tree, known[0])


def _open(path: Path, tree: Tree, swath: str) -> Cube:
    level = swath.upper().split('_')[1]
    below, attributes, warnings = f'{_SWATHS}/{swath}', tree.attributes(), []  # type: ignore[var-annotated]
    if not swath.upper().endswith('HCO'):
        warnings.append('The file holds only the cube whose detectors are not registered to each other (HRC).')
    shape = _shape(path, tree, below)
    grid, axes = l2d_grid(attributes, shape, str(path), warnings) if level == 'L2D' else (Grid(*shape), 'rbc')
    detectors = _detectors(path, tree, below, axes, level, attributes, warnings)
    places = by_wavelength([d.wavelengths_nm for d in detectors], [d.acquired for d in detectors])
    _tell_smile(tree, detectors, warnings)
    stacked = StackedPixels([d.pixels for d in detectors], places, [d.pixels.dtype for d in detectors])
    wavelengths = np.array([detectors[d].wavelengths_nm[b] for d, b in places])
    pixels = KnownHoles(stacked, _hole(path, tree, below, axes, stacked, wavelengths, shape))
    raw = make_cube(
        path, grid, Bands(len(places), wavelengths, _widths(detectors, places, warnings)), pixels,
        detectors[0].pixels.dtype, detectors[-1].pixels.block_shape, sensor='PRISMA', level=level,
        units=REFLECTANCE if level in ('L2C', 'L2D') else RADIANCE,
        scale=np.array([detectors[d].scale for d, _ in places]), offset=np.array([detectors[d].offset for d, _ in places]),
        nodata=0.0, interleave='line', acquired=as_text(attributes.get('Product_StartTime')), angles=_angles(tree, below, attributes),
        masks=[
            *l1_masks(path, tree, f'{below}/Data Fields', axes, shape, warnings),
            *error_masks(path, tree, f'{below}/Data Fields', axes, shape, level, [d.name for d in detectors], places, warnings),
        ],
        band_names=[f'{detectors[d].name.upper()} {b + 1}' for d, b in places], warnings=warnings,
    )
    if level == 'L2D':
        return raw
    # L1 gives positions for each detector, L2 once for both, which are registered to each other.
    at = f'{below}/Geolocation Fields'
    name = 'Latitude' if tree.array(f'{at}/Latitude') is not None else f'Latitude_{detectors[0].name.upper()}'
    return on_map_by_positions(raw, tree, f'{at}/{name}', f'{at}/{name.replace("Latitude", "Longitude")}')


def _shape(path: Path, tree: Tree, below: str) -> Tuple[int, int]:
    """Rows and columns as they are stored, from the first detector that is there."""
    for detector in _DETECTORS:
        node = tree.array(f'{below}/Data Fields/{detector.upper()}_Cube')
        if node is not None:
            if len(node.shape) != 3 or node.dtype is None or node.dtype.kind != 'u':
                raise CubeError(f'"{node.name}" in {path} is no cube of counts: its shape is {node.shape}.', _DAMAGED)
            return node.shape[0], node.shape[2]
    raise CubeError(f'{path} has neither a VNIR nor a SWIR cube in "{below}".', _DAMAGED)


def _detectors(
    path: Path, tree: Tree, below: str, axes: str, level: str, attributes: Mapping[str, Any], warnings: List[str]
) -> List[_Detector]:
    found: List[_Detector] = []
    for name in _DETECTORS:
        cube = f'{below}/Data Fields/{name.upper()}_Cube'
        if tree.array(cube) is None:
            warnings.append(f'The file has no {name.upper()} cube; only the other detector is shown.')
            continue
        pixels = ArrayPixels(str(path), cube, axes, driver='HDF5')
        if found and (pixels.shape[1:] != found[0].pixels.shape[1:] or pixels.dtype != found[0].pixels.dtype):
            raise CubeError(f'The VNIR and the SWIR cube of {path} differ in size or type.', _DAMAGED)
        count, listed = pixels.shape[0], f'List_Cw_{name}'
        wavelengths = one_a_band(attributes.get(listed), count, listed, str(path))
        flags = if_one_a_band(attributes.get(f'{listed}_Flags'), count, f'{listed}_Flags', warnings)
        acquired = np.asarray((wavelengths != 0.0) & ((flags != 0) if flags is not None else True), bool)
        if not acquired.any():
            warnings.append(f'No band of the {name.upper()} detector was acquired.')
            continue
        checked_wavelengths(wavelengths[acquired], listed, str(path))
        widths = if_one_a_band(attributes.get(f'List_Fwhm_{name}'), count, f'List_Fwhm_{name}', warnings)
        scale, offset = _scale(attributes, name, level, str(path))
        found.append(_Detector(name, pixels, wavelengths, widths, acquired, scale, offset))
    if not found:
        raise CubeError(f'{path} says that no band was acquired.', _DAMAGED)
    return found


def _tell_smile(tree: Tree, detectors: Sequence[_Detector], warnings: List[str]) -> None:
    """A sentence where a band's centre moves across the swath by more than half the way to its neighbour.

    ``/KDP_AUX/Cw_Vnir_Matrix`` and ``Cw_Swir_Matrix`` hold the centres of each band for each column of the detector.
    """
    for detector in detectors:
        node = tree.array(f'/KDP_AUX/Cw_{detector.name}_Matrix')
        if node is None or node.dtype is None or len(node.shape) != 2 or node.shape[1] != len(detector.wavelengths_nm) or 0 in node.shape:
            continue
        axis = detector.wavelengths_nm[detector.acquired]
        try:
            centres = node.values()[:, detector.acquired].astype(np.float64)
        except CubeError:  # damaged there: nothing else depends on it
            continue
        step = float(np.median(np.abs(np.diff(axis)))) if len(axis) > 1 else np.inf
        with np.errstate(invalid='ignore', over='ignore'):
            moves = np.nanmax(np.where(centres > 0.0, np.abs(centres - axis), 0.0))
        if step / 2 < moves < _LARGEST_MOVE_NM:  # more than that is damage, too
            warnings.append(
                f'The wavelengths of the {detector.name.upper()} bands move by up to {moves:.1f} nm across the swath; their means are used.'
            )


def _scale(attributes: Mapping[str, Any], detector: str, level: str, path: str) -> Tuple[float, float]:
    names = (f'ScaleFactor_{detector}', f'Offset_{detector}') if level == 'L1' else (f'L2Scale{detector}Min', f'L2Scale{detector}Max')
    first, second = (as_number(attributes.get(name)) for name in names)
    if level == 'L1' and second is None:
        second = 0.0
    if first is None or second is None:
        raise CubeError(f'{path} has no number "{names[0] if first is None else names[1]}", so its counts have no unit.', _DAMAGED)
    if level == 'L1':
        if first < _SMALLEST_FACTOR:
            raise CubeError(f'"{names[0]}" in {path} is {first:g}, which is no scale.', _DAMAGED)
        return checked_scale(1.0 / first, 0.0 - second, names[0], path)  # never -0.0
    if second <= first:
        raise CubeError(f'"{names[1]}" in {path} ({second:g}) is not above "{names[0]}" ({first:g}).', _DAMAGED)
    return checked_scale((second - first) / _FULL_SCALE, first, names[1], path)


def _widths(detectors: Sequence[_Detector], places: Sequence[Tuple[int, int]], warnings: List[str]) -> Optional[Array]:
    lists = [d.fwhm_nm for d in detectors if d.fwhm_nm is not None]
    return checked_widths(np.array([lists[d][b] for d, b in places]), warnings) if len(lists) == len(detectors) else None


def _hole(
    path: Path, tree: Tree, below: str, axes: str, stacked: Pixels, wavelengths_nm: Array, shape: Tuple[int, int]
) -> Mask:
    """Where nothing was measured: outside of the turned swath on the grid of L2D the sun's zenith angle is 0, too.

    Without that image (L1 has none): where some neighbouring bands of the green are all 0.
    """
    name = f'{below}/Geometric Fields/Solar_Zenith_Angle'
    node = tree.array(name)
    if node is not None and node.shape == shape and node.dtype is not None:
        zenith = ArrayPixels(str(path), name, axes.replace('b', ''), driver='HDF5')
        return Mask('outside', 'Outside of the swath', zenith, zenith.dtype, _not_positive)
    nearest = np.argsort(np.abs(wavelengths_nm - _WITNESS_NM), kind='stable')[:_WITNESSES]
    return Mask('outside', 'Outside of the swath', stacked, np.dtype('u2'), _all_zero, tuple(int(b) for b in np.sort(nearest)))


def _not_positive(values: Array) -> BoolArray:
    with np.errstate(invalid='ignore'):
        return np.asarray(~(values[0] > 0))


def _all_zero(values: Array) -> BoolArray:
    return np.asarray((values == 0).all(0))


def _angles(tree: Tree, below: str, attributes: Mapping[str, Any]) -> Angles:
    return Angles(
        sun_zenith=angle_within(as_number(attributes.get('Sun_zenith_angle')), 180.0),
        sun_azimuth=angle_within(as_number(attributes.get('Sun_azimuth_angle')), 360.0),
        view_zenith=angle_within(mean_angle(tree, f'{below}/Geometric Fields/Observing_Angle'), 90.0),
    )
