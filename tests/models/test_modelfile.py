from __future__ import annotations

import json
import zipfile
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import ModelError, OutputError
from hsi_plugin.models.card import ModelCard
from hsi_plugin.models.modelfile import model_sha256, read_model, write_model

TENSORS = {'weights': np.arange(6.0).reshape(2, 3), 'bias': np.zeros(3)}


def card(**changes) -> ModelCard:
    made = ModelCard(
        method='click',
        scheme=ClassScheme.from_names(['Wasser', 'tree', '森']),
        bands=Bands(2, [500.0, 600.5], [9.0, np.nan]),
        band_numbers=(3, 5),
        cube_bands=7,
        units='reflectance',
        features={'spectra': 'as measured'},
        label_counts=(4, 5, 6),
        label_hash='ab',
        accuracy={'kappa': None},
        temperature=1.5,
        licence='CC-BY-4.0',
        notes=('One note.',),
    )
    return replace(made, **changes)


def test_a_model_survives_the_file(tmp_path):
    path = tmp_path / 'a.hsimodel'
    write_model(path, card(), TENSORS)
    back, tensors = read_model(path)
    assert back.to_json() == card().to_json()
    assert back.scheme.names == ['Wasser', 'tree', '森']
    np.testing.assert_array_equal(back.bands.wavelengths_nm, [500.0, 600.5])
    np.testing.assert_array_equal(tensors['weights'], TENSORS['weights'])
    assert [p.name for p in tmp_path.iterdir()] == ['a.hsimodel']


def test_the_file_is_a_plain_zip_of_two_stored_members_and_equal_models_are_equal_files(tmp_path):
    write_model(tmp_path / 'a.hsimodel', card(), TENSORS)
    write_model(tmp_path / 'b.hsimodel', card(), TENSORS)
    with zipfile.ZipFile(tmp_path / 'a.hsimodel') as bundle:
        assert bundle.namelist() == ['card.json', 'weights.safetensors']
        assert all(i.compress_type == zipfile.ZIP_STORED for i in bundle.infolist())
        assert json.loads(bundle.read('card.json'))['classes'][2]['name'] == '森'
    assert model_sha256(tmp_path / 'a.hsimodel') == model_sha256(tmp_path / 'b.hsimodel')
    write_model(tmp_path / 'b.hsimodel', card(temperature=2.0), TENSORS)
    assert model_sha256(tmp_path / 'a.hsimodel') != model_sha256(tmp_path / 'b.hsimodel')


def test_a_failed_write_leaves_the_old_model(tmp_path):
    path = tmp_path / 'a.hsimodel'
    write_model(path, card(), TENSORS)
    before = path.read_bytes()
    with pytest.raises(ModelError):
        write_model(path, card(), {'weights': np.array([object()])})
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ['a.hsimodel']
    with pytest.raises(OutputError):
        write_model(tmp_path / 'missing' / 'a.hsimodel', card(), TENSORS)


def test_files_that_are_no_models_are_named(tmp_path):
    path = tmp_path / 'thing.hsimodel'
    with pytest.raises(ModelError, match=r'no model file at .*thing\.hsimodel'):
        read_model(path)
    for content in (b'', b'PK\x03\x04', b'GIF89a' * 100):
        path.write_bytes(content)
        with pytest.raises(ModelError, match=r'thing\.hsimodel'):
            read_model(path)


def rebuilt(path, compression=zipfile.ZIP_STORED, **members):
    with zipfile.ZipFile(path) as bundle:
        old = {n: bundle.read(n) for n in bundle.namelist()}
    for part, name in (('card', 'card.json'), ('weights', 'weights.safetensors')):
        old[name] = members.get(part, old[name])
    with zipfile.ZipFile(path, 'w', compression) as bundle:
        for name, content in old.items():
            if content is not None:
                bundle.writestr(name, content)


@pytest.mark.parametrize('change', [
    {'card': None}, {'card': b'{'}, {'card': b'\xff'}, {'card': b'[]'}, {'card': b'{"format": 1}'}, {'card': b'{"format": 99}'},
    {'weights': None}, {'weights': b'123'}, {'compression': zipfile.ZIP_DEFLATED},
])  # fmt: skip
def test_damaged_parts_are_errors_that_name_the_file(tmp_path, change):
    path = tmp_path / 'a.hsimodel'
    write_model(path, card(), TENSORS)
    rebuilt(path, **change)
    with pytest.raises(ModelError, match=r'a\.hsimodel'):
        read_model(path)


def test_any_flipped_byte_is_read_or_refused(tmp_path):
    path = tmp_path / 'a.hsimodel'
    write_model(path, card(), TENSORS)
    whole = path.read_bytes()
    for position in range(0, len(whole), 7):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 0x41]) + whole[position + 1 :])
        with suppress(ModelError):
            read_model(path)


@pytest.mark.parametrize(('key', 'value'), [
    ('temperature', 0), ('temperature', 'hot'), ('band_numbers', [3, 9]), ('band_numbers', []), ('classes', []),
    ('classes', [{'value': 1}]), ('wavelengths_nm', [1.0]), ('wavelengths_nm', [1.0, None]), ('labels', None),
    ('labels', {'counts': [1], 'sha256': ''}), ('accuracy', 3), ('cube_bands', 'many'), ('software', []),
])  # fmt: skip
def test_cards_that_contradict_themselves_are_refused(key, value):
    with pytest.raises(ModelError, match='damaged'):
        ModelCard.from_json({**card().to_json(), key: value})
