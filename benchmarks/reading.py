"""How fast cubes are read, beside GDAL reading the same file: `.venv/bin/python benchmarks/reading.py`.

960 × 960 × 218 int16 in five layouts, warm file cache, best of three, seconds. "open" is everything until the first pixel can be read.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hsi_plugin.cubes import open_cube, plan_windows

BANDS, ROWS, COLS = 218, 960, 960
SOME = [band for band in range(BANDS) if band % 8]  # without bad bands, as a model reads
LAYOUTS = {
    'ENVI bsq': ('ENVI', ['INTERLEAVE=BSQ']),
    'ENVI bil': ('ENVI', ['INTERLEAVE=BIL']),
    'ENVI bip': ('ENVI', ['INTERLEAVE=BIP']),
    'GTiff pixel': ('GTiff', ['TILED=YES', 'INTERLEAVE=PIXEL']),
    'GTiff band': ('GTiff', ['TILED=YES', 'INTERLEAVE=BAND']),
}


def best(action: Callable[[], None]) -> float:
    """Seconds of the fastest of three runs."""
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main() -> None:
    """Print the table."""
    values = np.random.default_rng(0).integers(1, 10_000, (BANDS, ROWS, COLS)).astype(np.int16)
    source = gdal.GetDriverByName('MEM').Create('', COLS, ROWS, BANDS, gdal.GDT_Int16)
    source.WriteArray(values)
    del values
    print(f'{"layout":12} {"open":>7} {"GDAL":>7} {"stored":>7} {"some":>7} {"values":>7}')
    with tempfile.TemporaryDirectory() as folder:
        for name, (driver, options) in LAYOUTS.items():
            path = str(Path(folder) / f'{name.replace(" ", "_")}.dat')
            gdal.GetDriverByName(driver).CreateCopy(path, source, options=options).FlushCache()
            measure(name, path)


def measure(name: str, path: str) -> None:
    """One line of the table."""
    with open_cube(path) as cube:
        windows = plan_windows(cube, 64 << 20)

    def by_gdal() -> None:
        dataset = gdal.Open(path)
        for w in windows:
            dataset.ReadAsArray(w.col, w.row, w.width, w.height)

    def stored() -> None:
        with open_cube(path) as cube:
            for w in windows:
                cube.read_raw(w)

    def some() -> None:
        with open_cube(path) as cube:
            for w in windows:
                cube.read_raw(w, SOME)

    def physical() -> None:
        with open_cube(path) as cube:
            for w in windows:
                cube.read(w)

    times = [best(lambda: open_cube(path).close()), best(by_gdal), best(stored), best(some), best(physical)]
    print(f'{name:12} ' + ' '.join(f'{t:7.3f}' for t in times))


if __name__ == '__main__':
    main()
