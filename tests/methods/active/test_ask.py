"""One step of the loop: from answers to questions, and to a painted map."""

import numpy as np
import pytest

from hsi_plugin.core.taught import Taught
from hsi_plugin.core.window import Window
from hsi_plugin.methods.active.ask import questions, views
from hsi_plugin.methods.active.lessons import learn
from hsi_plugin.methods.active.paint import UNSURE_MOST, UNSURE_NODATA, Painter

from .conftest import said
from .test_lessons import accuracy, some


def step(scene, table, classes=4, strategy='default', **more):
    taught = Taught(table, classes)
    head = learn(scene.prepared, taught, 'discriminant').head
    return questions(scene.prepared, taught, head, strategy, 20, 0, **more), head


def test_from_nothing_typical_pixels_are_asked_about_first(scene):
    found, head = step(scene, np.zeros((0, 5), int), 0)
    assert head is None
    assert [one.rank for one in found] == list(range(20))
    assert found[0].why == 'typical'
    assert found[0].top == ()
    assert len({(one.row, one.col) for one in found}) == 20
    assert all(scene.prepared.valid[one.row, one.col] for one in found)


def test_a_loop_that_is_answered_learns_the_scene_in_twenty_clicks(scene):
    table = np.zeros((0, 5), int)
    for n in range(20):
        found, _ = step(scene, table)
        table = np.r_[table, said(scene, [(found[0].row, found[0].col)], start=n)]
    learned = learn(scene.prepared, Taught(table, 4), 'discriminant')
    rival = np.mean([
        accuracy(scene, learn(scene.prepared, Taught(said(scene, some(scene, 20, seed)), 4), 'discriminant')) for seed in range(5)
    ])
    assert accuracy(scene, learned) > max(0.7, rival - 0.02)


def test_another_answer_leads_to_another_ranking(scene):
    table = said(scene, some(scene, 15))
    first, _ = step(scene, table, strategy='margin')
    table[4, 2] = table[4, 2] % 4 + 1
    second, _ = step(scene, table, strategy='margin')
    assert [(q.row, q.col) for q in first] != [(q.row, q.col) for q in second]


def test_the_question_about_the_torn_is_where_two_classes_are_closest(scene):
    table = said(scene, some(scene, 15))
    found, head = step(scene, table, strategy='margin')
    p = np.sort(head.probabilities(np.asarray(scene.prepared.pool_features))[:, :4], axis=1)
    margins = p[:, -1] - p[:, -2]
    own = found[0].top[0][1] - found[0].top[1][1]
    assert own < np.quantile(margins, 0.02)
    assert {found[0].between[0], found[0].between[1]} == {found[0].top[0][0], found[0].top[1][0]}


def test_what_was_answered_or_put_off_is_not_asked_about(scene):
    first, _ = step(scene, np.zeros((0, 5), int), 0)
    table = said(scene, [(first[0].row, first[0].col)])
    table[:, 2] = 0
    second, _ = step(scene, table, 0)
    assert (first[0].row, first[0].col) not in [(q.row, q.col) for q in second]


def test_questions_stay_in_sight_where_that_is_asked_for(scene):
    found, _ = step(scene, said(scene, some(scene, 15)), within=Window(10, 20, 30, 40))
    assert found
    assert all(10 <= one.row < 40 and 20 <= one.col < 60 for one in found)


def test_what_is_left_out_is_no_suggestion(scene):
    table = said(scene, some(scene, 30))
    table[:10, 2] = 5  # of four classes, the fifth is what is left out
    found, head = step(scene, table)
    assert all(value <= 4 for one in found for value, _ in one.top)
    assert all(value <= 4 for value, _ in views(scene.prepared, head, [(30, 30)], 4)[0])


def test_the_painted_map_is_what_the_classifier_says(scene):
    table = said(scene, some(scene, 30))
    head = learn(scene.prepared, Taught(table, 4), 'discriminant').head
    features, valid = np.asarray(scene.prepared.features), np.asarray(scene.prepared.valid)
    labels, unsure, error = Painter(head).paint(features, valid)
    p = head.probabilities(features.reshape(len(features), -1).T).reshape(70, 90, 5)
    assert (labels[valid] == p.argmax(2)[valid] + 1).mean() > 0.9999
    top = np.sort(p, axis=2)[..., ::-1].astype(float)
    wanted = UNSURE_MOST * (1.0 - (top[..., 0] - top[..., 1]))
    assert np.abs(unsure[valid] - wanted[valid]).max() <= 1.0
    assert error == pytest.approx(float((1.0 - top[..., 0])[valid].sum()), rel=1e-3)
    assert not labels[~valid].any()
    assert (unsure[~valid] == UNSURE_NODATA).all()


def test_pieces_are_painted_as_the_whole_is(scene):
    head = learn(scene.prepared, Taught(said(scene, some(scene, 30)), 4), 'logistic').head
    features, valid = np.asarray(scene.prepared.features), np.asarray(scene.prepared.valid)
    whole = Painter(head).paint(features, valid)
    painter = Painter(head).twin()
    parts = [painter.paint(features[:, r : r + 9], valid[r : r + 9]) for r in range(0, 70, 9)]
    assert (np.concatenate([part[0] for part in parts]) == whole[0]).all()
    assert sum(part[2] for part in parts) == pytest.approx(whole[2])
