"""Features of a cube: the same whoever asks for them, computed once, for valid pixels alone."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.places import cache  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.transfer import features as module  # noqa: E402
from hsi_plugin.methods.transfer.features import open_features  # noqa: E402
from hsi_plugin.models.accelerator import Accelerator  # noqa: E402
from tests.builders import wavelengths, write_geotiff  # noqa: E402
from tests.methods.transfer.small_backbones import TinyBackbone  # noqa: E402

pytestmark = pytest.mark.torch
BANDS, NODATA = 6, -1.0


@pytest.fixture(autouse=True)
def no_thread_is_left():
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


def scene(rows, cols, seed=0):
    """Eighths, so that sums are exact; a corner and some pixels without data."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 9, (BANDS, rows, cols)).astype(np.float32) / 8
    values[:, : rows // 3, : cols // 4] = NODATA
    values[:, rng.random((rows, cols)) < 0.05] = NODATA
    return values


def expected(values, margin):
    """What :class:`TinyBackbone` gives, over the whole image at once."""
    valid = values[0] != NODATA
    clean = np.where(valid, values, 0.0).astype(np.float64)
    pad = [(margin, margin)] * 2
    total, known = np.pad(clean.sum(0), pad, 'symmetric'), np.pad(valid.astype(float), pad, 'symmetric')
    rows, cols = valid.shape
    shifts = [(i, j) for i in range(2 * margin + 1) for j in range(2 * margin + 1)]
    around, share = (sum(one[i : i + rows, j : j + cols] for i, j in shifts) for one in (total, known))
    found = np.stack([around, clean[0] - clean[1], share / len(shifts)])
    return np.where(valid, found, 0.0).astype(np.float16).astype(np.float32), valid


@pytest.fixture
def cube_of(tmp_path):
    """Writes values as a cube and opens it."""
    opened = []

    def make(values, **options):
        options = {'wavelengths_nm': wavelengths(len(values)), 'nodata': NODATA, **options}
        opened.append(open_cube(write_geotiff(tmp_path / f'{len(opened)}.tif', values, **options)))
        return opened[-1]

    yield make
    for cube in opened:
        cube.close()


@pytest.mark.parametrize(('cell', 'margin'), [(1, 0), (1, 2), (4, 0), (5, 3), (16, 4)])
@pytest.mark.parametrize('cache', [False, True])
def test_features_equal_those_of_the_whole_image_at_once(cube_of, cell, margin, cache):
    values = scene(37, 50)
    wanted, valid = expected(values, margin)
    with open_features(cube_of(values), TinyBackbone(cell, margin), cache=cache) as source:
        found, known = source.read(Window(0, 0, 37, 50))
        assert found.dtype == np.float32
        np.testing.assert_array_equal(known, valid)
        np.testing.assert_allclose(found, wanted, rtol=1e-3)
        for window in (Window(3, 5, 20, 31), Window(36, 49, 1, 1), Window(0, 0, 37, 1)):
            part, seen = source.read(window)
            np.testing.assert_array_equal(part, found[(slice(None), *window.slices)])
            np.testing.assert_array_equal(seen, valid[window.slices])
        rows, cols = np.array([0, 36, 20, 20, 5, 20]), np.array([0, 49, 13, 14, 40, 13])
        single, here = source.at(rows, cols)
        assert single.dtype == np.float64
        np.testing.assert_array_equal(single, found[:, rows, cols].T)
        np.testing.assert_array_equal(here, valid[rows, cols])


@pytest.fixture
def whole(cube_of):
    """A source, and the features of its whole image."""
    source = open_features(cube_of(scene(37, 50)), TinyBackbone(6, 2), cache=False)
    return source, source.read(Window(0, 0, 37, 50))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_however_a_window_is_cut_its_features_are_the_same(whole, data):
    source, (features, valid) = whole
    row, col = data.draw(st.integers(0, 36)), data.draw(st.integers(0, 49))
    window = Window(row, col, data.draw(st.integers(1, 37 - row)), data.draw(st.integers(1, 50 - col)))
    height, width = data.draw(st.integers(1, window.height)), data.draw(st.integers(max(1, window.width // 3), window.width))
    for part, found, known in source.stream(tile(window, height, width)):
        np.testing.assert_array_equal(found, features[(slice(None), *part.slices)])
        np.testing.assert_array_equal(known, valid[part.slices])


def test_windows_of_256_and_512_give_the_same(cube_of):
    values = scene(530, 520)
    with open_features(cube_of(values), TinyBackbone(24, 4), cache=False) as source:
        small, large = (
            [found for _, found, _ in source.stream(tile(Window(0, 0, 530, 520), side, side))] for side in (256, 512)
        )
        np.testing.assert_array_equal(large[0][:, :256, :256], small[0])
        np.testing.assert_array_equal(large[0][:, 256:, 256:], small[4][:, :, :256])
        np.testing.assert_allclose(large[0][:, :500, :500], expected(values, 4)[0][:, :500, :500], rtol=1e-3)


@pytest.mark.parametrize(('cell', 'margin'), [(1, 0), (4, 3)])
def test_images_smaller_than_a_tile(cube_of, cell, margin):
    for rows, cols in ((1, 1), (2, 9), (9, 1)):
        values = np.abs(scene(rows, cols))
        with open_features(cube_of(values), TinyBackbone(cell, margin)) as source:
            found, valid = source.read(Window(0, 0, rows, cols))
            assert valid.all()
            assert np.isfinite(found).all()
            if cell == 1:
                np.testing.assert_allclose(found, expected(values, 0)[0], rtol=1e-3)
            else:
                np.testing.assert_array_equal(found[2], 1.0)


def test_what_was_computed_is_not_computed_again(cube_of):
    cube = cube_of(scene(90, 100))
    first, second = TinyBackbone(10, 2), TinyBackbone(10, 2)
    with open_features(cube, first) as source:
        assert source.cached
        assert source.missing() == 9000
        steps = []
        assert source.compute(progress=steps.append) == 9000
        assert steps == sorted(steps)
        assert steps[-1] == 1.0
        assert source.missing() == 0
        assert source.compute() == 0
        found = source.read(Window(7, 9, 40, 33))
    with open_features(cube, second) as source:
        again = source.read(Window(7, 9, 40, 33))
        source.at(np.arange(50), np.arange(50))
        assert (source.computed, second.tiles) == (0, 0)
    for a, b in zip(found, again):
        np.testing.assert_array_equal(a, b)
    with open_features(cube, TinyBackbone(10, 2), cache=False) as source:
        np.testing.assert_array_equal(source.read(Window(7, 9, 40, 33))[0], found[0])
        assert source.computed > 0


def test_a_part_is_kept_too(cube_of):
    cube = cube_of(np.abs(scene(90, 100)))
    area = Window(13, 20, 9, 8)
    with open_features(cube, TinyBackbone(10, 2, flops=(1e9, 0.0, 0.0)), area=area) as source:
        assert source.side < 30
        assert source.missing(area) == 72
        assert source.compute(area) > 72  # whole squares
        assert source.missing(area) == 0
        assert 0 < source.missing() < 9000
    second = TinyBackbone(10, 2, flops=(1e9, 0.0, 0.0))
    with open_features(cube, second) as source:
        source.read(area)
        assert source.computed == 0


def test_only_the_cells_with_data_are_computed(cube_of):
    values = np.abs(scene(40, 40))
    values[:, 5:, :] = NODATA
    values[:, 39, 39] = 0.5
    single, tiles = TinyBackbone(), TinyBackbone(10, 3)
    with open_features(cube_of(values), single, cache=False) as source:
        source.read(Window(0, 0, 40, 40))
    assert single.tiles == 5 * 40 + 1
    with open_features(cube_of(values), tiles, cache=False) as source:
        source.read(Window(0, 0, 40, 40))
    assert tiles.tiles == 4 + 1


@pytest.mark.parametrize(('cell', 'wanted'), [(1, 4), (10, 2)])
def test_single_pixels_cost_no_more_than_their_cells(cube_of, cell, wanted):
    backbone = TinyBackbone(cell, 0)
    with open_features(cube_of(np.abs(scene(60, 60))), backbone) as source:
        features, valid = source.at(np.array([0, 3, 9, 55]), np.array([0, 3, 9, 58]))
        assert backbone.tiles == wanted
        assert valid.all()
        assert source.at(np.array([], int), np.array([], int))[0].shape == (0, 3)
        again = source.at(np.array([55, 0, 9]), np.array([58, 0, 9]))[0]
        np.testing.assert_array_equal(again, features[[3, 0, 2]])
        assert backbone.tiles == wanted  # asked for before
        assert source.at(np.array([55, 20]), np.array([58, 20]))[1].all()
        assert backbone.tiles == wanted + 1
        with pytest.raises(ParameterError, match='row 60'):
            source.at(np.array([1, 60]), np.array([1, 1]))


@pytest.mark.parametrize('cache', [True, False])
def test_a_cancel_ends_the_work_and_what_is_done_is_kept(cube_of, cache):
    cube = cube_of(np.abs(scene(100, 100)))
    backbone = TinyBackbone(1, 1, flops=(1e8, 0.0, 0.0))  # dear pixels: small blocks, small batches

    def stop():
        if backbone.tiles > 5000:
            raise JobCancelled

    with open_features(cube, backbone, cache=cache, check_cancelled=stop) as source:
        with pytest.raises(JobCancelled):
            source.compute() if cache else source.read(Window(0, 0, 100, 100))
        assert 5000 < backbone.tiles < 9000
        left = source.missing()
        assert 0 < left < 10_000 if cache else left == 10_000
    if cache:
        rest = TinyBackbone(1, 1, flops=(1e8, 0.0, 0.0))
        with open_features(cube, rest) as source:
            assert source.compute() == left
            assert rest.tiles == left
            np.testing.assert_allclose(source.read(Window(0, 0, 100, 100))[0], expected(cube.read(cube.grid.window)[0], 1)[0], rtol=1e-3)


def test_a_cancel_leaves_reading_at_once(cube_of):
    cube = cube_of(np.abs(scene(64, 64)))
    count = [0]

    def stop():
        count[0] += 1
        if count[0] > 1:
            raise JobCancelled

    source = open_features(cube, TinyBackbone(), cache=False)
    with pytest.raises(JobCancelled):
        source.at(np.arange(64), np.arange(64), stop)
    assert source.at(np.arange(64), np.arange(64))[1].all()  # and it works afterwards


def test_too_much_for_the_cache_is_computed_without_and_told(cube_of):
    cube = cube_of(np.abs(scene(50, 50)))
    with open_features(cube, TinyBackbone(), computing=Computing(cache=10_000)) as source:
        assert not source.cached
        assert 'they would take' in source.why_not_cached
        assert source.why_not_cached in source.notes[-1]
        assert source.compute() == 0
        assert source.bytes_missing() == 0
        source.read(Window(0, 0, 50, 50))
    with open_features(cube, TinyBackbone(), computing=Computing(cache=10_000), area=Window(0, 0, 5, 5)) as source:
        assert not source.cached  # its block is the whole image
    with open_features(cube, TinyBackbone(), computing=Computing(cache=20_000)) as source:
        assert source.cached
        source.compute()
        assert sum(file.stat().st_size for file in (cache() / 'features').rglob('*.block')) <= 20_000


def test_another_scaling_other_weights_and_a_changed_cube_are_other_features(cube_of, tmp_path):
    cube = cube_of(np.abs(scene(20, 20)))
    with open_features(cube, TinyBackbone()) as source:
        source.compute()
        first = source.read(Window(0, 0, 20, 20))[0]
    scaled = open_features(cube, TinyBackbone(), 'minmax')
    assert scaled.missing() == 400
    values = cube.read(cube.grid.window)[0]
    low, high = (reduce(values.reshape(BANDS, -1), 1)[:, None, None] for reduce in (np.min, np.max))
    np.testing.assert_allclose(scaled.read(Window(0, 0, 20, 20))[0][0], ((values - low) / (high - low)).sum(0), rtol=2e-3)
    trained = TinyBackbone()
    trained.weight.data.fill_(2.0)
    other = open_features(cube, trained)
    assert other.missing() == 400
    assert other.recipe['weights_sha256'] != source.recipe['weights_sha256']
    np.testing.assert_array_equal(other.read(Window(0, 0, 20, 20))[0], 2 * first)
    values = np.abs(scene(20, 20, 1))
    cube.close()
    write_geotiff(tmp_path / '0.tif', values, wavelengths_nm=wavelengths(BANDS), nodata=NODATA)
    with open_cube(tmp_path / '0.tif') as changed, open_features(changed, TinyBackbone()) as source:
        assert source.missing() == 400
        np.testing.assert_allclose(source.read(Window(0, 0, 20, 20))[0], expected(values, 0)[0], rtol=1e-3)


def test_refusals_come_before_a_pixel_is_read(cube_of, monkeypatch):
    cube = cube_of(scene(20, 20))
    monkeypatch.setattr(type(cube), 'read_raw', lambda *_: pytest.fail('a pixel was read'))
    with pytest.raises(ModelError, match='at least 9 good bands'):
        open_features(cube, TinyBackbone(least_bands=9), 'minmax')
    with pytest.raises(ParameterError, match='no scaling "log"'):
        open_features(cube, TinyBackbone(), 'log')
    with pytest.raises(ParameterError, match='no foundation model "nobody"'):
        open_features(cube, 'nobody')
    with pytest.raises(ParameterError, match='device'):
        open_features(cube, TinyBackbone(), computing=Computing(device='abacus'))
    bare = cube_of(scene(20, 20), wavelengths_nm=None)
    with pytest.raises(ModelError, match='wavelength'):
        open_features(bare, TinyBackbone(needs_wavelengths=True))


def test_features_that_are_not_finite_count_as_no_data(cube_of):
    class Broken(TinyBackbone):
        def fit(self, *given):
            encoder = super().fit(*given)
            encoder.factor[0] = float('inf')  # of a value of 0: not a number
            return encoder

    values = np.abs(scene(12, 12))
    values[0, :, 5] = 0.0
    cube = cube_of(values)
    for _ in range(2):
        with open_features(cube, Broken()) as source:
            found, valid = source.read(Window(0, 0, 12, 12))
            assert not valid.any()
            assert not found.any()
    large = TinyBackbone()
    large.weight.data.fill_(1e6)
    found, valid = open_features(cube, large).read(Window(0, 0, 12, 12))
    assert valid.all()
    assert found.max() == 65_504.0


def test_half_precision_that_overflows_is_computed_again_in_full(cube_of, monkeypatch):
    """A CPU plays the part of a card that multiplies in half precision."""
    class Layers(TinyBackbone):
        def fit(self, *given):
            encoder = super().fit(*given)
            squeeze, stretch = (torch.nn.Linear(3, 3, bias=False) for _ in range(2))
            squeeze.weight.data, stretch.weight.data = torch.eye(3) * 1e6, torch.eye(3) * 1e-6
            inner = encoder.forward
            encoder.forward = lambda values, valid: stretch(squeeze(inner(values, valid)[:, :, 0, 0]))[:, :, None, None]
            return encoder

    card = Accelerator('cuda:0 pretended', torch.device('cpu'), 'cuda', torch.float16)
    monkeypatch.setattr(module, 'choose', lambda device: card)
    values = np.abs(scene(12, 12))
    found, valid = open_features(cube_of(values), Layers(), cache=False).read(Window(0, 0, 12, 12))
    assert valid.all()
    np.testing.assert_allclose(found, expected(values, 0)[0], rtol=2e-3)


def test_a_cube_without_coordinates_and_with_bad_bands(cube_of):
    values = np.abs(scene(30, 30))
    cube = cube_of(values, transform=None, epsg=None, good=[True, True, True, True, True, False])
    with open_features(cube, TinyBackbone(5, 1)) as source:
        assert source.bands == (0, 1, 2, 3, 4)
        np.testing.assert_allclose(source.read(Window(0, 0, 30, 30))[0], expected(values[:5], 1)[0], rtol=1e-3)


def test_plans_cover_an_area_once_in_whole_squares(cube_of):
    with open_features(cube_of(np.abs(scene(130, 300))), TinyBackbone(24, 2, flops=(2e8, 0.0, 0.0))) as source:
        assert source.side % 48 == 0
        assert source.side < 130
        for area in (Window(0, 0, 130, 300), Window(7, 50, 100, 200)):
            windows = source.plan(area, 1 << 20)
            count = np.zeros((130, 300), int)
            for window in windows:
                count[window.slices] += 1
                assert window.row % source.side == 0 or window.row == area.row
                assert window.col % source.side == 0 or window.col == area.col
            np.testing.assert_array_equal(count[area.slices], 1)
            assert count.sum() == area.size
        assert len(source.plan(unit=96)) < len(source.plan())
        assert sum(window.size for window in source.plan(unit=96)) == 130 * 300
        assert source.pixels_per_second() > 0


def test_the_starter_that_ships_works(cube_of):
    rng = np.random.default_rng(0)
    cube = cube_of(rng.random((12, 40, 40)).astype(np.float32), wavelengths_nm=wavelengths(12, 450, 900))
    with open_features(cube) as source:
        found, _ = source.read(Window(0, 0, 40, 40))
        single, _ = source.at(np.array([0, 39]), np.array([0, 39]))
        assert found.shape == (source.channels, 40, 40)
        assert found.std() > 0
        np.testing.assert_allclose(single, found[:, [0, 39], [0, 39]].T, rtol=2e-3, atol=2e-3)
        assert set(source.recipe) == {'backbone', 'weights_sha256', 'scaling', 'version'}
