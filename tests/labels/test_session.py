"""A labelling session keeps every click, can take everything back, and opens in stock QGIS."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsRasterLayer, QgsVectorLayer

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import HsiError, LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.session import LabelSession
from tests.builders import NORTH_UP, ROTATED, UTM33, wkt, write_geotiff

GRID = Grid(60, 80, ROTATED, wkt(UTM33))
REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def session(tmp_path):
    bands = Bands(3, [500, 600, 700.5])
    with LabelSession.create(tmp_path / 'labels.gpkg', GRID, tmp_path / 'cube.tif', 'ab12', bands, annotator='ann') as made:
        made.add_class('water')
        made.add_class('tree', '#112233')
        yield made


def table(path, name):
    """All rows of a table as dicts."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(name)
    rows = [{'fid': f.GetFID(), **f.items()} for f in layer]
    layer = dataset = None
    return rows


def test_columns_are_those_of_the_design(session):
    session.add_label(1, 2, 'tree')
    (row,) = table(session.path, 'label')
    assert list(row)[1:] == [
        'uuid', 'row', 'col', 'class_id', 'source', 'parent_uuid', 'annotator', 'created_utc', 'answer', 'confidence', 'query_strategy',
        'query_rank', 'score', 'p_top3_json', 'model_uuid', 'dwell_ms', 'suggestion_shown', 'split', 'revoked_utc', 'revoked_by', 'note',
    ]
    shown = [row[name] for name in ('row', 'col', 'source', 'annotator', 'answer', 'split')]
    assert shown == [1, 2, 'human', 'ann', 'class', 'train']
    (about,) = table(session.path, 'session')
    assert about['image_uri_rel'] == 'cube.tif'
    assert json.loads(about['wavelengths']) == [500, 600, 700.5]
    assert about['bands'] == 3
    assert [e['op'] for e in table(session.path, 'event')] == ['add_class', 'add_class', 'add_label']


def test_labels_survive_closing(session, tmp_path):
    session.add_label(1, 2, 'tree')
    session.add_label(59, 79, 1, dwell_ms=12)
    expected = session.labels()
    session.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ['labels.gpkg']
    with LabelSession.open(tmp_path / 'labels.gpkg') as again:
        assert again.grid == GRID
        assert again.image == str(tmp_path / 'cube.tif')
        assert again.labels().sha256() == expected.sha256()
        assert again.classes.to_json() == expected.scheme.to_json()
        assert again.label_at(1, 2) == 2
        assert again.label_at(2, 2) is None


def test_a_second_click_replaces_and_undo_brings_the_first_back(session):
    session.add_label(5, 5, 'water')
    session.add_label(5, 5, 'tree')
    assert session.label_at(5, 5) == 2
    assert len(session.labels()) == 1
    assert session.undo() == 'label 5, 5 as "tree"'
    assert session.label_at(5, 5) == 1
    assert session.redo() == 'label 5, 5 as "tree"'
    assert session.label_at(5, 5) == 2
    assert session.remove_label(5, 5)
    assert not session.remove_label(5, 5)
    assert len(session.labels()) == 0


def state(session):
    labels = session.labels()
    return sorted(zip(labels.rows, labels.cols, labels.values)), session.classes.to_json()


def random_step(session, rng):
    classes = session.classes
    action = rng.choice(['label'] * 8 + ['remove', 'add class', 'rename', 'recolour', 'remove class'])
    if action == 'label' and len(classes):
        session.add_label(rng.randrange(6), rng.randrange(6), rng.randrange(len(classes)) + 1)
    elif action == 'remove':
        session.remove_label(rng.randrange(6), rng.randrange(6))
    elif action == 'add class':
        session.add_class(f"class '{rng.random()}")
    elif len(classes):
        value = rng.randrange(len(classes)) + 1
        if action == 'rename':
            session.rename_class(value, f'Ünï"{rng.random()}')
        elif action == 'recolour':
            session.recolour_class(value, f'#{rng.randrange(1 << 24):06x}')
        elif action == 'remove class':
            session.remove_class(value)


@pytest.mark.parametrize('seed', range(3))
def test_everything_can_be_taken_back_and_done_again_across_restarts(tmp_path, seed):
    rng = random.Random(seed)
    path = tmp_path / 'labels.gpkg'
    session = LabelSession.create(path, GRID)
    states = [state(session)]
    while len(states) < 40:
        random_step(session, rng)
        if state(session) != states[-1]:
            states.append(state(session))
    for expected in reversed(states[:-1]):
        while state(session) != expected:  # an operation that left all as it was is a step, too
            assert session.can_undo
            session.undo()
        if rng.random() < 0.2:
            session.close()
            session = LabelSession.open(path)
    while session.can_undo:
        session.undo()
    assert state(session) == states[0]
    assert session.undo() is None
    while session.can_redo:
        session.redo()
        if rng.random() < 0.2:
            session.close()
            session = LabelSession.open(path)
    assert state(session) == states[-1]
    assert replay(table(path, 'event')) == {u['uuid'] for u in table(path, 'label') if u['revoked_utc'] is None}
    session.close()


def replay(events):
    """The uuids that stand after all events; written apart from the package, from the events alone."""
    standing = set()
    by_number = {e['fid']: json.loads(e['payload']) for e in events}

    def apply(changes, forward):
        for change in changes:
            if 'label' in change:
                (standing.add if change['stands'][int(forward)] else standing.discard)(change['label'])

    for event in events:
        payload = by_number[event['fid']]
        if event['op'] in ('undo', 'redo'):
            apply(by_number[payload['event']]['changes'], event['op'] == 'redo')
        else:
            apply(payload['changes'], True)
    return standing


def test_a_new_operation_ends_redo(session):
    session.add_label(1, 1, 1)
    session.undo()
    assert session.can_redo
    session.add_label(2, 2, 1)
    assert not session.can_redo
    assert session.redo() is None


def test_removing_a_class_takes_its_labels_and_undo_returns_them(session):
    session.add_labels([(r, 3, 1) for r in range(10)])
    session.add_label(20, 20, 'tree')
    session.remove_class('water')
    assert session.classes.names == ['tree']
    assert session.labels().values.tolist() == [1]
    session.undo()
    assert session.classes.names == ['water', 'tree']
    assert session.labels().counts().tolist() == [10, 1]


def test_wrong_calls_are_refused_and_change_nothing(session):
    before = len(table(session.path, 'event'))
    for call, said in (
        (lambda: session.add_label(60, 0, 1), 'outside the cube'),
        (lambda: session.add_label(0, 0, 3), 'no class 3'),
        (lambda: session.add_label(0, 0, 'snow'), "no class 'snow'"),
        (lambda: session.add_label(0, 0, 1, colour='red'), 'no column "colour"'),
        (lambda: session.add_class(' WATER '), 'already'),
        (lambda: session.add_class(' '), 'no name'),
        (lambda: session.add_class('x', 'red'), 'not a colour'),
        (lambda: session.rename_class(1, 'tree'), 'already'),
    ):
        with pytest.raises(HsiError, match=said):
            call()
    assert len(table(session.path, 'event')) == before


def test_files_that_are_no_session(tmp_path, session):
    with pytest.raises(LabelError, match='There is no labelling session'):
        LabelSession.open(tmp_path / 'absent.gpkg')
    (tmp_path / 'text.gpkg').write_text('no')
    with pytest.raises(LabelError, match='not a labelling session'):
        LabelSession.open(tmp_path / 'text.gpkg')
    with pytest.raises(OutputError, match='exists'):
        LabelSession.create(session.path, GRID)
    with pytest.raises(OutputError, match='no folder'):
        LabelSession.create(tmp_path / 'nowhere' / 'a.gpkg', GRID)
    dataset = ogr.GetDriverByName('GPKG').CreateDataSource(str(tmp_path / 'other.gpkg'))
    dataset.CreateLayer('label', None, ogr.wkbPoint)
    dataset = None
    with pytest.raises(LabelError, match='lacks session, class'):
        LabelSession.open(tmp_path / 'other.gpkg')


def test_read_as_labels_and_imported_again(session, tmp_path):
    session.add_label(3, 4, 'tree')
    session.add_label(30, 40, 'water', split='ref')
    session.add_class('unused')
    found = read_labels(session.path, GRID)
    assert found.scheme.names == ['tree']
    assert (found.rows.tolist(), found.cols.tolist()) == ([3], [4])
    assert found.scheme.classes[0].colour == '#112233'
    assert read_labels(session.path, GRID, split='ref').rows.tolist() == [30]
    with LabelSession.create(tmp_path / 'other.gpkg', GRID) as other:
        assert other.import_labels(found) == 1
        assert other.labels().sha256() == found.sha256()
    session.remove_label(3, 4)
    with pytest.raises(LabelError, match='has no labels'):
        read_labels(session.path, GRID)


def test_labels_lie_on_their_pixels_in_qgis(tmp_path, qgis_app):
    import numpy as np

    for name, transform, epsg in (('placed', NORTH_UP, UTM33), ('unplaced', None, None)):
        numbers = np.arange(20 * 30, dtype=np.float32).reshape(1, 20, 30)
        cube = write_geotiff(tmp_path / f'{name}.tif', numbers, transform=transform, epsg=epsg)
        grid = Grid(20, 30, transform, wkt(epsg) if epsg else '')
        with LabelSession.create(tmp_path / f'{name}.gpkg', grid, cube) as session:
            session.add_class('a')
            session.add_label(7, 11, 1)
            layer = QgsVectorLayer(f'{session.path}|layername=label', 'labels', 'ogr')
            assert layer.isValid()
            assert layer.crs().authid() == ('EPSG:32633' if epsg else '')
            (feature,) = layer.getFeatures()
            raster = QgsRasterLayer(str(cube), 'cube')
            value, found = raster.dataProvider().sample(feature.geometry().asPoint(), 1)
            assert found
            assert value == 7 * 30 + 11
            assert read_labels(session.path, grid).cols.tolist() == [11]
            for table_name in ('class', 'session', 'event', 'model', 'ref_sample'):
                assert QgsVectorLayer(f'{session.path}|layername={table_name}', table_name, 'ogr').isValid()


def test_qgis_may_look_on_while_labels_are_added(session, qgis_app):
    layer = QgsVectorLayer(f'{session.path}|layername=label', 'labels', 'ogr')
    for i in range(5):
        session.add_label(i, i, 1)
        layer.reload()
        assert sum(1 for _ in layer.getFeatures()) == i + 1


def test_a_click_is_quick_on_a_full_session(session):
    rng = random.Random(0)
    session.add_labels([(r, c, 1 + rng.randrange(2)) for r in range(40) for c in range(50)])
    taken = []
    for _ in range(50):
        start = time.perf_counter()
        session.add_label(rng.randrange(60), rng.randrange(80), 1)
        taken.append(time.perf_counter() - start)
    assert sorted(taken)[25] < 0.020


CLICKER = """
import sys
from hsi_plugin.labels.session import LabelSession
session = LabelSession.open(sys.argv[1], 'clicker')
for i in range(100000):
    uuid = session.add_label(i // 80 % 60, i % 80, 1 + i % 2)
    print(uuid, flush=True)
"""


def test_killed_in_the_middle_nothing_is_lost(tmp_path):
    path = tmp_path / 'labels.gpkg'
    with LabelSession.create(path, GRID) as session:
        session.add_class('a')
        session.add_class('b')
    promised = []
    for kill in range(3):
        process = subprocess.Popen([sys.executable, '-c', CLICKER, str(path)], stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
        for _ in range(25 + 7 * kill):
            promised.append(process.stdout.readline().strip())
        os.kill(process.pid, signal.SIGKILL)
        promised += process.stdout.read().split()  # what it had said before it died
        process.wait()
    with LabelSession.open(path) as session:
        rows = table(path, 'label')
        assert set(promised) <= {r['uuid'] for r in rows}
        dataset = ogr.Open(str(path))
        assert dataset.GetLayerByName('label').GetFeatureCount() == len(rows)  # GeoPackages keep a count apart from the rows
        dataset = None
        assert len(rows) - len(promised) <= 3  # written, but killed before saying so
        assert all(r['annotator'] == 'clicker' and r['created_utc'] for r in rows)
        assert replay(table(path, 'event')) == {r['uuid'] for r in rows if r['revoked_utc'] is None}
        before = len(session.labels())
        session.undo()
        assert len(session.labels()) != before or len(rows) > before
        session.redo()
        assert len(session.labels()) == before


def test_a_locked_file_is_said_and_nothing_changes(session, tmp_path):
    import sqlite3

    session.add_label(1, 1, 1)
    other = sqlite3.connect(str(session.path), isolation_level=None)
    other.execute('BEGIN EXCLUSIVE')
    try:
        with pytest.raises(OutputError, match='could not be written'):
            session.add_label(2, 2, 1)
    finally:
        other.execute('ROLLBACK')
        other.close()
    assert len(session.labels()) == 1
    session.add_label(2, 2, 1)
    assert len(session.labels()) == 2
