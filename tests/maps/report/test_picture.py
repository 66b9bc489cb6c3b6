"""The map as a picture: what it shows, where it lies, which way is north, how long the bar is."""

from __future__ import annotations

import re
import uuid

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.language import ENGLISH
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.report.picture import LARGEST, aspect, furniture, map_picture, place_of, png
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, ROTATED, SOUTH_UP, wkt

SCHEME = ClassScheme.from_names(['water', 'tree'], ['#0000ff', '#00ff00'])


def decoded(data):
    """The channels of a PNG, by GDAL."""
    name = f'/vsimem/{uuid.uuid4().hex}.png'
    gdal.FileFromMemBuffer(name, data)
    dataset = gdal.Open(name)
    values = dataset.ReadAsArray()
    dataset = None
    gdal.Unlink(name)
    return values


def written(path, labels, transform=NORTH_UP, epsg=32633):
    grid = Grid(*labels.shape, transform, wkt(epsg) if epsg else '')
    with ClassificationWriter(path, grid, SCHEME, with_confidence=False) as writer:
        writer.write(grid.window, labels)
    return path


def test_colours_are_those_of_the_classes(tmp_path):
    labels = np.array([[1, 2, 0], [2, 2, 1]], np.uint8)
    with open_classification(written(tmp_path / 'm.tif', labels)) as found:
        made = map_picture(found, ENGLISH)
    shown = decoded(made.png)
    times = shown.shape[2] // 3
    assert times > 100  # a map of three columns is enlarged, pixel by pixel
    small = shown[:, times // 2 :: times, times // 2 :: times]
    assert (made.shape, made.note) == ((2, 3), '')
    assert small[:3, 0, 0].tolist() == [0, 0, 255]
    assert small[:3, 0, 1].tolist() == [0, 255, 0]
    assert small[3].tolist() == [[255, 255, 0], [255, 255, 255]]


def test_a_large_map_becomes_a_picture_of_bounded_size(tmp_path):
    labels = np.ones((50, 3 * LARGEST + 7), np.uint8)
    labels[:, ::2] = 2
    with open_classification(written(tmp_path / 'm.tif', labels)) as found:
        made = map_picture(found, ENGLISH)
    assert max(made.shape) <= LARGEST
    assert decoded(made.png).shape[2] == made.shape[1]
    assert 'One of 4 pixels' in made.note


def test_no_file_is_left_in_memory():
    before = set(gdal.ReadDir('/vsimem/') or ())
    png(np.zeros((3, 4, 3), np.uint8))
    assert set(gdal.ReadDir('/vsimem/') or ()) == before


@pytest.mark.parametrize(
    ('transform', 'north', 'sign'), [(NORTH_UP, 0.0, 1), (SOUTH_UP, 180.0, -1), (ROTATED, 30.0, 1)], ids=['up', 'mirrored', 'rotated']
)
def test_north_is_where_it_is(transform, north, sign):
    found = place_of(Grid(192, 160, transform, wkt(32633)), ENGLISH)
    convergence = 1.6  # degrees, of UTM zone 33 at 13° east and 52.4° north: (15 − 13) · sin 52.4°
    assert (found.north - north + 180) % 360 - 180 == pytest.approx(sign * convergence, abs=0.2)
    assert found.pixel_metres == pytest.approx((30.02, 30.02), abs=0.03)
    assert 'EPSG:32633' in found.crs


def test_degrees_become_metres():
    found = place_of(Grid(10, 10, (13.0, 0.001, 0.0, 60.0, 0.0, -0.001), wkt(4326)), ENGLISH)
    assert found.pixel_metres[0] == pytest.approx(0.5 * found.pixel_metres[1], rel=5e-3)  # cos 60°, and the Earth is flat by 1/300
    assert found.north == pytest.approx(0.0, abs=1e-6)
    assert aspect(found, (10, 10)) == pytest.approx(0.5, rel=5e-3)


def test_corners_are_those_of_the_grid():
    found = place_of(Grid(192, 160, NORTH_UP, wkt(32633)), ENGLISH)
    assert found.corners[0][:2] == (NORTH_UP[0], NORTH_UP[3])
    assert found.corners[3][:2] == (NORTH_UP[0] + 160 * 30, NORTH_UP[3] - 192 * 30)
    assert found.corners[0][3] == pytest.approx(52.42, abs=0.01)


def test_without_a_place_there_is_none():
    assert place_of(Grid(5, 5), ENGLISH) is None
    unknown = place_of(Grid(5, 5, NORTH_UP), ENGLISH)
    assert (unknown.pixel_metres, unknown.north, unknown.corners[0][2]) == (None, None, None)
    assert '<polygon' not in furniture(unknown, (5, 5), 5, ENGLISH)


def test_the_scale_bar_has_the_length_that_it_says():
    place = place_of(Grid(192, 160, NORTH_UP, wkt(32633)), ENGLISH)
    svg = furniture(place, (192, 160), 160, ENGLISH)
    widths = [float(w) for w in re.findall(r'<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"', svg)]
    assert '>1 km<' in svg
    metres = 600.0 / (160 * 30.0) * 1000.0  # units of the drawing that are one kilometre
    assert sum(widths) == pytest.approx(metres, rel=2e-3)
