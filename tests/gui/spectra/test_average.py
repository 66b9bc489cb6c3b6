"""Means of many pixels are those of all their values at once, however they are read."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import ogr

from hsi_plugin.core.errors import JobCancelled, LabelError
from hsi_plugin.cubes import open_cube
from hsi_plugin.gui.spectra.average import Moments, average, parts_of_pixels, parts_of_shapes

from ... import builders

NODATA = -32768


@pytest.fixture(scope='module')
def cube(tmp_path_factory):
    values, _ = builders.learnable_scene(40, 50, 12)
    values[:, 3:6, 7:20] = np.nan
    values[4, 20, 20] = np.nan
    good = np.ones(12, bool)
    good[4] = False  # a pixel stays valid where a bad band holds nothing
    path = builders.write_geotiff(
        tmp_path_factory.mktemp('cube') / 'c.tif', values, builders.wavelengths(12), transform=builders.ROTATED, good=good, scale=1e-4,
        nodata=NODATA,
    )
    with open_cube(path) as opened:
        yield opened


def box(cube, row, col, height, width):
    t = cube.grid.affine
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for r, c in ((row, col), (row, col + width), (row + height, col + width), (row + height, col), (row, col)):
        ring.AddPoint_2D(t[0] + c * t[1] + r * t[2], t[3] + c * t[4] + r * t[5])
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def by_hand(cube, pixels):
    spectra = np.array([cube.spectrum(int(r), int(c)) for r, c in pixels], np.float64)
    spectra = spectra[np.isfinite(spectra[:, cube.bands.good]).all(1)]
    return np.nanmean(spectra, 0), np.nanstd(spectra, 0, ddof=1), len(spectra)


@pytest.mark.parametrize('memory', [1, 4000, 1 << 26])
def test_an_area_of_a_rotated_cube_window_by_window(cube, memory):
    found = average(cube, parts_of_shapes(cube, [box(cube, 2, 5, 21, 30)], (), memory))
    mean, spread, count = by_hand(cube, [(r, c) for r in range(2, 23) for c in range(5, 35)])
    assert (found.count, found.invalid) == (count, 39)
    np.testing.assert_allclose(found.mean, mean, rtol=1e-6)
    np.testing.assert_allclose(found.spread, spread, rtol=1e-5)


def test_areas_that_overlap_points_and_what_lies_outside_count_once(cube):
    shapes = [box(cube, 8, 8, 4, 4), box(cube, 10, 10, 4, 4), box(cube, -5, -5, 6, 6)]
    points = [cube.grid.xy(9, 9), cube.grid.xy(30, 40), (0.0, 0.0)]
    pixels = {(r, c) for r in range(8, 12) for c in range(8, 12)} | {(r, c) for r in range(10, 14) for c in range(10, 14)}
    pixels |= {(0, 0), (30, 40)}
    assert average(cube, parts_of_shapes(cube, shapes, points)).count == len(pixels)
    with pytest.raises(LabelError, match='No pixel'):
        average(cube, parts_of_shapes(cube, [box(cube, 100, 100, 5, 5)], ()))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 200), st.integers(0, 2**32 - 1), st.sampled_from([1, 5000, 1 << 26]))
def test_scattered_pixels(cube, n, seed, memory):
    rng = np.random.default_rng(seed)
    chosen = rng.choice(40 * 50, n, replace=False)
    rows, cols = chosen // 50, chosen % 50
    found = average(cube, parts_of_pixels(cube, rows, cols, memory))
    pixels = list(zip(rows, cols))
    assert found.count + found.invalid == n
    if found.count > 1:
        mean, spread, count = by_hand(cube, pixels)
        assert found.count == count
        np.testing.assert_allclose(found.mean, mean, rtol=1e-6)
        np.testing.assert_allclose(found.spread, spread, rtol=1e-4, atol=1e-9)


def test_one_pixel_has_no_spread_and_none_has_no_mean(cube):
    one = average(cube, parts_of_pixels(cube, np.array([30]), np.array([30])))
    np.testing.assert_allclose(one.mean, cube.spectrum(30, 30), rtol=1e-6)
    assert (one.spread == 0.0).all()
    none = average(cube, parts_of_pixels(cube, np.array([4]), np.array([10])))
    assert (none.count, none.invalid) == (0, 1)
    assert np.isnan(none.mean).all()


def test_it_can_be_cancelled_between_windows(cube):
    told = []
    with pytest.raises(JobCancelled):
        average(cube, parts_of_shapes(cube, [box(cube, 0, 0, 40, 50)], (), 4000), told.append, lambda: len(told) > 1)
    assert len(told) == 2
    assert 0 < told[-1] < 2000


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 30), min_size=1, max_size=8), st.integers(0, 2**32 - 1))
def test_moments_do_not_depend_on_how_values_are_dealt(sizes, seed):
    rng = np.random.default_rng(seed)
    values = rng.normal(1e4, 1.0, (3, sum(sizes)))
    values[1, rng.random(sum(sizes)) < 0.3] = np.nan
    moments, start = Moments(3), 0
    for size in sizes:
        moments.add(values[:, start : start + size])
        start += size
    for band in range(3):
        held = values[band][np.isfinite(values[band])]
        if held.size:
            assert moments.mean[band] == pytest.approx(held.mean(), rel=1e-12)
            assert moments.spread[band] == pytest.approx(held.std(ddof=1) if held.size > 1 else 0.0, rel=1e-6, abs=1e-9)
        else:
            assert np.isnan(moments.mean[band])


def test_a_swath_that_is_put_on_the_map_by_a_lookup_table(tmp_path):
    from ...products import emit

    with open_cube(emit.write(tmp_path, bands=40)) as swath:
        found = average(swath, parts_of_shapes(swath, [box(swath, 0, 0, swath.grid.rows, swath.grid.cols)], (), 20_000))
        mean, spread, count = by_hand(swath, [(r, c) for r in range(swath.grid.rows) for c in range(swath.grid.cols)])
    assert (found.count, found.invalid) == (count, swath.grid.rows * swath.grid.cols - count)
    assert found.invalid  # corners that the swath does not reach
    np.testing.assert_allclose(found.mean, mean, rtol=1e-5)
    np.testing.assert_allclose(found.spread, spread, rtol=1e-3, atol=1e-7)
