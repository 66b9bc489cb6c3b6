"""Two annotators' work becomes one: nothing is lost, nothing is taken twice, and where they differ nobody is believed until one decides."""

from __future__ import annotations

import csv
import json
import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsVectorLayer

from hsi_plugin.core.errors import LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.conflicts import agreements, conflicts, resolve, write_conflicts
from hsi_plugin.labels.merge import merge_sessions
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.labels.take_over import staying
from tests.builders import ROTATED, UTM33, wkt
from tests.labels.test_session import table

GRID = Grid(60, 80, ROTATED, wkt(UTM33))


@pytest.fixture
def ann(tmp_path):
    with LabelSession.create(tmp_path / 'ann.gpkg', GRID, sha256='ab', annotator='ann') as made:
        made.add_class('water', '#0000ff')
        made.add_class('tree', '#00ff00')
        yield made


@pytest.fixture
def bob(tmp_path):
    with LabelSession.create(tmp_path / 'bob.gpkg', GRID, sha256='ab', annotator='bob') as made:
        made.add_class('Tree ', '#0000ff')
        made.add_class('soil', '#0000ff')
        made.add_class('water')
        yield made


def learned(session):
    """Pixel and class name of what is learned from."""
    labels = session.labels()
    return {(int(r), int(c)): labels.scheme.names[v - 1] for r, c, v in zip(labels.rows, labels.cols, labels.values)}


def test_labels_are_taken_over_with_all_they_have(ann, bob):
    ann.answer(1, 1, 'class', 'water')
    uuid = bob.answer(2, 2, 'class', 'tree', [(2, 3), (2, 4)], dwell_ms=800, query_strategy='margin', note='seen before')
    bob.answer(3, 3, 'mixed')
    bob.answer(4, 4, 'class', 'soil')
    merged = merge_sessions(ann, bob.path)
    assert (merged.taken, merged.known, merged.superseded, merged.revoked) == (5, 0, 0, 0)
    assert merged.classes == ('soil',)
    assert ann.classes.names == ['water', 'tree', 'soil']
    assert len({c.colour for c in ann.classes}) == 3
    assert learned(ann) == {(1, 1): 'water', (2, 2): 'tree', (2, 3): 'tree', (2, 4): 'tree', (4, 4): 'soil'}
    theirs, mine = ({r['uuid']: r for r in table(s.path, 'label')} for s in (bob, ann))
    for key in theirs:
        for row in (theirs[key], mine[key]):
            row.pop('class_id'), row.pop('fid')
        assert mine[key] == theirs[key]
    standing = ann.standing()
    assert standing.parents[standing.rows == 2].tolist() == [-1, *[standing.uuids.tolist().index(uuid)] * 2]
    assert differences(ann.path) == []
    state = ann.standing().uuids.tolist()
    assert merge_sessions(ann, bob).taken == 0  # known already
    assert ann.undo() == 'merge 5 labels of bob.gpkg'
    assert learned(ann) == {(1, 1): 'water'}
    assert ann.classes.names == ['water', 'tree']
    ann.redo()
    assert ann.standing().uuids.tolist() == state
    assert differences(ann.path) == []


def test_a_merge_that_was_undone_can_be_made_again(ann, bob):
    bob.answer(2, 2, 'class', 'tree', [(2, 3)])
    merge_sessions(ann, bob.path)
    ann.undo()
    ann.answer(9, 9, 'class', 'water')  # ends redo
    assert merge_sessions(ann, bob.path).taken == 2
    assert learned(ann) == {(2, 2): 'tree', (2, 3): 'tree', (9, 9): 'water'}
    ann.remove_label(2, 2)  # on purpose: no merge brings it back
    assert merge_sessions(ann, bob.path).taken == 0
    assert learned(ann) == {(9, 9): 'water'}
    assert differences(ann.path) == []
    assert ann.add_class('new') == 4  # soil came twice, the first one's key is not used again
    assert len(set(ann.class_ids)) == 4


def test_a_merge_that_was_undone_takes_nothing_from_whom_it_came(ann, bob):
    bob.answer(2, 2, 'class', 'tree', [(2, 3)])
    merge_sessions(ann, bob.path)
    ann.undo()
    assert merge_sessions(bob, ann.path).revoked == 0
    assert learned(bob) == {(2, 2): 'Tree', (2, 3): 'Tree'}
    ann.redo()
    ann.remove_label(2, 2)  # this is said of the label itself
    assert merge_sessions(bob, ann.path).revoked == 2
    assert learned(bob) == {}


def test_different_answers_count_for_nothing_until_someone_decides(ann, bob, tmp_path, qgis_app):
    ann.answer(1, 1, 'class', 'water')
    ann.answer(2, 2, 'class', 'water')
    ann.answer(3, 3, 'class', 'tree')
    ann.answer(4, 4, 'class', 'tree')
    bob.answer(1, 1, 'class', 'tree')
    bob.answer(2, 2, 'class', 'water')
    bob.answer(3, 3, 'exclude')
    bob.answer(4, 4, 'unknown')
    merged = merge_sessions(ann, bob.path)
    assert [(c.row, c.col) for c in merged.conflicts] == [(1, 1), (3, 3)]
    assert [(o.annotator, o.answer, o.name) for o in merged.conflicts[0].opinions] == [('ann', 'class', 'water'), ('bob', 'class', 'tree')]
    assert merged.conflicts[1].text == 'ann: tree; bob: exclude'
    assert learned(ann) == {(2, 2): 'water', (4, 4): 'tree'}
    found = read_labels(ann.path, GRID)
    assert sorted(zip(found.rows, found.cols)) == [(2, 2), (4, 4)]
    assert ann.standing().counting.sum() == 3  # both labels of the pixel on which they agree

    layer = QgsVectorLayer(f'{ann.path}|layername=conflict', 'conflicts', 'ogr')
    assert layer.isValid()
    shown = {(f['row'], f['col']): f for f in layer.getFeatures()}
    assert set(shown) == {(1, 1), (3, 3)}
    assert shown[1, 1]['said'] == 'ann: water; bob: tree'
    assert shown[3, 3]['said'] == 'ann: tree; bob: exclude'
    point = shown[3, 3].geometry().asPoint()
    assert GRID.pixel(point.x(), point.y()) == (3, 3)
    assert layer.crs().authid() == 'EPSG:32633'

    assert write_conflicts(ann, tmp_path / 'conflicts.csv') == 2
    with open(tmp_path / 'conflicts.csv', encoding='utf-8', newline='') as file:
        lines = list(csv.DictReader(file))
    assert [(line['row'], line['annotator'], line['class'], line['answer']) for line in lines] == [
        ('1', 'ann', 'water', 'class'), ('1', 'bob', 'tree', 'class'), ('3', 'ann', 'tree', 'class'), ('3', 'bob', '', 'exclude'),
    ]  # fmt: skip
    assert GRID.pixel(float(lines[0]['x']), float(lines[0]['y'])) == (1, 1)

    resolve(ann, merged.conflicts[0], 'tree')
    assert learned(ann)[1, 1] == 'tree'
    assert [(c.row, c.col) for c in conflicts(ann)] == [(3, 3)]
    assert table(ann.path, 'label')[-1]['note'] == 'decided between ann: water; bob: tree'
    assert merge_sessions(ann, bob.path).taken == 0  # what was decided stays so
    resolve(ann, conflicts(ann)[0], answer='exclude')
    assert conflicts(ann) == []
    ann.undo()
    ann.undo()
    assert len(conflicts(ann)) == 2
    assert differences(ann.path) == []


def test_the_report_counts_agreement(ann, bob):
    for i in range(20):
        ann.answer(10, i, 'class', 'water' if i < 12 else 'tree')
        bob.answer(10, i, 'class', 'water' if i < 10 else 'tree')
    ann.answer(11, 0, 'class', 'tree')
    bob.answer(11, 0, 'mixed')
    bob.answer(12, 0, 'class', 'soil')
    merged = merge_sessions(ann, bob.path)
    (pair,) = merged.agreements
    assert (pair.first, pair.second, pair.classes.n, pair.undecided) == ('ann', 'bob', 20, 1)
    assert pair.classes.share == pytest.approx(0.9)
    assert pair.classes.kappa == pytest.approx((0.9 - 0.5) / 0.5)  # p_e = 0.6 · 0.5 + 0.4 · 0.5
    for part in ('20 pixels given a class by both, 90.0 % agree', 'kappa 0.800', 'n = 20', 'water: 90.9 %', '1 more were called mixed'):
        assert part in merged.text
    assert '3 pixels have different answers' in merged.text
    event = json.loads(table(ann.path, 'event')[-1]['payload'])
    assert event['agreement'][0]['kappa'] == 0.8  # the file itself remembers it
    (again,) = agreements(ann)
    assert np.array_equal(again.classes.table, pair.classes.table)


def test_revocations_of_shared_labels_are_carried_over(ann, tmp_path):
    first = ann.answer(1, 1, 'class', 'water', [(1, 2)])
    ann.answer(2, 2, 'class', 'tree')
    ann.close()
    shutil.copy(ann.path, tmp_path / 'copy.gpkg')
    with LabelSession.open(tmp_path / 'ann.gpkg', 'ann') as mine, LabelSession.open(tmp_path / 'copy.gpkg', 'bob') as copy:
        assert copy.uuid == mine.uuid
        copy.answer(1, 1, 'class', 'tree')  # bob corrects ann
        copy.answer(5, 5, 'class', 'tree')
        mine.remove_label(2, 2)
        mine.answer(5, 5, 'class', 'water')
        merged = merge_sessions(mine, copy.path)
        assert (merged.taken, merged.known, merged.revoked) == (2, 1, 2)
        assert learned(mine) == {(1, 1): 'tree'}  # 2, 2 stays removed; 5, 5 is a conflict
        assert first not in mine.standing().uuids
        assert [(c.row, c.col) for c in merged.conflicts] == [(5, 5)]
        back = merge_sessions(copy, mine.path)
        assert back.taken == 1
        assert sorted(copy.standing().uuids) == sorted(mine.standing().uuids)  # both sides hold the same now
        assert merge_sessions(copy, mine.path).taken == merge_sessions(mine, copy.path).taken == 0
        assert differences(mine.path) == differences(copy.path) == []


def test_one_person_on_two_computers_is_believed_at_the_newer_word(ann, bob):
    bob.annotator = 'ann'
    ann.answer(1, 1, 'class', 'water', [(1, 2)])
    ann.answer(3, 3, 'class', 'water')
    bob.answer(1, 1, 'class', 'tree')
    bob.answer(3, 3, 'class', 'tree', created_utc='2001-01-01T00:00:00.000Z')
    bob.answer(8, 8, 'class', 'tree', [(3, 3), (8, 9)])
    merged = merge_sessions(ann, bob.path)
    assert merged.conflicts == ()
    assert learned(ann) == {(1, 1): 'tree', (3, 3): 'water', (8, 8): 'tree', (8, 9): 'tree'}
    assert merged.superseded == 1
    assert merged.revoked == 2


def test_people_go_before_propagation_on_either_side(ann, bob):
    ann.answer(1, 1, 'class', 'water', [(1, 2), (1, 3)])
    ann.answer(6, 6, 'class', 'water')
    bob.answer(1, 2, 'class', 'tree')
    kept = bob.answer(5, 5, 'class', 'tree', [(6, 6), (1, 3), (5, 6)])
    bob.accept_propagation(kept)
    merged = merge_sessions(ann, bob.path)
    assert learned(ann) == {(1, 1): 'water', (1, 2): 'tree', (1, 3): 'tree', (5, 5): 'tree', (5, 6): 'tree', (6, 6): 'water'}
    assert merged.conflicts == ()
    assert (merged.superseded, merged.revoked) == (1, 2)


def test_what_cannot_be_merged_is_refused(ann, bob, tmp_path):
    with pytest.raises(LabelError, match='is the session that is open'):
        merge_sessions(ann, ann.path)
    with LabelSession.create(tmp_path / 'small.gpkg', Grid(10, 10)), pytest.raises(LabelError, match='another grid'):
        merge_sessions(ann, tmp_path / 'small.gpkg')
    with pytest.raises(LabelError, match='not a labelling session'):
        merge_sessions(ann, tmp_path / 'absent.gpkg')
    with LabelSession.create(tmp_path / 'header.gpkg', GRID, sha256='cd'):
        assert 'another header' in merge_sessions(ann, tmp_path / 'header.gpkg').text
    before = len(table(ann.path, 'event'))
    assert merge_sessions(ann, tmp_path / 'header.gpkg').taken == 0
    assert len(table(ann.path, 'event')) == before  # nothing to do is no step


ROWS = st.lists(
    st.fixed_dictionaries({
        'source': st.sampled_from(['human', 'field', 'propagated']), 'note': st.sampled_from(['', 'accepted']),
        'answer': st.sampled_from(['class', 'mixed', 'skip']), 'annotator': st.sampled_from('ab'), 'created_utc': st.sampled_from('123'),
    }),
    max_size=6,
)  # fmt: skip


@given(ROWS)
def test_who_stays_on_a_pixel(rows):
    rows = [{**row, 'uuid': str(i)} for i, row in enumerate(rows)]
    stay = [row for row in rows if row['uuid'] in staying(rows)]
    assert bool(stay) == bool(rows)
    people = [row for row in stay if row['source'] != 'propagated']
    assert len({row['annotator'] for row in people}) == len(people)
    for row in rows:
        newer = [r for r in people if r['annotator'] == row['annotator'] and r['created_utc'] >= row['created_utc']]
        assert row['source'] == 'propagated' or newer
    if any(row['answer'] != 'skip' for row in people):
        assert people == stay
    assert staying(stay) == {row['uuid'] for row in stay}
