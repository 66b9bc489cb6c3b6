"""Class schemes of two scenes, mapped by name."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.class_mapping import map_classes

NAMES = st.lists(st.text(st.characters(categories=['Ll']), min_size=12, max_size=14), min_size=1, max_size=6, unique=True)


def test_case_spaces_hyphens_and_underscores_do_not_count():
    found = map_classes(['Bare soil', 'Low-Vegetation', 'WATER'], ['water', 'bare_soil', 'low  vegetation'])
    assert found.values == (3, 1, 2)
    assert found.synonyms == ()
    assert found.notes() == []


def test_words_of_the_same_materials_are_one_class_and_this_is_told():
    found = map_classes(['forest', 'asphalt'], ['asphalt', 'woodland'])
    assert found.values == (2, 1)
    assert found.synonyms == (('woodland', 'forest'),)
    assert any('"woodland"' in note and '"forest"' in note for note in found.notes())


def test_synonyms_that_could_mean_two_classes_are_left_alone():
    """A source with a lake and a river does not know which of them is the water of the target."""
    assert map_classes(['lake', 'river'], ['water']).values == (0,)
    assert map_classes(['water'], ['lake', 'river']).values == (0, 0)
    # ... nor when one of them is spelt alike: the other is another class, not a second name of the first.
    assert map_classes(['water', 'lake'], ['water', 'river']).values == (1, 0)


def test_a_word_that_is_known_in_part_only_is_no_synonym():
    assert map_classes(['forest'], ['burnt forest']).values == (0,)


def test_names_that_differ_in_spelling_alone_are_ambiguous():
    assert map_classes(['bare soil', 'Bare_soil'], ['baresoil']).values == (0,)


def test_what_is_unmatched_is_told():
    found = map_classes(['corn', 'fallow'], ['corn', 'lettuce'])
    assert found.new == ('lettuce',)
    assert found.unused == ('fallow',)
    assert found.count == 1
    said = ' '.join(found.notes())
    assert '"lettuce"' in said
    assert '"fallow"' in said
    assert found.pairs() == {'corn': 'corn'}


def test_rows_of_known_classes_are_carried_over():
    found = map_classes(['a1', 'b1', 'c1'], ['c1', 'x1', 'a1'])
    kept, fresh = np.arange(6.0).reshape(3, 2), np.full((3, 2), -1.0)
    np.testing.assert_array_equal(found.rows(kept, fresh), [[4.0, 5.0], [-1.0, -1.0], [0.0, 1.0]])


@given(NAMES, st.randoms(use_true_random=False))
def test_a_permutation_is_found_again(names, random):
    shuffled = list(names)
    random.shuffle(shuffled)
    found = map_classes(names, shuffled)
    assert [found.source[v - 1] for v in found.values] == shuffled


@given(NAMES, NAMES)
def test_no_class_of_the_source_is_used_twice(source, target):
    used = [v for v in map_classes(source, target).values if v]
    assert len(used) == len(set(used))
