"""How long it takes to find the spectra of a library that are most like one pixel.

Run: `.venv/bin/python -m benchmarks.matching [--library FILE] [--cube FILE] [--pixels 200]`.

The library (by default the ASCII archive of USGS splib07a, 2,457 spectra) is brought to the bands of the cube (by default EnMAP's, six of
224 bad) once; then pixels drawn at random are matched one at a time, each with the ten best as its result. With the search, the same as in
the window: the library's names are searched for a word while one types, then the pixel is matched. The last column counts only the time
that the processor spent on it, which other programs on the machine do not lengthen.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.window import Window  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.spectra.library import open_library  # noqa: E402
from hsi_plugin.spectra.library.search import SearchIndex  # noqa: E402
from hsi_plugin.spectra.likeness import MEASURES  # noqa: E402
from hsi_plugin.spectra.match import Matcher  # noqa: E402

DATA = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data')
WORDS = ('montmorillonite', 'grass', 'concrete', 'kaol', 'asd')


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--library', type=Path, default=DATA / 'libraries' / 'usgs_splib07a_ascii.tar.xz')
    parser.add_argument('--cube', type=Path, default=DATA / 'scenes' / 'potsdam_enmap' / 'potsdam_enmap.tif')
    parser.add_argument('--pixels', type=int, default=200)
    options = parser.parse_args()
    start = time.perf_counter()
    library = open_library(options.library)
    print(f'{len(library):,} spectra opened in {time.perf_counter() - start:.1f} s')
    start = time.perf_counter()
    index = SearchIndex(library)
    print(f'index for the search: {time.perf_counter() - start:.2f} s')
    with open_cube(options.cube) as cube:
        values, valid = cube.read(Window(0, 0, cube.grid.rows, cube.grid.cols))
        chosen = np.random.default_rng(0).choice(np.flatnonzero(valid), options.pixels)
        pixels = values.reshape(len(values), -1)[:, chosen].T
        print(f'{options.cube.name}: {cube.bands.count} bands, {int(cube.bands.good.sum())} good\n')
        print('| measure | continuum removed | prepared s | compared | median ms | p95 ms | with search, p95 ms | processor, median ms |')
        print('|---|---|---|---|---|---|---|---|')
        for measure in MEASURES:
            for continuum in (False, True):
                start = time.perf_counter()
                matcher = Matcher(library, cube.bands, measure, continuum)
                prepared = time.perf_counter() - start
                match, both, busy = [], [], []
                for number, pixel in enumerate(pixels):
                    start = time.perf_counter()
                    index.search(WORDS[number % len(WORDS)], 500)
                    middle = time.perf_counter()
                    began = time.thread_time()
                    matcher.match(pixel)
                    busy.append(1e3 * (time.thread_time() - began))
                    end = time.perf_counter()
                    match.append(1e3 * (end - middle))
                    both.append(1e3 * (end - start))
                median, high = np.percentile(match, [50, 95])
                print(
                    f'| {measure} | {"yes" if continuum else "no"} | {prepared:.1f} | {matcher.usable:,} '
                    f'| {median:.1f} | {high:.1f} | {np.percentile(both, 95):.1f} | {np.median(busy):.1f} |'
                )


if __name__ == '__main__':
    main()
