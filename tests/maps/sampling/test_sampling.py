"""Samples of real map files: chances, exclusions, the same pixels however a map is read, and what is said about them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import JobCancelled, LabelError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.reference import SampleDesign
from hsi_plugin.core.sampling import Blocks
from hsi_plugin.core.trained_on import TrainedOn
from hsi_plugin.maps.frozen import values_sha256
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.sampling.draw import draw_sample
from hsi_plugin.maps.sampling.population import Population
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, UTM33, class_names, wkt, write_label_raster

NAMES = class_names(3)
RECORD = RunRecord('classify', [{'role': 'cube', 'path': 'scene.tif', 'sha256_of_header': 'abc'}], {'method': 'click'})


def write_map(path, labels, record=RECORD, transform=NORTH_UP, epsg=UTM33, names=NAMES):
    grid = Grid(*labels.shape, transform, wkt(epsg) if transform else '')
    with ClassificationWriter(path, grid, ClassScheme.from_names(names), with_confidence=False) as writer:
        writer.write(grid.window, labels)
        writer.close(record)
    return path


def knows(rows, cols, width, reach=0, cube='abc'):
    return replace(RECORD, trained_on=TrainedOn.of(np.asarray(rows), np.asarray(cols), width, cube, reach).to_json())


@pytest.fixture
def labels():
    """60 × 80: mostly class 1, a third class 2, a spot of class 3, and a border that is not classified."""
    rng = np.random.default_rng(0)
    values = np.where(rng.random((60, 80)) < 0.3, 2, 1).astype(np.uint8)
    values[20:26, 30:36] = 3
    values[:2] = 0
    return values


def test_a_stratified_sample(tmp_path, labels):
    path = write_map(tmp_path / 'map.tif', labels)
    drawn, said = draw_sample(path, 'stratified', target_se=0.03, floor=20, seed=1)
    design = drawn.design
    assert [s.name for s in design.strata] == NAMES
    counts = np.bincount(labels.ravel(), minlength=4)[1:]
    assert [s.pixels for s in design.strata] == counts.tolist() == [s.whole for s in design.strata]
    assert design.strata[0].area_m2 == pytest.approx(counts[0] * 900)
    assert len(drawn) == design.drawn
    assert (labels[drawn.rows, drawn.cols] == drawn.strata).all()
    assert (drawn.strata == drawn.map_classes).all()
    assert len(set(zip(drawn.rows.tolist(), drawn.cols.tolist()))) == len(drawn)
    assert (np.bincount(drawn.strata, minlength=4)[1:] >= 20).all()
    assert drawn.inclusion == pytest.approx([design.strata[v - 1].drawn / counts[v - 1] for v in drawn.strata])
    assert (1 / drawn.inclusion).sum() == pytest.approx(counts.sum())
    assert design.parameters['expected_se'] <= 0.03
    assert (drawn.clusters == -1).all()
    assert SampleDesign.from_json(design.to_json()) == design
    assert any('could not be checked' in sentence for sentence in said)  # the record does not say what was learned from


@pytest.mark.parametrize('kind', ['simple', 'stratified', 'cluster'])
def test_the_same_seed_draws_the_same_however_the_map_is_read(tmp_path, labels, kind, monkeypatch):
    path = write_map(tmp_path / 'map.tif', labels)
    first, _ = draw_sample(path, kind, size=90, floor=10, seed=5)
    monkeypatch.setattr(Population.__init__, '__defaults__', (*Population.__init__.__defaults__[:-1], 80 * 7))
    again, _ = draw_sample(path, kind, size=90, floor=10, seed=5)
    for name in ('rows', 'cols', 'strata', 'map_classes', 'inclusion', 'clusters'):
        assert (getattr(first, name) == getattr(again, name)).all(), name
    assert first.design.map_sha256 == again.design.map_sha256
    other, _ = draw_sample(path, kind, size=90, floor=10, seed=6)
    assert (other.rows[:20] != first.rows[:20]).any()


def test_every_pixel_of_a_class_has_the_same_chance(tmp_path):
    labels = np.tile(np.array([[1, 1, 1, 2], [0, 1, 1, 2]], np.uint8), (3, 2))
    path = write_map(tmp_path / 'map.tif', labels)
    hits = np.zeros(labels.shape)
    for seed in range(400):
        drawn, _ = draw_sample(path, 'stratified', size=12, floor=4, seed=seed)
        hits[drawn.rows, drawn.cols] += 1
    assert hits[labels == 0].sum() == 0
    for s in drawn.design.strata:
        p = s.drawn / s.pixels
        assert np.abs(hits[labels == s.value] / 400 - p).max() <= 4.5 * np.sqrt(p * (1 - p) / 400)


def test_clusters_come_as_wholes_with_the_right_chance(tmp_path, labels):
    path = write_map(tmp_path / 'map.tif', labels)
    drawn, _ = draw_sample(path, 'cluster', size=180, cluster_side=4, seed=2)
    total, chosen = drawn.design.clusters
    assert drawn.inclusion == pytest.approx(np.full(len(drawn), chosen / total))
    shift = drawn.design.parameters['shift']
    blocks = Blocks(60, 80, 4, *shift)
    numbers = blocks.numbers(drawn.rows, drawn.cols)
    assert len(np.unique(numbers)) == chosen == len(np.unique(drawn.clusters))
    rows, cols = np.nonzero(labels)
    everywhere = blocks.numbers(rows, cols)
    assert total == len(np.unique(everywhere))
    for number in np.unique(numbers):  # all classified pixels of it, and only of it
        of_it = numbers == number
        assert of_it.sum() == (everywhere == number).sum()
        assert len(np.unique(drawn.clusters[of_it])) == 1
    assert (np.diff(drawn.clusters) >= 0).all()  # one after the other
    assert drawn.design.population == (labels > 0).sum()


def test_partial_clusters_are_as_likely_as_whole_ones(tmp_path):
    labels = np.ones((7, 7), np.uint8)
    labels[3, 3] = 0
    path = write_map(tmp_path / 'map.tif', labels)
    hits, chances = np.zeros((7, 7)), np.zeros((7, 7))
    for seed in range(600):
        drawn, _ = draw_sample(path, 'cluster', size=12, cluster_side=3, seed=seed)
        hits[drawn.rows, drawn.cols] += 1 / drawn.inclusion  # each pixel stands for 1 in the mean
        chances += 1
    means = (hits / chances)[labels > 0]
    assert means == pytest.approx(1.0, abs=0.4)
    assert means.mean() == pytest.approx(1.0, abs=0.03)


@pytest.mark.parametrize('reach', [0, 2])
def test_what_was_learned_from_is_not_drawn(tmp_path, labels, reach):
    rng = np.random.default_rng(3)
    rows, cols = rng.integers(0, 60, 30), rng.integers(0, 80, 30)
    path = write_map(tmp_path / 'map.tif', labels, knows(rows, cols, 80, reach))
    trained = TrainedOn.of(rows, cols, 80, 'abc', reach)
    r, c = np.nonzero(labels)
    touched = int(trained.touched(r, c).sum())
    assert touched > 0
    for kind in ('simple', 'stratified', 'cluster'):
        drawn, said = draw_sample(path, kind, size=4000, floor=10)
        assert not trained.touched(drawn.rows, drawn.cols).any()
        assert drawn.design.parameters['excluded'] == touched
        assert drawn.design.population == len(r) - touched
        assert any('of the map) were learned from' in s for s in said) == (touched > 0.01 * len(r))
    assert sum(s.whole for s in drawn.design.strata) == len(r)
    everything, said = draw_sample(path, 'simple', size=10**5, include_training=True)
    assert len(everything) == len(r)
    assert any('flatters itself' in s for s in said)
    assert any('every pixel' in s for s in said)


def test_strange_maps_and_wishes(tmp_path, labels):
    nothing = write_map(tmp_path / 'nothing.tif', np.zeros((4, 5), np.uint8))
    with pytest.raises(LabelError, match='no classified pixel'):
        draw_sample(nothing)
    path = write_map(tmp_path / 'map.tif', labels)
    with pytest.raises(ParameterError, match='2 expected accuracies do not fit the 3 classes'):
        draw_sample(path, expected=[0.8, 0.9])
    with pytest.raises(ParameterError, match='outside 0'):
        draw_sample(path, expected=[1.5])
    with pytest.raises(ParameterError, match='no sampling design'):
        draw_sample(path, 'random')
    _, said = draw_sample(path, size=30, floor=30)
    assert any('too few for 30 of each of 3 classes' in s for s in said)
    drawn, said = draw_sample(path, target_se=0.05, floor=50)
    assert drawn.design.strata[2].drawn == 36
    assert any('Fewer than 50 pixels can be drawn of soil (36)' in s for s in said)
    _, said = draw_sample(path, 'simple', size=50)
    assert any('Fewer than 5 pixels of soil' in s for s in said)
    _, said = draw_sample(path, 'cluster', size=50)
    assert any('clusters were drawn' in s for s in said)
    _, said = draw_sample(path, size=2, floor=0)
    assert any('Fewer than 2 pixels' in s for s in said)


def test_all_of_a_class_was_learned_from(tmp_path, labels):
    rows, cols = np.nonzero(labels == 3)
    path = write_map(tmp_path / 'map.tif', labels, knows(rows, cols, 80))
    drawn, said = draw_sample(path, size=60, floor=10)
    assert drawn.design.strata[2].drawn == 0
    assert any('All pixels of soil were learned from' in s for s in said)


def test_a_map_of_another_program_in_degrees(tmp_path):
    labels = np.ones((40, 30), np.uint8)
    labels[:, 10:] = 2
    path = write_label_raster(tmp_path / 'map.tif', labels, NAMES, transform=(10.0, 0.5, 0, 60.0, 0, -0.5), epsg=4326)
    drawn, said = draw_sample(path, size=50)
    assert sum(s.area_m2 for s in drawn.design.strata) > 1e11
    assert any('differ in area by a factor' in s for s in said)
    assert any('does not say how it was made' in s for s in said)


def test_a_map_without_a_place_on_earth(tmp_path, labels):
    drawn, _ = draw_sample(write_map(tmp_path / 'map.tif', labels, transform=None), size=30)
    assert all(s.area_m2 is None for s in drawn.design.strata)


def test_a_cancel_is_heard(tmp_path, labels):
    def cancel():
        raise JobCancelled

    with pytest.raises(JobCancelled):
        draw_sample(write_map(tmp_path / 'map.tif', labels), size=30, check_cancelled=cancel)


def test_the_hash_knows_classes_and_nothing_else(tmp_path, labels):
    def of(path):
        with open_classification(path) as found:
            return values_sha256(found)

    path = write_map(tmp_path / 'map.tif', labels)
    first = of(path)
    drawn, _ = draw_sample(path, size=30)
    assert drawn.design.map_sha256 == first
    assert of(write_label_raster(tmp_path / 'other.tif', labels, NAMES)) == first  # other compression, no record
    changed = labels.copy()
    changed[30, 30] = 3 - changed[30, 30] if changed[30, 30] < 3 else 1
    assert of(write_map(tmp_path / 'changed.tif', changed)) != first
    assert of(write_map(tmp_path / 'renamed.tif', labels, names=['a', 'b', 'c'])) != first
    assert of(write_map(tmp_path / 'shape.tif', labels.reshape(80, 60))) != first
