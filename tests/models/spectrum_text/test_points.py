"""Any sensor's bands at the fixed wavelengths of the spectrum–text model, and what the network is shown."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.models.spectrum_text.points import INPUTS, LEAST_POINTS, OPAQUE_NM, POINTS_NM, inputs_of, point_weights, to_points

COUNT = len(POINTS_NM)
OPAQUE = np.any([(low < POINTS_NM) & (high > POINTS_NM) for low, high in OPAQUE_NM], axis=0)


def evenly(first, last, step, **kwargs):
    nm = np.arange(first, last + 0.5 * step, step)
    return Bands(len(nm), nm, **kwargs)


SENSORS = st.builds(
    lambda first, step, bands: evenly(first, first + step * (bands - 1), step),
    st.floats(380.0, 600.0), st.floats(2.0, 25.0), st.integers(60, 240),
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(SENSORS, st.floats(0.02, 0.6), st.floats(-1e-4, 1e-4))
def test_a_straight_line_stays_one_wherever_it_is_seen(bands, level, slope):
    matrix = to_points(bands)
    seen = matrix.any(1)
    assert matrix.shape == (COUNT, bands.count)
    assert matrix.min() >= 0.0
    np.testing.assert_allclose(matrix.sum(1), seen, atol=1e-5)
    line = level + slope * bands.wavelengths_nm
    # Averages of few bands do not lie at the very middle of what they stand for.
    tolerance = abs(slope) * (bands.wavelengths_nm[1] - bands.wavelengths_nm[0] + 13.0) + 1e-5
    np.testing.assert_allclose((matrix @ line)[seen], (level + slope * POINTS_NM)[seen], atol=tolerance)


@settings(max_examples=40, deadline=None)
@given(SENSORS, st.integers(0, 2**32 - 1))
def test_the_order_of_bands_does_not_matter(bands, seed):
    order = np.random.default_rng(seed).permutation(bands.count)
    np.testing.assert_array_equal(to_points(bands.select(order)), to_points(bands)[:, order])


@settings(max_examples=40, deadline=None)
@given(SENSORS, st.integers(0, 2**32 - 1), st.floats(0.0, 0.5))
def test_bad_bands_are_as_good_as_not_there(bands, seed, share):
    good = np.random.default_rng(seed).random(bands.count) >= share
    good[:30] = True
    matrix = to_points(Bands(bands.count, bands.wavelengths_nm, np.full(bands.count, 8.0), good))
    assert not matrix[:, ~good].any()
    alone = to_points(Bands(int(good.sum()), bands.wavelengths_nm[good], np.full(int(good.sum()), 8.0)))
    np.testing.assert_array_equal(matrix[:, good], alone)


def test_nothing_is_seen_where_the_air_lets_nothing_through():
    seen = to_points(evenly(390.0, 2500.0, 10.0)).any(1)
    assert not seen[OPAQUE].any()
    assert seen[~OPAQUE].all()


def test_a_gap_between_detectors_is_not_bridged():
    nm = np.concatenate([np.arange(400.0, 901.0, 10.0), np.arange(1500.0, 1700.0, 10.0)])
    seen = to_points(Bands(len(nm), nm)).any(1)
    gap = (POINTS_NM > 920.0) & (POINTS_NM < 1480.0)
    assert not seen[gap].any()
    assert seen[(POINTS_NM <= 900.0)].all()
    assert not seen[POINTS_NM > 1720.0].any()


@pytest.mark.parametrize('step', [10.0, 30.0, 50.0])
def test_one_lost_band_is_bridged_by_a_straight_line(step):
    bands = evenly(400.0, 1000.0, step)
    good = np.ones(bands.count, bool)
    good[bands.wavelengths_nm == 550.0] = False
    matrix = to_points(Bands(bands.count, bands.wavelengths_nm, None, good))
    at = int(np.flatnonzero(POINTS_NM == 550.0)[0])
    assert np.count_nonzero(matrix[at]) == 2
    assert matrix[at].sum() == pytest.approx(1.0)
    assert matrix[at] @ bands.wavelengths_nm == pytest.approx(550.0)


def test_a_wide_band_stands_for_the_wavelengths_inside_it():
    nm, widths = np.array([490.0, 560.0, 665.0, 842.0, 1610.0, 2190.0]), np.array([66.0, 36.0, 31.0, 106.0, 90.0, 180.0])
    weights = point_weights(nm, widths)
    assert (weights[(POINTS_NM >= 1570.0) & (POINTS_NM <= 1650.0), 4] == 1.0).all()
    assert (weights[(POINTS_NM >= 2100.0) & (POINTS_NM <= 2275.0), 5] == 1.0).all()
    assert not weights[(POINTS_NM > 1660.0) & (POINTS_NM < 1785.0)].any()
    assert not weights[POINTS_NM > 2290.0].any()
    rows = weights.sum(1)
    np.testing.assert_allclose(rows[rows > 0.0], 1.0)


def test_several_narrow_bands_are_averaged():
    rng = np.random.default_rng(0)
    bands = evenly(400.0, 1000.0, 2.0)
    noisy = 0.3 + rng.normal(0.0, 0.01, (400, bands.count))
    matrix = to_points(bands)
    seen = matrix.any(1)
    assert (noisy @ matrix[seen].T).std() < 0.006


def test_no_bands_no_points():
    assert not point_weights(np.zeros(0), np.zeros(0)).any()


@pytest.mark.parametrize(
    ('bands', 'said'),
    [
        (Bands(50), 'no wavelengths'),
        (evenly(8000.0, 12000.0, 40.0), 'cover too little'),
        (evenly(400.0, 450.0, 10.0), 'cover too little'),
        (evenly(400.0, 2450.0, 10.0, good=np.zeros(206, bool)), 'cover too little'),
    ],
)  # fmt: skip
def test_what_shows_too_little_is_refused(bands, said):
    with pytest.raises(ParameterError, match=said) as caught:
        to_points(bands)
    assert caught.value.remedy


def test_eight_points_are_enough():
    first, last = POINTS_NM[4], POINTS_NM[4 + LEAST_POINTS - 1]
    assert to_points(evenly(first, last, 12.5)).any(1).sum() == LEAST_POINTS


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.1, 1.0))
def test_what_is_not_seen_does_not_count(seed, share):
    rng = np.random.default_rng(seed)
    seen = rng.random(COUNT) < share
    seen[:8] = True
    points = rng.uniform(0.0, 0.8, (5, COUNT))
    other = np.where(seen, points, rng.uniform(-3.0, 3.0, points.shape))
    found = inputs_of(points, seen)
    np.testing.assert_array_equal(found, inputs_of(other, seen))
    assert found.shape == (5, INPUTS)
    assert found.dtype == np.float32
    assert not found[:, :COUNT][:, ~seen].any()
    np.testing.assert_allclose(found[:, :COUNT].sum(1), 0.0, atol=1e-3)  # shape has a mean of 1


def test_light_changes_the_brightness_and_not_the_shape():
    points = np.random.default_rng(0).uniform(0.1, 0.5, (4, COUNT))
    seen = np.ones(COUNT, bool)
    once, twice = inputs_of(points, seen), inputs_of(2.0 * points, seen)
    np.testing.assert_allclose(once[:, :COUNT], twice[:, :COUNT], atol=1e-5)
    np.testing.assert_allclose(twice[:, -1] - once[:, -1], np.log(2.0), atol=1e-5)


def test_odd_values_stay_finite_and_small():
    seen = np.ones(COUNT, bool)
    points = np.stack([np.zeros(COUNT), np.full(COUNT, -0.5), np.full(COUNT, 60.0), np.eye(COUNT)[5] * 1e4])
    out = np.full((4, INPUTS), np.nan, np.float32)
    assert inputs_of(points, seen, out) is out
    assert np.isfinite(out).all()
    assert np.abs(out[:, :COUNT]).max() <= 6.0
