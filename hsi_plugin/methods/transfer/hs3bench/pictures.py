"""Label pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ....core.arrays import Array
from ....core.errors import LabelError
from ....cubes.gdal_errors import gdal_errors


def read_label_picture(path: Path) -> Array:
    """The values of a picture with one channel, shape ``(rows, cols)``; of a picture with a palette, the indices.

    Raises:
        LabelError: The picture is missing, damaged, or has colours instead of values.
    """
    values = dataset = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY, ['PNG'])
        values = dataset.ReadAsArray() if dataset is not None else None
    dataset = None  # closes the file
    if values is None or log.failed:
        raise LabelError(f'The labels {path} cannot be read: {log.message or "there is no such picture"}.', 'Get the file again.')
    if values.ndim != 2:
        raise LabelError(f'{path} is a picture in colours; one channel of class values is needed.', 'Get the label files of the data set.')
    return np.asarray(values)
