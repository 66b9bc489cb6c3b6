from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled, LabelError, ModelError
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.click import ClickModel, train_click
from hsi_plugin.methods.click.predict import FoldedClick, rank
from hsi_plugin.methods.training import choose
from hsi_plugin.models.modelfile import read_model, write_model
from tests.builders import learnable_scene, sparse_labels, wavelengths, write_geotiff
from tests.methods.scenes import label_set, scene_on_disk


def classify(cube, model):
    folded = model.adapt(cube)
    raw = cube.read_raw(cube.grid.window, list(folded.bands))
    return folded.predict_raw(raw, cube.valid_raw(raw, list(folded.bands)))


def trained(path, labels, **options):
    with open_cube(path) as cube:
        made = train_click(cube, labels, **options)
    return made, ClickModel.from_file(made.card, made.tensors)


def test_learns_a_scene_and_says_how_well(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path)
    made, model = trained(path, labels, licence='CC0-1.0')
    with open_cube(path) as cube:
        found, confidence, second = classify(cube, model)
    assert (found == truth).mean() > 0.97
    assert found.dtype == np.uint8
    assert confidence.dtype == np.float32
    assert ((confidence > 1 / 3) & (confidence <= 1)).all()
    assert (second != found).all()
    assert ((second >= 1) & (second <= 3)).all()
    card = made.card
    assert made.accuracy['overall_accuracy'] > 0.9
    assert 'cross-validation by 16 × 16 pixel blocks; 12 blocks' in made.accuracy['protocol']
    assert card.label_counts == (15, 15, 15)
    assert card.label_hash == labels.sha256()
    assert card.licence == 'CC0-1.0'
    assert 'blocks' in card.calibration
    json.dumps(card.to_json(), allow_nan=False)


def test_a_model_file_gives_the_same_map(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)
    made, model = trained(path, labels)
    write_model(tmp_path / 'm.hsimodel', made.card, made.tensors)
    again = ClickModel.from_file(*read_model(tmp_path / 'm.hsimodel'))
    with open_cube(path) as cube:
        for a, b in zip(classify(cube, model), classify(cube, again)):
            np.testing.assert_array_equal(a, b)


def test_training_is_the_same_for_any_order_of_labels_and_layout_of_the_file(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)
    other, _, _ = scene_on_disk(tmp_path, 'strips.tif', options=['INTERLEAVE=BAND'])
    order = np.random.default_rng(0).permutation(len(labels.values))
    shuffled = replace(labels, rows=labels.rows[order], cols=labels.cols[order], values=labels.values[order])
    a, b, c = trained(path, labels)[0], trained(path, shuffled)[0], trained(other, labels)[0]
    np.testing.assert_allclose(a.tensors['weights'], b.tensors['weights'], rtol=1e-6)
    np.testing.assert_array_equal(a.tensors['weights'], c.tensors['weights'])
    assert a.card.label_hash == b.card.label_hash


def test_counts_with_scale_and_offset_give_the_map_of_reflectance(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)
    stored, _, _ = scene_on_disk(tmp_path, 'counts.tif', scale=1e-4)
    _, model = trained(path, labels)
    with open_cube(path) as plain, open_cube(stored) as counts:
        assert counts.dtype == np.int16
        a, b = classify(plain, model), classify(counts, model)
    assert (a[0] == b[0]).mean() > 0.999
    np.testing.assert_allclose(a[1], b[1], atol=0.02)


def test_float32_weights_of_counts_agree_with_float64(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path, scale=1e-4)
    made, model = trained(path, labels)
    with open_cube(path) as cube:
        found, confidence, _ = classify(cube, model)
        values = cube.read_raw(cube.grid.window).astype(float) * cube.scale[:, None, None]
    scores = (np.einsum('bk,brc->krc', made.tensors['weights'], values) + made.tensors['bias'][:, None, None]) / made.card.temperature
    posterior = np.exp(scores - scores.max(0))
    posterior /= posterior.sum(0)
    assert (found == posterior.argmax(0) + 1).mean() > 0.999
    np.testing.assert_allclose(confidence, posterior.max(0), atol=1e-3)


def test_nodata_is_not_classified_and_labels_on_it_are_left_out(tmp_path):
    scene, truth = learnable_scene()
    scene[:, :8] = np.nan
    path = write_geotiff(tmp_path / 'c.tif', scene, wavelengths(30), scale=1e-4, nodata=-32768)
    raster = sparse_labels(truth, 30)
    made, model = trained(path, label_set(raster))
    assert sum(made.card.label_counts) == (raster[8:] > 0).sum() < (raster > 0).sum()
    assert any('no data' in note for note in made.card.notes)
    with open_cube(path) as cube:
        found, confidence, second = classify(cube, model)
    for array in (found, confidence, second):
        assert (array[:8] == 0).all()
        assert (array[8:] > 0).all()


def test_bad_bands_are_not_looked_at(tmp_path):
    scene, truth = learnable_scene()
    good = np.ones(30, bool)
    good[[3, 20]] = False
    scene[~good] = np.nan
    path = write_geotiff(tmp_path / 'c.tif', scene, wavelengths(30), good=good)
    made, model = trained(path, label_set(sparse_labels(truth, 15)))
    assert made.card.band_numbers == tuple(np.flatnonzero(good))
    with open_cube(path) as cube:
        assert model.adapt(cube).bands == made.card.band_numbers
        assert (classify(cube, model)[0] == truth).mean() > 0.97


def test_another_sensor_is_resampled_by_wavelength(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path, bands=60)
    _, model = trained(path, labels)
    scene, _ = learnable_scene(bands=60, noise=0.01)
    order = np.random.default_rng(0).permutation(45)
    waves = np.linspace(420.0, 2440.0, 45)[order]
    other = np.apply_along_axis(lambda s: np.interp(waves, wavelengths(60), s), 0, scene).astype(np.float32)
    with open_cube(write_geotiff(tmp_path / 'o.tif', other, waves)) as cube:
        folded = model.adapt(cube)
        assert len(folded.bands) == 45
        agree = (classify(cube, model)[0] == truth).mean()
    assert agree > 0.95
    # By band number the unsorted bands would mean nothing: the test can fail.
    wrong = FoldedClick(np.arange(45), model.weights[:45].T, model.bias)
    assert (wrong.predict_raw(other)[0] == truth).mean() < 0.8


def test_a_bad_band_of_the_cube_is_covered_by_its_neighbours(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path)
    _, model = trained(path, labels)
    scene, _ = learnable_scene(noise=0.01)
    good = np.ones(30, bool)
    good[12] = False
    scene[12] = np.nan
    with open_cube(write_geotiff(tmp_path / 'bad.tif', scene, wavelengths(30), good=good)) as cube:
        assert model.adapt(cube).bands == tuple(b for b in range(30) if b != 12)
        assert (classify(cube, model)[0] == truth).mean() > 0.95


def test_missing_wavelengths_are_refused_by_name(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)
    _, model = trained(path, labels)
    scene, _ = learnable_scene(bands=20)
    with open_cube(write_geotiff(tmp_path / 'vnir.tif', scene, np.linspace(420, 1000, 20))) as cube, pytest.raises(ModelError) as caught:
        model.adapt(cube)
    assert 'vnir' in str(caught.value)
    assert '2440 nm' in str(caught.value)


def test_without_wavelengths_only_the_same_number_of_bands(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path, wavelengths_nm=None)
    made, model = trained(path, labels)
    assert made.card.to_json()['wavelengths_nm'] is None
    with open_cube(path) as cube:
        assert model.adapt(cube).warnings == ()
        assert (classify(cube, model)[0] == truth).mean() > 0.97
    scene, _ = learnable_scene(bands=31)
    with open_cube(write_geotiff(tmp_path / 'o.tif', scene, wavelengths(31))) as cube, pytest.raises(ModelError, match='31 bands'):
        model.adapt(cube)
    with open_cube(scene_on_disk(tmp_path, 'waves.tif')[0]) as cube:
        assert 'by number' in model.adapt(cube).warnings[0]


def test_radiance_is_not_reflectance(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)
    made, _ = trained(path, labels)
    model = ClickModel.from_file(replace(made.card, units='radiance'), made.tensors)
    with open_cube(path) as cube, pytest.raises(ModelError, match='trained on radiance, but cube holds reflectance'):
        model.adapt(cube)


@pytest.mark.parametrize('change', [
    {'weights': np.zeros((2, 3))}, {'bias': np.full(3, np.nan)}, {'bias': None}, {'weights': np.zeros((30, 3), int)},
])  # fmt: skip
def test_parts_that_do_not_fit_are_refused(tmp_path, change):
    path, labels, _ = scene_on_disk(tmp_path)
    made, _ = trained(path, labels)
    tensors = {k: v for k, v in {**made.tensors, **change}.items() if v is not None}
    with pytest.raises(ModelError, match='damaged'):
        ClickModel.from_file(made.card, tensors)
    with pytest.raises(ModelError, match='mamba'):
        ClickModel.from_file(replace(made.card, method='mamba'), made.tensors)


def test_two_labels_a_class_in_one_block_work_and_accuracy_is_not_claimed(tmp_path):
    path, _, truth = scene_on_disk(tmp_path)
    raster = np.zeros_like(truth)
    corner = truth[:16, :16]
    values = np.unique(corner)
    assert len(values) >= 2, 'the scene has one class in its corner'
    for value in values:
        raster[:16, :16].flat[np.flatnonzero(corner.ravel() == value)[:2]] = value
    made, model = trained(path, label_set(raster).without_empty_classes())
    assert made.accuracy['overall_accuracy'] is None
    assert 'not assessed' in made.accuracy['protocol']
    assert 'single pixels' in made.card.calibration
    with open_cube(path) as cube:
        assert (classify(cube, model)[1] > 0).all()


def test_too_few_labels_are_refused(tmp_path):
    path, labels, truth = scene_on_disk(tmp_path)
    only = labels.values == 2
    one = replace(labels, rows=labels.rows[only], cols=labels.cols[only], values=labels.values[only])
    with pytest.raises(LabelError):
        trained(path, one)
    with pytest.raises(LabelError):
        trained(path, label_set(sparse_labels(truth, 1)))


def test_cancel_is_heard_while_labels_are_read(tmp_path):
    path, labels, _ = scene_on_disk(tmp_path)

    def cancel():
        raise JobCancelled

    with open_cube(path) as cube, pytest.raises(JobCancelled):
        train_click(cube, labels, check_cancelled=cancel)


def test_very_many_labels_are_thinned_evenly():
    values = np.repeat([1, 2, 3], [5, 1000, 3000])
    kept = choose(values, 605, 0)
    assert np.bincount(values[kept], minlength=4).tolist() == [0, 5, 300, 300]
    assert (np.diff(kept) > 0).all()
    assert choose(values, 4005, 0).tolist() == list(range(4005))


@pytest.mark.parametrize('classes', [1, 2, 5, 300])
def test_ranking_is_that_of_a_sort(classes):
    scores = np.random.default_rng(0).normal(0, 2, (classes, 500)).astype(np.float32)
    labels, confidence, second = np.zeros(500, np.uint16), np.zeros(500, np.float32), np.zeros(500, np.uint16)
    order = np.argsort(-scores, 0)
    posterior = np.exp(scores - scores.max(0)) / np.exp(scores - scores.max(0)).sum(0)
    rank(scores.copy(), labels, confidence, second)
    np.testing.assert_array_equal(labels, order[0] + 1)
    np.testing.assert_array_equal(second, order[min(1, classes - 1)] + 1)
    np.testing.assert_allclose(confidence, posterior.max(0), rtol=1e-5)


def test_many_classes_need_wider_labels():
    assert FoldedClick(np.arange(2), np.zeros((254, 2)), np.zeros(254)).label_dtype == np.uint8
    assert FoldedClick(np.arange(2), np.zeros((255, 2)), np.zeros(255)).label_dtype == np.uint16


def test_labels_on_nodata_alone_are_told_as_that(tmp_path):
    scene, truth = learnable_scene(bands=30)
    scene[:, :24] = np.nan
    path = write_geotiff(tmp_path / 'c.tif', scene, wavelengths(30), scale=1e-4, nodata=-32768)
    labels = sparse_labels(truth, 30)
    labels[24:] = 0
    with pytest.raises(LabelError, match='holds no data'):
        trained(path, label_set(labels))
