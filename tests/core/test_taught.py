"""The table of what was said, and questions, as they travel between processes."""

import json

import numpy as np
import pytest

from hsi_plugin.core.errors import EngineError
from hsi_plugin.core.questions import Question
from hsi_plugin.core.taught import HUMAN, PROPAGATED, Taught, read_taught, write_taught

TABLE = np.array([[3, 4, 1, HUMAN, 0], [3, 5, 1, PROPAGATED, 0], [9, 9, 0, HUMAN, 2], [1, 1, 3, HUMAN, 3]])


def test_a_table_comes_back_as_it_was(tmp_path):
    write_taught(Taught(TABLE, 2), tmp_path / 't.npy')
    found = read_taught(tmp_path / 't.npy', 2)
    assert (found.table == TABLE).all()
    assert found.humans == 2  # what brings no class is no lesson
    assert found.lessons.tolist() == [True, True, False, True]


def test_an_empty_table_is_a_table(tmp_path):
    write_taught(Taught(np.zeros((0, 5), int), 0), tmp_path / 't.npy')
    assert len(read_taught(tmp_path / 't.npy', 0).table) == 0


@pytest.mark.parametrize(('table', 'said'), [
    (np.zeros((2, 4), int), 'another kind'), (np.zeros((2, 5)), 'another kind'), (np.array([[0, 0, 4, 0, 0]]), 'classes'),
    (np.array([[0, -1, 1, 0, 0]]), 'classes'),
])
def test_what_is_no_such_table_is_refused(tmp_path, table, said):
    np.save(tmp_path / 't.npy', table)
    with pytest.raises(EngineError, match=said):
        read_taught(tmp_path / 't.npy', 2)


def test_a_pickle_is_never_opened(tmp_path):
    np.save(tmp_path / 't.npy', np.array([{'a': 1}], object), allow_pickle=True)
    with pytest.raises(EngineError):
        read_taught(tmp_path / 't.npy', 2)


def test_a_full_disk_is_told(small_disk):
    with pytest.raises(EngineError, match='disk'):
        write_taught(Taught(np.zeros((9000, 5), int), 2), small_disk(64) / 't.npy')


def test_a_question_survives_json():
    question = Question(3, 4, 0.25, 'margin', 'torn', (1, 2), ((1, 0.5), (2, 0.4)), 7)
    assert Question.from_json(json.loads(json.dumps(question.to_json()))) == question
