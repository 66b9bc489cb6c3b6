"""Pixels and canvas points, on every kind of grid that rasters have."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer

from hsi_plugin.core.grid import Grid
from hsi_plugin.gui.canvas.coordinates import PixelLocator

from ... import builders

GRIDS = {
    'north up': builders.NORTH_UP, 'rotated': builders.ROTATED, 'south up': builders.SOUTH_UP, 'sheared': builders.SHEARED, 'none': None,
}
ROWS, COLS = 40, 60


def locator(transform, canvas='EPSG:32633'):
    layer_crs = QgsCoordinateReferenceSystem('EPSG:32633') if transform is not None else QgsCoordinateReferenceSystem()
    context = QgsProject.instance().transformContext()
    return PixelLocator(Grid(ROWS, COLS, transform, builders.wkt(32633)), layer_crs, QgsCoordinateReferenceSystem(canvas), context)


@pytest.mark.parametrize('name', GRIDS)
@pytest.mark.parametrize('canvas', ['EPSG:32633', 'EPSG:4326', 'EPSG:3857'])
@given(row=st.integers(0, ROWS - 1), col=st.integers(0, COLS - 1))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_pixel_is_found_at_its_centre_and_only_within_its_outline(qgis_app, name, canvas, row, col):
    found = locator(GRIDS[name], canvas)
    centre = found.centre(row, col)
    assert found.pixel(centre) == (row, col)
    corners = found.outline(row, col)
    assert len(corners) == 4
    for corner in corners:  # just inside belongs to the pixel, just outside to another
        inside = QgsPointXY(*(0.02 * np.array([centre.x(), centre.y()]) + 0.98 * np.array([corner.x(), corner.y()])))
        outside = QgsPointXY(*(-0.05 * np.array([centre.x(), centre.y()]) + 1.05 * np.array([corner.x(), corner.y()])))
        assert found.pixel(inside) == (row, col)
        assert found.pixel(outside) != (row, col)


def test_a_raster_without_position_is_found_where_qgis_draws_it(qgis_app, tmp_path):
    cube = np.arange(3 * ROWS * COLS, dtype=np.float32).reshape(3, ROWS, COLS)
    path = builders.write_geotiff(tmp_path / 'plain.tif', cube, transform=None, epsg=None)
    layer = QgsRasterLayer(str(path), 'plain')
    found = PixelLocator(Grid(ROWS, COLS), layer.crs(), QgsCoordinateReferenceSystem(), QgsProject.instance().transformContext())
    for row, col in ((0, 0), (0, COLS - 1), (ROWS - 1, 0), (17, 42)):
        value, known = layer.dataProvider().sample(found.centre(row, col), 2)
        assert known
        assert value == cube[1, row, col]
    assert found.pixel(QgsPointXY(-0.01, -1.0)) is None
    assert found.pixel(QgsPointXY(1.0, 0.01)) is None


def test_points_that_cannot_be_transformed_are_outside(qgis_app):
    assert locator(builders.NORTH_UP, 'EPSG:4326').pixel(QgsPointXY(1e9, 1e9)) is None
