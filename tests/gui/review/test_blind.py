"""Who must not know what the map says does not see it, and whoever looked all the same is told so with every answer."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from hsi_plugin.gui.canvas import layers
from hsi_plugin.gui.review.files import tells
from hsi_plugin.gui.review_dock import CORRECT, REVIEW

from ..conftest import until
from .conftest import key


def shown(layer):
    return QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()


def test_the_map_is_off_while_points_are_answered_and_on_again_afterwards(dock, state, interface):
    assert not shown(state.map_layer)
    assert dock.answer_page.says.isHidden()
    assert dock.answer_page.bars.parentWidget().isHidden()  # the classes of what is left would tell
    dock.tabs.setCurrentIndex(CORRECT)
    assert shown(state.map_layer)
    dock.tabs.setCurrentIndex(REVIEW)
    assert not shown(state.map_layer)
    dock.setUserVisible(False)
    until(lambda: shown(state.map_layer))
    assert state.canvas.mapTool() is not interface.reviewing.tool


def test_its_confidence_goes_too_and_the_image_stays(dock, state, interface, map_path):
    confidence = layers.load_raster(str(map_path.with_name('map_confidence.tif')), 'c', QgsProject.instance().transformContext())
    layers.add_on_top([confidence], 'more')
    dock.tabs.setCurrentIndex(CORRECT)
    assert shown(confidence)
    dock.tabs.setCurrentIndex(REVIEW)
    assert not shown(confidence)
    assert shown(interface.workspace.layer)


def test_the_map_that_is_taught_by_clicks_goes_too(dock, state, interface, map_path):
    other = map_path.with_name('other.tif')  # by its name it has nothing to do with the map
    shutil.copyfile(map_path, other)
    taught = layers.load_raster(str(other), 'taught', QgsProject.instance().transformContext())
    interface.learning.loop.layers._adopt('classes', taught)
    layers.add_on_top([taught], 'Learned map')
    dock.tabs.setCurrentIndex(CORRECT)
    assert shown(taught)
    dock.tabs.setCurrentIndex(REVIEW)
    assert not shown(taught)


def test_switching_the_map_on_is_noted_with_the_answer(dock, state):
    page = dock.answer_page
    key(page, Qt.Key.Key_1, '1')
    QgsProject.instance().layerTreeRoot().findLayer(state.map_layer.id()).setItemVisibilityChecked(True)
    until(page.warning.isVisible)
    key(page, Qt.Key.Key_1, '1')
    assert [p.answers[0].blind for p in state.points[:2]] == [True, False]


def test_not_blind_the_map_and_its_class_are_shown(dock, state):
    page = dock.answer_page
    page.options.hide_map.click()
    assert shown(state.map_layer)
    assert not page.says.isHidden()
    assert state.found_scheme.names[state.current.map_class - 1] in page.says.text()
    key(page, Qt.Key.Key_1, '1')
    assert not state.points[0].answers[0].blind
    page.options.hide_map.click()
    assert not shown(state.map_layer)
    assert page.says.isHidden()


def test_the_second_view_hides_the_map_as_well(dock, state, interface):
    dock.answer_page.options.view.click()
    view = interface.reviewing.view
    view.show_layers([interface.workspace.layer, state.map_layer])
    assert view.layers == [interface.workspace.layer]
    state.set_blind(False)
    view.show_layers([interface.workspace.layer, state.map_layer])
    assert len(view.layers) == 2
    state.set_blind(True)
    assert view.layers == [interface.workspace.layer]


def test_the_second_view_follows_at_its_own_scale(dock, state, interface):
    dock.answer_page.options.view.click()
    view = interface.reviewing.view
    view.canvas.resize(200, 200)
    view.canvas.zoomByFactor(1 / 3)
    fine = view.canvas.mapUnitsPerPixel()
    key(dock.answer_page, Qt.Key.Key_N, 'n')
    wanted = state.locator().centre(state.current.row, state.current.col)
    assert view.canvas.center().distance(wanted) < 0.01 * view.canvas.extent().width()
    assert view.canvas.mapUnitsPerPixel() == pytest.approx(fine)
    assert abs(state.canvas.mapUnitsPerPixel() - fine) > 0.1 * fine


def test_what_belongs_to_a_map_by_name(tmp_path):
    path = tmp_path / 'map.tif'
    assert tells(str(path), path)
    assert tells(str(tmp_path / 'map_second.tif'), path)
    assert not tells(str(tmp_path / 'mapped.tif'), path)
    assert not tells(str(tmp_path / 'deeper' / 'map.tif'), path)
