"""Tanager files: both geometries and both units, the grid from HDF-EOS's own words, flags, masks, times, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.sensors.hdfeos import grid_of_structure
from tests.products import hdf5, tanager

UNITS = {'surface_reflectance': 'reflectance', 'toa_radiance': 'radiance'}
KINDS = [(geometry, name) for geometry in ('ortho', 'basic') for name in UNITS]
VARIANTS = {
    'no-epsg': {'without': ['epsg_code']},
    'band-last': {'band_last': True},
    'scaled': {'attributes': {'scale_factor': 0.5, 'add_offset': 0.25}},
    'no-framing': {'geometry': 'basic', 'without': ['Planet_Ortho_Framing']},
    'far-framing': {
        'geometry': 'basic',
        'framing': '{"epsg_code": 32734, "rows": 20, "cols": 20, "geotransform": [745660.0, 30.0, 0.0, 6286110.0, 0.0, -30.0]}',
    },
    'bad-framing': {'geometry': 'basic', 'framing': '{"rows": -3}'},
    'no-positions': {'geometry': 'basic', 'without': ['Latitude']},
    'all-bad': {'attributes': {'good_wavelengths': [0] * 60}},
    'full': {'bands': 426, 'rows': 5, 'cols': 6},
    'by-band': {'chunks': [1, 13, 17]},
    'by-tile': {'chunks': [60, 4, 5]},
}
REFUSED = [
    ({'attributes': {'wavelengths': [400.0, 500.0]}}, 'lists 2 numbers for 60 bands'),
    ({'without': ['wavelengths']}, 'no list "wavelengths'),
    ({'attributes': {'wavelengths': [0.0] * 60}}, 'no wavelengths in nanometres'),
    ({'without': ['surface_reflectance']}, 'has no spectra'),
    ({'without': ['StructMetadata.0']}, 'does not tell where its grid'),
    ({'replace': {'XDim=17': 'XDim=18'}}, 'has 13 × 18 pixels, its image 13 × 17'),
    ({'replace': {'UpperLeftPointMtrs=(345660.00': 'UpperLeftPointMtrs=(nan'}}, 'does not tell where its grid'),
    ({'replace': {'LowerRightMtrs=(346170.00': 'LowerRightMtrs=(345660.00'}}, 'pixels without area'),
    ({'geometry': 'basic', 'name': 'surface_reflectance_uncertainty'}, 'has no spectra'),
]


@pytest.fixture(scope='module')
def files(tmp_path_factory):
    """All files of this module, under names that tell nothing."""
    folder = tmp_path_factory.mktemp('tanager')
    wanted = {
        **{kind: {'geometry': kind[0], 'name': kind[1]} for kind in KINDS}, **VARIANTS,
        **{number: arguments for number, (arguments, _) in enumerate(REFUSED)},
    }
    paths = hdf5.write_all('tests.products.tanager', [(folder / f'{n}.bin', a) for n, a in enumerate(wanted.values())])
    return dict(zip(wanted, paths))


@pytest.mark.parametrize('kind', KINDS)
def test_a_renamed_file_is_known_by_its_content(files, kind):
    geometry, name = kind
    with open_cube(files[kind]) as cube:
        level = f'{geometry}_{"sr" if name == "surface_reflectance" else "radiance"}'
        assert (cube.sensor, cube.level, cube.units) == ('Tanager', level, UNITS[name])
        assert cube.acquired == '2025-05-04T09:29:52.500Z'
        np.testing.assert_allclose(cube.bands.wavelengths_nm, tanager.wavelengths(60), atol=1e-3)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 5.5)
        flags = tanager.good(60) if name == 'surface_reflectance' else np.ones(60)
        np.testing.assert_array_equal(cube.bands.good, flags == 1)
        assert cube.angles.sun_zenith == pytest.approx(48.0)
        assert cube.angles.view_zenith == pytest.approx(12.0)
        assert cube.angles.view_azimuth == pytest.approx(101.0)
        assert cube.warnings == ()


def test_azimuths_on_both_sides_of_north_are_not_averaged_to_south(files):
    with open_cube(files['ortho', 'surface_reflectance']) as cube:
        assert min(cube.angles.sun_azimuth, 360.0 - cube.angles.sun_azimuth) == pytest.approx(0.0, abs=0.1)


@pytest.mark.parametrize('name', list(UNITS))
def test_an_ortho_image_has_its_values_on_its_exact_grid(files, name):
    with open_cube(files['ortho', name]) as cube:
        found, valid = cube.read(cube.grid.window)
        expected = tanager.cube(name, 60, 13, 17)
        assert not valid[0, :2].any()
        assert valid.sum() == 13 * 17 - 2
        np.testing.assert_array_equal(found[:, valid], expected[:, valid])
        np.testing.assert_allclose(cube.grid.transform, (*tanager.UL[:1], 30.0, 0.0, tanager.UL[1], 0.0, -30.0), rtol=0, atol=3e-5)
        assert 'UTM zone 34S' in cube.grid.crs_wkt


def test_without_a_number_the_zone_tells_the_reference_system(files):
    with open_cube(files['no-epsg']) as cube, open_cube(files['ortho', 'surface_reflectance']) as other:
        assert cube.grid == other.grid


@pytest.mark.parametrize('name', list(UNITS))
def test_a_basic_image_lies_on_the_grid_of_its_ortho_product(files, name):
    with open_cube(files['basic', name]) as cube:
        assert (cube.grid.rows, cube.grid.cols) == tanager.frame(13, 17)
        assert cube.grid.transform == (tanager.UL[0], 30.0, 0.0, tanager.UL[1], 0.0, -30.0)
        there = cube.lookup.rows >= 0
        mapped = cube.read_raw(cube.grid.window)
        np.testing.assert_array_equal(mapped[:, there], tanager.cube(name, 60, 13, 17)[:, cube.lookup.rows[there], cube.lookup.cols[there]])
        turn = np.deg2rad(12.0)
        row, col = np.mgrid[:13, :17]
        right, down = 6.5 + np.cos(turn) * col - np.sin(turn) * row, 2.5 + np.sin(turn) * col + np.cos(turn) * row
        cells = np.argwhere(there) + 0.5
        distances = np.hypot(cells[:, :1] - down.ravel(), cells[:, 1:] - right.ravel())
        chosen = cube.lookup.rows[there] * 17 + cube.lookup.cols[there]
        np.testing.assert_allclose(distances[np.arange(len(chosen)), chosen], distances.min(1), atol=1e-3)
        assert distances.min(1).max() < 1.0


def test_masks_are_on_the_grid_of_the_cube(files):
    with open_cube(files['ortho', 'toa_radiance']) as cube:
        window = cube.grid.window
        np.testing.assert_array_equal(np.flatnonzero(cube.read_mask('cloud', window).all(1)), [3])
        np.testing.assert_array_equal(np.flatnonzero(cube.read_mask('cirrus', window).all(0)), [5])
        np.testing.assert_array_equal(cube.read_mask('outside', window), ~cube.read(window)[1])
    with open_cube(files['basic', 'toa_radiance']) as cube:
        np.testing.assert_array_equal(cube.read_mask('cloud', cube.grid.window), cube.lookup.rows == 3)


def test_bands_may_come_last(files):
    with open_cube(files['band-last']) as cube, open_cube(files['ortho', 'surface_reflectance']) as other:
        window = Window(2, 1, 9, 11)
        np.testing.assert_array_equal(cube.read_raw(window, [50, 3]), other.read_raw(window, [50, 3]))


def test_the_cube_is_read_as_it_is_packed(files):
    for variant, block, together in (('by-band', (13, 17), 1), ('by-tile', (4, 5), 60)):
        with open_cube(files[variant]) as cube, open_cube(files['ortho', 'surface_reflectance']) as other:
            assert cube.block_shape == block
            assert cube.pixels.band_block == together
            np.testing.assert_array_equal(cube.read_raw(cube.grid.window), other.read_raw(other.grid.window))


def test_scale_and_offset_are_followed(files):
    with open_cube(files['scaled']) as cube:
        valid = cube.read(cube.grid.window)[1]
        expected = tanager.cube('surface_reflectance', 60, 13, 17) * 0.5 + 0.25
        np.testing.assert_allclose(cube.read(cube.grid.window)[0][:, valid], expected[:, valid], rtol=1e-6)


@pytest.mark.parametrize('variant', ['no-framing', 'far-framing', 'bad-framing'])
def test_without_a_useful_framing_the_positions_tell_the_grid(files, variant):
    with open_cube(files[variant]) as cube:
        assert 'UTM zone 34S' in cube.grid.crs_wkt
        assert cube.grid.pixel_size == pytest.approx((30.0, 30.0), abs=0.2)
        assert len(np.unique(cube.lookup.rows[cube.lookup.rows >= 0])) == 13
        assert any('framing' in w for w in cube.warnings) == (variant == 'far-framing')


def test_without_positions_the_swath_is_shown_as_it_was_measured(files):
    with open_cube(files['no-positions']) as cube:
        assert not cube.grid.is_georeferenced
        assert any('no positions' in w for w in cube.warnings)


def test_flags_that_forbid_everything_are_ignored(files):
    with open_cube(files['all-bad']) as cube:
        assert cube.bands.good.all()
        assert any('marked as bad' in w for w in cube.warnings)


def test_the_real_number_of_bands(files):
    with open_cube(files['full']) as cube:
        assert (cube.bands.count, cube.bands.good.sum()) == (426, tanager.good(426).sum())


@pytest.mark.parametrize('number', range(len(REFUSED)))
def test_what_cannot_be_used_is_said_with_the_remedy(files, number):
    with pytest.raises(CubeError, match=REFUSED[number][1]) as caught:
        open_cube(files[number])
    assert caught.value.remedy


def test_a_truncated_file_is_damaged(tmp_path, files):
    raw = files['ortho', 'toa_radiance'].read_bytes()
    for share in (0.1, 0.5, 0.95):
        short = tmp_path / f'{share}.h5'
        short.write_bytes(raw[: int(len(raw) * share)])
        with pytest.raises(CubeError, match=r'damaged or incomplete|cannot be'), open_cube(short) as cube:
            cube.read(cube.grid.window)


@given(
    st.tuples(st.integers(-(10**6), 10**6), st.integers(-(10**7), 10**7)), st.tuples(st.integers(1, 999), st.integers(1, 999)),
    st.tuples(st.sampled_from([0.5, 5.0, 30.0, 60.5]), st.sampled_from([0.5, 5.0, 30.0, 60.5])), st.booleans(), st.booleans(),
    st.integers(1, 60),
)
def test_corners_of_hdf_eos_grids_are_outer_edges(corner, shape, size, south_up, centred, zone):
    rows, cols = shape
    height = size[1] if south_up else -size[1]
    text = (
        'GROUP=GridStructure\nGROUP=GRID_1\nGridName="OTHER"\nXDim=3\nUpperLeftPointMtrs=(1,2)\nLowerRightMtrs=(3,4)\nEND_GROUP=GRID_1\n'
        f'GROUP=GRID_2\nGridName="HYP"\nGROUP=Dimension\nXDim=1\nEND_GROUP=Dimension\nXDim={cols}\nYDim={rows}\n'
        f'UpperLeftPointMtrs=({corner[0]:.6f},{corner[1]:.6f})\n'
        f'LowerRightMtrs=({corner[0] + cols * size[0]:.6f},{corner[1] + rows * height:.6f})\nProjection=HE5_GCTP_UTM\nZoneCode={-zone}\n'
        f'PixelRegistration=HE5_HDFE_{"CENTER" if centred else "CORNER"}\nEND_GROUP=GRID_2\nEND_GROUP=GridStructure\nEND\n'
    )
    grid = grid_of_structure(text, 'HYP', shape, None, 'x')
    np.testing.assert_allclose(grid.transform, (corner[0], size[0], 0.0, corner[1], 0.0, height), rtol=0, atol=1e-6 * min(size) / 10)
    assert f'UTM zone {zone}S' in grid.crs_wkt
