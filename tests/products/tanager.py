"""Tanager basic and ortho products after the Tanager Product Specification (Planet Labs, November 2025, section 3.6), written by h5py."""

from __future__ import annotations

import json

import numpy as np

from . import hdf5
from .scene import values

FILL = -9999.0
EPSG, ZONE, PIXEL = 32734, -34, 30.0
UL = (345660.0, 6286110.0)
MIDDLE_TIME = 1746350992.5  # 2025-05-04T09:29:52.500Z
LABELS = {'toa_radiance': 'W/(m^2 sr um)', 'surface_reflectance': 'unitless'}


def wavelengths(bands):
    """Centres like Tanager's: 376 to 2499 nm."""
    return np.linspace(376.44, 2499.0, bands)


def good(bands):
    """The product's own flags: 0 in the windows of water vapour."""
    axis = wavelengths(bands)
    return (~(((axis > 1340.0) & (axis < 1440.0)) | ((axis > 1780.0) & (axis < 1970.0)))).astype('u1')


def cube(name, bands, rows, cols):
    """Stored values ``(bands, rows, cols)``, nothing in the first two columns of the first row."""
    scene = values(rows, cols, wavelengths(bands)).astype('f4')
    if name == 'toa_radiance':
        scene *= np.float32(90.0)
    scene[:, 0, :2] = FILL
    return scene


def positions(rows, cols):
    """Latitudes and longitudes of a swath that is turned by 12° on its ortho grid, inside of its frame."""
    from osgeo import osr

    turn = np.deg2rad(12.0)
    row, col = np.mgrid[:rows, :cols].astype(float)
    x = UL[0] + (6.5 + np.cos(turn) * col - np.sin(turn) * row) * PIXEL
    y = UL[1] - (2.5 + np.sin(turn) * col + np.cos(turn) * row) * PIXEL
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(EPSG)
    degrees.ImportFromEPSG(4326)
    for reference in (utm, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    points = np.array(osr.CoordinateTransformation(utm, degrees).TransformPoints(np.stack([x.ravel(), y.ravel()], 1).tolist()))
    return points[:, 1].reshape(rows, cols), points[:, 0].reshape(rows, cols)


def frame(rows, cols):
    """Rows and columns of the ortho grid of a basic product."""
    return rows + cols // 4 + 6, cols + rows // 4 + 9


def structure(name, bands, rows, cols):
    """StructMetadata.0 of an ortho product."""
    right, bottom = UL[0] + cols * PIXEL, UL[1] - rows * PIXEL
    return (
        'GROUP=SwathStructure\nEND_GROUP=SwathStructure\nGROUP=GridStructure\n\tGROUP=GRID_1\n\t\tGridName="HYP"\n'
        f'\t\tBand={bands}\n\t\tXDim={cols}\n\t\tYDim={rows}\n'
        f'\t\tUpperLeftPointMtrs=({UL[0]:.2f},{UL[1]:.2f})\n\t\tLowerRightMtrs=({right:.2f},{bottom:.2f})\n'
        f'\t\tProjection=HE5_GCTP_UTM\n\t\tZoneCode={ZONE}\n\t\tSphereCode=12\n\t\tCompressionType=HE5_HDFE_COMP_DEFLATE\n\t\tDeflateLevel=4\n'
        '\t\tPixelRegistration=HE5_HDFE_CORNER\n\t\tGridOrigin=HE5_HDFE_GD_UL\n'
        f'\t\tGROUP=Dimension\n\t\t\tOBJECT=Dimension_1\n\t\t\t\tDimensionName="Band"\n\t\t\t\tSize={bands}\n\t\t\tEND_OBJECT=Dimension_1\n'
        '\t\tEND_GROUP=Dimension\n\t\tGROUP=DataField\n\t\t\tOBJECT=DataField_1\n'
        f'\t\t\t\tDataFieldName="{name}"\n\t\t\t\tDataType=H5T_NATIVE_FLOAT\n\t\t\t\tDimList=("Band","YDim","XDim")\n'
        '\t\t\tEND_OBJECT=DataField_1\n\t\tEND_GROUP=DataField\n\tEND_GROUP=GRID_1\nEND_GROUP=GridStructure\n'
        'GROUP=PointStructure\nEND_GROUP=PointStructure\nGROUP=ZaStructure\nEND_GROUP=ZaStructure\nEND\n'
    )


def write(folder, name='20250504_092952_87_4001_ortho_sr_hdf5.h5', **arguments):
    """One file; see :func:`build`."""
    return hdf5.write(__name__, folder / name, **arguments)


def build(
    file, geometry='ortho', name='surface_reflectance', bands=60, rows=13, cols=17, band_last=False, without=(), attributes=None,
    replace=None, framing=None, chunks=None, dtype='f4',
):
    """Fill an open file.

    Args:
        file: An `h5py.File`.
        geometry: ``ortho`` or ``basic``.
        name: ``surface_reflectance`` or ``toa_radiance``.
        bands: Number of bands; the real product has 426.
        rows: Of the image.
        cols: Of the image.
        band_last: Store ``(rows, cols, bands)``.
        without: Names of arrays and attributes to leave out.
        attributes: Of the cube, to put in place of the right ones.
        replace: Texts to replace in StructMetadata.0, each with its replacement.
        framing: The JSON of the framing instead of the right one.
        chunks: Of the cube.
        dtype: Of the cube.
    """
    root = file.create_group('HDFEOS/GRIDS/HYP' if geometry == 'ortho' else 'HDFEOS/SWATHS/HYP')
    root.attrs['strip_id'] = 4001
    if geometry == 'ortho' and 'epsg_code' not in without:
        root.attrs['epsg_code'] = np.int32(EPSG)
    fields = root.create_group('Data Fields')
    packed = {'compression': 'gzip', 'compression_opts': 4}

    def array(where, key, numbers, fill=None):
        if key in without:
            return None
        options = {**packed, **({'chunks': tuple(chunks)} if chunks and np.ndim(numbers) == 3 else {})}
        made = where.create_dataset(key, data=numbers, **(options if np.ndim(numbers) > 1 else {}))
        if fill is not None and '_FillValue' not in without:
            made.attrs['_FillValue'] = fill
        return made

    stored = cube(name, bands, rows, cols)
    if dtype != 'f4':
        stored = np.rint(np.clip(stored, 0.0, 1.0) * 100.0).astype(dtype)
    made = array(fields, name, stored.transpose(1, 2, 0) if band_last else stored, np.float32(FILL))
    if made is not None:
        axis = wavelengths(bands)
        lists = {
            'wavelengths': axis.astype('f4'), 'wavelengths_units': 'nm', 'fwhm': np.full(bands, 5.5, 'f4'), 'fwhm_units': 'nm',
            'Unit': LABELS.get(name, ''),
        }
        if name == 'surface_reflectance':
            lists['good_wavelengths'] = good(bands)
        else:
            lists['applied_radiometric_coefficients'] = np.full(bands, 0.01, 'f4')
        for key, value in {**lists, **(attributes or {})}.items():
            if key not in without:
                made.attrs[key] = value
    for key, degrees in (('sun_zenith', 48.0), ('sun_azimuth', 359.0), ('sensor_zenith', 12.0), ('sensor_azimuth', 101.0)):
        image = np.full((rows, cols), degrees, 'f4')
        image[:, 0] = FILL
        if key == 'sun_azimuth':
            image[:, 1::2] = 1.0  # on both sides of north
        array(fields, key, image, np.float32(FILL))
    cloud, cirrus, nothing = (np.zeros((rows, cols), 'u4') for _ in range(3))
    cloud[3], cirrus[:, 5], nothing[0, :2] = 1, 1, 1
    for key, image in (('beta_cloud_mask', cloud), ('beta_cirrus_mask', cirrus), ('nodata_pixels', nothing)):
        array(fields, key, image)
    time = MIDDLE_TIME + (np.arange(rows) - rows // 2) * 0.004
    text = 'GROUP=SwathStructure\nEND_GROUP=SwathStructure\nEND\n'
    if geometry == 'ortho':
        array(fields, 'time', np.repeat(time[:, None], cols, 1))
        text = structure(name, bands, rows, cols)
    else:
        at = root.create_group('Geolocation Fields')
        latitude, longitude = positions(rows, cols)
        array(at, 'Latitude', latitude, FILL)
        array(at, 'Longitude', longitude, FILL)
        array(at, 'Time', time)
        down, across = frame(rows, cols)
        told = {'epsg_code': EPSG, 'rows': down, 'cols': across, 'geotransform': [UL[0], PIXEL, 0.0, UL[1], 0.0, -PIXEL]}
        if 'Planet_Ortho_Framing' not in without:
            at.attrs['Planet_Ortho_Framing'] = json.dumps(told) if framing is None else framing
    for old, new in (replace or {}).items():
        text = text.replace(old, new)
    if 'StructMetadata.0' not in without:
        file.create_group('HDFEOS INFORMATION').create_dataset('StructMetadata.0', data=np.bytes_(text.ljust(32000, '\0')))
