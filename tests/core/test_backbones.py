"""What is known of foundation models before any of them computes."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.backbones import (
    DEFAULT_BACKBONE,
    BackboneCard,
    WeightFile,
    check_fits,
    check_name,
    choose_scaling,
    find_backbone,
    is_name,
    list_backbones,
    models_folder,
    names,
)
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError, ParameterError
from hsi_plugin.core.places import resources
from tests.models import tiny


def put(*places):
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(b'x')


def test_a_card_survives_json():
    card = tiny.card(range_nm=(400.0, 2500.0), most_bands=500, notes=('One.', 'Two.'))
    assert BackboneCard.from_json(json.loads(json.dumps(card.to_json()))) == card
    assert 'folder' not in card.to_json()
    assert BackboneCard.from_json(card.to_json(), '/somewhere').folder == '/somewhere'


@pytest.mark.parametrize('change', [
    {'name': None}, {'name': '../x'}, {'name': 'a b'}, {'features': 0}, {'features': '4'}, {'flops': [1, 2]}, {'flops': ['a', 1, 2]},
    {'scalings': []}, {'patch': 0}, {'range_nm': [1]}, {'files': [{'url': 'x'}]}, {'files': [{'name': '/etc/passwd'}]},
    {'files': [{'name': 'a', 'size': 1}]}, {'unknown': 1}, {'folder': '/x'}, {'tried': None, 'title': ...},
], ids=str)  # fmt: skip
def test_a_damaged_card_is_refused(change):
    value = tiny.card().to_json()
    value.update({name: new for name, new in change.items() if new is not ...})
    for name, new in change.items():
        if new is ...:
            del value[name]
    with pytest.raises(ModelError, match=r'damaged \(a place\)'):
        BackboneCard.from_json(value, 'a place')
    for nothing in (None, [], 'text', 3):
        with pytest.raises(ModelError):
            BackboneCard.from_json(nothing)


def test_names_lead_nowhere_else():
    for good in ('starter', 'hypersl-small', 'My.Model_2', 'x' * 80, 'spat-vit-base-ultra-checkpoint-1599.pth', 'console'):
        assert is_name(good), good
        assert check_name(good) == good
    for bad in ('', '.', '..', '.x', '-x', 'a/b', 'a\\b', 'a b', 'é', 'x' * 81, 'x.', 'con', 'NUL', 'com1.txt', 'a\n', 'c:x'):
        assert not is_name(bad), bad
        with pytest.raises(ParameterError, match='cannot be the name'):
            check_name(bad)


def test_every_card_that_ships_is_whole():
    known = list_backbones()
    assert next(iter(known)) == DEFAULT_BACKBONE == 'starter'
    files = sorted((resources() / 'models').glob('*.json'))
    assert {path.stem for path in files} == set(known)
    for card in known.values():
        assert card.licence, card.name
        assert card.tried, card.name
        for file in card.files:
            assert file.page.startswith('https://'), card.name
            assert not file.url or file.url.startswith('https://'), card.name
            assert len(file.sha256) in (0, 64), card.name
            assert not file.url or not file.url.split('?')[0].rstrip('/').endswith(('/main', '/master')), card.name
            assert '/resolve/main/' not in file.url, f'{card.name}: not pinned'
        assert len({file.part for file in card.files}) == len(card.files), card.name


def test_published_weights_are_here_when_every_file_is(monkeypatch, tmp_path):
    two = tiny.card('two', files=(WeightFile('a.pth', part='a'), WeightFile('b.safetensors', part='b')))
    tiny.ship(monkeypatch, tmp_path, two)
    folder = models_folder() / 'two'
    card = find_backbone('two')
    assert (card.weights(), card.installed) == ((), False)
    put(folder / 'b.safetensors')
    assert [place for _, place in card.weight_places()] == [None, folder / 'b.safetensors']
    assert card.weights() == ()
    put(folder / 'a.pth')
    assert card.weights() == (folder / 'a.pth', folder / 'b.safetensors')
    put(folder / 'a.pth.safetensors')  # what is kept of it comes first
    assert card.weights() == (folder / 'a.pth.safetensors', folder / 'b.safetensors')
    assert [file.kept for file in card.files] == ['a.pth.safetensors', 'b.safetensors']
    assert card.installed


def test_a_models_own_weights_lie_beside_its_card(monkeypatch, tmp_path):
    tiny.ship(monkeypatch, tmp_path, tiny.card('shipped', files=()))
    assert not find_backbone('shipped').installed
    put(tmp_path / 'models' / 'shipped.safetensors')
    assert find_backbone('shipped').weights() == (tmp_path / 'models' / 'shipped.safetensors',)
    own = models_folder() / 'mine'
    put(own / 'weights.safetensors')
    (own / 'card.json').write_text(json.dumps(tiny.card('mine', files=()).to_json()))
    assert find_backbone('mine').weights() == (own / 'weights.safetensors',)
    assert tiny.card('nowhere', files=()).weights() == ()


def test_the_list_has_what_ships_and_what_is_the_users(monkeypatch, tmp_path):
    tiny.ship(monkeypatch, tmp_path, tiny.card('absent'), tiny.card('starter', files=()))
    for name, title in (('mine', 'Mine'), ('starter', 'False starter')):
        folder = models_folder() / name
        put(folder / 'weights.safetensors')
        (folder / 'card.json').write_text(json.dumps(tiny.card(name, files=(), title=title).to_json()))
    assert names() == ['starter', 'mine', 'absent']  # the default, then what is here
    assert find_backbone('starter').title == 'Tiny'  # what ships cannot be replaced by a file of its name
    with pytest.raises(ParameterError, match='no foundation model "x"') as caught:
        find_backbone('x')
    assert 'starter, mine, absent' in caught.value.remedy
    (models_folder() / 'mine' / 'card.json').write_text('{')
    with pytest.raises(ModelError, match=r'mine.card\.json'):
        list_backbones()


def test_cost_is_constant_linear_and_quadratic_in_the_bands():
    cost = tiny.card().cost(10, 100)
    assert cost.flops == (1 + 2 * 10 + 3 * 100) * 100
    assert cost.feature_bytes == 2 * 4 * 100


def bands(*wavelengths, bad=()):
    good = np.ones(len(wavelengths), bool)
    good[list(bad)] = False
    return Bands(len(wavelengths), list(wavelengths), good=good)


def test_bands_that_do_not_suit_are_refused_before_the_raster_is_read():
    wanting = tiny.card(needs_wavelengths=True, range_nm=(400.0, 1000.0), least_bands=3, most_bands=4)
    used, notes = check_fits(wanting, bands(350, 450, 550, 650, 750, 1200, bad=(2,)))
    np.testing.assert_array_equal(used, [1, 3, 4])
    assert notes == ('2 bands outside 400–1000 nm are not used by Tiny.',)
    assert check_fits(wanting, bands(450, 550, 650))[1] == ()
    with pytest.raises(ModelError, match='at least 3 good bands, and there are 2') as caught:
        check_fits(wanting, bands(450, 550, 1200))
    assert 'starter' in caught.value.remedy
    with pytest.raises(ModelError, match='at most 4 bands, and there are 5'):
        check_fits(wanting, bands(450, 500, 550, 600, 650))
    with pytest.raises(ModelError, match='needs the wavelength of every band') as caught:
        check_fits(wanting, Bands(10))
    assert 'never guessed' in caught.value.remedy
    np.testing.assert_array_equal(check_fits(tiny.card(), Bands(3))[0], [0, 1, 2])
    with pytest.raises(ParameterError, match='no scaling "zscore"') as caught:
        check_fits(tiny.card(), Bands(3), 'zscore')
    assert 'reflectance, minmax' in caught.value.remedy


def test_values_that_are_no_reflectance_are_not_taken_for_such():
    card = tiny.card()
    assert choose_scaling(card, 'reflectance') == 'reflectance'
    assert choose_scaling(card, 'radiance') == 'minmax'
    assert choose_scaling(card, 'unknown') == 'minmax'
    assert choose_scaling(card, 'radiance', 'reflectance') == 'reflectance'
    assert choose_scaling(tiny.card(scalings=('pretraining',)), 'radiance') == 'pretraining'
    assert choose_scaling(tiny.card(scalings=('reflectance',)), 'radiance') == 'reflectance'
