"""Which history an event belongs to, and what undo and redo of it concern."""

from __future__ import annotations

import pytest

from hsi_plugin.labels.history import (
    CLASSES,
    DESIGN,
    LABELS,
    MAP,
    REDO,
    REVIEW,
    UNDO,
    Histories,
    is_step,
    key_of,
    key_of_map,
    operation_of,
)

ONE, TWO = key_of_map('ab' * 32), key_of_map('cd' * 32)


def test_operations_tell_their_history():
    for key in ((LABELS, ''), (REVIEW, 'ann'), ONE):
        for name in (UNDO, REDO, 'change'):
            operation = operation_of(key, name)
            assert key_of(operation, 'ann') == key
            assert (is_step(operation, UNDO), is_step(operation, REDO)) == (name == UNDO, name == REDO)
    assert key_of('ref_answer', 'bob') != key_of('ref_answer', 'ann')
    assert key_of('add_label', 'bob') == key_of('answer', 'ann') == (LABELS, '')
    assert ONE[0] == MAP
    assert ONE != TWO
    for operation in (DESIGN, CLASSES):
        assert key_of(operation, 'ann') is None


def test_histories_do_not_step_into_each_other():
    told = [
        (1, 'add_class', 'ann'), (2, DESIGN, 'ann'), (3, 'ref_answer', 'ann'), (4, 'ref_answer', 'bob'), (5, 'add_label', 'bob'),
        (6, operation_of(ONE, 'change'), 'ann'), (7, operation_of(TWO, 'change'), 'ann'), (8, 'ref_undo', 'ann'), (9, 'undo', 'ann'),
        (10, operation_of(ONE, UNDO), 'bob'),
    ]  # fmt: skip
    histories = Histories.of(told)
    assert histories.last == 10
    found = {
        key: (histories.next_to(key, UNDO), histories.next_to(key, REDO))
        for key in ((LABELS, ''), (REVIEW, 'ann'), (REVIEW, 'bob'), (REVIEW, 'cy'), ONE, TWO)
    }
    assert found == {
        (LABELS, ''): (1, 5), (REVIEW, 'ann'): (None, 3), (REVIEW, 'bob'): (4, None), (REVIEW, 'cy'): (None, None), ONE: (None, 6),
        TWO: (7, None),
    }  # fmt: skip


@pytest.mark.parametrize('name', ['ref_answer', 'add_label', 'map_change@abababababababab'])
def test_a_new_step_ends_redo(name):
    key = key_of(name, 'ann')
    histories = Histories.of([(1, name, 'ann'), (2, operation_of(key, UNDO), 'ann')])
    assert histories.next_to(key, REDO) == 1
    histories.append(3, name, 'ann')
    assert (histories.next_to(key, UNDO), histories.next_to(key, REDO)) == (3, None)
