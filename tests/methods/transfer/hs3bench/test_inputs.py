"""What networks see: principal components against a direct computation, frozen features against sums by hand."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import JobCancelled, ModelError
from hsi_plugin.methods.computing import DEFAULT
from hsi_plugin.methods.training import never
from hsi_plugin.methods.transfer.hs3bench.dataset import LabelledImage
from hsi_plugin.methods.transfer.hs3bench.features import FrozenFeatures
from hsi_plugin.methods.transfer.hs3bench.hyko2 import DATASET
from hsi_plugin.methods.transfer.hs3bench.images import Room, SplitImages
from hsi_plugin.methods.transfer.hs3bench.inputs import AllBands, Colours, ImageComponent, Moments, fit_component
from hsi_plugin.models.accelerator import CPU
from tests.methods.transfer.small_backbones import TinyBackbone

from . import builders

pytestmark = pytest.mark.torch


def image(seed=0, bands=15, rows=16, cols=24):
    values, truth = builders.scene(bands, 3, seed, rows, cols)
    return LabelledImage(values, (truth + 1).astype(np.uint8))


def test_moments_do_not_depend_on_how_pixels_come():
    parts = [image(seed, rows=4 + seed).values for seed in range(3)]
    pixels = np.concatenate([part.reshape(15, -1) for part in parts], 1).astype(np.float64)
    moments = Moments(15)
    for part in parts:
        moments.add(part)
    mean, direction = moments.component()
    np.testing.assert_allclose(mean, pixels.mean(1), atol=1e-12)
    expected = np.linalg.svd(pixels - pixels.mean(1, keepdims=True))[0][:, 0]
    np.testing.assert_allclose(np.abs(direction @ expected), 1.0, atol=1e-9)
    assert direction[np.abs(direction).argmax()] > 0


def test_a_component_of_each_image_and_one_of_all():
    one, other = image(0), image(1)
    by_image = ImageComponent()
    seen = by_image.of(one)
    assert seen.shape == (1, 16, 24)
    assert seen.dtype == np.float32
    sklearn = pytest.importorskip('sklearn.decomposition')
    expected = sklearn.PCA(1).fit_transform(one.values.reshape(15, -1).T.astype(np.float64))[:, 0].reshape(16, 24)
    assert min(np.abs(seen[0] - expected).max(), np.abs(seen[0] + expected).max()) < 1e-4
    of_all = fit_component([one, other], 15, never)
    assert not np.allclose(of_all.of(one), by_image.of(one), atol=1e-3)
    twice = LabelledImage(2 * one.values, one.labels)
    # One direction for all images: what it gives of an image is linear in the image.
    np.testing.assert_allclose(of_all.of(twice) - 2 * of_all.of(one), of_all.of(twice)[0, 0, 0] - 2 * of_all.of(one)[0, 0, 0], atol=1e-4)


def test_bands_and_colours():
    one = image()
    assert AllBands(DATASET).of(one) is one.values
    np.testing.assert_array_equal(Colours(DATASET).of(one), one.values[[14, 7, 0]])


@pytest.mark.parametrize(('cell', 'margin'), [(1, 0), (4, 0), (8, 4), (32, 8)])
def test_frozen_features_of_every_cell_in_its_place(cell, margin):
    backbone = TinyBackbone(cell, margin)
    see = FrozenFeatures(backbone, Bands(15), 'reflectance', CPU, DEFAULT, never)
    one = image(rows=15, cols=21)
    before = see.fingerprint()
    found = see.of(one)
    assert found.shape == (3, 15, 21)
    np.testing.assert_allclose(found[1], one.values[0] - one.values[1], atol=1e-3)
    np.testing.assert_array_equal(found, found.astype(np.float16).astype(np.float32))
    if not margin:
        np.testing.assert_allclose(found[0], one.values.sum(0), rtol=1e-3)
    else:
        mirrored = np.pad(one.values.sum(0), margin, 'symmetric')
        size = 2 * margin + 1
        around = np.lib.stride_tricks.sliding_window_view(mirrored, (size, size)).sum((2, 3))
        np.testing.assert_allclose(found[0], around, rtol=2e-3)
    assert see.fingerprint() == before == see.recipe['weights']


def test_a_scaling_looks_at_the_image_alone():
    see = FrozenFeatures(TinyBackbone(), Bands(15), '', CPU, DEFAULT, never)
    assert see.recipe['scaling'] == 'minmax'  # the first that needs no reflectance
    one = image()
    brighter = LabelledImage(3 * one.values + 1, one.labels)
    np.testing.assert_allclose(see.of(brighter), see.of(one), atol=2e-2)


def test_a_model_that_cannot_take_the_bands_is_refused_at_once():
    with pytest.raises(ModelError, match='at least 20'):
        FrozenFeatures(TinyBackbone(least_bands=20), Bands(15), '', CPU, DEFAULT, never)


def test_computing_features_can_be_cancelled():
    def stop():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        FrozenFeatures(TinyBackbone(4, 2), Bands(15), '', CPU, DEFAULT, stop).of(image())


def test_images_are_kept_as_far_as_there_is_room(tmp_path):
    made = []

    def make(name):
        made.append(name)
        return np.float32(np.float16(np.random.default_rng(0).random((2, 4, 5)))), np.ones((4, 5), np.uint8)

    size = 4 * 40 + 20
    room = Room(size, tmp_path / 'kept', 2 * (2 * 40 + 20) + 500)
    first = room.get('a', lambda: make('a'))
    for name in ('a', 'b', 'b', 'c', 'c'):
        got = room.get(name, lambda name=name: make(name))
        np.testing.assert_array_equal(got[0], first[0])
    assert made.count('a') == 1  # in memory
    assert made.count('b') == 1  # on the disk
    assert sorted(path.stem for path in (tmp_path / 'kept').iterdir())[:2] == ['a', 'b']
    again = Room(0, tmp_path / 'kept', 10**6)
    np.testing.assert_array_equal(again.get('b', lambda: make('b'))[0], first[0])
    assert made.count('b') == 1
    (tmp_path / 'kept' / 'b.safetensors').write_bytes(b'cut short')
    assert Room(0, tmp_path / 'kept', 10**6).get('b', lambda: make('b'))[1].shape == (4, 5)
    assert made.count('b') == 2


def test_nothing_is_kept_without_room(tmp_path):
    made = []
    room = Room(0)
    for _ in range(2):
        room.get('a', lambda: (made.append(1), (np.zeros((1, 2, 2), np.float32), np.zeros((2, 2), np.uint8)))[1])
    assert len(made) == 2


def test_a_sequence_of_images(tmp_path):
    builders.write_hyko2(tmp_path, ['b_spec_annotated', 'a_spec_annotated'])
    files = DATASET.find(tmp_path)
    images = SplitImages(['a_spec_annotated'], files, DATASET, AllBands(DATASET), Room(0), never)
    assert len(images) == 1
    np.testing.assert_array_equal(images[0][0], builders.scene(15, 3, 1)[0])
    with pytest.raises(IndexError):
        images[1]
