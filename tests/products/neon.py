"""NEON AOP reflectance (DP1.30006 and DP3.30006, .001 and .002) and radiance (DP1.30008), written by h5py.

After NEON.DOC.001288 (Imaging Spectrometer Radiance to Reflectance) and NEON's tutorial on the differences between DP3.30006.001 and .002.
"""

from __future__ import annotations

import numpy as np

from . import hdf5
from .scene import values

NODATA = -9999
UL = (257000.0, 4112000.0)
BAD_WINDOWS = ((1340.0, 1445.0), (1790.0, 1955.0))
LINES = {'160154': (40.0, 140.0), '160742': (42.0, 142.0)}


def wavelengths(bands):
    """Centres like the NEON Imaging Spectrometer's: 382 to 2512 nm."""
    return np.linspace(381.67, 2511.89, bands)


def counts(bands, rows, cols, dtype):
    """Stored reflectance ``(rows, cols, bands)``: −100 in the bad windows (as .002 has them), nothing in one corner."""
    axis = wavelengths(bands)
    stored = np.rint(values(rows, cols, axis) * 10_000.0)
    for low, high in BAD_WINDOWS:
        stored[(axis >= low) & (axis <= high)] = -100
    stored[:, -1, -2:] = NODATA
    return stored.transpose(1, 2, 0).astype(dtype)


def map_info(turned=0.0):
    """Map_Info of the real product, with blanks as there; rotation as ENVI writes it where there is one."""
    end = '0' if not turned else f'rotation={turned}'
    return (
        f'UTM,  1.000,  1.000,       {UL[0]:.2f},       {UL[1]:.1f},       1.0000000,       1.0000000,  11,  North,  WGS-84,  '
        f'units=Meters, {end}'
    )


def write(folder, name='NEON_D17_SJER_DP3_257000_4112000_reflectance.h5', **arguments):
    """One file; see :func:`build`."""
    return hdf5.write(__name__, folder / name, **arguments)


def build(
    file, product='DP3.001', bands=60, rows=12, cols=9, site='SJER', dtype='i2', band_first=False, chunks=None, without=(), attributes=None,
    texts=None,
):
    """Fill an open file.

    Args:
        file: An `h5py.File`.
        product: ``DP1.001``, ``DP3.001``, ``DP3.002``, ``radiance``, or ``crop`` (only what a crop by another program keeps).
        bands: Number of bands; the real product has 426.
        rows: Of the image.
        cols: Of the image.
        site: Name of the group.
        dtype: Of the cube.
        band_first: Store ``(bands, rows, cols)``.
        chunks: Of the cube.
        without: Names of arrays and attributes to leave out.
        attributes: Of the cube and of the group, to put in place of the right ones.
        texts: Arrays of texts or numbers to put in place of the right ones.
    """
    attributes, texts = attributes or {}, texts or {}
    top = file.create_group(f'{site}/{"Radiance" if product == "radiance" else "Reflectance"}')
    metadata = top.create_group('Metadata')

    def array(where, key, numbers, **options):
        if key in without:
            return None
        return where.create_dataset(key, data=texts.get(key, numbers), **options)

    stored = counts(bands, rows, cols, dtype)
    options = {'chunks': tuple(chunks), 'compression': 'gzip'} if chunks else {}
    if product == 'radiance':
        array(top, 'RadianceIntegerPart', np.clip(stored, 0, 255).astype('u1'))
        array(top, 'RadianceDecimalPart', np.clip(stored, 0, 50_000).astype('u2')).attrs['Scale_Factor'] = 50_000.0
    else:
        cube = array(top, 'Reflectance_Data', stored.transpose(2, 0, 1) if band_first else stored, **options)
        told = {'Data_Ignore_Value': np.array([float(NODATA)]), 'Scale_Factor': np.array([10_000.0])}
        if product != 'crop':
            told.update({
                'Cloud conditions': 'Green', 'Dimension_Labels': 'Line, Sample, Wavelength', 'Interleave': 'BSQ', 'Units': 'unitless',
                'Spatial_Extent_meters': np.array([UL[0], UL[0] + cols, UL[1] - rows, UL[1]]),
                'Spatial_Resolution_X_Y': np.array([1.0, 1.0]),
            })
            for number, window in enumerate(BAD_WINDOWS, 1):
                key = f'Band_Window_{number}_Nanometers'
                if key not in without:
                    top.attrs[key] = attributes.get(key, np.array(window))
        for key, value in told.items():
            if cube is not None and key not in without:
                cube.attrs[key] = attributes.get(key, value)
    spectral, system = metadata.create_group('Spectral_Data'), metadata.create_group('Coordinate_System')
    array(spectral, 'Wavelength', wavelengths(bands))
    as_list = product == 'crop'  # the crop has its texts in arrays of one
    array(system, 'EPSG Code', [b'32611'] if as_list else np.bytes_('32611'))
    array(system, 'Map_Info', [map_info().encode()] if as_list else np.bytes_(map_info()))
    if product == 'crop':
        return
    array(spectral, 'FWHM', np.full(bands, 5.8))
    array(system, 'Coordinate_System_String', np.bytes_(_WKT))
    array(system, 'Proj4', np.bytes_('+proj=UTM +zone=11 +ellps=WGS84 +datum=WGS84 +units=m +no_defs'))
    if product == 'radiance':
        return
    images = metadata.create_group('Ancillary_Imagery')
    classes = np.full((rows, cols), 5, 'u1')
    classes[0], classes[1], classes[2], classes[3, :4], classes[4, 2:] = 15, 18, 11, 17, 22
    array(images, 'Haze_Cloud_Water_Map', classes)
    array(images, 'Cast_Shadow', np.ones((rows, cols), 'u1'))
    logs = metadata.create_group('Logs')
    if product == 'DP1.001':
        array(logs, 'Solar_Zenith_Angle', 41.25)
        array(logs, 'Solar_Azimuth_Angle', 133.5)
    else:
        for line, (zenith, azimuth) in LINES.items():
            log = logs.create_group(line if product == 'DP3.001' else f'L{line}-1_20190329')
            array(log, 'Solar_Zenith_Angle', np.array([zenith]))
            array(log, 'Solar_Azimuth_Angle', np.array([azimuth]))
        index = array(images, 'Data_Selection_Index', np.zeros((rows, cols), 'i4'))
        if index is not None and product == 'DP3.001':
            index.attrs['Data_Files'] = ', '.join(f'NEON_D17_SJER_DP1_20190329_{line}_reflectance.h5' for line in LINES)
    quality = np.zeros((rows, cols, 3), 'u1')
    quality[..., 1] = 255
    quality[:, 6:, 0] = 255  # yellow
    quality[:, 7:, 1] = 0  # red
    if product == 'DP3.002':
        quality = np.where(np.arange(cols) < 6, 1, np.where(np.arange(cols) < 7, 2, 3)).astype('u1') * np.ones((rows, 1), 'u1')
        array(images, 'Acquisition_Date', np.full((rows, cols), 20220623, 'i4'))
    array(images, 'Weather_Quality_Indicator', quality)
    array(metadata, 'to-sensor_Zenith_Angle', np.full((rows, cols), 7.5, 'f4'))
    array(metadata, 'to-sensor_Azimuth_Angle', np.full((rows, cols), 271.0, 'f4'))


_WKT = (
    'PROJCS["UTM Zone 11, Northern Hemisphere",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
    'PARAMETER["central_meridian",-117],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
    'UNIT["Meter",1]]'
)
