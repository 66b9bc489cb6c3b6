"""`hsi:train` with a model of another scene to go on from."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterDefinition, QgsProcessingParameterFile

from hsi_plugin.methods.click.classifier import train_click
from hsi_plugin.models.modelfile import write_model


@pytest.fixture
def click_model(scene):
    """A model of a method that is no source."""
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.labels.read import read_labels

    with open_cube(scene.cube) as cube:
        trained = train_click(cube, read_labels(str(scene.points), cube.grid, None))
    write_model(scene.folder / 'click.hsimodel', trained.card, trained.tensors)
    return scene.folder / 'click.hsimodel'


def test_a_source_is_a_model_file_that_few_people_need(provider):
    parameter = QgsApplication.processingRegistry().algorithmById('hsi:train').parameterDefinition('SOURCE')
    assert isinstance(parameter, QgsProcessingParameterFile)
    assert parameter.extension() == 'hsimodel'
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert 'wavelength' in parameter.help()


def test_a_method_that_cannot_go_on_from_a_source_says_so(scene, run, click_model):
    before = scene.files()
    with pytest.raises(QgsProcessingException, match='"click" cannot go on from a source'):
        run('train', CUBE=scene.cube, LABELS=scene.points, FIELD='class', SOURCE=click_model, OUTPUT=scene.folder / 'm.hsimodel')
    assert scene.files() == before


@pytest.mark.torch
def test_a_source_of_another_method_is_refused(scene, run, click_model):
    pytest.importorskip('torch')
    with pytest.raises(QgsProcessingException, match=r'made by the method .click.'):
        run(
            'train', CUBE=scene.cube, LABELS=scene.points, FIELD='class', METHOD='sst', SOURCE=click_model,
            OUTPUT=scene.folder / 'm.hsimodel',
        )
    assert not (scene.folder / 'm.hsimodel').exists()
