"""The file of a review: killed, full, locked, read-only, of an earlier version, without a place on Earth, and in stock QGIS."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import QgsRasterLayer, QgsVectorLayer

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.gdal_errors import gdal_errors
from hsi_plugin.labels.map_changes import MapChanges
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.rebuild import rebuild_session
from hsi_plugin.labels.reference.read import has_reference, read_reference
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.builders import NORTH_UP, UTM33, wkt, write_geotiff
from tests.labels.reference.samples import GRID, SCHEME, drawn, new_review
from tests.labels.test_session import table

REPOSITORY = Path(__file__).resolve().parents[3]
NEW_TABLES = ('ref_design', 'ref_answer', 'map_change')

REVIEWER = """
import random, sys
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
review, rng = Review(LabelSession.open(sys.argv[1], 'reviewer')), random.Random(int(sys.argv[2]))
for point in review.points():
    if point.status == 'open':
        print(point.uuid, review.answer(point.uuid, 'class', 1 + point.number % 3, comment='seen'), 'done', flush=True)
        if rng.random() < 0.1:
            review.undo()
            review.redo()
"""


def test_killed_in_the_middle_of_two_hundred_answers_nothing_is_lost(tmp_path):
    path, rng = tmp_path / 'review.gpkg', random.Random(3)
    review, _ = new_review(path, 200)
    review.session.close()
    promised = {}
    for run in range(4):
        command = [sys.executable, '-c', REVIEWER, str(path), str(run)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)
        try:
            lines = [process.stdout.readline()]
            if run < 3:
                lines += [process.stdout.readline() for _ in range(40)]
                time.sleep(rng.random() * 0.02)
                os.kill(process.pid, signal.SIGKILL)
            lines += process.stdout.read().splitlines()
        finally:
            process.kill()
            process.wait()
        for words in (line.split() for line in lines):
            if len(words) == 3:
                promised[words[0]] = words[1]
        assert differences(path) == []  # also with the write-ahead log that the dead process left
        rows = {r['uuid']: r for r in table(path, 'ref_answer')}
        assert set(promised.values()) <= set(rows)
        assert len(rows) - len(promised) <= run + 1  # written, but killed before saying so
        shown = {r['uuid']: r['status'] for r in table(path, 'ref_sample')}
        undone = [p for p in promised if shown[p] != 'answered']
        assert len(undone) <= 1  # killed between undo and redo
        with LabelSession.open(path, 'reviewer') as session:
            review = Review(session)
            before = review.progress()
            assert review.undo() is not None
            assert review.redo() is not None
            assert review.progress() == before
            while undone:
                assert review.redo() is not None
                undone.pop()
    with LabelSession.open(path, 'reviewer') as session:
        review = Review(session)
        assert review.progress().answered == 200
        assert all(p.decided == 1 + p.number % 3 and p.answers[0].comment == 'seen' for p in review.points())
        for _ in range(200):
            assert review.undo() is not None
        assert review.progress().open == 200
    assert sorted(p.name for p in tmp_path.iterdir()) == ['review.gpkg']


def test_points_lie_on_their_pixels_in_stock_qgis(tmp_path, qgis_app):
    import numpy as np

    for name, grid in (('placed', Grid(60, 80, NORTH_UP, wkt(UTM33))), ('unplaced', Grid(60, 80))):
        numbers = np.arange(60 * 80, dtype=np.float32).reshape(1, 60, 80)
        epsg = UTM33 if grid.is_georeferenced else None
        cube = write_geotiff(tmp_path / f'{name}.tif', numbers, transform=grid.transform, epsg=epsg)
        review, _ = new_review(tmp_path / f'{name}.gpkg', grid=grid)
        with review.session as session:
            review.answer(review.points()[0].uuid, 'class', 'tree')
            layer = QgsVectorLayer(f'{session.path}|layername=ref_sample', 'points', 'ogr')
            assert layer.isValid()
            assert layer.crs().authid() == ('EPSG:32633' if epsg else '')
            raster = QgsRasterLayer(str(cube), 'cube')
            features = {f['number']: f for f in layer.getFeatures()}
            assert len(features) == 12
            for point in review.points():
                feature = features[point.number]
                place = feature.geometry().asPoint()
                assert (place.x(), place.y()) == (point.x, point.y)
                value, inside = raster.dataProvider().sample(place, 1)
                assert inside
                assert value == point.row * 80 + point.col
            assert [features[n]['status'] for n in (1, 2)] == ['answered', 'open']
            assert layer.extent().contains(features[1].geometry().asPoint())
            for name_of_table, count in (('ref_design', 1), ('ref_answer', 1), ('map_change', 0)):
                plain = QgsVectorLayer(f'{session.path}|layername={name_of_table}', name_of_table, 'ogr')
                assert plain.isValid()
                assert sum(1 for _ in plain.getFeatures()) == count
            assert differences(session.path) == []
        found = read_reference(tmp_path / f'{name}.gpkg')
        assert found.decided.sum() == 1


def test_what_people_edit_in_qgis_does_not_change_the_answers(tmp_path, qgis_app):
    review, _ = new_review(tmp_path / 'review.gpkg')
    with review.session as session:
        review.answer(review.points()[0].uuid, 'class', 'tree')
    path = tmp_path / 'review.gpkg'
    dataset = ogr.Open(str(path), update=1)
    dataset.ExecuteSQL("UPDATE ref_sample SET ref_class = 1, status = 'answered' WHERE number = 2")
    dataset.ExecuteSQL('DELETE FROM ref_sample WHERE number = 12')
    dataset.ExecuteSQL("INSERT INTO ref_sample (stratum, status) VALUES (1, 'open')")
    dataset.ExecuteSQL("INSERT INTO ref_answer (answer) VALUES ('class')")
    dataset = None
    found = read_reference(path)
    assert found.decided.tolist() == [True] + [False] * 10
    assert any('12 points were drawn, but the file has 11' in w for w in found.warnings)
    said = '\n'.join(differences(path))
    for part in ('shows something else', 'Points without a key', 'Answers without a key', 'is in the events alone'):
        assert part in said
    rebuild_session(path, tmp_path / 'again.gpkg')
    assert differences(tmp_path / 'again.gpkg') == []
    with LabelSession.open(tmp_path / 'again.gpkg', 'ann') as session:
        review = Review(session)
        assert [p.status for p in review.points()] == ['answered'] + ['open'] * 11
        assert review.undo() == 'call point 1 "tree"'


def make_old(path):
    """Take from a session what versions before the review did not write."""
    dataset = ogr.Open(str(path), update=1)
    for name in NEW_TABLES:
        with gdal_errors():
            dataset.ExecuteSQL(f'DROP TABLE {name}')
    for column in ('design_uuid', 'number', 'row', 'col', 'cluster', 'status'):
        dataset.ExecuteSQL('DROP INDEX IF EXISTS ref_sample_design')
        dataset.ExecuteSQL(f'ALTER TABLE ref_sample DROP COLUMN "{column}"')
    dataset = None


def test_a_session_of_an_earlier_version(tmp_path):
    path = tmp_path / 'old.gpkg'
    with LabelSession.create(path, GRID, annotator='ann') as session:
        session.add_class('water')
        session.add_label(3, 4, 'water')
    make_old(path)
    content = path.read_bytes()
    assert not has_reference(path)
    with pytest.raises(LabelError, match='has no reference sample'):
        read_reference(path)
    assert differences(path) == []
    assert read_labels(path, GRID).rows.tolist() == [3]
    with LabelSession.create(tmp_path / 'other.gpkg', GRID) as other:
        review = Review(other)
        review.add_design(drawn(), SCHEME)
        with pytest.raises(LabelError, match='no reference sample in common'):
            review.merge(path)
    assert path.read_bytes() == content  # reading adds nothing
    with LabelSession.open(path, 'ann') as session:
        review = Review(session)
        assert review.designs() == ()
        review.add_design(drawn(), SCHEME)
        review.answer(review.points()[0].uuid, 'class', 'soil')
        assert MapChanges(session).all('ab') == []
        assert session.undo() == 'label 3, 4 as "water"'
        assert differences(path) == []
    assert has_reference(path)
    layer = QgsVectorLayer(f'{path}|layername=ref_sample', 'points', 'ogr')
    assert layer.crs().authid() == 'EPSG:32633'


def test_files_without_a_sample(tmp_path):
    (tmp_path / 'text.gpkg').write_text('no')
    assert not has_reference(tmp_path / 'absent.gpkg')
    assert not has_reference(tmp_path / 'text.gpkg')
    assert not has_reference(tmp_path)
    with pytest.raises(LabelError, match='not a labelling session'):
        read_reference(tmp_path / 'text.gpkg')
    review, design = new_review(tmp_path / 'review.gpkg')
    with review.session:
        assert has_reference(review.session.path)
        review.discard_design(design)
        assert not has_reference(review.session.path)


def test_a_damaged_design_is_told(tmp_path):
    review, _ = new_review(tmp_path / 'review.gpkg')
    review.session.close()
    with sqlite3.connect(str(tmp_path / 'review.gpkg')) as raw:
        raw.execute("UPDATE ref_design SET design_json = '{}'")
    raw.close()
    with pytest.raises(LabelError, match='cannot be read'):
        read_reference(tmp_path / 'review.gpkg')


def test_a_file_moved_with_its_map_finds_it(tmp_path):
    (tmp_path / 'one').mkdir()
    review, _ = new_review(tmp_path / 'one' / 'review.gpkg')
    review.session.close()
    shutil.move(str(tmp_path / 'one'), str(tmp_path / 'two'))
    assert read_reference(tmp_path / 'two' / 'review.gpkg').sample.design.map == str(tmp_path / 'two' / 'map.tif')


def test_a_locked_file_is_said_and_nothing_changes(tmp_path):
    review, _ = new_review(tmp_path / 'review.gpkg')
    with review.session as session:
        point = review.points()[0]
        other = sqlite3.connect(str(session.path), isolation_level=None)
        other.execute('BEGIN EXCLUSIVE')
        try:
            for call in (
                lambda: review.answer(point.uuid, 'class', 1),
                lambda: MapChanges(session).add(map_sha256='ab', kind='paint', changes=b'1'),
                lambda: review.add_design(drawn(3, seed=5), SCHEME),
            ):
                with pytest.raises(OutputError, match='could not be written'):
                    call()
        finally:
            other.execute('ROLLBACK')
            other.close()
        assert (review.can_undo, review.point(point.uuid).status, len(review.designs())) == (False, 'open', 1)
        review.answer(point.uuid, 'class', 1)
        assert differences(session.path) == []


def say(review, points, given):
    """Answer at length until all points have an answer, or an error comes."""
    for point in points:
        given.append(review.answer(point.uuid, 'class', 1, comment='x' * 5000))


def test_a_full_disk_is_said_and_nothing_is_lost(tmp_path, small_disk):
    folder = small_disk(1024)
    review, _ = new_review(folder / 'review.gpkg', 200)
    with review.session as session:
        points, given = review.points(), []
        with pytest.raises(OutputError, match='could not be written'):
            say(review, points, given)
        given = len(given)
        assert 0 < given < 200
        assert review.progress().answered == given
        assert MapChanges(session).all('ab') == []
        with pytest.raises(OutputError, match='could not be written'):
            MapChanges(session).add(map_sha256='ab', kind='paint', changes=os.urandom(1 << 20))
        assert MapChanges(session).all('ab') == []
    (tmp_path / 'saved').mkdir()
    for file in folder.glob('review.gpkg*'):  # there was no room to bring the write-ahead log into the file
        shutil.copy(file, tmp_path / 'saved' / file.name)
    saved = tmp_path / 'saved' / 'review.gpkg'
    for path in (folder / 'review.gpkg', saved):
        assert differences(path) == []
        assert read_reference(path).decided.sum() == given
    with LabelSession.open(saved, 'ann') as session:
        assert Review(session).undo() == f'call point {given} "water"'
        Review(session).answer(points[-1].uuid, 'unknown')


def test_a_read_only_disk(tmp_path, small_disk):
    folder = small_disk(4096)
    review, _ = new_review(folder / 'review.gpkg')
    with review.session:
        review.answer(review.points()[0].uuid, 'class', 1)
    subprocess.run(['mount', '-o', 'remount,ro', str(folder)], check=True)
    assert read_reference(folder / 'review.gpkg').decided.sum() == 1
    with pytest.raises(OutputError, match='is read-only'):
        LabelSession.open(folder / 'review.gpkg')
    shutil.copy(folder / 'review.gpkg', tmp_path / 'copy.gpkg')
    with LabelSession.open(tmp_path / 'copy.gpkg', 'bob') as session:
        assert Review(session).merge(folder / 'review.gpkg').known == 1


def test_a_closed_session_says_so(tmp_path):
    review, _ = new_review(tmp_path / 'review.gpkg')
    review.session.close()
    with pytest.raises(LabelError, match='is closed'):
        review.points()


HALF = """
import sys
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
with LabelSession.open(sys.argv[1], sys.argv[2]) as session:
    review = Review(session)
    print('ready', flush=True)
    sys.stdin.readline()
    for point in review.points():
        review.answer(point.uuid, 'class', 1 + point.number % 3)
        if point.number % 10 == 0:
            review.undo()
            review.redo()
"""


def test_two_programs_answer_at_the_same_time(tmp_path):
    path = tmp_path / 'review.gpkg'
    review, _ = new_review(path, 60)
    review.session.close()
    people = [
        subprocess.Popen(
            [sys.executable, '-c', HALF, str(path), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, cwd=REPOSITORY,
        )
        for name in ('ann', 'bob')
    ]  # fmt: skip
    try:
        assert [one.stdout.readline().strip() for one in people] == ['ready', 'ready']
        for one in people:
            one.stdin.write('go\n')
            one.stdin.flush()
        said = [one.communicate(timeout=60)[1] for one in people]
    finally:
        for one in people:
            one.kill()
            one.wait()
    assert [one.returncode for one in people] == [0, 0], said
    assert differences(path) == []
    with LabelSession.open(path, 'ann') as session:
        review = Review(session)
        assert (review.progress().answered, review.progress().mine) == (60, 60)
        assert review.agreements()[0].classes.n == 60
        for _ in range(60):
            review.undo()
        assert (review.can_undo, review.progress().answered, review.progress().mine) == (False, 60, 0)
