"""The jobs `train` and `classify` with the method `foundation`, on a small model of the user's own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import ParameterError  # noqa: E402
from hsi_plugin.core.heads import HEADS  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine import learning  # noqa: E402
from hsi_plugin.engine.context import Context  # noqa: E402
from hsi_plugin.engine.job import ClassifyJob, TrainJob  # noqa: E402
from hsi_plugin.engine.run import run  # noqa: E402
from hsi_plugin.methods.transfer.ground import MOST  # noqa: E402
from hsi_plugin.methods.transfer.learners import FOLDS  # noqa: E402
from hsi_plugin.models.modelfile import read_model  # noqa: E402
from tests.builders import class_names, sparse_labels, write_label_raster  # noqa: E402
from tests.methods.scenes import scene_on_disk  # noqa: E402
from tests.methods.transfer.test_foundation import NAME, install  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture
def scene(tmp_path, private_home):
    install()
    path, _, truth = scene_on_disk(tmp_path)
    return path, write_label_raster(tmp_path / 'labels.tif', sparse_labels(truth, 20), class_names(3)), truth


def quiet():
    return Context(1, lambda event: None)


def test_every_head_that_is_offered_has_its_code():
    assert set(FOLDS) == set(MOST) == set(HEADS)


def test_train_and_classify(scene, tmp_path):
    path, labels, _ = scene
    options = {'method': 'foundation', 'backbone': NAME, 'head': 'knn', 'scaling': 'brightness', 'device': 'cpu'}
    made = run(TrainJob(str(path), str(labels), str(tmp_path / 'm.hsimodel'), **options), quiet())
    card, _ = read_model(tmp_path / 'm.hsimodel')
    assert card.method == 'foundation'
    assert [card.features[name] for name in ('backbone', 'head', 'scaling')] == [NAME, 'knn', 'brightness']
    assert made['accuracy']['receptive_field'] == 16
    assert any('may be flattered' in sentence for sentence in made['warnings'])
    applied = run(ClassifyJob(str(path), str(tmp_path / 'a.tif'), model=str(tmp_path / 'm.hsimodel'), device='cpu'), quiet())
    learned = run(ClassifyJob(str(path), str(tmp_path / 'b.tif'), labels=str(labels), confidence=True, **options), quiet())
    first, second = (gdal.Open(one['output']).ReadAsArray() for one in (applied, learned))
    np.testing.assert_array_equal(first, second)
    assert (first > 0).all()
    assert json.loads(Path(learned['record']).read_text(encoding='utf-8'))['parameters']['head'] == 'knn'
    job = ClassifyJob(str(path), str(tmp_path / 'c.tif'), model=str(tmp_path / 'm.hsimodel'), window=(5, 7, 20, 30), device='cpu')
    part = run(job, quiet())
    values = gdal.Open(part['output']).ReadAsArray()
    np.testing.assert_array_equal(values[5:25, 7:37], first[5:25, 7:37])
    assert (values > 0).sum() == 600


@pytest.mark.parametrize('wrong', [{'head': 'knn'}, {'backbone': NAME}, {'scaling': 'zscore'}])
def test_what_a_method_does_not_know_is_refused_not_ignored(scene, tmp_path, wrong):
    path, labels, _ = scene
    job = TrainJob(str(path), str(labels), str(tmp_path / 'm.hsimodel'), **wrong)
    with open_cube(path) as cube:
        with pytest.raises(ParameterError, match=f'"click" knows no {next(iter(wrong))}'):
            learning.learn(cube, job, None, quiet())
        with pytest.raises(ParameterError, match='no head "tail"'):
            learning.learn(cube, replace(job, method='foundation', head='tail', backbone=NAME), None, quiet())
    assert not (tmp_path / 'm.hsimodel').exists()
