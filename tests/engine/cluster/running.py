"""A real scheduler and real workers, each in a process of its own, as users start them."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from distributed import Client

REPOSITORY = Path(__file__).resolve().parents[3]
_PR_SET_PDEATHSIG = 1
ONE_THREAD = {'OMP_NUM_THREADS': '1', 'OPENBLAS_NUM_THREADS': '1', 'MKL_NUM_THREADS': '1'}


def end_with_parent():
    """In the child, before it begins: whatever ends the tests ends it, too (Linux)."""
    if sys.platform == 'linux':
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


class Cluster:
    """A scheduler; end it with :meth:`close`. Ports are those that the system gives."""

    def __init__(self, *options, environment=None, home=None):
        self._folder = tempfile.TemporaryDirectory(prefix='hsi-test-cluster-')
        self.folder = Path(self._folder.name)
        self.file = self.folder / 'scheduler.json'
        self.environment = environment or {}
        self.home = home or str(self.folder / 'home')
        self._processes = []
        self.workers = []
        own = ['--scheduler-file', str(self.file), '--port', '0', '--no-dashboard', '--dashboard-address', ':0']
        self.scheduler = self.start('scheduler', *own, *options)
        end = time.monotonic() + 30
        while not self.address():
            assert time.monotonic() < end, 'the scheduler does not start'
            assert self.scheduler.poll() is None, (self.folder / 'log.txt').read_text()
            time.sleep(0.02)

    def address(self):
        try:
            return json.loads(self.file.read_text())['address']
        except (OSError, ValueError):  # not written yet
            return ''

    def start(self, what, *options, environment=None, before=()):
        variables = {**os.environ, **ONE_THREAD, 'PYTHONPATH': str(REPOSITORY), 'HSI_HOME': self.home, **self.environment}
        variables.update(environment or {})
        log = open(self.folder / 'log.txt', 'ab')  # noqa: SIM115  # the child's
        process = subprocess.Popen(
            [*before, sys.executable, '-m', 'dask', what, *options], env=variables, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            cwd=self.folder, start_new_session=True, preexec_fn=end_with_parent,
        )  # fmt: skip
        log.close()
        self._processes.append(process)
        return process

    def add_workers(self, count=1, *options, environment=None, before=()):
        """Start workers of one thread, and wait until they have joined."""
        wanted = len(self.workers) + count
        for _ in range(count):
            found = [
                '--scheduler-file', str(self.file), '--nthreads', '1', '--no-dashboard', '--local-directory', str(self.folder / 'work'),
                '--death-timeout', '30', *options,
            ]
            self.workers.append(self.start('worker', *found, environment=environment, before=before))
        with Client(self.address(), set_as_default=False, timeout=20) as client:
            end = time.monotonic() + 40
            while len(client.nthreads()) < wanted:
                assert time.monotonic() < end, (self.folder / 'log.txt').read_text()[-3000:]
                time.sleep(0.02)
        return self

    def worker_pids(self):
        """The processes that compute; those that watch over them are their parents."""
        with Client(self.address(), set_as_default=False, timeout=20) as client:
            return list(client.run(os.getpid).values())

    def close(self):
        for process in self._processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)  # a nanny's worker is in its group
        for process in self._processes:
            process.wait(10)
        self._folder.cleanup()
