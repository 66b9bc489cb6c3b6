"""A real QGIS in bad company: closed or killed in the middle of a job, its worker killed or stopped, a second QGIS beside it."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from .builders import NORTH_UP, wavelengths
from .engine.conftest import is_alive
from .patience import PATIENCE
from .qgis_program import TESTS, Profile, Program, build_zip, find_qgis, screen

pytestmark = pytest.mark.qgis_app_process

SIDE, BANDS, STRIPES, ROWS = 6000, 60, 3, 24
LINES = 1200  # seconds of work, and a test that sees the end of it does not take long; tests wait for steps, never for a time
_SCRIPT = TESTS / 'inside_robust.py'


@pytest.fixture(scope='module')
def display():
    if find_qgis() is None:
        pytest.skip('the QGIS program is not installed')
    if not os.environ.get('DISPLAY') and shutil.which('Xvfb') is None:
        pytest.skip('there is no screen and no Xvfb')
    with screen() as variables:
        yield variables


@pytest.fixture(scope='module')
def archive(tmp_path_factory):
    return build_zip(tmp_path_factory.mktemp('dist') / 'hsi_plugin.zip')


@pytest.fixture
def profile(display, archive, tmp_path):
    folder = tmp_path / 'user'
    folder.mkdir()
    return Profile(folder, archive, {**display, 'OMP_NUM_THREADS': '1'})


@pytest.fixture
def start(profile, tmp_path):
    """Start a QGIS; whatever it has started is gone after the test, also a failed one."""
    programs = []

    def begin(do, out='out', **variables):
        programs.append(Program(profile, _SCRIPT, tmp_path / out, HSI_INSIDE_DO=do, **variables))
        return programs[-1]

    yield begin
    for program in programs:
        program.clean_up()


@pytest.fixture
def cube(tmp_path) -> Path:
    """A cube of three stripes that takes long to classify and no room: below its first rows it is a hole in the file system."""
    folder = tmp_path / 'data'
    folder.mkdir()
    waves = wavelengths(BANDS)
    shapes = [2000 + 800 * np.sin(waves / (150 + 120 * k)) for k in range(STRIPES)]
    rng = np.random.default_rng(0)
    stripes = np.arange(SIDE) * STRIPES // SIDE
    top = np.stack([shapes[k] for k in stripes], 1)[None] + rng.normal(0, 40, (ROWS, BANDS, SIDE))
    with (folder / 'cube.bil').open('wb') as file:
        file.write(top.astype('<i2').tobytes())
        file.truncate(LINES * SIDE * BANDS * 2)
    (folder / 'cube.hdr').write_text('\n'.join([
        'ENVI', f'samples = {SIDE}', f'lines = {LINES}', f'bands = {BANDS}', 'header offset = 0', 'file type = ENVI Standard',
        'data type = 2', 'interleave = bil', 'byte order = 0', 'reflectance scale factor = 10000',
        f'map info = {{UTM, 1, 1, {NORTH_UP[0]}, {NORTH_UP[3]}, 30, 30, 33, North, WGS-84}}',
        'wavelength units = Nanometers', f'wavelength = {{{", ".join(f"{w:.2f}" for w in waves)}}}', '',
    ]))
    return folder / 'cube.bil'


def eventually(condition, seconds, what):
    end = time.monotonic() + seconds * PATIENCE
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def under_way(program, step='running'):
    """Wait until a job is under way; returns the worker's process number."""
    running = program.wait_for(step)
    assert not running['ended'], 'the job ended before anything could happen to it'
    assert is_alive(running['worker'])
    return running['worker']


def labels_of(path):
    """The labelled pixels of a session that is whole."""
    source = ogr.Open(str(path))
    assert source is not None
    rows = sorted((f.GetGeometryRef().ExportToWkt(), f.ExportToJson()) for f in source.GetLayerByName('label'))
    source = None
    return rows


def half_written(cube):
    return sorted(p.name for p in cube.parent.iterdir() if 'partial' in p.name or p.name.startswith('.') or '_map' in p.name)


def first_rows_are_right(path):
    found = gdal.Open(path).ReadAsArray(0, 0, SIDE, ROWS)
    stripes = np.arange(SIDE) * STRIPES // SIDE + 1
    return np.mean(found == stripes) > 0.95


def test_qgis_is_closed_while_a_job_runs(start, cube):
    program = start('close', HSI_INSIDE_CUBE=str(cube))
    worker = under_way(program)
    labelled = program.wait_for('labelled')
    closing = program.wait_for('closing')
    assert 'Classify' in closing['asked']  # by QGIS itself, which stays open where the answer is no
    assert closing['bar'] == []
    assert program.wait(20) == 0
    eventually(lambda: not is_alive(worker), 5, 'the worker outlived QGIS')
    assert half_written(cube) == []
    assert len(labels_of(labelled['path'])) == labelled['labels'] == 36


def test_qgis_ends_without_asking_while_a_job_runs(start, cube):
    """As at the end of a desktop session."""
    program = start('quit', HSI_INSIDE_CUBE=str(cube))
    worker = under_way(program)
    labelled = program.wait_for('labelled')
    # QGIS 3.40 itself crashes at the end where it is quit like this with a raster layer, without any plugin.
    assert program.wait(20) in (0, -signal.SIGABRT)
    eventually(lambda: not is_alive(worker), 5, 'the worker outlived QGIS')
    assert half_written(cube) == []
    assert len(labels_of(labelled['path'])) == 36


def test_qgis_is_killed_while_a_job_runs(start, cube):
    program = start('wait', HSI_INSIDE_CUBE=str(cube))
    worker = under_way(program)
    labelled = program.wait_for('labelled')
    before = labels_of(labelled['path'])
    program.kill()
    eventually(lambda: not is_alive(worker), 5, 'the worker outlived QGIS')
    assert labels_of(labelled['path']) == before
    assert len(before) == 36
    again = start('complete', 'again', HSI_INSIDE_CUBE=str(cube))
    result = again.wait_for('done')['result']
    assert again.wait_for('labelled') == labelled
    assert first_rows_are_right(result['output'])
    assert result['resumed_windows'] > 0  # it went on where the killed one stopped
    assert again.wait(20) == 0


def test_two_qgis_compute_at_once_with_one_home(start, profile, tmp_path):
    programs = []
    for i in range(2):  # one after the other: two that make the same new profile get in each other's way, and QGIS asks
        programs.append(start('toolbox', f'out{i}'))
        programs[-1].wait_for('ready')
    (tmp_path / 'go').touch()
    maps = [[program.wait_for(f'map{turn}') for turn in range(2)] for program in programs]
    assert min(m['average_accuracy'] for each in maps for m in each) > 0.8
    first, *others = [gdal.Open(m['path']).ReadAsArray() for each in maps for m in each]
    assert all(np.array_equal(first, other) for other in others)
    assert [program.wait(20) for program in programs] == [0, 0]
    logs = sorted(p for p in (profile.hsi_home / 'logs').rglob('*') if p.is_file())
    for log in logs:
        assert '\0' not in log.read_text('utf-8')
    assert len(logs) >= 2, 'each QGIS writes a log of its own'


def test_the_worker_is_killed_then_hangs_and_the_next_job_runs(start, cube):
    program = start('again', HSI_INSIDE_CUBE=str(cube), HSI_INSIDE_PATIENCE='3')
    workers = []
    for turn, (how, said) in enumerate([(signal.SIGKILL, 'SIGKILL'), (signal.SIGSTOP, 'answer')]):
        workers.append(under_way(program, f'running{turn}'))
        os.kill(workers[-1], how)
        failed = program.wait_for(f'failed{turn}')
        assert failed['result'] is None
        assert failed['running'] is False
        assert len(failed['bar']) == 1
        assert said in failed['bar'][0]
        eventually(lambda: not is_alive(workers[-1]), 5, 'the worker that hung is still there')
    done = program.wait_for('done')
    assert None not in (*workers, done['worker'])
    assert len({*workers, done['worker']}) == 3
    assert first_rows_are_right(done['result']['output'])
    assert done['longest_stall_ms'] < 3000  # a window that hung, not a busy machine
    assert program.wait(20) == 0
