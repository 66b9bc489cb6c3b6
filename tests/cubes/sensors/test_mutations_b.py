"""Strange and truncated HDF5 products: each is a cube that agrees with itself, or refused with what to do; never anything else."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.products import hdf5

SMALL = {'rows': 5, 'cols': 6}
PRODUCTS = {
    'prisma': [{**SMALL, 'level': level} for level in ('L1', 'L2C', 'L2D')],
    'tanager': [{**SMALL, 'geometry': g, 'name': n} for g in ('ortho', 'basic') for n in ('surface_reflectance', 'toa_radiance')],
    'neon': [{**SMALL, 'product': p} for p in ('DP1.001', 'DP3.001', 'DP3.002', 'crop')],
}
FOUND = {'prisma': [256, 771, 838, 903], 'tanager': [907], 'neon': []}  # seeds that once ended in something else, of 940 for each product
MUTANTS, TRUNCATIONS = 160, 40
SECONDS = 30.0  # for one product, on a busy machine; a few when alone


def outcome(path):
    """Opens a file and reads it; the error of the refusal, or None for a cube that agrees with itself."""
    try:
        with open_cube(path) as cube:
            agrees(cube)
    except CubeError as error:
        return error
    return None


def agrees(cube):
    """Everything that a cube says must fit together, and its windows must be what the whole is."""
    grid, bands = cube.grid, cube.bands
    assert grid.rows > 0
    assert grid.cols > 0
    assert bands.count > 0
    assert bands.good.any()
    assert len(cube.band_names) == bands.count == len(cube.scale) == len(cube.offset) == len(cube.nodata)
    assert np.isfinite(cube.scale).all()
    assert np.isfinite(cube.offset).all()
    assert (cube.scale > 0).all()
    if bands.wavelengths_nm is not None:
        assert ((bands.wavelengths_nm >= 100.0) & (bands.wavelengths_nm <= 1e5)).all()
    assert bands.fwhm_nm is None or (bands.fwhm_nm > 0).all()
    if grid.transform is not None:
        assert np.isfinite(grid.transform).all()
        assert grid.transform[1] * grid.transform[5] - grid.transform[2] * grid.transform[4] != 0.0
    for angle in (cube.angles.sun_zenith, cube.angles.sun_azimuth, cube.angles.view_zenith, cube.angles.view_azimuth):
        assert angle is None or 0.0 <= angle <= 360.0
    json.dumps(cube.info(), allow_nan=False)
    whole, valid = cube.read(grid.window)
    assert whole.shape == (bands.count, grid.rows, grid.cols)
    assert np.isfinite(whole[:, valid]).all()
    part = Window(grid.rows // 2, grid.cols // 3, grid.rows - grid.rows // 2, 1)
    np.testing.assert_array_equal(cube.read(part, [bands.count - 1, 0])[0].shape, (2, *part.shape))
    for mask in cube.masks:
        assert cube.read_mask(mask.name, grid.window).shape == valid.shape


@pytest.mark.parametrize('product', list(PRODUCTS))
def test_a_changed_product_is_a_cube_or_refused(tmp_path, product):
    variants = PRODUCTS[product]
    files = [
        (tmp_path / f'{seed}.h5', {
            'module': f'tests.products.{product}', 'seed': seed, 'changes': 1 + seed % 3, 'arguments': variants[seed % len(variants)],
        })
        for seed in (*range(MUTANTS), *FOUND[product])
    ]
    paths = hdf5.write_all('tests.products.mutations', files, 'mutant')
    started = time.monotonic()
    errors = [outcome(path) for path in paths]
    assert time.monotonic() - started < SECONDS
    refusals = [error for error in errors if error is not None]
    assert all(error.what and error.remedy for error in refusals)
    assert 0.05 < len(refusals) / len(paths) < 0.95  # the changes neither miss the reader nor spoil everything


@pytest.mark.parametrize('product', list(PRODUCTS))
def test_a_truncated_product_is_refused(tmp_path, product):
    variants = PRODUCTS[product]
    paths = hdf5.write_all(f'tests.products.{product}', [(tmp_path / f'{n}.h5', a) for n, a in enumerate(variants)])
    random = np.random.default_rng(7)
    started = time.monotonic()
    for number in range(TRUNCATIONS):
        raw = paths[number % len(paths)].read_bytes()
        short = tmp_path / 'short.h5'
        short.write_bytes(raw[: int(random.integers(len(raw)))])
        error = outcome(short)
        assert error is not None
        assert error.remedy
    assert time.monotonic() - started < SECONDS


def test_a_swath_of_any_type_has_a_value_for_nothing(tmp_path):
    kinds = ('u1', 'i1', 'u2', 'i2', 'u4', 'i4', 'u8', 'i8', 'f4', 'f8')
    files = [(tmp_path / f'{kind}.h5', {**SMALL, 'geometry': 'basic', 'dtype': kind, 'without': ['_FillValue']}) for kind in kinds]
    for path in hdf5.write_all('tests.products.tanager', files):
        with open_cube(path) as cube:
            agrees(cube)
            there = cube.lookup.rows >= 0
            np.testing.assert_array_equal(cube.read(cube.grid.window)[1], there)
