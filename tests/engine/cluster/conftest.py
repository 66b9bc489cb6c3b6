"""One cluster of two workers for a whole file of tests, and scenes that all see."""

from __future__ import annotations

import pytest

from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.run import run
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_raster

from .running import Cluster

FILES = ('.tif', '_confidence.tif', '_second.tif')
SIZE, BANDS = 96, 24
MANY = '8K'  # memory that makes many windows


@pytest.fixture(scope='module')
def cluster():
    made = Cluster()
    try:
        yield made.add_workers(2)
    finally:
        made.close()


class Scenes:
    """Some cubes of different content, and one model."""

    def __init__(self, folder, count):
        self.folder, self.cubes = folder, []
        for seed in range(count):
            values, truth = learnable_scene(SIZE, SIZE, BANDS, seed=0, noise=0.2 + 0.05 * seed)
            self.cubes.append(str(write_geotiff(folder / f'cube{seed}.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-9999)))
            if seed == 0:
                labels = str(write_label_raster(folder / 'labels.tif', sparse_labels(truth, 20), class_names(3)))
        self.model = str(folder / 'a model.hsimodel')
        run(TrainJob(self.cubes[0], labels, self.model), Context(1, lambda event: None))

    def job(self, out, number=0, **changed):
        values = {'model': self.model, 'confidence': True, 'memory': MANY, 'threads': 1, **changed}
        return ClassifyJob(self.cubes[number], str(out), **values)


@pytest.fixture(scope='module')
def scenes(tmp_path_factory):
    return Scenes(tmp_path_factory.mktemp('scenes'), 3)


def rasters(target):
    """The bytes of a map's pixels, whatever else the files say of when they were made."""
    from osgeo import gdal

    found = {}
    for ending in FILES:
        dataset = gdal.Open(str(target.with_name(target.stem + ending)))
        found[ending] = (dataset.ReadAsArray().tobytes(), dataset.GetGeoTransform(), dataset.GetProjection())
    return found
