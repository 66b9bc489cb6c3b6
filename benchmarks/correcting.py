"""A million pixels repainted, smoothed and sieved, with the journal on disk; and a click on a map of a million pixels.

Run: `.venv/bin/python -m benchmarks.correcting [--side 1000] [--rounds 5]`. Makes a map of its own in a temporary folder: patches of eight
classes, 15 % of the pixels replaced at random, a corner without a class. Every change is timed from asking to "in the journal, and in the
raster, for all to see": SQLite has it on disk when the call returns. Figures are medians; beside the filters stand, in the same run,
`gdal.SieveFilter` (what `gdal_sieve.py` calls) and, where SciPy is installed, `scipy.ndimage.generic_filter` with a plain vote, on a part
of the map and scaled, because it is too slow for the whole. The load of the machine before the run is told.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')
os.environ.setdefault('OMP_NUM_THREADS', '1')

import numpy as np
from osgeo import gdal

from hsi_plugin.core.arrays import Array
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.majority import majority
from hsi_plugin.maps.correct.proposal import filter_majority, filter_minimum, paint, paint_square
from hsi_plugin.maps.correct.sieve import sieve
from hsi_plugin.maps.write import ClassificationWriter

CLASSES, MINIMUM = 8, 10
_CLICKS = 100
_SCIPY_SIDE = 100  # of the part that SciPy filters


def noisy_map(side: int, seed: int = 0) -> Array:
    """Patches, specks, and a corner without a class."""
    rng = np.random.default_rng(seed)
    coarse = rng.normal(size=(CLASSES, side // 25 + 2, side // 25 + 2))
    at = np.linspace(0, side / 25, side)
    low, share = np.floor(at).astype(int), at - np.floor(at)
    rows = coarse[:, low] * (1 - share)[None, :, None] + coarse[:, low + 1] * share[None, :, None]
    fine = rows[:, :, low] * (1 - share) + rows[:, :, low + 1] * share
    labels = (fine.argmax(0) + 1).astype(np.uint8)
    speck = rng.random(labels.shape) < 0.15
    labels[speck] = rng.integers(1, CLASSES + 1, int(speck.sum()))
    labels[: side // 20, : side // 3] = 0
    return labels


def seconds(act: Callable[[], Any]) -> float:
    """How long something takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def write_map(path: Path, labels: Array) -> Grid:
    """A map of ours."""
    grid = Grid(*labels.shape, (300000.0, 1.0, 0.0, 5000000.0, 0.0, -1.0))
    scheme = ClassScheme.from_names([f'class {i}' for i in range(1, CLASSES + 1)])
    with ClassificationWriter(path, grid, scheme, with_confidence=False) as writer:
        writer.write(grid.window, labels)
    return grid


def changes(folder: Path, labels: Array, rounds: int) -> Dict[str, float]:
    """Changes with journal and raster; each is taken back before the next."""
    grid = write_map(folder / 'map.tif', labels)
    found: Dict[str, List[float]] = {}
    with LabelSession.create(folder / 'review.gpkg', grid) as session, MapCorrection.open(folder / 'map.tif', session) as one:
        read, whole = one.labels, grid.window
        everything = np.ones(whole.shape, bool)
        acts: Dict[str, Callable[[], Any]] = {
            'repaint_all': lambda: one.apply(paint(read, whole, everything, 3)),
            'majority_3': lambda: one.apply(filter_majority(read, grid, 3)),
            'majority_7': lambda: one.apply(filter_majority(read, grid, 7)),
            f'minimum_{MINIMUM}_4': lambda: one.apply(filter_minimum(read, grid, MINIMUM, 4)),
            f'minimum_{MINIMUM}_8': lambda: one.apply(filter_minimum(read, grid, MINIMUM, 8)),
        }
        for _ in range(rounds):
            for name, act in acts.items():
                found.setdefault(name, []).append(seconds(act))
                found.setdefault(f'{name}_undo', []).append(seconds(one.undo))
        rng = np.random.default_rng(1)
        for _ in range(_CLICKS):
            row, col = (int(v) for v in rng.integers(0, grid.rows, 2))
            value = int(rng.integers(1, CLASSES + 1))
            found.setdefault('click', []).append(
                seconds(lambda r=row, c=col, v=value: one.apply(paint_square(read, grid, r, c, 5, v)))  # type: ignore[misc]
            )
        restart = seconds(one.rebuild)
    out = {name: statistics.median(times) for name, times in found.items()}
    return {**out, 'click_p95': sorted(found['click'])[int(0.95 * _CLICKS)], f'replay_of_{_CLICKS}_clicks': restart}


def filters_alone(labels: Array, rounds: int) -> Dict[str, Optional[float]]:
    """Only the arithmetic, beside that of others."""
    ours = {
        'majority_3': statistics.median(seconds(lambda: majority(labels, 3)) for _ in range(rounds)),
        'sieve_4': statistics.median(seconds(lambda: sieve(labels, MINIMUM, 4)) for _ in range(rounds)),
        'sieve_8': statistics.median(seconds(lambda: sieve(labels, MINIMUM, 8)) for _ in range(rounds)),
    }
    theirs = {f'gdal_sieve_{c}': statistics.median(_gdal_sieve(labels, c) for _ in range(rounds)) for c in (4, 8)}
    return {**ours, **theirs, 'scipy_majority_3': _scipy_majority(labels)}


def worst(side: int) -> Dict[str, float]:
    """Pure noise: as many pieces as there can be."""
    noise = np.random.default_rng(2).integers(0, CLASSES + 1, (side, side)).astype(np.uint8)
    return {'majority_3': seconds(lambda: majority(noise, 3)), 'sieve_4': seconds(lambda: sieve(noise, MINIMUM, 4)),
            'gdal_sieve_4': _gdal_sieve(noise, 4)}  # fmt: skip


def _gdal_sieve(labels: Array, connected: int) -> float:
    rows, cols = labels.shape
    driver = gdal.GetDriverByName('MEM')
    source, target = (driver.Create('', cols, rows, 1, gdal.GDT_Byte) for _ in range(2))
    band = source.GetRasterBand(1)
    band.WriteArray(labels)
    band.SetNoDataValue(0)
    return seconds(lambda: gdal.SieveFilter(band, band.GetMaskBand(), target.GetRasterBand(1), MINIMUM, connected))


def _scipy_majority(labels: Array) -> Optional[float]:
    try:
        from scipy import ndimage
    except ImportError:
        return None
    side = min(_SCIPY_SIDE, len(labels))
    part = labels[-side:, -side:]

    def vote(around: Array) -> float:
        return float(np.bincount(around.astype(np.int64)).argmax())

    return seconds(lambda: ndimage.generic_filter(part, vote, 3)) * labels.size / part.size


def main() -> None:
    """Measure, and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--side', type=int, default=1000)
    parser.add_argument('--rounds', type=int, default=5)
    asked = parser.parse_args()
    labels = noisy_map(asked.side)
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix='hsi_') as folder:
        os.environ['HSI_HOME'] = folder
        found = {
            'pixels': int(labels.size), 'load': round(load, 1), 'changes': changes(Path(folder), labels, asked.rounds),
            'arithmetic': filters_alone(labels, asked.rounds), 'noise': worst(asked.side),
        }  # fmt: skip
    print(json.dumps(found, indent=1))


if __name__ == '__main__':
    main()
