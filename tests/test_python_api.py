"""The Python API as a notebook uses it: real jobs, arrays back, interrupts that leave whole files; and the page that quotes a script."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks.archive_checks import whole_maps
from hsi_plugin import api
from hsi_plugin.api import (
    BatchJob,
    ClassifyJob,
    CubeError,
    EngineError,
    EnvironmentMissing,
    HsiError,
    InfoJob,
    InlineEngine,
    ParameterError,
    TrainJob,
    WorkerEngine,
    open_classification,
    run,
)
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points

ROOT = Path(__file__).resolve().parent.parent
SCRIPT, PAGE = ROOT / 'docs' / 'python_api.py', ROOT / 'docs' / 'PYTHON.md'
SLOWLY = '1000'  # bytes: a window is a pixel or a few


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube, its labels and a model; read only."""
    folder = tmp_path_factory.mktemp('api')
    values, truth = learnable_scene(48, 48)
    write_geotiff(folder / 'cube.tif', values, wavelengths(30), scale=1e-4, nodata=-9999)
    write_label_points(folder / 'points.gpkg', sparse_labels(truth, 20), class_names(3))
    trained = run(TrainJob(folder / 'cube.tif', folder / 'points.gpkg', folder / 'model.hsimodel', seed=np.int64(4), window=None))
    assert trained['output'] == str(folder / 'model.hsimodel')
    return folder


def python(code, **more):
    """What a fresh interpreter prints, as JSON."""
    environment = {k: v for k, v in os.environ.items() if not k.endswith('_NUM_THREADS') and k != 'GDAL_CACHEMAX'}
    environment.update(PYTHONPATH=str(ROOT), **more)
    done = subprocess.run([sys.executable, '-c', code], env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def until(there, seconds=60.0):
    """Wait for something."""
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def classify(scene, target, **more):
    return ClassifyJob(str(scene / 'cube.tif'), str(target), model=str(scene / 'model.hsimodel'), **more)


def labels_of(path):
    with open_classification(path) as found:
        return found.labels()


# --- the script and its page --------------------------------------------------------------------------------------------------------------


def cells():
    """The cells of the script that are code."""
    parts = re.split(r'^# %%(.*)\n', SCRIPT.read_text(encoding='utf-8'), flags=re.MULTILINE)[1:]
    return [body.strip() for kind, body in zip(parts[::2], parts[1::2]) if kind.strip() != '[markdown]']


def test_the_script_runs_from_end_to_end(tmp_path):
    environment = {**os.environ, 'PYTHONPATH': str(ROOT), 'TMPDIR': str(tmp_path)}
    done = subprocess.run([sys.executable, str(SCRIPT)], env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    assert 'Traceback' not in done.stderr
    (folder,) = tmp_path.glob('hsi-python-*')
    made = {p.name for p in folder.iterdir()}
    assert {'land.hsimodel', 'map.tif', 'map.json', 'map_confidence.tif', 'named.tif', 'piece_0_ndvi.tif'} <= made
    assert len(list((folder / 'maps').glob('piece_?.tif'))) == 4
    said = done.stdout
    for sentence in (
        'reflectance, int16, 420 to 2448 nm', '191 of 220 bands are good', 'float32 (220, 50, 60)', '300 labelled pixels',
        '4 maps, 1 images failed', '4 maps were there, 0 made', 'To do: ',
    ):
        assert sentence in said
    assert float(re.search(r'average accuracy (0\.\d+), macro F1', said).group(1)) > 0.85
    assert '4 maps by classify-many on a cluster' in said or 'Dask is not installed here' in said


def test_the_page_quotes_every_cell_of_the_script_in_order():
    quoted = [block.strip() for block in re.findall(r'^```python\n(.*?)^```$', PAGE.read_text(encoding='utf-8'), re.MULTILINE | re.DOTALL)]
    assert quoted == cells()


def test_the_page_names_what_there_is():
    text = PAGE.read_text(encoding='utf-8')
    assert set(re.findall(r'`(\w+Job)`', text)) == {name for name in api.__all__ if name.endswith('Job') and name != 'Job'}
    for file in re.findall(r'\]\(([\w./]+\.md)', text):
        assert (PAGE.parent / file).is_file()


# --- running jobs -------------------------------------------------------------------------------------------------------------------------


def test_every_name_that_is_promised_is_there():
    assert [name for name in api.__all__ if not hasattr(api, name)] == []
    assert len(set(api.__all__)) == len(api.__all__)


def test_it_tells_progress_and_log_on_the_thread_that_asks(scene, tmp_path):
    told, said, threads = [], [], set()

    def progress(share, doing):
        threads.add(threading.get_ident())
        told.append((share, doing))

    job = ClassifyJob(str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), memory=SLOWLY)
    made = run(job, progress, said.append)
    shares = [share for share, _ in told]
    assert threads == {threading.get_ident()}
    assert shares == sorted(shares)
    assert (shares[-1], told[0][1]) == (1.0, 'learning from labels')
    assert set(made['warnings']) <= set(said)
    assert labels_of(made['output']).shape == (48, 48)


def test_paths_and_numbers_of_numpy_are_taken_and_nonsense_is_refused(scene, tmp_path):
    made = run(ClassifyJob(scene / 'cube.tif', tmp_path / 'map.tif', model=scene / 'model.hsimodel', window=tuple(np.array([0, 0, 8, 9]))))
    assert sum(made['counts']) == 72
    with pytest.raises(ParameterError, match='images must be a list'):
        run(BatchJob(str(scene), str(tmp_path), 'model.hsimodel'))
    with pytest.raises(ParameterError, match='confidence must be true or false'):
        run(classify(scene, tmp_path / 'map.tif', confidence='yes'))


def test_errors_are_of_the_type_that_says_what_is_wrong(tmp_path):
    with pytest.raises(CubeError) as caught:
        run(InfoJob(str(tmp_path / 'absent.tif')))
    assert 'absent.tif' in caught.value.what
    assert caught.value.remedy


def test_a_mistake_of_the_program_leaves_its_traceback_in_the_log(monkeypatch, caplog):
    def broken(job, context):
        raise ZeroDivisionError('nobody thought of that')

    monkeypatch.setitem(sys.modules['hsi_plugin.engine.run'].RUNNERS, InfoJob, broken)
    with pytest.raises(EngineError, match='nobody thought of that'):
        run(InfoJob('cube.tif'))
    assert 'in broken' in caplog.text


def test_a_cluster_without_dask_is_a_sentence(scene, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.startswith('hsi_plugin.engine.cluster')]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, 'distributed', None)
    batch = BatchJob((str(scene / 'cube.tif'),), str(tmp_path / 'maps'), str(scene / 'model.hsimodel'), scheduler='local:2')
    with InlineEngine() as engine, pytest.raises(EnvironmentMissing, match='needs Dask'):
        run(batch, engine=engine)


def interrupted_map(scene, target, interrupt, error):
    """Begin a slow job, interrupt it from its progress, and return what was said."""
    said = []

    def progress(share, doing):
        if doing == 'classifying' and share > 0.2:
            interrupt()

    before = threading.active_count()
    with pytest.raises(error):
        run(classify(scene, target, memory=SLOWLY), progress, said.append)
    assert threading.active_count() == before
    return said


def test_an_interrupt_leaves_whole_files_and_the_next_run_goes_on(scene, tmp_path):
    whole = labels_of(run(classify(scene, tmp_path / 'whole.tif'))['output'])
    interrupted_map(scene, tmp_path / 'map.tif', lambda: signal.raise_signal(signal.SIGINT), KeyboardInterrupt)
    assert sorted(p.name for p in tmp_path.iterdir() if not p.name.startswith('whole')) == []
    made = run(classify(scene, tmp_path / 'map.tif', memory=SLOWLY))
    assert made['resumed_windows'] > 0
    np.testing.assert_array_equal(labels_of(made['output']), whole)


@pytest.mark.parametrize('error', [TimeoutError, ValueError])
def test_what_a_callback_raises_ends_the_job(scene, tmp_path, error):
    def fail():
        raise error('long enough')

    interrupted_map(scene, tmp_path / 'map.tif', fail, error)
    assert list(tmp_path.iterdir()) == []


def test_an_interrupt_reaches_who_waits_for_a_silent_job(scene, tmp_path):
    """Ctrl-C while nothing is said: the program ends as Python programs do, and no file is there."""
    cube, target, model = str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), str(scene / 'model.hsimodel')
    code = (
        'import os, signal, sys, threading\nfrom hsi_plugin.api import ClassifyJob, run\n'
        'threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGINT)).start()\n'
        f'while True:\n    run(ClassifyJob({cube!r}, {target!r}, model={model!r}, memory="100"))\n'
    )
    done = subprocess.run(
        [sys.executable, '-c', code], env={**os.environ, 'PYTHONPATH': str(ROOT)}, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGINT, done.stderr
    assert done.stderr.rstrip().endswith('KeyboardInterrupt')
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith('.')] == []


def test_an_interrupted_batch_leaves_whole_maps_and_the_next_run_does_the_rest(scene, tmp_path):
    """Ctrl-C in a terminal: it goes to the script and to all the processes that compute for it."""
    images = tmp_path / 'images'
    images.mkdir()
    for number in range(6):
        values, _ = learnable_scene(64, 64, seed=number)
        write_geotiff(images / f'scene_{number}.tif', values, wavelengths(30), scale=1e-4, nodata=-9999)
    batch = BatchJob((str(images),), str(tmp_path / 'maps'), str(scene / 'model.hsimodel'), memory='50K')
    code = f'from hsi_plugin.api import BatchJob, run\nrun({batch!r})\n'
    own = {'env': {**os.environ, 'PYTHONPATH': str(ROOT)}, 'start_new_session': True}
    with subprocess.Popen([sys.executable, '-c', code], stderr=subprocess.PIPE, text=True, **own) as script:
        try:
            until(lambda: (tmp_path / 'maps' / 'scene_1.tif').exists())
            os.killpg(script.pid, signal.SIGINT)
            said = script.communicate(timeout=60)[1]
        finally:
            script.kill()
    assert script.returncode == -signal.SIGINT, said
    assert said.rstrip().endswith('KeyboardInterrupt')
    assert not [path for path in (tmp_path / 'maps').iterdir() if path.name.startswith('.')]
    there = whole_maps(tmp_path / 'maps')
    assert 2 <= len(there) < 6
    with open(tmp_path / 'maps' / 'summary.csv', encoding='utf-8-sig', newline='') as file:
        assert Counter(row['status'] for row in csv.DictReader(file)) == {'done': len(there), 'cancelled': 6 - len(there)}
    made = run(replace(batch, resume=True))
    assert (made['skipped'], made['done'], made['failed']) == (len(there), 6 - len(there), 0)
    assert there.items() <= whole_maps(tmp_path / 'maps').items()


def test_several_threads_at_once_give_what_one_gives(scene, tmp_path):
    one = labels_of(run(classify(scene, tmp_path / 'one.tif'))['output'])
    jobs = [classify(scene, tmp_path / f'map_{i}.tif', threads=1, memory='200K') for i in range(6)]
    with ThreadPoolExecutor(3) as threads:
        for made in threads.map(run, jobs):
            np.testing.assert_array_equal(labels_of(made['output']), one)


@pytest.mark.parametrize('make', [InlineEngine, lambda: WorkerEngine(sys.executable)])
def test_an_engine_of_the_callers_stays_open(scene, tmp_path, make):
    with make() as engine:
        found = [run(InfoJob(str(scene / 'cube.tif')), engine=engine)['rows'] for _ in range(2)]
        with pytest.raises(HsiError):
            run(InfoJob(str(tmp_path / 'absent.tif')), engine=engine)
        assert found == [48, 48]
        assert [h.state for h in engine.handles()] == ['failed', 'done', 'done']
    with pytest.raises(EngineError, match='closed'):
        run(InfoJob(str(scene / 'cube.tif')), engine=engine)


# --- where it runs ------------------------------------------------------------------------------------------------------------------------


def test_it_needs_no_qgis_and_loads_no_torch(scene, tmp_path):
    code = (
        'import json, sys\nfor name in ("qgis", "PyQt5", "PyQt6"):\n    sys.modules[name] = None\n'
        'from hsi_plugin.api import ClassifyJob, run\n'
        f'run(ClassifyJob({str(scene / "cube.tif")!r}, {str(tmp_path / "map.tif")!r}, model={str(scene / "model.hsimodel")!r}))\n'
        'print(json.dumps([m for m in ("torch", "dask", "sklearn") if m in sys.modules]))\n'
    )
    assert python(code) == []
    assert (tmp_path / 'map.tif').is_file()


def test_pools_are_sized_where_nobody_else_did_and_in_time():
    names = "['OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'GDAL_CACHEMAX']"
    shown = f'import json, os; print(json.dumps([os.environ.get(name) for name in {names}]))'
    sized = python(f'import hsi_plugin.api; {shown}')
    assert int(sized[0]) >= 1
    assert sized[1:] == ['1', '256']
    assert python(f'import hsi_plugin.api; {shown}', OMP_NUM_THREADS='3', OPENBLAS_NUM_THREADS='2', GDAL_CACHEMAX='64') == ['3', '2', '64']
    assert python(f'import numpy, hsi_plugin.api; {shown}') == [None, None, None]
