"""EO-1 Hyperion L1T, after the Data Format Control Book EO1-DFCB-0003 of the USGS and public readers of the metadata file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import geotiff

NAME = 'EO1H1970312010133110KF'
GRID = (436785.0, 30.0, 0.0, 4188315.0, 0.0, -30.0)
EPSG = 32633
CALIBRATED = [*range(8, 58), *range(77, 225)]


def counts(band, rows, cols):
    """What band `band` stores: its number, its row and its column are seen in it."""
    found = 1000 + 10 * band + np.arange(rows)[:, None] + 100 * np.arange(cols)[None]
    found[0, 0] = 0  # fill
    return (found if band in CALIBRATED else 0 * found).astype('i2')


def write(folder, rows=6, cols=5, name=None, bands=range(1, 243), stated=True, sensor='HYPERION', folder_grid=GRID):
    """One scene in a folder.

    Args:
        folder: Where.
        rows: Of each band.
        cols: Of each band.
        name: What the names of all files begin with.
        bands: Numbers of the bands to write.
        stated: Whether the metadata state the names of the files.
        sensor: As the metadata call it.
        folder_grid: Transform of the bands.

    Returns:
        Path of the metadata file.
    """
    folder = Path(folder)
    stem = NAME if name is None else name
    for band in bands:
        geotiff.write(folder / f'{stem}_B{band:03d}_L1T.TIF', counts(band, rows, cols)[None], transform=folder_grid, epsg=EPSG)
    path = folder / f'{stem}_MTL_L1T.TXT'
    path.write_text(mtl(rows, cols, stated, sensor))
    return path


def mtl(rows, cols, stated, sensor):
    """The metadata file."""
    names = ''.join(f'    BAND{n}_FILE_NAME = "{NAME}_B{n:03d}_L1T.TIF"\n' for n in range(1, 243)) if stated else ''
    return f"""GROUP = L1_METADATA_FILE
  GROUP = METADATA_FILE_INFO
    PRODUCT_CREATION_TIME = 2010-05-14T01:02:03Z
    GROUND_STATION = "SGS"
  END_GROUP = METADATA_FILE_INFO
  GROUP = PRODUCT_METADATA
    PRODUCT_TYPE = "L1T"
    SPACECRAFT_ID = "EO1"
    SENSOR_ID = "{sensor}"
    ACQUISITION_DATE = 2010-05-13
    START_TIME = "2010 133 09:32:45"
    END_TIME = "2010 133 09:37:05"
    PRODUCT_SAMPLES = {cols}
    PRODUCT_LINES = {rows}
{names}    METADATA_L1T_FILE_NAME = "{NAME}_MTL_L1T.TXT"
  END_GROUP = PRODUCT_METADATA
  GROUP = PRODUCT_PARAMETERS
    SENSOR_LOOK_ANGLE = -10.0000
    SUN_AZIMUTH = -140.5
    SUN_ELEVATION = 61.25
  END_GROUP = PRODUCT_PARAMETERS
  GROUP = RADIANCE_SCALING
    SCALING_FACTOR_VNIR = 40.000000
    SCALING_FACTOR_SWIR = 80.000000
  END_GROUP = RADIANCE_SCALING
  GROUP = PROJECTION_PARAMETERS
    MAP_PROJECTION = "UTM"
    GRID_CELL_SIZE = 30.000
  END_GROUP = PROJECTION_PARAMETERS
END_GROUP = L1_METADATA_FILE
END
"""
