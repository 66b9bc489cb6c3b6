"""Classes and labels: by mouse, by key, undone, kept, shown."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from hsi_plugin.core.errors import LabelError
from hsi_plugin.gui.canvas import layers
from hsi_plugin.gui.labels import labelling
from hsi_plugin.labels.read import read_labels

from ... import builders
from ..conftest import click, opened, press_key, until


@pytest.fixture
def ready(interface, cube_path):
    opened(interface, cube_path)
    page = interface.main_dock.labels_page
    for name in ('water', 'tree'):
        value = interface.labelling.add_class()
        interface.labelling.rename_class(value, name)
    interface.label.trigger()
    assert not page.uses_layer
    return interface


def labels(interface):
    found = interface.labelling.session.labels()
    return {(int(r), int(c)): int(v) for r, c, v in zip(found.rows, found.cols, found.values)}


def test_clicks_and_keys_label_pixels_in_the_file_beside_the_cube(ready, cube_path):
    canvas = ready.workspace.canvas
    press_key(canvas, Qt.Key.Key_1)
    click(ready.workspace, 3, 4)
    press_key(canvas, Qt.Key.Key_2)
    click(ready.workspace, 10, 20)
    click(ready.workspace, 11, 21)
    press_key(canvas, Qt.Key.Key_9)  # there is no ninth class
    assert ready.labelling.current == 2
    assert labels(ready) == {(3, 4): 1, (10, 20): 2, (11, 21): 2}
    assert ready.labelling.path == cube_path.with_name('scene_labels.gpkg')
    table = ready.main_dock.labels_page._table
    assert [table.item(r, 3).text() for r in range(2)] == ['1', '2']
    stored = read_labels(ready.labelling.path, ready.workspace.cube.grid)
    assert stored.scheme.names == ['water', 'tree']
    assert len(stored) == 3


def test_what_is_clicked_is_seen_above_a_map(ready, cube_path):
    click(ready.workspace, 3, 4)
    over = layers.load_raster(str(cube_path), 'map', QgsProject.instance().transformContext())
    layers.add_on_top([over], 'map')
    click(ready.workspace, 5, 4)
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0].id() == ready.labelling.layer.id()


def test_undo_redo_and_removal(ready):
    canvas = ready.workspace.canvas
    click(ready.workspace, 3, 4)
    click(ready.workspace, 10, 20)
    press_key(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(labels(ready)) == {(3, 4)}
    press_key(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert set(labels(ready)) == {(3, 4), (10, 20)}
    click(ready.workspace, 10, 20, Qt.MouseButton.RightButton)
    assert set(labels(ready)) == {(3, 4)}
    click(ready.workspace, 3, 4)
    press_key(canvas, Qt.Key.Key_Delete)
    assert labels(ready) == {}
    page = ready.main_dock.labels_page
    page.undo()
    assert set(labels(ready)) == {(3, 4)}


def test_the_layer_of_labels_shows_those_that_stand_in_class_colours(ready):
    click(ready.workspace, 3, 4)
    click(ready.workspace, 10, 20)
    ready.labelling.undo()
    layer = ready.labelling.layer
    features = list(layer.getFeatures())
    assert len(features) == 1
    at = features[0].geometry().asPoint()
    assert (at.x(), at.y()) == pytest.approx(ready.workspace.cube.grid.xy(3, 4))
    ready.labelling.recolour_class(2, '#112233')
    categories = layer.renderer().categories()
    assert [c.label() for c in categories] == ['water', 'tree']
    assert categories[1].symbol().color().name() == '#112233'
    assert layer.renderer().categoryIndexForValue(features[0]['class_id']) == 1
    tree = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert tree.index(layer) == tree.index(ready.workspace.layer) - 1


def test_tables_of_labels_are_brought_up_to_date_once_clicks_rest(ready):
    told = []
    click(ready.workspace, 3, 4)
    ready.labelling.layer.dataProvider().dataChanged.connect(lambda: told.append(ready.labelling.layer.featureCount()))
    click(ready.workspace, 10, 20)
    assert told == []
    until(lambda: told)
    assert told[-1] == 2


def test_labels_come_back_with_the_cube(ready, cube_path):
    click(ready.workspace, 3, 4)
    ready.workspace.close_cube()
    assert len(ready.labelling.scheme) == 0
    ready.workspace.open_path(str(cube_path))
    until(lambda: ready.workspace.cube is not None)
    assert ready.labelling.scheme.names == ['water', 'tree']
    assert set(labels(ready)) == {(3, 4)}
    layers = [m for m in QgsProject.instance().mapLayers().values() if isinstance(m, QgsVectorLayer)]
    assert layers == [ready.labelling.layer]


def test_a_name_that_is_taken_is_refused_and_the_table_tells_the_truth(ready, host):
    table = ready.main_dock.labels_page._table
    table.item(0, 2).setText('tree')
    until(lambda: host.texts() and table.item(0, 2).text() == 'water')
    assert 'tree' in host.texts()[0]
    table.item(0, 2).setText('lake')
    until(lambda: ready.labelling.scheme.names == ['lake', 'tree'])


def test_labels_of_a_cube_without_position_lie_on_its_pixels(interface, tmp_path, scene):
    path = builders.write_geotiff(tmp_path / 'plain.tif', scene[0], transform=None, epsg=None)
    opened(interface, path)
    interface.labelling.add_class()
    interface.label.trigger()
    click(interface.workspace, 12, 34)
    assert labels(interface) == {(12, 34): 1}
    feature = next(interface.labelling.layer.getFeatures())
    assert interface.workspace.locator().pixel(feature.geometry().asPoint()) == (12, 34)


def test_a_session_of_another_cube_is_refused(ready, tmp_path, scene):
    path = builders.write_geotiff(tmp_path / 'small.tif', scene[0][:, :20, :20], builders.wavelengths(30))
    before = ready.labelling.path
    opened(ready, path)
    with pytest.raises(LabelError):
        ready.labelling.open(before)


def test_a_folder_that_cannot_be_written_keeps_labels_at_home(tmp_path, monkeypatch):
    monkeypatch.setattr(labelling.os, 'access', lambda path, mode: False)
    path = labelling.default_path(str(tmp_path / 'scene.tif'), 'scene')
    assert path.parent != tmp_path
    assert path.parent.is_dir()


def test_a_numbered_class_takes_the_colour_of_its_name_and_a_chosen_one_stays(ready):
    known = ready.labelling
    assert [c.colour for c in known.scheme] == ['#0072b2', '#117733']
    value = known.add_class()
    known.recolour_class(value, '#123456')
    known.rename_class(value, 'lake')
    assert known.scheme.classes[value - 1].colour == '#123456'
    known.rename_class(1, 'roof')  # had a real name before: its colour is the user's by now
    assert known.scheme.classes[0].colour == '#0072b2'
    known.undo()
    assert known.scheme.names[0] == 'water'
