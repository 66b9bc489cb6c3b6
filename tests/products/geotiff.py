"""GeoTIFFs as products hold them, written by GDAL."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, osr

TYPES = {'u1': gdal.GDT_Byte, 'i2': gdal.GDT_Int16, 'u2': gdal.GDT_UInt16, 'f4': gdal.GDT_Float32}


def write(path, values, transform=None, epsg=None, nodata=None, options=(), driver='GTiff', names=(), items=()):
    """One image.

    Args:
        path: Where.
        values: ``(bands, rows, cols)``.
        transform: GDAL's six numbers.
        epsg: Of the reference system.
        nodata: Of all bands.
        options: Of GDAL's driver.
        driver: GDAL's name of the format.
        names: One description a band.
        items: One dictionary of metadata a band.

    Returns:
        The path.
    """
    values = np.asarray(values)
    count, rows, cols = values.shape
    dataset = gdal.GetDriverByName(driver).Create(str(path), cols, rows, count, TYPES[values.dtype.str[1:]], list(options))
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for index in range(count):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if names:
            band.SetDescription(names[index])
        if items:
            band.SetMetadata(items[index])
    dataset.WriteArray(values)
    dataset = None
    return path
