"""PACE OCI L2 surface reflectance (versions 3.1 and 3.2), L1B and mapped L3, and an L2 product without spectra.

Groups, arrays, order of axes and the values of the flags as NASA's Ocean Biology Processing Group shows them (OCI file structure at three
processing levels; release notes of versions 3.1 and 3.2; Level-2 Ocean Color Flags).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from .netcdf import File
from .scene import values

NODATA = -32767.0
START = '2024-07-01T17:51:12.154Z'
FLAGS = (
    'ATMFAIL LAND PRODWARN HIGLINT HILT HISATZEN COASTZ SPARE STRAYLIGHT CLDICE COCCOLITH TURBIDW HISOLZEN SPARE LOWLW CHLFAIL NAVWARN '
    'ABSAER SPARE MAXAERITER MODGLINT CHLWARN ATMWARN SPARE SEAICE NAVFAIL FILTER SPARE BOWTIEDEL HIPOL PRODFAIL SPARE'
)
LAND, CLOUD, LAST = 1 << 1, 1 << 9, -(1 << 31)
SCALE, OFFSET = 2e-5, 0.5  # of packed files


def wavelengths(count=122):
    """Nominal centres like those of the surface reflectance: 346 to 2258 nm, the last six in the short-wave infrared."""
    return np.r_[np.rint(np.linspace(346.0, 895.0, count - 6)), 1038.0, 1250.0, 1378.0, 1615.0, 2130.0, 2258.0]


def positions(rows, cols):
    """Latitude and longitude of a swath that runs to the north-north-west; pixels grow towards its edges."""
    i, j = np.mgrid[:rows, :cols].astype(float)
    across = (j - (cols - 1) / 2) * (1.0 + (2.0 * (j - (cols - 1) / 2) / cols) ** 2) * 0.0118
    along = (i - (rows - 1) / 2) * 0.0108
    turn = np.deg2rad(12.0)
    return 45.0 + along * np.cos(turn) + across * np.sin(turn), -80.0 + (across * np.cos(turn) - along * np.sin(turn)) / np.cos(np.pi / 4)


def _file(path, title, change):
    return File(path, {
        'title': title, 'product_name': path.name, 'processing_version': '3.1', 'instrument': 'OCI', 'platform': 'PACE',
        'Conventions': 'CF-1.8 ACDD-1.3', 'institution': 'NASA Goddard Space Flight Center, Ocean Biology Processing Group',
        'time_coverage_start': START, 'time_coverage_end': '2024-07-01T17:56:12.109Z', 'processing_level': 'L2', 'cdm_data_type': 'swath',
    }, change)


def write(
    folder, name='PACE_OCI.20240701T175112.L2.SFREFL.V3_1.nc', rows=40, cols=36, bands=122, product='rhos', later=False, packed=False,
    angles=False, chunks=None, change=None,
):
    """One L2 granule.

    Args:
        folder: Where.
        name: The file's name.
        rows: Lines.
        cols: Pixels a line.
        bands: Number of bands.
        product: ``rhos``, ``Rrs``, or ``cire`` for vegetation indices without spectra.
        later: Write the measured wavelengths where version 3.2 has them, 0.4 nm above the nominal ones.
        packed: Store whole numbers with a scale and an offset.
        angles: Add the angles that may be asked for.
        chunks: Of the cube.
        change: See :class:`tests.products.netcdf.File`.

    Returns:
        The path.
    """
    file = _file(Path(folder) / name, 'OCI Level-2 Data SFREFL' if product == 'rhos' else f'OCI Level-2 Data {product.upper()}', change)
    data, navigation, parameters = file.group('geophysical_data'), file.group('navigation_data'), file.group('sensor_band_parameters')
    space, axis = ('number_of_lines', 'pixels_per_line'), wavelengths(bands)
    cube = values(rows, cols, axis).transpose(1, 2, 0)
    nothing = (slice(3, 5), slice(7, 9))
    if product == 'cire':
        file.array(data, 'cire', cube[..., 0].astype('f4'), space, fill=NODATA)
    else:
        stored = np.rint((cube - OFFSET) / SCALE).astype('i2') if packed else cube.astype('f4')
        stored[nothing] = NODATA
        array = file.array(
            data, product, stored, (*space, 'wavelength' if later else 'wavelength_3d'), fill=NODATA, chunks=chunks,
            attributes={'long_name': 'Surface reflectance' if product == 'rhos' else 'Remote sensing reflectance'},
        )
        if packed and array is not None:
            array.SetScale(SCALE)
            array.SetOffset(OFFSET)
        array = None
    flags = np.zeros((rows, cols), 'i4')
    flags[:, :15] |= LAND
    flags[:4] |= CLOUD
    flags[-1, -1] |= LAST
    array = file.array(data, 'l2_flags', flags, space, attributes={'long_name': 'Level-2 Processing Flags', 'flag_meanings': FLAGS})
    if array is not None:
        bits = [1 << n for n in range(31)] + [LAST]
        array.CreateAttribute('flag_masks', [32], gdal.ExtendedDataType.Create(gdal.GDT_Int32)).Write(bits)
    array = None
    if angles:
        for key, value in (('solz', 30.0), ('sola', 150.0), ('senz', 20.0), ('sena', -90.0)):
            file.array(data, key, np.full((rows, cols), value, 'f4'), space, fill=NODATA)
    if later:
        file.array(data, 'wavelength', (axis + 0.4).astype('f4'), ('wavelength',), attributes={'units': 'nm'})
    file.array(parameters, 'wavelength_3d', axis, ('wavelength_3d',), attributes={'long_name': 'wavelengths'})
    file.array(parameters, 'wavelength', np.linspace(315.0, 2258.0, 286), ('number_of_bands',), attributes={'long_name': 'wavelengths'})
    latitude, longitude = positions(rows, cols)
    for key, numbers in (('latitude', latitude), ('longitude', longitude)):
        file.array(navigation, key, numbers.astype('f4'), space, fill=NODATA)
    file.array(file.group('scan_line_attributes'), 'csol_z', np.linspace(31.0, 33.0, rows).astype('f4'), ('number_of_lines',), fill=NODATA)
    file.array(navigation, 'tilt', np.full(rows, 20.0, 'f4'), ('number_of_lines',), fill=NODATA)
    data = navigation = parameters = None
    file.close()
    return Path(folder) / name


def detectors(blue=119, red=163, short_wave=9):
    """Centres of the three detectors of L1B; blue and red overlap."""
    return {
        'blue': np.linspace(314.5, 605.5, blue), 'red': np.linspace(597.6, 894.6, red),
        'SWIR': np.array([939.7, 1038.3, 1250.4, 1248.6, 1378.2, 1619.6, 1618.0, 2130.6, 2258.4])[:short_wave],
    }


def write_l1b(folder, name='PACE_OCI.20240701T175112.L1B.V3.nc', rows=30, cols=26, change=None, **counts):
    """One L1B granule: reflectance at the top of the atmosphere.

    Args:
        folder: Where.
        name: The file's name.
        rows: Scans.
        cols: Pixels.
        change: See :class:`tests.products.netcdf.File`.
        counts: Numbers of bands of ``blue``, ``red`` and ``short_wave``.

    Returns:
        The path.
    """
    file = _file(Path(folder) / name, 'PACE OCI Level-1B Data', change)
    data, position, parameters = file.group('observation_data'), file.group('geolocation_data'), file.group('sensor_band_parameters')
    for detector, axis in detectors(**counts).items():
        cube = values(rows, cols, axis).astype('f4')
        cube[:, 0, 0] = NODATA
        if detector == 'SWIR':
            cube[0] = NODATA  # in water vapour
        file.array(data, f'rhot_{detector}', cube, (f'{detector}_bands', 'scans', 'pixels'), fill=NODATA)
        file.array(parameters, f'{detector}_wavelength', axis.astype('f4'), (f'{detector}_bands',), attributes={'units': 'nm'})
    file.array(parameters, 'SWIR_bandpass', np.full(len(detectors(**counts)['SWIR']), 45.0, 'f4'), ('SWIR_bands',))
    latitude, longitude = positions(rows, cols)
    for key, numbers in (('latitude', latitude), ('longitude', longitude)):
        file.array(position, key, numbers.astype('f4'), ('scans', 'pixels'), fill=NODATA)
    for key, value in (('solar_zenith', 30.0), ('solar_azimuth', 150.0), ('sensor_zenith', 20.0), ('sensor_azimuth', -90.0)):
        array = file.array(position, key, np.full((rows, cols), round(value / 0.01), 'i2'), ('scans', 'pixels'), fill=NODATA)
        if array is not None:
            array.SetScale(0.01)
        array = None
    water = np.zeros((rows, cols), 'u1')
    water[:, :7] = 1
    file.array(position, 'watermask', water, ('scans', 'pixels'), fill=255)
    data = position = parameters = None
    file.close()
    return Path(folder) / name


def write_l3m(folder, name='PACE_OCI.20240701.L3m.DAY.SFREFL.V3_1.rhos.0p1deg.nc', rows=18, cols=36, bands=9, step=10.0, change=None):
    """One mapped L3 file of the whole world.

    Args:
        folder: Where.
        name: The file's name.
        rows: From north to south.
        cols: From west to east.
        bands: Number of bands.
        step: Degrees.
        change: See :class:`tests.products.netcdf.File`.

    Returns:
        The path.
    """
    file = _file(Path(folder) / name, 'OCI Level-3 Standard Mapped Image', change)
    axis = wavelengths(bands)
    cube = values(rows, cols, axis).transpose(1, 2, 0).astype('f4')
    cube[0] = NODATA
    file.array(file.root, 'lat', (90.0 - step * (np.arange(rows) + 0.5)).astype('f4'), ('lat',), attributes={'units': 'degrees_north'})
    file.array(file.root, 'lon', (-180.0 + step * (np.arange(cols) + 0.5)).astype('f4'), ('lon',), attributes={'units': 'degrees_east'})
    file.array(file.root, 'wavelength', axis, ('wavelength',), attributes={'units': 'nm'})
    file.array(file.root, 'rhos', cube, ('lat', 'lon', 'wavelength'), fill=NODATA)
    file.close()
    return Path(folder) / name
