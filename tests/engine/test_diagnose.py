"""The report for an issue: it holds what helps, tells nobody's name, and is made even where nothing works."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from hsi_plugin.core.version import __version__
from hsi_plugin.engine import diagnose, self_test
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment_jobs import DiagnoseJob

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope='module')
def worker():
    """What a real worker says of itself."""
    with WorkerEngine() as engine:
        return engine.submit(DiagnoseJob()).wait(120)


def test_the_worker_really_computes(worker):
    numpy = worker['checks'][0]
    assert (numpy['library'], numpy['device'], numpy['error']) == ('numpy', 'cpu', '')
    assert numpy['milliseconds'] > 0
    assert worker['software']['hsi_plugin'] == __version__
    assert worker['devices'][0] == 'cpu'


@pytest.mark.torch
def test_torch_is_imported_and_tried(worker):
    assert worker['torch']['version'] == worker['software']['torch']
    assert worker['torch']['threads'] >= 1
    assert {'library': 'torch', 'device': 'cpu', 'error': ''}.items() <= worker['checks'][1].items()


BROKEN = ["raise OSError('c10.dll: the specified module could not be found')", '1 / 0 if', 'x', "raise ValueError('numpy ABI')"]


@pytest.mark.parametrize('code', BROKEN)
def test_a_broken_torch_is_told_and_not_raised(tmp_path, code):
    package = tmp_path / 'torch'
    package.mkdir()
    (package / '__init__.py').write_text(code)
    (tmp_path / 'sklearn').mkdir()
    done = subprocess.run(
        [sys.executable, '-c', 'import json; from hsi_plugin.engine.self_test import self_test; print(json.dumps(self_test()))'],
        env={**os.environ, 'PYTHONPATH': f'{tmp_path}{os.pathsep}{REPOSITORY}'}, capture_output=True, text=True, timeout=60, check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found['torch'].keys() == {'error'}
    assert 'Error: ' in found['torch']['error']
    assert [check['library'] for check in found['checks']] == ['numpy']
    assert 'torch BROKEN: ' in diagnose.as_text(diagnose.report(found))


def test_a_device_that_fails_is_told():
    def fails():
        raise RuntimeError('CUDA error: no kernel image is available\nfor execution on the device')

    wrong, failed = self_test._check('torch', 'cuda:0', 'X', lambda: False), self_test._check('torch', 'cuda:0', 'X', fails)
    assert 'wrong number' in wrong['error']
    assert failed['error'] == 'RuntimeError: CUDA error: no kernel image is available for execution on the device'
    assert 'FAILED' in diagnose._device(failed)


def test_a_report_of_what_works(worker, monkeypatch):
    monkeypatch.setenv('GDAL_CACHEMAX', '128')
    report = diagnose.report(worker, {'seconds_to_ready': 0.25, 'folders': {'output': str(REPOSITORY)}, 'settings': {'device': 'auto'}})
    json.dumps(report, allow_nan=False)
    assert report['software']['hsi_plugin'] == __version__
    assert report['software']['numpy'] == np.__version__
    assert report['variables']['GDAL_CACHEMAX'] == '128'
    assert report['environment']['current'] is None
    assert report['free_bytes'].keys() == report['folders'].keys() >= {'home', 'temporary', 'output'}
    assert min(report['free_bytes'].values()) > 0
    assert len(report['log']) <= diagnose.LOG_LINES
    text = diagnose.as_text(report)
    assert text.startswith(f'Hyperspectral plugin {__version__}')
    assert 'ready in 0.25 s' in text
    assert 'device: auto' in text
    assert max(len(line) for line in text.split('\nLog,')[0].splitlines()) < 200


def test_what_cards_and_environments_say(tmp_path, monkeypatch):
    from hsi_plugin.engine.environment import gpu

    monkeypatch.setattr(gpu, 'find_gpus', lambda: [gpu.Gpu('Old One', '470.1', 2048, '3.5'), gpu.Gpu('New One', '580.65.06', 0, '8.6')])
    (tmp_path / 'chosen').mkdir()
    report = diagnose.report(None, {'environments': str(tmp_path / 'chosen')})
    text = diagnose.as_text(report)
    assert 'Old One, driver 470.1, 2 GB, capability 3.5; its driver 470.1 is older' in text
    assert 'New One, driver 580.65.06, memory unknown, capability 8.6\n' in text
    assert report['environment']['root'].endswith('chosen')
    assert 'not installed for' in text


def test_a_report_where_the_worker_does_not_start():
    report = diagnose.report(None, {'error': 'No Python was found that can run the worker.'})
    assert report['worker'] is None
    assert report['devices'] == []
    assert 'FAILED: No Python was found' in diagnose.as_text(report)


def test_nobodys_name_is_in_it(worker, monkeypatch, tmp_path):
    home = tmp_path / 'home' / 'jane.doe'
    home.mkdir(parents=True)
    monkeypatch.setenv('HOME', str(home))
    monkeypatch.setenv('USER', 'jane.doe')
    monkeypatch.setenv('HSI_HOME', str(home / 'hsi'))
    monkeypatch.setenv('https_proxy', 'jane:secret1@proxy.example:3128')
    monkeypatch.setenv('PIP_INDEX_URL', 'https://jane:secret2@index.example/simple')
    monkeypatch.setenv('HSI_ACCESS_TOKEN', 'secret3')
    monkeypatch.setenv('PYTHONPATH', '/srv/secret4')
    said = {'error': f'{home}/x.tif failed on tcp://{socket.gethostname()}:1', 'python': '/data/jane.doe/bin/python'}
    report = diagnose.report({**worker, 'torch': said}, {'error': said['error']})
    for text in (json.dumps(report), diagnose.as_text(report)):
        for name in ('jane', 'secret', f'/{socket.gethostname()}:'):
            assert name not in text
    assert report['variables']['https_proxy'] == '***@proxy.example:3128'
    assert report['variables']['PIP_INDEX_URL'] == 'https://***@index.example/simple'
    assert report['variables']['PYTHONPATH'] == '(set)'
    assert report['home'] == os.path.join('~', 'hsi')


def test_it_imports_nothing_heavy():
    """QGIS's process makes the report: what computes stays out of it."""
    code = (
        'import sys; from hsi_plugin.engine import diagnose; diagnose.as_text(diagnose.report(None)); '
        'print(sorted({"numpy", "osgeo", "torch", "sklearn", "qgis", "hsi_plugin.engine.run"} & sys.modules.keys()))'
    )
    done = subprocess.run([sys.executable, '-c', code], cwd=REPOSITORY, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == '[]'
