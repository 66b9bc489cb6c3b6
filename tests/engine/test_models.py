"""The jobs about foundation models: what they take in, what they refuse, and what is on the disk afterwards."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

import numpy as np
import pytest

from hsi_plugin.core.backbones import WeightFile, find_backbone, models_folder
from hsi_plugin.core.errors import EnvironmentMissing, InstallError, JobCancelled, ModelError, OutputError, ParameterError
from hsi_plugin.engine import models
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.model_jobs import AddModelJob, DownloadModelJob, ListModelsJob, RemoveModelJob, ShowModelJob
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.engine.run import run
from hsi_plugin.models import store
from tests.conftest import REPOSITORY
from tests.models import tiny
from tests.models.test_store import server as server  # a fixture

with_torch = pytest.mark.torch
TWO = (WeightFile('space.pth', part='spatial'), WeightFile('light.pth', part='spectral'))


def quiet():
    return Context(1, lambda event: None)


def do(job, context=None):
    found = run(job, context or quiet())
    assert json.loads(json.dumps(found, allow_nan=False)) == found  # plain
    return found


def names(folder=None):
    root = folder or models_folder()
    return sorted(str(path.relative_to(root)) for path in root.rglob('*') if path.is_file() and '.locks' not in path.parts)


@pytest.fixture
def cards(monkeypatch, tmp_path):
    """Lets the plugin ship with other cards."""
    def ship(*given):
        tiny.ship(monkeypatch, tmp_path / 'resources', *given)
    ship(tiny.card())
    return ship


@pytest.fixture
def family(monkeypatch, cards):
    """The tiny model, known and computable."""
    pytest.importorskip('torch')
    return tiny.know(monkeypatch)


def parts():
    """The weights of a model in two files."""
    whole = tiny.tensors()
    spatial = {name: value for name, value in whole.items() if '.norm.' in name}
    return spatial, {name: value for name, value in whole.items() if name not in spatial}


def test_without_torch_adding_says_where_to_get_it(monkeypatch, cards, tmp_path):
    monkeypatch.setitem(sys.modules, 'torch', None)
    path = tiny.save_plain(tmp_path / 'tiny.pth.safetensors')
    for job in (AddModelJob(str(path)), DownloadModelJob('tiny')):
        with pytest.raises(EnvironmentMissing) as caught:
            do(job)
        assert 'env install' in caught.value.remedy
    assert names() == []


def test_list_and_show_need_no_torch(monkeypatch, cards):
    monkeypatch.setitem(sys.modules, 'torch', None)
    monkeypatch.setattr(models, 'find_spec', lambda name: None)
    (models_folder() / 'tiny').mkdir(parents=True)
    listed = do(ListModelsJob())
    assert listed['folder'] == str(models_folder())
    [one] = listed['models']
    assert (one['name'], one['installed'], one['missing'], one['own']) == ('tiny', False, ['tiny.pth'], False)
    assert one['downloadable'] is False
    assert one['pages'] == ['https://example.org/tiny']
    shown = do(ShowModelJob('tiny'))
    assert shown['card']['licence'] == 'CC0-1.0'
    assert (shown['sha256'], shown['report'], shown['report_note']) == (None, None, 'The weights are not here.')
    path = tiny.save_plain(models_folder() / 'tiny' / 'tiny.pth.safetensors')
    shown = do(ShowModelJob('tiny'))
    assert shown['installed']
    assert shown['sha256'] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert shown['files'][0]['path'] == str(path)
    assert 'no torch' in shown['report_note']


def test_a_model_file_is_shown_in_sentences_without_torch(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, 'torch', None)
    from hsi_plugin.models.modelfile import write_model
    from tests.models.test_modelfile import TENSORS, card

    path = tmp_path / 'm.hsimodel'
    write_model(path, card(method='cnn1d', sensor='EnMAP'), TENSORS)
    told = []
    shown = do(ShowModelJob(str(path)), Context(1, told.append))
    assert shown['card']['sensor'] == 'EnMAP'
    assert (shown['bytes'], shown['tensors']['weights']) == (path.stat().st_size, [2, 3])
    assert shown['sha256'] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert shown['summary'][0].startswith('Spectral network')
    assert [event.text for event in told if isinstance(event, Log)] == shown['summary']


def test_showing_what_is_not_there(cards):
    with pytest.raises(ParameterError, match='no foundation model and no file "huge"') as caught:
        do(ShowModelJob('huge'))
    assert 'The models are tiny' in caught.value.remedy
    with pytest.raises(ModelError, match='no model file at'):
        do(ShowModelJob('huge.hsimodel'))


@with_torch
@pytest.mark.parametrize('zipped', [True, False])
def test_a_published_file_is_read_once_and_kept_as_safetensors(family, tmp_path, zipped):
    path = tiny.save(tmp_path / 'tiny.pth', zipped=zipped)
    told = []
    found = do(AddModelJob(str(path)), Context(1, told.append))
    assert found['installed']
    assert found['name'] == 'tiny'
    assert found['report']['share'] == 1.0
    assert found['report']['ignored'] == ['decoder.weight']
    assert names() == ['tiny/tiny.pth.safetensors']
    [kept] = found['files']
    assert kept['published_sha256'] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert kept['dropped_bytes'] > 2 * sum(value.nbytes for value in tiny.tensors().values())
    assert kept['bytes'] < path.stat().st_size
    assert store.metadata_of(models_folder() / 'tiny' / 'tiny.pth.safetensors')['published_sha256'] == kept['published_sha256']
    assert any('are no weights (optimizer, epoch, args)' in event.text for event in told if isinstance(event, Log))
    assert [event for event in told if isinstance(event, Progress)][-1].fraction == 1.0
    shown = do(ShowModelJob('tiny'))
    assert shown['report'] == found['report']
    assert shown['files'][0]['published_sha256'] == kept['published_sha256']
    from hsi_plugin.models.checkpoints import load_backbone

    weights = load_backbone('tiny').state_dict()['encoder.first.weight'].numpy()
    np.testing.assert_array_equal(weights, tiny.tensors()['module.encoder.first.weight'])


@with_torch
def test_a_file_under_any_name_is_recognised_by_its_tensors(family, cards, tmp_path):
    other = {'architecture': {'width': 6}, 'files': (WeightFile('tiny.pth'),)}
    cards(tiny.card(), tiny.card('wide', **other))
    assert do(AddModelJob(str(tiny.save(tmp_path / 'weights.pt', tiny.tensors(6)))))['name'] == 'wide'
    assert do(AddModelJob(str(tiny.save_plain(tmp_path / 'model.safetensors'))))['name'] == 'tiny'
    assert do(AddModelJob(str(tiny.save(tmp_path / 'tiny.pth', tiny.tensors(6)))))['name'] == 'wide'  # two models' files are called so
    cards(tiny.card('twin'))
    with pytest.raises(ModelError, match='could be of more than one model: tiny, twin') as caught:
        do(AddModelJob(str(tiny.save_plain(tmp_path / 'model.safetensors'))))
    assert '--name' in caught.value.remedy
    assert do(AddModelJob(str(tmp_path / 'model.safetensors'), 'twin'))['name'] == 'twin'
    with pytest.raises(ModelError, match=r'nothing\.safetensors is not of a model that is known'):
        do(AddModelJob(str(tiny.save_plain(tmp_path / 'nothing.safetensors', {'a': np.ones(90, np.float32)}))))
    with pytest.raises(ParameterError, match='no foundation model "huge"'):
        do(AddModelJob(str(tmp_path / 'model.safetensors'), 'huge'))


@with_torch
def test_a_file_that_is_refused_changes_nothing(family, tmp_path):
    do(AddModelJob(str(tiny.save(tmp_path / 'tiny.pth'))))
    before = {name: (models_folder() / name).read_bytes() for name in names()}
    half = {name: value for name, value in tiny.tensors().items() if 'first' in name}
    nan = tiny.tensors()
    nan['module.encoder.first.bias'][2] = np.nan
    for content, words in ((half, 'only 50 % of the encoder'), (tiny.tensors(9), 'shape'), (nan, 'no numbers')):
        with pytest.raises(ModelError, match=words):
            do(AddModelJob(str(tiny.save(tmp_path / 'tiny.pth', content))))
    (tmp_path / 'tiny.pth').write_bytes(b'PK\x03\x04')
    with pytest.raises(ModelError, match='no file of weights'):
        do(AddModelJob(str(tmp_path / 'tiny.pth')))
    with pytest.raises(ModelError, match='There is no file'):
        do(AddModelJob(str(tmp_path / 'absent.pth')))
    with pytest.raises(ModelError, match='There is no file'):
        do(AddModelJob(str(tmp_path)))
    assert {name: (models_folder() / name).read_bytes() for name in names()} == before


@with_torch
def test_a_malicious_file_is_refused_and_does_not_run(family, tmp_path):
    import torch

    from tests.models.test_checkpoints import Evil

    torch.save({'model': {'w': torch.ones(80)}, 'x': Evil(open, str(tmp_path / 'mark'), 'w')}, tmp_path / 'tiny.pth')
    for name in ('', 'tiny'):
        with pytest.raises(ModelError, match='Nothing of the file was run'):
            do(AddModelJob(str(tmp_path / 'tiny.pth'), name))
    assert not (tmp_path / 'mark').exists()
    assert names() == []


@with_torch
def test_the_published_hash_is_compared(family, cards, tmp_path):
    cards(tiny.card(files=(WeightFile('tiny.pth', sha256='0' * 64, page='https://example.org/tiny'),)))
    with pytest.raises(ModelError, match=r'is not the tiny\.pth that Tiny was described from') as caught:
        do(AddModelJob(str(tiny.save(tmp_path / 'tiny.pth'))))
    assert 'https://example.org/tiny' in caught.value.remedy
    found = do(AddModelJob(str(tiny.save_plain(tmp_path / 'tiny.pth.safetensors'))))
    assert 'conversion' in found['notes'][0]
    published = tiny.save(tmp_path / 'tiny.pth')
    cards(tiny.card(files=(WeightFile('tiny.pth', sha256=hashlib.sha256(published.read_bytes()).hexdigest()),)))
    assert do(AddModelJob(str(published)))['notes'] == []


@with_torch
def test_a_model_in_two_files(family, cards, tmp_path):
    cards(tiny.card('double', files=TWO))
    spatial, spectral = parts()
    with pytest.raises(ModelError, match='has nothing that Tiny knows'):
        do(AddModelJob(str(tiny.save(tmp_path / 'light.pth', {'module.other': np.ones(72, np.float32)})), 'double'))
    found = do(AddModelJob(str(tiny.save(tmp_path / 'space.pth', spatial))))
    assert (found['installed'], found['missing']) == (False, ['light.pth'])
    assert 0 < found['report']['share'] < 0.9
    found = do(AddModelJob(str(tiny.save(tmp_path / 'light.pth', spectral))))
    assert (found['installed'], found['missing'], found['report']['share']) == (True, [], 1.0)
    assert find_backbone('double').installed


@with_torch
def test_a_model_of_ones_own(family, tmp_path):
    card = tiny.card('mine', files=(), notes=('Trained on one scene.',))
    weights = {name[len('module.') :]: value for name, value in tiny.tensors(dtype=np.float16).items()}
    path = tiny.save_plain(tmp_path / 'out.safetensors', weights, card=json.dumps(card.to_json()))
    found = do(AddModelJob(str(path)))
    assert (found['name'], found['installed'], found['notes']) == ('mine', True, ['Trained on one scene.'])
    assert do(AddModelJob(str(path), 'better'))['name'] == 'better'
    assert names() == ['better/card.json', 'better/weights.safetensors', 'mine/card.json', 'mine/weights.safetensors']
    listed = {one['name']: one for one in do(ListModelsJob())['models']}
    assert listed['mine']['own']
    assert not listed['mine']['ships']
    assert find_backbone('better').to_json() == {**card.to_json(), 'name': 'better'}
    for name in ('', 'tiny'):
        with pytest.raises(ParameterError, match='already'):
            do(AddModelJob(str(path), name))
    bad = tiny.save_plain(tmp_path / 'bad.safetensors', tiny.tensors(9), card=json.dumps({**card.to_json(), 'name': 'bad'}))
    with pytest.raises(ModelError, match='shape'):
        do(AddModelJob(str(bad)))
    assert do(RemoveModelJob('mine'))['freed_bytes'] > 0
    assert names() == ['better/card.json', 'better/weights.safetensors']


def test_a_model_whose_card_is_damaged_can_be_removed(cards):
    folder = models_folder() / 'mine'
    folder.mkdir(parents=True)
    (folder / 'card.json').write_text('{')
    with pytest.raises(ModelError, match=r'mine.card\.json'):
        do(ListModelsJob())
    assert do(RemoveModelJob('mine'))['removed'] == [str(folder)]
    assert [one['name'] for one in do(ListModelsJob())['models']] == ['tiny']
    with pytest.raises(ParameterError, match='no foundation model "mine"'):
        do(RemoveModelJob('mine'))
    with pytest.raises(ParameterError, match='nothing to remove of "tiny"'):
        do(RemoveModelJob('tiny'))
    with pytest.raises(ParameterError):
        do(RemoveModelJob('../..'))


@with_torch
def test_a_full_disk_and_a_cancel_leave_what_was_there(family, small_disk, monkeypatch, tmp_path):
    path = tiny.save(tmp_path / 'tiny.pth')
    context = quiet()
    monkeypatch.setattr(store, 'sha256_of', lambda *given: context.cancel() or '')
    with pytest.raises(JobCancelled):
        do(AddModelJob(str(path)), context)
    assert names() == []
    monkeypatch.undo()
    disk = small_disk(600)
    monkeypatch.setenv('HSI_HOME', str(disk))
    tiny.ship(monkeypatch, tmp_path / 'resources', tiny.card())
    tiny.know(monkeypatch)
    with pytest.raises(OutputError, match='are needed'):
        do(AddModelJob(str(path)))
    assert names() == []


@with_torch
def test_a_download_is_loaded_before_it_counts(family, server, tmp_path):
    server.content = tiny.save(tmp_path / 'published.pth').read_bytes()
    digest = hashlib.sha256(server.content).hexdigest()
    file = WeightFile('tiny.pth', server.url, len(server.content), digest)
    card = tiny.card(files=(file,))
    told = []
    found = models.download_files(card, [file], Context(1, told.append), ('http',))
    assert (found['installed'], found['report']['share']) == (True, 1.0)
    assert found['files'][0]['published_sha256'] == digest
    assert names() == ['tiny/tiny.pth.safetensors']
    assert any('downloading tiny.pth' in event.message and 'MB of' in event.message for event in told if isinstance(event, Progress))
    with pytest.raises(ParameterError, match='are here already'):
        do(DownloadModelJob('tiny'))
    do(RemoveModelJob('tiny'))
    server.content = tiny.save(tmp_path / 'published.pth', tiny.tensors(9)).read_bytes()
    wrong = WeightFile('tiny.pth', server.url, len(server.content), hashlib.sha256(server.content).hexdigest())
    with pytest.raises(ModelError, match='shape'):
        models.download_files(card, [wrong], quiet(), ('http',))
    assert names() == []
    with pytest.raises(ModelError, match='is not downloaded: its address does not begin with https'):
        models.download_files(card, [file], quiet())


@with_torch
def test_a_download_that_broke_goes_on(family, server, tmp_path, monkeypatch):
    server.content = tiny.save(tmp_path / 'published.pth').read_bytes()
    file = WeightFile('tiny.pth', server.url, 0, hashlib.sha256(server.content).hexdigest())
    monkeypatch.setattr('hsi_plugin.models.download.ATTEMPTS', 1)
    server.cut = [500, 0]
    with pytest.raises(InstallError, match='goes on from there'):
        models.download_files(tiny.card(files=(file,)), [file], quiet(), ('http',))
    assert names() == ['.downloads/tiny/tiny.pth.part', '.downloads/tiny/tiny.pth.part.json']
    assert models.download_files(tiny.card(files=(file,)), [file], quiet(), ('http',))['installed']
    assert 'bytes=500-' in server.ranges_asked
    assert names() == ['tiny/tiny.pth.safetensors']


@with_torch
def test_what_cannot_be_downloaded_is_told_with_its_page(family, cards):
    with pytest.raises(ModelError, match=r'tiny\.pth cannot be downloaded: its address is not known') as caught:
        do(DownloadModelJob('tiny'))
    assert 'https://example.org/tiny' in caught.value.remedy
    cards(tiny.card('shipped', files=()))
    with pytest.raises(ParameterError, match='come with its card'):
        do(DownloadModelJob('shipped'))


def hsi(*arguments):
    command = [sys.executable, '-m', 'hsi_plugin', 'models', *map(str, arguments)]
    return subprocess.run(command, cwd=REPOSITORY, env={**os.environ}, capture_output=True, text=True, timeout=120, check=False)


def test_the_command_line(tmp_path):
    listed = hsi('list')
    assert listed.returncode == 0, listed.stderr
    known = {one['name']: one for one in json.loads(listed.stdout)['models']}
    assert known['spectf-cloud']['installed'] is False
    refused = hsi('remove', 'spectf-cloud')
    assert refused.returncode == 2
    assert 'its weights are not here' in refused.stderr
    assert hsi('add').returncode == 2


@with_torch
@pytest.mark.data
def test_the_real_file_of_spectf(data):
    found = do(AddModelJob(str(data / 'weights' / 'spectf_cloud' / 'weights.pt')))
    assert (found['name'], found['installed'], found['report']['parameters']) == ('spectf-cloud', True, 25_538)
    assert found['files'][0]['published_sha256'] == '8e6fea8087eb3cce66a8b29ab4ea98229fc2c253bd9ec2b83a5f766e98ab28d2'
    assert do(ShowModelJob('spectf-cloud'))['report'] == found['report']
