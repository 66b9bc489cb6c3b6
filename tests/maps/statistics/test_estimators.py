"""Estimators of all designs: published examples to the digit, agreement with each other, and intervals that hold the truth."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.metrics import Accuracy, confusion_matrix
from hsi_plugin.core.sampling import Blocks, allocate, draw_ranks
from hsi_plugin.maps.area import simple_estimate, stratified_estimate
from hsi_plugin.maps.statistics.clusters import cluster_estimate
from hsi_plugin.maps.statistics.estimate import figures_of
from hsi_plugin.maps.statistics.intervals import Z95
from hsi_plugin.maps.statistics.stehman import stehman_estimate

# Olofsson et al. 2014, table 8, and the shares of the map's classes.
OLOFSSON = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
SHARES = np.array([0.02, 0.015, 0.32, 0.645])
# Stehman 2014, table 2: 40 pixels in four strata.
STRATA, MAPPED, REFERENCE = (
    np.array(['ABCD'.index(c) + 1 for c in letters])
    for letters in (
        'AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDD',
        'AAAAAAABBBABBBBBBBBBBBCCCCCCBBDDDDDDDDDD',
        'AAAAACBABCABBBBBAABBCCCCCDDBBADDDDDDDCCB',
    )
)
STRATUM_PIXELS = {1: 40_000, 2: 30_000, 3: 20_000, 4: 10_000}


def test_the_example_of_olofsson():
    found = stratified_estimate(OLOFSSON, SHARES * 10_000_000)
    assert found.overall == pytest.approx(0.9465, abs=5e-5)
    assert Z95 * found.overall_se == pytest.approx(0.0185, abs=5e-5)
    assert found.producers[0] == pytest.approx(0.7487, abs=5e-5)
    assert found.shares[0] * 10_000_000 == pytest.approx(235_086, abs=1)
    assert Z95 * found.shares_se[0] * 10_000_000 == pytest.approx(68_418, abs=2)
    assert found.overall_ci == pytest.approx([0.9465 - 0.0185, 0.9465 + 0.0185], abs=4e-3)  # not quite symmetric: it is near 1
    assert found.cells.sum() == pytest.approx(1)


def test_the_example_of_stehman():
    found = stehman_estimate(STRATA, MAPPED, REFERENCE, STRATUM_PIXELS, 4)
    assert found.shares[[0, 2]] == pytest.approx([0.35, 0.20])
    assert found.overall == pytest.approx(0.63)
    assert found.users[1] == pytest.approx(0.574, abs=5e-4)
    assert found.producers[1] == pytest.approx(0.794, abs=5e-4)
    assert found.cells[1, 2] == pytest.approx(0.08)
    # Standard errors to all digits of an independent implementation, R package mapaccuracy 0.1.2.
    assert found.shares_se[[0, 2]] == pytest.approx([0.0822478, 0.06427977], abs=5e-8)
    assert found.overall_se == pytest.approx(0.08464219, abs=5e-9)
    assert found.users_se[1] == pytest.approx(0.1247822, abs=5e-8)
    assert found.producers_se[1] == pytest.approx(0.1165479, abs=5e-8)


def test_derivatives_are_those_of_the_figures():
    rng = np.random.default_rng(0)
    cells = rng.dirichlet(np.ones(16)).reshape(4, 4)
    base = figures_of(cells)
    for i in range(4):
        for j in range(4):
            step = np.zeros((4, 4))
            step[i, j] = 1e-6
            change = (figures_of(cells + step).values - figures_of(cells - step).values) / 2e-6
            assert base.gradients(np.array([i]), np.array([j]))[:, 0] == pytest.approx(change, abs=1e-6)


@given(st.integers(0, 2**32 - 1), st.integers(2, 6))
def test_strata_that_are_the_classes_are_a_special_case(seed, classes):
    rng = np.random.default_rng(seed)
    confusion = rng.integers(0, 9, (classes, classes)) + np.eye(classes, dtype=int) * 2
    pixels = rng.integers(10**6, 10**7, classes)
    mapped = np.repeat(np.repeat(np.arange(classes) + 1, classes), confusion.ravel())
    reference = np.repeat(np.tile(np.arange(classes) + 1, classes), confusion.ravel())
    a = stratified_estimate(confusion, pixels)
    b = stehman_estimate(mapped, mapped, reference, {v + 1: n for v, n in enumerate(pixels)}, classes)
    for name in ('overall', 'users', 'producers', 'shares', 'average', 'f1', 'f1_macro', 'cells'):
        assert getattr(a, name) == pytest.approx(getattr(b, name), nan_ok=True), name
    for name in ('overall_se', 'producers_se', 'shares_se', 'average_se', 'f1_macro_se'):
        assert getattr(a, name) == pytest.approx(getattr(b, name), rel=1e-3, nan_ok=True), name  # but for the finite population


def test_everything_was_looked_at():
    """A census leaves no doubt, and gives the plain figures of the error matrix."""
    found = stehman_estimate(MAPPED, MAPPED, REFERENCE, dict(enumerate(np.bincount(MAPPED, minlength=5)[1:], 1)), 4)
    plain = Accuracy(confusion_matrix(MAPPED, REFERENCE, 4))
    assert found.overall == pytest.approx(plain.overall)
    assert found.average == pytest.approx(plain.average)
    assert found.f1_macro == pytest.approx(plain.f1_macro)
    assert found.users == pytest.approx(plain.precision)
    assert found.overall_se == pytest.approx(0, abs=1e-12)
    assert found.shares_se == pytest.approx(np.zeros(4), abs=1e-12)


def test_clusters_of_one_pixel_are_a_simple_sample():
    n = len(MAPPED)
    found = cluster_estimate(np.arange(n), MAPPED, REFERENCE, 0, 4)
    p = (MAPPED == REFERENCE).mean()
    assert found.overall == pytest.approx(p)
    assert found.overall_se == pytest.approx(np.sqrt(p * (1 - p) / (n - 1)))
    a = (REFERENCE == 1).mean()
    assert found.shares_se[0] == pytest.approx(np.sqrt(a * (1 - a) / (n - 1)))


def test_a_cluster_tells_less_than_its_pixels():
    clusters = np.repeat(np.arange(8), 5)
    right = np.repeat([1, 1, 1, 1, 1, 1, 2, 2], 5)
    found = cluster_estimate(clusters, np.ones(40, int), right, 0, 2)
    assert found.overall_se == pytest.approx(np.sqrt(0.75 * 0.25 / 7))  # eight things were seen, not forty
    spread = cluster_estimate(np.tile(np.arange(8), 5), np.ones(40, int), right, 0, 2)
    assert spread.overall_se < found.overall_se / 2
    assert np.ptp(found.overall_ci) > np.ptp(spread.overall_ci)
    half = cluster_estimate(clusters, np.ones(40, int), right, 16, 2)
    assert half.overall_se == pytest.approx(found.overall_se * np.sqrt(0.5))
    assert cluster_estimate(clusters, np.ones(40, int), right, 8, 2).overall_se == 0


def test_the_ratio_of_unequal_clusters():
    """Cochran 1977, equation 2.46, written out: clusters of 1, 2 and 3 pixels with 1, 1 and 2 right."""
    clusters = np.array([0, 1, 1, 2, 2, 2])
    reference = np.array([1, 1, 2, 1, 1, 2])
    found = cluster_estimate(clusters, np.ones(6, int), reference, 0, 2)
    y, x = np.array([1, 1, 2]), np.array([1, 2, 3])
    r = 4 / 6
    assert found.overall == pytest.approx(r)
    assert found.overall_se == pytest.approx(np.sqrt(((y - r * x) ** 2).sum() / 2 / 3) / 2)


def test_clusters_use_what_the_map_knows():
    mapped, truth = landscape()
    counts = np.bincount(mapped.ravel(), minlength=5)[1:]
    real = figures_of(confusion_matrix(mapped, truth, 4) / truth.size).values[9:13]
    found = {known: [clustered(mapped, truth, seed, counts if known else None) for seed in range(100)] for known in (True, False)}
    off = {known: np.array([one.shares - real for one in each]) for known, each in found.items()}
    assert (off[True].std(0)[:2] < 0.8 * off[False].std(0)[:2]).all()  # the two large classes
    assert (np.abs(off[True].mean(0)) < 4 * off[True].std(0) / 10).all()
    for one in found[True]:
        assert one.cells.sum() == pytest.approx(1)
    same = cluster_estimate(np.arange(40), MAPPED, REFERENCE, 0, 4, np.ones(4))
    assert same.overall == pytest.approx((MAPPED == REFERENCE).mean())  # all classes met too few clusters: one stratum
    rows = simple_estimate(OLOFSSON, SHARES).cells  # the same as pixels, where every class was met often
    m, r = (np.repeat(v.ravel(), OLOFSSON.ravel()) for v in np.mgrid[1:5, 1:5])
    assert cluster_estimate(np.arange(len(m)), m, r, 0, 4, SHARES).cells == pytest.approx(rows)


def test_what_cannot_be_told_is_not_a_number():
    one = cluster_estimate(np.zeros(5, int), np.ones(5, int), np.array([1, 1, 2, 1, 1]), 10, 2)
    assert one.overall == pytest.approx(0.8)
    assert np.isnan(one.overall_se)
    assert np.isnan(one.overall_ci).all()
    single = stehman_estimate(np.array([1, 1, 1, 2]), np.array([1, 1, 2, 2]), np.array([1, 2, 2, 2]), {1: 50, 2: 50, 3: 100}, 2)
    assert single.covered == 0.5
    assert np.isnan(single.overall_se)
    with pytest.raises(ParameterError, match='size of stratum 3'):
        stehman_estimate(np.array([1, 3]), np.array([1, 1]), np.array([1, 1]), {1: 50}, 2)
    with pytest.raises(ParameterError, match='outside 1…2'):
        stehman_estimate(np.array([1, 1]), np.array([1, 0]), np.array([1, 1]), {1: 50}, 2)
    with pytest.raises(ParameterError, match='No pixel'):
        stehman_estimate(np.zeros(0, int), np.zeros(0, int), np.zeros(0, int), {1: 50}, 2)
    with pytest.raises(ParameterError, match='no answered'):
        cluster_estimate(np.zeros(0, int), np.zeros(0, int), np.zeros(0, int), 5, 2)


def test_a_map_without_a_fault_is_not_certain_to_have_none():
    found = stratified_estimate(np.diag([30, 30, 200]), [0.05, 0.05, 0.9])
    assert found.overall == 1.0
    assert found.overall_se == 0.0
    assert found.overall_ci[0] < 0.99
    assert 0.85 < found.users_ci[0, 0] < 0.9
    assert (found.producers_ci[:, 0] < 1).all()
    assert found.average_ci[0] < 1
    assert found.f1_macro_ci[0] < 1


@pytest.mark.parametrize('design', ['simple', 'stratified', 'cluster', 'changed'])
def test_a_map_of_many_classes_fits_in_memory(design):
    rng = np.random.default_rng(1)
    classes = 600
    mapped = rng.integers(1, classes + 1, 2000)
    truth = np.where(rng.random(2000) < 0.7, mapped, rng.integers(1, classes + 1, 2000))
    areas = np.full(classes, 1e4)
    confusion = confusion_matrix(mapped, truth, classes)
    tracemalloc.start()
    if design == 'cluster':
        found = cluster_estimate(np.arange(2000) // 4, mapped, truth, 10**6, classes, areas)
    elif design == 'changed':
        found = stehman_estimate(mapped, truth, truth, dict.fromkeys(range(1, classes + 1), 1e4), classes)
    else:
        found = (simple_estimate if design == 'simple' else stratified_estimate)(confusion, areas)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found.overall == pytest.approx(1.0 if design == 'changed' else 0.7, abs=0.05)
    assert peak < 500e6


def test_a_simple_sample_uses_what_the_map_knows():
    rng = np.random.default_rng(2)
    q = np.array([[0.9, 0.1], [0.05, 0.95]])
    errors = {'known': [], 'not': []}
    for _ in range(400):
        n = rng.multinomial(300, (np.array([0.3, 0.7])[:, None] * q).ravel()).reshape(2, 2)
        errors['known'].append(simple_estimate(n, [0.3, 0.7]).shares[0] - 0.305)
        errors['not'].append(n[:, 0].sum() / 300 - 0.305)
    assert np.std(errors['known']) < 0.75 * np.std(errors['not'])
    assert abs(np.mean(errors['known'])) < 0.003


def test_classes_that_a_simple_sample_hardly_met_are_taken_together():
    confusion = np.array([[150, 8, 0, 0], [5, 120, 0, 0], [0, 0, 2, 1], [0, 0, 0, 0]])
    found = simple_estimate(confusion, [0.5, 0.4, 0.09, 0.01])
    assert found.covered == pytest.approx(1.0)  # the class without any is not left out
    assert np.isfinite(found.overall_se)
    assert np.isnan(found.users[3])
    assert np.isfinite(simple_estimate(np.array([[2, 1], [0, 1]]), [0.5, 0.5]).overall_se)


def landscape():
    """120 × 150 pixels: a map of four classes in stripes and patches, and a truth that differs in patches."""
    rng = np.random.default_rng(5)
    rough = np.kron(rng.normal(size=(30, 30)), np.ones((4, 5)))
    mapped = np.searchsorted(np.quantile(rough, [0.5, 0.8, 0.94]), rough) + 1
    weak = np.kron(rng.random((60, 75)), np.ones((2, 2)))
    limit = np.array([0.95, 0.85, 0.8, 0.7])[mapped - 1]
    return mapped, np.where(weak > limit, mapped % 4 + 1, mapped)


def drawn(design, mapped, truth, seed):
    """One sample and its estimate."""
    counts = np.bincount(mapped.ravel(), minlength=5)[1:]
    if design == 'simple':
        at = draw_ranks(mapped.size, 300, [seed])
        return simple_estimate(confusion_matrix(mapped.flat[at], truth.flat[at], 4), counts)
    if design == 'cluster':
        return clustered(mapped, truth, seed, counts)
    sizes = allocate(counts, np.full(4, 0.8), 300, 30)
    at = np.concatenate([np.flatnonzero(mapped.ravel() == v + 1)[draw_ranks(counts[v], sizes[v], [seed, v])] for v in range(4)])
    if design == 'stratified':
        return stratified_estimate(confusion_matrix(mapped.flat[at], truth.flat[at], 4), counts)
    corrected = np.where(np.arange(mapped.size).reshape(mapped.shape) % 3 == 0, truth, mapped)
    return stehman_estimate(mapped.flat[at], corrected.flat[at], truth.flat[at], dict(enumerate(counts, 1)), 4)


def clustered(mapped, truth, seed, areas):
    """100 blocks, and the estimate with or without what the map knows."""
    blocks = Blocks.at_random(*mapped.shape, 3, [seed, 1])
    rows, cols = np.divmod(np.arange(mapped.size), mapped.shape[1])
    numbers = blocks.numbers(rows, cols)
    there = np.unique(numbers)
    chosen = there[draw_ranks(len(there), 100, [seed])]
    at = np.flatnonzero(np.isin(numbers, chosen))
    return cluster_estimate(numbers[at], mapped.flat[at], truth.flat[at], len(there), 4, areas)


@pytest.mark.parametrize('design', ['simple', 'stratified', 'cluster', 'changed'])
def test_intervals_hold_the_truth(design):
    """600 draws: a share of 0.95 has a standard error of 0.009. The truth is that of the whole map."""
    mapped, truth = landscape()
    assessed = np.where(np.arange(mapped.size).reshape(mapped.shape) % 3 == 0, truth, mapped) if design == 'changed' else mapped
    real = figures_of(confusion_matrix(assessed, truth, 4) / truth.size).values
    overall, shares, users, producers, errors = [], [], [], [], []
    for seed in range(600):
        found = drawn(design, mapped, truth, seed)
        overall.append(inside(found.overall_ci, real[0]))
        users.append(inside(found.users_ci, real[1:5]))
        producers.append(inside(found.producers_ci, real[5:9]))
        shares.append(inside(found.shares_ci, real[9:13]))
        errors.append([found.overall - real[0], found.overall_se])
    assert 0.93 <= np.mean(overall) <= 0.98
    assert ((np.mean(shares, 0) >= 0.92) & (np.mean(shares, 0) <= 0.985)).all(), np.mean(shares, 0)
    assert (np.mean(users, 0) >= 0.915).all(), np.mean(users, 0)
    assert (np.mean(producers, 0) >= 0.90).all(), np.mean(producers, 0)
    off, said = np.array(errors).T
    assert abs(off.mean()) < 4 * off.std() / np.sqrt(600)  # without bias
    assert np.sqrt((said**2).mean()) == pytest.approx(off.std(), rel=0.12)  # the standard error is the real one


def inside(ends, value):
    """Whether a value lies in an interval."""
    return (ends[..., 0] <= value) & (value <= ends[..., 1])
