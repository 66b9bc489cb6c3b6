"""PRISMA L1, L2B, L2C and L2D after the PRISMA Products Specification Document, issue 2.3 (ASI, 12/03/2020), written by h5py."""

from __future__ import annotations

import numpy as np

from . import hdf5
from .scene import values

START = '2021-06-01T10:12:13.456789'
PIXEL = 30.0
UL = (352755.0, 5987235.0)  # centre of the upper left pixel
VNIR_BANDS, SWIR_BANDS = 66, 173
UNUSED_VNIR, UNUSED_SWIR = 3, 2  # not acquired: first bands of VNIR, last ones of SWIR
CLOUD_ROWS = 2
SCALE_L1 = 100.0
SCALE_L2 = {'Vnir': (0.0, 1.2), 'Swir': (0.01, 0.9)}


def wavelengths(detector):
    """Centres in the order of the file, descending; 0 for bands that were not acquired."""
    if detector == 'Vnir':
        return np.concatenate([np.zeros(UNUSED_VNIR), np.linspace(972.65, 402.45, VNIR_BANDS - UNUSED_VNIR)]).astype('f4')
    return np.concatenate([np.linspace(2496.88, 942.96, SWIR_BANDS - UNUSED_SWIR), np.zeros(UNUSED_SWIR)]).astype('f4')


def counts(level, detector, rows, cols):
    """Stored counts ``(rows, bands, cols)``: 0 in unused bands, in one absorption band, and outside of the swath."""
    axis = wavelengths(detector).astype(float)
    scene = values(rows, cols, axis)
    if level in ('L1', 'L2B'):
        scene *= 80.0
    if level == 'L1':
        stored = np.rint(scene * SCALE_L1)
    else:
        low, high = scales(level, detector)
        stored = np.rint((scene - low) / (high - low) * 65535.0)
    stored = np.clip(stored, 1, 65535)
    stored[axis == 0.0] = 0
    if detector == 'Swir':
        stored[np.argmin(np.abs(axis - 1400.0))] = 0  # water vapour left nothing: not a hole
    if level == 'L2D':
        stored[:, outside(rows, cols)] = 0
    return np.ascontiguousarray(stored.transpose(1, 0, 2)).astype('u2')


def scales(level, detector):
    """L2ScaleMin and L2ScaleMax."""
    low, high = SCALE_L2[detector]
    return (low, high * 100.0) if level == 'L2B' else (low, high)


def outside(rows, cols):
    """What the turned swath leaves of the grid of L2D."""
    row, col = np.mgrid[:rows, :cols]
    return row + col < 3


def positions(rows, cols):
    """Latitudes and longitudes of a swath: the first axis runs across the track, the second along it, southwards."""
    row, col = np.mgrid[:rows, :cols].astype(float)
    step = PIXEL / 111_320.0
    return 45.0 - step * col - 0.15 * step * row, 9.0 + step * row / np.cos(np.deg2rad(45.0)) - 0.15 * step * col


def write(folder, name='PRS_L2D_STD_20210601101213_20210601101217_0001.he5', **arguments):
    """One file; see :func:`build`."""
    return hdf5.write(__name__, folder / name, **arguments)


def build(
    file, level='L2D', rows=14, cols=11, swath='HCO', detectors=('Vnir', 'Swir'), chunks=None, edges=False, swapped=False, without=(),
    attributes=None, smile=1.5,
):
    """Fill an open file.

    Args:
        file: An `h5py.File`.
        level: ``L1``, ``L2B``, ``L2C`` or ``L2D``.
        rows: First axis of the cubes.
        cols: Last axis of the cubes.
        swath: ``HCO`` or ``HRC``.
        detectors: Which cubes there are.
        chunks: Of the cubes; stored in one piece where not given, as in the real product.
        edges: Give the outer edges of L2D instead of the centres of its corner pixels.
        swapped: Axes of L2D as (easting, band, northing).
        without: Names of arrays and attributes to leave out.
        attributes: Attributes of the file to put in place of the right ones.
        smile: How far the wavelengths of VNIR move to both sides of the swath, in nm.
    """
    attrs = {
        'Product_Name': np.bytes_('PRS'), 'Product_ID': np.bytes_(f'PRS_{level}_STD'), 'Processing_Level': np.bytes_(level[1:]),
        'Product_StartTime': np.bytes_(START), 'Product_StopTime': np.bytes_('2021-06-01T10:12:17.756789'),
        'Sun_zenith_angle': np.float32(27.5), 'Sun_azimuth_angle': np.float32(142.25), 'Cloudy_pixels_percentage': np.float32(3.0),
    }
    for detector in ('Vnir', 'Swir'):
        axis = wavelengths(detector)
        attrs[f'List_Cw_{detector}'] = axis
        attrs[f'List_Fwhm_{detector}'] = np.where(axis > 0, 12.0 if detector == 'Vnir' else 9.5, 0.0).astype('f4')
        attrs[f'List_Cw_{detector}_Flags'] = (axis > 0).astype('u1')
        if level == 'L1':
            attrs[f'ScaleFactor_{detector}'], attrs[f'Offset_{detector}'] = np.float32(SCALE_L1), np.float32(0.0)
        else:
            low, high = scales(level, detector)
            attrs[f'L2Scale{detector}Min'], attrs[f'L2Scale{detector}Max'] = np.float32(low), np.float32(high)
    if level == 'L2D':
        down, across = (rows, cols) if not swapped else (cols, rows)
        half = PIXEL / 2 if edges else 0.0
        left, top = UL[0] - half, UL[1] + half
        right, bottom = UL[0] + (across - 1) * PIXEL + half, UL[1] - (down - 1) * PIXEL - half
        attrs.update({
            'Epsg_Code': np.uint32(32633), 'Projection_Id': np.bytes_('33'), 'Projection_Name': np.bytes_('UTM'),
            'Reference_Ellipsoid': np.bytes_('WGS84'),
            'Product_ULcorner_easting': left, 'Product_ULcorner_northing': top, 'Product_URcorner_easting': right,
            'Product_URcorner_northing': top, 'Product_LLcorner_easting': left, 'Product_LLcorner_northing': bottom,
            'Product_LRcorner_easting': right, 'Product_LRcorner_northing': bottom,
        })
    attrs.update(attributes or {})
    for key, value in attrs.items():
        if key not in without:
            file.attrs[key] = value
    group = file.create_group(f'HDFEOS/SWATHS/PRS_{level}_{swath}')
    fields = group.create_group('Data Fields')

    def array(where, key, numbers, **options):
        if key not in without:
            where.create_dataset(key, data=numbers, **options)

    suffix = 'SAT' if level == 'L1' else 'L2'
    for detector in detectors:
        stored = counts(level, detector, rows, cols)
        if swapped:
            stored = np.ascontiguousarray(counts(level, detector, cols, rows).transpose(2, 1, 0))
        options = {} if chunks is None else {'chunks': tuple(chunks), 'compression': 'gzip'}
        array(fields, f'{detector.upper()}_Cube', stored, **options)
        errors = np.zeros(stored.shape, 'u1')
        errors[1 % rows, 10, 2 % cols], errors[4 % rows, 20, 3 % cols] = 2, 1
        array(fields, f'{detector.upper()}_PIXEL_{suffix}_ERR_MATRIX', errors)
    latitude, longitude = positions(rows, cols)
    where = group.create_group('Geolocation Fields')
    for end in ('_VNIR', '_SWIR') if level == 'L1' else ('',):
        array(where, f'Latitude{end}', latitude.astype('f4'))
        array(where, f'Longitude{end}', longitude.astype('f4'))
    if level == 'L1':
        cloud, cover = np.zeros((rows, cols), 'u1'), np.full((rows, cols), 3, 'u1')
        cloud[:CLOUD_ROWS], cloud[-1] = 1, 255
        cover[:, 0], cover[:, 1], cover[:, 2] = 0, 1, 10
        array(fields, 'Cloud_Mask', cloud)
        array(fields, 'SunGlint_Mask', np.zeros((rows, cols), 'u1'))
        array(fields, 'LandCover_Mask', cover)
        array(fields, 'FrameNumber', np.arange(cols, dtype='u4'))
    else:
        angles = group.create_group('Geometric Fields')
        for key, degrees in (('Observing_Angle', 8.5), ('Rel_Azimuth_Angle', 100.0), ('Solar_Zenith_Angle', 27.5)):
            image = np.full((rows, cols), degrees, 'f4')
            if level == 'L2D':
                image[outside(rows, cols) if not swapped else outside(cols, rows).T] = 0.0
            array(angles, key, image)
    text = 'GROUP=SwathStructure\nEND_GROUP=SwathStructure\nEND\n'
    file.create_group('HDFEOS INFORMATION').create_dataset('StructMetadata.0', data=np.bytes_(text))
    auxiliary = file.create_group('KDP_AUX')
    for detector, moves in (('Vnir', smile), ('Swir', 0.0)):
        axis = wavelengths(detector)
        across = np.linspace(-1.0, 1.0, rows)[:, None] * moves
        array(auxiliary, f'Cw_{detector}_Matrix', np.where(axis > 0, axis + across, 0.0).astype('f4'))
