"""Schedulers that are none, cannot be reached, are encrypted, or are started for us."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pytest

from hsi_plugin.core.errors import EngineError
from hsi_plugin.engine.batch_jobs import ClusterTestJob
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.cluster.connect import connect, remove_forgotten_folders
from tests.engine.conftest import assert_no_engine_threads, eventually, is_alive
from tests.engine.rogue_worker import EchoJob
from tests.patience import PATIENCE

from .rogue import work
from .running import REPOSITORY, Cluster


def refusal(scheduler, timeout=2.0):
    """What is told; in time, and with nothing left behind."""
    begin = time.monotonic()
    with pytest.raises(EngineError) as caught:
        connect(scheduler, timeout)
    assert time.monotonic() - begin < timeout + 20.0
    assert caught.value.remedy
    assert_no_engine_threads()
    return str(caught.value)


@pytest.fixture
def answers():
    """Starts a server that is no scheduler: it sends some bytes to whoever connects, and returns its address."""
    servers = []

    def start(content):
        server = socket.create_server(('127.0.0.1', 0))
        servers.append(server)

        def serve():
            kept = []
            while True:
                try:
                    kept.append(server.accept()[0])
                    if content is None:
                        kept.pop().close()
                    else:
                        kept[-1].sendall(content)
                except OSError:  # closed
                    return

        threading.Thread(target=serve, daemon=True).start()
        return f'tcp://127.0.0.1:{server.getsockname()[1]}'

    yield start
    for server in servers:
        server.close()


def test_nobody_there(tmp_path):
    assert 'cannot be reached (Connection refused)' in refusal('tcp://127.0.0.1:1')
    assert 'cannot be reached' in refusal('tcp://no-such-host.invalid:8786')
    file = tmp_path / 'scheduler.json'
    file.write_text(json.dumps({'address': 'tcp://127.0.0.1:1'}))
    told = refusal(str(file))
    assert f'which {file} of 20' in told
    assert 'its new file' in told


@pytest.mark.parametrize(
    ('content', 'words'),
    [
        (b'', 'did not answer within 2 s'), (None, 'The scheduler at|is no Dask scheduler'),
        (b'HTTP/1.1 400 Bad Request\r\n\r\n', 'is no Dask scheduler'), (bytes(200), 'is no Dask scheduler'),
        (b'SSH-2.0-OpenSSH_9.2\r\n', 'no Dask scheduler|did not answer|cannot be reached'),
    ],
    ids=['silent', 'closes', 'web', 'zeros', 'ssh'],
)  # fmt: skip
def test_what_answers_is_no_scheduler(answers, content, words):
    assert any(word in refusal(answers(content)) for word in words.split('|'))


def test_a_worker_is_no_scheduler_and_logs_stay_off_the_terminal(cluster, capfd):
    with DaskEngine(cluster.address()) as engine:
        worker = next(iter(engine._client.nthreads()))
    assert 'is no Dask scheduler' in refusal(worker)
    logging.getLogger('distributed.client').error('to our log')
    logging.getLogger('asyncio').error('to our log')
    assert capfd.readouterr() == ('', '')


def test_a_scheduler_file(cluster):
    with DaskEngine(str(cluster.file), run=work) as engine:
        assert engine.submit(EchoJob('x')).wait(20) == {'text': 'x'}


@pytest.fixture(scope='module')
def certificates(tmp_path_factory):
    """An authority of the test's own, and a certificate that it has signed for all sides."""
    folder = tmp_path_factory.mktemp('certificates')
    made = ['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test']
    command = [*made, '-keyout', str(folder / 'key.pem'), '-out', str(folder / 'cert.pem')]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip('needs openssl to make certificates')
    names = {'CA_FILE': 'cert.pem', **{f'{side}__{kind}': f'{kind.lower()}.pem' for side in SIDES for kind in ('KEY', 'CERT')}}
    return {f'DASK_DISTRIBUTED__COMM__TLS__{name}': str(folder / file) for name, file in names.items()}


SIDES = ('SCHEDULER', 'WORKER', 'CLIENT')


@pytest.fixture
def encrypted(certificates):
    """Starts schedulers that speak TLS."""
    made = []

    def start():
        made.append(Cluster('--protocol', 'tls', environment=certificates))
        return made[-1]

    yield start
    for one in made:
        one.close()


def test_without_certificates_an_encrypted_cluster_is_refused(encrypted):
    address = encrypted().address()
    assert address.startswith('tls://')
    told = refusal(address)
    assert 'no certificates' in told
    assert 'distributed.comm.tls' in told
    assert 'tls://' in refusal(address.replace('tls:', 'tcp:'))


def test_an_encrypted_cluster_by_dasks_own_configuration(encrypted, certificates):
    made = encrypted()
    made.start('worker', '--scheduler-file', str(made.file), '--nthreads', '1', '--no-dashboard')  # it joins by its own certificate
    # First the worker: with Python 3.13 and newer Dask's encrypted connections may break while others are made (docs/CLUSTER.md).
    eventually(lambda: 'Registered to' in (made.folder / 'log.txt').read_text(), 30.0)
    code = (
        'from hsi_plugin.engine.cluster import DaskEngine\nfrom tests.engine.cluster.rogue import work\n'
        'from tests.engine.rogue_worker import EchoJob\n'
        f'with DaskEngine({made.address()!r}, run=work) as engine:\n    print(engine.submit(EchoJob("secret")).wait({30 * PATIENCE}))\n'
    )
    environment = {**os.environ, **certificates, 'PYTHONPATH': str(REPOSITORY)}
    told = subprocess.run(
        [sys.executable, '-c', code], env=environment, capture_output=True, text=True, timeout=60 * PATIENCE, check=False
    )
    assert told.stdout == "{'text': 'secret'}\n", told.stderr + (made.folder / 'log.txt').read_text()[-5000:]
    assert told.stderr == ''


OWNER = """
import os, sys, time
from hsi_plugin.engine.cluster import DaskEngine
from tests.engine.cluster.rogue import work
from tests.engine.rogue_worker import EchoJob, SleepJob

if __name__ == '__main__':
    engine = DaskEngine(sys.argv[2], run=work)
    engine.submit(EchoJob('x')).wait(60)
    print(*engine._client.run(os.getpid).values(), os.getpid(), flush=True)
    if sys.argv[1] == 'close':
        engine.close()
        sys.exit()
    engine.submit(SleepJob(60.0))
    time.sleep(60)
"""


@pytest.mark.parametrize(('end', 'count'), [('close', 2), ('kill', 1)])
def test_workers_of_this_computer_end_with_their_owner(end, count, tmp_path):
    script = tmp_path / 'owner.py'
    script.write_text(OWNER)
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY), 'TMPDIR': str(tmp_path)}
    command = [sys.executable, str(script), end, f'local:{count}']
    owner = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        *workers, itself = [int(word) for word in owner.stdout.readline().split()]
        assert len(workers) == count
        if end == 'kill':
            assert list(tmp_path.glob('hsi-dask-*'))
            os.kill(itself, signal.SIGKILL)
        _, errors = owner.communicate(timeout=30)
        assert errors == '' or end == 'kill'
    finally:
        owner.kill()
        owner.wait(10)
    eventually(lambda: not any(is_alive(pid) for pid in workers), 10)
    assert bool(list(tmp_path.glob('hsi-dask-*'))) == (end == 'kill')


def test_the_plugins_worker_process_may_own_a_cluster():
    """The client lives there, never in QGIS; what it has started ends before it does."""
    with WorkerEngine() as engine:
        found = engine.submit(ClusterTestJob('local:1')).wait(60)
        assert found['ok'], found
        assert found['sentence'] == 'Workers that can be used: 1, with 1 threads in all.'
        alive = [child for child in psutil.Process(engine.pid).children(recursive=True) if 'spawn_main' in ' '.join(child.cmdline())]
        assert alive == []


def test_folders_of_owners_that_were_killed_are_removed_and_others_stay(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, 'tempdir', str(tmp_path))
    gone = subprocess.Popen([sys.executable, '-c', ''])
    gone.wait()
    dead, alive, other = (tmp_path / name for name in (f'hsi-dask-{gone.pid}-abc', f'hsi-dask-{os.getpid()}-abc', 'hsi-dask-notes'))
    for folder in (dead, alive, other):
        (folder / 'dask-scratch-space').mkdir(parents=True)
    remove_forgotten_folders()
    assert sorted(Path(tmp_path).iterdir()) == sorted([alive, other])
