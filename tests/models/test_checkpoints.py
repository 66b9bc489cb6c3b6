"""Weights from files that nobody can trust, into a network that must not be half random."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
import types

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.backbones import WeightFile, models_folder  # noqa: E402
from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.backbones.base import fingerprint  # noqa: E402
from hsi_plugin.models.checkpoints import (  # noqa: E402
    below,
    inspect,
    load_backbone,
    load_files,
    load_into,
    read_checkpoint,
    strip_prefix,
    weights_sha256,
)
from hsi_plugin.models.tensors import read_tensors  # noqa: E402
from hsi_plugin.models.weightfiles import open_checkpoint, write_weights  # noqa: E402
from tests.models import tiny  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture
def family(monkeypatch, tmp_path):
    tiny.ship(monkeypatch, tmp_path / 'resources', tiny.card())
    return tiny.know(monkeypatch)


def ours(seed=0, **changed):
    """The tiny model's weights under our names."""
    made = {name: torch.from_numpy(v) for name, v in strip_prefix(tiny.tensors(seed=seed)).items()}
    return {**made, **changed}


def put(card='tiny', name='tiny.pth', seed=0):
    folder = models_folder() / card
    folder.mkdir(parents=True, exist_ok=True)
    return tiny.save(folder / name, tiny.tensors(seed=seed))


@pytest.mark.parametrize('zipped', [True, False])
def test_of_a_file_of_torch_save_the_weights_are_kept_and_the_rest_is_counted(tmp_path, zipped):
    found = open_checkpoint(tiny.save(tmp_path / 'a.pth', zipped=zipped))
    for name, value in tiny.tensors().items():
        np.testing.assert_array_equal(found.tensors.pop(name).numpy(), value)
    assert not found.tensors
    assert set(found.dropped) == {'optimizer', 'epoch', 'args'}
    assert found.dropped_share > 2 / 3
    assert found.kept_bytes == 4 * sum(v.size for v in tiny.tensors().values())


def test_safetensors_in_their_types(tmp_path):
    given = {'a': torch.tensor([1.5, -2.0], dtype=torch.float16), 'b': torch.tensor([[3.25]], dtype=torch.bfloat16), 'c': torch.tensor(7)}
    write_weights(tmp_path / 'a.bin', given, {'licence': 'CC0-1.0'})
    assert read_tensors((tmp_path / 'a.bin').read_bytes())[1] == {'licence': 'CC0-1.0'}
    before = (tmp_path / 'a.bin').read_bytes()
    found = read_checkpoint(tmp_path / 'a.bin')
    assert {name: value.dtype for name, value in found.items()} == {'a': torch.float16, 'b': torch.float32, 'c': torch.int64}
    for name, value in given.items():
        torch.testing.assert_close(found[name], value, check_dtype=False)
    found['a'].zero_()  # the file is mapped, and must not be changed by whoever uses the values
    assert (tmp_path / 'a.bin').read_bytes() == before


def test_containers(tmp_path):
    path = tmp_path / 'a.pth'
    one, two = {'w': torch.ones(2)}, {'w': torch.zeros(2)}
    cases = {
        'w alone': ({'w': torch.ones(2)}, ()),
        'a known container': ({'state_dict': one, 'optimizer_states': [two]}, ()),
        'one in another': ({'state_dict': {'model': one}, 'scaler': two}, ()),
        'the only one': ({'something': one, 'epoch': 4}, ()),
        'the teacher before the student': ({'student': two, 'teacher': one}, ()),
        'the one that is asked for': ({'teacher': two, 'student': {'deep': one}}, ('student', 'deep')),
    }
    for title, (content, part) in cases.items():
        torch.save(content, path)
        found = read_checkpoint(path, part=part)
        assert list(found) == ['w'], title
        assert float(found['w'].sum()) == 2.0, title
    with pytest.raises(ModelError, match='no "ema"; it has teacher, student'):
        read_checkpoint(path, part=('ema',))
    ring = {'model': dict(one)}
    ring['self'] = ring
    torch.save(ring, path)
    assert list(read_checkpoint(path)) == ['w']
    for nothing in ({'epoch': 3}, [1, 2], 'text', {'model': {}}):
        torch.save(nothing, path)
        with pytest.raises(ModelError, match='holds no'):
            read_checkpoint(path)


def test_settings_of_lightning_and_numpy_are_let_through_without_their_code(tmp_path, monkeypatch):
    class AttributeDict(dict):
        pass

    names = ['lightning', 'fabric', 'utilities', 'data']
    for depth in range(1, len(names) + 1):
        monkeypatch.setitem(sys.modules, '.'.join(names[:depth]), types.ModuleType('.'.join(names[:depth])))
    sys.modules['.'.join(names)].AttributeDict = AttributeDict
    AttributeDict.__module__, AttributeDict.__qualname__ = '.'.join(names), 'AttributeDict'
    torch.save({'state_dict': {'w': torch.ones(2)}, 'hyper_parameters': AttributeDict(lr=1), 'best': np.float64(0.5)}, tmp_path / 'a.ckpt')
    for name in sys.modules.copy():
        if name.split('.')[0] == 'lightning':
            monkeypatch.delitem(sys.modules, name)
    assert list(read_checkpoint(tmp_path / 'a.ckpt')) == ['w']
    assert 'lightning' not in sys.modules


class Evil:
    """What a pickle may do: call anything."""

    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


def evils(mark):
    yield 'posix.system' if os.name == 'posix' else 'nt.system', Evil(os.system, f'echo > "{mark}"')
    yield 'eval', Evil(eval, f'open({str(mark)!r}, "w")')
    yield 'io.open', Evil(open, str(mark), 'w')


@pytest.mark.parametrize('number', range(3))
@pytest.mark.parametrize('layout', ['zip', 'legacy', 'pickle alone', 'hidden in the weights'])
def test_a_malicious_pickle_does_not_run(tmp_path, number, layout):
    mark, path = tmp_path / 'mark', tmp_path / 'evil.pth'
    name, evil = list(evils(mark))[number]
    if layout == 'pickle alone':
        path.write_bytes(pickle.dumps({'model': evil}, protocol=2))
        pickle.loads(path.read_bytes())
    else:
        hidden = layout == 'hidden in the weights'
        content = {'model': {'w': torch.ones(2), 'x': evil}} if hidden else {'model': {'w': torch.ones(2)}, 'args': evil}
        torch.save(content, path, _use_new_zipfile_serialization=layout != 'legacy')
        torch.load(path, weights_only=False)
    assert mark.exists()  # it would have run
    mark.unlink()
    with pytest.raises(ModelError) as caught:
        read_checkpoint(path)
    assert not mark.exists()
    if layout != 'pickle alone':
        assert f'wants {name} called' in caught.value.what
        assert 'Nothing of the file was run' in caught.value.what
        assert 'safetensors' in caught.value.remedy
    assert 'weights_only' not in str(caught.value)  # torch's own advice is to read it unsafely


def test_a_class_that_is_not_allowed_is_not_imported_and_may_be_allowed_by_name(tmp_path, monkeypatch):
    makers = types.ModuleType('makers_settings')
    exec('class Settings:\n    pass', makers.__dict__)
    monkeypatch.setitem(sys.modules, 'makers_settings', makers)
    settings = makers.Settings()
    settings.width = 3
    torch.save({'model': {'w': torch.ones(1)}, 'settings': settings}, tmp_path / 'a.pth')
    monkeypatch.delitem(sys.modules, 'makers_settings')
    with pytest.raises(ModelError, match=r'makers_settings\.Settings called'):
        read_checkpoint(tmp_path / 'a.pth')
    assert list(read_checkpoint(tmp_path / 'a.pth', allow=('makers_settings.Settings',))) == ['w']


def test_files_that_are_no_weights_are_refused_with_a_sentence(tmp_path):
    whole = tiny.save(tmp_path / 'whole.pth').read_bytes()
    legacy = tiny.save(tmp_path / 'legacy.pth', zipped=False).read_bytes()
    plain = tiny.save_plain(tmp_path / 'plain.safetensors').read_bytes()
    path = tmp_path / 'a file'
    contents = [b'', b'text', b'PK\x03\x04', whole[: len(whole) // 2], legacy[:100], legacy[:-50], plain[:-1], plain[:40]]
    contents += [b'\x89HDF\r\n\x1a\n', bytes(1000), b'\x80\x02' + b'a' * 500, os.urandom(300)]
    for content in contents:
        path.write_bytes(content)
        with pytest.raises(ModelError, match='a file') as caught:
            read_checkpoint(path)
        assert caught.value.remedy, content[:20]
    with pytest.raises(ModelError, match='cannot be read'):
        read_checkpoint(tmp_path / 'absent')
    (tmp_path / 'x.safetensors').write_bytes(whole)
    with pytest.raises(ModelError, match='called safetensors and is none'):
        read_checkpoint(tmp_path / 'x.safetensors')
    torch.save({'w': torch.ones(1).expand(10**6, 4)}, path)
    with pytest.raises(ModelError, match='damaged'):
        read_checkpoint(path)


def test_random_damage_is_refused_or_harmless(tmp_path):
    random = np.random.default_rng(0)
    originals = tiny.save(tmp_path / 'a').read_bytes(), tiny.save(tmp_path / 'b', zipped=False).read_bytes()
    refused = 0
    for number in range(90):
        content = bytearray((*originals, tiny.save_plain(tmp_path / 'c').read_bytes())[number % 3])
        for place in random.integers(0, min(len(content), 1500), 4):
            content[place] = random.integers(256)
        (tmp_path / 'd').write_bytes(content)
        try:
            assert read_checkpoint(tmp_path / 'd')
        except ModelError:
            refused += 1
    assert refused > 45


def test_a_program_of_torch_is_refused(tmp_path):
    import zipfile

    torch.save({'w': torch.ones(2)}, tmp_path / 'a.pt')
    with zipfile.ZipFile(tmp_path / 'a.pt', 'a') as bundle:
        bundle.writestr('a/constants.pkl', b'')
    with pytest.raises(ModelError, match='TorchScript'):
        read_checkpoint(tmp_path / 'a.pt')


def test_a_torch_with_the_known_hole_reads_safetensors_alone(tmp_path, monkeypatch):
    path, plain = tiny.save(tmp_path / 'a.pth'), tiny.save_plain(tmp_path / 'a.safetensors')
    monkeypatch.setattr(torch, '__version__', '2.2.2')
    with pytest.raises(ModelError, match='CVE-2025-32434') as caught:
        read_checkpoint(path)
    assert 'safetensors' in caught.value.remedy
    assert len(read_checkpoint(plain)) == len(tiny.tensors())


def test_loading_fills_and_reports(family):
    backbone = family.build(tiny.card())
    given = ours()
    report = load_into(backbone, given)
    own = backbone.state_dict()
    assert set(report.loaded) == given.keys() - {'decoder.weight'}
    for name in report.loaded:
        torch.testing.assert_close(own[name], given[name])
    assert report.ignored == ('decoder.weight',)
    assert report.share == 1.0
    assert report.parameters == 80
    assert report.missing == ()
    assert {name.split('.')[1] for name in report.reinitialised} >= {'anew', 'weight', 'bias'}
    assert set(report.to_json()) == {'loaded', 'reinitialised', 'ignored', 'share', 'parameters', 'missing'}
    assert inspect(tiny.card(), {'': tiny_states()}).to_json() == report.to_json()


def tiny_states():
    return {name: torch.from_numpy(value) for name, value in tiny.tensors().items()}


def test_half_precision_becomes_the_networks_own(family):
    backbone = family.build(tiny.card())
    load_into(backbone, {name: value.half() for name, value in ours().items()})
    value = backbone.state_dict()['encoder.first.weight']
    assert value.dtype == torch.float32
    torch.testing.assert_close(value, ours()['encoder.first.weight'].half().float())


def test_less_than_nine_tenths_of_the_encoder_is_refused(family):
    given = ours()
    del given['encoder.first.bias']
    assert load_into(family.build(tiny.card()), given).share == 72 / 80
    del given['encoder.norm.weight']
    words = r'only 85 % of the encoder of Tiny.*missing: encoder\.first\.bias, encoder\.norm\.weight'
    with pytest.raises(ModelError, match=words) as caught:
        load_into(family.build(tiny.card()), given)
    assert 'decoder.weight' in caught.value.what  # what the file has instead
    given = ours()
    del given['encoder.norm.bias'], given['encoder.norm.running_var']
    report = load_into(family.build(tiny.card()), given)
    assert report.share == pytest.approx(76 / 80)
    assert set(report.missing) == {'encoder.norm.bias', 'encoder.norm.running_var'}
    with pytest.raises(ModelError, match='only 0 %'):
        load_into(family.build(tiny.card()), {'other.weight': torch.ones(3)})


def test_a_wrong_shape_is_an_error_except_where_the_method_learns_anew(family):
    with pytest.raises(ModelError, match=r'"encoder\.norm\.bias" have the shape \(3,\), and Tiny has \(4,\)'):
        load_into(family.build(tiny.card()), ours(**{'encoder.norm.bias': torch.ones(3)}))
    backbone = family.build(tiny.card())
    before = backbone.encoder['anew'].weight.detach().clone()
    report = load_into(backbone, ours(**{'encoder.anew.weight': torch.ones(9, 9), 'encoder.anew.bias': torch.ones(3)}))
    assert {'encoder.anew.weight', 'encoder.anew.bias'} <= set(report.reinitialised)
    torch.testing.assert_close(backbone.encoder['anew'].weight, before)


def test_values_that_are_no_numbers_and_wrong_types_are_refused(family):
    broken = ours()
    broken['encoder.second.weight'][1, 2] = float('nan')
    with pytest.raises(ModelError, match=r'no numbers \("encoder\.second\.weight"\)'):
        load_into(family.build(tiny.card()), broken)
    with pytest.raises(ModelError, match=r'type torch\.int8'):
        load_into(family.build(tiny.card()), ours(**{'encoder.norm.bias': torch.ones(4, dtype=torch.int8)}))


def test_a_backbone_by_its_name(family):
    with pytest.raises(ModelError, match=r'weights of Tiny are not here \(tiny\.pth\)') as caught:
        load_backbone('tiny')
    assert 'models download tiny' in caught.value.remedy
    path = put()
    found = load_backbone('tiny')
    torch.testing.assert_close(found.state_dict()['encoder.first.weight'], ours()['encoder.first.weight'])
    assert not found.training
    assert not any(value.requires_grad for value in found.parameters())
    assert load_backbone('tiny') is found
    assert load_backbone(tiny.card()) is found
    put(seed=1)
    os.utime(path, ns=(1, 1))
    again = load_backbone('tiny')
    assert again is not found
    torch.testing.assert_close(again.state_dict()['encoder.first.weight'], ours(1)['encoder.first.weight'])
    with pytest.raises(ParameterError, match='no foundation model "huge"'):
        load_backbone('huge')


def test_few_models_stay_in_memory(family, monkeypatch, tmp_path):
    cards = [tiny.card(name) for name in ('one', 'two', 'three')]
    tiny.ship(monkeypatch, tmp_path / 'resources', *cards)
    for card in cards:
        put(card.name)
    found = {card.name: load_backbone(card) for card in cards}
    assert load_backbone('three') is found['three']
    assert load_backbone('two') is found['two']
    assert load_backbone('one') is not found['one']  # the one that was not used for longest
    monkeypatch.setattr('hsi_plugin.models.checkpoints._KEPT_BYTES', 0)
    three = load_backbone('three')
    assert load_backbone('three') is three
    assert load_backbone('two') is not found['two']


def test_what_no_file_fills_is_the_same_every_time(family):
    path = put()
    torch.manual_seed(5)
    first = load_files(tiny.card(), {'': path})[0]
    state = torch.get_rng_state()
    second = load_files(tiny.card(), {'': path})[0]
    assert fingerprint(first) == fingerprint(second)
    assert torch.equal(torch.get_rng_state(), state)  # and nobody else's random numbers change


def test_the_hash_of_the_weights(family):
    path = put()
    assert weights_sha256(tiny.card()) == hashlib.sha256(path.read_bytes()).hexdigest()
    first = weights_sha256(tiny.card())
    put(seed=1)
    os.utime(path, ns=(1, 1))
    assert weights_sha256(tiny.card()) != first
    two = tiny.card('two', files=(WeightFile('a.pth', part='a'), WeightFile('b.pth', part='b')))
    put('two', 'a.pth')
    with pytest.raises(ModelError, match=r'not here \(b\.pth\)'):
        weights_sha256(two)
    put('two', 'b.pth', seed=1)
    both = [hashlib.sha256((models_folder() / 'two' / name).read_bytes()).hexdigest() for name in ('a.pth', 'b.pth')]
    assert weights_sha256(two) == hashlib.sha256(''.join(both).encode()).hexdigest()


def test_names():
    values = {'module.a': 1, 'module.b.c': 2}
    assert strip_prefix(values) == {'a': 1, 'b.c': 2}
    assert strip_prefix({**values, 'd': 3}) == {**values, 'd': 3}
    assert below({'x.a': 1, 'y.a': 2}, 'x.') == {'a': 1}
