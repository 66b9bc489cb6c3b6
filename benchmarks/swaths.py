"""How long a swath takes to be placed on a map: `.venv/bin/python benchmarks/swaths.py`.

1,709 × 1,272 positions, as many as PACE's Ocean Color Instrument has in five minutes: once like that instrument's (degrees, pixels five
times as wide at the edges as in the middle), once like a scene of a narrow sensor (UTM). Best of three, seconds; memory is the peak of
the process.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import Tuple

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hsi_plugin.core.arrays import Array
from hsi_plugin.cubes.swath import nearest, swath_grid

ROWS, COLS = 1709, 1272


def wide(latitude: float = 40.0) -> Tuple[Array, Array]:
    """Positions of a scanner 676.5 km above the ground that looks 56.5 degrees to both sides, flying north by west."""
    i, j = np.mgrid[:ROWS, :COLS].astype(float)
    scan = np.deg2rad(56.5 * (2.0 * j / (COLS - 1) - 1.0))
    across = np.rad2deg(np.arcsin(1.1062 * np.sin(scan)) - scan)
    along, turn = 0.0108 * (ROWS / 2 - i), np.deg2rad(12.0)
    lat = latitude + along * np.cos(turn) + across * np.sin(turn)
    return lat, -80.0 + (across * np.cos(turn) - along * np.sin(turn)) / np.cos(np.deg2rad(lat))


def narrow() -> Tuple[Array, Array]:
    """Positions 30 m apart, turned by twelve degrees."""
    i, j = np.mgrid[:ROWS, :COLS].astype(float) * 0.00027
    turn = np.deg2rad(12.0)
    return 48.0 - i * np.cos(turn) + j * np.sin(turn), 11.0 + (j * np.cos(turn) + i * np.sin(turn)) / np.cos(np.deg2rad(48.0))


def main() -> None:
    """Print a line for each."""
    for name, (lat, lon) in (('wide', wide()), ('narrow', narrow())):
        seconds = []
        for _ in range(3):
            start = time.perf_counter()
            grid = swath_grid(lat, lon)
            lookup = nearest(lat, lon, grid)
            seconds.append(time.perf_counter() - start)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        shown = float((lookup.rows >= 0).mean())
        print(f'{name}: {grid.rows} × {grid.cols} cells, {100 * shown:.0f} % filled, {min(seconds):.2f} s, peak {peak} MiB')


if __name__ == '__main__':
    main()
