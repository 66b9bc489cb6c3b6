"""Every method counts the classes in a pixel's set as the definition does, keeps its limits in its card, and says what it learned from."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.conformal import sets
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.learning import code_of, load_model
from hsi_plugin.methods.apply import apply_model
from hsi_plugin.methods.click.predict import rank
from hsi_plugin.methods.computing import Computing
from hsi_plugin.methods.pixels import posteriors_at
from tests.builders import learnable_scene, sparse_labels, wavelengths, write_geotiff
from tests.methods.scenes import label_set

ONE = Computing('cpu', threads=1, cache=0)
BANDS = 16


class Layers:
    """Takes a map with its sets."""

    def __init__(self, shape):
        self.labels, self.confidence, self.sizes = np.zeros(shape, int), np.zeros(shape), np.zeros(shape, int)

    def write(self, window, labels, confidence, second, sizes):
        self.labels[window.slices], self.confidence[window.slices], self.sizes[window.slices] = labels, confidence, sizes


@pytest.fixture
def scene(tmp_path):
    values, truth = learnable_scene(56, 72, BANDS, noise=0.12)
    values[:, :5, :7] = np.nan
    path = write_geotiff(tmp_path / 'cube.tif', values, wavelengths(BANDS), scale=1e-4, nodata=-32768)
    return path, label_set(sparse_labels(np.where(np.isfinite(values[0]), truth, 0), 30))


def check(path, labels, method, reach=0, **options):
    """Train, apply with limits, and compare with posteriors pixel by pixel."""
    with open_cube(path) as cube:
        made = code_of(method).train(cube, labels, 0, computing=ONE, **options)
        assert code_of(method).reach(cube, **options) == made.card.trained_on.reach == reach
        np.testing.assert_array_equal(made.card.trained_on.pixels, np.sort(labels.rows * cube.grid.cols + labels.cols))
        table = made.card.conformal
        assert table.pixels == made.card.accuracy['pixels'] > 0
        assert made.card.accuracy['calibration']['pixels'] == table.pixels
        predictor = load_model(made.card, made.tensors).adapt(cube, ONE)
        for limits in (np.full(3, 0.37), np.array([0.05, 0.6, 0.9])):
            predictor.limits = limits
            found = Layers((cube.grid.rows, cube.grid.cols))
            apply_model(cube, predictor, found, threads=2, memory=1 << 20)
            rows, cols = np.nonzero(found.labels)
            posteriors, known = posteriors_at(cube, predictor, rows, cols)
            assert known.all()
            assert len(rows) > 3000
            np.testing.assert_array_equal(posteriors.argmax(1) + 1, found.labels[rows, cols])
            np.testing.assert_allclose(posteriors.max(1), found.confidence[rows, cols], atol=2e-4)
            behind = posteriors.max(1, keepdims=True) - posteriors
            clear = (np.abs(behind - limits) > 1e-3).all(1)  # half and single precision differ in the last digits
            sizes = found.sizes[rows, cols]
            np.testing.assert_array_equal((behind <= limits).sum(1)[clear], sizes[clear])
            assert clear.mean() > 0.9
            assert len(np.unique(sizes)) > 1
            outside = np.ones_like(found.labels, bool)
            outside[rows, cols] = False
            assert (found.sizes[outside] == 0).all()
        predictor.limits = None
        posteriors, known = posteriors_at(cube, predictor, np.array([0, 30]), np.array([0, 30]))
        assert known.tolist() == [False, True]
        assert (posteriors[0] == 0.0).all()


def test_click(scene):
    check(*scene, 'click')


@pytest.mark.parametrize('classes', [2, 7, 300])
def test_counting_is_the_definition(classes):
    random = np.random.default_rng(classes)
    scores = (2.0 * random.normal(size=(classes, 500))).astype(np.float32)
    for limits in (np.full(classes, 0.2), random.random(classes), np.zeros(classes), np.ones(classes)):
        inside = sets(scores.T.astype(float), limits)
        labels, second = (np.zeros(500, np.uint16) for _ in range(2))
        sizes, confidence = np.zeros(500, np.uint8), np.zeros(500, np.float32)
        rank(scores.copy(), labels, confidence, second, sizes, limits=limits)
        differs = np.minimum(inside.sum(1), 254) != sizes
        assert differs.mean() <= 0.01  # a last digit may fall on the other side
        plain = np.zeros(500, np.float32)
        rank(scores.copy(), labels, plain, second)
        np.testing.assert_array_equal(plain, confidence)


@pytest.mark.torch
class TestNetworks:
    """Trained for a moment only: what matters is that the same scores are counted."""

    def test_cnn1d(self, scene, monkeypatch):
        pytest.importorskip('torch')
        monkeypatch.setattr('hsi_plugin.methods.cnn1d.learn.STEPS', 20)
        check(*scene, 'cnn1d')

    def test_sst(self, scene, monkeypatch):
        pytest.importorskip('torch')
        for name in ('STEPS', 'MOST_STEPS'):
            monkeypatch.setattr(f'hsi_plugin.methods.sst.learn.{name}', 8)
        check(*scene, 'sst')

    def test_mamba(self, scene, monkeypatch):
        pytest.importorskip('torch')
        for name, value in (('EPOCHS', 1), ('WARM_UP', 1), ('STEPS', 3), ('SIDE', 32), ('HALO', 4)):
            monkeypatch.setattr(f'hsi_plugin.methods.mamba.learn.{name}', value)
        check(*scene, 'mamba', 31)

    def test_foundation(self, scene, private_home):
        pytest.importorskip('torch')
        from tests.methods.transfer.test_foundation import NAME, install

        install()
        check(*scene, 'foundation', 8, backbone=NAME, head='discriminant')
