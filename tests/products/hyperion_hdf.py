"""EO-1 Hyperion L1R as HDF4, after USGS's readme and the Science Data User's Guide (HYP.TO.01.077), written by GDAL's HDF4 driver.

GDAL writes one array without attributes of its own and names it by its rank; the real file names it like itself (``EO1H….L1R``).
"""

from __future__ import annotations

import numpy as np
from osgeo import gdal

BANDS, CALIBRATED = 242, [*range(7, 57), *range(76, 224)]
START = '2005 350 10:11:12'


def counts(rows, cols):
    """Stored radiance ``(rows, bands, cols)``: unlike for each pixel and band, 0 where a band is not calibrated."""
    band, row, col = np.mgrid[:BANDS, :rows, :cols]
    stored = 100 + 7 * band + 3 * row + 11 * col
    stored[np.setdiff1d(np.arange(BANDS), CALIBRATED)] = 0
    return stored.transpose(1, 0, 2).astype('i2')


def write(folder, name='EO1H2221282005350110KF.L1R', rows=9, cols=12, kind=gdal.GDT_Int16, bands=BANDS, attributes=None):
    """One file; the real one has 256 columns."""
    path = folder / name
    dataset = gdal.GetDriverByName('HDF4Image').Create(str(path), bands, rows, cols, kind)  # (y, x, bands) is (rows, bands, cols)
    stored = counts(rows, cols)[:, :bands]
    for col in range(cols):
        dataset.GetRasterBand(col + 1).WriteArray(np.ascontiguousarray(stored[:, :, col]))
    dataset.SetMetadata({'Image Start Time': START, 'Number of Bands': str(bands), **(attributes or {})})
    return path
