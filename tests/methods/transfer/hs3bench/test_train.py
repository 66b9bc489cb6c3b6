"""Training goes on where it stopped and ends with the same network."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import JobCancelled, LabelError, ModelError  # noqa: E402
from hsi_plugin.core.segmentation import pooled_scores  # noqa: E402
from hsi_plugin.methods.transfer.hs3bench.train import count_hits, save_network, train_network  # noqa: E402
from hsi_plugin.methods.transfer.segment import Recipe  # noqa: E402
from hsi_plugin.models.accelerator import CPU  # noqa: E402
from hsi_plugin.models.backbones.base import fingerprint  # noqa: E402
from hsi_plugin.models.tensors import read_tensors  # noqa: E402

from . import builders  # noqa: E402

pytestmark = pytest.mark.torch
RECIPE = Recipe(True, 4, 4, 30, 2, 1e-2)


def pairs(count, first=0, bands=6, classes=3):
    made = []
    for seed in range(first, first + count):
        values, truth = builders.scene(bands, classes, seed, 16 + seed % 2, 24)
        labels = (truth + 1).astype(np.uint8)
        labels[:2] = 0
        made.append((values, labels))
    return made


def train(path, images, validation, recipe=RECIPE, key='k', step=lambda share, doing: None, tell=lambda text: None):
    return train_network(images, validation, 3, recipe, 42, CPU, path, key, step, tell)


def stop_in_epoch(number):
    def step(share, doing):
        if doing == f'epoch {number}' and share > (number - 1) / 4:
            raise JobCancelled
    return step


def test_an_interrupted_training_ends_with_the_same_network(tmp_path):
    images, validation, told = pairs(4), pairs(2, 10), []
    whole, course = train(tmp_path / 'whole', images, validation)
    assert course.epoch == 4
    assert len(course.history) == 4
    for number in (2, 4):
        with pytest.raises(JobCancelled):
            train(tmp_path / 'part', images, validation, step=stop_in_epoch(number), tell=told.append)
    again, resumed = train(tmp_path / 'part', images, validation, tell=told.append)
    assert told == ['Going on after epoch 1.', 'Going on after epoch 3.']
    assert fingerprint(again) == fingerprint(whole)
    assert resumed == course
    known, _ = train(tmp_path / 'part', images, validation, step=lambda share, doing: pytest.fail('nothing is left to do'))
    assert fingerprint(known) == fingerprint(whole)
    assert not known.training


def test_it_learns_and_void_is_not_scored(tmp_path):
    images, validation = pairs(6), pairs(2, 10)
    network, course = train(tmp_path / 'c', images, validation, Recipe(True, 4, 15, 30, 2, 1e-2))
    confusion = count_hits(network, validation, 3, CPU, lambda share, doing: None, lambda text: None)
    assert confusion.sum() == sum((labels > 0).sum() for _, labels in validation)
    assert pooled_scores(confusion).macro_jaccard > 0.9
    assert max(course.history) == course.best == course.history[course.best_epoch - 1] == pooled_scores(confusion).macro_jaccard


def test_it_stops_early_and_keeps_the_best_epoch(tmp_path):
    images = pairs(2)
    wrong = [(values, np.where(labels > 0, labels % 3 + 1, 0).astype(np.uint8)) for values, labels in images]
    _, course = train(tmp_path / 'c', images, wrong, Recipe(True, 4, 60, 3, 2, 1e-2))
    assert course.epoch == course.best_epoch + 3 < 60


def test_without_labelled_validation_all_epochs_are_done(tmp_path):
    blank = [(values, 0 * labels) for values, labels in pairs(1)]
    _, course = train(tmp_path / 'c', pairs(2), blank, Recipe(True, 4, 2, 1, 2))
    assert (course.epoch, course.best_epoch, course.history) == (2, 2, [None, None])


def test_nothing_to_learn_from(tmp_path):
    with pytest.raises(LabelError, match='No pixel'):
        train(tmp_path / 'c', [(values, 0 * labels) for values, labels in pairs(2)], pairs(1))


def test_another_training_s_checkpoint_is_not_gone_on_from(tmp_path):
    images, validation, told = pairs(2), pairs(1, 10), []
    short = Recipe(True, 4, 1, 30, 2)
    train(tmp_path / 'c', images, validation, short)
    _, course = train(tmp_path / 'c', images, validation, short, 'other', tell=told.append)
    assert 'another training' in told[0]
    assert course.key == 'other'
    assert course.epoch == 1


def test_a_damaged_checkpoint_is_told(tmp_path):
    (tmp_path / 'c').write_bytes(b'\x08\0\0\0\0\0\0\0{}      ')
    with pytest.raises(ModelError, match='is damaged'):
        train(tmp_path / 'c', pairs(2), pairs(1))


def test_files_are_safetensors_without_pickle(tmp_path):
    network, _ = train(tmp_path / 'c', pairs(2), pairs(1), Recipe(True, 4, 1, 30, 2))
    save_network(tmp_path / 'n.safetensors', network, {'split': 'hyko2'})
    tensors, notes = read_tensors((tmp_path / 'n.safetensors').read_bytes())
    assert set(tensors) == set(network.state_dict())
    assert '"channels": 6' in notes['shape']
    assert notes['details'] == '{"split": "hyko2"}'
    kept, _ = read_tensors((tmp_path / 'c').read_bytes())
    assert {name.split('.')[0] for name in kept} == {'network', 'best', 'optimiser'}


def test_a_cancel_is_heard_within_a_batch_too(tmp_path):
    """On the way forward, and on the way back."""
    calls = []
    train(tmp_path / 'c', pairs(2), pairs(1), Recipe(True, 4, 1, 30, 2), step=lambda share, doing: calls.append(doing))
    assert calls.count('epoch 1') == 1 + 2 * 19  # one batch: its beginning, and 19 convolutions there and back
    assert calls.count('validating') == 1 + 19
    assert calls.count('getting ready') == 19
    for number in (5, 25, 45):
        left = [number]

        def step(share, doing, left=left):
            left[0] -= 1
            if not left[0]:
                raise JobCancelled

        with pytest.raises(JobCancelled):
            train(tmp_path / 'd', pairs(2), pairs(1), Recipe(True, 4, 1, 30, 2), step=step)
        assert not (tmp_path / 'd').exists()
