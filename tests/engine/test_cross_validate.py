"""Judging a way of learning: blocks against single pixels, calibration and coverage on pixels that decided neither, planted leaks."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.core.splits import block_splits
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.cross_validate import RATES, _on_sharing, cross_validate_job
from hsi_plugin.engine.review_jobs import CrossValidateJob
from hsi_plugin.labels.label_set import LabelSet
from tests.builders import class_names, sparse_labels, wavelengths, write_geotiff, write_label_raster


def quiet():
    return Context(1, lambda event: None)


def on_disk(folder, cube, truth, per_class, pixel=30.0, **options):
    transform = (364095.0, pixel, 0.0, 5809965.0, 0.0, -pixel)
    path = write_geotiff(folder / 'cube.tif', cube.astype(np.float32), wavelengths(len(cube)), transform, nodata=-9999.0)
    labels = sparse_labels(truth, per_class) if per_class else truth
    return str(path), str(write_label_raster(folder / 'labels.tif', labels, class_names(int(truth.max())), transform))


def planted(seed=0, blocks=6, bands=50, offset=1.0, noise=0.5):
    """Classes at random, one a block; spectra are noise, and an offset that each block has of its own: nothing tells a class."""
    random = np.random.default_rng(seed)
    truth = np.kron(random.permutation(np.arange(blocks * blocks) % 3 + 1).reshape(blocks, blocks), np.ones((16, 16), int))
    own = np.kron(random.normal(size=(bands, blocks, blocks)), np.ones((1, 16, 16)))
    return 5.0 + offset * own + noise * random.normal(size=(bands, *truth.shape)), truth.astype(np.uint8)


def hard(seed=0, side=160):
    """Three classes in fields of 10 pixels, with a light of their own and noise: learnable, and not easy."""
    random = np.random.default_rng(seed)
    fields = side // 10
    truth = np.kron(random.integers(1, 4, (fields, fields)), np.ones((10, 10), int))
    means = 0.3 + 0.02 * random.normal(size=(3, 15))
    own = np.kron(random.normal(size=(15, fields, fields)), np.ones((1, 10, 10)))
    return means[truth - 1].transpose(2, 0, 1) + 0.015 * own + 0.02 * random.normal(size=(15, side, side)), truth.astype(np.uint8)


@pytest.mark.parametrize('size', [0, 16])
def test_a_planted_leak_scores_high_by_single_pixels_and_at_chance_by_blocks(tmp_path, size):
    found = []
    for seed in range(3):
        (tmp_path / str(seed)).mkdir()
        cube, labels = on_disk(tmp_path / str(seed), *planted(seed), 300)
        found.append(cross_validate_job(CrossValidateJob(cube, labels, block_size=size), quiet()))
        assert found[-1]['block_size'] == 16
    by_pixels = [one['by_pixels']['overall_accuracy'] for one in found]
    by_blocks = [one['by_blocks']['overall_accuracy'] for one in found]
    assert min(by_pixels) > 0.8
    assert np.mean(by_blocks) == pytest.approx(1 / 3, abs=0.12)
    assert all(one['difference']['overall_accuracy'] > 0.35 for one in found)


def test_where_nothing_leaks_both_say_the_same(tmp_path):
    random = np.random.default_rng(1)
    truth = random.integers(1, 4, (96, 96)).astype(np.uint8)  # pixel by pixel: neighbours tell nothing
    means = 0.3 + 0.05 * random.normal(size=(3, 12))
    cube = means[truth - 1].transpose(2, 0, 1) + 0.05 * random.normal(size=(12, 96, 96))
    path, labels = on_disk(tmp_path, cube, truth, 200)
    found = cross_validate_job(CrossValidateJob(path, labels), quiet())
    assert abs(found['difference']['overall_accuracy']) < 0.05
    assert found['range_pixels'] < 4
    assert found['block_size'] == 16
    assert found['warnings'] == []


def test_figures_are_those_of_the_table_and_probabilities_are_judged_on_what_decided_nothing(tmp_path):
    path, labels = on_disk(tmp_path, *hard(), 250)
    steps = []
    context = Context(1, lambda event: None)
    context.progress = lambda share, doing='': steps.append(share)
    found = cross_validate_job(CrossValidateJob(path, labels, output=str(tmp_path / 'held.csv'), seed=3), context)
    with open(tmp_path / 'held.csv', encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == found['by_blocks']['pixels'] == 750
    right = np.array([row['class'] == row['predicted'] for row in rows])
    assert right.mean() == pytest.approx(found['by_blocks']['overall_accuracy'], abs=1e-6)
    chances = np.array([[float(row[f'p: {name}']) for name in class_names(3)] for row in rows])
    assert chances.sum(1) == pytest.approx(1.0, abs=1e-4)
    wanted = np.array([[row['class'] == name for name in class_names(3)] for row in rows], float)
    assert ((chances - wanted) ** 2).sum(1).mean() == pytest.approx(found['calibration']['brier'], abs=1e-4)
    blocks = {(int(row['row']) // found['block_size'], int(row['col']) // found['block_size']) for row in rows}
    assert {(int(row['block_row']), int(row['block_col'])) for row in rows} == blocks
    rounds = {}
    for row in rows:
        rounds.setdefault((row['block_row'], row['block_col']), set()).add(row['round'])
    assert all(len(one) == 1 for one in rounds.values())
    x = [float(row['x']) for row in rows]
    assert x == pytest.approx([364095.0 + 30.0 * (int(row['col']) + 0.5) for row in rows], abs=1e-3)
    assert found['calibration']['ece'] < 0.12
    assert sum(one['n'] for one in found['calibration']['reliability']) == 750
    assert [one['rate'] for one in found['coverage']] == list(RATES)
    for one in found['coverage']:
        assert one['coverage'] is None or one['coverage'] >= 1 - one['rate'] - 0.05
    assert found['coverage'][2]['unsure'] < 1.0
    assert steps == sorted(steps)
    assert steps[-1] == 1.0


def test_the_same_seed_gives_the_same_figures(tmp_path):
    path, labels = on_disk(tmp_path, *hard(), 60)
    first, second = (cross_validate_job(CrossValidateJob(path, labels, seed=2), quiet()) for _ in range(2))
    assert first == second


def test_labels_in_one_place_cannot_be_judged(tmp_path):
    cube, truth = hard()
    corner = np.zeros_like(truth)
    corner[:14, :14] = truth[:14, :14]
    path, labels = on_disk(tmp_path, cube, corner, 0)
    with pytest.raises(LabelError, match='more than one block') as caught:
        cross_validate_job(CrossValidateJob(path, labels, block_size=16), quiet())
    assert 'more places' in caught.value.remedy


def test_a_buffer_that_leaves_nothing_is_told_with_the_way_out(tmp_path):
    path, labels = on_disk(tmp_path, *hard(side=80), 40)
    with pytest.raises(LabelError, match='Nothing is left to learn from: within 90 pixels') as caught:
        cross_validate_job(CrossValidateJob(path, labels, buffer=90), quiet())
    assert 'smaller buffer' in caught.value.remedy


def test_a_class_in_a_single_block_is_named_and_no_other_is_called_by_it_wrongly(tmp_path):
    cube, truth = hard()
    fourth = truth.copy()
    fourth[:10, :10] = 4
    path, labels = on_disk(tmp_path, cube, fourth, 60)
    found = cross_validate_job(CrossValidateJob(path, labels), quiet())
    assert found['by_blocks']['not_assessable'] == [class_names(4)[3]]
    assert len(found['by_blocks']['confusion']) == 4


def test_windows_that_touch_what_was_learned_from_are_told():
    random = np.random.default_rng(0)
    numbers = random.choice(64 * 64, 300, replace=False)
    labels = LabelSet(numbers // 64, numbers % 64, random.integers(1, 4, 300), ClassScheme.from_names(class_names(3)))
    for buffer, shared in ((4, False), (3, True), (0, True)):
        splits = block_splits(labels.values, labels.rows, labels.cols, 16, 3, buffer)
        said = _on_sharing(splits, labels, 2, buffer)
        assert bool(said) is shared
        assert not said or 'windows of 5 × 5' in said[0]


def test_the_job_refuses_what_is_no_block():
    with pytest.raises(ParameterError, match='block'):
        CrossValidateJob('c', 'l', block_size=1)


@pytest.mark.torch
def test_the_buffer_is_what_windows_need(tmp_path, monkeypatch):
    pytest.importorskip('torch')
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.engine.learning import code_of
    from hsi_plugin.methods.sst import learn

    monkeypatch.setattr(learn, 'STEPS', 3)
    monkeypatch.setattr(learn, 'MOST_STEPS', 3)
    monkeypatch.setattr('hsi_plugin.engine.cross_validate.NETWORK_FOLDS', 2)
    path, labels = on_disk(tmp_path, *planted(blocks=4, bands=16), 40, pixel=4.0)  # windows of 5 × 5
    with open_cube(path) as cube:
        assert code_of('sst').reach(cube) == 2
    found = cross_validate_job(CrossValidateJob(path, labels, method='sst', block_size=16), quiet())
    assert (found['reach'], found['buffer'], found['warnings']) == (2, 4, [])
    assert found['by_blocks']['overall_accuracy'] < 0.55
    assert found['difference']['overall_accuracy'] > 0.25
