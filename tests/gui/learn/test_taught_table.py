"""From a session's labels to what the jobs learn from, with real session files."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.grid import Grid
from hsi_plugin.core.propagation import FADED_BY, faded_count
from hsi_plugin.core.taught import HUMAN, PRIOR, PROPAGATED
from hsi_plugin.gui.learn.taught_table import SKIP_ROUNDS, lessons_of, prior_in
from hsi_plugin.labels.session import LabelSession

WATER, TREE, LEFT_OUT = 1, 2, 3


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 's.gpkg', Grid(40, 50)) as made:
        made.add_class('water')
        made.add_class('tree')
        yield made


def lessons(session, prior=()):
    return lessons_of(session.standing(), len(session.classes), prior)


def rows_of(found):
    return {(int(r), int(c)): (int(v), int(k)) for r, c, v, k, _ in found.taught.table}


def test_each_answer_is_what_it_says(session):
    session.answer(1, 1, 'class', TREE)
    session.answer(2, 2, 'mixed')
    session.answer(3, 3, 'unknown')
    session.answer(4, 4, 'skip')
    session.answer(5, 5, 'exclude')
    found = lessons(session)
    assert rows_of(found) == {
        (1, 1): (TREE, HUMAN), (2, 2): (0, HUMAN), (3, 3): (0, HUMAN), (4, 4): (0, HUMAN), (5, 5): (LEFT_OUT, HUMAN),
    }
    assert (found.humans, found.skipped, found.propagated) == (2, 3, 0)
    assert found.taught.classes == 2
    assert found.taught.humans == 2


def test_a_pixel_that_was_put_off_comes_back_after_some_rounds(session):
    session.answer(0, 0, 'skip')
    for i in range(1, SKIP_ROUNDS):
        session.answer(i, 1, 'class', WATER)
    assert (0, 0) in rows_of(lessons(session))
    session.answer(30, 1, 'unknown')
    assert (0, 0) not in rows_of(lessons(session))
    assert lessons(session).skipped == 2  # it is still counted as what it was


def test_what_a_label_brings_along_belongs_to_it_and_fades(session):
    session.answer(1, 1, 'class', WATER, [(1, 2 + i) for i in range(10)])
    session.answer(9, 9, 'class', TREE, [(9, 10)])
    found = lessons(session)
    assert found.propagated == 11
    groups = {(int(r), int(c)): int(g) for r, c, _, _, g in found.taught.table}
    assert groups[1, 2] == groups[1, 1] == groups[1, 11]
    assert groups[9, 10] == groups[9, 9] != groups[1, 1]
    kinds = rows_of(found)
    assert kinds[1, 2] == (WATER, PROPAGATED)
    for i in range(20):
        session.answer(20, i, 'class', TREE)
    assert lessons(session).propagated == faded_count(22) + 1
    for i in range(FADED_BY - 22):
        session.answer(21, i, 'class', TREE)
    assert lessons(session).propagated == 0
    assert lessons(session).humans == FADED_BY


def test_people_who_contradict_each_other_teach_nothing_and_are_not_asked_again(session):
    session.answer(1, 1, 'class', WATER)
    session.answer(2, 2, 'exclude')
    values = {'class_id': session.class_ids[1], 'annotator': 'somebody else'}
    columns = 'row, col, source, annotator, created_utc, answer, split, uuid'
    store = session._store._dataset
    for (row, col), number in (((1, 1), 'a'), ((2, 2), 'b')):
        store.ExecuteSQL(
            f'INSERT INTO label ({columns}, class_id) VALUES ({row}, {col}, \'human\', \'{values["annotator"]}\', '
            f"'2026-01-01T00:00:00.000Z', 'class', 'train', '{number}', {values['class_id']})"
        )
    found = rows_of(lessons(session))
    assert found == {(1, 1): (0, HUMAN), (2, 2): (0, HUMAN)}


def test_the_source_models_pixels_come_under_the_names_of_this_session(session):
    prior = [(1, 1, 1), (2, 2, 2), (3, 3, 3), (4, 4, 2)]  # in the source: tree, lava, Water
    here = prior_in(prior, ['tree', 'lava', 'Water'], session.classes.names)
    assert here == [(1, 1, TREE), (3, 3, WATER)]
    session.answer(1, 1, 'mixed')
    found = lessons(session, here)
    assert rows_of(found) == {(1, 1): (0, HUMAN), (3, 3): (WATER, PRIOR)}
    assert found.humans == 0
    assert len(set(found.taught.groups.tolist())) == 2


def test_an_empty_session_teaches_nothing(session):
    found = lessons(session)
    assert found.taught.table.shape == (0, 5)
    assert found.same_as(lessons(session))
    session.answer(1, 1, 'class', TREE)
    assert not found.same_as(lessons(session))


said = st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from(['water', 'tree', 'mixed', 'skip', 'exclude', 'remove', 'undo']))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(said, max_size=12))
def test_every_pixel_occurs_once_and_the_last_word_counts(tmp_path_factory, answers):
    expected, past = {}, []
    with LabelSession.create(tmp_path_factory.mktemp('s') / 's.gpkg', Grid(5, 5)) as session:
        session.add_class('water')
        session.add_class('tree')
        meanings = {'water': WATER, 'tree': TREE, 'mixed': 0, 'skip': 0, 'exclude': LEFT_OUT}
        for row, col, what in answers:
            if what == 'undo':
                if past:
                    session.undo()
                    expected = past.pop()
                continue
            if what == 'remove':
                if session.remove_label(row, col):
                    past.append(dict(expected))
                    del expected[row, col]
                continue
            past.append(dict(expected))
            if what in ('water', 'tree'):
                session.answer(row, col, 'class', what)
            else:
                session.answer(row, col, what)
            expected[row, col] = meanings[what]
        table = lessons(session).taught.table
    assert len(table) == len(expected)
    assert {(int(r), int(c)): int(v) for r, c, v in table[:, :3]} == expected
    assert np.all(table[:, 3] == HUMAN)
