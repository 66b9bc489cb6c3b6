"""A disk that is full, a folder that may not be written to: one sentence, nothing half-written, and the work is not lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.places import cache
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.protocol import Log
from hsi_plugin.engine.run import run
from hsi_plugin.labels.session import LabelSession
from tests.builders import (
    NORTH_UP,
    UTM33,
    class_names,
    learnable_scene,
    sparse_labels,
    wavelengths,
    wkt,
    write_geotiff,
    write_label_points,
)

REPOSITORY = Path(__file__).resolve().parents[2]
SIZE = 300
FILES = ('.tif', '_confidence.tif', '_second.tif')


def fill(folder: Path, leave: int = 0) -> Path:
    """Fill a disk but for so many bytes."""
    ballast = folder / 'ballast'
    status = os.statvfs(folder)
    with open(ballast, 'wb', buffering=0) as file:
        rest = status.f_bavail * status.f_frsize - leave
        while rest > 0:
            rest -= file.write(bytes(min(rest, 1 << 16)))
    return ballast


class Scene:
    """A cube whose confidence does not compress, its labels and a model."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / 'in').mkdir()
        values, truth = learnable_scene(SIZE, SIZE, 20, noise=0.2)
        self.cube = str(write_geotiff(folder / 'in' / 'cube.tif', values, wavelengths(20), scale=1e-4, nodata=-9999))
        self.labels = write_label_points(folder / 'in' / 'points.gpkg', sparse_labels(truth, 40), class_names(3))
        self.model = str(folder / 'in' / 'm.hsimodel')
        run(TrainJob(self.cube, str(self.labels), self.model), Context(1, lambda event: None))
        self.content = self.labels.read_bytes()

    def classify(self, folder: Path, said=None, **changed):
        given = {'model': self.model, 'confidence': True, 'memory': '200K', 'threads': 1, **changed}

        def hear(event):
            if said is not None and isinstance(event, Log):
                said.append(event.text)

        return run(ClassifyJob(self.cube, str(folder / 'map.tif'), **given), Context(1, hear))


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def whole(scene, tmp_path):
    (tmp_path / 'whole').mkdir()
    scene.classify(tmp_path / 'whole')
    return tmp_path / 'whole'


def assert_same(a: Path, b: Path) -> None:
    for ending in FILES:
        first, second = (gdal.Open(str(folder / f'map{ending}')).ReadAsArray() for folder in (a, b))
        np.testing.assert_array_equal(first, second)


def names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.mark.parametrize('leave', [40 << 10, 150 << 10, 300 << 10])
def test_a_disk_that_fills_up_costs_no_finished_window(scene, whole, small_disk, monkeypatch, leave):
    disk = small_disk(2000)
    ballast = fill(disk, leave)
    # Past the look beforehand, as when another program fills the disk meanwhile.
    monkeypatch.setattr('hsi_plugin.maps.write.check_writable_target', lambda *_: None)
    said = []
    with pytest.raises(OutputError, match=r'disk.* full') as caught:
        scene.classify(disk, said)
    assert 'Make room' in caught.value.remedy
    assert names(disk) == ['ballast']
    assert scene.labels.read_bytes() == scene.content
    kept = len(list((cache() / 'unfinished').glob('*/*.window')))
    assert (kept > 0) == any(text.startswith(f'{kept} of ') for text in said)
    ballast.unlink()
    said.clear()
    result = scene.classify(disk, said)
    assert result['resumed_windows'] == kept
    assert_same(disk, whole)
    if leave > 100 << 10:
        assert kept > 0


def test_a_disk_that_is_too_small_is_said_before_the_work(scene, small_disk):
    disk = small_disk(400)
    with pytest.raises(OutputError, match='MB free'):
        scene.classify(disk)
    assert names(disk) == []


@pytest.mark.parametrize('leave', [0, 100 << 10])
def test_a_full_home_costs_no_map(scene, whole, small_disk, monkeypatch, tmp_path, leave):
    home = small_disk(2000)
    fill(home, leave)
    monkeypatch.setenv('HSI_HOME', str(home))
    monkeypatch.setattr('hsi_plugin.engine.resume._SPARE_BYTES', -(1 << 30))  # past the look beforehand
    (tmp_path / 'out').mkdir()
    said = []
    scene.classify(tmp_path / 'out', said)
    assert len([text for text in said if 'not kept' in text and 'No space' in text]) == 1
    assert_same(tmp_path / 'out', whole)
    assert list(home.rglob('*.window')) == []


def test_a_home_with_little_room_is_not_filled(scene, whole, small_disk, monkeypatch, tmp_path):
    home = small_disk(2000)
    monkeypatch.setenv('HSI_HOME', str(home))
    (tmp_path / 'out').mkdir()
    said = []
    scene.classify(tmp_path / 'out', said)
    assert len([text for text in said if 'MB are free' in text]) == 1
    assert_same(tmp_path / 'out', whole)


def test_a_model_on_a_full_disk(scene, small_disk):
    disk = small_disk(100)
    (disk / 'm.hsimodel').write_bytes(b'the old one')
    fill(disk)
    with pytest.raises(OutputError, match='full'):
        run(TrainJob(scene.cube, str(scene.labels), str(disk / 'm.hsimodel')), Context(1, lambda event: None))
    assert (disk / 'm.hsimodel').read_bytes() == b'the old one'
    assert names(disk) == ['ballast', 'm.hsimodel']


def test_a_model_beside_the_map_on_a_full_disk(scene, small_disk, tmp_path):
    disk = small_disk(100)
    fill(disk)
    (tmp_path / 'out').mkdir()
    with pytest.raises(OutputError, match='full'):
        scene.classify(tmp_path / 'out', model='', labels=str(scene.labels), model_output=str(disk / 'm.hsimodel'))
    assert names(disk) == ['ballast']
    assert names(tmp_path / 'out') == []


def test_labels_on_a_full_disk(small_disk):
    """The click that finds no room is refused; those before it are there, and after making room it goes on."""
    disk = small_disk(1000)
    grid = Grid(60, 80, NORTH_UP, wkt(UTM33))
    with LabelSession.create(disk / 'labels.gpkg', grid, disk / 'cube.tif', 'ab12', Bands(3, [500, 600, 700])) as session:
        session.add_class('water')
        session.add_class('tree')
        session.add_label(1, 1, 'water')
        ballast = fill(disk)
        accepted = [(1, 1)]

        def click_on_and_on():
            for number in range(2000):
                at = 2 + number // 70, number % 70
                session.add_label(*at, 'tree')
                accepted.append(at)

        with pytest.raises(OutputError):
            click_on_and_on()
        ballast.unlink()
        assert pixels(session) == accepted
        session.add_label(50, 75, 'water')
    with LabelSession.open(disk / 'labels.gpkg') as again:
        assert pixels(again) == [*accepted, (50, 75)]


def pixels(session):
    labels = session.labels()
    return sorted(zip(labels.rows.tolist(), labels.cols.tolist()))



READ_ONLY = """
import os, sys
sys.path.insert(0, sys.argv[1])
import hsi_plugin.engine.classify, hsi_plugin.methods.click
from hsi_plugin.core.errors import OutputError
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob, TrainJob
from hsi_plugin.engine.run import run
if os.geteuid() == 0:
    os.seteuid(65534)
cube, labels, closed = sys.argv[2:]
jobs = [ClassifyJob(cube, closed + '/map.tif', labels=labels), TrainJob(cube, labels, closed + '/m.hsimodel')]
for job in jobs:
    try:
        run(job, Context(1, lambda event: None))
    except OutputError as error:
        print(error)
"""


def test_a_folder_that_may_not_be_written_to(scene, tmp_path):
    closed = tmp_path / 'closed'
    closed.mkdir()
    closed.chmod(0o555)
    for folder in (tmp_path, *tmp_path.parents):  # another user has to get there
        if folder != Path('/') and not folder.stat().st_mode & 0o001 and os.geteuid() == 0:
            folder.chmod(folder.stat().st_mode | 0o011)
    home = tmp_path / 'home'
    home.mkdir()
    home.chmod(0o777)
    command = [sys.executable, '-c', READ_ONLY, str(REPOSITORY), scene.cube, str(scene.labels), str(closed)]
    environment = {**os.environ, 'HSI_HOME': str(home)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2
    for line in done.stdout.splitlines():
        assert 'cannot be written' in line
        assert 'Choose a folder you may write to' in line
    assert names(closed) == []
