"""The grid of a product is that of its image to a millionth of a pixel: rotated, sheared, south-up; and what GDAL opens is the same."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.pixels import GdalPixels
from tests.products import desis, enmap, hyperion, wyvern

RANDOM = np.random.default_rng(7)


def transforms(count):
    """Random positions of pixels that have an area."""
    found = []
    while len(found) < count:
        a, b, d, e = RANDOM.uniform(-40.0, 40.0, 4)
        if abs(a * e - b * d) > 30.0:
            found.append((RANDOM.uniform(2e5, 8e5), a, b, RANDOM.uniform(1e5, 9e6), d, e))
    return found


@pytest.mark.parametrize('transform', [(5e5, 30.0, 0.0, 5e6, 0.0, -30.0), (5e5, 30.0, 0.0, 5e6, 0.0, 30.0), *transforms(6)])
@pytest.mark.parametrize('product', [enmap, desis, wyvern, hyperion])
def test_grids(tmp_path, monkeypatch, product, transform):
    few = {enmap: {'vnir': 4, 'swir': 3, 'masks': ()}, desis: {'bands': 6, 'quality': False}, wyvern: {'bands': 9, 'masks': 0}}
    monkeypatch.setattr(product, 'GRID', transform)
    more = {'folder_grid': transform, 'bands': hyperion.CALIBRATED} if product is hyperion else few[product]
    with open_cube(product.write(tmp_path, rows=4, cols=3, **more)) as cube:
        for row, col in ((0, 0), (3, 2), (-0.5, -0.5), (3.5, -0.5)):
            x, y = cube.grid.xy(row, col)
            wanted_row, wanted_col = row + 0.5, col + 0.5
            found = np.array([x, y]) - (
                transform[0] + wanted_col * transform[1] + wanted_row * transform[2],
                transform[3] + wanted_col * transform[4] + wanted_row * transform[5],
            )
            assert np.abs(np.linalg.solve(np.array([transform[1:3], transform[4:6]]), found)).max() < 1e-6
        if cube.native:
            dataset = gdal.Open(cube.native)
            assert dataset.RasterCount == cube.bands.count
            assert tuple(dataset.GetGeoTransform()) == cube.grid.transform
            np.testing.assert_array_equal(dataset.ReadAsArray(), cube.read_raw(cube.grid.window))


@pytest.mark.parametrize('product', [enmap, desis, wyvern, hyperion])
def test_opening_reads_no_pixels(tmp_path, monkeypatch, product):
    description = product.write(tmp_path)

    def read(*_):
        raise AssertionError('pixels were read')

    monkeypatch.setattr(GdalPixels, 'read', read)
    with open_cube(description) as cube:
        assert cube.bands.count > 30
        with pytest.raises(AssertionError, match='pixels were read'):
            cube.spectrum(0, 0)
