"""EO-1 Hyperion L1T and L1Gst as GeoTIFFs: a file for each of 242 bands, and a metadata file (MTL).

Layout: ``…_MTL_L1T.TXT``, lines ``NAME = value`` in groups, with ``SENSOR_ID = "HYPERION"``, ``BANDn_FILE_NAME``, ``ACQUISITION_DATE``,
``START_TIME`` (year, day of the year, time), ``SUN_AZIMUTH`` and ``SUN_ELEVATION``, ``SENSOR_LOOK_ANGLE``, ``SCALING_FACTOR_VNIR`` (40)
and ``SCALING_FACTOR_SWIR`` (80); ``…_Bnnn_L1T.TIF``, int16, radiance in W m⁻² sr⁻¹ µm⁻¹ times the scaling factor, 0 where there is
nothing. Bands 8–57 and 77–224 are calibrated, the others hold zeros. The bands of both spectrometers are put in the order of their
wavelengths.

Source: USGS, EO-1 Hyperion L1Gst Data Format Control Book (EO1-DFCB-0003) and the readme of the products.
"""

from __future__ import annotations

import os
import re
from html import escape
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

import numpy as np
from osgeo import gdal

from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..cube import Cube
from ..facts import Angles
from ..gdal_versions import geotransform, open_dataset
from ..geotiff import check_whole
from ..metadata import text
from ..pixels import GdalPixels
from ..radiometry import RADIANCE
from ..stack import by_wavelength
from . import candidate as of
from . import hyperion_bands as known
from .candidate import Candidate, missing_part
from .make import make_cube
from .parts import files_in

_BEGINNING = re.compile(rb'\s*GROUP\s*=\s*L1_METADATA_FILE')
_LINE = re.compile(r'\s*([A-Za-z0-9_]{1,80})\s*=\s*"?([^"\r\n]{0,400}?)"?\s*$')
_BAND = re.compile(r'(?:^|[_\-. ])B(\d{1,3})(?=[_\-. ]|$)', re.IGNORECASE)
_TIME = re.compile(r'\d{1,2}:\d{2}:\d{2}(?:\.\d+)?')
_LARGEST = 4 << 20
_SCALES = (40.0, 80.0)
_EARTH_KM, _ORBIT_KM = 6371.0, 705.0
_OTHER_SENSORS = {'ALI': 'of ALI, which has ten bands'}


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A scene of Hyperion, from its metadata file or from one of its bands; None for other files.

    Raises:
        CubeError: It is a scene of Hyperion that cannot be used.
    """
    if candidate.kind == of.TIFF:
        for file in files_in(candidate.path.parent):
            if file.suffix.lower() in ('.txt', '.met'):
                told = _read(file)
                if told.get('SENSOR_ID', '').upper() == 'HYPERION' and candidate.path in _band_files(file, told).values():
                    return _open(file, told)
        return None
    told = _read(candidate.path)
    sensor = told.get('SENSOR_ID', '').upper()
    if sensor in _OTHER_SENSORS and told.get('SPACECRAFT_ID', '').upper() == 'EO1':
        what = f'{candidate.path} describes a scene {_OTHER_SENSORS[sensor]}.'
        raise CubeError(what, 'Open its bands one by one, or a scene of Hyperion.')
    return _open(candidate.path, told) if sensor == 'HYPERION' else None


def _read(path: Path) -> Dict[str, str]:
    """The entries of a metadata file, of all groups together; none where it is another file."""
    try:
        with open(path, 'rb') as file:
            start = file.read(512)
            if not _BEGINNING.match(start):
                return {}
            text = (start + file.read(_LARGEST)).decode('latin-1')
    except OSError:
        return {}
    found = [m for m in map(_LINE.match, text.splitlines()) if m is not None]
    return {m.group(1).upper(): m.group(2).strip() for m in reversed(found)}


def _band_files(mtl: Path, told: Mapping[str, str]) -> Dict[int, Path]:
    """The file of each band: under the name that the metadata state, else by the band number in names of one beginning."""
    files = files_in(mtl.parent)
    by_name = {f.name.lower(): f for f in files}
    stated = {n: by_name.get(told.get(f'BAND{n}_FILE_NAME', '').lower()) for n in range(1, known.COUNT + 1)}
    found = {n: f for n, f in stated.items() if f is not None}
    if found:
        return found
    images = [f for f in files if f.suffix.lower() in ('.tif', '.tiff')]
    numbered = [(f, m) for f in images for m in [_BAND.search(f.stem)] if m is not None and 1 <= int(m.group(1)) <= known.COUNT]
    starts = {f.stem[: m.start()].lower() for f, m in numbered}
    mine = max((s for s in starts if mtl.name.lower().startswith(s)), key=len, default=None)
    if mine is None and len(starts) == 1:
        mine = starts.pop()
    return {int(m.group(1)): f for f, m in numbered if f.stem[: m.start()].lower() == mine}


def _open(mtl: Path, told: Mapping[str, str]) -> Cube:
    files = _band_files(mtl, told)
    absent = [int(n) for n in np.flatnonzero(known.calibrated()) + 1 if int(n) not in files]
    if absent:
        named = told.get(f'BAND{absent[0]}_FILE_NAME') or f'…_B{absent[0]:03d}_L1T.TIF'
        more = f', and {len(absent) - 1} more' if len(absent) > 1 else ''
        raise missing_part(mtl, f'{named} (band {absent[0]}{more})')
    present = np.array(sorted(files)) - 1
    order = [int(present[b]) for _, b in by_wavelength([known.wavelengths_nm()[present]])]
    vrt = _as_one([files[n + 1] for n in order])
    dataset, said = open_dataset(vrt)
    if dataset is None:
        raise CubeError(f'The bands of {mtl} cannot be read together: {said}.', 'Download the scene again.')
    scales = [_positive(told, f'SCALING_FACTOR_{part}', usual) for part, usual in zip(('VNIR', 'SWIR'), _SCALES)]
    divisor = np.where(np.arange(known.COUNT) < known.LAST_VNIR, scales[0], scales[1])[order]
    block_cols, block_rows = dataset.GetRasterBand(1).GetBlockSize()
    hidden = ' and '.join(f'{a:g} to {b:g}' for a, b in known.HIDDEN_NM)
    return make_cube(
        mtl, Grid(dataset.RasterYSize, dataset.RasterXSize, geotransform(dataset), text(dataset.GetProjection())),
        Bands(len(order), known.wavelengths_nm()[order], known.fwhm_nm()[order], known.usable()[order]),
        GdalPixels(vrt, dataset, str(mtl)), np.dtype('i2'), (block_rows, block_cols), sensor='Hyperion', level=_level(told),
        units=RADIANCE, scale=1.0 / divisor, nodata=0.0, acquired=_acquired(told), angles=_angles(told),
        files=(mtl, *(files[n + 1] for n in order)), band_names=[f'B{n + 1:03d}' for n in order],
        warnings=(f'Bands from {hidden} nm, where water vapour hides the ground, are marked as bad; uncalibrated ones too.',),
    )


def _as_one(files: Sequence[Path]) -> str:
    """The bands as one raster, as text that GDAL opens.

    Raises:
        CubeError: A file is no raster, damaged, or lies on another grid than the first one.
    """
    bands: List[str] = []
    first: Any = None
    for number, file in enumerate(files, 1):
        dataset, said = open_dataset(str(file))
        if dataset is None:
            raise CubeError(f'{file} cannot be read: {said}.', 'Download the scene again.')
        check_whole(dataset, str(file))
        layout = (dataset.RasterXSize, dataset.RasterYSize, geotransform(dataset), text(dataset.GetProjection()))
        first = first or layout
        if layout != first or dataset.GetRasterBand(1).DataType != gdal.GDT_Int16:
            raise CubeError(f'{file} has another grid or type than {files[0].name}.', 'The files belong to different scenes: sort them.')
        size = f'xOff="0" yOff="0" xSize="{layout[0]}" ySize="{layout[1]}"'
        bands.append(
            f'<VRTRasterBand dataType="Int16" band="{number}"><NoDataValue>0</NoDataValue><SimpleSource>'
            f'<SourceFilename relativeToVRT="0">{escape(os.path.abspath(file), quote=False)}</SourceFilename><SourceBand>1</SourceBand>'
            f'<SourceProperties RasterXSize="{layout[0]}" RasterYSize="{layout[1]}" DataType="Int16"/>'
            f'<SrcRect {size}/><DstRect {size}/></SimpleSource></VRTRasterBand>'
        )
    cols, rows, transform, wkt = first
    place = f'<SRS>{escape(wkt, quote=False)}</SRS>' if wkt else ''
    place += f'<GeoTransform>{", ".join(f"{v!r}" for v in transform)}</GeoTransform>' if transform is not None else ''
    return f'<VRTDataset rasterXSize="{cols}" rasterYSize="{rows}">{place}{"".join(bands)}</VRTDataset>'


def _level(told: Mapping[str, str]) -> str:
    level = told.get('PRODUCT_TYPE', '').upper()
    return {'L1GST': 'L1Gst', 'L1GS': 'L1Gs'}.get(level, level if level.startswith('L1') else 'L1')


def _acquired(told: Mapping[str, str]) -> str:
    day, time = told.get('ACQUISITION_DATE', ''), _TIME.search(told.get('START_TIME', ''))
    return f'{day}T{time.group()}Z' if day and time is not None else day


def _angles(told: Mapping[str, str]) -> Angles:
    """Sun and view; the look angle at the satellite becomes one at the ground by the sphere of the Earth."""
    elevation, azimuth, look = (_number(told, n) for n in ('SUN_ELEVATION', 'SUN_AZIMUTH', 'SENSOR_LOOK_ANGLE'))
    sine = None if look is None or abs(look) > 60.0 else (_EARTH_KM + _ORBIT_KM) / _EARTH_KM * np.sin(np.deg2rad(abs(look)))
    return Angles(
        None if elevation is None or abs(elevation) > 90.0 else 90.0 - elevation,
        None if azimuth is None or abs(azimuth) > 360.0 else azimuth % 360.0,
        None if sine is None or sine > 1.0 else float(np.rad2deg(np.arcsin(sine))), None,
    )


def _number(told: Mapping[str, str], name: str) -> Optional[float]:
    try:
        value = float(told.get(name, ''))
    except ValueError:
        return None
    return value if np.isfinite(value) else None


def _positive(told: Mapping[str, str], name: str, usual: float) -> float:
    """A scaling factor; the usual one where the file tells none."""
    if name not in told:
        return usual
    value = _number(told, name)
    if value is None or not 1e-6 < value < 1e6:
        raise CubeError(f'The metadata say {name} = {told[name][:40]}.', 'The file is damaged: download it again.')
    return value
