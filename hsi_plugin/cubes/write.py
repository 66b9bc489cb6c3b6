"""Writing a small cube as a GeoTIFF that every reader understands."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import OutputError, ParameterError
from ..core.grid import Grid
from .atomic import atomic_output, check_writable_target
from .gdal_errors import gdal_errors
from .gdal_versions import gdal_type

_OPTIONS = ('TILED=YES', 'INTERLEAVE=PIXEL', 'COMPRESS=DEFLATE', 'PREDICTOR=2', 'BIGTIFF=IF_SAFER')


def write_cube(
    path: Union[str, Path],
    values: Array,
    bands: Bands,
    grid: Grid,
    *,
    scale: Optional[float] = None,
    nodata: Optional[float] = None,
    units: str = 'reflectance',
    metadata: Optional[Mapping[str, str]] = None,
    band_names: Optional[Sequence[str]] = None,
    options: Optional[Sequence[str]] = None,
) -> Path:
    """Write a cube that fits in memory; the file appears whole or not at all.

    Wavelengths and widths are written twice, as ``wavelength``/``fwhm``/``bbl`` (nm, the way of ENVI and EnMAP tools) and as
    ``CENTRAL_WAVELENGTH_UM``/``FWHM_UM`` in the IMAGERY domain (the way of GDAL 3.10 and later).

    Args:
        path: The GeoTIFF to write.
        values: Stored values, ``(bands, rows, cols)``, in the type that the file shall have.
        bands: Wavelengths, widths, good bands.
        grid: Where the pixels lie.
        scale: Physical value = stored value · scale.
        nodata: The stored value of pixels that hold nothing.
        units: Unit of the physical values; '' for none.
        metadata: Items of the whole raster, for example ``sensor`` and ``start_time``.
        band_names: One name a band.
        options: Creation options of GDAL's GTiff driver, in place of tiles, pixel interleave and compression.

    Returns:
        The path.

    Raises:
        ParameterError: Sizes disagree, or GeoTIFF lacks the type.
        OutputError: The file cannot be written.
    """
    path = Path(path)
    if values.shape != (bands.count, grid.rows, grid.cols):
        raise ParameterError(f'Values of shape {values.shape} do not fit {bands.count} bands of {grid.rows} × {grid.cols} pixels.')
    kind = gdal_type(values.dtype)
    if kind is None:
        raise ParameterError(f'GeoTIFF cannot hold {values.dtype}.', 'Convert the values to int16 or float32 first.')
    check_writable_target(path)
    with atomic_output(path) as temporary:
        dataset = None
        with gdal_errors() as log:
            creation = list(options) if options is not None else _default_options(values.dtype)
            dataset = gdal.GetDriverByName('GTiff').Create(str(temporary), grid.cols, grid.rows, bands.count, kind, creation)
            if dataset is not None:
                describe(
                    dataset, bands, grid, metadata, None if nodata is None else np.full(bands.count, nodata), band_names,
                    None if scale is None else np.full(bands.count, scale), None, units,
                )
                dataset.WriteArray(values)
                dataset.FlushCache()
            dataset = None  # closes the file, which is when its last errors come
        if log.failed:
            raise OutputError(f'{path} cannot be written: {log.message}.', 'Check the free space of the folder, or choose another one.')
    return path


def _default_options(dtype: np.dtype[Any]) -> Sequence[str]:
    return [o for o in _OPTIONS if not o.startswith('PREDICTOR') or dtype.kind in 'iu']


def describe(
    dataset: Any,
    bands: Bands,
    grid: Grid,
    metadata: Optional[Mapping[str, str]] = None,
    nodata: Optional[Array] = None,
    band_names: Optional[Sequence[str]] = None,
    scale: Optional[Array] = None,
    offset: Optional[Array] = None,
    units: str = '',
) -> None:
    """Set position, metadata and all that is known of the bands of a GDAL dataset that is being made; GDAL's errors are the caller's.

    Args:
        dataset: GeoTIFF or VRT, with as many bands.
        bands: Their wavelengths, widths and good ones.
        grid: Where the pixels lie.
        metadata: Items of the whole raster.
        nodata: Stored value that means "nothing here", one a band, NaN for none; a GeoTIFF takes that of the first band for all.
        band_names: One a band.
        scale: Physical value = stored value · scale + offset, one a band; not written where not given.
        offset: See scale.
        units: Unit of the physical values; '' for none.
    """
    if grid.transform is not None:
        dataset.SetGeoTransform(grid.transform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    if metadata:
        dataset.SetMetadata(dict(metadata))
    one_nodata = dataset.GetDriver().ShortName == 'GTiff'
    for index in range(bands.count):
        band = dataset.GetRasterBand(index + 1)
        items = {'bbl': '1' if bands.good[index] else '0'}
        imagery = {}
        if bands.wavelengths_nm is not None:
            items.update(wavelength=f'{bands.wavelengths_nm[index]:.10g}', wavelength_units='Nanometers')
            imagery['CENTRAL_WAVELENGTH_UM'] = f'{bands.wavelengths_nm[index] / 1e3:.8g}'
        if bands.fwhm_nm is not None:
            items['fwhm'] = f'{bands.fwhm_nm[index]:.6g}'
            imagery['FWHM_UM'] = f'{bands.fwhm_nm[index] / 1e3:.8g}'
        band.SetMetadata(items)
        if imagery:
            band.SetMetadata(imagery, 'IMAGERY')
        if nodata is not None and not np.isnan(nodata[index]) and (index == 0 or not one_nodata):
            band.SetNoDataValue(float(nodata[index]))
        if scale is not None:
            band.SetScale(float(scale[index]))
            band.SetOffset(0.0 if offset is None else float(offset[index]))
        if units:
            band.SetUnitType(units)
        if band_names is not None:
            band.SetDescription(band_names[index])
