"""Methods by name, what they need, and what a job lets them use."""

from __future__ import annotations

import subprocess
import sys
import types
from dataclasses import replace

import pytest

from hsi_plugin.core.errors import EnvironmentMissing, JobCancelled, ModelError, ParameterError
from hsi_plugin.core.methods import METHODS
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine import learning
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.device import check_device
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.learning import code_of, computing_of, learn, learning_share, load_model, require_torch
from tests.builders import class_names, sparse_labels, write_label_raster
from tests.conftest import REPOSITORY
from tests.methods.scenes import scene_on_disk


def quiet():
    return Context(1, lambda event: None)


def test_every_method_has_its_code():
    assert set(learning._CODES) == set(METHODS)
    with pytest.raises(ParameterError, match='There is no method "svm"'):
        code_of('svm')


@pytest.fixture
def without_torch(monkeypatch):
    monkeypatch.setitem(sys.modules, 'torch', None)


def test_without_torch_training_and_loading_say_where_to_get_it(without_torch, tmp_path):
    with pytest.raises(EnvironmentMissing) as caught:
        code_of('cnn1d')
    assert caught.value.what == 'The method "cnn1d" needs torch, which is not installed for this Python.'
    assert 'env install' in caught.value.remedy
    path, labels, truth = scene_on_disk(tmp_path)
    raster = write_label_raster(tmp_path / 'labels.tif', truth, class_names(3))
    with open_cube(path) as cube:
        made = code_of('click').train(cube, labels)
        with pytest.raises(EnvironmentMissing):
            learn(cube, TrainJob(str(path), str(raster), 'm.hsimodel', method='cnn1d'), None, quiet())
    with pytest.raises(EnvironmentMissing):
        load_model(replace(made.card, method='cnn1d'), made.tensors)
    with pytest.raises(ModelError, match='not known here'):
        load_model(replace(made.card, method='future'), made.tensors)


BROKEN = {
    'a library of it is missing': 'raise OSError("[WinError 126] The specified module could not be found: c10.dll")',
    'it is of another Python': 'raise ImportError("DLL load failed while importing _C")',
    'what it stands on is absent': 'import a_package_that_is_not_there',
}


@pytest.mark.parametrize('code', BROKEN.values(), ids=BROKEN)
def test_a_broken_torch_is_told_from_an_absent_one(tmp_path, code):
    (tmp_path / 'torch').mkdir()
    (tmp_path / 'torch' / '__init__.py').write_text(code, encoding='utf-8')
    script = (
        f'import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(REPOSITORY)!r}]\n'
        'from hsi_plugin.engine.learning import require_torch\n'
        'from hsi_plugin.core.errors import EnvironmentMissing\n'
        'try:\n    require_torch("This")\nexcept EnvironmentMissing as error:\n    print(error)\n'
    )
    said = subprocess.run([sys.executable, '-c', script], capture_output=True, text=True, check=True, timeout=60).stdout
    assert 'does not load' in said
    assert 'install it again' in said
    assert 'Visual C++' in said
    assert any(words in said for words in ('WinError 126', 'DLL load failed', 'a_package_that_is_not_there'))


def test_what_is_left_of_a_removed_torch_is_no_torch(monkeypatch):
    monkeypatch.setitem(sys.modules, 'torch', types.ModuleType('torch'))
    with pytest.raises(EnvironmentMissing, match='only a part'):
        require_torch('This')


def test_devices_by_method(monkeypatch):
    monkeypatch.delenv('HSI_DEVICE', raising=False)
    assert check_device('auto', 'click') == check_device('cpu', 'click') == 'cpu'
    for asked in ('auto', 'cpu', 'cuda', 'cuda:1', 'mps'):
        assert check_device(asked, 'cnn1d') == asked
    for asked in ('cuda', 'cuda:0', 'mps'):
        with pytest.raises(ParameterError, match='runs on the CPU only'):
            check_device(asked, 'click')
    for asked in ('gpu', '', 'cuda:x', 'mps:0'):
        with pytest.raises(ParameterError, match='There is no device'):
            check_device(asked, 'cnn1d')
    with pytest.raises(ParameterError, match='no method'):
        check_device('auto', 'svm')


def test_the_default_device_of_the_options_never_keeps_from_a_method(monkeypatch):
    monkeypatch.setenv('HSI_DEVICE', 'cuda')
    assert check_device('auto', 'click') == 'cpu'
    assert check_device('auto', 'cnn1d') == 'cuda'
    assert check_device('cpu', 'cnn1d') == 'cpu'
    monkeypatch.setenv('HSI_DEVICE', 'nonsense')
    assert check_device('auto', 'click') == 'cpu'
    with pytest.raises(ParameterError, match='HSI_DEVICE'):
        check_device('auto', 'cnn1d')


def test_what_a_job_lets_a_method_use(monkeypatch):
    monkeypatch.delenv('HSI_DEVICE', raising=False)
    job = ClassifyJob('c.tif', 'm.tif', model='m.hsimodel', memory='1G', threads=3)
    computing = computing_of(job, quiet(), 'cnn1d')
    assert (computing.device, computing.memory, computing.threads) == ('auto', 1 << 30, 3)
    assert computing_of(job, quiet()).device == 'cpu'
    assert computing_of(TrainJob('c.tif', 'l.tif', 'm.hsimodel'), quiet()).memory is None
    assert learning_share(job) == 0.0
    assert learning_share(ClassifyJob('c.tif', 'm.tif', labels='l.tif')) == 0.05


@pytest.mark.torch
def test_the_network_learns_as_a_job_with_progress_and_is_cancelled(tmp_path, monkeypatch):
    pytest.importorskip('torch')
    from hsi_plugin.methods.cnn1d import learn as learning_steps

    monkeypatch.setattr(learning_steps, 'STEPS', 40)
    path, _, truth = scene_on_disk(tmp_path)
    sparse = sparse_labels(truth, 12)
    raster = write_label_raster(tmp_path / 'labels.tif', sparse, class_names(3))
    job = TrainJob(str(path), str(raster), str(tmp_path / 'm.hsimodel'), method='cnn1d', device='cpu')
    events = []
    context = Context(1, events.append)
    with open_cube(path) as cube:
        trained, labels = learn(cube, job, None, context)
        assert load_model(trained.card, trained.tensors).adapt(cube).device == 'cpu'
        context.cancel()
        with pytest.raises(JobCancelled):
            learn(cube, job, None, context)
    assert trained.card.method == 'cnn1d'
    assert len(labels) == 36
    assert all(event.fraction <= 0.98 for event in events if hasattr(event, 'fraction'))
