"""How quick the clicking loop is on a large image: from a click to the next pixel, and to the map painted anew.

Run: `.venv/bin/python -m benchmarks.active_latency [--side 1000] [--bands 200] [--clicks 100] [--features pca]`.

A scene of materials that pass into one another is written (16 bit, band-sequential), prepared once, and labelled click by click from its
truth, as the dock does: the label is written to a session on the disk with what it brings along, the running map is cancelled, the next
pixels are asked for, and the map is painted, first what is in sight (512 × 512 pixels), then the rest. Times are measured in the client,
from before the label is written; the worker is a process of its own. Beside it, in the same run: the same pixels labelled with a random
forest of 100 trees (scikit-learn's defaults, all cores) that classifies the same features.

Cancelling: at the end twenty clicks follow each other without a pause, each cancelling the map of the one before; the map on the disk must
then equal one painted at leisure.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from benchmarks.zero_shot_scale import write_scene  # noqa: E402
from hsi_plugin.core.prepared import open_prepared  # noqa: E402
from hsi_plugin.core.propagation import faded_count  # noqa: E402
from hsi_plugin.core.taught import HUMAN, PROPAGATED, Taught, write_taught  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine.client import WorkerEngine  # noqa: E402
from hsi_plugin.engine.live_jobs import ActiveAskJob, ActiveMapJob, ActivePrepareJob  # noqa: E402
from hsi_plugin.labels.session import LabelSession  # noqa: E402


class Loop:
    """What the dock does, without the dock."""

    def __init__(self, engine: WorkerEngine, folder: Path, cube: Path, truth: np.ndarray, features: str) -> None:
        self.engine, self.folder, self.cube, self.truth = engine, folder, cube, truth
        clock = time.perf_counter()
        self.prepared_as = engine.submit(ActivePrepareJob(str(cube), features)).wait()
        self.seconds = time.perf_counter() - clock
        self.prepared = open_prepared(self.prepared_as['folder'])
        self.classes = int(truth.max())
        with open_cube(str(cube)) as opened:
            self.session = LabelSession.create(folder / 'session.gpkg', opened.grid, str(cube), bands=opened.bands)
        for value in range(1, self.classes + 1):
            self.session.add_class(f'class {value}')
        self.rows: List[List[int]] = []
        self.number = 0
        self.painting: Any = None

    def ask(self) -> List[Dict[str, Any]]:
        """The next pixels."""
        self.number += 1
        write_taught(Taught(np.asarray(self.rows, np.int64).reshape(-1, 5), self.classes), self.taught)
        job = ActiveAskJob(self.prepared_as['folder'], str(self.taught), self.classes)
        found: List[Dict[str, Any]] = self.engine.submit(job).wait()['questions']
        return found

    @property
    def taught(self) -> Path:
        """The file of the present labels."""
        return self.folder / f'taught{self.number}.npy'

    def paint(self) -> Any:
        """Begin to paint."""
        side = min(512, *self.truth.shape)
        rasters = [str(self.folder / f'{name}.tif') for name in ('map', 'unsure', 'changed')]
        job = ActiveMapJob(
            self.prepared_as['folder'], str(self.taught), self.classes, *rasters, str(self.cube), first=(0, 0, side, side)
        )
        self.painting = self.engine.submit(job)
        return self.painting

    def answer(self, question: Dict[str, Any]) -> None:
        """What a click does before the next pixel is asked for."""
        row, col = question['row'], question['col']
        value = int(self.truth[row, col])
        humans = sum(1 for one in self.rows if one[3] == HUMAN)
        near = self.prepared.near(row, col, faded_count(humans + 1)).pixels if value else ()
        if value:
            self.session.answer(row, col, 'class', value, propagated=near)
        else:
            self.session.answer(row, col, 'unknown')
        group = len(self.rows)
        self.rows.append([row, col, value, HUMAN, group])
        taken = {(one[0], one[1]) for one in self.rows}
        self.rows += [[r, c, value, PROPAGATED, group] for r, c in near if (r, c) not in taken]
        if self.painting is not None:
            self.painting.cancel()


def main() -> int:
    """Click, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--side', type=int, default=1000)
    parser.add_argument('--bands', type=int, default=200)
    parser.add_argument('--clicks', type=int, default=100)
    parser.add_argument('--features', default='pca')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix='hsi-active-') as place:
        folder = Path(place)
        os.environ['HSI_HOME'] = str(folder / 'home')
        cube = folder / 'scene.dat'
        truth = write_scene(cube, options.side, options.side, options.bands, 'bsq')
        with WorkerEngine() as engine:
            engine.start()
            loop = Loop(engine, folder, cube, truth, options.features)
            cache = os.path.getsize(loop.prepared.folder / 'features.npy')
            print(f'{options.side} × {options.side} pixels, {options.bands} bands, {loop.classes} classes')
            print(f'prepared in {loop.seconds:.1f} s; features {cache / 2**20:.0f} MiB')
            before = worker_peak(engine)
            asked, sight, painted = clicks(loop, options.clicks)
            told('click to next pixel', asked)
            told('click to what is in sight painted', sight)
            told('click to whole map painted', painted)
            peak = worker_peak(engine)
            times = peak[0] * 2**20 / cache
            print(f'worker: peak {before[0]:.0f} MiB while preparing, {peak[0]:.0f} MiB over all, or {times:.2f} × the features')
            whole = stale(loop)
            print('twenty clicks without a pause: the map equals one painted at leisure' if whole else 'STALE: the maps differ')
            forest(loop)
    return 0 if whole else 1


def clicks(loop: Loop, count: int) -> Tuple[List[float], List[float], List[float]]:
    """So many clicks at leisure: seconds to the next pixel, to the part in sight, and to the whole map."""
    asked, sight, painted = [], [], []
    questions = loop.ask()
    for _ in range(count):
        clock = time.perf_counter()
        loop.answer(questions[0])
        questions = loop.ask()
        asked.append(time.perf_counter() - clock)
        handle = loop.paint()
        for event in handle.events():
            if type(event).__name__ == 'Preview':
                sight.append(time.perf_counter() - clock)
        handle.wait()
        painted.append(time.perf_counter() - clock)
    return asked, sight, painted


def stale(loop: Loop) -> bool:
    """Click faster than maps are painted; whether the last one is whole."""
    questions = loop.ask()
    for _ in range(20):
        loop.answer(questions[0])
        questions = loop.ask()
        loop.paint()
    loop.painting.wait()
    fast = gdal.Open(str(loop.folder / 'map.tif')).ReadAsArray()
    loop.paint().wait()
    return bool((fast == gdal.Open(str(loop.folder / 'map.tif')).ReadAsArray()).all())


def forest(loop: Loop) -> None:
    """The same with a random forest."""
    try:
        from sklearn.ensemble import RandomForestClassifier
    except ImportError:
        print('scikit-learn is not installed: no random forest beside it')
        return
    rows = np.array([one for one in loop.rows if one[2]])
    values = np.ascontiguousarray(loop.prepared.features.reshape(len(loop.prepared.features), -1).T)
    x, y = loop.prepared.features[:, rows[:, 0], rows[:, 1]].T, rows[:, 2]
    clock = time.perf_counter()
    model = RandomForestClassifier(100, n_jobs=-1, random_state=0).fit(x, y)
    model.predict_proba(values)
    print(f'random forest, one click: {1000 * (time.perf_counter() - clock):.0f} ms for fitting and the whole map')


def worker_peak(engine: WorkerEngine) -> Tuple[float, float]:
    """The worker's largest memory so far, and what it holds now beside mapped files, in MiB; NaN where the system does not tell."""
    try:
        lines = dict(line.split(':', 1) for line in Path(f'/proc/{engine.pid}/status').read_text().splitlines())
    except OSError:
        return float('nan'), float('nan')
    return int(lines['VmHWM'].split()[0]) / 1024, int(lines['RssAnon'].split()[0]) / 1024


def told(what: str, seconds: List[float]) -> None:
    """Print the median, the 95th percentile and the longest."""
    ms = 1000 * np.asarray(seconds)
    print(f'{what}: median {np.median(ms):.0f} ms, p95 {np.percentile(ms, 95):.0f} ms, longest {ms.max():.0f} ms, of {len(ms)}')


if __name__ == '__main__':
    sys.exit(main())
