"""Every answer is kept and can be taken back, by whoever gave it and by nobody else, and never mixes with labels."""

from __future__ import annotations

import json
import sqlite3

import numpy as np
import pytest

from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.labels.reference.samples import GRID, MAP_SHA256, SCHEME, drawn, new_review
from tests.labels.test_session import table


@pytest.fixture
def review(tmp_path):
    made, _ = new_review(tmp_path / 'review.gpkg')
    with made.session:
        yield made


def test_a_sample_is_kept_with_all_that_is_known_of_it(review, tmp_path):
    sample = drawn(map_path=str(tmp_path / 'map.tif'))
    (design,) = review.designs()
    assert (design.name, design.blind, design.drawn_by, design.map_path) == ('spring', True, 'ann', str(tmp_path / 'map.tif'))
    assert design.design.to_json() == json.loads(json.dumps({**sample.design.to_json(), 'parameters': {'floor': 3}}))
    assert design.scheme == SCHEME
    points = review.points()
    assert [p.number for p in points] == list(range(1, 13))
    assert [(p.row, p.col, p.stratum, p.map_class) for p in points] == list(
        zip(sample.rows.tolist(), sample.cols.tolist(), sample.strata.tolist(), sample.map_classes.tolist())
    )
    assert np.array_equal([p.inclusion for p in points], sample.inclusion)  # to the last bit: estimates rest on it
    assert {(p.cluster, p.status, p.decided, p.answers) for p in points} == {(-1, 'open', None, ())}
    assert all(GRID.pixel(p.x, p.y) == (p.row, p.col) for p in points)
    assert review.session.classes.names == ['water', 'tree', 'soil']
    row = table(review.session.path, 'ref_design')[0]
    assert (row['kind'], row['seed'], row['size'], row['map_uri_rel'], row['map_sha256']) == ('stratified', 0, 12, 'map.tif', MAP_SHA256)
    assert row['drawn_utc'] == '2026/05/31 12:00:00+00'
    assert differences(review.session.path) == []


def test_clusters_and_a_session_of_labels_with_other_classes(tmp_path):
    with LabelSession.create(tmp_path / 'a.gpkg', GRID, annotator='ann') as session:
        session.add_class('Soil ')
        session.add_class('roof')
        session.add_label(1, 1, 'roof')
        review = Review(session)
        first = review.add_design(drawn(9, clusters=True), SCHEME)
        assert session.classes.names == ['Soil', 'roof', 'water', 'tree']
        assert [p.cluster for p in review.points()] == [0, 0, 0, 1, 1, 1, 2, 2, 2]
        assert [d.name for d in review.designs()] == ['stratified 2026-05-31']
        second = review.add_design(drawn(5, seed=1), SCHEME, 'second', blind=False)
        assert [d.uuid for d in review.designs()] == [first, second]
        assert [len(review.points(which)) for which in ('', first, second, 'SECOND')] == [5, 9, 5, 5]
        assert not review.designs()[1].blind
        point = review.points()[0]
        review.answer(point.uuid, 'class', 'soil')
        assert review.point(point.uuid).decided == 1  # the session's value, not the map's
        assert not review.point(point.uuid).answers[0].blind
        assert session.labels().values.tolist() == [2]  # an answer is no label to learn from
        assert differences(session.path) == []


def test_an_answer_replaces_the_same_persons_earlier_one(review):
    point = review.points()[2]
    first = review.answer(point.uuid, 'class', 'tree', sure=False, comment="l'orée", photo='DCIM/1.jpg', dwell_ms=1200, gps_accuracy_m=2.5)
    found = review.point(point.uuid)
    (answer,) = found.answers
    assert answer == found.mine('ann')
    assert (answer.uuid, answer.answer, answer.class_value, answer.sure, answer.comment) == (first, 'class', 2, False, "l'orée")
    assert (answer.photo, answer.dwell_ms, answer.gps_accuracy_m, answer.source, answer.blind) == ('DCIM/1.jpg', 1200, 2.5, 'desk', True)
    assert (found.status, found.decided) == ('answered', 2)
    review.answer(point.uuid, 'unknown', created_utc='2026-06-01T08:00:00Z', source='field', blind=False)
    found = review.point(point.uuid)
    assert (found.status, found.decided, found.answers[0].created_utc) == ('unknown', None, '2026-06-01T08:00:00.000Z')
    rows = table(review.session.path, 'ref_answer')
    assert [r['revoked_by'] for r in rows] == ['ann', None]
    (shown,) = [r for r in table(review.session.path, 'ref_sample') if r['uuid'] == point.uuid]
    assert (shown['status'], shown['ref_class'], shown['annotator'], shown['blind']) == ('unknown', None, 'ann', 0)
    assert differences(review.session.path) == []


def test_undo_and_redo_across_restarts_and_apart_from_labels(review):
    session, path = review.session, review.session.path
    a, b = review.points()[:2]
    session.add_label(1, 1, 'tree')
    review.answer(a.uuid, 'class', 'water')
    session.add_label(2, 2, 'tree')
    review.answer(b.uuid, 'unknown')
    review.answer(a.uuid, 'class', 'soil')
    assert review.undo() == 'call point 1 "soil"'
    assert review.touched == (a.uuid,)
    assert review.point(a.uuid).decided == 1
    assert session.undo() == 'label 2, 2 as "tree"'
    session.close()
    with LabelSession.open(path, 'ann') as again:
        review = Review(again)
        assert review.undo() == 'leave point 2 undecided'
        assert again.undo() == 'label 1, 1 as "tree"'
        assert not again.can_undo  # the classes came with the sample
        assert again.undo() is None
        assert [review.redo(), review.redo(), review.redo()] == ['leave point 2 undecided', 'call point 1 "soil"', None]
        assert [again.redo(), again.redo(), again.redo()] == ['label 1, 1 as "tree"', 'label 2, 2 as "tree"', None]
        assert [p.status for p in review.points()[:3]] == ['answered', 'unknown', 'open']
        for _ in range(3):
            review.undo()
        assert (review.undo(), review.can_undo, review.touched) == (None, False, ())
        assert {p.status for p in review.points()} == {'open'}
        review.answer(a.uuid, 'class', 'tree')
        assert not review.can_redo
        assert again.can_undo
        assert differences(path) == []


def test_nobody_undoes_what_another_has_said(review):
    path = review.session.path
    point = review.points()[0]
    review.answer(point.uuid, 'class', 'water')
    with LabelSession.open(path, 'bob') as other:  # a second window on the same file
        second = Review(other)
        assert (second.can_undo, second.undo()) == (False, None)
        second.answer(point.uuid, 'class', 'water')
        review.answer(point.uuid, 'class', 'tree')
        assert second.undo() == 'call point 1 "water"'
        assert [a.annotator for a in review.point(point.uuid).answers] == ['ann']
        assert second.redo() == 'call point 1 "water"'
        assert second.point(point.uuid).status == 'disputed'
        assert review.undo() == 'call point 1 "tree"'
        assert review.point(point.uuid).decided == 1
    assert differences(path) == []


def test_withdrawing(review):
    point = review.points()[0]
    assert not review.withdraw(point.uuid)
    review.answer(point.uuid, 'class', 'water')
    assert review.withdraw(point.uuid)
    assert review.point(point.uuid).status == 'open'
    assert review.undo() == 'take back the answer at point 1'
    assert review.point(point.uuid).decided == 1
    assert differences(review.session.path) == []


def test_a_sample_can_be_discarded_and_come_back(review):
    (design,) = review.designs()
    point = review.points()[0]
    review.answer(point.uuid, 'class', 'water')
    review.discard_design(design.uuid)
    assert review.designs() == ()
    for call in (lambda: review.points(), lambda: review.points(design.uuid), lambda: review.discard_design(design.uuid)):
        with pytest.raises(LabelError, match='has no reference sample'):
            call()
    with pytest.raises(LabelError, match='was discarded'):
        review.answer(point.uuid, 'class', 'water')
    assert review.undo() == 'discard the sample "spring"'
    assert review.progress().answered == 1
    assert differences(review.session.path) == []


def test_progress(review):
    for point in review.points()[:5]:
        review.answer(point.uuid, 'class', 'water')
    review.answer(review.points()[5].uuid, 'unknown')
    with LabelSession.open(review.session.path, 'bob') as other:
        Review(other).answer(review.points()[0].uuid, 'class', 'tree')
        Review(other).answer(review.points()[7].uuid, 'class', 'tree')
    found = review.progress()
    assert (found.points, found.answered, found.unknown, found.disputed, found.open, found.mine) == (12, 5, 1, 1, 5, 6)
    strata = [p.stratum for p in review.points()]
    assert [(s.value, s.points) for s in found.by_stratum] == [(v, strata.count(v)) for v in (1, 2, 3)]
    assert sum(s.done for s in found.by_stratum) == 6


def test_a_class_stays_while_an_answer_names_it(review):
    session = review.session
    session.add_class('roof')
    point = review.points()[0]
    review.answer(point.uuid, 'class', 'roof')
    for call in (lambda: session.remove_class('roof'), session.undo):
        with pytest.raises(LabelError, match='"roof" cannot go'):
            call()
    session.rename_class('roof', 'tiles')
    assert session.classes.names[review.point(point.uuid).decided - 1] == 'tiles'
    session.undo()
    review.withdraw(point.uuid)
    session.remove_class('roof')
    with pytest.raises(LabelError, match='its class was removed'):
        review.undo()
    assert review.point(point.uuid).status == 'open'
    session.undo()
    review.undo()
    assert review.point(point.uuid).decided == 4
    assert differences(session.path) == []


def test_values_follow_when_a_class_before_them_goes(review):
    point = review.points()[0]
    review.answer(point.uuid, 'class', 'soil')
    review.session.remove_class('water')
    assert review.point(point.uuid).decided == review.point(point.uuid).answers[0].class_value == 2


def test_wrong_calls_are_refused_and_change_nothing(review, tmp_path):
    point = review.points()[0]
    before = len(table(review.session.path, 'event'))
    outside, twice = drawn(3), drawn(3)
    outside.rows[0] = 60
    twice.rows[:], twice.cols[:] = 1, 1
    for call, error, said in (
        (lambda: review.answer('none', 'unknown'), LabelError, 'no such point'),
        (lambda: review.point('none'), LabelError, 'no such point'),
        (lambda: review.withdraw("'"), LabelError, 'no such point'),
        (lambda: review.answer(point.uuid, 'mixed'), ParameterError, 'is no answer'),
        (lambda: review.answer(point.uuid, 'class'), ParameterError, 'wrong class'),
        (lambda: review.answer(point.uuid, 'unknown', 1), ParameterError, 'wrong class'),
        (lambda: review.answer(point.uuid, 'class', 'snow'), LabelError, "no class 'snow'"),
        (lambda: review.answer(point.uuid, 'class', 4), LabelError, 'no class 4'),
        (lambda: review.answer(point.uuid, 'unknown', created_utc='yesterday'), ParameterError, 'is no time'),
        (lambda: review.resolve(point.uuid, 'class', 1), LabelError, 'nothing to decide'),
        (lambda: review.points('other'), LabelError, 'no reference sample "other"'),
        (lambda: review.add_design(outside, SCHEME), LabelError, 'lies outside the grid'),
        (lambda: review.add_design(twice, SCHEME), LabelError, 'a pixel twice'),
        (lambda: review.add_design(drawn(0), SCHEME), LabelError, 'no points'),
    ):
        with pytest.raises(error, match=said):
            call()
    assert len(table(review.session.path, 'event')) == before


def test_an_answer_is_on_the_disk_when_the_call_returns(tmp_path):
    path = tmp_path / 'review.gpkg'
    review, _ = new_review(path, 30)
    with review.session:
        for number, point in enumerate(review.points()[:10], 1):
            review.answer(point.uuid, 'class', 1 + point.number % 3)
            other = sqlite3.connect(f'file:{path}?mode=ro', uri=True)  # as another program would look
            assert other.execute('SELECT COUNT(*) FROM ref_answer WHERE sample_uuid = ?', (point.uuid,)).fetchone() == (1,)
            assert other.execute('SELECT COUNT(*) FROM ref_answer').fetchone() == (number,)
            other.close()
