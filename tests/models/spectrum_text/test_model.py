"""The spectrum–text model: the file that ships, files of one's own, and files that are damaged."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest

from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.core.places import resources
from hsi_plugin.models.spectrum_text.model import NAME, load_spectrum_text
from hsi_plugin.models.spectrum_text.points import INPUTS, POINTS_NM
from hsi_plugin.models.tensors import read_tensor_file, write_tensors

COUNT, WIDTH = len(MATERIALS), 8


def parts(networks=2, **changed):
    """Tensors and card of a tiny model of chance."""
    rng = np.random.default_rng(0)
    sizes = [(INPUTS + COUNT, WIDTH), (WIDTH, WIDTH), (WIDTH, COUNT)]
    tensors = {'prior': np.full(COUNT, 1.0 / COUNT, np.float32)}
    for number in range(networks):
        for layer, size in enumerate(sizes):
            tensors[f'{number}.{layer}.weight'] = rng.normal(0.0, 0.3, size).astype(np.float16)
            tensors[f'{number}.{layer}.bias'] = rng.normal(0.0, 0.3, size[1]).astype(np.float16)
    card = {'materials': list(MATERIALS), 'points_nm': [float(v) for v in POINTS_NM], 'networks': networks, 'layers': 3, 'temperature': 0.7}
    return tensors, {**card, **changed}


def written(folder, tensors, card):
    path = folder / 'model.safetensors'
    path.write_bytes(write_tensors(tensors, {'card': json.dumps(card)}))
    return path


def spectra(count=6, seed=1):
    rng = np.random.default_rng(seed)
    seen = rng.random(len(POINTS_NM)) < 0.8
    named = rng.random(COUNT) < 0.3
    return rng.uniform(0.0, 0.6, (count, len(POINTS_NM))).astype(np.float32), seen, named


def test_the_model_that_ships():
    model = load_spectrum_text()
    points, seen, named = spectra()
    shares = model.shares(points, seen, named)
    assert shares.shape == (6, COUNT)
    assert shares.dtype == np.float32
    assert shares.min() >= 0.0
    np.testing.assert_allclose(shares.sum(1), 1.0, atol=1e-5)
    assert model.prior.shape == (COUNT,)
    assert model.prior.sum() == pytest.approx(1.0, abs=1e-3)
    assert model.prior.min() >= 0.0
    assert 0.2 <= model.temperature <= 3.0
    assert len(model.sha256) == 64
    assert 'USGS' in model.card['trained_on']
    assert load_spectrum_text() is model


def test_the_model_that_ships_is_small():
    assert (resources() / 'models' / 'zero_shot' / f'{NAME}.safetensors').stat().st_size <= 6 * 1024**2


def test_the_networks_as_they_are_written_down(tmp_path):
    """Layer by layer, a spectrum at a time: ``h ← h + relu(W h + b)``, names as inputs, the mean of the softmax."""
    tensors, card = parts()
    model = load_spectrum_text(written(tmp_path, tensors, card))
    points, seen, named = spectra()
    wide = {name: value.astype(np.float64) for name, value in tensors.items()}
    for row, spectrum in enumerate(points.astype(np.float64)):
        values = np.where(seen, spectrum, 0.0)
        mean = values.sum() / seen.sum()
        shown = np.concatenate([
            np.where(seen, values / mean - 1.0, 0.0), np.where(seen, 2.0 * (np.sqrt(values) - 0.4), 0.0), seen, [np.log(mean) + 1.8], named,
        ])  # fmt: skip
        expected = np.zeros(COUNT)
        for number in range(2):
            hidden = np.maximum(shown @ wide[f'{number}.0.weight'] + wide[f'{number}.0.bias'], 0.0)
            hidden = hidden + np.maximum(hidden @ wide[f'{number}.1.weight'] + wide[f'{number}.1.bias'], 0.0)
            scores = hidden @ wide[f'{number}.2.weight'] + wide[f'{number}.2.bias']
            expected += np.exp(scores) / np.exp(scores).sum() / 2
        np.testing.assert_allclose(model.shares(points[row : row + 1], seen, named)[0], expected, atol=1e-5)


def test_the_names_in_a_scene_count(tmp_path):
    model = load_spectrum_text(written(tmp_path, *parts()))
    points, seen, named = spectra()
    assert np.abs(model.shares(points, seen, named) - model.shares(points, seen, ~named)).max() > 1e-3


def test_each_spectrum_is_judged_alone(tmp_path):
    model = load_spectrum_text(written(tmp_path, *parts()))
    points, seen, named = spectra(50)
    together = model.shares(points, seen, named)
    alone = np.concatenate([model.shares(points[i : i + 7], seen, named) for i in range(0, 50, 7)])
    np.testing.assert_allclose(alone, together, atol=1e-6)
    assert model.shares(points[:0], seen, named).shape == (0, COUNT)


def test_another_file_of_the_same_name_is_read_anew(tmp_path):
    tensors, card = parts()
    before = load_spectrum_text(written(tmp_path, tensors, card))
    path = written(tmp_path, tensors, {**card, 'temperature': 2.0})
    os.utime(path, (1, 1))
    after = load_spectrum_text(path)
    assert (before.temperature, after.temperature) == (0.7, 2.0)
    assert before.sha256 != after.sha256


def cut(path):
    path.write_bytes(path.read_bytes()[:-10])


def without(name):
    def change(path):
        tensors, metadata = read_tensor_file(path)
        path.write_bytes(write_tensors({key: np.array(value) for key, value in tensors.items() if key != name}, metadata))

    return change


def without_card(path):
    tensors, _ = read_tensor_file(path)
    path.write_bytes(write_tensors({key: np.array(value) for key, value in tensors.items()}, {'card': '{'}))


def not_a_number(path):
    tensors, metadata = read_tensor_file(path)
    changed = {key: np.array(value) for key, value in tensors.items()}
    changed['0.1.weight'][0, 0] = np.nan
    path.write_bytes(write_tensors(changed, metadata))


@pytest.mark.parametrize(
    ('damage', 'said'),
    [
        (cut, r'model\.safetensors: '),
        (without('1.2.bias'), 'does not hold a model of spectra and text'),
        (without('prior'), 'does not hold a model of spectra and text'),
        (without_card, 'does not hold a model of spectra and text'),
        (not_a_number, 'holds a model of other materials or wavelengths'),
    ],
)
def test_a_damaged_file_is_refused(tmp_path, damage, said):
    path = written(tmp_path, *parts())
    damage(path)
    with pytest.raises(ModelError, match=said) as caught:
        load_spectrum_text(path)
    assert caught.value.remedy


@pytest.mark.parametrize('change', [
    {'materials': list(MATERIALS)[::-1]}, {'points_nm': [400.0]}, {'networks': 0}, {'layers': 2},
])  # fmt: skip
def test_a_model_of_other_materials_or_wavelengths_is_refused(tmp_path, change):
    with pytest.raises(ModelError, match='holds a model of other materials or wavelengths'):
        load_spectrum_text(written(tmp_path, *parts(**change)))


@pytest.mark.parametrize(('name', 'shape'), [('0.1.weight', (WIDTH, 3)), ('0.0.bias', (3,)), ('prior', (4,))])
def test_layers_that_do_not_fit_together_are_refused(tmp_path, name, shape):
    tensors, card = parts()
    tensors[name] = np.zeros(shape, tensors[name].dtype)
    with pytest.raises(ModelError):
        load_spectrum_text(written(tmp_path, tensors, card))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ModelError, match='gone'):
        load_spectrum_text(tmp_path / 'gone.safetensors')
