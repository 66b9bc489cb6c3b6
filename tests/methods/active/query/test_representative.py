"""Core-set, herding and typicality against plain loops."""

import numpy as np
import pytest

from hsi_plugin.methods.active.query.kmeans import kmeans
from hsi_plugin.methods.active.query.representative import core_set, herding, kernel_width
from hsi_plugin.methods.active.query.typical import typical, typicality


def loop_core_set(x, labelled, count, first):
    chosen, known = [], list(labelled)
    for _ in range(count):
        if not known:
            one = first
        else:
            one = max((i for i in range(len(x)) if i not in chosen), key=lambda i: min(float(((x[i] - k) ** 2).sum()) for k in known))
        chosen.append(one)
        known.append(x[one])
    return chosen


def test_core_set_is_what_a_loop_finds():
    rng = np.random.default_rng(0)
    for trial in range(60):
        x = rng.normal(size=(25, 3)) + 100.0
        labelled = rng.normal(size=(trial % 4, 3)) + 100.0
        found, away = core_set(x, labelled, 6, first=3)
        assert found.tolist() == loop_core_set(x, labelled, 6, 3)
        assert (np.diff(away[1:] if not len(labelled) else away) <= 1e-4).all()  # greedy: never farther than the one before


def test_core_set_takes_the_outlier():
    x = np.concatenate([np.random.default_rng(1).normal(size=(50, 2)), [[40.0, 0.0]]])
    assert core_set(x, x[:1], 1)[0].tolist() == [50]


def coverage(x, known, sigma):
    return np.mean([max(np.exp(-((one - other) ** 2).sum() / (2 * sigma**2)) for other in known) for one in x])


def test_herding_raises_the_coverage_as_much_as_any_pixel_could():
    rng = np.random.default_rng(2)
    for trial in range(15):
        x = rng.normal(size=(20, 2))
        known = list(rng.normal(size=(trial % 3, 2)))
        found, gains = herding(x, np.reshape(known, (-1, 2)), 4, width=0.7)
        assert len(set(found.tolist())) == 4
        before = coverage(x, known, 0.7) if known else 0.0
        for one, gain in zip(found, gains):
            after = coverage(x, [*known, x[one]], 0.7)
            assert after >= max(coverage(x, [*known, other], 0.7) for other in x) - 1e-12
            assert after - before == pytest.approx(gain)
            known, before = [*known, x[one]], after
        assert (np.diff(gains) <= 1e-12).all()  # coverage is submodular


def test_herding_leaves_an_outlier_for_later():
    rng = np.random.default_rng(3)
    x = np.concatenate([rng.normal(size=(60, 2)), rng.normal(size=(60, 2)) + np.array([12.0, 0.0]), [[0.0, 300.0]]])
    found, _ = herding(x, x[:0], 2)
    assert sorted(i // 60 for i in found.tolist()) == [0, 1]


def test_the_width_is_that_of_the_features():
    x = np.random.default_rng(4).normal(size=(80, 3))
    assert kernel_width(10.0 * x + 5.0) == pytest.approx(10.0 * kernel_width(x))
    assert kernel_width(np.ones((5, 2))) == 1.0


def test_typicality_is_what_a_loop_finds():
    x = np.random.default_rng(5).normal(size=(40, 3)) + 1000.0
    for near in (1, 5, 20):
        loops = []
        for i in range(40):
            away = sorted(np.linalg.norm(x[i] - x[j]) for j in range(40) if j != i)
            loops.append(1.0 / np.mean(away[:near]))
        np.testing.assert_allclose(typicality(x, near), loops, rtol=1e-6)
    assert typicality(np.zeros((1, 3))).tolist() == [0.0]
    assert np.isinf(typicality(np.zeros((4, 3)))).all()


def blobs(rng, sizes, centres, width=0.3):
    return np.concatenate([c + width * rng.normal(size=(n, len(c))) for n, c in zip(sizes, centres)])


def test_the_largest_group_without_a_label_comes_first():
    rng = np.random.default_rng(6)
    sizes, centres = (80, 50, 30, 20), ([0.0, 0.0], [9.0, 0.0], [0.0, 9.0], [9.0, 9.0])
    x = blobs(rng, sizes, centres)
    owner = np.repeat(np.arange(4), sizes)
    labelled = np.array([[0.1, 0.0], [0.0, 9.1]])  # the first and the third are known
    found = typical(x, labelled, 2, seed=0)
    assert owner[found].tolist() == [1, 3]
    for one in found:  # it lies in the midst of its group
        middle = x[owner == owner[one]].mean(0)
        away = np.linalg.norm(x[owner == owner[one]] - middle, axis=1)
        assert np.linalg.norm(x[one] - middle) < np.median(away)


def test_without_labels_every_group_gives_one():
    rng = np.random.default_rng(7)
    x = blobs(rng, (30, 30, 30), ([0.0, 0.0], [9.0, 0.0], [0.0, 9.0]))
    assert sorted((typical(x, x[:0], 3, seed=1) // 30).tolist()) == [0, 1, 2]


def test_groups_of_separated_points_are_found_and_fewer_points_make_fewer_groups():
    rng = np.random.default_rng(8)
    x = blobs(rng, (40, 10, 3), ([0.0, 0.0], [20.0, 0.0], [0.0, 20.0]))
    centres, owner = kmeans(x, 3, seed=0)
    assert len(centres) == 3
    assert [len(set(owner[a:b])) for a, b in ((0, 40), (40, 50), (50, 53))] == [1, 1, 1]
    np.testing.assert_allclose(centres[owner[0]], x[:40].mean(0))
    centres, owner = kmeans(np.repeat([[1.0, 2.0], [3.0, 4.0]], 5, axis=0), 4, seed=0)
    assert len(centres) == 2
    assert sorted(np.bincount(owner).tolist()) == [5, 5]
