"""Results in the project: loaded from a background thread as the toolbox does, with names, colours and a group."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .conftest import Notes


class InBackground(Notes):
    """Also notes which thread the algorithm computed on."""

    def __init__(self):
        super().__init__()
        self.threads = set()

    def pushInfo(self, info):
        self.threads.add(QThread.currentThread())
        super().pushInfo(info)


def run_as_the_toolbox_does(parameters, context, feedback):
    """Run in a task of the task manager, then load the results on the main thread. Returns whether it went well, and the outputs."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    algorithm = QgsApplication.processingRegistry().createAlgorithmById('hsi:classify')
    ended = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, results: ended.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    ok, results = ended[0]
    if ok:
        assert handleAlgorithmResults(algorithm, context, feedback, parameters=results)
    return ok, results


def to_project(path):
    definition = QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())
    definition.destinationName = 'Classification'
    return definition


@pytest.fixture
def parameters(scene):
    return {'CUBE': str(scene.cube), 'LABELS': str(scene.points), 'FIELD': 'class', 'CONFIDENCE': True}


@pytest.mark.parametrize('place', ['map.tif', QgsProcessing.TEMPORARY_OUTPUT])
def test_layers_are_named_grouped_and_styled(provider, scene, context, parameters, place):
    feedback = InBackground()
    path = place if place == QgsProcessing.TEMPORARY_OUTPUT else scene.folder / place
    ok, _ = run_as_the_toolbox_does({**parameters, 'OUTPUT': to_project(path)}, context, feedback)
    assert ok
    assert QCoreApplication.instance().thread() not in feedback.threads
    assert feedback.threads

    root = QgsProject.instance().layerTreeRoot()
    groups = root.findGroups()
    assert [g.name() for g in groups] == ['scene']
    nodes = groups[0].findLayers()
    assert [n.name() for n in nodes] == ['Classification', 'Confidence', 'Runner-up']
    assert len(root.findLayers()) == 3  # each once
    assert nodes[0].isExpanded()

    classes, confidence, second = (n.layer() for n in nodes)
    for layer in (classes, second):
        assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
        assert {c.label for c in layer.renderer().classes()} >= {'water', 'tree', 'soil'}
    assert isinstance(confidence.renderer(), QgsSingleBandPseudoColorRenderer)


def test_the_order_holds_where_qgis_puts_new_layers_beside_the_active_one(provider, scene, context, parameters):
    """In QGIS's window, new layers come above the active one; with a layer of the same run active, that is within its group."""
    from qgis.core import QgsLayerTreeRegistryBridge

    project = QgsProject.instance()
    root = project.layerTreeRoot()
    project.layerWasAdded.connect(
        lambda layer: project.layerTreeRegistryBridge().setLayerInsertionPoint(
            QgsLayerTreeRegistryBridge.InsertionPoint(root.findGroups()[0], 0)) if root.findGroups() else None
    )  # fmt: skip
    ok, _ = run_as_the_toolbox_does({**parameters, 'OUTPUT': to_project(scene.folder / 'map.tif')}, context, Notes())
    project.layerWasAdded.disconnect()
    project.layerTreeRegistryBridge().setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    assert ok
    assert [n.name() for n in root.findGroups()[0].findLayers()] == ['Classification', 'Confidence', 'Runner-up']


def test_a_second_run_comes_on_top(provider, scene, context, parameters):
    for name in ('one.tif', 'two.tif'):
        assert run_as_the_toolbox_does({**parameters, 'OUTPUT': to_project(scene.folder / name)}, context, Notes())[0]
        context.setLayersToLoadOnCompletion({})
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    # Before QGIS 3.32 each run has a group of its own; later QGIS collects equal names in one group.
    assert [len(g.findLayers()) for g in groups] in ([3, 3], [6])
    assert groups[0].findLayers()[0].layer().source().endswith('two.tif')


def test_nothing_is_loaded_that_was_not_asked_for(provider, scene, context, parameters):
    ok, results = run_as_the_toolbox_does({**parameters, 'OUTPUT': str(scene.folder / 'map.tif')}, context, Notes())
    assert ok
    assert results['CONFIDENCE_LAYER'].endswith('map_confidence.tif')
    assert not QgsProject.instance().mapLayers()


def test_a_failure_leaves_nothing_to_load(provider, scene, context, parameters):
    ok, _ = run_as_the_toolbox_does({**parameters, 'FIELD': 'klass', 'OUTPUT': to_project(scene.folder / 'map.tif')}, context, Notes())
    assert not ok
    assert not context.layersToLoadOnCompletion()
