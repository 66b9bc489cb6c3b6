"""The truth of the simulated scene, for scripts inside QGIS that answer in place of a person."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal


class Ground:
    """What is where.

    Args:
        scene: The file of the scene; its truth lies beside it.
    """

    def __init__(self, scene):
        dataset = gdal.Open(str(Path(scene).with_name('simulated_truth.tif')))
        dataset.GetGeoTransform()  # GDAL 3.6 knows category names of a side file only after this
        self.values = dataset.ReadAsArray()
        self.names = dataset.GetRasterBand(1).GetCategoryNames()

    def seen_at(self, row, col):
        """The class that a person would see at a pixel, and whether for sure: where the truth is mixed, the one nearest to it."""
        if self.values[row, col]:
            return self.names[int(self.values[row, col])], True
        rows, cols = np.nonzero(self.values)
        nearest = np.argmin((rows - row) ** 2 + (cols - col) ** 2)
        return self.names[int(self.values[rows[nearest], cols[nearest]])], False

    def inside(self, name, count):
        """Pixels (row, column) of a class, far from its edge and from each other."""
        mask = self.values == self.names.index(name)
        core = mask[1:-1, 1:-1].copy()
        for row in (0, 1, 2):
            for col in (0, 1, 2):
                core &= mask[row : row + core.shape[0], col : col + core.shape[1]]
        rows, cols = np.nonzero(core)
        return [(int(rows[i]) + 1, int(cols[i]) + 1) for i in np.linspace(0, len(rows) - 1, count + 2).astype(int)[1:-1]]
