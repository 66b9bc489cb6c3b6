"""The events alone tell what a session holds, after any clicks and after any kill; and a session can be made anew from them."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.rebuild import rebuild_session
from hsi_plugin.labels.replay import differences, replay
from hsi_plugin.labels.session import LabelSession
from tests.labels.test_session import table

GRID = Grid(8, 8)
REPOSITORY = Path(__file__).resolve().parents[2]
ACTIONS = (
    'answer', 'answer', 'answer', 'answer', 'other answer', 'undo', 'undo', 'redo', 'polygon', 'remove', 'accept', 'reject', 'propagate',
    'add class', 'rename', 'recolour', 'remove class',
)  # fmt: skip


def act(session, action, rng):
    """One step of a user; those that are not possible are left out."""
    classes = len(session.classes)
    row, col, value = rng.randrange(6), rng.randrange(6), rng.randrange(max(1, classes)) + 1
    near = [(row + r, col + c) for r, c in ((0, 1), (1, 0), (1, 1))][: rng.randrange(4)]
    standing = session.standing()
    parents = standing.uuids[standing.human & (standing.values > 0)]
    if action == 'undo':
        session.undo()
    elif action == 'redo':
        session.redo()
    elif action == 'other answer':
        session.answer(row, col, rng.choice(['mixed', 'unknown', 'skip', 'exclude']))
    elif action == 'remove':
        session.remove_label(row, col)
    elif action == 'add class':
        session.add_class(f"class '{rng.random()}")
    elif not classes:
        return
    elif action == 'answer':
        session.answer(row, col, 'class', value, near, score=rng.random(), suggestion_shown=rng.random() < 0.5)
    elif action == 'polygon':
        session.add_labels([(row, c, value) for c in range(rng.randrange(1, 6))])
    elif action == 'rename':
        session.rename_class(value, f'Ünï"{rng.random()}')
    elif action == 'recolour':
        session.recolour_class(value, f'#{rng.randrange(1 << 24):06x}')
    elif action == 'remove class':
        session.remove_class(value)
    elif len(parents):
        uuid = str(rng.choice(parents.tolist()))
        if action == 'accept':
            session.accept_propagation(uuid)
        elif action == 'reject':
            session.reject_propagation(uuid)
        else:
            session.set_propagation(uuid, near)


def rules_hold(session):
    """What must be true of every session that one person works on."""
    standing = session.standing()
    pixels = list(zip(standing.rows.tolist(), standing.cols.tolist()))
    assert len(set(pixels)) == len(pixels)  # one label a pixel
    assert (standing.human | (standing.parents >= 0)).all()  # nothing stands without its parent
    children = ~standing.human
    assert (standing.values[children] == standing.values[standing.parents[children]]).all()
    labels = session.labels()
    counting = standing.counting
    assert sorted(zip(labels.rows, labels.cols, labels.values)) == sorted(
        zip(standing.rows[counting], standing.cols[counting], standing.values[counting])
    )


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(ACTIONS), min_size=50, max_size=70), st.integers(0, 10**6))
def test_events_and_tables_say_the_same_after_any_steps(tmp_path_factory, actions, seed):
    path, rng = tmp_path_factory.mktemp('replay') / 'labels.gpkg', random.Random(seed)
    session = LabelSession.create(path, GRID, annotator='ann')
    for i, action in enumerate(['add class', 'add class', *actions]):
        act(session, action, rng)
        rules_hold(session)
        if i % 20 == 19:
            session.close()
            session = LabelSession.open(path, 'ann')
        if i % 10 == 9:
            assert differences(path) == []
    state = replay(path)
    assert [c['name'] for c in state.classes] == session.classes.names
    assert state.standing == set(session.standing().uuids)
    before = session.labels().sha256(), session.standing().uuids.tolist(), session.can_undo, session.can_redo
    session.close()
    rebuild_session(path, path.with_name('again.gpkg'))
    with LabelSession.open(path.with_name('again.gpkg')) as again:
        assert (again.labels().sha256(), again.standing().uuids.tolist(), again.can_undo, again.can_redo) == before
        while again.can_undo:
            again.undo()
        assert len(again.standing()) == len(again.classes) == 0
    assert differences(path.with_name('again.gpkg')) == []


def test_the_last_label_of_a_class_and_the_class_come_and_go(tmp_path):
    path = tmp_path / 'labels.gpkg'
    with LabelSession.create(path, GRID) as session:
        session.add_class('a')
        session.add_class('b')
        session.answer(1, 1, 'class', 'a', [(1, 2)])
        session.remove_label(1, 1)
        session.remove_class('a')
        assert session.labels().scheme.names == ['b']
        assert differences(path) == []
        for _ in range(3):
            session.undo()
        assert len(session.labels()) == 0
        session.redo()
        assert session.labels().counts().tolist() == [2, 0]
        assert differences(path) == []


def test_two_windows_on_one_session_see_each_others_steps(tmp_path):
    path = tmp_path / 'labels.gpkg'
    with LabelSession.create(path, GRID, annotator='ann') as one, LabelSession.open(path, 'bob') as two:
        one.add_class('a')
        two.answer(1, 1, 'class', 'a', [(1, 2)])
        one.answer(2, 2, 'mixed')
        two.add_class('b')
        assert one.add_class('c') == 3
        assert len(set(two.class_ids)) == 3
        assert two.undo() == 'add class "c"'
        assert one.undo() == 'add class "b"'
        assert [one.undo(), two.undo(), one.undo()] == ['call 2, 2 mixed', 'label 1, 1 as "a"', 'add class "a"']
        assert not one.can_undo
        assert differences(path) == []


def test_damage_by_another_program_is_told_and_mended(tmp_path):
    path = tmp_path / 'labels.gpkg'
    with LabelSession.create(path, GRID, annotator='ann') as session:
        session.add_class('a')
        session.answer(1, 1, 'class', 'a', [(1, 2)])
        gone = session.answer(2, 2, 'class', 'a')
        session.answer(3, 3, 'mixed')
        sound, uuid = session.labels().sha256(), session.uuid
        class_key = session.class_ids[0]
    dataset = ogr.Open(str(path), update=1)
    for statement in (
        f"DELETE FROM label WHERE uuid='{gone}'", 'UPDATE label SET "row"=7 WHERE "row"=3', "UPDATE class SET name='z'",
        "UPDATE label SET revoked_utc='2026-01-01T00:00:00Z' WHERE \"col\"=2",
    ):  # fmt: skip
        dataset.ExecuteSQL(statement)
    dataset = None
    said = '\n'.join(differences(path))
    for part in (f'Label "{gone}" is in the events alone', 'other values', 'The class table differs', 'is revoked, against the events'):
        assert part in said
    rebuild_session(path, tmp_path / 'mended.gpkg')
    assert differences(tmp_path / 'mended.gpkg') == []
    with LabelSession.open(tmp_path / 'mended.gpkg') as session:
        assert (session.labels().sha256(), session.uuid, session.class_ids) == (sound, uuid, [class_key])
        assert session.undo() == 'call 3, 3 mixed'
    with pytest.raises(OutputError, match='exists'):
        rebuild_session(path, tmp_path / 'mended.gpkg')
    (tmp_path / 'text.gpkg').write_text('no')
    with pytest.raises(LabelError, match='not a labelling session'):
        replay(tmp_path / 'text.gpkg')


CLICKER = """
import random, sys
from hsi_plugin.labels.session import LabelSession
session, rng = LabelSession.open(sys.argv[1], 'clicker'), random.Random(int(sys.argv[2]))
while True:
    row, col = rng.randrange(1, 999), rng.randrange(1, 999)
    near = [(row + r, col + c) for r in (-1, 0, 1) for c in (-1, 0, 1) if (r, c) != (0, 0)]
    uuid = session.answer(row, col, 'class', 1 + rng.randrange(2), near)
    print(uuid, len(near), flush=True)
    if rng.random() < 0.2:
        session.undo()
        session.redo()
"""


def test_killed_at_any_moment_nothing_is_lost_and_nothing_half_there(tmp_path):
    path, rng = tmp_path / 'labels.gpkg', random.Random(5)
    with LabelSession.create(path, Grid(1000, 1000)) as session:
        session.add_class('a')
        session.add_class('b')
    promised = []
    for kill in range(6):
        command = [sys.executable, '-c', CLICKER, str(path), str(kill)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
        promised.append(process.stdout.readline().split()[0])
        time.sleep(rng.random() * 0.15)
        os.kill(process.pid, signal.SIGKILL)
        lines = [line.split() for line in process.stdout.read().splitlines()]
        promised += [words[0] for words in lines if len(words) == 2]
        process.wait()
        assert differences(path) == []  # also with the write-ahead log that the dead process left
        rows = table(path, 'label')
        parents = {r['uuid'] for r in rows if r['source'] == 'human'}
        assert set(promised) <= parents
        assert len(parents) - len(promised) <= kill + 1  # written, but killed before saying so
        assert all(r['annotator'] == 'clicker' and r['created_utc'] for r in rows)
    with LabelSession.open(path) as session:
        rules_hold(session)
        before = session.labels().sha256()
        session.undo()
        session.redo()
        assert session.labels().sha256() == before
    assert [p.name for p in tmp_path.iterdir()] == ['labels.gpkg']
