"""Parts with weights become one probability: a logarithmic opinion pool."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.window import Window
from hsi_plugin.methods.zero_shot.fuse import CLICKS, CLIP, LIBRARY, SPECTRA, WEIGHTS, Fused, Part, parse_weights, total_weight
from tests.methods.zero_shot.straw import Straw, Undecided

SHAPE = (12, 15)
WHOLE = Window(0, 0, *SHAPE)
SOME_WEIGHT = st.floats(0.0, 10.0)


def fused(*parts):
    return Fused([Part(SPECTRA, weight, source) for weight, source in parts]).read(WHOLE)


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 5), st.lists(st.tuples(SOME_WEIGHT, st.integers(0, 99)), min_size=1, max_size=4))
def test_sums_of_one_and_nothing_without_data(classes, parts):
    hole = (slice(2, 5), slice(3, 9))
    values, valid = fused(*((w, Straw(SHAPE, classes, seed, hole if i == 0 else None)) for i, (w, seed) in enumerate(parts)))
    assert not valid[hole].any()
    assert valid.sum() == valid.size - 18
    assert values.min() >= 0.0
    assert values.dtype == np.float32
    np.testing.assert_allclose(values.sum(0), valid, atol=1e-5)


def test_the_formula_of_the_pool():
    a, b = Straw(SHAPE, seed=1), Straw(SHAPE, seed=2)
    for part in (a, b):
        part.values = 0.9 * part.values + 0.1 / 3  # far from what is cut off below
    values, _ = fused((1.0, a), (0.5, b))
    product = a.values.astype(np.float64) * b.values.astype(np.float64) ** 0.5
    np.testing.assert_allclose(values, product / product.sum(0), rtol=1e-4)


@settings(max_examples=30, deadline=None)
@given(SOME_WEIGHT, st.integers(0, 99))
def test_an_undecided_part_changes_nothing_whatever_its_weight(weight, seed):
    part = Straw(SHAPE, seed=seed)
    alone, _ = fused((1.5, part))
    together, _ = fused((1.5, part), (weight, Undecided(SHAPE)))
    np.testing.assert_allclose(together, alone, atol=2e-5)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 99), st.integers(0, 99))
def test_a_part_of_weight_nothing_says_nothing(one, other):
    a, b = Straw(SHAPE, seed=one), Straw(SHAPE, seed=other)
    np.testing.assert_allclose(fused((2.0, a), (0.0, b))[0], fused((2.0, a))[0], atol=1e-6)


def test_a_single_part_of_weight_one_is_passed_on_as_it_is():
    part = Straw(SHAPE)
    np.testing.assert_array_equal(fused((1.0, part))[0], part.values)


def test_more_weight_is_more_sure_and_decides_the_same():
    part = Straw(SHAPE)
    light, heavy = fused((0.5, part))[0], fused((3.0, part))[0]
    np.testing.assert_array_equal(light.argmax(0), heavy.argmax(0))
    assert (heavy.max(0) >= light.max(0) - 1e-6).all()


def test_the_heavier_part_wins():
    a, b = Straw(SHAPE, 2), Straw(SHAPE, 2)
    a.values[:] = np.array([0.8, 0.2])[:, None, None]
    b.values[:] = np.array([0.2, 0.8])[:, None, None]
    assert (fused((2.0, a), (1.0, b))[0].argmax(0) == 0).all()
    assert (fused((1.0, a), (2.0, b))[0].argmax(0) == 1).all()
    np.testing.assert_allclose(fused((1.0, a), (1.0, b))[0], 0.5, atol=1e-6)


def test_what_one_part_rules_out_another_can_bring_back():
    a, b = Straw(SHAPE, 2), Straw(SHAPE, 2)
    a.values[:] = np.array([1.0, 0.0])[:, None, None]
    b.values[:] = np.array([0.001, 0.999])[:, None, None]
    values, _ = fused((1.0, a), (2.0, b))
    assert np.isfinite(values).all()
    assert (values.argmax(0) == 1).all()


def test_a_window_is_a_part_of_the_whole():
    parts = Fused([Part(SPECTRA, 1.0, Straw(SHAPE, seed=1)), Part(CLIP, 0.5, Straw(SHAPE, seed=2))])
    np.testing.assert_array_equal(parts.read(Window(3, 4, 5, 6))[0], parts.read(WHOLE)[0][:, 3:8, 4:10])


def test_weights_as_jobs_say_them():
    assert parse_weights('') == WEIGHTS
    assert parse_weights(' spectra = 0 ; clip=2.5,') == {**WEIGHTS, SPECTRA: 0.0, CLIP: 2.5}
    assert parse_weights('clicks=10')[CLICKS] == 10.0
    assert parse_weights('library=1e-1')[LIBRARY] == 0.1
    assert total_weight({SPECTRA: 1.0, CLIP: 0.5, CLICKS: 2.0}, [SPECTRA, CLIP]) == 1.5


@pytest.mark.parametrize('text', ['spectra', 'spectra=', 'spectra=much', 'magic=1', 'clip=-1', 'clip=11', 'clip=nan', 'clip=inf', '=1'])
def test_what_is_no_weight_is_refused(text):
    with pytest.raises(ParameterError, match='is no weight of a part') as caught:
        parse_weights(text)
    assert SPECTRA in caught.value.remedy
