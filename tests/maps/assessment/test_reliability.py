"""Whether confidence is believed where it may be, and only there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.grid import Grid
from hsi_plugin.maps.accuracy import assess
from hsi_plugin.maps.assessment.reliability import by_confidence, calibration, words
from hsi_plugin.maps.confidence_file import confidence_at, confidence_beside
from hsi_plugin.maps.statistics.weighted import Weights
from tests.builders import NORTH_UP, UTM33, wkt, write_geotiff, write_label_raster

from ..reviewing import NAMES, answer, draw, patches, write_map


def drawn(n=20_000, power=1.0, seed=0):
    """Confidence 0…1, and a map that is right with probability `confidence ** power`."""
    rng = np.random.default_rng(seed)
    confidence = rng.random(n)
    return confidence, rng.random(n) < confidence**power


def test_a_calibrated_map_has_no_error():
    found = calibration(*drawn(), Weights.alike(20_000))
    assert found['ece'] < 0.015
    assert found['ece_equal_mass'] < 0.015
    assert found['brier'] == pytest.approx(1 / 6, abs=0.005)  # ∫ c (1 − c) dc
    assert len(found['reliability']) == 10
    assert sum(row['n'] for row in found['reliability']) == found['n'] == 20_000
    for row in found['reliability']:
        assert row['low'] <= row['confidence'] <= row['high']
        assert row['accuracy_low'] <= row['accuracy'] <= row['accuracy_high']
        assert abs(row['accuracy'] - row['confidence']) < 4 * row['accuracy_se']
    assert words(found) == []


def test_an_overconfident_map_is_told():
    confidence, right = drawn(power=3.0)
    found = calibration(confidence, right, Weights.alike(len(right)))
    assert found['ece'] == pytest.approx(1 / 2 - 1 / 4, abs=0.02)  # ∫ (c − c³) dc
    assert 'surer than it is right' in words(found)[0]


def test_an_underconfident_one_too():
    confidence, right = drawn(power=0.3)
    assert 'less sure than it is right' in words(calibration(confidence, right, Weights.alike(len(right))))[0]


def test_a_gap_that_chance_may_have_made_is_not_told():
    confidence = np.full(60, 0.7)
    found = calibration(confidence, np.arange(60) < 37, Weights.alike(60))
    assert found['mean_confidence'] - found['accuracy'] > 0.08
    assert words(found) == []


def test_bins_of_equal_mass_hold_equal_weight():
    confidence, right = drawn(4000)
    heavy = np.where(confidence > 0.5, 3.0, 1.0)
    weights = Weights(heavy, np.zeros(4000, int), np.full(4000, -1))
    found = calibration(confidence, right, weights)
    assert [row['share'] for row in found['equal_mass']] == pytest.approx([0.1] * 10, abs=0.005)
    assert found['mean_confidence'] == pytest.approx((heavy * confidence).sum() / heavy.sum(), abs=1e-6)


def test_weights_of_a_design_count():
    """Half of the map is sure and right; the sample has it only once in ten."""
    rng = np.random.default_rng(1)
    sure = np.arange(1000) < 100
    confidence = np.where(sure, 0.95, 0.55)
    right = rng.random(1000) < np.where(sure, 0.95, 0.25)
    weights = Weights(np.where(sure, 9.0, 1.0), (~sure).astype(int), np.full(1000, -1))
    weighted, alike = calibration(confidence, right, weights), calibration(confidence, right, Weights.alike(1000))
    assert weighted['ece'] == pytest.approx(0.15, abs=0.03)
    assert alike['ece'] == pytest.approx(0.27, abs=0.03)


def test_few_pixels_and_none():
    found = calibration(np.array([0.4, np.nan]), np.array([True, False]), Weights.alike(2))
    assert found['n'] == 1
    assert 'too few' in words(found)[0]
    empty = calibration(np.array([np.nan]), np.array([True]), Weights.alike(1))
    assert (empty['n'], empty['ece'], empty['reliability']) == (0, None, [])
    assert 'not known' in words(empty)[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.one_of(st.sampled_from([0.0, 0.5, 0.7, 0.9, 1.0]), st.floats(0, 1)), st.booleans()), min_size=1, max_size=50))
def test_every_pixel_falls_in_one_bin(pixels):
    confidence, right = (np.array(part) for part in zip(*pixels))
    weights = Weights.alike(len(pixels))
    found = calibration(confidence, right, weights)
    for curve in (found['reliability'], found['equal_mass']):
        assert sum(row['n'] for row in curve) == len(pixels)
    assert sum(row['n'] for row in by_confidence(confidence, right, weights)) == len(pixels)
    assert 0.0 <= found['ece'] <= 1.0
    assert 0.0 <= found['brier'] <= 1.0


@pytest.fixture
def mapped(tmp_path):
    """A map with a confidence that is right."""
    truth, _ = patches()
    rng = np.random.default_rng(5)
    confidence = rng.uniform(0.4, 1.0, truth.shape).astype(np.float32)
    wrong = rng.random(truth.shape) > confidence
    labels = np.where(wrong, truth % 3 + 1, truth).astype(np.uint8)
    return truth, confidence, write_map(tmp_path / 'MAP.tif', labels, confidence=confidence), tmp_path


def test_confidence_beside_the_map_is_found_and_read_where_it_is_needed(mapped):
    truth, confidence, path, folder = mapped
    rows, cols = np.array([0, 119, 7, 7]), np.array([3, 149, 0, 1])
    grid = Grid(*truth.shape, NORTH_UP, wkt(UTM33))
    assert confidence_at(confidence_beside(path), grid, rows, cols) == pytest.approx(confidence[rows, cols])
    assert confidence_beside(folder / 'other.tif') == ''
    session, review = draw(path, folder / 'review.gpkg', size=150)
    with session:
        answer(review, truth)
    found = assess(path, folder / 'review.gpkg')
    assert found['calibration']['n'] == found['reference_pixels']
    assert found['calibration']['ece'] < 0.15
    by = found['by_confidence']
    assert [(one['low'], one['high']) for one in by] == [(0.0, 0.5), (0.5, 0.7), (0.7, 0.9), (0.9, 1.0)]
    assert by[0]['accuracy']['value'] < by[3]['accuracy']['value']
    assert sum(one['share'] for one in by) == pytest.approx(1.0, abs=1e-5)


def test_a_confidence_of_no_use(mapped):
    truth, confidence, path, folder = mapped
    reference = write_label_raster(folder / 'truth.tif', truth, NAMES)
    percent = write_geotiff(folder / 'percent.tif', 100 * confidence[None])
    with pytest.raises(CubeError, match='outside 0…1'):
        assess(path, reference, confidence=str(percent))
    small = write_geotiff(folder / 'small.tif', confidence[None, :50])
    with pytest.raises(CubeError, match='grid of the map'):
        assess(path, reference, confidence=str(small))
    with pytest.raises(CubeError, match='cannot be opened'):
        assess(path, reference, confidence=str(folder / 'absent.tif'))
    write_geotiff(folder / 'MAP_confidence.tif', confidence[None, :50])  # of another map, by mistake
    found = assess(path, reference)
    assert found['calibration'] is None
    assert any('The confidence was not assessed' in w for w in found['warnings'])
