"""PRISMA files of all levels: detectors merged, counts scaled, the exact grid, holes told from darkness, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.products import hdf5, prisma
from tests.products.scene import values

BANDS = prisma.VNIR_BANDS - prisma.UNUSED_VNIR + prisma.SWIR_BANDS - prisma.UNUSED_SWIR


@pytest.fixture(scope='module')
def files(tmp_path_factory):
    """One file of each level, under names that tell nothing."""
    folder, levels = tmp_path_factory.mktemp('prisma'), ('L1', 'L2B', 'L2C', 'L2D')
    return dict(zip(levels, hdf5.write_all('tests.products.prisma', [(folder / f'{n}.bin', {'level': v}) for n, v in enumerate(levels)])))


@pytest.mark.parametrize(('level', 'units'), [('L1', 'radiance'), ('L2B', 'radiance'), ('L2C', 'reflectance'), ('L2D', 'reflectance')])
def test_a_renamed_file_is_known_by_its_content(files, level, units):
    with open_cube(files[level]) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('PRISMA', level, units, prisma.START)
        assert cube.bands.count == BANDS
        assert cube.bands.good.all()
        assert (np.diff(cube.bands.wavelengths_nm) >= 0).all()
        assert cube.bands.wavelengths_nm[0] == pytest.approx(402.45)
        assert cube.bands.wavelengths_nm[-1] == pytest.approx(2496.88)
        assert set(np.round(cube.bands.fwhm_nm, 3)) == {12.0, 9.5}
        assert (cube.angles.sun_zenith, cube.angles.sun_azimuth) == (27.5, 142.25)
        assert cube.angles.view_zenith == (None if level == 'L1' else 8.5)
        assert cube.dtype == np.uint16
        assert cube.native == ''
        assert not cube.warnings


def test_the_overlap_of_the_detectors_is_kept(files):
    with open_cube(files['L2D']) as cube:
        axis = cube.bands.wavelengths_nm
        within = [name.split()[0] for name, w in zip(cube.band_names, axis) if 942 < w < 974]
        assert {'VNIR', 'SWIR'} == set(within)
        assert within != sorted(within)
        assert within != sorted(within, reverse=True)


def test_l2d_has_the_values_of_the_scene_in_ascending_order(files):
    with open_cube(files['L2D']) as cube:
        found, valid = cube.read(cube.grid.window)
        expected = values(14, 11, cube.bands.wavelengths_nm)
        dark = [cube.band_names.index(f'SWIR {b + 1}') for b in [int(np.argmin(np.abs(prisma.wavelengths('Swir') - 1400.0)))]]
        np.testing.assert_array_equal(valid, ~prisma.outside(14, 11))
        others = np.setdiff1d(np.arange(BANDS), dark)
        np.testing.assert_allclose(found[others][:, valid], expected[others][:, valid], atol=2e-5)
        np.testing.assert_allclose(found[dark][:, valid], prisma.SCALE_L2['Swir'][0], atol=2e-5)


def test_a_dark_band_does_not_make_a_pixel_nodata_and_a_hole_stays_one(files):
    with open_cube(files['L2D']) as cube:
        band = cube.band_names.index(f'SWIR {int(np.argmin(np.abs(prisma.wavelengths("Swir") - 1400.0))) + 1}')
        raw = cube.read_raw(Window(0, 0, 14, 11), [band])[0]
        np.testing.assert_array_equal(raw == 0, prisma.outside(14, 11))
        assert np.isnan(cube.spectrum(0, 0)).all()
        assert np.isfinite(cube.spectrum(7, 7)).all()


def test_without_the_angles_holes_are_told_by_the_green_bands(tmp_path):
    path = prisma.write(tmp_path, without=['Solar_Zenith_Angle'])
    with open_cube(path) as cube:
        np.testing.assert_array_equal(cube.read(cube.grid.window)[1], ~prisma.outside(14, 11))
        band = cube.band_names.index(f'SWIR {int(np.argmin(np.abs(prisma.wavelengths("Swir") - 1400.0))) + 1}')
        np.testing.assert_array_equal(cube.read(cube.grid.window, [band])[1], ~prisma.outside(14, 11))


@settings(max_examples=6, deadline=None)
@given(rows=st.integers(2, 30), cols=st.integers(2, 30), edges=st.booleans())
def test_corners_are_centres_of_pixels_unless_they_fit_edges_only(tmp_path_factory, rows, cols, edges):
    path = prisma.write(tmp_path_factory.mktemp('grid'), rows=rows, cols=cols, edges=edges)
    with open_cube(path) as cube:
        assert (cube.grid.rows, cube.grid.cols) == (rows, cols)
        half = prisma.PIXEL / 2
        wanted = (prisma.UL[0] - half, prisma.PIXEL, 0.0, prisma.UL[1] + half, 0.0, -prisma.PIXEL)
        np.testing.assert_allclose(cube.grid.transform, wanted, rtol=0, atol=1e-6 * prisma.PIXEL)
        assert cube.grid.xy(0, 0) == pytest.approx(prisma.UL, abs=1e-6 * prisma.PIXEL)
        assert 'UTM zone 33N' in cube.grid.crs_wkt


def test_axes_in_the_order_of_the_specification_show_the_same_map(tmp_path, files):
    path = prisma.write(tmp_path, 'swapped.he5', rows=11, cols=14, swapped=True)
    with open_cube(path) as swapped, open_cube(files['L2D']) as cube:
        assert swapped.grid == cube.grid
        np.testing.assert_array_equal(swapped.read_raw(swapped.grid.window), cube.read_raw(cube.grid.window))
        np.testing.assert_array_equal(swapped.read_raw(Window(2, 3, 4, 5), [9, 2]), cube.read_raw(Window(2, 3, 4, 5), [9, 2]))


@pytest.mark.parametrize('level', ['L1', 'L2B', 'L2C'])
def test_swaths_lie_where_their_positions_say(files, level):
    with open_cube(files[level]) as cube:
        assert 'UTM zone 32N' in cube.grid.crs_wkt
        rows, cols = cube.lookup.rows, cube.lookup.cols
        there = rows >= 0
        assert len(set(zip(rows[there].tolist(), cols[there].tolist()))) > 0.95 * 14 * 11  # nearly all measured pixels are on the map
        mapped = cube.read_raw(cube.grid.window)
        np.testing.assert_array_equal(mapped[:, there], cube.raw.read_raw(cube.raw.grid.window)[:, rows[there], cols[there]])
        assert (mapped[:, ~there] == 0).all()
        assert not cube.read(cube.grid.window)[1][~there].any()
        # The first axis runs eastwards, the second southwards: the file's corner [0, 0] is the map's north-west.
        row, col = np.argwhere((rows == 0) & (cols == 0))[0]
        row_end, col_end = np.argwhere((rows == 13) & (cols == 10))[0]
        assert row < row_end
        assert col < col_end


def test_l1_counts_become_radiance_and_negative_offsets_are_followed(files, tmp_path):
    with open_cube(files['L1']) as cube:
        expected = values(14, 11, cube.bands.wavelengths_nm) * 80.0
        found = cube.raw.read(cube.raw.grid.window)[0]
        np.testing.assert_allclose(found[10], expected[10], atol=0.006)
        assert (cube.scale == 0.01).all()
        assert (cube.offset == 0.0).all()
    with open_cube(prisma.write(tmp_path, level='L1', attributes={'Offset_Vnir': 2.5})) as cube:
        np.testing.assert_allclose(cube.raw.read(cube.raw.grid.window)[0][10], expected[10] - 2.5, atol=0.006)


def test_masks_of_l1(files):
    with open_cube(files['L1']) as cube:
        raw, window = cube.raw, cube.raw.grid.window
        np.testing.assert_array_equal(raw.read_mask('cloud', window), np.arange(14)[:, None] < prisma.CLOUD_ROWS + np.zeros(11))
        np.testing.assert_array_equal(np.flatnonzero(raw.read_mask('water', window).all(0)), [0])
        np.testing.assert_array_equal(np.flatnonzero(raw.read_mask('snow', window).all(0)), [1])
        assert raw.read_mask('land', window)[:, 3:].all()
        assert not raw.read_mask('land', window)[:, :3].any()
        assert not raw.read_mask('sun_glint', window).any()
        np.testing.assert_array_equal(np.argwhere(raw.read_mask('saturated', window)), [[1, 2]])
        np.testing.assert_array_equal(np.argwhere(raw.read_mask('defect', window)), [[4, 3]])
        there = cube.lookup.rows >= 0
        on_map = cube.read_mask('water', cube.grid.window)
        np.testing.assert_array_equal(on_map[there], cube.lookup.cols[there] == 0)
        assert not on_map[~there].any()  # 0 means water, and nothing lies out there


def test_masks_of_l2_have_codes_of_their_own(files):
    with open_cube(files['L2D']) as cube:
        assert [m.name for m in cube.masks] == ['defect', 'negative', 'saturated']
        np.testing.assert_array_equal(np.argwhere(cube.read_mask('negative', cube.grid.window)), [[1, 2]])
        assert not cube.read_mask('saturated', cube.grid.window).any()


def test_a_compressed_file_reads_the_same(tmp_path, files):
    with open_cube(prisma.write(tmp_path, chunks=[5, 7, 4])) as cube, open_cube(files['L2D']) as plain:
        np.testing.assert_array_equal(cube.read_raw(Window(3, 1, 9, 8)), plain.read_raw(Window(3, 1, 9, 8)))


def test_one_detector_alone_is_shown_and_said(tmp_path):
    with open_cube(prisma.write(tmp_path, detectors=['Swir'])) as cube:
        assert cube.bands.count == prisma.SWIR_BANDS - prisma.UNUSED_SWIR
        assert any('no VNIR cube' in w for w in cube.warnings)


def test_only_the_unregistered_cube_is_said(tmp_path):
    with open_cube(prisma.write(tmp_path, level='L1', swath='HRC')) as cube:
        assert any('HRC' in w for w in cube.warnings)


def test_a_large_smile_is_said(tmp_path):
    paths = hdf5.write_all('tests.products.prisma', [(tmp_path / f'{nm}.he5', {'smile': nm}) for nm in (4.0, 6.0, 500.0)])
    for path, said in zip(paths, (False, True, False)):
        with open_cube(path) as cube:
            assert any('VNIR bands move by up to 6.0 nm' in w for w in cube.warnings) == said
            assert cube.bands.wavelengths_nm[0] == pytest.approx(402.45)


def test_without_positions_the_swath_is_shown_as_it_was_measured(tmp_path):
    with open_cube(prisma.write(tmp_path, level='L2C', without=['Latitude'])) as cube:
        assert not cube.grid.is_georeferenced
        assert any('no positions' in w for w in cube.warnings)


REFUSED = [
    ({'attributes': {'List_Cw_Vnir': [500.0, 400.0]}}, r'"List_Cw_Vnir".* lists 2 numbers for 66 bands'),
    ({'without': ['List_Cw_Swir']}, 'no list "List_Cw_Swir"'),
    ({'attributes': {'List_Cw_Vnir': [-3.0] * 66}}, 'no wavelengths in nanometres'),
    ({'without': ['L2ScaleVnirMax']}, 'no number "L2ScaleVnirMax"'),
    ({'attributes': {'L2ScaleVnirMax': -1.0}}, 'not above'),
    ({'level': 'L1', 'without': ['ScaleFactor_Swir']}, 'no number "ScaleFactor_Swir"'),
    ({'level': 'L1', 'attributes': {'ScaleFactor_Swir': 0.0}}, 'is no scale'),
    ({'without': ['Product_LRcorner_easting']}, 'no number "Product_LRcorner_easting"'),
    ({'attributes': {'Product_LRcorner_easting': 400000.0}}, 'does not fit 14 × 11 pixels'),
    ({'detectors': []}, 'neither a VNIR nor a SWIR cube'),
    ({'attributes': {'List_Cw_Vnir_Flags': [0] * 66, 'List_Cw_Swir_Flags': [0] * 173}}, 'no band was acquired'),
    ({'swath': 'PCO'}, 'without a hyperspectral cube'),
]


@pytest.fixture(scope='module')
def refused(tmp_path_factory):
    """One file for each of REFUSED, all written by one process."""
    folder = tmp_path_factory.mktemp('refused')
    return hdf5.write_all('tests.products.prisma', [(folder / f'{n}.he5', arguments) for n, (arguments, _) in enumerate(REFUSED)])


@pytest.mark.parametrize(('number', 'says'), [(number, says) for number, (_, says) in enumerate(REFUSED)])
def test_what_cannot_be_used_is_said_with_the_remedy(refused, number, says):
    with pytest.raises(CubeError, match=says) as caught:
        open_cube(refused[number])
    assert caught.value.remedy


def test_an_unknown_reference_system_is_said(tmp_path):
    with open_cube(prisma.write(tmp_path, without=['Epsg_Code'])) as cube:
        assert cube.grid.is_georeferenced
        assert cube.grid.crs_wkt == ''
        assert any('Epsg_Code' in w for w in cube.warnings)


def test_a_truncated_file_is_damaged(tmp_path, files):
    raw = files['L2D'].read_bytes()
    for share in (0.1, 0.5, 0.95):
        short = tmp_path / f'{share}.he5'
        short.write_bytes(raw[: int(len(raw) * share)])
        with pytest.raises(CubeError, match=r'damaged or incomplete|cannot be'), open_cube(short) as cube:
            cube.read(cube.grid.window)


def test_the_writer_reports_its_faults():
    with pytest.raises(RuntimeError, match='could not be written'):
        hdf5.write('tests.products.prisma', '/nowhere/x.he5')
