"""From a cube and words to probabilities, with a CLIP of random weights: geometry, options, refusals and what is told."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip('torch')
pytest.importorskip('transformers')

from safetensors.torch import save_file  # noqa: E402

from hsi_plugin.core.class_prompts import ClassPrompt, parse_classes  # noqa: E402
from hsi_plugin.core.errors import JobCancelled, ModelError, ParameterError  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.training import never  # noqa: E402
from hsi_plugin.methods.zero_shot.clip.looker import ClipLooker  # noqa: E402
from hsi_plugin.methods.zero_shot.clip.scene import CONFIDENCE, MEAN, ClipProbabilities, fused  # noqa: E402
from hsi_plugin.methods.zero_shot.probabilities import Kept  # noqa: E402
from hsi_plugin.models.clip.model import open_clip  # noqa: E402
from hsi_plugin.models.clip.text import templates_of, text_bank  # noqa: E402
from hsi_plugin.models.clip.upsample import JointBilateral  # noqa: E402
from tests.builders import write_geotiff  # noqa: E402
from tests.models.clip.tiny import save_clip, simfeatup_tensors  # noqa: E402

pytestmark = pytest.mark.torch
WORDS = parse_classes('water; tree | forest; bare soil; road')
METRE = (500000.0, 1.0, 0.0, 5_000_000.0, 0.0, -1.0)
WAVE = np.linspace(430.0, 860.0, 24)
ONE = Computing(threads=1)


@pytest.fixture(scope='module')
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp('clip')
    save_clip(folder)
    return open_clip(folder)


@pytest.fixture(scope='module')
def cube(tmp_path_factory):
    rng = np.random.default_rng(0)
    values = np.kron(rng.gamma(2.0, 0.1, (24, 9, 11)), np.ones((1, 8, 8)))[:, :69, :83].astype(np.float32)
    values[:, 5:9, 60:75] = np.nan
    with open_cube(write_geotiff(tmp_path_factory.mktemp('cube') / 'scene.tif', values, WAVE, transform=METRE)) as opened:
        yield opened


def made(cube, model, prompts=WORDS, **more):
    return ClipProbabilities(cube, model, prompts, **{'templates': 'aerial', 'upsampler': 'bilinear', 'computing': ONE, **more})


def other(tmp_path, wave=WAVE, shape=(20, 30), transform=METRE, name='other.tif'):
    values = np.random.default_rng(1).uniform(0.0, 0.5, (24 if wave is None else len(wave), *shape)).astype(np.float32)
    return open_cube(write_geotiff(tmp_path / name, values, wave, transform=transform))


def test_probabilities_of_every_valid_pixel_and_of_no_other(cube, model):
    values, valid = made(cube, model, upsampler='bilateral').read(cube.grid.window)
    assert values.shape == (4, 69, 83)
    assert values.dtype == np.float32
    np.testing.assert_allclose(values[:, valid].sum(0), 1.0, atol=1e-5)
    assert values.min() >= 0.0
    assert (~valid).sum() == 4 * 15
    assert not values[:, ~valid].any()


def test_two_runs_are_the_same_bit_for_bit_whatever_is_read_first_and_however_little_memory_there_is(cube, model):
    whole, valid = made(cube, model).read(cube.grid.window)
    parts = made(cube, model, computing=Computing(memory=1 << 20, threads=1))
    lanes = made(cube, model, computing=Computing(threads=2))
    for window in [*tile(cube.grid.window, 32, 40)[::-1], Window(68, 82, 1, 1), Window(3, 50, 9, 30)]:
        found, known = parts.read(window)
        np.testing.assert_array_equal(found, whole[(slice(None), *window.slices)])
        np.testing.assert_array_equal(lanes.read(window)[0], found)
        np.testing.assert_array_equal(known, valid[window.slices])


def test_block_after_block_looks_through_each_window_once(cube, model):
    one = made(cube, model)
    expected = one.windows_for(cube.grid.window)
    assert expected == 4 * 5 + 8 * 10  # 69 × 83 and 138 × 166 through 32 pixels every 16
    for window in tile(cube.grid.window, 16, 16):
        one.read(window)
    assert one.looks == expected
    assert 0 < one.windows_for(Window(0, 0, 4, 4)) <= 1 + 4


@pytest.mark.parametrize('shape', [(1, 1), (5, 50), (31, 33), (33, 7)])
def test_scenes_smaller_than_a_window_and_of_no_whole_number_of_patches(tmp_path, model, shape):
    small = other(tmp_path, shape=shape)
    for scales in (None, (1.0,), (0.5, 1.5)):
        values, valid = made(small, model, scales=scales).read(small.grid.window)
        assert valid.all()
        np.testing.assert_allclose(values.sum(0), 1.0, atol=1e-5)


def test_scores_are_the_cosine_less_a_share_of_the_whole_windows_which_is_the_same_all_over_it(model):
    bank = text_bank(model, [p.name for p in WORDS], [p.words for p in WORDS], 'aerial')
    picture = np.random.default_rng(0).uniform(0.0, 1.0, (3, 32, 32)).astype(np.float32)
    looker = ClipLooker(model, bank, JointBilateral())
    found = looker.look(picture, np.ones((32, 32), bool))
    shown = torch.from_numpy(picture)[None]
    dense = model.dense(shown)
    from hsi_plugin.models.clip.upsample import scores

    shift = found - scores(dense, bank.queries, shown)[0].numpy()
    np.testing.assert_allclose(shift, np.broadcast_to(shift[:, :1, :1], shift.shape), atol=1e-5)
    np.testing.assert_allclose(shift[:, 0, 0], -0.3 * (dense.whole @ bank.queries.T)[0].numpy(), atol=1e-5)
    together = looker.probabilities(found)
    np.testing.assert_allclose(together, torch.softmax(50.0 * torch.from_numpy(found), 0).numpy(), atol=1e-6)


@pytest.mark.parametrize('reduction', ['average', 'max'])
def test_synonyms_in_any_number_and_said_twice(cube, model, reduction):
    window = Window(10, 10, 20, 20)
    for count in (1, 2, 3):
        named = (ClassPrompt('tree', ('tree', 'forest', 'wood')[:count]), ClassPrompt('water', ('water',)))
        values, _ = made(cube, model, named, reduction=reduction).read(window)
        np.testing.assert_allclose(values.sum(0), 1.0, atol=1e-5)
        twice = (ClassPrompt('tree', (*named[0].words, 'Tree', named[0].words[-1])), named[1])
        again, _ = made(cube, model, twice, reduction=reduction).read(window)
        np.testing.assert_array_equal(values.argmax(0), again.argmax(0))


def test_a_class_without_words_is_as_probable_as_though_nothing_was_known(cube, model):
    window = Window(20, 20, 30, 30)
    named, _ = made(cube, model, WORDS).read(window)
    mixed = made(cube, model, (*WORDS[:2], ClassPrompt('quarry', pixels=((1, 2),)), *WORDS[2:]))
    values, _ = mixed.read(window)
    assert mixed.classes == 5
    np.testing.assert_allclose(values[2], 0.2, atol=1e-6)
    np.testing.assert_allclose(values[[0, 1, 3, 4]], 0.8 * named, atol=1e-6)
    assert any('quarry' in note for note in mixed.notes)
    with pytest.raises(ParameterError, match='in words'):
        made(cube, model, (ClassPrompt('quarry', pixels=((1, 2),)),))


def test_a_cancel_comes_before_the_next_window(cube, model):
    calls = []

    def check():
        calls.append(1)
        if len(calls) > 3:
            raise JobCancelled

    one = made(cube, model, check=check)
    with pytest.raises(JobCancelled):
        one.read(cube.grid.window)
    assert one.looks == 3


def test_sentences_are_said_to_the_model_once_and_a_cancel_is_heard_among_them(cube, model, monkeypatch):
    said = []
    encode = model.encode_text
    monkeypatch.setattr(model, 'encode_text', lambda phrases: said.extend(phrases) or encode(phrases))
    fresh = parse_classes('quay; tree | hedge; lawn')
    expected, _ = made(cube, model, fresh).read(Window(0, 0, 8, 8))
    assert len(said) == 4 * len(templates_of('aerial'))
    again, _ = made(cube, model, fresh).read(Window(0, 0, 8, 8))
    assert len(said) == 4 * len(templates_of('aerial'))
    np.testing.assert_array_equal(again, expected)

    def check():
        if len(said) > 4 * len(templates_of('aerial')):
            raise JobCancelled

    with pytest.raises(JobCancelled):
        made(cube, model, fresh, templates='imagenet', check=check)
    assert len(said) == 4 * len(templates_of('aerial')) + 64


def test_the_recipe_survives_json_and_knows_all_that_decides(cube, model, tmp_path):
    save_file(simfeatup_tensors(24), str(tmp_path / 'up.safetensors'))
    variants = [
        {}, {'scales': (1.0,)}, {'attention': 'clearclip'}, {'upsampler': 'bicubic'}, {'gamma': False}, {'reduction': 'max'},
        {'templates': 'all'}, {'fusion': MEAN}, {'colours': (20, 10, 3)}, {'prompts': parse_classes('water; tree; bare soil; road')},
        {'upsampler': str(tmp_path / 'up.safetensors')},
    ]  # fmt: skip
    recipes, found = [], []
    for more in variants:
        one = made(cube, model, **more)
        assert json.loads(json.dumps(one.recipe)) == one.recipe
        recipes.append(json.dumps(one.recipe, sort_keys=True))
        found.append(one.read(Window(8, 8, 16, 16))[0])
    assert len(set(recipes)) == len(variants)
    assert made(cube, model).recipe == made(cube, model).recipe
    for values in found[1:]:
        assert np.abs(values - found[0]).max() > 1e-4
    assert made(cube, model).device == 'cpu'


def test_trust_and_notes_tell_of_coarse_pixels_and_guessed_colours(tmp_path, cube, model):
    assert made(cube, model).trust == 1.0
    assert not any('m wide' in note or 'wavelengths' in note for note in made(cube, model).notes)
    coarse = made(other(tmp_path, transform=(0.0, 30.0, 0.0, 0.0, 0.0, -30.0)), model)
    assert coarse.trust < 0.3
    assert coarse.scales == (2.0, 4.0)
    assert any('smaller than that' in note for note in coarse.notes)
    untold = made(other(tmp_path, None, name='untold.tif'), model)
    assert untold.trust < 0.5
    assert any('no wavelengths' in note for note in untold.notes)
    nowhere = made(other(tmp_path, transform=None, name='nowhere.tif'), model)
    assert nowhere.scales == (1.0, 2.0)
    assert any('size of a pixel' in note for note in nowhere.notes)


def test_refusals_come_before_a_pixel_is_looked_at(tmp_path, cube, model):
    with pytest.raises(ModelError, match='CLIP cannot look'):
        made(other(tmp_path, np.linspace(1000.0, 2500.0, 20)), model)
    for more in ({'fusion': 'best'}, {'upsampler': 'nearest'}, {'reduction': 'sum'}, {'templates': 'poems'}, {'scales': (0.0,)}):
        with pytest.raises(ParameterError):
            made(cube, model, **more)
    with pytest.raises(ParameterError):
        made(cube, model, attention='none').read(Window(0, 0, 8, 8))


def test_the_report_counts_what_wins(cube, model):
    one = made(cube, model)
    assert all(share == 0.0 for found in one.prompt_report().shares.values() for share in found.values())
    assert one.prompt_report().notes == tuple(note for note in one.notes if 'nearly the same' in note)
    one.read(cube.grid.window)
    report = one.prompt_report()
    assert [len(found) for found in report.shares.values()] == [1, 2, 1, 1]
    assert sum(share for found in report.shares.values() for share in found.values()) == pytest.approx(1.0)
    lost = [name for name, found in report.shares.items() if not any(found.values())]
    told = ' '.join(note for note in report.notes if note.startswith('Nowhere'))
    assert all(f'"{name}"' in told for name in lost)
    assert told.count('"') == 2 * len(lost)
    for phrase, share in report.shares['tree'].items():
        if 'tree' not in lost:
            assert any(f'"{phrase}" (tree)' in note for note in report.notes if note.startswith('Words')) == (share == 0.0)
    assert json.loads(json.dumps(report.to_json()))['shares'] == report.shares
    # Words of random weights are all alike, which is told before anything is computed.
    assert any('mean nearly the same' in note for note in one.notes) == any('mean nearly the same' in note for note in report.notes)


def test_it_is_kept_on_the_disk_like_every_other_part(cube, model):
    one = made(cube, model)
    kept = Kept(one, cube, one.recipe, lambda said: None, never)
    kept.fill(cube.grid.window, lambda share: None)
    first = one.looks
    again = Kept(one, cube, one.recipe, lambda said: None, never)
    values, valid = again.read(cube.grid.window)
    assert one.looks == first
    direct, known = one.read(cube.grid.window)
    np.testing.assert_allclose(values, direct, atol=2e-3)
    np.testing.assert_array_equal(valid, known)


@given(seed=st.integers(0, 2**31), classes=st.integers(1, 6), count=st.integers(1, 3), sharp=st.floats(0.05, 5.0))
@settings(max_examples=60, deadline=None)
def test_joining_keeps_probabilities_and_listens_to_who_is_sure(seed, classes, count, sharp):
    rng = np.random.default_rng(seed)
    parts = [rng.dirichlet(np.full(classes, sharp), (3, 4)).transpose(2, 0, 1).astype(np.float32) for _ in range(count)]
    for fusion in (CONFIDENCE, MEAN):
        found = fused(parts, fusion)
        np.testing.assert_allclose(found.sum(0), 1.0, atol=1e-5)
        assert (found >= np.min(parts, 0) - 1e-5).all()
        assert (found <= np.max(parts, 0) + 1e-5).all()
        np.testing.assert_array_equal(found[:, :1, :1], fused([part[:, :1, :1] for part in parts], fusion))
    np.testing.assert_allclose(fused(parts, MEAN), np.mean(parts, 0), atol=1e-5)


def test_the_surer_magnification_decides_and_undecided_ones_are_averaged():
    sure, torn = np.array([0.95, 0.03, 0.02]), np.array([0.2, 0.41, 0.39])
    parts = [values.reshape(3, 1, 1).astype(np.float32) for values in (sure, torn)]
    weights = np.array([0.92, 0.02]) + 0.01
    expected = (weights[0] * sure + weights[1] * torn) / weights.sum()
    np.testing.assert_allclose(fused(parts)[:, 0, 0], expected, atol=1e-5)
    even = [np.full((2, 1, 1), 0.5, np.float32), np.full((2, 1, 1), 0.5, np.float32)]
    np.testing.assert_allclose(fused(even), 0.5)
