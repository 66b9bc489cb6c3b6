"""NetCDF products with anything in them changed, left out or cut off: a clear error, or a cube that fits together and can be read."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.products import aviris_netcdf, emit, pace

TEXTS = ['', 'nan', '-1', '1e308', 'x' * 100_000, 'EMIT OCI AVIRIS-3', '0 0 0 0 0 0', '1 2 3 4 5 6 7', 'EPSG:999999', '\n\t']
NUMBERS = [0.0, -1.0, 1e308, float('nan'), float('inf'), 2.0**31, 1e-300]

PRODUCTS = {
    'emit': lambda folder, change: emit.write(folder, 'x.nc', rows=7, cols=9, bands=9, change=change),
    'emit radiance': lambda folder, change: emit.write(folder, 'x.nc', rows=7, cols=9, bands=9, kind='radiance', change=change),
    'aviris': lambda folder, change: aviris_netcdf.write(folder, 'x.nc', rows=6, cols=7, bands=9, chunks=None, change=change),
    'aviris radiance': lambda folder, change: aviris_netcdf.write(
        folder, 'x.nc', kind='radiance', rows=6, cols=7, bands=9, chunks=None, change=change
    ),
    'pace': lambda folder, change: pace.write(folder, 'x.nc', rows=9, cols=10, bands=9, product='rhos', angles=True, change=change),
    'pace l3': lambda folder, change: pace.write_l3m(folder, 'x.nc', change=change),
    'pace l1b': lambda folder, change: pace.write_l1b(folder, 'x.nc', rows=9, cols=8, blue=3, red=4, short_wave=2, change=change),
}


def mutated(value, random):
    """Something else in the place of an attribute or an array: None for nothing at all."""
    if isinstance(value, str):
        return [None, 5.0, *TEXTS][random.integers(len(TEXTS) + 2)]
    if not isinstance(value, np.ndarray):
        return [None, 'text', [1.0, 2.0], *NUMBERS][random.integers(len(NUMBERS) + 3)]
    changes = [
        lambda v: None, lambda v: v[:-1], lambda v: v[..., :-1], lambda v: np.concatenate([v, v]), lambda v: v.reshape(-1),
        lambda v: v[None], lambda v: v.T, lambda v: v.reshape(v.shape[0], -1), lambda v: np.full(v.shape[:1], 'text'),
        lambda v: v.astype('f8') * np.nan, lambda v: v.astype('f8') * 1e30, lambda v: (v * 0).astype(v.dtype), lambda v: -v,
        lambda v: (np.abs(v.astype('f8')) % 256).astype('u1'), lambda v: (v.astype('f8') * 1000).astype(v.dtype),
        lambda v: random.permutation(v.reshape(-1)).reshape(v.shape),
        lambda v: np.where(random.random(v.shape) < 0.3, np.nan, v.astype('f8')), lambda v: v[:1],
    ]
    if value.dtype.kind in 'US':
        changes = [lambda v: None, lambda v: v[:-1], lambda v: np.zeros(len(v)), lambda v: np.full(v.shape, 'y' * 10_000)]
    with np.errstate(all='ignore'):
        return changes[random.integers(len(changes))](value)


def names_of(write, folder):
    """What a product consists of: the names of its attributes and arrays."""
    found = []
    write(folder, lambda name, value: found.append(name) or value)
    return found


def examine(path):
    """Open and read; the number of bands, or None where it is refused with what to do about it."""
    refused = None
    try:
        with open_cube(path) as cube:
            grid, count = cube.grid, cube.bands.count
            assert count >= 1
            assert min(grid.rows, grid.cols) >= 1
            assert len(cube.scale) == len(cube.offset) == len(cube.nodata) == len(cube.band_names) == count
            assert cube.bands.wavelengths_nm is None or (cube.bands.wavelengths_nm > 0).all()
            assert cube.units in ('reflectance', 'radiance', 'unknown')
            if grid.transform is not None:
                assert np.isfinite(grid.transform).all()
            if cube.lookup is not None:
                assert cube.lookup.rows.shape == (grid.rows, grid.cols)
            cube.info()
            whole = Window(0, 0, min(grid.rows, 64), min(grid.cols, 64))
            values, valid = cube.read(whole)
            assert values.shape == (count, *whole.shape)
            assert valid.shape == whole.shape
            assert np.isfinite(values[:, valid][cube.bands.good]).all()
            for mask in cube.masks:
                assert cube.read_mask(mask.name, whole).shape == whole.shape
            return count
    except CubeError as error:
        refused = error
    assert refused.what
    assert refused.remedy
    return None


@pytest.mark.parametrize('product', PRODUCTS)
def test_anything_changed_is_an_error_or_a_cube_that_fits_together(tmp_path, product):
    write = PRODUCTS[product]
    names = names_of(write, tmp_path)
    random = np.random.default_rng(7)
    outcomes = []
    for number in range(40):
        chosen = set(random.choice(names, random.integers(1, 4)))
        path = write(tmp_path, lambda name, v, c=chosen: mutated(v, random) if name in c else v)
        # GDAL reads files that end in .nc by its NetCDF driver and others by HDF5's.
        outcomes.append(examine(path if number % 2 else path.rename(tmp_path / 'x.bin')))
    assert any(o is None for o in outcomes)  # some changes are found out
    assert any(o is not None for o in outcomes)  # and some do no harm


@pytest.mark.parametrize('product', PRODUCTS)
def test_every_single_thing_may_be_absent(tmp_path, product):
    write = PRODUCTS[product]
    for number, gone in enumerate(names_of(write, tmp_path)):
        path = write(tmp_path, lambda name, v, g=gone: None if name == g else v)
        examine(path if number % 2 else path.rename(tmp_path / 'x.bin'))


@pytest.mark.parametrize('product', PRODUCTS)
def test_a_file_cut_off_anywhere_is_refused_or_read(tmp_path, product):
    whole = PRODUCTS[product](tmp_path, None).read_bytes()
    random = np.random.default_rng(3)
    for number, size in enumerate(random.integers(0, len(whole), 40)):
        path = tmp_path / ('cut.nc' if number % 2 else 'cut.bin')
        path.write_bytes(whole[:size])
        assert examine(path) is None
