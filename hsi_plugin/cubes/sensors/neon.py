"""NEON AOP spectrometer reflectance, flight lines (DP1.30006) and mosaics (DP3.30006), directional (.001) and bidirectional (.002): HDF5.

Layout: ``/<SITE>/Reflectance`` with ``Reflectance_Data`` ``(rows, cols, bands)``, counts of ``Scale_Factor`` (10,000) with
``Data_Ignore_Value`` (−9999); bands between ``Band_Window_1_Nanometers`` and ``…_2_…`` (attributes of the group) are bad. In ``Metadata``:
``Spectral_Data`` (``Wavelength``, ``FWHM``), ``Coordinate_System`` (``Map_Info`` as in ENVI headers, ``EPSG Code``,
``Coordinate_System_String``, ``Proj4``), ``Ancillary_Imagery`` (class maps), ``Logs`` (sun angles, one pair a flight line),
``to-sensor_Zenith_Angle``. Crops made by other programs hold only the cube, ``Map_Info``, ``EPSG Code`` and ``Wavelength``.

Source: NEON, Algorithm Theoretical Basis Document: Imaging Spectrometer Radiance to Reflectance (NEON.DOC.001288), and NEON's
description of the differences between DP3.30006.001 and .002; checked on a real crop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import BAND_ROW_COL, ROW_COL_BAND, ArrayPixels
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import Node, Tree, as_number, as_numbers, as_text
from ..radiometry import REFLECTANCE
from .angles import angle_within, mean_angle
from .band_lists import checked_scale, checked_wavelengths, checked_widths, if_one_a_band, one_a_band
from .candidate import Candidate
from .make import make_cube
from .map_info import transform_of_map_info
from .neon_masks import DRIVER, masks
from .swaths import checked_wkt

_CUBE = 'Reflectance/Reflectance_Data'
_WINDOW = re.compile(r'Band_Window_\d+_Nanometers')
_LINE = re.compile(r'_(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})')  # a flight line's name: _YYYYMMDD_HHMMSS
_USUAL_SCALE = 10_000.0
_SMALLEST_FACTOR = 1e-9
_DAMAGED = 'The file is damaged, or was changed by another program: download it again.'


@dataclass(frozen=True)
class _Trees:
    """The same file twice: GDAL's HDF5 driver ends the process at NEON's images (see Tree), its netCDF driver garbles NEON's texts."""

    texts: Tree
    numbers: Tree


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A NEON AOP file; None for other files.

    Raises:
        CubeError: It is a NEON product without reflectance, or a damaged one.
    """
    tree = candidate.tree
    for site in tree.groups():
        if 'Reflectance_Data' in tree.arrays(f'/{site}/Reflectance'):
            with Tree(candidate.path, DRIVER) as numbers:
                return _open(candidate.path, _Trees(tree, numbers), f'/{site}')
        if 'RadianceIntegerPart' in tree.arrays(f'/{site}/Radiance'):
            raise CubeError(
                f'{candidate.path} is a NEON radiance product (DP1.30008), which splits each number into two arrays.',
                'Open the reflectance of the same flight (DP1.30006, or DP3.30006 of the site).',
            )
    return None


def _open(path: Path, trees: _Trees, site: str) -> Cube:
    metadata, warnings = f'{site}/Reflectance/Metadata', []  # type: ignore[var-annotated]
    name = f'{site}/{_CUBE}'
    axes, bands = _bands(trees, trees.numbers.need(name), metadata, str(path), warnings)
    windows = trees.texts.attributes(f'{site}/Reflectance')
    pixels = ArrayPixels(str(path), name, axes, driver=DRIVER)
    rows, cols = pixels.shape[1:]
    factor = as_number(pixels.attributes.get('Scale_Factor'))
    if factor is None or factor < _SMALLEST_FACTOR:
        warnings.append(f'The file states no scale factor; its values are taken as reflectance times {_USUAL_SCALE:,.0f}.')
        factor = _USUAL_SCALE
    nodata = as_number(pixels.attributes.get('Data_Ignore_Value'))
    return make_cube(
        path, _grid(trees.texts, f'{metadata}/Coordinate_System', (rows, cols), str(path), warnings),
        Bands(bands.count, bands.wavelengths_nm, bands.fwhm_nm, _outside_windows(bands, windows, warnings)), pixels, pixels.dtype,
        pixels.block_shape, sensor='NEON AOP', level=_level(trees.texts, metadata), units=REFLECTANCE,
        scale=checked_scale(1.0 / factor, 0.0, 'Reflectance_Data', str(path))[0],
        nodata=nodata if nodata is not None else as_number(pixels.attributes.get('_FillValue')),
        interleave='pixel' if axes == ROW_COL_BAND else 'band', acquired=_acquired(trees, site, metadata), angles=_angles(trees, metadata),
        masks=masks(path, trees.numbers, f'{metadata}/Ancillary_Imagery', (rows, cols), warnings), warnings=warnings,
    )


def _bands(trees: _Trees, cube: Node, metadata: str, path: str, warnings: List[str]) -> Tuple[str, Bands]:
    """The order of the cube's axes, and its bands: their number tells which axis is which."""
    if len(cube.shape) != 3 or cube.dtype is None:
        raise CubeError(f'"{cube.name}" in {path} is no cube: its shape is {cube.shape}.', _DAMAGED)
    listed = _numbers(trees.numbers, f'{metadata}/Spectral_Data/Wavelength')
    band_first = listed is not None and len(listed) == cube.shape[0] and len(listed) != cube.shape[2]
    count = cube.shape[0 if band_first else 2]
    wavelengths = checked_wavelengths(one_a_band(listed, count, 'Wavelength', path), 'Wavelength', path)
    widths = if_one_a_band(_numbers(trees.numbers, f'{metadata}/Spectral_Data/FWHM'), count, 'FWHM', warnings)
    return BAND_ROW_COL if band_first else ROW_COL_BAND, Bands(count, wavelengths, checked_widths(widths, warnings))


def _numbers(tree: Tree, name: str) -> Optional[Array]:
    node = tree.array(name)
    return as_numbers(node.values()) if node is not None and node.dtype is not None else None


def _outside_windows(bands: Bands, attributes: Mapping[str, Any], warnings: List[str]) -> Array:
    """Bands outside of the windows in which water vapour hides the ground; all where the file tells no windows."""
    good = np.ones(bands.count, bool)
    for key in sorted(k for k in attributes if _WINDOW.fullmatch(k)):
        window = as_numbers(attributes[key])
        if window is None or len(window) != 2 or bands.wavelengths_nm is None:
            warnings.append(f'"{key}" is not two wavelengths; it is ignored.')
            continue
        good &= ~((bands.wavelengths_nm >= window.min()) & (bands.wavelengths_nm <= window.max()))
    if not good.any():
        warnings.append('All bands are marked as bad; the marks are ignored.')
        return np.ones(bands.count, bool)
    return good


def _grid(tree: Tree, where: str, shape: Tuple[int, int], path: str, warnings: List[str]) -> Grid:
    info = _text(tree, f'{where}/Map_Info')
    if not info:
        warnings.append('The file does not tell where the image lies (Map_Info); it is shown without a position.')
        return Grid(*shape)
    transform = transform_of_map_info(info)
    if transform is None:
        raise CubeError(f'"Map_Info" in {path} makes no sense: {info[:80]}', _DAMAGED)
    code = _text(tree, f'{where}/EPSG Code')
    for text in (f'EPSG:{code}' if code.isdigit() else '', _text(tree, f'{where}/Coordinate_System_String'), _text(tree, f'{where}/Proj4')):
        wkt = checked_wkt(text)
        if wkt:
            return Grid(*shape, transform, wkt)
    warnings.append('The file tells no reference system; set it before you use the map beside others.')
    return Grid(*shape, transform)


def _text(tree: Tree, name: str) -> str:
    """What a text or a single number says."""
    node = tree.array(name)
    if node is None:
        return ''
    if node.is_text:
        return node.text().strip()
    value = as_number(node.values()) if node.dtype is not None and int(np.prod(node.shape, dtype=np.int64)) == 1 else None
    return '' if value is None else f'{value:.0f}'


def _level(tree: Tree, metadata: str) -> str:
    """Mosaics say of which flight line each pixel is; crops of other programs leave out what tells the level."""
    if 'Data_Selection_Index' in tree.arrays(f'{metadata}/Ancillary_Imagery'):
        return 'DP3'
    return 'DP1' if 'Logs' in tree.groups(metadata) else ''


def _acquired(trees: _Trees, site: str, metadata: str) -> str:
    """The time of the flight line, or of the first one of a mosaic; a date where there is no more."""
    told = as_text(trees.texts.attributes(f'{site}/Reflectance').get('Acquisition_Time'))
    if told:
        return told
    index = trees.numbers.array(f'{metadata}/Ancillary_Imagery/Data_Selection_Index')
    lines = as_text(index.attributes.get('Data_Files')) if index is not None else ''
    found = _LINE.search(lines)
    if found is not None:
        year, month, day, hour, minute, second = found.groups()
        return f'{year}-{month}-{day}T{hour}:{minute}:{second}'
    day_of_pixel = trees.numbers.array(f'{metadata}/Ancillary_Imagery/Acquisition_Date')
    if day_of_pixel is None or day_of_pixel.dtype is None or len(day_of_pixel.shape) != 2 or 0 in day_of_pixel.shape:
        return ''
    days = day_of_pixel.values((day_of_pixel.shape[0] // 2, 0), (1, day_of_pixel.shape[1]))
    text = f'{int(np.nanmax(days)):08d}' if np.isfinite(days).any() else ''
    return f'{text[:4]}-{text[4:6]}-{text[6:]}' if re.fullmatch(r'[12]\d{7}', text) else ''


def _angles(trees: _Trees, metadata: str) -> Angles:
    return Angles(
        sun_zenith=angle_within(_of_lines(trees, metadata, 'Solar_Zenith_Angle'), 180.0),
        sun_azimuth=angle_within(_of_lines(trees, metadata, 'Solar_Azimuth_Angle'), 360.0),
        view_zenith=angle_within(mean_angle(trees.numbers, f'{metadata}/to-sensor_Zenith_Angle'), 90.0),
        view_azimuth=mean_angle(trees.numbers, f'{metadata}/to-sensor_Azimuth_Angle', circular=True),
    )


def _of_lines(trees: _Trees, metadata: str, name: str) -> Optional[float]:
    """The mean over the flight lines: one number in flight lines, one in the log of each line in mosaics."""
    found: List[float] = []
    for group in (f'{metadata}/Logs', *(f'{metadata}/Logs/{line}' for line in trees.texts.groups(f'{metadata}/Logs'))):
        try:
            values = _numbers(trees.numbers, f'{group}/{name}')
        except CubeError:  # damaged there: the image can be used without
            continue
        if values is not None and len(values) == 1 and np.isfinite(values[0]):
            found.append(float(values[0]))
    return float(np.mean(found)) if found else None
