"""EMIT L2A reflectance, L1B radiance, L1B observation and L2A mask, after their user guides (LP DAAC, D-107866 and D-104187)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .netcdf import File
from .scene import values

NODATA = -9999.0
START = '2023-04-29T16:35:11+0000'
WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],'
    'PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
MASK_BANDS = [
    'Cloud flag', 'Cirrus flag', 'Water flag', 'Spacecraft Flag', 'Dilated Cloud Flag', 'AOD550', 'H2O (g cm-2)', 'Aggregate Flag',
]
LATER_MASK_BANDS = [*MASK_BANDS, 'SpecTf-Cloud Probability', 'SpecTf-Cloud Flag', 'SpecTf-Buffer Distance']  # version 002
OBSERVATION_BANDS = [
    'Path length (sensor-to-ground in meters)', 'To-sensor azimuth (0 to 360 degrees CW from N)',
    'To-sensor zenith (0 to 90 degrees from zenith)', 'To-sun azimuth (0 to 360 degrees CW from N)',
    'To-sun zenith (0 to 90 degrees from zenith)', 'Solar phase (degrees between to-sensor and to-sun vectors in principal plane)',
    'Slope (local surface slope as derived from DEM in degrees)', 'Aspect (local surface aspect 0 to 360 degrees clockwise from N)',
    'Cosine(i) (apparent local illumination factor based on DEM slope and aspect and to sun vector)',
    'UTC Time (decimal hours for mid-line pixels)', 'Earth-sun distance (AU)',
]
STEP = 0.000542232520256367  # degrees; the pixel size of the real product's grid


def wavelengths(count=285):
    """Centres like EMIT's: 381 to 2493 nm."""
    return np.linspace(381.00558, 2492.9238, count)


def glt(rows, cols):
    """A lookup table of a swath that is turned by 30° on the map: columns and rows from 1, 0 for nothing."""
    turn = np.deg2rad(30.0)
    height = int(np.ceil(rows * np.cos(turn) + cols * np.sin(turn))) + 1
    width = int(np.ceil(rows * np.sin(turn) + cols * np.cos(turn))) + 1
    y, x = np.mgrid[:height, :width].astype(float)
    y0, x0 = y - (height - 1) / 2, x - (width - 1) / 2
    row = np.rint(np.cos(turn) * y0 + np.sin(turn) * x0 + (rows - 1) / 2).astype(int)
    col = np.rint(-np.sin(turn) * y0 + np.cos(turn) * x0 + (cols - 1) / 2).astype(int)
    inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
    return np.where(inside, col + 1, 0).astype('i4'), np.where(inside, row + 1, 0).astype('i4')


def write(
    folder, name='EMIT_L2A_RFL_001_20230429T163511_2311911_009.nc', rows=20, cols=16, bands=285, kind='reflectance', chunks=None, cube=None,
    start=START, mask_bands=None, change=None,
):
    """One granule.

    Args:
        folder: Where.
        name: The file's name.
        rows: Of the swath (downtrack).
        cols: Of the swath (crosstrack).
        bands: Number of bands.
        kind: ``reflectance``, ``radiance``, ``mask`` or ``obs``.
        chunks: Of the cube; the whole of it where not given.
        cube: Values ``(rows, cols, bands)``; a generated scene where not given.
        start: Time of the first line.
        mask_bands: Names of the bands of a mask; those of version 001 where not given.
        change: Called with the name and the values of each array and of each attribute of the file; gives others, or None to leave it out.

    Returns:
        The path.
    """
    path = Path(folder) / name
    glt_x, glt_y = glt(rows, cols)
    title = {
        'reflectance': 'EMIT L2A Estimated Surface Reflectance 60 m V001',
        'radiance': 'EMIT L1B At-Sensor Calibrated Radiance Data 60 m V001',
        'mask': 'EMIT L2A Masks 60 m V001', 'obs': 'EMIT L1B At-Sensor Calibrated Radiance Data 60 m V001',
    }[kind]
    file = File(path, {
        'ncei_template_version': 'NCEI_NetCDF_Swath_Template_v2.0', 'summary': 'Generated',
        'keywords': 'Imaging Spectroscopy, minerals, EMIT',
        'Conventions': 'CF-1.63', 'sensor': 'EMIT (Earth Surface Mineral Dust Source Investigation)',
        'instrument': 'EMIT', 'platform': 'ISS',
        'institution': 'NASA Jet Propulsion Laboratory/California Institute of Technology', 'title': title, 'processing_version': 'V1.0',
        'time_coverage_start': start, 'time_coverage_end': '2023-04-29T16:35:23+0000', 'flip_horizontal': 0,
        'easternmost_longitude': -61.8, 'northernmost_latitude': -38.9, 'westernmost_longitude': -62.7, 'southernmost_latitude': -39.9,
        'spatialResolution': STEP, 'spatial_ref': WGS84, 'geotransform': [-62.79, STEP, -0.0, -38.92, -0.0, -STEP], 'day_night_flag': 'Day',
    }, change)
    root, location, parameters = file.root, file.group('location'), file.group('sensor_band_parameters')
    ortho = {'ortho_y': len(glt_x), 'ortho_x': glt_x.shape[1]}
    for dimension, size in {'downtrack': rows, 'crosstrack': cols, 'bands': bands, **ortho}.items():
        file.dimension(dimension, size)
    space = ('downtrack', 'crosstrack')
    if kind == 'mask':
        names = mask_bands or MASK_BANDS
        flags = np.zeros((rows, cols, len(names)), 'f4')
        flags[:3, :, 0] = flags[:3, :, 7] = 1.0  # clouds in the first rows
        flags[:, :2, 2] = flags[:, :2, 7] = 1.0  # water on the left
        flags[..., 5], flags[..., 6] = 0.15, 1.2
        if len(names) > 8:
            flags[-2:, :, 9] = 1.0
        flags[5, 7] = NODATA
        file.array(root, 'mask', flags, (*space, 'mask_bands_dim'), fill=NODATA)
        file.array(parameters, 'mask_bands', names, ('mask_bands_dim',))
    elif kind == 'obs':
        angles = np.broadcast_to(np.array([410e3, 350.0, 7.5, 60.0, 35.0, 30.0, 2.0, 100.0, 0.8, 16.6, 1.006]), (rows, cols, 11)).copy()
        angles[:, ::2, 1] = 10.0  # north, from both sides
        angles[0] = NODATA
        file.array(root, 'obs', angles, (*space, 'observation_bands'), fill=NODATA)
        file.array(parameters, 'observation_bands', OBSERVATION_BANDS, ('observation_bands',))
    else:
        axis = wavelengths(bands)
        if cube is None:
            cube = values(rows, cols, axis).transpose(1, 2, 0).astype('f4')
            if kind == 'radiance':
                cube = (cube * 12.0).astype('f4')
            else:
                cube[..., 128:143] = -0.01  # what the real product holds where water vapour hides the ground
            cube[5, 7, :] = NODATA
        unit = {'reflectance': 'unitless', 'radiance': 'uW/cm^2/SR/nm'}[kind]
        file.array(
            root, kind, cube, (*space, 'bands'), fill=NODATA, chunks=chunks,
            attributes={'long_name': 'Surface Reflectance' if kind == 'reflectance' else 'Radiance Data', 'units': unit},
        )
        good = np.ones(bands, 'u1')
        if bands == 285 and kind == 'reflectance':
            good[128:143] = good[188:213] = 0
        names = {'wavelengths': 'Wavelength Centers', 'fwhm': 'Full Width at Half Max'}
        for key, numbers in (('wavelengths', axis), ('fwhm', np.full(bands, 8.5))):
            file.array(parameters, key, numbers.astype('f4'), ('bands',), attributes={'long_name': names[key], 'units': 'nm'})
        if kind == 'reflectance':
            file.array(parameters, 'good_wavelengths', good, ('bands',), attributes={'units': 'unitless'})
    latitude = -38.92 - STEP * np.arange(rows)[:, None] - 0.0 * np.arange(cols)[None]
    longitude = -62.79 + STEP * np.arange(cols)[None] + 0.0 * np.arange(rows)[:, None]
    for key, positions in (('lon', longitude), ('lat', latitude), ('elev', np.full((rows, cols), 110.0))):
        file.array(location, key, positions, space, fill=NODATA)
    for key, table in (('glt_x', glt_x), ('glt_y', glt_y)):
        file.array(location, key, table, ('ortho_y', 'ortho_x'), fill=0)
    root = location = parameters = None  # GDAL closes the file only when nothing of it is held
    file.close()
    return path
