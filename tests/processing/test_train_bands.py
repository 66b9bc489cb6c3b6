"""`hsi:train` held to some wavelengths, so that the model needs no others."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterDefinition

from ..builders import learnable_scene, wavelengths, write_geotiff


def test_few_people_need_it(provider):
    parameter = QgsApplication.processingRegistry().algorithmById('hsi:train').parameterDefinition('BANDS')
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional


def test_a_model_of_the_visible_reads_a_sensor_without_the_infrared(scene, run, tmp_path):
    """What the option is for: the same model without it is refused."""
    values, _ = learnable_scene()
    short = wavelengths(30) < 1300
    other = write_geotiff(tmp_path / 'other.tif', values[short], wavelengths(30)[short], scale=1e-4, nodata=-32768)
    run('train', CUBE=scene.cube, LABELS=scene.points, BANDS='400-1200', OUTPUT=tmp_path / 'short.hsimodel')
    made = run('classify', CUBE=other, MODEL=tmp_path / 'short.hsimodel', OUTPUT=tmp_path / 'map.tif')
    assert made['PIXELS'] == scene.truth.size
    run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'all.hsimodel')
    with pytest.raises(QgsProcessingException, match='nm'):
        run('classify', CUBE=other, MODEL=tmp_path / 'all.hsimodel', OUTPUT=tmp_path / 'not.tif')
    assert not (tmp_path / 'not.tif').exists()


def test_what_is_no_range_is_refused(scene, run, tmp_path):
    with pytest.raises(QgsProcessingException, match='red'):
        run('train', CUBE=scene.cube, LABELS=scene.points, BANDS='red', OUTPUT=tmp_path / 'm.hsimodel')
    assert not (tmp_path / 'm.hsimodel').exists()
