"""From labels to layers, through the worker process."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.gui.canvas.map_files import default_output, free_name
from hsi_plugin.gui.interface import Interface
from hsi_plugin.gui.jobs.describe import cancelled_sentence
from hsi_plugin.gui.map.results import area_lines, area_text, protocol_text, recall_lines

from ... import builders
from ..conftest import opened, until


@pytest.fixture
def points(tmp_path, scene):
    truth = builders.sparse_labels(scene[1], 25)
    return builders.write_label_points(tmp_path / 'points.gpkg', truth, builders.class_names(3))


@pytest.fixture
def ready(interface, cube_path, points):
    opened(interface, cube_path)
    layer = QgsVectorLayer(str(points), 'points', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    return interface


def run(page, seconds=60):
    results = []
    page.finished.connect(results.append)
    page.classify()
    assert page.running
    until(lambda: results, seconds)
    return results[0]


def test_classify_adds_three_styled_layers_and_says_what_they_are_worth(ready, tmp_path):
    page = ready.main_dock.map_page
    result = run(page)
    assert result['output'] == str(tmp_path / 'scene_map.tif')
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == 'scene_map'
    names = [node.layer().name() for node in group.findLayers()]
    assert names == ['Classes', 'Confidence', 'Runner-up class']
    classes, confidence, second = (node.layer() for node in group.findLayers())
    for layer in (classes, second):
        assert layer.renderer().type() == 'paletted'
        assert {c.label for c in layer.renderer().classes()} >= set(builders.class_names(3))
    assert confidence.renderer().type() == 'singlebandpseudocolor'
    assert [node.isVisible() for node in group.findLayers()] == [True, False, False]
    assert page._results.isVisibleTo(page)
    assert '16 × 16' in page._results._protocol.text()
    assert page._output.filePath() == str(tmp_path / 'scene_map_2.tif')
    assert not page.running


def test_a_map_that_was_made_can_be_reviewed_at_once(ready, tmp_path):
    page = ready.main_dock.map_page
    assert page.review.isHidden()
    run(page)
    page.review.click()
    state = ready.reviewing.state
    until(lambda: state.map_path is not None)
    assert state.map_path == tmp_path / 'scene_map.tif'
    assert state.map_layer.name() == 'Classes'
    assert state.cube is ready.workspace.cube
    until(ready.review_dock.isVisible)


def test_a_cancelled_run_leaves_nothing(ready, tmp_path, host):
    page = ready.main_dock.map_page
    results = []
    page.finished.connect(results.append)
    page.classify()
    page.follow.cancel()
    until(lambda: results, 60)
    assert results == [None]
    assert list(tmp_path.glob('scene_map*')) == []
    assert 'Cancelled' in page.run.stage.text()
    assert host.texts() == []
    assert run(page) is not None  # and the next run works


def test_bad_labels_give_one_message_and_no_file(interface, cube_path, tmp_path, host, scene):
    opened(interface, cube_path)
    page = interface.main_dock.map_page
    page.classify()
    assert 'no labels' in host.texts()[0]
    assert not page.running
    one = builders.sparse_labels(scene[1], 5) * (scene[1] == 1)
    layer = QgsRasterLayer(str(builders.write_label_raster(tmp_path / 'one.tif', one, builders.class_names(3))), 'one')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    assert run(page) is None
    assert len(host.texts()) == 2
    assert list(tmp_path.glob('scene_map*')) == []


def test_output_that_is_the_input_is_refused(ready, cube_path, host):
    page = ready.main_dock.map_page
    page._output.setFilePath(str(cube_path))
    page.classify()
    assert not page.running
    assert 'input' in host.texts()[0]


def test_names_of_maps(tmp_path):
    assert default_output(str(tmp_path / 'a.tif'), 'a') == tmp_path / 'a_map.tif'
    for name in ('a_map.tif', 'a_map_2.tif'):
        (tmp_path / name).touch()
    assert free_name(tmp_path / 'a_map.tif').name == 'a_map_3.tif'
    assert free_name(tmp_path / 'a_map_2.tif').name == 'a_map_3.tif'


def test_what_could_not_be_assessed_is_said():
    classes = [{'name': 'a', 'colour': '#111111'}, {'name': 'b', 'colour': '#222222'}]
    accuracy = {
        'overall_accuracy': 0.5, 'block_size': 16, 'blocks': 7, 'folds': 5, 'not_assessable': ['b'],
        'per_class': [{'class': 'a', 'recall': 0.5}, {'class': 'b', 'recall': None}],
    }
    assert 'b' in protocol_text(accuracy)
    assert recall_lines(accuracy, classes)[0] == ('a', 0.5, '#111111', '50 %')
    assert recall_lines(accuracy, classes)[1][1] is None
    assert 'No accuracy' in protocol_text({})
    wide = protocol_text({**accuracy, 'shared_surroundings': True, 'least_distance': 2, 'receptive_field': 32})
    assert 'as near as 2 pixels' in wide
    assert '32 × 32 pixels' in wide
    lines = area_lines({'classes': classes, 'counts': [30, 10], 'area_m2': None})
    assert [(line[1], line[3]) for line in lines] == [(0.75, '30 px'), (0.25, '10 px')]
    assert area_text(2.5e6) == '2.50 km²'
    assert area_text(25_000) == '2.5 ha'
    assert area_text(90) == '90 m²'


def test_a_path_relative_to_nothing_gets_a_suffix(ready, tmp_path):
    page = ready.main_dock.map_page
    page._output.setFilePath(str(tmp_path / 'named'))
    assert Path(page._job().output).name == 'named.tif'


def test_unloading_in_the_middle_of_a_job_is_quiet(host, cube_path, points):
    made = Interface(host)
    opened(made, cube_path)
    layer = QgsVectorLayer(str(points), 'points', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    made.main_dock.labels_page.use_layer(layer)
    made.main_dock.map_page.classify()
    assert made.main_dock.map_page.running
    made.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 30)
    assert host.texts() == []
    assert [t for t in threading.enumerate() if t.name.startswith('hsi')] == []


def test_what_a_cancelled_run_keeps_is_said(with_rogue):
    from ...engine.rogue_worker import SleepJob

    engine = with_rogue.workspace.engine
    kept = 'Cancelled; 34 of 120 windows are kept, and the same run goes on from there.'
    handle, other = engine.submit(SleepJob(60, kept=kept)), engine.submit(SleepJob(60, kept=kept))
    until(lambda: handle.fraction > 0.0, 30)
    other.cancel()  # it never ran, so it has kept nothing
    handle.cancel()
    assert handle.wait_until_done(30)
    assert other.wait_until_done(30)
    assert cancelled_sentence(handle, 'nothing') == kept
    assert cancelled_sentence(other, 'nothing') == 'nothing'
    with pytest.raises(JobCancelled, match='34 of 120 windows are kept'):
        handle.wait()
