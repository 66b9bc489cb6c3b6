"""Colours as others see them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.classes import PALETTE
from hsi_plugin.core.colour_vision import DEUTAN, NORMAL, PROTAN, TRITAN, distances, lab, safe_colours

VISIONS = (NORMAL, PROTAN, DEUTAN, TRITAN)
colours = st.integers(0, 0xFFFFFF).map(lambda n: f'#{n:06x}')


def off_diagonal(matrix):
    return matrix[~np.eye(len(matrix), dtype=bool)]


@pytest.mark.parametrize('vision', VISIONS)
def test_greys_look_the_same_to_all(vision):
    greys = [f'#{g:02x}{g:02x}{g:02x}' for g in (0, 60, 128, 200, 255)]
    assert np.abs(lab(greys, vision) - lab(greys)).max() < 0.5
    assert np.abs(lab(greys, vision)[:, 1:]).max() < 0.5  # and have no hue


def test_lab_of_known_colours():
    # Reference values of sRGB red, green and blue under D65.
    expected = [[53.24, 80.09, 67.20], [87.73, -86.18, 83.18], [32.30, 79.19, -107.86]]
    assert lab(['#ff0000', '#00ff00', '#0000ff']) == pytest.approx(np.array(expected), abs=0.1)


def test_red_and_green_of_like_lightness_are_one_colour_to_a_deuteranope_and_blue_and_yellow_are_not():
    red, green = '#a05a00', '#5a7000'
    apart = {vision: distances([red, green], (vision,))[0, 1] for vision in VISIONS}
    assert apart[NORMAL] > 40
    assert apart[DEUTAN] < 15
    assert distances(['#0072b2', '#f0e442'], (DEUTAN,))[0, 1] > 100


@given(st.lists(colours, min_size=2, max_size=6))
def test_distances_are_symmetric_and_the_worst_of_all_kinds_of_vision(some):
    found = distances(some)
    assert np.allclose(found, found.T)
    assert np.allclose(np.diag(found), 0.0)
    for vision in (NORMAL, PROTAN, DEUTAN):
        assert (found <= distances(some, (vision,)) + 1e-9).all()


def test_the_first_nine_colours_of_the_palette_stay_apart_for_all():
    for vision in VISIONS:
        assert off_diagonal(distances(PALETTE[:9], (vision,))).min() > 15


@pytest.mark.parametrize(('classes', 'least'), [(3, 60), (6, 25), (8, 23), (10, 18)])
def test_safe_colours_stay_apart_whatever_the_classes_had(classes, least):
    muddy = [f'#{90 + i:02x}{100 - i:02x}50' for i in range(classes)]
    assert off_diagonal(distances(muddy)).min() < 5
    assert off_diagonal(distances(safe_colours(muddy))).min() > least


@given(st.lists(colours, min_size=1, max_size=18))
def test_safe_colours_are_of_the_palette_and_never_shared(present):
    found = safe_colours(present)
    assert len(set(found)) == len(present)
    assert set(found) <= set(PALETTE)


def test_classes_keep_about_their_colour_where_that_can_be():
    found = safe_colours(['#e0a010', '#1070c0'])  # an orange and a blue, in this order
    assert found[1] == '#0072b2'
    assert lab([found[0]])[0, 2] > 50  # still yellowish


@given(st.lists(colours, min_size=2, max_size=10))
def test_no_two_classes_would_rather_exchange_their_colours(present):
    found = safe_colours(present)
    cost = np.linalg.norm(lab(present)[:, None] - lab(found)[None], axis=2)
    kept, swapped = cost.diagonal()[:, None] + cost.diagonal()[None], cost + cost.T
    assert (kept <= swapped + 1e-6)[~np.eye(len(present), dtype=bool)].all()


def test_beyond_the_palette_colours_repeat():
    found = safe_colours(['#808080'] * 25)
    assert all(found)
    assert set(found) == set(PALETTE)
