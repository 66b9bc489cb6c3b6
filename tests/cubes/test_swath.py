"""Swaths on maps: the nearest measured pixel, no holes, no shift, in a grid of the right place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.crs import crs_name, transform_points
from hsi_plugin.cubes.swath import nearest, swath_grid

WGS84 = 'EPSG:4326'


def swath(rows, cols, turn=20.0, spacing=0.001, stretch=0.0, latitude=10.0, longitude=20.0, jitter=0.0, seed=0):
    """Positions of a swath that runs `turn` degrees off north; its pixels grow towards the edges by `stretch`."""
    random = np.random.default_rng(seed)
    i, j = np.mgrid[:rows, :cols].astype(float)
    i += jitter * random.uniform(-1, 1, i.shape)
    j += jitter * random.uniform(-1, 1, j.shape)
    across, along = (j - (cols - 1) / 2), -(i - (rows - 1) / 2)
    across = across * (1.0 + stretch * (2 * across / cols) ** 2)
    angle = np.deg2rad(turn)
    return (
        latitude + spacing * (along * np.cos(angle) - across * np.sin(angle)),
        longitude + spacing * (along * np.sin(angle) + across * np.cos(angle)),
    )


def distances(latitude, longitude, grid):
    """Distance in cells from every cell of a grid (first axis) to every measured pixel (second)."""
    x, y = transform_points(longitude.ravel(), latitude.ravel(), WGS84, grid.crs_wkt)
    left, width, _, top, _, height = grid.affine
    col, row = (x - left) / width - 0.5, (y - top) / height - 0.5
    r, c = np.mgrid[: grid.rows, : grid.cols].reshape(2, -1)
    return np.hypot(r[:, None] - row[None], c[:, None] - col[None])


def reach(latitude, longitude, grid):
    """How far a pixel may stand for others, in cells: 1.1 times half the diagonal of its longest steps, 0.75 to 6.5."""
    x, y = transform_points(longitude.ravel(), latitude.ravel(), WGS84, grid.crs_wkt)
    x, y = (v.reshape(latitude.shape) / grid.pixel_size[0] for v in (x, y))
    rows, cols = latitude.shape
    found = np.empty((rows, cols))
    for i in range(rows):
        for j in range(cols):
            down = max(np.hypot(x[i, j] - x[k, j], y[i, j] - y[k, j]) for k in (max(i - 1, 0), min(i + 1, rows - 1)))
            right = max(np.hypot(x[i, j] - x[i, k], y[i, j] - y[i, k]) for k in (max(j - 1, 0), min(j + 1, cols - 1)))
            found[i, j] = np.clip(1.1 * np.hypot(down, right) / 2, 0.75, 6.5)
    return found.ravel()


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(4, 24), cols=st.integers(4, 24), turn=st.floats(-180, 180), stretch=st.floats(0, 1.5),
    latitude=st.floats(-70, 70), longitude=st.floats(-175, 175), jitter=st.floats(0, 0.2), seed=st.integers(0, 99),
)
def test_every_cell_shows_the_pixel_that_brute_force_finds(rows, cols, turn, stretch, latitude, longitude, jitter, seed):
    lat, lon = swath(rows, cols, turn, 0.001, stretch, latitude, longitude, jitter, seed)
    grid = swath_grid(lat, lon)
    lookup = nearest(lat, lon, grid)
    every = distances(lat, lon, grid)
    allowed = np.where(every <= reach(lat, lon, grid)[None], every, np.inf)
    shown, least = (lookup.rows * cols + lookup.cols).ravel(), allowed.min(1)
    there = lookup.rows.ravel() >= 0
    doubtful = np.abs(every - reach(lat, lon, grid)[None]).min(1) < 1e-3  # rounding decides whether a pixel reaches so far
    np.testing.assert_array_equal(there[~doubtful], np.isfinite(least)[~doubtful])
    sure = there & ~doubtful
    np.testing.assert_allclose(every[np.arange(len(every)), shown][sure], least[sure], atol=2e-4)
    assert there[every.min(1) <= 0.7].all()  # whatever lies nearer than the corner of a cell is shown


@settings(max_examples=20, deadline=None)
@given(turn=st.floats(-180, 180), stretch=st.floats(0, 1.5))
def test_no_hole_is_left_inside_the_swath(turn, stretch):
    rows, cols = 30, 30
    lat, lon = swath(rows, cols, turn, 0.001, stretch, latitude=0.5)
    grid = swath_grid(lat, lon)
    lookup = nearest(lat, lon, grid)
    x, y = transform_points(lon.ravel(), lat.ravel(), WGS84, grid.crs_wkt)
    random = np.random.default_rng(1)  # points between four neighbouring pixels lie inside the swath
    a, b = random.uniform(0, 1, (2, 2000))
    i, j = random.integers(0, rows - 1, 2000), random.integers(0, cols - 1, 2000)
    for row, col in [
        grid.pixel(
            *(
                (1 - a[n]) * (1 - b[n]) * v[i[n] * cols + j[n]] + a[n] * (1 - b[n]) * v[(i[n] + 1) * cols + j[n]]
                + (1 - a[n]) * b[n] * v[i[n] * cols + j[n] + 1] + a[n] * b[n] * v[(i[n] + 1) * cols + j[n] + 1]
                for v in (x, y)
            )
        )
        for n in range(2000)
    ]:
        # The cell's centre may lie just outside where the point lies at the rim.
        if 0 < row < grid.rows - 1 and 0 < col < grid.cols - 1 and (lookup.rows[row - 1:row + 2, col - 1:col + 2] >= 0).sum() > 6:
            assert lookup.rows[row, col] >= 0


def test_a_north_up_swath_comes_through_unchanged():
    lat, lon = np.mgrid[:40, :30].astype(float)
    lat, lon = 12.0 - 0.01 * lat, -3.0 + 0.5 * 0.02 * lon
    wide = np.repeat(lon, 40, 1)[:, :30]  # the same positions again and again: the first pixel of each is taken
    grid = Grid(40, 30, (-3.005, 0.01, 0.0, 12.005, 0.0, -0.01), WGS84)
    lookup = nearest(lat, lon, grid)
    np.testing.assert_array_equal(lookup.rows, np.mgrid[:40, :30][0])
    np.testing.assert_array_equal(lookup.cols, np.mgrid[:40, :30][1])
    assert (nearest(lat, wide, grid).cols[:, 0] == 0).all()


def test_the_grid_is_as_fine_as_the_swath_and_its_corner_is_half_a_pixel_outside():
    lat, lon = np.mgrid[:50, :400].astype(float)
    grid = swath_grid(40.0 - 0.1 * lat, 5.0 + 0.1 * lon)
    assert crs_name(grid.crs_wkt) == 'EPSG:4326'
    assert (grid.rows, grid.cols) == (50, 400)
    np.testing.assert_allclose(grid.transform, (4.95, 0.1, 0, 40.05, 0, -0.1), atol=1e-7)


@pytest.mark.parametrize(('latitude', 'longitude', 'name'), [
    (48.0, 11.0, 'EPSG:32632'), (-33.0, 18.5, 'EPSG:32734'), (0.5, -179.9, 'EPSG:32601'), (85.0, 0.0, 'EPSG:3413'),
    (-85.0, 30.0, 'EPSG:3031'),
])
def test_the_reference_system_is_the_scenes(latitude, longitude, name):
    lat, lon = swath(8, 8, latitude=latitude, longitude=longitude)
    assert crs_name(swath_grid(lat, lon).crs_wkt) == name


def test_a_wide_swath_in_the_north_is_mapped_around_the_pole():
    lat, lon = swath(30, 60, spacing=0.3, latitude=62.0)
    assert crs_name(swath_grid(lat, lon).crs_wkt) == 'EPSG:3413'


@pytest.mark.parametrize('latitude', [0.0, 45.0, 58.0])
def test_a_scanner_as_wide_as_an_ocean_leaves_no_hole(latitude):
    # Pixels five times as wide at the edges as in the middle, and meridians that draw together.
    rows, cols = 120, 400
    i, j = np.mgrid[:rows, :cols].astype(float)
    scan = np.deg2rad(56.5 * (2 * j / (cols - 1) - 1))
    centre = np.arcsin(np.clip(1.1062 * np.sin(scan), -1, 1)) - scan  # angle at the Earth's centre, radians
    lat = latitude - np.rad2deg(1.8 * 676.5 * np.deg2rad(113 / (cols - 1)) / 6371.0) * (i - rows / 2) / 1.8
    lon = np.rad2deg(centre) / np.cos(np.deg2rad(lat))
    grid = swath_grid(lat, lon)
    lookup = nearest(lat, lon, grid)
    assert crs_name(grid.crs_wkt) == 'EPSG:4326'
    row = grid.rows // 2
    there = np.flatnonzero(lookup.rows[row] >= 0)
    assert len(there) == there[-1] - there[0] + 1
    assert len(there) > 0.9 * (lon[rows // 2, -1] - lon[rows // 2, 0]) / grid.pixel_size[0]


def test_a_swath_across_the_date_line_is_one_piece():
    lat, lon = swath(20, 20, longitude=180.0)
    grid = swath_grid(lat, (lon + 180.0) % 360.0 - 180.0)
    assert max(grid.rows, grid.cols) < 40
    assert (nearest(lat, (lon + 180.0) % 360.0 - 180.0, grid).rows >= 0).mean() > 0.5


def test_many_pixels_are_projected_like_few():
    lat, lon = swath(120, 100, latitude=55.0, longitude=14.0, spacing=0.01)
    grid = swath_grid(lat, lon)  # 12,000 points: by a polynomial
    lookup = nearest(lat, lon, grid)
    x, y = transform_points(lon.ravel(), lat.ravel(), WGS84, grid.crs_wkt)
    np.testing.assert_allclose(grid.transform[0], x.min() - grid.transform[1] / 2, atol=2e-3)
    np.testing.assert_allclose(grid.transform[3], y.max() + grid.transform[1] / 2, atol=2e-3)
    r, c = np.argwhere(lookup.rows >= 0)[::97].T
    shown = lookup.rows[r, c] * 100 + lookup.cols[r, c]
    here = np.array([grid.xy(*rc) for rc in zip(r, c)])
    gap = np.hypot(x[None] - here[:, :1], y[None] - here[:, 1:])
    np.testing.assert_allclose(gap[np.arange(len(r)), shown], gap.min(1), atol=0.5)


def test_pixels_without_a_position_are_shown_nowhere():
    lat, lon = swath(20, 20)
    whole = nearest(lat, lon, swath_grid(lat, lon))
    lat[5:8, 5:8], lon[5:8, 5:8] = -32767.0, -32767.0
    lookup = nearest(lat, lon, swath_grid(lat, lon))
    assert not ((lookup.rows >= 5) & (lookup.rows < 8) & (lookup.cols >= 5) & (lookup.cols < 8)).any()
    assert (lookup.rows >= 0).sum() < (whole.rows >= 0).sum()


@pytest.mark.parametrize(('change', 'what'), [
    (lambda lat, lon: (lat * np.nan, lon), 'no valid latitudes'),
    (lambda lat, lon: (lat[:-1], lon), 'do not fit'),
    (lambda lat, lon: (lat * 0 + 3, lon * 0 + 4), 'same position'),
    (lambda lat, lon: (lat[0], lon[0]), 'do not fit'),
])
def test_positions_that_make_no_sense_are_refused(change, what):
    with pytest.raises(CubeError, match=what):
        swath_grid(*change(*swath(8, 8)))


def test_scattered_positions_are_no_swath():
    random = np.random.default_rng(0)
    lat, lon = swath(30, 30, spacing=1e-5)
    lat[0, 0], lon[0, 0] = 60.0, random.uniform(100, 120)
    with pytest.raises(CubeError, match='pixels apart'):
        swath_grid(lat, lon)
