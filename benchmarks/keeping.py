"""What it costs to keep finished windows of a classification on disk until the map is whole.

Run: `.venv/bin/python benchmarks/keeping.py [--size 960] [--bands 218] [--repeats 11]`. Makes the cube of `throughput.py` (int16) in a
temporary folder. The same job with and without keeping takes turns on a warm file, in this process; medians of wall clock, and of the
processor's time, which other programs disturb less.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, List, Tuple

# As the program itself does; libraries read them when they are first imported.
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
os.environ.setdefault('GDAL_CACHEMAX', '256')

import numpy as np
from throughput import THREADS, draw_labels, make_scene, train, write_layouts

from hsi_plugin.engine import applying, classify
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob

Pair = Tuple[float, float]


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--size', type=int, default=960)
    options.add_argument('--bands', type=int, default=218)
    options.add_argument('--repeats', type=int, default=11)
    o = options.parse_args()
    with tempfile.TemporaryDirectory(prefix='hsi-keeping-') as name:
        folder = Path(name)
        os.environ['HSI_HOME'] = str(folder / 'home')
        cube, truth = make_scene(o.size, o.bands)
        write_layouts(folder, cube)
        train(folder, draw_labels(truth))
        del cube
        print('| file | without (s) | with (s) | cost | without (CPU s) | with (CPU s) | cost |\n|---|---|---|---|---|---|---|')
        for file in ('bsq.dat', 'bil.dat', 'pixel.tif'):
            wall, cpu = compare(folder, file, o.repeats)
            print(f'| {file} | {row(wall)} | {row(cpu)} |', flush=True)
    return 0


def compare(folder: Path, file: str, repeats: int) -> Tuple[Pair, Pair]:
    """Median seconds without and with keeping: wall clock, and processor. The first round is not counted."""
    seconds: Dict[bool, List[Pair]] = {False: [], True: []}
    for _ in range(repeats + 1):
        for keep in (False, True):
            wall, cpu = time.perf_counter(), time.process_time()
            job(folder, file, keep)
            seconds[keep].append((time.perf_counter() - wall, time.process_time() - cpu))
    without, kept = (np.median(seconds[keep][1:], axis=0) for keep in (False, True))
    return (without[0], kept[0]), (without[1], kept[1])


def row(pair: Pair) -> str:
    """Two times, and what the second is above the first."""
    return f'{pair[0]:.3f} | {pair[1]:.3f} | {100 * (pair[1] / pair[0] - 1):+.1f} %'


def job(folder: Path, file: str, keep: bool) -> None:
    """Classify the cube, with confidence and runner-up."""
    asked = ClassifyJob(
        str(folder / file), str(folder / 'map.tif'), model=str(folder / 'model.hsimodel'), confidence=True, threads=THREADS
    )
    applying.find_finished = FIND if keep else lambda *_, **__: None
    classify.classify_job(asked, Context(1, lambda event: None))


FIND = applying.find_finished


if __name__ == '__main__':
    sys.exit(main())
