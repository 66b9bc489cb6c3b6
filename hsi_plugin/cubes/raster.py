"""Opening any raster that GDAL reads as a cube: find its parts, check that they are whole, read all metadata once."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import CubeError
from ..core.grid import Grid
from ..core.window import Window
from . import envi, radiometry, wavelengths
from .cube import Cube
from .facts import Angles, CubeFacts
from .gdal_versions import agrees_with, envi_stand_in, geotransform, numpy_type, open_dataset
from .geotiff import check_whole, is_tiff
from .metadata import RasterMetadata, items_with_header, read_metadata, text
from .pixels import EnviPixels, GdalPixels, Pixels
from .sensors.names import sensor_name

_CONNECTION = re.compile(r'[A-Z][A-Z0-9_]+:')  # HDF5:"…"://…, NETCDF:…; two letters at least, so that C:\ stays a path
_INTERLEAVES = {'bsq': 'band', 'bil': 'line', 'bip': 'pixel'}
_TIMES = ('acquisition_time', 'acquisitiondatetime', 'start_time', 'acquired', 'datetime')
_SAMPLE_SIDE, _SAMPLE_BANDS, _SAMPLE_PLACES = 32, 3, 5


@dataclass(frozen=True)
class _Parts:
    """The file that GDAL opens, and the ENVI header that goes with it."""

    path: str
    is_file: bool
    header_path: Optional[Path] = None


def open_raster(path: Union[str, Path], judged: bool = True) -> Cube:
    """Open a raster without reading its pixels, by what stands in the file and beside it, whatever product it may be.

    Args:
        path: An image file of any format that GDAL reads, an ENVI header or data file, or a GDAL connection string such as
            ``HDF5:"file.h5"://reflectance``.
        judged: Whether scale and units that the file leaves open are judged by some of its values, with sentences that say so, and missing
            wavelengths are told; a reader that knows the product spares that.

    Raises:
        CubeError: The file is missing, empty, truncated, damaged or no raster.
    """
    parts = _find_parts(str(path))
    dataset, said = open_dataset(parts.path)
    driver = dataset.GetDriver().ShortName if dataset is not None else ''
    header = _raw_header(parts) if driver in ('', 'ENVI') else None
    native = parts.path if dataset is not None else ''
    if header is not None and header.describes_raw_data and (dataset is None or not agrees_with(dataset, header)):
        dataset, driver, native = envi_stand_in(header), 'ENVI', ''
    if dataset is None:
        raise _not_a_raster(parts, said)
    _check_dataset(dataset, parts.path)
    if parts.is_file and driver == 'GTiff':
        check_whole(dataset, parts.path)
    warnings = [f'The header gives "{name[:40]}" more than once; the last one counts.' for name in (header.repeated if header else ())]
    if header is None and parts.header_path is not None:
        header = _header_beside(parts.header_path, dataset, warnings)
    metadata = read_metadata(dataset)
    pixels: Pixels
    if driver == 'ENVI' and header is not None and header.describes_raw_data:
        pixels, dtype = EnviPixels(parts.path, header), header.dtype.newbyteorder('=')
    else:
        pixels, dtype = GdalPixels(parts.path, dataset), _dtype(dataset, parts.path)
    facts = _understand(parts, dataset, metadata, header, dtype, pixels, warnings, judged)
    return Cube(replace(facts, native=native, files=_files(dataset, parts)), pixels)


def is_connection(path: str) -> bool:
    """Whether what is given is no path, but a text from which GDAL knows what to open."""
    return not os.path.exists(path) and (path.startswith('/vsi') or bool(_CONNECTION.match(path)) or path.lstrip().startswith('<'))


def _find_parts(path: str) -> _Parts:
    if is_connection(path):
        return _Parts(path, is_file=False)
    if not os.path.exists(path):
        raise CubeError(f'There is no file {path}.', 'Check the name and the folder.')
    if os.path.isdir(path):
        raise CubeError(f'{path} is a folder.', 'Choose the image file in it.')
    if not os.access(path, os.R_OK):
        raise CubeError(f'{path} may not be read.', 'Ask for the permission to read it.')
    if os.path.getsize(path) == 0:
        raise CubeError(f'{path} is empty.', 'Copy or download the file again.')
    header = Path(path) if Path(path).suffix.lower() == '.hdr' and envi.is_header(path) else None
    if header is not None:
        path = str(envi.find_data(header))
        if os.path.getsize(path) == 0:
            raise CubeError(f'{path} is empty.', 'Copy or download the file again.')
    return _Parts(path, is_file=True, header_path=header or envi.find_header(path))


def _raw_header(parts: _Parts) -> Optional[envi.EnviHeader]:
    """The header of an ENVI file, checked against its data; None where the file is something else.

    Called before GDAL's own verdict counts, because GDAL says no more than "not recognised" of a damaged header and opens truncated files.
    """
    if parts.header_path is None or is_tiff(parts.path):
        return None
    header = envi.read_header(parts.header_path, parts.path)
    if 'library' in header.text('file type').lower():
        raise CubeError(f'{parts.path} is a spectral library, not an image.', 'Open it in the spectral library panel.')
    if any(v.strip('0 ,') for v in (header.text('major frame offsets'), header.text('minor frame offsets'))):
        raise CubeError(f'{parts.path} has frame offsets between its lines.', 'Export it as plain ENVI or GeoTIFF first.')
    if header.describes_raw_data:
        envi.check_size(header, parts.path)
    return header


def _header_beside(path: Path, dataset: Any, warnings: List[str]) -> Optional[envi.EnviHeader]:
    """An ENVI header beside a file of another format, where it describes the same image."""
    try:
        header = envi.read_header(path)
        same = header.shape == (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    except CubeError as error:
        warnings.append(f'The ENVI header beside the file is not used: {error.what}')
        return None
    if not same:
        warnings.append(f'The ENVI header {path.name} beside the file describes another image; it is not used.')
    return header if same else None


def _not_a_raster(parts: _Parts, said: str) -> CubeError:
    path = parts.path
    if is_tiff(path):
        return CubeError(f'The TIFF file {path} is damaged or truncated{_because(said)}.', 'Copy or download the file again.')
    beside = [p for p in (Path(path + '.hdr'), Path(path).with_suffix('.hdr')) if p.is_file()] if parts.is_file else []
    if beside and parts.header_path is None:
        return CubeError(f'{path} is not a raster: {beside[0]} does not begin with "ENVI".', 'Repair the header.')
    return CubeError(f'{path} is not a raster that GDAL can read{_because(said)}.', 'Choose an ENVI, GeoTIFF or another raster file.')


def _because(said: str) -> str:
    said = said.rstrip('.')
    return f' ({said})' if said else ''


def _check_dataset(dataset: Any, path: str) -> None:
    if dataset.RasterCount == 0:
        inside = dataset.GetSubDatasets()
        if inside:
            raise CubeError(f'{path} is a container of {len(inside)} rasters.', f'Open one of them, for example {inside[0][0]}.')
        raise CubeError(f'{path} has no bands.', 'Choose an image with bands.')
    if dataset.RasterXSize < 1 or dataset.RasterYSize < 1:
        raise CubeError(f'{path} has no pixels.', 'Choose an image with pixels.')


def _files(dataset: Any, parts: _Parts) -> Tuple[str, ...]:
    found = list(dataset.GetFileList() or []) if parts.is_file else []
    if parts.header_path is not None:
        found.append(str(parts.header_path))
    return tuple(dict.fromkeys(os.path.abspath(name) for name in found if os.path.exists(name)))


def _dtype(dataset: Any, path: str) -> np.dtype[np.generic]:
    """The type that holds the values of all bands."""
    kinds = {}
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        if band.DataType not in kinds:
            kinds[band.DataType] = numpy_type(band)
    if any(kind is None for kind in kinds.values()):
        raise CubeError(f'{path} holds complex numbers.', 'Export magnitude or another real quantity first.')
    return np.result_type(*[kind for kind in kinds.values() if kind is not None])


def _understand(
    parts: _Parts,
    dataset: Any,
    metadata: RasterMetadata,
    header: Optional[envi.EnviHeader],
    dtype: np.dtype[np.generic],
    pixels: Pixels,
    warnings: List[str],
    judged: bool,
) -> CubeFacts:
    stac = wavelengths.read_stac(parts.path) if parts.is_file else None
    bands, said = wavelengths.understand(metadata, header, stac)
    warnings += said if judged else ()
    grid = _grid(dataset, warnings)
    if header is not None and header.turns_about_an_inner_pixel:
        warnings.append('The header rotates the image about an inner pixel; GDAL and QGIS turn it about its corner, so check its position.')
    block_cols, block_rows = dataset.GetRasterBand(1).GetBlockSize()
    block = (1, grid.cols) if isinstance(pixels, EnviPixels) else (min(block_rows, grid.rows), min(block_cols, grid.cols))
    name = Path(parts.path).stem if parts.is_file else ''
    nodata = radiometry.stored_nodata(metadata, header, dtype)

    def sample() -> Array:
        return _sample(pixels, grid, bands, dtype, block, nodata) if judged else np.zeros(0, dtype)

    values = radiometry.understand(metadata, header, name, sample)
    warnings += values.warnings if judged else ()
    items = items_with_header(metadata, header)
    texts = (name, items.get('description', ''), metadata.bands[0].description)
    return CubeFacts(
        path=parts.path,
        grid=grid,
        bands=bands,
        band_names=_names(metadata, header),
        dtype=dtype,
        scale=values.scale,
        offset=values.offset,
        nodata=nodata,
        units=values.units,
        interleave=_interleave(metadata, header, isinstance(pixels, EnviPixels)),
        block_shape=block,
        sensor=sensor_name(items, bands, *texts),
        acquired=_acquired(items, stac),
        level=items.get('processing_level', '').strip(),
        angles=_angles(items),
        warnings=tuple(dict.fromkeys(warnings)),
    )


def _grid(dataset: Any, warnings: List[str]) -> Grid:
    transform = geotransform(dataset)
    area = 1.0 if transform is None else transform[1] * transform[5] - transform[2] * transform[4]
    if transform is not None and not (np.isfinite(transform).all() and np.isfinite(area) and area != 0.0):
        warnings.append('The geotransform describes pixels without area; the image is treated as having no position.')
        transform = None
    if transform is None and dataset.GetGCPCount():
        warnings.append('The image is placed by ground control points only; it is treated as having no position until it is warped.')
    elif transform is None and dataset.GetMetadata('RPC'):
        warnings.append('The image is placed by a sensor model (RPC) only; it is treated as having no position until it is orthorectified.')
    return Grid(dataset.RasterYSize, dataset.RasterXSize, transform, text(dataset.GetProjection()))


def _sample(
    pixels: Pixels, grid: Grid, bands: Bands, dtype: np.dtype[np.generic], block: Tuple[int, int], nodata: Array
) -> Array:
    """Some valid stored values of three good bands, from small windows spread over the image; empty where all is nodata."""
    usable = bands.good_indices
    chosen = np.unique(usable[[len(usable) // 4, len(usable) // 2, (3 * len(usable)) // 4]]).tolist()[:_SAMPLE_BANDS]
    height, width = min(_SAMPLE_SIDE, block[0] if block[0] > 1 else _SAMPLE_SIDE, grid.rows), min(_SAMPLE_SIDE, grid.cols)
    for row_share, col_share in ((0.5, 0.5), (0.2, 0.3), (0.8, 0.7), (0.3, 0.8), (0.7, 0.2))[:_SAMPLE_PLACES]:
        row, col = int((grid.rows - height) * row_share), int((grid.cols - width) * col_share)
        # Inside one block where blocks are large: each costs the decoding of all bands.
        row -= row % block[0] if block[0] > height else 0
        col -= col % block[1] if block[1] > width else 0
        window = Window(row, col, height, width)
        out = np.empty((len(chosen), height, width), dtype)
        try:
            pixels.read(window, chosen, out)
        except CubeError:
            continue  # a damaged part is reported when it is asked for; the rest of the image can still be used
        held = np.isfinite(out)
        for index, value in enumerate(radiometry.as_stored(nodata[chosen], dtype)):
            if value is not None:
                held[index] &= out[index] != value
        if held.any():
            sampled: Array = out[held]
            return sampled
    return np.zeros(0, dtype)


def _names(metadata: RasterMetadata, header: Optional[envi.EnviHeader]) -> Tuple[str, ...]:
    listed = header.values('band names') if header is not None else []
    if len(listed) == len(metadata.bands):
        return tuple(listed)
    return tuple(b.description for b in metadata.bands)


def _interleave(metadata: RasterMetadata, header: Optional[envi.EnviHeader], raw: bool) -> str:
    if raw and header is not None:
        return _INTERLEAVES[header.interleave]
    said = metadata.structure.get('interleave', 'BAND').lower()
    return said if said in _INTERLEAVES.values() else 'band'


def _angles(items: Mapping[str, str]) -> Angles:
    """The angles that an imported cube keeps."""
    def degrees(name: str) -> Optional[float]:
        try:
            value = float(items.get(f'{name}_deg', ''))
        except ValueError:
            return None
        return value if np.isfinite(value) else None

    return Angles(*(degrees(name) for name in ('sun_zenith', 'sun_azimuth', 'view_zenith', 'view_azimuth')))


def _acquired(items: Mapping[str, str], stac: Optional[Mapping[str, Any]]) -> str:
    properties = (stac or {}).get('properties')
    if isinstance(properties, dict) and properties.get('datetime'):
        return str(properties['datetime'])
    return next((items[n].strip() for n in _TIMES if items.get(n, '').strip()), '')
