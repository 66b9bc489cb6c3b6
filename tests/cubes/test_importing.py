"""Products become plain cubes: the same numbers in the same places, whatever the memory, the order of the file or its geometry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube, write_cube
from hsi_plugin.cubes.importing import Wanted, bands_in, import_index, import_tiff, import_vrt
from tests.cubes.envi_builder import write_envi
from tests.products import emit


@pytest.fixture(scope='module')
def granule(tmp_path_factory):
    folder = tmp_path_factory.mktemp('emit')
    emit.write(folder, 'mask.nc', kind='mask')
    return emit.write(folder, 'granule.nc', chunks=(7, 5, 60))


@pytest.mark.parametrize('memory', [1 << 12, 1 << 17, 1 << 26])
def test_a_swath_on_the_map_is_the_same_with_any_memory(granule, tmp_path, memory):
    with open_cube(granule) as cube:
        import_tiff(cube, str(tmp_path / 'o.tif'), Wanted(), memory)
        with open_cube(tmp_path / 'o.tif') as made:
            np.testing.assert_array_equal(made.read_raw(made.grid.window), cube.read_raw(cube.grid.window))
            assert made.grid == cube.grid
            assert (made.sensor, made.level, made.units, made.acquired) == (cube.sensor, cube.level, cube.units, cube.acquired)
            np.testing.assert_allclose(made.bands.wavelengths_nm, cube.bands.wavelengths_nm, atol=1e-5)
            np.testing.assert_array_equal(made.bands.good, cube.bands.good)
            assert made.warnings == ()


@pytest.mark.parametrize('memory', [1 << 10, 1 << 14, 1 << 26])
@pytest.mark.parametrize('interleave', ['bip', 'bil', 'bsq'])
@pytest.mark.parametrize('area', [None, Window(3, 2, 40, 31)])
def test_every_interleave_and_part(tmp_path, interleave, memory, area):
    stored = np.random.default_rng(0).integers(0, 10_000, (12, 70, 45)).astype('i2')
    header = write_envi(tmp_path / 'a.dat', stored, interleave=interleave)
    with open_cube(header) as cube:
        bands = (9, 2, 3)
        import_tiff(cube, str(tmp_path / 'o.tif'), Wanted(bands, area=area), memory)
        area = area or cube.grid.window
        with open_cube(tmp_path / 'o.tif') as made:
            np.testing.assert_array_equal(made.read_raw(made.grid.window), stored[list(bands)][:, area.slices[0], area.slices[1]])
            np.testing.assert_allclose(made.scale, cube.scale[list(bands)])


finite = st.floats(-5e5, 5e5).filter(lambda v: v == 0.0 or abs(v) > 1e-3)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    corner=st.tuples(finite, finite),
    a=st.floats(0.1, 100.0), b=st.floats(-50.0, 50.0), d=st.floats(-50.0, 50.0), e=st.floats(-100.0, 100.0),
    window=st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 4), st.integers(1, 4)),
)
def test_rotated_sheared_and_south_up_grids_stay_where_they_are(tmp_path, corner, a, b, d, e, window):
    if abs(a * e - b * d) < 1e-2:
        return
    grid = Grid(9, 9, (corner[0], a, b, corner[1], d, e), 'LOCAL_CS["here",UNIT["metre",1]]')
    bands = Bands(2, np.array([500.0, 600.0]))
    source = write_cube(tmp_path / 's.tif', np.zeros((2, 9, 9), 'f4'), bands, grid)
    area = Window(*window)
    with open_cube(source) as cube:
        import_tiff(cube, str(tmp_path / 'o.tif'), Wanted(area=area))
        import_vrt(cube, str(tmp_path / 'o.vrt'), Wanted(area=area))
        for name in ('o.tif', 'o.vrt'):
            with open_cube(tmp_path / name) as made:
                for row, col in ((0, 0), (area.height - 1, area.width - 1)):
                    x, y = made.grid.xy(row, col)
                    found = cube.grid.fractional_pixel(x, y)
                    np.testing.assert_allclose(found, (area.row + row + 0.5, area.col + col + 0.5), atol=1e-6)


def test_masked_pixels_become_nodata_and_only_they(granule, tmp_path):
    with open_cube(granule) as cube:
        whole = cube.grid.window
        import_tiff(cube, str(tmp_path / 'o.tif'), Wanted(masks=('cloud', 'water')))
        marked = cube.read_mask('cloud', whole) | cube.read_mask('water', whole)
        with open_cube(tmp_path / 'o.tif') as made:
            stored = made.read_raw(whole)
            assert marked.any()
            assert (stored[:, marked] == -9999.0).all()
            np.testing.assert_array_equal(stored[:, ~marked], cube.read_raw(whole)[:, ~marked])


def test_the_index_tells_where_each_pixel_was_measured(granule, tmp_path):
    with open_cube(granule) as cube:
        import_index(cube.lookup, cube.grid, str(tmp_path / 'i.tif'))
        with open_cube(tmp_path / 'i.tif') as index:
            rows, cols = index.read_raw(index.grid.window)
            np.testing.assert_array_equal(rows, cube.lookup.rows)
            np.testing.assert_array_equal(cols, cube.lookup.cols)
            assert index.grid == cube.grid


def test_a_vrt_shows_the_same_and_copies_nothing(tmp_path):
    stored = np.random.default_rng(1).integers(0, 10_000, (30, 40, 50)).astype('u2')
    bands = Bands(30, np.linspace(400.0, 1000.0, 30), np.full(30, 20.0), np.arange(30) != 4)
    source = write_cube(tmp_path / 's.tif', stored, bands, Grid(40, 50, (1.0, 2.0, 0.5, 9.0, 0.25, -2.0)), scale=1e-4, nodata=65535)
    (tmp_path / 'sub').mkdir()
    with open_cube(source) as cube:
        import_vrt(cube, str(tmp_path / 'sub' / 'o.vrt'), Wanted((3, 4, 20)))
        with open_cube(tmp_path / 'sub' / 'o.vrt') as made:
            np.testing.assert_array_equal(made.read_raw(made.grid.window), stored[[3, 4, 20]])
            assert made.bands.good.tolist() == [True, False, True]
            np.testing.assert_allclose(made.scale, 1e-4)
            np.testing.assert_array_equal(made.nodata, 65535)
    assert (tmp_path / 'sub' / 'o.vrt').stat().st_size < 16_000


def test_what_a_vrt_would_lose_is_refused(granule, tmp_path):
    with open_cube(granule) as cube, pytest.raises(ParameterError, match=r'\.tif'):
        import_vrt(cube, str(tmp_path / 'o.vrt'), Wanted())


def test_the_product_is_never_overwritten(granule):
    with open_cube(granule) as cube, pytest.raises(OutputError, match='also an input'):
        import_tiff(cube, str(granule), Wanted())


def test_a_full_disk_leaves_nothing(granule, small_disk):
    disk = small_disk(200)
    with open_cube(granule) as cube, pytest.raises(OutputError, match='full'):
        import_tiff(cube, str(disk / 'o.tif'), Wanted())
    assert list(disk.iterdir()) == []


def test_bands_by_wavelength():
    bands = Bands(4, np.array([450.0, 900.0, 901.0, 1600.0]), None, np.array([True, True, True, False]))
    assert bands_in(bands, ()) == (0, 1, 2, 3)
    assert bands_in(bands, ((450.0, 900.0), (1500.0, 1700.0))) == (0, 1, 3)
    assert bands_in(bands, ((450.0, 900.0), (1500.0, 1700.0)), only_good=True) == (0, 1)
    with pytest.raises(ParameterError, match='no good band at 1500–1700 nm'):
        bands_in(bands, ((1500.0, 1700.0),), only_good=True)
    with pytest.raises(ParameterError, match='no wavelengths'):
        bands_in(Bands(3), ((450.0, 900.0),))
