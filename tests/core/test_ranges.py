"""Ranges of wavelength as people write them."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.ranges import parse_ranges


def test_ways_to_write_them():
    assert parse_ranges('') == ()
    assert parse_ranges('450-900') == ((450.0, 900.0),)
    assert parse_ranges(' 450 – 900.5 nm; 1500..1800,2000 to 2100 ') == ((450.0, 900.5), (1500.0, 1800.0), (2000.0, 2100.0))


@pytest.mark.parametrize('text', ['red', '450', '450-', '-450', '450-900-1000', '1e3-2e3', '450-900 1000-1100', '1-2,' * 300])
def test_what_is_none(text):
    with pytest.raises(ParameterError, match='no list of wavelength ranges'):
        parse_ranges(text)


def test_the_wrong_way_round():
    with pytest.raises(ParameterError, match='ends before it begins'):
        parse_ranges('900-450')


@given(st.text(max_size=200))
def test_any_text_is_understood_or_refused(text):
    with contextlib.suppress(ParameterError):
        assert all(low <= high for low, high in parse_ranges(text))
