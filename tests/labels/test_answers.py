"""Answers of the loop: what they bring along, what they revoke, what fades, and what is learned from."""

from __future__ import annotations

import random
import time

import numpy as np
import pytest

from hsi_plugin.core.errors import HsiError, LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.propagation import FADED_BY, PROPAGATED, faded_count
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt
from tests.labels.test_session import table

GRID = Grid(60, 80, ROTATED, wkt(UTM33))


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 'labels.gpkg', GRID, annotator='ann') as made:
        made.add_class('water')
        made.add_class('tree')
        yield made


def seen(standing):
    """Pixel, value, answer and source of what stands."""
    return sorted(zip(standing.rows.tolist(), standing.cols.tolist(), standing.values.tolist(), standing.answers, standing.sources))


def learned(session):
    labels = session.labels()
    return sorted(zip(labels.rows.tolist(), labels.cols.tolist(), labels.values.tolist()))


def test_an_answer_keeps_where_it_came_from(session):
    uuid = session.answer(
        3, 4, 'class', 'tree', query_strategy='margin', query_rank=2, score=np.float32(0.5), p_top3_json='[[2, 0.5]]', model_uuid='m',
        dwell_ms=np.int64(700), suggestion_shown=True, confidence=1.0, note='sure',
    )  # fmt: skip
    (row,) = table(session.path, 'label')
    assert row['uuid'] == uuid
    assert (row['query_strategy'], row['query_rank'], row['score'], row['p_top3_json']) == ('margin', 2, 0.5, '[[2, 0.5]]')
    assert (row['model_uuid'], row['dwell_ms'], row['suggestion_shown'], row['confidence']) == ('m', 700, 1, 1.0)
    assert (row['note'], row['annotator'], row['source'], row['answer']) == ('sure', 'ann', 'human', 'class')
    standing = session.standing()
    assert (standing.uuids.tolist(), standing.ranks.tolist(), standing.annotators.tolist()) == ([uuid], [2], ['ann'])


@pytest.mark.parametrize('answer', ['mixed', 'unknown', 'skip', 'exclude'])
def test_answers_without_a_class_are_kept_and_not_learned_from(session, answer):
    session.answer(3, 4, 'class', 1)
    session.answer(3, 4, answer)
    assert seen(session.standing()) == [(3, 4, 0, answer, 'human')]
    assert learned(session) == []
    assert not session.standing().counting.any()
    session.undo()
    assert learned(session) == [(3, 4, 1)]


def test_one_step_brings_neighbours_along_and_takes_them_back(session):
    session.answer(10, 10, 'class', 1)
    uuid = session.answer(20, 20, 'class', 2, [(20, 21), (10, 10), (20, 22), (20, 20), (20, 21), (21, 20)])
    standing = session.standing()
    assert seen(standing) == [
        (10, 10, 1, 'class', 'human'), (20, 20, 2, 'class', 'human'),
        (20, 21, 2, 'class', 'propagated'), (20, 22, 2, 'class', 'propagated'), (21, 20, 2, 'class', 'propagated'),
    ]  # fmt: skip
    brought = ~standing.human
    assert standing.ranks[brought].tolist() == [0, 1, 2]
    assert set(standing.uuids[standing.parents[brought]]) == {uuid}
    assert set(standing.parents[standing.human]) == {-1}
    assert (np.diff(standing.seq) > 0).all()
    assert session.undo() == 'label 20, 20 as "tree"'
    assert seen(session.standing()) == [(10, 10, 1, 'class', 'human')]
    session.redo()
    assert seen(session.standing()) == seen(standing)


def test_what_was_brought_along_goes_with_its_parent(session):
    session.answer(5, 5, 'class', 1, [(5, 6), (5, 7)])
    session.answer(5, 6, 'class', 2)  # a person's word on a propagated pixel takes that pixel alone
    assert learned(session) == [(5, 5, 1), (5, 6, 2), (5, 7, 1)]
    session.answer(5, 5, 'class', 2, [(5, 8)])
    assert learned(session) == [(5, 5, 2), (5, 6, 2), (5, 8, 2)]
    session.remove_label(5, 5)
    assert learned(session) == [(5, 6, 2)]
    session.undo()
    session.add_label(5, 5, 1)  # free clicks and polygons obey the same rule
    assert learned(session) == [(5, 5, 1), (5, 6, 2)]
    for _ in range(2):
        session.undo()
    assert learned(session) == [(5, 5, 1), (5, 6, 2), (5, 7, 1)]
    session.remove_class('water')
    assert learned(session) == [(5, 6, 1)]


def test_the_newest_label_owns_a_pixel_that_two_would_bring_along(session):
    first = session.answer(5, 5, 'class', 1, [(5, 6), (5, 7)])
    second = session.answer(8, 8, 'class', 2, [(5, 6)])
    standing = session.standing()
    owner = {(r, c): standing.uuids[p] for r, c, p in zip(standing.rows, standing.cols, standing.parents) if p >= 0}
    assert owner == {(5, 6): second, (5, 7): first}
    session.undo()
    assert learned(session) == [(5, 5, 1), (5, 6, 1), (5, 7, 1)]


def test_propagation_can_be_rejected_replaced_and_accepted(session):
    uuid = session.answer(5, 5, 'class', 1, [(5, 6), (5, 7)])
    assert session.reject_propagation(uuid) == 2
    assert learned(session) == [(5, 5, 1)]
    assert session.reject_propagation(uuid) == 0
    assert session.undo() == 'reject 2 labels propagated'
    assert len(session.set_propagation(uuid, [(6, 5)])) == 1
    assert learned(session) == [(5, 5, 1), (6, 5, 1)]
    assert session.accept_propagation(uuid) == 1
    assert session.accept_propagation(uuid) == 0
    standing = session.standing()
    assert standing.accepted.tolist() == [False, True]
    assert standing.sources.tolist() == ['human', 'propagated']
    assert standing.parents.tolist() == [-1, 0]
    session.answer(9, 9, 'class', 2, [(6, 5)])
    assert (6, 5, 1) in learned(session)  # what a person agreed to is not propagated over
    session.set_propagation(uuid, [(7, 5)])
    assert {(6, 5, 1), (7, 5, 1)} <= set(learned(session))
    for _ in range(3):
        session.undo()
    assert session.standing().accepted.tolist() == [False, False]
    with pytest.raises(LabelError, match='no such label'):
        session.set_propagation(session.answer(1, 1, 'mixed'), [(1, 2)])


def test_propagated_labels_fade_with_the_number_of_human_labels(session):
    kept = session.answer(0, 0, 'class', 1, [(1, c) for c in range(14)])
    session.accept_propagation(kept)
    session.answer(0, 1, 'class', 2, [(2, c) for c in range(14)])
    said = 2
    for i in range(FADED_BY + 3):
        standing = session.standing()
        fading = (standing.rows == 2) & ~standing.human
        assert standing.counting[fading].sum() == faded_count(said) == sum(r == 2 for r, _, _ in learned(session))
        assert sorted(standing.ranks[fading & standing.counting]) == list(range(faded_count(said)))
        assert standing.counting[standing.accepted].sum() == 14
        if i % 10 == 0:
            found = read_labels(session.path, GRID)  # what training reads
            assert sorted(zip(found.rows, found.cols)) == [(r, c) for r, c, _ in learned(session)]
        session.answer(10 + i // 40, i % 40, 'class', 2)
        said += 1
    assert faded_count(said) == 0
    session.answer(40, 40, 'skip')
    for _ in range(FADED_BY + 4):
        session.undo()
    assert sum(r == 2 for r, _, _ in learned(session)) == faded_count(2) == PROPAGATED  # they come back as labels go


def test_reference_labels_stay_apart(session):
    session.answer(3, 3, 'class', 1, [(3, 4)], split='ref')
    session.answer(4, 4, 'class', 2)
    assert learned(session) == [(4, 4, 2)]
    assert session.standing().rows.tolist() == [4]
    assert session.labels('ref').cols.tolist() == [3]  # what was propagated is no reference
    assert session.standing('ref').counting.tolist() == [True, False]


def test_wrong_answers_are_refused_and_change_nothing(session):
    before = len(table(session.path, 'event'))
    for call, said in (
        (lambda: session.answer(0, 0, 'perhaps'), 'is no answer'),
        (lambda: session.answer(0, 0, 'class'), 'wrong class'),
        (lambda: session.answer(0, 0, 'mixed', 1), 'wrong class'),
        (lambda: session.answer(0, 0, 'mixed', propagated=[(0, 1)]), 'wrong class'),
        (lambda: session.answer(0, 0, 'class', 7), 'no class 7'),
        (lambda: session.answer(0, 0, 'class', 1, [(0, 80)]), 'outside the cube'),
        (lambda: session.answer(60, 0, 'skip'), 'outside the cube'),
        (lambda: session.answer(0, 0, 'class', 1, colour='red'), 'no column "colour"'),
    ):
        with pytest.raises(HsiError, match=said):
            call()
    assert len(table(session.path, 'event')) == before
    assert len(session.standing()) == 0


def test_names_with_strange_signs_survive(session):
    session.annotator = "O'Brien | “ü” ; -- \t"
    session.answer(1, 1, 'class', 1, [(1, 2)], note="it's; DROP TABLE label")
    assert set(session.standing().annotators) == {session.annotator}
    assert len(session.standing()) == 2


def test_clicking_and_reading_are_quick_on_a_full_session(session):
    rng = random.Random(0)
    clicks, reads = [], []
    for i in range(60):
        row, col = rng.randrange(1, 59), rng.randrange(4, 76)
        near = [(row + r, col + c) for r in (-1, 0, 1) for c in (-2, -1, 0, 1, 2) if (r, c) != (0, 0)][:PROPAGATED]
        start = time.perf_counter()
        session.answer(row, col, 'class', 1 + i % 2, near, query_strategy='margin', score=0.1, dwell_ms=900)
        clicks.append(time.perf_counter() - start)
        start = time.perf_counter()
        standing = session.standing()
        reads.append(time.perf_counter() - start)
    assert len(standing) > 400
    assert sorted(clicks)[30] < 0.060  # twice what a machine at rest needs, and more
    assert sorted(reads)[30] < 0.060
