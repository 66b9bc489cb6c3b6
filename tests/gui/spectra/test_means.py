"""Means of areas, features and classes, taken while QGIS goes on."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt

from hsi_plugin.cubes.crs import same_crs
from hsi_plugin.gui.spectra.curve import MEAN
from hsi_plugin.gui.spectra.shapes import wkt_of

from ..conftest import at_pixel, click, opened, press_key, send, until


def means(dock):
    return [curve for curve in dock.curves.curves if curve.kind == MEAN]


def draw(workspace, corners):
    for row, col in corners:
        send(workspace.canvas, QEvent.Type.MouseMove, at_pixel(workspace, row, col))
        send(workspace.canvas, QEvent.Type.MouseButtonPress, at_pixel(workspace, row, col), Qt.MouseButton.LeftButton)
    send(workspace.canvas, QEvent.Type.MouseButtonPress, at_pixel(workspace, *corners[-1]), Qt.MouseButton.RightButton)


def inside(cube, top, left, bottom, right):
    """Mean and spread of the pixels between that hold values."""
    values = np.array([cube.spectrum(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)], np.float64)
    values = values[np.isfinite(values[:, cube.bands.good]).all(1)]
    return values.mean(0), values.std(0, ddof=1), len(values)


def test_an_area_is_drawn_by_clicks_and_averaged(ready, dock):
    workspace = ready.workspace
    dock.bar.area.trigger()
    assert workspace.canvas.mapTool() is dock.area_tool
    assert not ready.look.isChecked()
    draw(workspace, ((9.6, 9.6), (9.6, 20.4), (15.4, 20.4), (15.4, 9.6)))
    until(lambda: means(dock))
    curve = means(dock)[0]
    mean, spread, count = inside(workspace.cube, 10, 10, 15, 20)
    assert curve.count == count == 66
    assert '66' in curve.name
    np.testing.assert_allclose(curve.values, mean, rtol=1e-5)
    np.testing.assert_allclose(curve.spread, spread, rtol=1e-4)
    assert dock.list.current == curve.number
    assert dock.plot._ribbons[curve.number].isVisible()
    assert dock.marks.drawn == 1
    assert not dock.means.busy
    dock.curves.remove(curve.number)
    assert dock.marks.drawn == 0
    dock.bar.area.trigger()
    assert workspace.canvas.mapTool() is not dock.area_tool


def test_corners_can_be_taken_back_and_fewer_than_three_are_no_area(ready, dock):
    workspace, tool = ready.workspace, dock.area_tool
    dock.bar.area.trigger()
    for place in ((5, 5), (5, 9), (9, 9)):
        click(workspace, *place)
    assert len(tool.corners) == 3
    press_key(workspace.canvas, Qt.Key.Key_Backspace)
    assert len(tool.corners) == 2
    tool.end()
    assert tool.corners == []
    click(workspace, 5, 5)
    press_key(workspace.canvas, Qt.Key.Key_Escape)
    assert tool.corners == []
    assert not dock.means.busy
    assert means(dock) == []


def test_selected_features_in_another_reference_system(ready, dock):
    workspace = ready.workspace
    grid = workspace.cube.grid
    layer = QgsVectorLayer('Polygon?crs=EPSG:32633', 'fields', 'memory')
    features = []
    for row, col in ((4, 4), (20, 30)):
        corners = [QgsPointXY(*grid.xy(row + dr - 0.5, col + dc - 0.5)) for dr, dc in ((0, 0), (0, 3), (2, 3), (2, 0))]
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolygonXY([corners]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    # As in use, QGIS has transformed before, into degrees as most maps are.
    workspace.canvas.setDestinationCrs(QgsCoordinateReferenceSystem('EPSG:4326'))
    workspace.locator().centre(5, 5)
    dock.means.of_features(layer)
    assert 'Nothing is selected' in ready.messages._board.bar.items()[0].text()
    layer.selectAll()
    dock.means.of_features(layer)
    until(lambda: means(dock))
    assert means(dock)[0].count == 12
    assert 'fields' in means(dock)[0].name
    points = QgsVectorLayer('Point?crs=EPSG:4326', 'spots', 'memory')
    to_degrees = workspace.layer.crs()
    transform = QgsCoordinateTransform(to_degrees, QgsCoordinateReferenceSystem('EPSG:4326'), QgsProject.instance())
    for row, col in ((7, 7), (8, 9)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(transform.transform(QgsPointXY(*grid.xy(row, col)))))
        points.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(points)
    points.selectAll()
    dock.means.of_features(points)
    until(lambda: len(means(dock)) == 2)
    expected = np.mean([workspace.cube.spectrum(7, 7), workspace.cube.spectrum(8, 9)], 0)
    np.testing.assert_allclose(means(dock)[1].values, expected, rtol=1e-5)


def test_lines_and_no_layer_are_refused_in_words(ready, dock):
    for layer in (None, QgsVectorLayer('LineString?crs=EPSG:32633', 'ways', 'memory')):
        dock.means.of_features(layer)
        assert 'No layer of polygons or points' in ready.messages._board.bar.items()[0].text()


def test_each_class_of_the_labels_in_its_colour(ready, dock):
    dock.bar.classes.trigger()
    assert 'no labels yet' in ready.messages._board.bar.items()[0].text()
    labelling, cube = ready.labelling, ready.workspace.cube
    for name, pixels in (('water', ((3, 3), (30, 40), (3, 50))), ('tree', ((10, 10),))):
        labelling.add_class()
        labelling.rename_class(len(labelling.scheme), name)
        for pixel in pixels:
            labelling.add_label(*pixel)
    dock.bar.classes.trigger()
    until(lambda: len(means(dock)) == 2)
    water, tree = means(dock)
    assert (water.count, tree.count) == (3, 1)
    assert [c.colour for c in means(dock)] == [c.colour for c in labelling.scheme]
    np.testing.assert_allclose(water.values, np.mean([cube.spectrum(*p) for p in ((3, 3), (30, 40), (3, 50))], 0), rtol=1e-5)
    assert (tree.spread == 0.0).all()
    labelling.choose(2)
    labelling.add_label(11, 11)
    dock.bar.classes.trigger()
    until(lambda: {c.about['class']: c.count for c in means(dock)} == {'water': 3, 'tree': 2})


@pytest.mark.parametrize('how', ['cancel', 'close'])
def test_what_is_stopped_is_not_added(ready, dock, how):
    corners = [ready.workspace.locator().centre(r, c) for r, c in ((1, 1), (1, 60), (45, 60), (45, 1))]
    dock.means.of_area(corners)
    assert dock.means.busy
    assert dock.bar.stop.isVisible()
    dock.bar.stop.trigger() if how == 'cancel' else ready.workspace.close_cube()
    until(lambda: not dock.means.busy)
    assert means(dock) == []
    assert not dock.bar.stop.isVisible()


def test_a_product_that_gdal_cannot_show_has_pins_and_means_too(interface, tmp_path):
    from ...products import emit

    workspace = opened(interface, emit.write(tmp_path, bands=40))
    assert not workspace.cube.native
    dock = interface.spectrum_dock
    interface.look.trigger()
    until(lambda: dock.isVisible())
    rows, cols = workspace.cube.grid.rows, workspace.cube.grid.cols
    middle = rows // 2, cols // 2
    click(workspace, *middle)
    until(lambda: dock.pins)
    np.testing.assert_array_equal(dock.pins[0].values, workspace.cube.spectrum(*middle))
    dock.area_tool.drawn.emit([workspace.locator().centre(r, c) for r, c in ((8.6, 8.6), (8.6, 12.4), (11.4, 12.4), (11.4, 8.6))])
    until(lambda: means(dock))
    mean, _, count = inside(workspace.cube, 9, 9, 11, 12)
    assert means(dock)[0].count == count
    np.testing.assert_allclose(means(dock)[0].values, mean, rtol=1e-5)
    assert dock.marks.drawn == 2


def test_reference_systems_are_texts_that_gdal_reads():
    assert wkt_of(QgsCoordinateReferenceSystem()) == ''
    assert same_crs(wkt_of(QgsCoordinateReferenceSystem('EPSG:25833')), 'EPSG:25833')
