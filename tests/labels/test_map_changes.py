"""Corrections of a map are a journal: nothing is lost, everything can be taken back, and each map has a history of its own."""

from __future__ import annotations

import os
import random

import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.map_changes import MapChanges
from hsi_plugin.labels.rebuild import rebuild_session
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.labels.test_session import table

GRID = Grid(50, 60)
ONE, TWO = 'ab' * 32, 'cd' * 32


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 'map.gpkg', GRID, annotator='ann') as made:
        yield made


def add(journal, kind='paint', sha256=ONE, changes=b'\x00\xff', **more):
    return journal.add(map_sha256=sha256, kind=kind, changes=changes, **more)


def test_every_column_is_kept(session, tmp_path):
    journal = MapChanges(session)
    blob = os.urandom(70000)
    uuid = journal.add(
        'paint 5 pixels as "water"', map_path=str(tmp_path / 'maps' / 'map.tif'), map_sha256=ONE, kind='paint', reason="l'étang",
        parameters_json='{"value": 3}', row=2, col=3, rows=4, cols=5, pixels=6, changes=blob, sha256_before='b', sha256_after='a',
    )  # fmt: skip
    (change,) = journal.standing(ONE)
    assert change == journal.get(uuid)
    assert (change.kind, change.reason, change.parameters_json, change.annotator) == ('paint', "l'étang", '{"value": 3}', 'ann')
    assert (change.row, change.col, change.rows, change.cols, change.pixels) == (2, 3, 4, 5, 6)
    assert (change.changes == blob, change.sha256_before, change.sha256_after, change.stands) == (True, 'b', 'a', True)
    assert change.map_path == str(tmp_path / 'maps' / 'map.tif')
    assert change.created_utc.endswith('Z')
    assert table(session.path, 'map_change')[0]['map_uri_rel'] == 'maps/map.tif'
    assert (journal.get('x'), journal.all(TWO)) == (None, [])
    assert differences(session.path) == []


def test_each_map_has_a_history_of_its_own_apart_from_labels(session):
    session.add_class('a')
    one, two = MapChanges(session, ONE), MapChanges(session, TWO)
    add(one, 'first')
    add(two, 'other', TWO)
    session.add_label(1, 1, 'a')
    add(one, 'second')
    assert one.undo() == 'second, 0 pixels'
    assert one.undo() == 'first, 0 pixels'
    assert (one.undo(), one.can_undo, two.can_undo, session.can_undo) == (None, False, True, True)
    assert ([c.kind for c in one.all(ONE)], one.standing(ONE)) == (['first', 'second'], [])
    assert [c.revoked_by for c in one.all(ONE)] == ['ann', 'ann']
    assert session.undo() == 'label 1, 1 as "a"'
    assert one.redo() == 'first, 0 pixels'
    session.close()
    with LabelSession.open(session.path, 'bob') as again:
        one, two = MapChanges(again), MapChanges(again)
        assert one.can_undo is False  # which map is not said yet
        assert [c.kind for c in one.standing(ONE)] == ['first']
        assert one.redo() == 'second, 0 pixels'  # whoever works on the map
        assert [c.kind for c in one.standing(ONE)] == ['first', 'second']
        one.undo()
        add(one, 'third')
        assert not one.can_redo
        assert [c.kind for c in two.standing(TWO)] == ['other']
        assert two.undo() == 'other, 0 pixels'
        assert again.redo() == 'label 1, 1 as "a"'
        assert differences(again.path) == []


def test_two_windows_on_one_map(session):
    first = MapChanges(session, ONE)
    with LabelSession.open(session.path, 'bob') as other:
        second = MapChanges(other, ONE)
        add(first, 'a')
        add(second, 'b')
        assert first.undo() == 'b, 0 pixels'
        assert second.undo() == 'a, 0 pixels'
        assert first.redo() == 'a, 0 pixels'
        assert [c.kind for c in second.standing(ONE)] == ['a']


@pytest.mark.parametrize('seed', range(3))
def test_any_steps_against_a_list(tmp_path, seed):
    rng, path = random.Random(seed), tmp_path / 'map.gpkg'
    session = LabelSession.create(path, GRID, annotator='ann')
    journal, stands, undone = MapChanges(session, ONE), [], []
    for i in range(60):
        action = rng.choice(('add', 'add', 'undo', 'redo'))
        if action == 'add':
            stands.append(add(journal, changes=rng.randbytes(rng.randrange(2000)), pixels=i))
            undone.clear()
        elif action == 'undo':
            assert (journal.undo() is not None) == bool(stands)
            undone += [stands.pop()] if stands else []
        else:
            assert (journal.redo() is not None) == bool(undone)
            stands += [undone.pop()] if undone else []
        assert [c.uuid for c in journal.standing(ONE)] == stands
        if i % 20 == 19:
            session.close()
            session = LabelSession.open(path, 'ann')
            journal = MapChanges(session, ONE)
            assert differences(path) == []
    before = journal.all(ONE)
    session.close()
    rebuild_session(path, tmp_path / 'again.gpkg')
    assert differences(tmp_path / 'again.gpkg') == []
    with LabelSession.open(tmp_path / 'again.gpkg', 'ann') as again:
        found = MapChanges(again, ONE)
        assert found.all(ONE) == before
        assert (found.can_undo, found.can_redo) == (bool(stands), bool(undone))


def test_damage_is_told_and_mended(session):
    journal = MapChanges(session)
    uuid = add(journal, changes=b'123')
    with session._store.transaction() as dataset:
        dataset.ExecuteSQL("UPDATE map_change SET changes = X'00'")
    assert differences(session.path) == [f'Correction "{uuid}" has other values than when it was written.']
    rebuild_session(session.path, session.path.with_name('again.gpkg'))
    with LabelSession.open(session.path.with_name('again.gpkg')) as again:
        assert MapChanges(again).get(uuid).changes == b'123'


def test_wrong_columns_are_refused(session):
    journal = MapChanges(session)
    for columns, said in (
        ({'kind': 'paint', 'changes': b''}, 'need a value in "map_sha256"'),
        ({'kind': 'paint', 'map_sha256': ONE}, 'need a value in "changes"'),
        ({'kind': 'paint', 'map_sha256': ONE, 'changes': b'', 'colour': 1}, 'no column "colour"'),
        ({'kind': 'paint', 'map_sha256': ONE, 'changes': b'', 'revoked_by': 'x'}, 'no column "revoked_by"'),
    ):
        with pytest.raises(ParameterError, match=said):
            journal.add(**columns)
    assert table(session.path, 'event') == []
    assert add(journal, changes=b'')  # a filter that changed nothing is worth a note, too
