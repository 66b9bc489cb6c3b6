"""The rasters of a classification as they are made, and what is counted while they are written."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.classes import UNCLASSIFIED, ClassScheme
from ..core.errors import ParameterError
from ..core.grid import Grid
from ..core.window import Window
from ..cubes.crs import pixel_areas_m2
from .attribute_table import ClassFigures, set_classes
from .unsure import prepare_band

# Measured on 960 × 960 pixels, map + runner-up + confidence: DEFLATE 1 takes 51 ms and 3.7 MB, ZSTD 1 20 ms and 3.7 MB, LZW 77 ms and
# 4.5 MB, DEFLATE 6 216 ms and 3.7 MB; a floating point predictor saves 5 % and costs 10 %; threads cost more than they bring. DEFLATE is
# what every reader knows.
_OPTIONS = ['TILED=YES', 'BLOCKXSIZE=256', 'BLOCKYSIZE=256', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'BIGTIFF=IF_SAFER']


def create_layer(name: str, path: str, grid: Grid, kind: int, scheme: ClassScheme) -> Optional[Any]:
    """A new GeoTIFF of one layer; None where GDAL could not make it, which the caller's log of GDAL's errors tells.

    Args:
        name: ``map``, ``confidence``, ``second`` or ``unsure``.
        path: The file.
        grid: Its pixels.
        kind: GDAL's type of numbers.
        scheme: The classes.
    """
    dataset = gdal.GetDriverByName('GTiff').Create(path, grid.cols, grid.rows, 1, kind, _OPTIONS)
    if dataset is None:
        return None
    if grid.transform is not None:
        dataset.SetGeoTransform(grid.transform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    band = dataset.GetRasterBand(1)
    if name == 'confidence':
        band.SetNoDataValue(float('nan'))
        band.SetDescription('confidence')
    elif name == 'unsure':
        prepare_band(band, len(scheme))
    else:
        band.SetNoDataValue(UNCLASSIFIED)
        set_classes(band, scheme)
    return dataset


class ClassCount:
    """Counts pixels, areas and confidence of each class.

    Args:
        grid: The map's pixels.
        classes: K.
        with_confidence: Whether confidence is counted too.
    """

    def __init__(self, grid: Grid, classes: int, with_confidence: bool) -> None:
        self._areas = pixel_areas_m2(grid)
        self._classes, self._with_confidence = classes, with_confidence
        self._counts = np.zeros(classes + 1, np.int64)
        self._class_areas = np.zeros(classes + 1)
        self._confidence_sums = np.zeros(classes + 1)
        self._without_confidence = np.zeros(classes + 1, np.int64)

    @property
    def counts(self) -> Array:
        """Pixels of each class so far, ``(K,)``."""
        return self._counts[1:]

    def add(self, window: Window, labels: Array, confidence: Optional[Array]) -> bool:
        """Count a window; whether some of its pixels have no class.

        Raises:
            ParameterError: It holds a value that is no class.
        """
        flat = labels.ravel()
        counts = np.bincount(flat, minlength=len(self._counts))
        if len(counts) > len(self._counts):
            raise ParameterError(f'A map of {self._classes} classes cannot hold the value {len(counts) - 1}.')
        self._counts += counts
        if confidence is not None:
            self._add_confidence(flat, confidence.ravel(), counts)
        if self._areas is not None:
            areas = self._areas[window.row : window.row_stop]
            if areas.size and areas.min() == areas.max():
                self._class_areas += counts * areas[0]
            else:
                self._class_areas += np.bincount(flat, weights=np.repeat(areas, window.width), minlength=len(self._counts))
        return bool(counts[UNCLASSIFIED])

    def _add_confidence(self, labels: Array, confidence: Array, counts: Array) -> None:
        sums = np.bincount(labels, weights=confidence, minlength=len(counts))
        if np.isnan(sums[1:]).any():  # pixels that a person has painted have a class, and no confidence
            known = np.isfinite(confidence)
            sums = np.bincount(labels[known], weights=confidence[known], minlength=len(counts))
            self._without_confidence += counts - np.bincount(labels[known], minlength=len(counts))
        self._confidence_sums += sums

    def figures(self) -> ClassFigures:
        """What was counted so far."""
        counts = self._counts[1:]
        known = counts - self._without_confidence[1:]
        with np.errstate(invalid='ignore', divide='ignore'):
            confidence = self._confidence_sums[1:] / known if self._with_confidence else None
        return ClassFigures(counts.copy(), self._class_areas[1:].copy() if self._areas is not None else None, confidence)
