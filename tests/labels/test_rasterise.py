"""A polygon labels exactly the pixels whose centre it holds, on every kind of grid."""

from __future__ import annotations

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from osgeo import ogr

from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.rasterise import display_affine, points_to_pixels, polygons_to_pixels
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, wkt

ROWS, COLS = 17, 23
# To a millionth of a pixel: GDAL divides by the height of an edge, and one of 1e-173 pixels, which no map has, overflows there.
CORNER = st.tuples(*(st.floats(-5, side + 5).map(lambda value: round(value, 6)) for side in (ROWS, COLS)))


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from([NORTH_UP, ROTATED, SHEARED, SOUTH_UP, None, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)]),
    st.lists(CORNER, min_size=3, max_size=6),
)
def test_centre_rule(transform, corners):
    grid = Grid(ROWS, COLS, transform, wkt(UTM33) if transform else '')
    affine = display_affine(grid)
    x0, a, b, y0, d, e = affine
    ring = [(x0 + c * a + r * b, y0 + c * d + r * e) for r, c in corners]
    polygon = ogr.CreateGeometryFromWkt('POLYGON((' + ','.join(f'{x!r} {y!r}' for x, y in [*ring, ring[0]]) + '))')
    assume(polygon.IsValid())
    rows, cols, index = polygons_to_pixels({4: [polygon]}, affine, grid)
    burned = np.zeros((ROWS, COLS), bool)
    burned[rows, cols] = True
    assert set(index.tolist()) <= {4}
    edge = polygon.Boundary()
    for row in range(ROWS):
        for col in range(COLS):
            centre = ogr.CreateGeometryFromWkt(
                f'POINT({x0 + (col + 0.5) * a + (row + 0.5) * b!r} {y0 + (col + 0.5) * d + (row + 0.5) * e!r})'
            )
            if edge.Distance(centre) > 1e-6 * max(grid.pixel_size):  # a centre on the edge may go either way
                assert burned[row, col] == polygon.Contains(centre), (row, col)


@given(st.sampled_from([NORTH_UP, ROTATED, SHEARED, SOUTH_UP]), st.integers(0, ROWS - 1), st.integers(0, COLS - 1))
def test_points_agree_with_the_grid(transform, row, col):
    grid = Grid(ROWS, COLS, transform)
    x, y = grid.xy(row, col)
    r, c = points_to_pixels(np.array([x]), np.array([y]), display_affine(grid))
    assert np.allclose([r[0], c[0]], [row + 0.5, col + 0.5])
