"""Pixels that were learned from travel from the labels to the model, and with it to the map's record."""

from __future__ import annotations

import base64
import json
import tracemalloc
import zlib
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord
from hsi_plugin.core.trained_on import TrainedOn
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.classify import classify_job, train_job
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.labels.read import read_labels
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.trained import trained_on
from hsi_plugin.models.card import ModelCard
from hsi_plugin.models.modelfile import read_model
from tests.builders import class_names, sparse_labels, wavelengths, write_label_raster
from tests.methods.scenes import scene_on_disk


def quiet():
    return Context(1, lambda event: None)


@pytest.fixture
def scene(tmp_path):
    path, _, truth = scene_on_disk(tmp_path)
    return str(path), str(write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 8), class_names(3)))


def test_the_labels_travel_to_the_model_and_to_the_record_of_its_image(scene, tmp_path):
    cube_path, labels_path = scene
    train_job(TrainJob(cube_path, labels_path, str(tmp_path / 'm.hsimodel')), quiet())
    with open_cube(cube_path) as cube:
        labels, of_header = read_labels(labels_path, cube.grid), cube.fingerprint()['sha256_of_header']
    wanted = np.sort(labels.rows * cube.grid.cols + labels.cols)
    card, _ = read_model(tmp_path / 'm.hsimodel')
    np.testing.assert_array_equal(card.trained_on.pixels, wanted)
    assert (card.trained_on.cols, card.trained_on.reach, card.trained_on.cube_sha256) == (cube.grid.cols, 0, of_header)
    assert card.trained_on.label_sha256 == card.label_hash
    classify_job(ClassifyJob(cube_path, str(tmp_path / 'map.tif'), model=str(tmp_path / 'm.hsimodel')), quiet())
    with open_classification(tmp_path / 'map.tif') as found:
        in_tiff = TrainedOn.from_json(found.record.trained_on)
    beside = TrainedOn.from_json(RunRecord.from_json(json.loads((tmp_path / 'map.json').read_text())).trained_on)
    for one in (in_tiff, beside):
        np.testing.assert_array_equal(one.pixels, wanted)
        assert one.cube_sha256 == of_header
        assert one.touched(labels.rows, labels.cols).all()


def test_held_to_some_bands_the_pixels_are_still_those_of_the_image(scene, tmp_path):
    cube_path, labels_path = scene
    with open_cube(cube_path) as cube:
        at = cube.bands.wavelengths_nm
        of_header = cube.fingerprint()['sha256_of_header']
    classify_job(
        ClassifyJob(cube_path, str(tmp_path / 'map.tif'), labels=labels_path, bands=f'{at.min():.0f}-{at[len(at) // 2]:.0f}'), quiet()
    )
    learned_from = TrainedOn.from_json(json.loads((tmp_path / 'map.json').read_text())['trained_on'])
    assert learned_from.cube_sha256 == of_header


def test_on_another_image_no_pixel_is_named_but_the_image_of_training_is(scene, tmp_path):
    cube_path, labels_path = scene
    (tmp_path / 'other').mkdir()
    other, _, _ = scene_on_disk(tmp_path / 'other', waves=wavelengths(30) + 1.0)
    train_job(TrainJob(cube_path, labels_path, str(tmp_path / 'm.hsimodel')), quiet())
    classify_job(ClassifyJob(str(other), str(tmp_path / 'map.tif'), model=str(tmp_path / 'm.hsimodel')), quiet())
    said = json.loads((tmp_path / 'map.json').read_text())['trained_on']
    card, _ = read_model(tmp_path / 'm.hsimodel')
    with open_cube(str(other)) as cube:
        assert said['cube_sha256'] == card.trained_on.cube_sha256 != cube.fingerprint()['sha256_of_header']
    assert len(TrainedOn.from_json(said)) == 0
    with open_classification(tmp_path / 'map.tif') as found:
        known, sentence = trained_on(found)
    assert len(known) == 0
    assert 'another image' in sentence


def test_very_many_pixels_stay_out_of_the_rasters_and_are_in_the_record_beside(scene, tmp_path, monkeypatch):
    from hsi_plugin.maps import record_text

    monkeypatch.setattr(record_text, 'HEAVY', 1000)
    classify_job(ClassifyJob(scene[0], str(tmp_path / 'map.tif'), labels=scene[1]), quiet())
    inside = json.loads(gdal.Open(str(tmp_path / 'map.tif')).GetMetadata(RECORD_DOMAIN)[RECORD_KEY])['trained_on']
    beside = json.loads((tmp_path / 'map.json').read_text())['trained_on']
    assert 'pixels' not in inside
    assert len(inside['sha256']) == 64
    assert inside['count'] == beside['count'] == len(TrainedOn.from_json(beside))
    with open_classification(tmp_path / 'map.tif') as found:
        assert found.record.trained_on == beside
    (tmp_path / 'map.json').write_text(json.dumps({'trained_on': {**beside, 'pixels': 'AAAA'}}))
    for _ in range(2):  # another one's record, and none
        with open_classification(tmp_path / 'map.tif') as found:
            assert TrainedOn.from_json(found.record.trained_on) is None
        (tmp_path / 'map.json').unlink(missing_ok=True)


@pytest.mark.parametrize('change', [
    {'pixels': 'AAAA'}, {'count': 2}, {'count': 0}, {'cols': 0}, {'reach': -1}, {'reach': 1.0}, {'cube_sha256': None}, {'count': 10**12},
])  # fmt: skip
def test_a_card_that_names_pixels_wrongly_is_damaged(scene, tmp_path, change):
    train_job(TrainJob(*scene, str(tmp_path / 'm.hsimodel')), quiet())
    card, _ = read_model(tmp_path / 'm.hsimodel')
    written = card.to_json()
    assert ModelCard.from_json(written).to_json() == written
    with pytest.raises(ModelError, match='damaged'):
        ModelCard.from_json({**written, 'trained_on': {**written['trained_on'], **change}})


def test_a_card_that_would_unfold_to_more_than_it_counts_is_refused_before_it_does(scene, tmp_path):
    train_job(TrainJob(*scene, str(tmp_path / 'm.hsimodel')), quiet())
    card, _ = read_model(tmp_path / 'm.hsimodel')
    bomb = base64.b64encode(zlib.compress(bytes(200 << 20), 9)).decode()
    written = card.to_json()
    tracemalloc.start()
    with pytest.raises(ModelError, match='unfolds to more or less'):
        ModelCard.from_json({**written, 'trained_on': {**written['trained_on'], 'pixels': bomb}})
    assert tracemalloc.get_traced_memory()[1] < 8 << 20
    tracemalloc.stop()


def test_pixels_that_are_not_in_order_or_below_zero_are_damage(scene, tmp_path):
    train_job(TrainJob(*scene, str(tmp_path / 'm.hsimodel')), quiet())
    card, _ = read_model(tmp_path / 'm.hsimodel')
    for pixels in ([5, 5], [7, 3], [-1, 4]):
        bad = replace(card.trained_on, pixels=np.array(pixels, np.int64)).to_json()
        with pytest.raises(ModelError, match='learned from cannot be read'):
            ModelCard.from_json({**card.to_json(), 'trained_on': bad})
