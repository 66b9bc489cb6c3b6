"""CLIP models as QGIS's process knows them, without torch."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from hsi_plugin.core import clip_models
from hsi_plugin.core.clip_models import CLIP_MEAN, ClipCard, clip_folder, find_clip, list_clips
from hsi_plugin.core.errors import ModelError, ParameterError


def folder_with(place, config, **more):
    place.mkdir(parents=True, exist_ok=True)
    (place / 'config.json').write_text(json.dumps(config), encoding='utf-8')
    for name, value in more.items():
        (place / name.replace('__', '.')).write_text(json.dumps(value), encoding='utf-8')
    return place


def test_published_models_say_what_a_user_must_know():
    found = list_clips()
    assert {'clip-vit-base-patch16', 'siglip-base-patch16-224', 'remoteclip-vit-b-32', 'georsclip-vit-b-32'} <= set(found)
    for name, card in found.items():
        assert (card.name, card.kind in ('clip', 'siglip'), card.licence != '', card.bytes > 1e8) == (name, True, True, True)
        assert card.patch in (14, 16, 32)
        assert card.native % card.patch == 0
        assert not card.installed
        assert card.path == str(clip_folder() / name)
        assert 'https://' in card.by_hand
        for file in card.files:
            assert bool(file.url) == bool(file.sha256)  # one without the other downloads nothing
            assert file.page.startswith('https://')
            assert len(file.sha256) in (0, 64)
            assert not file.url or 'main' not in file.url.split('/')  # pinned
    assert found['clip-vit-base-patch16'].downloadable


def test_what_is_here_comes_first_and_is_told():
    place = folder_with(clip_folder() / 'siglip-base-patch16-224', {'model_type': 'siglip'}, tokenizer__json={})
    assert find_clip('siglip-base-patch16-224').missing == ('model.safetensors',)
    (place / 'model.safetensors').write_bytes(b'')
    assert next(iter(list_clips())) == 'siglip-base-patch16-224'
    assert find_clip('siglip-base-patch16-224').installed


def test_a_folder_is_known_by_its_config(tmp_path):
    vision = {'patch_size': 14, 'image_size': 336, 'hidden_size': 1024}
    folder_with(tmp_path / 'a', {'model_type': 'clip', 'projection_dim': 768, 'vision_config': vision})
    found = find_clip(tmp_path / 'a')
    assert (found.kind, found.layout, found.patch, found.native, found.dimensions) == ('clip', 'huggingface', 14, 336, 768)
    assert found.mean == CLIP_MEAN
    colours = {'image_mean': [0.4, 0.5, 0.6], 'image_std': [0.2, 0.2, 0.3]}
    folder_with(tmp_path / 'b', {'model_type': 'siglip', 'vision_config': vision}, preprocessor_config__json=colours)
    found = find_clip(str(tmp_path / 'b'))
    assert (found.kind, found.dimensions, found.mean, found.std) == ('siglip', 1024, (0.4, 0.5, 0.6), (0.2, 0.2, 0.3))
    assert (find_clip(folder_with(tmp_path / 'c', {'model_type': 'siglip'})).mean) == (0.5, 0.5, 0.5)


def test_a_file_and_a_folder_with_one_are_openclips(tmp_path):
    (tmp_path / 'RS5M_ViT-B-32.pt').write_bytes(b'x' * 10)
    for place in (tmp_path, tmp_path / 'RS5M_ViT-B-32.pt'):
        found = find_clip(place)
        assert (found.layout, found.patch, found.bytes) == ('openclip', 0, 10)
        assert found.weights == tmp_path / 'RS5M_ViT-B-32.pt'
        assert 'tokenizer' in found.missing[0]
    (tmp_path / 'other.pt').write_bytes(b'x')
    with pytest.raises(ModelError, match='holds no CLIP'):
        find_clip(tmp_path)


@pytest.mark.parametrize(('config', 'said'), [
    ({'model_type': 'dinov2'}, 'kind "dinov2"'), ({'model_type': 'clip', 'vision_config': {'patch_size': 'x'}}, 'no network has such'),
    ({'model_type': 'clip', 'projection_dim': -1}, 'no network has such'), ({}, 'holds no CLIP'), ([], 'does not describe'),
])  # fmt: skip
def test_other_folders_are_refused(tmp_path, config, said):
    with pytest.raises(ModelError, match=said):
        find_clip(folder_with(tmp_path / 'a', config))


@pytest.mark.parametrize('colours', [{'image_mean': [1]}, {'image_std': [0, 1, 1]}, {'image_mean': ['a', 1, 1]}, {'image_mean': 3}])
def test_damaged_colours_are_refused(tmp_path, colours):
    with pytest.raises(ModelError, match='damaged'):
        find_clip(folder_with(tmp_path / 'a', {'model_type': 'clip'}, preprocessor_config__json=colours))


def test_what_is_not_there_is_told_with_what_is_known(tmp_path):
    for name in ('', '  ', 'no such model', str(tmp_path / 'none')):
        with pytest.raises(ParameterError, match=r'Known models: .*clip-vit-base-patch16'):
            find_clip(name)
    (tmp_path / 'a.txt').write_text('words', encoding='utf-8')
    with pytest.raises(ModelError, match='no file of weights'):
        find_clip(tmp_path / 'a.txt')


@pytest.mark.parametrize('text', ['{', '[{"name": "a"}]', '[{"path": "/"}]', '{"name": 1}'])
def test_a_damaged_list_is_told(monkeypatch, tmp_path, text):
    (tmp_path / 'clip').mkdir()
    (tmp_path / 'clip' / 'models.json').write_text(text, encoding='utf-8')
    monkeypatch.setattr(clip_models, 'resources', lambda: tmp_path)
    with pytest.raises(ModelError, match='damaged'):
        list_clips()


def test_nothing_heavy_is_imported():
    code = (
        'import sys; from hsi_plugin.core.clip_models import list_clips; list_clips();'
        "print(sorted({'torch', 'transformers', 'osgeo'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.strip() == '[]'


def test_a_card_compares_by_what_it_says():
    assert ClipCard('a', 'A', 's', 'clip', 'openclip') == ClipCard('a', 'A', 's', 'clip', 'openclip')
