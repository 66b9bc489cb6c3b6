"""How quick the engine is: a worker ready, a cancel heard, an empty job there and back, the first job that imports torch.

Run it by `python -m benchmarks.engine`.
"""

from __future__ import annotations

import os
import random
import statistics
import time

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment_jobs import DiagnoseJob
from tests.engine.rogue_worker import EchoJob, SleepJob


def told(what, seconds):
    """Print the median and the worst of some times."""
    print(f'{what}: median {1000 * statistics.median(seconds):.1f} ms, at most {1000 * max(seconds):.1f} ms, of {len(seconds)}')


def main():
    """Measure all; the interpreter is looked for before, which happens once a process."""
    with WorkerEngine() as engine:
        engine.start()
    ready, torch, cancels, trips, choice = [], [], [], [], random.Random(1)
    for _ in range(15):
        with WorkerEngine() as engine:
            begin = time.monotonic()
            engine.start()
            ready.append(time.monotonic() - begin)
    for _ in range(5):
        with WorkerEngine() as engine:
            begin = time.monotonic()
            engine.submit(DiagnoseJob()).wait()
            torch.append(time.monotonic() - begin)
    with WorkerEngine(module='tests.engine.rogue_worker') as engine:
        for _ in range(300):
            handle = engine.submit(SleepJob(60.0))
            next(handle.events())
            time.sleep(0.02 * choice.random())
            begin = time.monotonic()
            handle.cancel()
            try:
                handle.wait()
            except JobCancelled:
                cancels.append(time.monotonic() - begin)
            begin = time.monotonic()
            engine.submit(EchoJob('x')).wait()
            trips.append(time.monotonic() - begin)
    told('worker ready', ready)
    told('first job with torch (diagnostics), from the start of the worker', torch)
    told('cancel of a job that asks every 10 ms', cancels)
    told('an empty job there and back', trips)
    print(f'load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores')


if __name__ == '__main__':
    main()
