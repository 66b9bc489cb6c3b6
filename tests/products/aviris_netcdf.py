"""AVIRIS-3 and AVIRIS-5 as NetCDF: reflectance on a map grid, radiance with its lookup table, angles.

Group and array names, order of axes, the grid mapping's attributes and the counting of the lookup table as HyTools (University of
Wisconsin) and SpectralUtil (JPL) read them from the products of the ORNL DAAC (AV3_L1B_RDN, AV3_L2A_RFL, AV5_L2A_RFL).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from .emit import glt
from .netcdf import File
from .scene import values

NODATA = -9999.0
START = '2023-10-08T17:39:43Z'
_TURN = np.deg2rad(-13.0)
ROTATED = (
    601234.5, 4.2 * float(np.cos(_TURN)), 4.2 * float(np.sin(_TURN)), 4101234.25, 4.2 * float(np.sin(_TURN)), -4.2 * float(np.cos(_TURN)),
)
NORTH_UP = (601234.5, 4.2, 0.0, 4101234.25, 0.0, -4.2)
OBSERVED = {
    'path_length': 8000.0, 'to_sensor_azimuth': 100.0, 'to_sensor_zenith': 11.5, 'to_sun_azimuth': 170.0, 'to_sun_zenith': 42.0,
    'solar_phase': 40.0, 'slope': 3.0, 'aspect': 90.0, 'cosine_i': 0.74, 'utc_time': 17.66, 'earth_sun_distance': 0.999,
}


def wavelengths(count=284):
    """Centres like those of AVIRIS-3: 390 to 2496 nm."""
    return np.linspace(390.0, 2496.0, count)


def write(
    folder, name='AV320231008t173943_000_L2A_OE_98b13fff_RFL_ORT.nc', kind='reflectance', rows=12, cols=10, bands=284,
    transform=ROTATED, zone=11, north=True, centres=False, instrument='AVIRIS-3', start=START, chunks=(2, 8, 8), latitude=None, change=None,
):
    """One file of a flight line.

    Args:
        folder: Where.
        name: The file's name.
        kind: ``reflectance`` (on the map), ``radiance`` (as measured, with a lookup table), ``obs`` or ``uncertainty``.
        rows: Of the image.
        cols: Of the image.
        bands: Number of bands.
        transform: Of the map grid.
        zone: Of UTM.
        north: Whether it lies north of the equator.
        centres: Write the coordinates of the pixels' centres instead of a geotransform.
        instrument: As the file's title tells it.
        start: Time of the first line.
        chunks: Of the cube.
        latitude: Highest latitude, as an attribute; left out where not given.
        change: See :class:`tests.products.netcdf.File`.

    Returns:
        The path.
    """
    path = Path(folder) / name
    file = File(path, {
        'Conventions': 'CF-1.6', 'title': f'{instrument} L1B/L2A granule', 'instrument': instrument, 'time_coverage_start': start,
        'time_coverage_end': '2023-10-08T17:40:01Z', 'institution': 'NASA Jet Propulsion Laboratory/California Institute of Technology',
        **({} if latitude is None else {'geospatial_lat_max': latitude}),
    }, change)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG((32600 if north else 32700) + zone)
    mapping = file.root.CreateMDArray('transverse_mercator', [], gdal.ExtendedDataType.Create(gdal.GDT_Byte))
    told = {'grid_mapping_name': 'transverse_mercator', 'spatial_ref': reference.ExportToWkt(), 'crs_wkt': reference.ExportToWkt()}
    if not centres:
        told['GeoTransform'] = ' '.join(repr(float(v)) for v in transform)
    for key, text in told.items():
        text = text if change is None else change(key, text)
        if text is not None:
            mapping.CreateAttribute(key, [], gdal.ExtendedDataType.CreateString()).Write(text)
    map_rows, map_cols = rows, cols
    if kind in ('radiance', 'obs'):
        sample, line = glt(rows, cols)
        map_rows, map_cols = line.shape
        sample, line = sample.copy(), line.copy()
        sample[1::3], line[1::3] = -sample[1::3], -line[1::3]  # filled in from neighbours
        table = file.group('geolocation_lookup_table')
        for key, numbers in (('sample', sample), ('line', line)):
            file.array(table, key, numbers, ('northing', 'easting'), fill=0)
    if centres:
        file.array(file.root, 'easting', transform[0] + (np.arange(map_cols) + 0.5) * transform[1], ('easting',))
        file.array(file.root, 'northing', transform[3] + (np.arange(map_rows) + 0.5) * transform[5], ('northing',))
    space = ('line', 'sample') if kind in ('radiance', 'obs') else ('northing', 'easting')
    if kind == 'obs':
        group = file.group('observation_parameters')
        for key, value in OBSERVED.items():
            file.array(group, key, np.full((rows, cols), value, 'f4'), space, fill=NODATA)
    else:
        group, axis = file.group(kind), wavelengths(bands)
        cube = values(rows, cols, axis).astype('f4') * np.float32(12.0 if kind == 'radiance' else 1.0)
        if kind != 'radiance':
            cube[:, 0, :3] = NODATA  # beside the flight line
        file.array(
            group, kind, cube, ('wavelength', *space), fill=NODATA, chunks=chunks,
            attributes={'units': 'uW nm-1 cm-2 sr-1' if kind == 'radiance' else '1', 'grid_mapping': 'transverse_mercator'},
        )
        for key, numbers in (('wavelength', axis), ('fwhm', np.full(bands, 8.4))):
            file.array(group, key, numbers.astype('f4'), ('wavelength',), attributes={'units': 'nm'})
    group = table = mapping = None
    file.close()
    return path
