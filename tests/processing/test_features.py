"""`hsi:features` as the toolbox runs it."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProject

from hsi_plugin.core.backbones import DEFAULT_BACKBONE, list_backbones
from tests.builders import learnable_scene, wavelengths, write_geotiff


def parameter(name):
    return QgsApplication.processingRegistry().algorithmById('hsi:features').parameterDefinition(name)


def test_models_and_scalings_are_chosen_by_name(provider):
    model, scaling = parameter('BACKBONE'), parameter('SCALING')
    assert set(model.options()) == set(list_backbones())
    assert model.usesStaticStrings()
    assert model.defaultValue() == DEFAULT_BACKBONE
    assert scaling.defaultValue() == 'default'
    assert {'default', 'reflectance', 'minmax', 'brightness', 'zscore'} <= set(scaling.options())
    for card in list_backbones().values():
        assert f'{card.name}: {card.summary}' in model.help()


@pytest.mark.torch
def test_features_become_a_raster_and_a_layer(run, tmp_path, notes, context):
    """On a cube of a camera on a tripod: neither coordinates nor a reference system."""
    values = learnable_scene(30, 40, 9)[0]
    cube = write_geotiff(tmp_path / 'camera.tif', values, wavelengths(9, 450, 900), transform=None, epsg=None)
    made = run('features', CUBE=cube, WINDOW='0 0 24 24', THREADS=1, OUTPUT=tmp_path / 'f.tif', feedback=notes, context=context)
    assert made['FEATURE_COUNT'] > 3
    assert made['COMPUTED_PIXELS'] >= 24 * 24
    assert json.loads(made['RECIPE'])['backbone'] == 'starter'
    written = gdal.Open(made['OUTPUT']).ReadAsArray()
    assert written.shape == (made['FEATURE_COUNT'], 30, 40)
    assert np.isfinite(written[:, :24, :24]).all()
    assert np.isnan(written[:, 24:]).all()
    assert any('features of 576 pixels from 9 bands take about' in said for said in notes.warnings)
    again = run('features', CUBE=cube, WINDOW='0 0 24 24', THREADS=1)
    assert again['COMPUTED_PIXELS'] == 0
    assert 'OUTPUT' not in again
    assert not QgsProject.instance().mapLayers()


@pytest.mark.parametrize(('given', 'said'), [
    pytest.param({'BACKBONE': 'hypersl-small'}, 'hypersl|HyperSL', marks=pytest.mark.torch),
    ({'SCALING': 'zscore'}, 'knows no scaling "zscore"'),
    ({'WINDOW': '0 0 900 900'}, 'does not lie in'), ({'DEVICE': 'abacus'}, 'no device "abacus"'),
])
def test_refusals_are_one_sentence_and_leave_nothing(scene, run, given, said):
    before = scene.files()
    with pytest.raises(QgsProcessingException, match=said) as caught:
        run('features', CUBE=scene.cube, OUTPUT=scene.folder / 'f.tif', **given)
    assert 'Traceback' not in str(caught.value)
    assert scene.files() == before
