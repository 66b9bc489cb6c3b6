"""From answers to a classifier, and a source model's view that may help or harm."""

import numpy as np
import pytest

from hsi_plugin.core.taught import PRIOR, Taught
from hsi_plugin.methods.active.lessons import doubtful, learn

from .conftest import said

RNG = np.random.default_rng(5)


def some(scene, count, seed=0):
    pool = np.asarray(scene.prepared.pool)
    chosen = np.random.default_rng(seed).choice(pool, count, replace=False)
    return [(int(p) // 90, int(p) % 90) for p in chosen]


def accuracy(scene, learned):
    pool = np.asarray(scene.prepared.pool)
    found = learned.head.probabilities(np.asarray(scene.prepared.pool_features)).argmax(1) + 1
    return float((found == scene.truth[pool // 90, pool % 90]).mean())


def test_before_two_classes_are_known_there_is_no_model(scene):
    assert learn(scene.prepared, Taught(np.zeros((0, 5), int), 4), 'discriminant').head is None
    one = said(scene, some(scene, 1))
    assert learn(scene.prepared, Taught(one, 4), 'discriminant').head is None


def test_the_order_of_answers_does_not_change_the_model_and_one_answer_does(scene):
    table = said(scene, some(scene, 20))
    first = learn(scene.prepared, Taught(table, 4), 'discriminant').head.sha256
    assert learn(scene.prepared, Taught(table[RNG.permutation(20)], 4), 'discriminant').head.sha256 == first
    table[3, 2] = table[3, 2] % 4 + 1
    assert learn(scene.prepared, Taught(table, 4), 'discriminant').head.sha256 != first


def test_pixels_without_a_class_teach_nothing(scene):
    table = said(scene, some(scene, 20))
    more = np.r_[table, said(scene, some(scene, 9, 3), start=50) * [1, 1, 0, 1, 1]]
    first = learn(scene.prepared, Taught(table, 4), 'logistic').head.sha256
    assert learn(scene.prepared, Taught(more, 4), 'logistic').head.sha256 == first


def test_a_wrong_answer_is_doubted(scene):
    table = said(scene, some(scene, 60))
    table[7, 2] = table[7, 2] % 4 + 1
    taught = Taught(table, 4)
    found = doubtful(taught, learn(scene.prepared, taught, 'discriminant').own)
    assert (table[7, 0], table[7, 1]) in [one[:2] for one in found]
    assert len(found) <= 4
    assert [one[2] for one in found] == sorted(one[2] for one in found)


def test_a_source_that_knows_the_scene_helps_and_takes_part(scene):
    prior = said(scene, some(scene, 60, 11), kind=PRIOR, start=1000)
    few = said(scene, some(scene, 8, 2))
    with_it = learn(scene.prepared, Taught(np.r_[few, prior], 4), 'discriminant')
    assert with_it.prior_used
    assert 'takes part' in with_it.prior_note
    assert accuracy(scene, with_it) > accuracy(scene, learn(scene.prepared, Taught(few, 4), 'discriminant')) + 0.05


@pytest.mark.parametrize('count', [8, 20, 60])
def test_a_source_that_knows_nothing_is_left_out_and_it_is_said(scene, count):
    prior = said(scene, some(scene, 60, 11), kind=PRIOR, start=1000)
    prior[:, 2] = prior[:, 2] % 4 + 1  # every class is another's
    few = said(scene, some(scene, count, 2))
    with_it = learn(scene.prepared, Taught(np.r_[few, prior], 4), 'discriminant')
    assert not with_it.prior_used
    assert 'left out' in with_it.prior_note
    without = learn(scene.prepared, Taught(few, 4), 'discriminant')
    assert with_it.head.sha256 == without.head.sha256  # nothing is lost at all


def test_a_source_alone_is_a_beginning(scene):
    prior = said(scene, some(scene, 60, 11), kind=PRIOR, start=1000)
    found = learn(scene.prepared, Taught(prior, 4), 'discriminant')
    assert found.prior_used
    assert accuracy(scene, found) > 0.8
