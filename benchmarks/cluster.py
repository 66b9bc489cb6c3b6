"""Two workers against one, a worker killed in the middle, and what the scheduler costs.

Run: `.venv/bin/python -m benchmarks.cluster [pairs|killed|overhead|books …]`. Makes its own scenes in a temporary folder: 20 of `--size` ×
`--size` × 218 int16, links to one file, so that what is read comes from memory, as from a file system that keeps up.

- *pairs*: 20 scenes as one batch through `engine.batch`, on a scheduler with one worker and on one with two, in turns; a worker has one
  thread. Reading and writing run beside that thread, so one worker takes more than one core where there is another: with `--pin`, each
  worker has one core of its own, as where a machine has a worker a core.
- *killed*: the same batch on two workers, of which one is killed when half of the scenes are there; its watcher starts another. The pixels
  of all maps are compared, and the time lost is told in units of one scene's.
- *overhead*: `--tasks` jobs that do nothing, as many in line as the engine says (`capacity`), and all at once, on two workers.

- *books*: what a batch itself costs an image, from `--images` tiny ones: looking for them, a row in memory and in the summary; and how many
  files and bytes one map of `--size` has.

All processes have one thread for arithmetic. The load of the machine before each part is told.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Dict, Iterator, List

os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
os.environ.setdefault('OMP_NUM_THREADS', '1')

import psutil

from benchmarks.throughput import CLASSES, draw_labels, make_scene, train, write_layouts
from hsi_plugin.cubes.gather import gather
from hsi_plugin.engine.batch.tasks import row_of
from hsi_plugin.engine.batch_jobs import BatchJob
from hsi_plugin.engine.cluster import DaskEngine
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.run import run
from hsi_plugin.maps.summary import write_summary
from hsi_plugin.models.modelfile import read_model
from tests.engine.cluster.rogue import work
from tests.engine.cluster.running import Cluster
from tests.engine.rogue_worker import EchoJob

SCENES, BANDS = 20, 218
PARTS = ('pairs', 'killed', 'overhead', 'books')


def main() -> int:
    """Print the figures."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('parts', nargs='*', default=list(PARTS), choices=PARTS)
    options.add_argument('--size', type=int, default=1280)
    options.add_argument('--pairs', type=int, default=3)
    options.add_argument('--tasks', type=int, default=10_000)
    options.add_argument('--images', type=int, default=2_000)
    options.add_argument('--pin', action='store_true', help='a core for each worker (Linux, taskset)')
    o = options.parse_args()
    with tempfile.TemporaryDirectory(prefix='hsi-cluster-') as name:
        folder = Path(name)
        if set(o.parts) & {'pairs', 'killed', 'books'}:
            make_archive(folder, o.size)
            warm(folder)
        if 'pairs' in o.parts:
            pairs(folder, o.pairs, o.pin)
        if 'killed' in o.parts:
            killed(folder)
        if 'books' in o.parts:
            books(folder, o.images, o.size)
    if 'overhead' in o.parts:
        overhead(o.tasks)
    return 0


def make_archive(folder: Path, size: int) -> None:
    """The scenes and a model."""
    cube, truth = make_scene(size, BANDS)
    write_layouts(folder, cube)
    train(folder, draw_labels(truth))
    scenes = folder / 'scenes'
    scenes.mkdir()
    for i in range(SCENES):
        os.link(folder / 'bsq.dat', scenes / f'scene{i:02d}.dat')
        shutil.copy(folder / 'bsq.hdr', scenes / f'scene{i:02d}.hdr')
    for path in folder.glob('*.tif'):
        path.unlink()
    for interleave in ('bil', 'bip'):
        (folder / f'{interleave}.dat').unlink()
    print(f'{SCENES} scenes of {size} × {size} × {BANDS} int16, {size * size * BANDS * 2 / 1e6:.0f} MB each', flush=True)


def warm(folder: Path) -> None:
    """Read the file once, so that it lies in memory."""
    with open(folder / 'bsq.dat', 'rb') as file:
        while file.read(2**24):
            pass


@contextlib.contextmanager
def cluster(workers: int, pinned: bool = False) -> Iterator[Cluster]:
    """A scheduler and so many workers, each a process; pinned, each has a core."""
    made = Cluster()
    try:
        if pinned:
            for core in range(workers):
                made.add_workers(1, before=('taskset', '-c', str(core)))
            yield made
        else:
            yield made.add_workers(workers)
    finally:
        made.close()


def batch(folder: Path, address: str) -> float:
    """Seconds of a batch over all scenes, of which the maps lie in `folder/maps`."""
    shutil.rmtree(folder / 'maps', ignore_errors=True)
    begin = time.perf_counter()
    job = BatchJob((str(folder / 'scenes'),), str(folder / 'maps'), str(folder / 'model.hsimodel'), confidence=True, scheduler=address)
    result = run(job, Context(1, lambda event: None))
    if result['done'] != SCENES:
        raise SystemExit(f'{result["done"]} of {SCENES} scenes were classified: {result["rows"]}')
    return time.perf_counter() - begin


def pairs(folder: Path, count: int, pinned: bool) -> None:
    """One worker and two, in turns."""
    ratios, seconds = [], {1: [], 2: []}
    for number in range(count):
        found = {}
        # Both ways round: whoever comes second must not always have the quieter machine.
        for workers in (1, 2) if number % 2 == 0 else (2, 1):
            load = os.getloadavg()[0]
            with cluster(workers, pinned) as made:
                batch(folder, made.address())  # workers have imported all, and the model is there
                found[workers] = batch(folder, made.address())
            print(f'pair {number + 1}: {workers} worker(s) {found[workers]:.1f} s, load before {load:.1f}', flush=True)
            seconds[workers].append(found[workers])
        ratios.append(found[1] / found[2])
    print(
        f'one worker {statistics.median(seconds[1]):.1f} s, two {statistics.median(seconds[2]):.1f} s (medians of {count}); '
        f'ratio: median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f}',
        flush=True,
    )


def killed(folder: Path) -> None:
    """A worker killed when half of the maps are there."""
    with cluster(2) as made:
        batch(folder, made.address())
        whole = batch(folder, made.address())
        expected = digests(folder)
        victim = made.worker_pids()[0]
        threading.Thread(target=kill_at_half, args=(folder / 'maps', victim), daemon=True).start()
        shutil.rmtree(folder / 'maps')
        broken = batch(folder, made.address())
        gone = victim not in made.worker_pids()
    one = whole * 2 / SCENES
    same = digests(folder) == expected
    lost = (broken - whole) / one
    print(f'unbroken {whole:.1f} s, with a worker killed {broken:.1f} s: {lost:.1f} scenes of {one:.1f} s lost', flush=True)
    print(f'worker gone: {gone}; pixels of all {len(expected)} rasters the same: {same}', flush=True)


def kill_at_half(maps: Path, victim: int) -> None:
    """Wait until half of the maps are there."""
    while len(list(maps.glob('scene??.tif'))) < SCENES // 2:
        time.sleep(0.02)
    time.sleep(0.5)  # into the middle of a scene
    os.kill(victim, signal.SIGKILL)


def digests(folder: Path) -> Dict[str, str]:
    """Hashes of the pixels of all rasters: the files themselves carry when they were made."""
    from osgeo import gdal

    return {
        path.name: hashlib.sha256(gdal.Open(str(path)).ReadAsArray().tobytes()).hexdigest()
        for path in sorted((folder / 'maps').glob('*.tif'))
    }


def books(folder: Path, images: int, size: int) -> None:
    """What is done an image besides classifying it."""
    many = folder / 'many'
    (many / 'a').mkdir(parents=True)
    content = bytes(8 * 8 * BANDS * 2)
    header = (folder / 'bsq.hdr').read_text().replace(f'samples = {size}', 'samples = 8').replace(f'lines = {size}', 'lines = 8')
    for i in range(images):
        (many / 'a' / f'tiny{i:06d}.dat').write_bytes(content)
        (many / 'a' / f'tiny{i:06d}.hdr').write_text(header)
    begin = time.perf_counter()
    found = gather([str(many)])
    seconds = time.perf_counter() - begin
    print(f'{len(found.images)} images found in {seconds:.2f} s, {1000 * seconds / images:.2f} ms an image', flush=True)
    (folder / 'one').mkdir()
    job = ClassifyJob(
        str(folder / 'scenes' / 'scene00.dat'), str(folder / 'one' / 'map.tif'), model=str(folder / 'model.hsimodel'), confidence=True,
        threads=1,
    )  # fmt: skip
    begin, cpu = time.perf_counter(), time.process_time()
    result = run(job, Context(1, lambda event: None))
    seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    print(f'one scene of {size} × {size} × {BANDS} on one thread: {seconds:.2f} s, of which {cpu:.2f} s of CPU', flush=True)
    begin, cpu = time.perf_counter(), time.process_time()
    if not run(replace(job, resume=True), Context(1, lambda event: None))['skipped']:
        raise SystemExit('the map that is there was not found whole')
    seconds, cpu = time.perf_counter() - begin, time.process_time() - cpu
    print(f'the same with --resume, where the map is there: {1000 * seconds:.0f} ms, of which {1000 * cpu:.0f} ms of CPU', flush=True)
    sizes = [path.stat().st_size for path in (folder / 'one').iterdir() if path.is_file()]
    print(f'one map of {size} × {size} with confidence: {len(sizes)} files, {sum(sizes) / 1e6:.2f} MB', flush=True)
    card, text = read_model(folder / 'model.hsimodel')[0], json.dumps(result)
    tracemalloc.start()
    rows = [row_of(image, json.loads(text)) for image in found.images]
    memory = tracemalloc.get_traced_memory()[0]
    again = gather([str(many)])
    paths = tracemalloc.get_traced_memory()[0] - memory
    del again
    tracemalloc.stop()
    begin = time.perf_counter()
    write_summary(folder / 'summary.csv', folder / 'summary.gpkg', rows, card.scheme)
    seconds = time.perf_counter() - begin
    sizes = [(folder / name).stat().st_size / images for name in ('summary.csv', 'summary.gpkg')]
    print(
        f'memory: {paths / images / 1000:.1f} kB an image that waits, {memory / images / 1000:.1f} kB a row of the summary; '
        f'summary: {1000 * seconds / images:.2f} ms to write one, '
        f'{sizes[0]:.0f} bytes of CSV and {sizes[1]:.0f} of GeoPackage a row ({CLASSES} classes)',
        flush=True,
    )


def overhead(tasks: int) -> None:
    """Jobs that do nothing."""
    print(f'load before {os.getloadavg()[0]:.1f}', flush=True)
    for in_line in ('capacity', 'all'):
        with cluster(2) as made, DaskEngine(made.address(), run=work) as engine:
            scheduler, client = Watched(made.scheduler.pid), Watched(os.getpid())
            submit(engine, 50, engine.capacity)
            limit = engine.capacity if in_line == 'capacity' else tasks
            scheduler.begin()
            client.begin()
            begin = time.perf_counter()
            submit(engine, tasks, limit, scheduler, client)
            seconds = time.perf_counter() - begin
            print(
                f'{tasks} empty jobs, {limit} in line: {seconds:.1f} s, {1000 * seconds / tasks:.2f} ms a job; '
                f'scheduler: {scheduler.told(tasks)}; client: {client.told(tasks)}',
                flush=True,
            )


class Watched:
    """What a process takes."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self.begin()

    def begin(self) -> None:
        """Count from now."""
        self._memory, self._most, self._cpu = self._process.memory_info().rss, 0, sum(self._process.cpu_times()[:2])

    def look(self) -> None:
        """Note the largest memory."""
        self._most = max(self._most, self._process.memory_info().rss)

    def told(self, tasks: int) -> str:
        """Both, in words."""
        self.look()
        cpu = 1000 * (sum(self._process.cpu_times()[:2]) - self._cpu) / tasks
        now = self._process.memory_info().rss
        return f'{cpu:.2f} ms of CPU a job, {self._memory / 1e6:.0f} MB before, at most {self._most / 1e6:.0f}, {now / 1e6:.0f} after'


def submit(engine: DaskEngine, tasks: int, limit: int, *watched: Watched) -> None:
    """Run so many jobs, so many in line at once."""
    waiting: List = []
    for number in range(tasks):
        waiting.append(engine.submit(EchoJob('x')))
        if len(waiting) >= limit:
            waiting.pop(0).wait()
        if number % 500 == 0:
            for process in watched:
                process.look()
    for number, handle in enumerate(waiting):
        handle.wait()
        if number % 500 == 0:
            for process in watched:
                process.look()


if __name__ == '__main__':
    sys.exit(main())
