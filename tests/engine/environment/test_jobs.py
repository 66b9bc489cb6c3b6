"""The jobs from outside: through a worker process, and on the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment.interpreter import base_interpreter
from hsi_plugin.engine.environment.place import tag
from hsi_plugin.engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from tests.engine.environment.test_state import put

REPOSITORY = Path(__file__).resolve().parents[3]
SHIPPED = f'{tag()}-cpu.txt'


def hsi(root, *arguments):
    return subprocess.run(
        [sys.executable, '-m', 'hsi_plugin', 'env', *arguments], cwd=REPOSITORY, env={**os.environ, 'HSI_ENV': str(root)},
        capture_output=True, text=True, timeout=120, check=False,
    )


@pytest.mark.skipif(not (REPOSITORY / 'resources' / 'environment' / SHIPPED).exists(), reason='no lock for this Python')
def test_the_command_line(tmp_path):
    root, wheels = tmp_path / 'root', tmp_path / 'wheels'
    wheels.mkdir()
    refused = hsi(root, 'install', '--wheels', str(wheels))
    assert refused.returncode == 1
    lock = (REPOSITORY / 'resources' / 'environment' / SHIPPED).read_text('utf-8')
    count = sum('--hash' in line for line in lock.splitlines())
    assert f'lacks {count} of {count} packages' in refused.stderr
    assert 'Traceback' not in refused.stderr
    made = put(root)
    told = json.loads(hsi(root, 'status').stdout)
    assert told['cpu']['python'] == told['python'] == made.python
    assert told['current'] == 'cpu'
    assert {'version', 'threads', 'home', 'tag', 'outdated', 'resumable', 'lockable', 'download_bytes'} <= told.keys()
    assert json.loads(hsi(root, 'remove', '--gpu').stdout)['removed'] == []
    assert json.loads(hsi(root, 'remove').stdout)['removed'] == [str(made.folder)]
    assert json.loads(hsi(root, 'status').stdout)['current'] is None


@pytest.mark.skipif(not (REPOSITORY / 'resources' / 'environment' / SHIPPED).exists(), reason='no lock for this Python')
def test_a_worker_process(tmp_path):
    made = put(tmp_path / 'root')
    with WorkerEngine(python=base_interpreter()) as engine:
        with pytest.raises(InstallError, match='cannot be read'):
            engine.submit(InstallJob(wheels=str(tmp_path / 'absent'), environments=str(tmp_path / 'root'))).wait(60)
        removed = engine.submit(RemoveEnvironmentJob(environments=str(tmp_path / 'root'))).wait(60)
    assert removed['removed'] == [str(made.folder)]
