"""Forms of spectra and units of axes."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.colour_vision import distances
from hsi_plugin.gui.spectra.curve import LIBRARY, MEAN, PIXEL, Curve, next_colour
from hsi_plugin.gui.spectra.looks import CONTINUUM, SLOPE, Look, Trace, traces
from hsi_plugin.spectra.continuum import continuum

WAVELENGTHS = np.linspace(500.0, 900.0, 21)
GOOD = np.ones(21, bool)
GOOD[8:10] = False
BANDS = Bands(21, WAVELENGTHS, None, GOOD)
VALUES = 0.3 + 0.1 * np.sin(np.arange(21) / 3.0)


def curve(values=VALUES, bands=BANDS, **more):
    return Curve(1, more.pop('kind', PIXEL), 'one', '#0072b2', bands, np.asarray(values), **more)


def test_values_have_gaps_at_bad_bands_only_until_they_are_asked_for():
    hidden, all_of_it = traces([curve()], Look())[0], traces([curve()], Look(show_bad=True))[0]
    assert np.isnan(hidden.y[~GOOD]).all()
    np.testing.assert_array_equal(hidden.y[GOOD], VALUES[GOOD])
    np.testing.assert_array_equal(all_of_it.y, VALUES)


def test_micrometres_move_the_axis_and_steepen_slopes():
    nm, um = traces([curve()], Look(form=SLOPE))[0], traces([curve()], Look(form=SLOPE, micrometres=True))[0]
    np.testing.assert_allclose(um.x, WAVELENGTHS / 1000.0)
    np.testing.assert_allclose(um.y, 1000.0 * nm.y)
    line = curve(2e-4 * WAVELENGTHS)
    np.testing.assert_allclose(traces([line], Look(form=SLOPE))[0].y[GOOD], 2e-4)


def test_without_the_continuum_a_spread_is_divided_like_its_mean():
    spread = np.full(21, 0.02)
    trace = traces([curve(kind=MEAN, spread=spread)], Look(form=CONTINUUM))[0]
    hull = continuum(np.where(GOOD, VALUES, np.nan), WAVELENGTHS, GOOD)
    np.testing.assert_allclose(trace.y[GOOD], VALUES[GOOD] / hull[GOOD])
    np.testing.assert_allclose((trace.high - trace.low)[GOOD], 0.04 / hull[GOOD])
    assert np.nanmax(trace.y) == pytest.approx(1.0)
    assert traces([curve(kind=MEAN, spread=spread)], Look(form=SLOPE))[0].low is None


def test_curves_drawn_together_are_those_drawn_alone():
    other = Bands(5, np.linspace(400.0, 800.0, 5))
    many = [curve(), curve(np.ones(5), other), curve(VALUES**2), curve(2 * VALUES, kind=MEAN, spread=0.1 * VALUES)]
    for look in (Look(), Look(form=CONTINUUM), Look(form=SLOPE)):
        for together, alone in zip(traces(many, look), (traces([one], look)[0] for one in many)):
            np.testing.assert_allclose(together.y, alone.y)
            np.testing.assert_array_equal(together.x, alone.x)
            assert (together.low is None) == (alone.low is None)


def test_a_library_spectrum_is_drawn_on_either_channels():
    own = Bands(3, np.array([510.0, 600.0, 700.0])), np.array([0.1, 0.2, 0.3])
    one = curve(kind=LIBRARY, own=own)
    assert len(traces([one], Look())[0].x) == 21
    np.testing.assert_array_equal(traces([one], Look(own_channels=True))[0].x, own[0].wavelengths_nm)
    alone = curve(np.empty(0), Bands(0), kind=LIBRARY, own=own)  # no cube is open
    np.testing.assert_array_equal(traces([alone], Look())[0].y, own[1])


def test_without_wavelengths_bands_are_counted_and_forms_change_nothing():
    plain = curve(VALUES, Bands(21))
    for form in ('values', CONTINUUM, SLOPE):
        trace = traces([plain], Look(form=form, micrometres=True))[0]
        np.testing.assert_array_equal(trace.x, np.arange(1, 22))
        np.testing.assert_array_equal(trace.y, VALUES)


def test_a_trace_tells_its_value_at_the_nearest_band():
    trace = Trace(np.array([1.0, 2.0, np.nan, 5.0]), np.array([10.0, 20.0, np.nan, 50.0]))
    assert trace.at(1.9) == 20.0
    assert np.isnan(trace.at(9.0))
    assert trace.span == (10.0, 50.0)
    assert Trace(np.array([np.nan]), np.array([np.nan])).span is None


def test_a_few_spikes_do_not_flatten_slopes():
    values = np.zeros(200)
    values[50:150] = np.sin(np.arange(100))
    values[10] = 1000.0
    low, high = Trace(np.arange(200.0), values).usual_span
    assert -2.0 < low < -0.9
    assert 0.9 < high < 2.0


def test_colours_of_lines_stay_apart_for_everybody():
    taken = []
    for _ in range(6):
        taken.append(next_colour(taken))
    apart = distances(taken)[~np.eye(6, dtype=bool)]
    assert apart.min() >= 15.0
    for _ in range(30):
        taken.append(next_colour(taken))
    assert max(taken.count(colour) for colour in set(taken)) - min(taken.count(colour) for colour in set(taken)) <= 1
