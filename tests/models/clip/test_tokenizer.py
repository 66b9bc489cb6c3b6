"""Phrases to numbers: CLIP's real words where the data is there, and what a wrong or absent tokenizer leads to."""

from __future__ import annotations

import json
import shutil

import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('transformers')

from hsi_plugin.core.clip_models import clip_folder, find_clip  # noqa: E402
from hsi_plugin.core.errors import ModelError  # noqa: E402
from hsi_plugin.models.clip.model import open_clip  # noqa: E402
from hsi_plugin.models.clip.tokenizer import Tokenizer, word_list  # noqa: E402
from tests.conftest import data_folder  # noqa: E402
from tests.models.clip import tiny  # noqa: E402

pytestmark = pytest.mark.torch
END = 49407


@pytest.fixture
def real():
    folder = data_folder() / 'weights' / 'clip_tokenizer'
    if not folder.is_dir():
        pytest.skip(f'no tokenizer of CLIP at {folder}; set HSI_TEST_DATA')
    return folder


@pytest.mark.data
@pytest.mark.parametrize('names', [('vocab.json', 'merges.txt'), ('bpe_simple_vocab_16e6.txt.gz',)])
def test_clips_real_words(real, tmp_path, names):
    for name in names:
        shutil.copy(real / name, tmp_path)
    words = Tokenizer.open(find_clip('clip-vit-base-patch16'), tmp_path, 77, END)
    found = words(['a photo of a cat', 'A  Photo of a CAT', "an aerial photograph of the farmers' market, 2024."])
    assert found[0].tolist()[:7] == [49406, 320, 1125, 539, 320, 2368, END]
    assert torch.equal(found[0], found[1])
    assert found[0].tolist()[7:] == [END] * (found.shape[1] - 7)
    assert found.shape[1] < 77


@pytest.mark.data
def test_openais_list_is_the_vocabulary(real):
    vocabulary, merges = word_list(real / 'bpe_simple_vocab_16e6.txt.gz')
    assert vocabulary == json.loads((real / 'vocab.json').read_text(encoding='utf-8'))
    lines = (real / 'merges.txt').read_text(encoding='utf-8').splitlines()[1:]
    assert [f'{first} {second}' for first, second in merges] == lines


def test_tokenizer_json_gives_the_same_numbers(tmp_path):
    known = tiny.save_words(tmp_path / 'a')
    card = find_clip('clip-vit-base-patch16')
    words = Tokenizer.open(card, tmp_path / 'a', 77, known - 1)
    (tmp_path / 'b').mkdir()
    words._words.enable_padding(length=30)  # as published ones may say
    words._words.enable_truncation(4)
    words._words.save(str(tmp_path / 'b' / 'tokenizer.json'))
    phrases = ['a photo of water', 'ROOF,  tree!', '']
    expected = Tokenizer.open(card, tmp_path / 'a', 77, known - 1)(phrases)
    assert torch.equal(Tokenizer.open(card, tmp_path / 'b', 77, known - 1)(phrases), expected)
    assert expected[2].tolist()[:2] == [known - 2, known - 1]


def test_a_phrase_that_is_too_long_keeps_its_end(tmp_path):
    known = tiny.save_words(tmp_path)
    words = Tokenizer.open(find_clip('clip-vit-base-patch16'), tmp_path, 5, known - 1)
    found = words(['water tree road roof grass soil', 'tree'])
    assert found.shape == (2, 5)
    assert found[0, -1] == known - 1
    assert found[1].tolist()[2:] == [known - 1] * 3


def test_padding_changes_no_vector(tmp_path):
    tiny.save_clip(tmp_path)
    model = open_clip(tmp_path)
    alone = model.encode_text(['water'])
    beside = model.encode_text(['water', 'a photo of a very long road beside a roof'])[:1]
    torch.testing.assert_close(alone, beside, atol=1e-6, rtol=0)


def test_one_tokenizer_serves_every_clip(tmp_path):
    tiny.save_clip(tmp_path / 'model')
    for name in ('vocab.json', 'merges.txt'):
        (clip_folder() / 'tokenizer').mkdir(parents=True, exist_ok=True)
        (tmp_path / 'model' / name).rename(clip_folder() / 'tokenizer' / name)
    assert find_clip(tmp_path / 'model').installed
    assert open_clip(tmp_path / 'model').encode_text(['water']).shape == (1, 24)


def test_without_a_tokenizer_its_place_is_told(tmp_path):
    tiny.save_clip(tmp_path)
    (tmp_path / 'merges.txt').unlink()
    with pytest.raises(ModelError, match=r'no tokenizer.*Put vocab\.json and merges\.txt'):
        open_clip(tmp_path)
    assert 'tokenizer' in find_clip(tmp_path).missing[0]


def test_another_models_tokenizer_is_refused(tmp_path):
    tiny.save_clip(tmp_path / 'model', words=500)
    tiny.save_words(tmp_path / 'other')
    with pytest.raises(ModelError, match="another model's"):
        open_clip(tmp_path / 'model', tokenizer=tmp_path / 'other')


@pytest.mark.parametrize(('name', 'text'), [
    ('vocab.json', '{'), ('vocab.json', '[]'), ('vocab.json', '{"a": 0}'), ('merges.txt', 'one\n'), ('tokenizer.json', '{"model": {}}'),
    ('tokenizer.json', '[1]'), ('tokenizer.json', '{"model": {"type": "Other", "vocab": {"a": 0}}}'),
])  # fmt: skip
def test_a_damaged_tokenizer_is_refused(tmp_path, name, text):
    tiny.save_clip(tmp_path)
    (tmp_path / name).write_text(text, encoding='utf-8')
    with pytest.raises(ModelError):
        open_clip(tmp_path)


def test_a_damaged_list_is_refused(tmp_path):
    (tmp_path / 'bpe_simple_vocab_16e6.txt.gz').write_bytes(b'no gzip')
    with pytest.raises(ModelError, match='damaged'):
        word_list(tmp_path / 'bpe_simple_vocab_16e6.txt.gz')
    with pytest.raises(ModelError, match='damaged'):
        word_list(tiny.word_list(tmp_path / 'x.gz', [('a', 'b'), ('too', 'many words')]))
