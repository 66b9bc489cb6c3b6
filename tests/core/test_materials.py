"""Materials, which of them are akin, and which class each speaks for; the ways to refine."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.materials import MATERIALS, kinship, shared_among
from hsi_plugin.core.refinements import AUTO, NONE, REFINEMENTS, find_refinement
from hsi_plugin.core.vocabulary import materials_of

NAMED = st.lists(
    st.dictionaries(st.sampled_from(MATERIALS), st.floats(0.05, 1.0), min_size=1, max_size=6), min_size=1, max_size=6
)  # fmt: skip


def of(text):
    return [materials_of(prompt) for prompt in parse_classes(text)]


def test_materials_are_each_there_once():
    assert len(set(MATERIALS)) == len(MATERIALS)


def test_kinship():
    akin = kinship()
    assert akin.shape == (len(MATERIALS), len(MATERIALS))
    assert (np.diag(akin) == 1.0).all()
    off = akin[~np.eye(len(MATERIALS), dtype=bool)]
    assert off.min() >= 0.0
    assert off.max() < 1.0
    at = MATERIALS.index
    assert akin[at('broadleaf tree'), at('shrub')] > akin[at('broadleaf tree'), at('green grass')] > 0.0
    assert akin[at('water'), at('asphalt')] == 0.0
    assert (np.sort(akin, 1)[:, -2] > 0.0).all()  # none stands alone


@settings(max_examples=100, deadline=None)
@given(NAMED)
def test_what_is_named_speaks_for_its_class_alone(named):
    shares = shared_among(named)
    assert shares.shape == (len(MATERIALS), len(named))
    assert shares.min() >= 0.0
    assert shares.sum(1).max() <= 1.0 + 1e-9
    for row, name in enumerate(MATERIALS):
        weights = np.array([means.get(name, 0.0) for means in named])
        if weights.any():
            np.testing.assert_allclose(shares[row].sum(), weights.max())
            np.testing.assert_allclose(shares[row] / shares[row].sum(), weights / weights.sum())


@settings(max_examples=50, deadline=None)
@given(NAMED, st.randoms(use_true_random=False))
def test_the_order_of_classes_does_not_matter(named, random):
    order = list(range(len(named)))
    random.shuffle(order)
    np.testing.assert_allclose(shared_among([named[i] for i in order]), shared_among(named)[:, order])


def test_what_nobody_names_goes_to_the_most_akin_class():
    shares = shared_among(of('soil; tree; water'))
    at = MATERIALS.index
    assert shares[at('green grass')].argmax() == 1
    assert shares[at('turbid water')].argmax() == 2
    assert shares[at('sand')].argmax() == 0
    assert shares[at('soil')].tolist() == [1.0, 0.0, 0.0]


def test_what_nobody_names_counts_as_much_as_it_is_akin():
    shares, akin, at = shared_among([{'soil': 1.0}, {'gravel': 0.5}, {'asphalt': 1.0}]), kinship(), MATERIALS.index
    for name, row in (('sand', [1.0, 0.0, 0.0]), ('brick', [0.0, 0.0, 1.0])):
        nearest = max(akin[at(name), at('soil')], akin[at(name), at('asphalt')])
        assert 0.0 < nearest < 1.0
        np.testing.assert_allclose(shares[at(name)], np.array(row) * nearest)
    alike = shared_among([{'soil': 1.0}, {'gravel': 1.0}])[at('sand')]  # as near to the one as to the other: half each
    np.testing.assert_allclose(alike, akin[at('sand'), at('soil')] / 2)


def test_what_is_akin_to_nothing_speaks_for_nobody():
    assert not shared_among(of('water'))[MATERIALS.index('asphalt')].any()


def test_a_class_that_means_nothing_gets_nothing():
    shares = shared_among([{}, *of('water; tree')])
    assert not shares[:, 0].any()
    assert not shared_among([{}, {}]).any()


def test_refinements():
    assert {AUTO, NONE, 'discriminant', 'mamba'} <= set(REFINEMENTS)
    assert all(name == one.name and one.title and one.summary.endswith('.') for name, one in REFINEMENTS.items())
    assert find_refinement('mamba').needs_torch
    assert not find_refinement('discriminant').needs_torch
    with pytest.raises(ParameterError, match='no refinement "magic"') as caught:
        find_refinement('magic')
    assert 'discriminant' in caught.value.remedy
