"""Downloading a published CLIP: pinned, checked, going on, and refused where a hash is not known."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from hsi_plugin.core.backbones import WeightFile
from hsi_plugin.core.clip_models import clip_folder, find_clip, list_clips
from hsi_plugin.core.errors import JobCancelled, ModelError
from hsi_plugin.models.clip.fetch import fetch_clip
from tests.models.test_store import server as server  # a fixture


def card_of(server, **changed):
    sha256 = hashlib.sha256(server.content).hexdigest()
    files = tuple(WeightFile(name, server.url, 0, sha256) for name in ('model.safetensors', 'bpe_simple_vocab_16e6.txt.gz'))
    return replace(find_clip('clip-vit-base-patch16'), **{'files': files, **changed})


def fetch(card, **options):
    return fetch_clip(card, options.pop('check', lambda: None), schemes=('http',), **options)


def test_files_arrive_with_the_description_that_the_card_has(server):
    told, said = [], []
    folder = fetch(card_of(server), progress=told.append, log=said.append)
    assert folder == clip_folder() / 'clip-vit-base-patch16'
    assert sorted(path.name for path in folder.iterdir()) == ['bpe_simple_vocab_16e6.txt.gz', 'config.json', 'model.safetensors']
    assert json.loads((folder / 'config.json').read_text(encoding='utf-8'))['vision_config']['patch_size'] == 16
    assert told == sorted(told)
    assert told[-1] == 2 * len(server.content)
    assert len(said) == 2
    assert find_clip('clip-vit-base-patch16').installed
    assert (find_clip(folder).patch, find_clip(folder).native, find_clip(folder).dimensions) == (16, 224, 512)
    asked = len(server.asked)
    assert fetch(find_clip('clip-vit-base-patch16')) == folder
    assert len(server.asked) == asked  # nothing is fetched twice


def test_a_broken_download_goes_on(server):
    server.cut = [400_000]
    folder = fetch(card_of(server))
    assert 'bytes=400000-' in server.ranges_asked
    assert (folder / 'model.safetensors').read_bytes() == server.content


def test_a_cancel_passes_through_and_leaves_no_half_file(server):
    def check():
        raise JobCancelled('Cancelled.')

    with pytest.raises(JobCancelled):
        fetch(card_of(server), check=check)
    assert not (clip_folder() / 'clip-vit-base-patch16' / 'model.safetensors').exists()


def test_what_came_is_compared_with_its_hash(server):
    good = card_of(server)
    wrong = replace(good, files=(replace(good.files[0], sha256='ab' * 32), good.files[1]))
    with pytest.raises(ModelError, match='not the file that was expected'):
        fetch(wrong)


def test_without_address_or_hash_the_files_are_fetched_by_hand():
    for name, card in list_clips().items():
        if not card.downloadable:
            with pytest.raises(ModelError, match='cannot be downloaded') as refused:
                fetch(card)
            assert 'by hand from https://' in refused.value.remedy
            assert name in refused.value.remedy
