"""Pictures of cubes: on the cube's own grid, with its colours, at any step, whole or not at all."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import JobCancelled, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.spectra import picture, recipes, rgb

from .. import builders
from ..products import emit
from . import colour_checker

WAVELENGTHS = np.linspace(400.0, 1000.0, 61)


def chart(rows=48, cols=72):
    """A cube of the colour chart's patches, 6 × 4, and the published colours of its pixels."""
    spectra = np.array([np.interp(WAVELENGTHS, colour_checker.WAVELENGTHS, r) for r in colour_checker.REFLECTANCE])
    patch = (np.arange(rows)[:, None] * 4 // rows) * 6 + np.arange(cols) * 6 // cols
    return spectra[patch].transpose(2, 0, 1).astype(np.float32), colour_checker.SRGB[patch]


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset


@pytest.fixture
def chart_path(tmp_path):
    cube, _ = chart()
    cube = cube.copy()
    cube[:, :3, :5] = np.nan
    return builders.write_geotiff(tmp_path / 'chart.tif', cube, WAVELENGTHS, scale=1e-4, nodata=-32768)


def test_a_chart_looks_as_it_should(tmp_path, chart_path):
    with open_cube(chart_path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        picture.write_picture(cube, tmp_path / 'p.tif', what, limits=np.array([[0.0, 1.0]] * 3))
    made, dataset = read(tmp_path / 'p.tif')
    difference = np.abs(made[:3].transpose(1, 2, 0).astype(int) - chart()[1])
    assert difference[made[3] > 0].mean() < 3.5
    assert (made[3, :3, :5] == 0).all()
    assert (made[3] == 255).sum() == 48 * 72 - 15
    assert dataset.GetGeoTransform() == builders.NORTH_UP
    assert [dataset.GetRasterBand(i).GetColorInterpretation() for i in (1, 2, 3, 4)] == [
        gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand
    ]


@pytest.mark.parametrize('transform', [builders.ROTATED, builders.SOUTH_UP, builders.SHEARED, None])
@pytest.mark.parametrize('step', [1, 2, 3, 5, 100])
def test_every_nth_pixel_lies_where_its_pixels_lie(tmp_path, transform, step):
    cube, _ = chart(47, 31)
    ramp = np.arange(47 * 31, dtype=np.float32).reshape(47, 31)
    cube[:] = ramp / ramp.max()
    path = builders.write_geotiff(tmp_path / 'c.tif', cube, WAVELENGTHS, transform=transform, epsg=builders.UTM33 if transform else None)
    with open_cube(path) as opened:
        what, limits = recipes.of_bands(opened.bands, (3, 2, 1)), np.array([[0.0, 1.0]] * 3)
        picture.write_picture(opened, tmp_path / 'p.tif', what, step=step, limits=limits)
        grid = picture.coarse_grid(opened.grid, step)
        whole = opened.grid
    made, dataset = read(tmp_path / 'p.tif')
    assert made.shape == (4, grid.rows, grid.cols)
    if transform is not None:
        np.testing.assert_allclose(dataset.GetGeoTransform(), grid.transform)
    elif step > 1:
        assert dataset.GetGeoTransform() == (0.0, step, 0.0, 0.0, 0.0, -step)
    expected = np.round(255.0 * cube[0])
    shown = Grid(whole.rows, whole.cols, transform or (0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    for row in range(grid.rows):
        for col in range(grid.cols):
            fine = shown.fractional_pixel(*grid.xy(row, col)) if grid.transform else (row + 0.5, col + 0.5)
            taken = np.argwhere(expected == made[0, row, col])
            nearest = np.abs(taken + 0.5 - np.array(fine)).max(1).min()
            assert nearest <= 0.5 * step + 0.5


def test_pieces_put_together_are_the_whole(tmp_path, chart_path, monkeypatch):
    with open_cube(chart_path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        picture.write_picture(cube, tmp_path / 'whole.tif', what)
        monkeypatch.setattr(picture, 'MEMORY', 60_000)
        monkeypatch.setattr(picture, 'SAMPLE_PIXELS', 0)
        limits = picture.write_picture(cube, tmp_path / 'parts.tif', what)
        assert len(picture._windows(cube, 1, 60_000 // (len(what.bands) * 12 + 64))) > 5
        picture.write_picture(cube, tmp_path / 'same.tif', what, limits=limits)
    whole, parts, same = (read(tmp_path / f'{name}.tif')[0] for name in ('whole', 'parts', 'same'))
    np.testing.assert_array_equal(whole, parts)
    np.testing.assert_array_equal(whole, same)


def test_only_what_is_needed_is_read(tmp_path, chart_path):
    asked = []
    with open_cube(chart_path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        inner = cube.read
        cube.read = lambda window, bands=None: asked.append((window, tuple(bands))) or inner(window, bands)
        picture.write_picture(cube, tmp_path / 'p.tif', what, step=40)
    assert all(bands == what.bands for _, bands in asked)
    assert max(WAVELENGTHS[list(what.bands)]) <= 740.0
    assert sum(window.size for window, _ in asked) <= 2 * 72  # one row of the picture, whose blocks are 16 × 16


def test_a_stretch_leaves_out_the_extremes_and_keeps_hues(tmp_path, chart_path):
    with open_cube(chart_path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        limits = picture.write_picture(cube, tmp_path / 'p.tif', what, recipes.Stretch(2, 98))
        assert (limits == limits[0]).all()
        wide = picture.write_picture(cube, tmp_path / 'w.tif', what, recipes.Stretch(0, 100))
        infrared = recipes.recipe(cube.bands, cube.units, rgb.COLOUR_INFRARED)
        each = picture.write_picture(cube, tmp_path / 'i.tif', infrared)
    assert wide[0, 0] <= limits[0, 0] < limits[0, 1] <= wide[0, 1]
    assert not (each == each[0]).all()
    made = read(tmp_path / 'i.tif')[0]
    for channel in made[:3]:
        assert np.mean(channel[made[3] > 0] == 0) <= 0.08  # patches are equal: a share of 2 % falls on one of them
        assert channel.max() == 255


def test_a_cancelled_picture_leaves_nothing(tmp_path, chart_path, monkeypatch):
    monkeypatch.setattr(picture, 'MEMORY', 60_000)
    monkeypatch.setattr(picture, 'SAMPLE_PIXELS', 0)
    folder = tmp_path / 'out'
    folder.mkdir()
    seen = []
    limits = np.array([[0.0, 1.0]] * 3)
    with open_cube(chart_path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        with pytest.raises(JobCancelled):
            picture.write_picture(cube, folder / 'p.tif', what, limits=limits, progress=seen.append, cancelled=lambda: len(seen) >= 3)
    assert len(seen) == 3
    assert list(folder.iterdir()) == []


def test_the_cube_is_never_written_over_and_a_full_disk_is_said(tmp_path, chart_path, small_disk):
    before = chart_path.read_bytes()
    rng = np.random.default_rng(0)
    noise = builders.write_geotiff(tmp_path / 'noise.tif', rng.random((3, 900, 900), np.float32), [470.0, 550.0, 650.0])
    with open_cube(chart_path) as cube, pytest.raises(OutputError, match='also an input'):
        picture.write_picture(cube, chart_path, recipes.recipe(cube.bands))
    assert chart_path.read_bytes() == before
    disk = small_disk(512)
    with open_cube(noise) as cube, pytest.raises(OutputError):
        picture.write_picture(cube, disk / 'p.tif', recipes.of_bands(cube.bands, (2, 1, 0)))
    assert list(disk.iterdir()) == []


def test_a_large_picture_has_overviews_and_a_quick_look_reads_little(tmp_path):
    values = np.random.default_rng(0).integers(1, 1000, (12, 700, 1100)).astype(np.int16)
    wavelengths = ', '.join(str(v) for v in np.linspace(430, 700, 12))
    header = (
        'ENVI\nsamples = 1100\nlines = 700\nbands = 12\ninterleave = bip\ndata type = 2\nbyte order = 0\nwavelength units = nm\n'
        f'wavelength = {{{wavelengths}}}\n'
    )
    (tmp_path / 'c.hdr').write_text(header)
    values.transpose(1, 2, 0).tofile(tmp_path / 'c')
    with open_cube(tmp_path / 'c') as cube:
        what = recipes.recipe(cube.bands, cube.units)
        step = picture.quick_step(cube, what, budget=values.nbytes // 7)
        assert step == 7
        assert picture.quick_step(cube, what) == 1
        limits = picture.write_picture(cube, tmp_path / 'p.tif', what, limits=None)
        picture.write_picture(cube, tmp_path / 'q.tif', what, step=step, limits=limits)
    whole, dataset = read(tmp_path / 'p.tif')
    assert dataset.GetRasterBand(1).GetOverviewCount() == 2
    quick, _ = read(tmp_path / 'q.tif')
    np.testing.assert_array_equal(quick, whole[:, 3::7, 3::7])


def test_windows_cover_every_wanted_row_once():
    class Facts:
        pixels = None
        block_shape = (8, 16)
        grid = Grid(100, 50)

    for step in (1, 3, 8, 9, 31, 99, 100, 1000):
        windows = picture._windows(Facts, step, 300)
        cover = np.zeros((100, 50), int)
        for w in windows:
            assert isinstance(w, Window)
            cover[w.row : w.row_stop, w.col : w.col_stop] += 1
        assert cover.max() == 1
        start = step // 2 if step < 50 else 0
        assert cover[start::step].all()


@pytest.mark.parametrize('step', [1, 4])
def test_a_swath_is_read_once_and_put_on_the_map(tmp_path, monkeypatch, step):
    rng = np.random.default_rng(0)
    values = rng.uniform(0.1, 0.6, (60, 44, 1)) * np.ones(285)
    values[:, 20:] *= np.linspace(0.3, 1.0, 285)
    values[7, 9] = emit.NODATA
    path = emit.write(tmp_path, rows=60, cols=44, cube=values.astype('f4'), chunks=(16, 16, 285))
    with open_cube(path) as cube:
        what, limits = recipes.recipe(cube.bands, cube.units), np.array([[0.0, 0.7]] * 3)
        inner, asked = cube.raw.read, []
        cube.raw.read = lambda window, bands=None: asked.append(window) or inner(window, bands)
        picture.write_picture(cube, tmp_path / 'once.tif', what, step=step, limits=limits)
        assert sum(window.size for window in asked) <= 60 * 44
        monkeypatch.setattr(picture, 'SWATH_PIXELS', 0)
        picture.write_picture(cube, tmp_path / 'map.tif', what, step=step, limits=limits)
        lookup, grid = cube.lookup, cube.grid
        no_use = picture.quick_step(cube, what, 60 * 44 * 285 * 4 // 3)
        monkeypatch.setattr(picture, '_LEAST_SIDE', 2)
        quick = picture.quick_step(cube, what, 60 * 44 * 285 * 4 // 3)
    once, dataset = read(tmp_path / 'once.tif')
    mapped, _ = read(tmp_path / 'map.tif')
    assert quick == 28  # 16 / 28 of the blocks down and across
    assert no_use == 1  # what is left would be no picture, and all blocks are read for anything finer
    if step == 1:
        np.testing.assert_array_equal(once, mapped)
        hole = (lookup.rows == 7) & (lookup.cols == 9)
        assert hole.any()
        assert (once[3][hole] == 0).all()
        assert dataset.GetGeoTransform() == grid.transform
    else:
        both = (once[3] > 0) & (mapped[3] > 0)
        assert both.sum() > 0.8 * (mapped[3] > 0).sum()
        left = lookup.cols[step // 2 :: step, step // 2 :: step] < 16
        warmer = once[0].astype(int) - once[2]
        assert warmer[both & ~left].mean() > 5 + warmer[both & left].mean()


def test_rows_of_an_array_in_one_piece_are_read_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(picture, '_LEAST_SIDE', 1)
    path = emit.write(tmp_path, rows=60, cols=44)
    with open_cube(path) as cube:
        what = recipes.recipe(cube.bands, cube.units)
        assert picture.quick_step(cube, what, 60 * 44 * 285 * 4 // 5) == 5
        inner, asked = cube.raw.read, []
        cube.raw.read = lambda window, bands=None: asked.append(window) or inner(window, bands)
        picture.write_picture(cube, tmp_path / 'quick.tif', what, step=5)
    assert sum(window.size for window in asked) == 60 * 44 // 5
    assert read(tmp_path / 'quick.tif')[0][3].max() == 255
