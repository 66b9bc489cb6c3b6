"""The window that suits a pixel's size, and groups of bands: plain arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.models.sst.shape import LARGEST_SIDE, UNKNOWN_SIDE, Shape, band_places, fourier, group_bands, window_side


@pytest.mark.parametrize(('metres', 'side'), [(30.0, 1), (20.0, 1), (10.0, 3), (6.0, 3), (4.0, 5), (3.0, 7), (2.0, 9), (1.0, 9), (0.05, 9)])
def test_the_window_follows_the_size_of_pixels(metres, side):
    assert window_side(metres) == side


@pytest.mark.parametrize('unknown', [None, float('nan'), float('inf'), 0.0, -3.0])
def test_an_unknown_size_gives_the_usual_window(unknown):
    assert window_side(unknown) == UNKNOWN_SIDE == 5


@given(st.floats(1e-3, 1e5), st.floats(1.0, 10.0))
def test_windows_are_odd_and_never_grow_with_the_pixel(metres, times):
    side, other = window_side(metres), window_side(metres * times)
    assert side % 2 == 1
    assert 1 <= other <= side <= LARGEST_SIDE
    if 1 < side < LARGEST_SIDE:  # within a pixel of 20 m
        assert abs(side - 20.0 / metres) <= 1.0 + 1e-9


@given(st.integers(1, 300), st.integers(1, 40), st.integers(0, 1000))
def test_every_band_is_in_one_group_of_neighbours(bands, tokens, seed):
    places = np.random.default_rng(seed).permutation(np.linspace(400.0, 2500.0, bands))
    groups = min(tokens, bands)
    indices, there = group_bands(places, groups)
    assert indices.shape == there.shape
    assert len(indices) == groups
    assert sorted(indices[there].tolist()) == list(range(bands))
    assert there.sum(1).max() - there.sum(1).min() <= 1
    for one, other in zip(range(groups - 1), range(1, groups)):  # from short to long wavelengths, without overlap
        assert places[indices[one][there[one]]].max() <= places[indices[other][there[other]]].min()


def test_wavelengths_tell_places_apart_and_numbers_stand_in_for_them():
    found = fourier(np.linspace(400.0, 2500.0, 200))
    assert found.shape == (200, 16)
    assert np.abs(found).max() <= 1.0
    away = np.linalg.norm(found[:, None] - found[None], axis=2) + 9.0 * np.eye(200)
    assert away.min() > 0.1
    assert fourier(np.array([700.0]))[0, 7] == pytest.approx(np.sin(2 * np.pi * 700.0 / 5000.0))
    np.testing.assert_array_equal(band_places(3, None), [0.0, 10.0, 20.0])
    np.testing.assert_array_equal(band_places(2, np.array([500.0, 400.0])), [500.0, 400.0])


def test_its_numbers_survive_the_card_and_nonsense_is_refused():
    shape = Shape(60, 3, 7, 24, 3, 8, 1, 3)
    assert Shape.from_json(shape.to_json()) == shape
    assert (shape.groups, shape.halo) == (8, 3)
    assert Shape(5, 3).groups == 5
    wrong = ({'side': 4}, {'side': 65}, {'width': 25}, {'width': 10**9}, {'bands': 0}, {'spatial': 0}, {'spectral': 99}, {'heads': 0},
             {'tokens': 0}, {'classes': 'many'})  # fmt: skip
    for change in wrong:
        with pytest.raises(ValueError):
            Shape.from_json({**shape.to_json(), **change})
    with pytest.raises(KeyError):
        Shape.from_json({'bands': 3})
