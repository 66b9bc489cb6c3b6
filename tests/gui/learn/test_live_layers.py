"""The live layers: in place, in the user's style, found again."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsPalettedRasterRenderer, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.colour_vision import DEUTAN, lab
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.gui.canvas import layers
from hsi_plugin.gui.learn import live_layers
from hsi_plugin.gui.learn.live_layers import CHANGED, CLASSES, KINDS, UNSURE, LiveLayers
from hsi_plugin.gui.learn.live_styles import UNSURE_RAMP
from hsi_plugin.maps.live import LiveRaster
from hsi_plugin.qgis_common.layer_files import ABOVE, ROLE

from ... import builders
from ..conftest import until
from .conftest import layer_values

GRID = Grid(20, 30, builders.NORTH_UP, builders.wkt(builders.UTM33))
SCHEME = ClassScheme.from_names(['water', 'tree'])


def paint(live, classes, changed=0):
    for kind, value, nodata in ((CLASSES, classes, 0), (UNSURE, 100, 255), (CHANGED, changed, 0)):
        raster = LiveRaster(live.paths[kind], GRID, nodata)
        raster.write(Window(0, 0, 20, 30), np.full((20, 30), value, np.uint8))
        raster.close()
    live.refresh()
    until(lambda: all(live.layer(kind) is not None for kind in KINDS if kind not in live._dismissed))


@pytest.fixture
def live(qgis_app, qgis_new_project, tmp_path):
    made = LiveLayers()
    made.use(tmp_path / 's.gpkg', 'Learned map', None, SCHEME)
    yield made
    made.stop()
    QgsProject.instance().removeAllMapLayers()


def colours(layer):
    return {int(c.value): (c.label, c.color.name()) for c in layer.renderer().classes()}


def test_layers_come_with_the_first_map_and_are_read_anew_in_place(live):
    assert live.layer(CLASSES) is None
    paint(live, 1)
    first = {kind: live.layer(kind).id() for kind in KINDS}
    assert (layer_values(live.layer(CLASSES)) == 1).all()
    assert colours(live.layer(CLASSES)) == {c.value: (c.name, c.colour) for c in SCHEME}
    group = QgsProject.instance().layerTreeRoot().findGroup('Learned map')
    assert [node.layerId() for node in group.findLayers()] == [first[kind] for kind in KINDS]
    assert [live.is_shown(kind) for kind in KINDS] == [False, False, True]
    paint(live, 2)
    assert {kind: live.layer(kind).id() for kind in KINDS} == first
    assert (layer_values(live.layer(CLASSES)) == 2).all()


def test_the_map_lies_above_the_picture_of_the_cube_and_below_its_labels(live, tmp_path):
    project = QgsProject.instance()
    cube = layers.load_raster(str(builders.write_geotiff(tmp_path / 'cube.tif', np.ones((5, 20, 30)))), 'cube', project.transformContext())
    layers.add_on_top([cube], 'cube')
    picture, labels = cube.clone(), cube.clone()
    picture.setCustomProperty(ROLE, ABOVE)
    for layer in (picture, labels):
        layers.add_above(layer, cube)
    live.use(tmp_path / 's.gpkg', 'Learned map', cube, SCHEME)
    paint(live, 1)
    order = [layer.id() for layer in project.layerTreeRoot().layerOrder()]
    places = [order.index(layer.id()) for layer in (labels, live.layer(CLASSES), picture, cube)]
    assert places == sorted(places)


def test_a_layer_that_was_hidden_shows_what_is_new_once_it_is_switched_on(live):
    paint(live, 1, changed=0)
    assert (layer_values(live.layer(CHANGED)) == 0).all()
    paint(live, 1, changed=1)
    live.set_shown(CHANGED, True)
    assert (layer_values(live.layer(CHANGED)) == 1).all()


def test_what_the_user_changed_stays(live):
    paint(live, 1)
    layer = live.layer(CLASSES)
    mine = [QgsPalettedRasterRenderer.Class(1, QColor('#123456'), 'lake'), QgsPalettedRasterRenderer.Class(2, QColor('#654321'), 'wood')]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, mine))
    live.set_opacity(CLASSES, 0.3)
    paint(live, 2)
    assert colours(layer) == {1: ('lake', '#123456'), 2: ('wood', '#654321')}
    assert live.opacity(CLASSES) == pytest.approx(0.3)
    # Of the session's classes one is renamed and one is new: the user's view of the other stays.
    live.set_scheme(ClassScheme.from_names(['water', 'birch', 'roof'], [SCHEME.classes[0].colour, '#00aa00', '#aa0000']))
    assert colours(layer) == {1: ('lake', '#123456'), 2: ('birch', '#00aa00'), 3: ('roof', '#aa0000')}
    assert live.opacity(CLASSES) == pytest.approx(0.3)


def test_a_removed_layer_stays_away_until_it_is_asked_for(live):
    paint(live, 1)
    QgsProject.instance().removeMapLayer(live.layer(UNSURE).id())
    paint(live, 2)
    QApplication.processEvents()
    assert live.layer(UNSURE) is None
    assert not live.is_shown(UNSURE)
    live.set_shown(UNSURE, True)
    assert live.is_shown(UNSURE)
    group = QgsProject.instance().layerTreeRoot().findGroup('Learned map')
    assert [node.layerId() for node in group.findLayers()] == [live.layer(kind).id() for kind in KINDS]


def test_what_changed_flashes_and_goes(live, monkeypatch):
    live._fading.setInterval(50)
    paint(live, 1)
    live.flash()
    assert live._is_on(CHANGED)
    assert not live.is_shown(CHANGED)  # nobody has switched it on
    until(lambda: not live._is_on(CHANGED))
    live.set_shown(CHANGED, True)
    live.flash()
    assert not live._fading.isActive()
    assert live.is_shown(CHANGED)  # and there it stays
    live.set_shown(CHANGED, False)
    live.flashes = False
    live.flash()
    assert not live._is_on(CHANGED)
    assert live_layers.FLASH_MS >= 500  # long enough to be seen


def test_without_a_model_no_map_is_shown_and_the_next_one_is(live):
    paint(live, 1)
    live.set_shown(UNSURE, True)
    live.withhold()
    live.withhold()
    assert [live.is_shown(kind) for kind in KINDS] == [False, False, False]
    paint(live, 2)
    assert [live.is_shown(kind) for kind in KINDS] == [False, True, True]


def test_layers_are_found_again_in_a_project_that_is_opened_anew(live, tmp_path):
    paint(live, 1)
    live.set_opacity(CLASSES, 0.25)
    project = tmp_path / 'p.qgz'
    assert QgsProject.instance().write(str(project))
    session = tmp_path / 's.gpkg'
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(project))
    live.use(session, 'Learned map', None, SCHEME)
    assert all(live.layer(kind) is not None for kind in KINDS)
    assert live.opacity(CLASSES) == pytest.approx(0.25)
    paint(live, 2)
    assert len(QgsProject.instance().mapLayers()) == 3
    assert (layer_values(live.layer(CLASSES)) == 2).all()


def test_the_group_lies_right_above_the_cube(live, tmp_path):
    cube = builders.write_geotiff(tmp_path / 'cube.tif', np.ones((6, 20, 30), np.float32))
    shown, above = (layers.load_raster(str(cube), name, QgsProject.instance().transformContext()) for name in ('cube', 'above'))
    for layer in (shown, above):
        QgsProject.instance().addMapLayer(layer)  # the newer one on top
    live.use(tmp_path / 's.gpkg', 'Learned map', shown, SCHEME)
    paint(live, 1)
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names == ['above', 'Learned map', 'cube']


@pytest.mark.parametrize('transform', [builders.ROTATED, builders.SHEARED, builders.SOUTH_UP])
def test_maps_on_other_grids_lie_on_their_pixels_also_after_a_change(live, transform):
    grid = Grid(20, 30, transform, builders.wkt(builders.UTM33))
    for value in (1, 2):
        raster = LiveRaster(live.paths[CLASSES], grid, 0)
        raster.write(Window(3, 4, 5, 6), np.full((5, 6), value, np.uint8))
        raster.close()
        live.refresh()
        provider = live.layer(CLASSES).dataProvider()
        for row, col, expected in ((3, 4, value), (7, 9, value), (5, 6, value), (12, 20, None), (1, 1, None)):
            found, there = provider.sample(QgsPointXY(*grid.xy(row, col)), 1)
            assert (int(found) if there else None) == expected


def test_the_ramp_of_uncertainty_is_even_to_the_eye():
    for vision in ('normal', DEUTAN):
        lightness = lab([colour for _, colour in UNSURE_RAMP], vision)[:, 0]
        steps = np.diff(lightness)
        assert (steps > 0).all()
        assert steps.max() / steps.min() < 1.6


@pytest.fixture(autouse=True)
def swept(qgis_app):
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
