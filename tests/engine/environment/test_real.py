from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.core.places import PACKAGE, resources
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment.interpreter import base_interpreter
from hsi_plugin.engine.environment.locked import find_lock
from hsi_plugin.engine.environment.offline import fetch_command
from hsi_plugin.engine.environment_jobs import InstallJob
from tests.patience import PATIENCE


@pytest.mark.torch
def test_the_shipped_lock_installs_torch_from_a_folder(tmp_path, monkeypatch):
    try:
        command = fetch_command(find_lock('cpu'), str(tmp_path / 'wheels'))
    except InstallError as error:
        pytest.skip(error.what)
    # The very command that the error message shows, run with this Python; also from PIP_FIND_LINKS, where a machine has wheels at hand.
    words = command.replace('python3', sys.executable, 1) + ' --retries 1 --timeout 10'
    fetched = subprocess.run(words, shell=True, capture_output=True, text=True, check=False)
    if fetched.returncode != 0:
        pytest.skip(f'the wheels cannot be had here: {fetched.stderr.strip().splitlines()[-1]}')
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    # As QGIS does it: in a worker process of QGIS's own Python.
    with WorkerEngine(python=base_interpreter()) as engine:
        made = engine.submit(InstallJob(wheels=str(tmp_path / 'wheels'), environments=str(tmp_path / 'environments'))).wait(300)
    # One process: each would begin with the seconds that torch takes.
    code = (
        'import sys, distributed; client = distributed.Client(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None);'
        'print(client.submit(sum, [1, 2]).result(), "pandas" in sys.modules, distributed.__version__);'
        'import numpy, torch; from osgeo import gdal_array; print((torch.from_numpy(numpy.ones(3)) * 2).sum().item());'
    )
    if 'transformers' in made['packages']:
        code += 'from transformers import CLIPModel, SiglipModel, CLIPTokenizer;'
    code += 'print(numpy.__file__)'
    told = subprocess.run([made['python'], '-c', code], check=True, capture_output=True, text=True, timeout=120 * PATIENCE).stdout.split()
    assert told[:4] == ['3', 'False', made['packages']['distributed'], '6.0']
    assert os.path.samefile(told[-1], __import__('numpy').__file__)
    check_command_line(tmp_path)


def check_command_line(folder):
    """On the command line QGIS's own Python, which has no torch, finds the environment."""
    sample = resources() / 'sample'
    call = [os.path.realpath(sys.executable), '-m', 'hsi_plugin', 'train', str(sample / 'simulated_scene.tif')]
    call += ['--labels', str(sample / 'simulated_labels.gpkg'), '--method', 'cnn1d', '--output', str(folder / 'm.hsimodel')]
    variables = {**os.environ, 'PYTHONPATH': str(PACKAGE.parent), 'HSI_ENV': str(folder / 'environments')}
    trained = subprocess.run(call, env=variables, capture_output=True, text=True, check=False)
    assert trained.returncode == 0, trained.stderr
    assert json.loads(trained.stdout)['label_count'] > 0
    without = subprocess.run(call, env={**variables, 'HSI_ENV': str(folder / 'none')}, capture_output=True, text=True, check=False)
    assert without.returncode == 1
    assert 'env install' in without.stderr
