"""Sessions that earlier versions wrote open, keep what they hold, and get what they lack."""

from __future__ import annotations

import sqlite3

import pytest
from osgeo import ogr

from hsi_plugin.core.errors import LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.gdal_errors import gdal_errors
from hsi_plugin.labels.conflicts import conflicts
from hsi_plugin.labels.merge import merge_sessions
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt
from tests.labels.test_session import table

GRID = Grid(60, 80, ROTATED, wkt(UTM33))


def make_old(path):
    """Take from a session what version 0.1 did not write: the view of conflicts, the session's identity, an index."""
    dataset = ogr.Open(str(path), update=1)
    for statement in (
        'DROP VIEW conflict', "DELETE FROM gpkg_geometry_columns WHERE table_name = 'conflict'",
        "DELETE FROM gpkg_contents WHERE table_name = 'conflict'", 'DROP INDEX label_parent', 'ALTER TABLE session DROP COLUMN uuid',
    ):  # fmt: skip
        with gdal_errors():  # GDAL wonders about the layer that goes
            dataset.ExecuteSQL(statement)
    dataset = None


@pytest.fixture
def old(tmp_path):
    path = tmp_path / 'old.gpkg'
    with LabelSession.create(path, GRID, 'cube.tif', 'ab', annotator='ann') as made:
        made.add_class('water')
        made.add_label(1, 2, 'water')
        made.add_label(3, 4, 'water')
        made.remove_label(3, 4)
    make_old(path)
    assert 'uuid' not in table(path, 'session')[0]
    return path


def test_an_old_session_opens_with_all_it_holds(old, tmp_path):
    assert read_labels(old, GRID).rows.tolist() == [1]  # training reads it as it is
    before = table(old, 'event'), table(old, 'label')
    with LabelSession.open(old, 'ann') as session:
        assert len(session.uuid) == 36
        identity = session.uuid
        assert (table(old, 'event'), table(old, 'label')) == before
        assert session.labels().rows.tolist() == [1]
        assert session.undo() == 'remove label 3, 4'
        session.answer(5, 5, 'class', 'water', [(5, 6)])
        assert differences(old) == []
        with LabelSession.create(tmp_path / 'bob.gpkg', GRID, annotator='bob') as bob:
            bob.add_class('tree')
            bob.answer(1, 2, 'class', 'tree')
        merge_sessions(session, tmp_path / 'bob.gpkg')
        assert len(conflicts(session)) == 1
    with LabelSession.open(old) as again:
        assert again.uuid == identity
    with sqlite3.connect(str(old)) as raw:
        assert raw.execute("SELECT COUNT(*) FROM sqlite_master WHERE name = 'label_parent'").fetchone() == (1,)
    assert raw.execute("SELECT COUNT(*) FROM gpkg_contents WHERE table_name = 'conflict'").fetchone() == (1,)
    raw.close()


def test_an_old_session_can_be_merged_without_being_changed(old, tmp_path):
    content = old.read_bytes()
    with LabelSession.create(tmp_path / 'new.gpkg', GRID) as session:
        assert merge_sessions(session, old).taken == 1
    assert old.read_bytes() == content


def test_a_table_and_a_column_that_are_missing_are_added(old):
    dataset = ogr.Open(str(old), update=1)
    dataset.ExecuteSQL('DROP TABLE model')
    dataset.ExecuteSQL('ALTER TABLE label DROP COLUMN dwell_ms')
    dataset = None
    with pytest.raises(LabelError, match='lack the columns dwell_ms'):
        read_labels(old, GRID)
    with LabelSession.open(old) as session:
        session.answer(7, 7, 'class', 'water', dwell_ms=5)
        assert session.models() == []
        assert session.labels().rows.tolist() == [1, 7]
    assert read_labels(old, GRID).rows.tolist() == [1, 7]


def test_what_cannot_be_added_is_told(old):
    dataset = ogr.Open(str(old), update=1)
    dataset.ExecuteSQL('DROP INDEX label_uuid')
    dataset.ExecuteSQL('ALTER TABLE label DROP COLUMN uuid')
    dataset = None
    with pytest.raises(LabelError, match=r'lacks label\.uuid'):
        LabelSession.open(old)
