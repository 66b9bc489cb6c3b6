"""CLIP and SigLIP from folders and files: against their makers' library, against an own forward pass, and what is refused."""

from __future__ import annotations

import json
import shutil
import warnings

import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('transformers')

from hsi_plugin.core.clip_models import find_clip  # noqa: E402
from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.clip.checkpoints import open_network  # noqa: E402
from hsi_plugin.models.clip.model import open_clip  # noqa: E402
from hsi_plugin.models.weightfiles import write_weights  # noqa: E402
from tests.models.clip import reference, tiny  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture
def clip_folder(tmp_path):
    return tmp_path / 'clip', tiny.save_clip(tmp_path / 'clip')


def unit(x):
    return torch.nn.functional.normalize(x, dim=-1)


def openclip_file(folder, name='model.pt', words=True, more=None, **shape):
    folder.mkdir(parents=True, exist_ok=True)
    known = tiny.save_words(folder)
    tensors = tiny.openclip_tensors(words=known, **shape)
    torch.save({**tensors, **(more or {})}, folder / name)
    if not words:
        (folder / 'vocab.json').unlink()
    return tensors, known


def test_a_folder_gives_what_its_makers_library_gives(clip_folder):
    folder, theirs = clip_folder
    ours = open_clip(folder)
    assert (ours.patch, ours.native, ours.dimensions, ours.logit_scale_default) == (8, 32, 24, 50.0)
    assert ours.report.ignored == ()
    pictures = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        whole = theirs.get_image_features(ours.normalise(pictures)).pooler_output
        said = ours._tokenizer(['a photo of water', 'tree'])
        words = theirs.get_text_features(said).pooler_output
    torch.testing.assert_close(ours.dense(pictures, 'plain').whole, unit(whole), atol=1e-5, rtol=0)
    torch.testing.assert_close(ours.encode_text(['a photo of water', 'tree']), unit(words), atol=1e-5, rtol=0)


def test_siglip_gives_what_its_makers_library_gives(tmp_path):
    theirs = tiny.save_siglip(tmp_path)
    ours = open_clip(tmp_path)
    assert ours.card.kind == 'siglip'
    assert ours.mean == (0.5, 0.5, 0.5)
    pictures = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    numbers = torch.tensor([[3, 4, 5, 9] + [1] * 8])  # a photo of water, filled up as it learned
    with torch.no_grad():
        whole = theirs.get_image_features(ours.normalise(pictures)).pooler_output
        words = theirs.get_text_features(numbers).pooler_output
    torch.testing.assert_close(ours.dense(pictures, 'plain').whole, unit(whole), atol=1e-5, rtol=0)
    torch.testing.assert_close(ours.encode_text(['A photo, of  Water!']), unit(words), atol=1e-5, rtol=0)


@pytest.mark.parametrize('quick', [False, True])
def test_openclips_file_gives_what_an_independent_forward_pass_gives(tmp_path, quick):
    folder = tmp_path / ('openai' if quick else 'other')
    tensors, known = openclip_file(folder)
    ours = open_clip(folder / 'model.pt')
    assert ours.report.layout == 'openclip'
    assert ours.report.activation == ('quick_gelu' if quick else 'gelu')
    assert ours.report.parameters == sum(value.numel() for value in tensors.values())
    pictures = torch.rand(3, 3, 32, 32, generator=torch.Generator().manual_seed(2))
    expected = reference.unit(reference.image(tensors, ours.normalise(pictures), 2, quick))
    torch.testing.assert_close(ours.dense(pictures, 'plain').whole.double(), expected, atol=1e-5, rtol=0)
    phrases = ['a photo of water', 'road', 'an aerial photograph of grass']
    expected = reference.unit(reference.text(tensors, ours._tokenizer(phrases), 1, quick))
    torch.testing.assert_close(ours.encode_text(phrases).double(), expected, atol=1e-5, rtol=0)
    other = reference.unit(reference.text(tensors, ours._tokenizer(phrases), 1, not quick))
    assert (other - expected).abs().max() > 1e-4  # the two activations are told apart here
    assert ours._tokenizer(phrases).max() == known - 1


def test_every_place_that_tells_the_activation_is_heard(tmp_path):
    three = {'input_resolution': torch.tensor(32), 'context_length': torch.tensor(20), 'vocab_size': torch.tensor(300)}
    openclip_file(tmp_path / 'a', more=three)
    openclip_file(tmp_path / 'b', 'RS5M_ViT-B-32.pt')
    openclip_file(tmp_path / 'c')
    settings = tmp_path / 'c' / 'open_clip_config.json'
    settings.write_text(json.dumps({'model_cfg': {'quick_gelu': True}}), encoding='utf-8')
    openclip_file(tmp_path / 'd')
    found = [open_network(find_clip(tmp_path / name)).report for name in 'abcd']
    assert [one.activation for one in found] == ['quick_gelu', 'quick_gelu', 'quick_gelu', 'gelu']
    assert 'OpenAI' in found[0].because
    assert 'nothing tells' in found[3].because
    assert all(one.ignored == () for one in found)
    settings.write_text(json.dumps({'model_cfg': {}}), encoding='utf-8')
    assert open_network(find_clip(tmp_path / 'c')).report.activation == 'gelu'


def test_what_training_left_in_names_and_types_does_not_matter(tmp_path):
    tensors, _ = openclip_file(tmp_path / 'plain')
    (tmp_path / 'wrapped').mkdir()
    for name in ('vocab.json', 'merges.txt'):
        shutil.copy(tmp_path / 'plain' / name, tmp_path / 'wrapped')
    half = {f'module.{name}': value.half() for name, value in tensors.items()}
    torch.save({'state_dict': half, 'epoch': 3}, tmp_path / 'wrapped' / 'epoch_3.pt')
    write_weights(tmp_path / 'plain.safetensors', tensors, {})
    pictures = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(3))
    first = open_clip(tmp_path / 'plain').dense(pictures).features
    assert torch.equal(open_clip(tmp_path / 'plain.safetensors', tokenizer=tmp_path / 'plain').dense(pictures).features, first)
    other = open_clip(tmp_path / 'wrapped').dense(pictures).features
    assert other.dtype == torch.float32
    assert torch.nn.functional.cosine_similarity(other, first).min() > 0.999


def test_heads_of_large_towers_are_as_openclip_made_them(tmp_path):
    from hsi_plugin.models.clip.openclip import architecture_of

    card = find_clip('remoteclip-vit-b-32')
    for width, heads in ((768, 12), (1024, 16), (1280, 16), (1664, 16)):
        tensors = {name: value.to('meta') for name, value in tiny.openclip_tensors(width=width, depth=1).items()}
        assert architecture_of(tensors, card, tmp_path / 'x.pt').vision.heads == heads


def test_a_missing_tensor_is_told_by_name(tmp_path):
    tensors, _ = openclip_file(tmp_path)
    del tensors['visual.transformer.resblocks.1.ln_2.bias']
    torch.save({**tensors, 'visual.transformer.resblocks.1.ln_9.bias': torch.zeros(3)}, tmp_path / 'model.pt')
    with pytest.raises(ModelError, match=r'lacks 1 of .*layers\.1\.layer_norm2\.bias.*Not known in it: .*ln_9\.bias'):
        open_clip(tmp_path)


def test_the_temperature_of_training_may_be_absent(tmp_path):
    tensors, _ = openclip_file(tmp_path)
    before = open_clip(tmp_path).encode_text(['water'])
    del tensors['logit_scale']
    torch.save(tensors, tmp_path / 'model.pt')
    assert torch.equal(open_clip(tmp_path).encode_text(['water']), before)


def test_a_siglip_without_its_pooling_head_is_refused(tmp_path):
    tiny.save_siglip(tmp_path)
    config = json.loads((tmp_path / 'config.json').read_text(encoding='utf-8'))
    config['vision_config']['vision_use_head'] = False
    (tmp_path / 'config.json').write_text(json.dumps(config), encoding='utf-8')
    with pytest.raises(ModelError, match='no pooling head'):
        open_clip(tmp_path)


def test_what_is_no_tensor_of_the_network_is_reported(tmp_path):
    openclip_file(tmp_path, more={'visual.extra': torch.zeros(3)})
    assert open_clip(tmp_path).report.ignored == ('visual.extra',)


@pytest.mark.parametrize(('change', 'said'), [
    (lambda t: t.update({'visual.proj': torch.zeros(128, 7)}), 'halves do not meet'),
    (lambda t: t.update({'visual.positional_embedding': torch.zeros(19, 128)}), 'not square'),
    (lambda t: t.pop('text_projection'), 'text_projection'),
    (lambda t: t.update({'visual.ln_post.bias': torch.zeros(5)}), r'shape \(5,\)'),
    (lambda t: t.update({'visual.ln_post.bias': torch.full((128,), float('nan'))}), 'no numbers'),
    (lambda t: t.update({'visual.layer1.0.conv1.weight': torch.zeros(1)}), 'ResNet'),
    (lambda t: t.update({'visual.trunk.norm.weight': torch.zeros(1)}), 'timm'),
])  # fmt: skip
def test_other_networks_files_are_refused(tmp_path, change, said):
    tensors, _ = openclip_file(tmp_path)
    change(tensors)
    torch.save(tensors, tmp_path / 'model.pt')
    with pytest.raises(ModelError, match=said):
        open_clip(tmp_path)


def test_a_program_is_not_run_and_the_way_out_is_told(tmp_path):
    tiny.save_words(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', DeprecationWarning)  # OpenAI's files are of this kind, whatever torch thinks of it today
        torch.jit.trace(torch.nn.Linear(2, 2), torch.zeros(1, 2)).save(str(tmp_path / 'ViT-B-16.pt'))
    with pytest.raises(ModelError, match=r'only weights are read.*torch\.jit\.load\(FILE') as refused:
        open_clip(tmp_path)
    assert 'safetensors' in refused.value.remedy


class Trap:
    def __reduce__(self):
        return exec, ('raise SystemExit("it ran")',)


def test_a_malicious_file_is_refused_and_does_not_run(tmp_path):
    tensors, _ = openclip_file(tmp_path)
    torch.save({'state_dict': tensors, 'trap': Trap()}, tmp_path / 'model.pt')
    with pytest.raises(ModelError, match='Nothing of the file was run'):
        open_clip(tmp_path)


def test_a_folder_without_its_files_says_which(clip_folder, tmp_path):
    folder, _ = clip_folder
    (folder / 'model.safetensors').rename(tmp_path / 'away.safetensors')
    assert find_clip(folder).missing == ('model.safetensors',)
    with pytest.raises(ModelError, match=r'model\.safetensors'):
        open_clip(folder)
    with pytest.raises(ModelError, match=r'no config\.json beside it'):
        open_clip(tmp_path / 'away.safetensors', tokenizer=folder)


def test_a_config_that_builds_no_network_is_refused(clip_folder):
    folder, _ = clip_folder
    config = json.loads((folder / 'config.json').read_text(encoding='utf-8'))
    config['vision_config']['num_attention_heads'] = 7
    (folder / 'config.json').write_text(json.dumps(config), encoding='utf-8')
    with pytest.raises(ModelError, match='No network has such numbers'):
        open_clip(folder)
    config['vision_config'].update({'num_attention_heads': 2, 'hidden_size': 64})
    (folder / 'config.json').write_text(json.dumps(config), encoding='utf-8')
    with pytest.raises(ModelError, match='has the shape'):
        open_clip(folder)


def test_a_published_model_that_is_not_here_says_where_it_is_from():
    with pytest.raises(ModelError, match=r'model\.safetensors.*huggingface\.co/openai'):
        open_clip('clip-vit-base-patch16')
    with pytest.raises(ParameterError, match='no CLIP model'):
        open_clip('nothing of the kind')


def test_without_the_library_a_sentence_says_so(clip_folder, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, 'transformers', None)
    with pytest.raises(ModelError, match=r'no transformers.*from Python 3\.11 on'):
        open_clip(clip_folder[0])
