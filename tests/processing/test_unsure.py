"""Unsure pixels through Processing: one map with its layer, and many with their shares in the summary."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from hsi_plugin.maps.unsure import UNSURE_NODATA


def test_a_layer_and_a_share(scene, run, notes, tmp_path):
    result = run('classify', notes, CUBE=scene.cube, LABELS=scene.points, UNSURE=0.1, OUTPUT=tmp_path / 'map.tif')
    sizes = gdal.Open(result['UNSURE_LAYER']).ReadAsArray()
    known = sizes != UNSURE_NODATA
    assert result['UNSURE_SHARE'] == pytest.approx((sizes[known] != 1).mean(), abs=1e-5)
    assert any(line.startswith('Unsure: ') and 'tree' in line for line in notes.infos)
    assert any('of pixels in blocks that were held out' in line for line in notes.warnings + notes.infos)
    layer = QgsRasterLayer(result['UNSURE_LAYER'], 'unsure')
    assert layer.isValid()
    layer.loadNamedStyle(str(tmp_path / 'map_unsure.qml'))
    assert [one.label for one in layer.renderer().classes()] == ['one class: sure', '2 classes: unsure', '3 classes: unsure']


def test_without_a_rate_there_is_neither(scene, run, tmp_path):
    result = run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif')
    assert 'UNSURE_LAYER' not in result
    assert 'UNSURE_SHARE' not in result
    assert not (tmp_path / 'map_unsure.tif').exists()


def test_a_rate_that_labels_cannot_keep_is_refused_with_the_way_out(scene, run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r'12 blocks.*more places'):
        run('classify', CUBE=scene.cube, LABELS=scene.points, UNSURE=0.01, OUTPUT=tmp_path / 'map.tif')
    assert not (tmp_path / 'map.tif').exists()


def test_many_images(scene, run, tmp_path):
    model = run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'm.hsimodel')['OUTPUT']
    images = tmp_path / 'images'
    images.mkdir()
    for name in ('a.tif', 'b.tif'):
        gdal.GetDriverByName('GTiff').CreateCopy(str(images / name), gdal.Open(str(scene.cube)))
    run('classifyfolder', INPUT=images, MODEL=model, UNSURE=0.1, UNSURE_EACH_CLASS=True, OUTPUT=tmp_path / 'maps')
    with open(tmp_path / 'maps' / 'summary.csv', encoding='utf-8') as file:
        shares = [float(row['unsure_share']) for row in csv.DictReader(file)]
    seen = [gdal.Open(str(tmp_path / 'maps' / f'{name}_unsure.tif')).ReadAsArray() for name in 'ab']
    assert shares == pytest.approx([(one[one != UNSURE_NODATA] != 1).mean() for one in seen], abs=1e-5)
    np.testing.assert_array_equal(*seen)
