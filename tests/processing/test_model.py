"""The algorithms as steps of a model, as the Modeler makes it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
)

Source = QgsProcessingModelChildParameterSource


def step(model, name, **parameters):
    """Add an algorithm with its parameters' sources; returns it, still to be completed with outputs."""
    child = QgsProcessingModelChildAlgorithm(name)
    child.setChildId(name.split(':')[1])
    for key, source in parameters.items():
        child.addParameterSources(key, [source])
    return child


@pytest.fixture
def model(provider):
    """Cube and labels in, map out: filter the labels (a memory layer), train, classify, and assess."""
    made = QgsProcessingModelAlgorithm('two steps', 'test')
    made.addModelParameter(QgsProcessingParameterRasterLayer('cube', 'Cube'), QgsProcessingModelParameter('cube'))
    made.addModelParameter(QgsProcessingParameterMapLayer('labels', 'Labels'), QgsProcessingModelParameter('labels'))
    cube, labels = Source.fromModelParameter('cube'), Source.fromModelParameter('labels')
    made.addChildAlgorithm(step(
        made, 'native:extractbyexpression', INPUT=labels, EXPRESSION=Source.fromStaticValue('"class" <> \'soil\'')
    ))
    made.addChildAlgorithm(step(
        made, 'hsi:train', CUBE=cube, LABELS=Source.fromChildOutput('extractbyexpression', 'OUTPUT'), FIELD=Source.fromStaticValue('class')
    ))
    classify = step(made, 'hsi:classify', CUBE=cube, MODEL=Source.fromChildOutput('train', 'OUTPUT'))
    output = QgsProcessingModelOutput('map', 'Map')
    output.setChildId('classify')
    output.setChildOutputName('OUTPUT')
    output.setDescription('Map')
    classify.setModelOutputs({'map': output})
    made.addChildAlgorithm(classify)
    made.addChildAlgorithm(step(
        made, 'hsi:accuracy', MAP=Source.fromChildOutput('classify', 'OUTPUT'), REFERENCE=labels, FIELD=Source.fromStaticValue('class'),
        KEEP_TOUCHED=Source.fromStaticValue(True),
    ))
    return made


def destination(model):
    """The name of the map's parameter, which is `classify:map` up to QGIS 3.32 and `map` later."""
    return model.destinationParameterDefinitions()[0].name()


def test_a_model_runs_the_steps_one_after_the_other(model, scene, run, tmp_path):
    import processing

    made = processing.run(model, {'cube': str(scene.cube), 'labels': str(scene.points), destination(model): str(tmp_path / 'map.tif')})
    assert made[destination(model)] == str(tmp_path / 'map.tif')
    assert made['CHILD_RESULTS']['train']['CLASS_COUNT'] == 2  # the memory layer without soil was taken
    assert made['CHILD_RESULTS']['accuracy']['OVERALL_ACCURACY'] > 0.6
    labels = gdal.Open(str(tmp_path / 'map.tif')).ReadAsArray()
    known = scene.truth < 3
    names = ['tree', 'water']
    expected = np.array([0, 1 + names.index('water'), 1 + names.index('tree')])[scene.truth[known]]
    assert np.mean(labels[known] == expected) > 0.95


def test_the_modeler_offers_the_outputs_as_inputs_of_later_steps(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById('hsi:classify')
    names = {o.name() for o in algorithm.outputDefinitions()}
    assert names >= {
        'OUTPUT', 'CONFIDENCE_LAYER', 'SECOND_LAYER', 'MODEL_OUTPUT', 'RECORD',
        'OVERALL_ACCURACY', 'AVERAGE_ACCURACY', 'MEAN_CONFIDENCE', 'PIXELS',
    }


def test_what_is_wrong_in_a_step_is_said_by_the_model(model, scene, run, tmp_path):
    import processing

    with pytest.raises(QgsProcessingException, match=r'nowhere\.tif'):
        processing.run(
            model, {'cube': str(tmp_path / 'nowhere.tif'), 'labels': str(scene.points), destination(model): str(tmp_path / 'map.tif')}
        )
    assert not (tmp_path / 'map.tif').exists()
