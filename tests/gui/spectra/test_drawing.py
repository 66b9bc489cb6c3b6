"""How the line of a spectrum runs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.gui.spectra.drawing import BREAK, along, drawing_order, edges, runs


def bands(wavelengths):
    return Bands(len(wavelengths), np.asarray(wavelengths, float))


def test_plain_spectrum_is_one_line():
    assert drawing_order(bands(np.linspace(400, 2400, 50))).tolist() == list(range(50))


def test_falling_wavelengths_are_turned_round():
    assert drawing_order(bands(np.linspace(2400, 400, 50))).tolist() == list(range(49, -1, -1))


def test_overlapping_detectors_follow_each_other_with_a_break():
    first, second = np.linspace(400, 1000, 40), np.linspace(900, 1700, 40)
    order = drawing_order(bands(np.concatenate([first, second])))
    assert order.tolist() == [*range(40), BREAK, *range(40, 80)]


def test_a_wide_hole_breaks_the_line_of_a_fine_sensor_only():
    fine = np.concatenate([np.arange(400, 700, 6.0), np.arange(900, 1200, 6.0)])
    assert np.count_nonzero(drawing_order(bands(fine)) == BREAK) == 1
    assert BREAK not in drawing_order(bands([443, 490, 560, 665, 705, 740, 783, 842, 865, 1610, 2190]))


@given(st.lists(st.floats(350, 2600), min_size=1, max_size=80, unique=True))
def test_every_band_is_drawn_once(wavelengths):
    order = drawing_order(bands(wavelengths))
    assert sorted(order[order != BREAK].tolist()) == list(range(len(wavelengths)))
    drawn = along(order, np.asarray(wavelengths))
    segments = np.split(drawn, np.flatnonzero(np.isnan(drawn)))
    for segment in segments:  # within a line, wavelengths never go back
        assert (np.diff(segment[~np.isnan(segment)]) > 0).all()


def test_runs_and_edges_of_bad_bands():
    bad = np.array([1, 1, 0, 0, 1, 0, 1], bool)
    assert runs(bad) == [(0, 1), (4, 4), (6, 6)]
    assert edges(np.arange(7.0), 4, 4) == (3.5, 4.5)
    assert edges(np.arange(7.0), 0, 1) == (0.0, 1.5)
