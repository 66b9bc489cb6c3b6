"""A real EnMAP scene: what the map was made from is refused, and two maps of it are compared."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.run import run
from hsi_plugin.maps.accuracy import assess
from hsi_plugin.maps.comparison.compare import compare_maps
from hsi_plugin.maps.read import open_classification
from tests.builders import sparse_labels

NAMES = ['roof', 'pavement', 'low vegetation', 'tree', 'soil', 'water']
pytestmark = pytest.mark.data


def label_raster(path, like, labels):
    dataset = gdal.GetDriverByName('GTiff').CreateCopy(str(path), like)
    band = dataset.GetRasterBand(1)
    band.WriteArray(labels)
    band.SetCategoryNames(['', *NAMES])
    dataset.FlushCache()
    return path


@pytest.fixture(scope='module')
def potsdam(tmp_path_factory):
    from tests.conftest import data_folder

    scene = data_folder() / 'scenes' / 'potsdam_enmap'
    if not scene.is_dir():
        pytest.skip(f'no real data at {scene}; set HSI_TEST_DATA')
    folder = tmp_path_factory.mktemp('potsdam')
    source = gdal.Open(str(scene / 'landcover.tif'))
    truth = source.ReadAsArray()
    truth[truth > 6] = 0
    labels = sparse_labels(truth, 30, 1)
    points = label_raster(folder / 'labels.tif', source, labels)
    job = ClassifyJob(str(scene / 'potsdam_enmap.tif'), str(folder / 'MAP.tif'), labels=str(points), confidence=True)
    run(job, Context(1, lambda event: None))
    return folder, truth, labels, label_raster(folder / 'truth.tif', source, truth)


def test_only_pixels_that_were_not_learned_from_count(potsdam):
    folder, truth, labels, reference = potsdam
    found = assess(folder / 'MAP.tif', reference)
    with open_classification(folder / 'MAP.tif') as opened:
        mapped, names = opened.labels(), opened.scheme.names
    by_name = np.array([0, *(NAMES.index(n) + 1 for n in names)])[mapped]
    apart = (truth > 0) & (labels == 0) & (by_name > 0)
    assert found['leak']['refused'] == 180
    assert found['reference_pixels'] == apart.sum()
    assert found['overall_accuracy'] == pytest.approx((by_name == truth)[apart].mean(), abs=1e-6)
    assert found['calibration']['n'] == apart.sum()
    assert any('Close to what was learned from' in w for w in found['warnings'])


def test_the_map_against_the_truth_as_a_map(potsdam):
    folder, truth, _, reference = potsdam
    found = compare_maps(folder / 'MAP.tif', reference, folder / 'change.tif')
    assert np.sum(found['transitions']['pixels']) == np.sum((truth > 0) & (gdal.Open(str(folder / 'MAP.tif')).ReadAsArray() > 0))
    assert found['changed_m2'] == pytest.approx(900 * found['changed_pixels'])
