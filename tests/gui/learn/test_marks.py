"""Marks on the canvas, on grids of every kind and in other reference systems."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

from hsi_plugin.core.propagation import outline
from hsi_plugin.gui.learn.marks import Marks

from ... import builders
from ..conftest import opened, until

PIXEL, ALONG = (12, 20), [(12, 21), (13, 20), (13, 21)]


TRANSFORMS = {
    'north up': builders.NORTH_UP, 'rotated': builders.ROTATED, 'sheared': builders.SHEARED, 'south up': builders.SOUTH_UP, 'nowhere': None,
}  # fmt: skip


@pytest.fixture(params=list(TRANSFORMS))
def shown(request, interface, tmp_path, scene):
    transform = TRANSFORMS[request.param]
    system = builders.UTM33 if transform else None
    path = builders.write_geotiff(tmp_path / 'cube.tif', scene[0], builders.wavelengths(30), transform=transform, epsg=system)
    workspace = opened(interface, path)
    marks = Marks(workspace)
    yield workspace, marks
    marks.remove()


def square():
    """The outline of pixels 10…14 × 18…22, as a superpixel's would be."""
    segments = np.zeros((48, 64), np.int32)
    segments[10:15, 18:23] = 1
    return outline(segments, *PIXEL)


def test_marks_lie_on_their_pixels(shown):
    workspace, marks = shown
    marks.show(PIXEL, square(), ALONG)
    locator = workspace.locator()
    for ring in marks._rings:
        assert ring.isVisible()
        assert locator.pixel(ring.center()) == PIXEL
    hatch = marks._hatch.asGeometry()
    assert {locator.pixel(part.centroid().asPoint()) for part in hatch.asGeometryCollection()} == set(ALONG)
    for band in marks._edges:
        line = band.asGeometry()
        assert len(line.asMultiPolyline()) == 20
        rows, cols = zip(*(locator.place(point) for piece in line.asMultiPolyline() for point in piece))
        assert (min(rows), max(rows), min(cols), max(cols)) == pytest.approx((10, 15, 18, 23), abs=1e-4)
    marks.hide()
    assert not any(ring.isVisible() for ring in marks._rings)
    assert marks._hatch.numberOfVertices() == 0


@pytest.mark.parametrize('shown', ['north up', 'rotated'], indirect=True)
def test_marks_follow_the_canvas_into_another_reference_system(shown):
    workspace, marks = shown
    marks.show(PIXEL, square(), ALONG)
    before = marks._rings[0].center()
    geographic = QgsCoordinateReferenceSystem('EPSG:4326')
    workspace.canvas.setDestinationCrs(geographic)
    after = marks._rings[0].center()
    expected = QgsCoordinateTransform(workspace.layer.crs(), geographic, QgsProject.instance()).transform(before)
    assert (after.x(), after.y()) == pytest.approx((expected.x(), expected.y()), abs=1e-7)
    assert abs(after.x()) < 180
    assert workspace.locator().pixel(after) == PIXEL


@pytest.mark.parametrize('shown', ['north up'], indirect=True)
def test_the_canvas_moves_only_where_the_pixel_would_be_missed(shown):
    workspace, marks = shown
    canvas = workspace.canvas
    marks.show(PIXEL, (), ())
    whole = canvas.extent()
    marks.bring_into_view(0.1)
    assert canvas.extent() == whole
    far = workspace.locator().centre(40, 60)
    canvas.setExtent(QgsRectangle(far.x() - 150, far.y() - 150, far.x() + 150, far.y() + 150))
    until(lambda: not canvas.isDrawing())  # and the window is laid out: the canvas gets its size late
    scale = canvas.mapUnitsPerPixel()
    assert not canvas.extent().contains(workspace.locator().centre(*PIXEL))
    marks.bring_into_view(0.1)
    until(lambda: not canvas.isDrawing())
    assert canvas.extent().contains(workspace.locator().centre(*PIXEL))
    assert canvas.mapUnitsPerPixel() == pytest.approx(scale, rel=1e-6)
