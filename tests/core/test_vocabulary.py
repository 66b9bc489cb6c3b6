"""What words mean to the model of spectra, and what is told of words that it does not know."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core import vocabulary
from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.core.vocabulary import advise, known_words, look_up, materials_of, nearest_words, term_materials, unknown_words

ANY_KNOWN = st.sampled_from(known_words())


@settings(max_examples=150, deadline=None)
@given(ANY_KNOWN, st.sampled_from([str.upper, str.title, lambda word: f'  {word} ', lambda word: word.replace(' ', '-')]))
def test_every_known_word_is_found_however_it_is_written(word, written):
    found, plain = look_up(written(word)), look_up(word)
    assert found is not None
    assert found.exact
    assert found.materials == plain.materials
    assert found.materials
    assert set(found.materials) <= set(MATERIALS)
    assert all(0.0 < weight <= 1.0 for weight in found.materials.values())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_looked_up_without_fail(text):
    found = look_up(text)
    assert found is None or found.materials
    assert isinstance(nearest_words(text), tuple)


@pytest.mark.parametrize('material', MATERIALS)
def test_every_material_can_be_named(material):
    assert look_up(material).materials.get(material) == 1.0


@pytest.mark.parametrize(('one', 'other'), [
    ('tree', 'trees'), ('roof', 'rooves'), ('glass roof', 'glass roofs'), ('lakes', 'lake'), ('bushes', 'bush'), ('grasses', 'grass'),
    ('the water', 'water'), ('bare soil', 'bare-soil'), ('dry grass area', 'dry grass'),
])  # fmt: skip
def test_endings_and_words_that_say_nothing_do_not_matter(one, other):
    assert look_up(one).materials == look_up(other).materials


def test_a_longer_phrase_is_taken_for_the_longest_known_one_in_it():
    found = look_up('small red roof')
    assert (found.term, found.exact) == ('red roof', False)
    assert look_up('roof garden grass').term == 'grass'  # the last word names the thing
    assert look_up('xyzzy') is None


def test_what_groups_are_made_of():
    tree, vegetation, roof, road = (set(look_up(word).materials) for word in ('tree', 'vegetation', 'roof', 'road'))
    assert {'broadleaf tree', 'needleleaf tree'} <= tree
    assert tree < vegetation
    assert 'green grass' in vegetation
    assert {'clay tile roof', 'metal roof'} <= roof
    assert 'asphalt' in road
    assert not roof & vegetation


def test_a_class_means_what_all_its_words_mean():
    (prompt,) = parse_classes('grass | soil | xyzzy')
    means = materials_of(prompt)
    for word in ('grass', 'soil'):
        for material, weight in look_up(word).materials.items():
            assert means[material] >= weight
    assert set(means) == {m for word in ('grass', 'soil') for m in look_up(word).materials}
    assert materials_of(parse_classes('xyzzy')[0]) == {}


def test_unknown_words_come_with_the_nearest_known_ones():
    assert 'water' in nearest_words('watre')
    assert nearest_words('qqqqqqqq') == ()
    assert len(nearest_words('roofe', 2)) <= 2
    found = unknown_words(['water', 'asfalt'])
    assert list(found) == ['asfalt']
    assert 'asphalt' in found['asfalt']


def test_advice_before_anything_is_computed():
    said = advise(parse_classes('small lake; asfalt; lawn | xyzzy; pasture'), False)
    assert '"small lake" is taken for "lake".' in said
    assert any(s.startswith('The model of spectra does not know "asfalt". Known words like it: ') and 'asphalt' in s for s in said)
    assert 'The model of spectra does not know "xyzzy".' in said
    assert '"lawn" and "pasture" mean the same materials; spectra cannot tell them apart.' in said
    assert advise(parse_classes('water; tree; bare soil'), False) == []


def test_where_clip_takes_part_it_decides_on_what_only_it_knows():
    (alone,) = advise(parse_classes('water; xyzzy'), True)
    assert 'CLIP alone decides on it' in alone
    assert 'CLIP' not in ' '.join(advise(parse_classes('water; tree | xyzzy; qqq | pixel:1,2'), True))


def test_terms_for_training_are_those_of_the_files():
    assert all(means and set(means) <= set(MATERIALS) for means in term_materials())
    named = {name for means in term_materials() for name in means}
    assert len(term_materials()) > 40
    assert named >= set(MATERIALS)


@pytest.fixture
def files(tmp_path, monkeypatch):
    """A folder of vocabularies of one's own."""
    folder = tmp_path / 'vocabulary'
    folder.mkdir()

    def clear():
        for part in (vocabulary._files, vocabulary._habits, vocabulary._terms):
            part.cache_clear()

    monkeypatch.setattr(vocabulary, 'resources', lambda: tmp_path)
    clear()
    yield folder
    clear()


def test_several_languages_count_at_once(files):
    (files / 'en.json').write_text(json.dumps({'endings': [['s', '']], 'terms': [{'words': ['tree'], 'means': {'shrub': 1}}]}))
    (files / 'de.json').write_text(json.dumps({
        'endings': [['en', '']], 'skipped': ['der'], 'terms': [{'words': ['Wasser'], 'means': {'water': 1.0}}],
    }))  # fmt: skip
    assert look_up('trees').materials == {'shrub': 1.0}
    assert look_up('der Wasser').term == 'Wasser'
    assert known_words() == ('Wasser', 'tree')


def test_a_damaged_vocabulary_says_which(files):
    (files / 'en.json').write_text('{"terms": [')
    with pytest.raises(ModelError, match=r'en\.json cannot be read'):
        look_up('water')


def test_a_vocabulary_of_materials_that_no_model_knows_is_refused(files):
    (files / 'en.json').write_text(json.dumps({'terms': [{'words': ['ice cream'], 'means': {'ice cream': 1.0}}]}))
    with pytest.raises(ModelError, match='"ice cream"'):
        look_up('water')
