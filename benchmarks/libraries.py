"""How long spectral libraries take: opened from their own files and from the kept copy, written, and searched while someone types.

Run: `OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 .venv/bin/python -m benchmarks.libraries`. Real data: `HSI_TEST_DATA`, or `../shared/data`.

Opening and writing: the quickest of five runs (of three where it is written), files in the system's cache. Searching: 50,000 spectra whose
names and levels are those of the USGS archive and of an urban library over and over, each name with a number of its own; for each of the
words below every beginning, as it is typed, five times, each counted. Memory of the index: the peak of allocations while it is built.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Callable, List

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.errors import ParameterError  # noqa: E402
from hsi_plugin.spectra.library import SpectralLibrary, open_library  # noqa: E402
from hsi_plugin.spectra.library.search import SearchIndex  # noqa: E402
from hsi_plugin.spectra.library.write import write_library  # noqa: E402

FILES = ('usgs_splib07a_ascii.tar.xz', 'usgs_s07_AV95_envi.sli', 'roberts2017_urban.sli', 'formats/asd/bin', 'formats/ecostress')
TYPED = ('grass', 'lawn grass', 'kaolinite', 'vegetation tree', 'asphalt road 12', 'splib07a quartz asd', 'nothing of that kind')
SPECTRA = 50_000
RUNS = 5


def taken_ms(what: Callable[[], object], runs: int = RUNS) -> List[float]:
    """The milliseconds that each run of something takes."""
    taken: List[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        what()
        taken.append(1e3 * (time.perf_counter() - start))
    return taken


def opening(folder: Path) -> None:
    """A row a library: from its own files, from the kept copy, written and read as each layout."""
    print('| library | spectra × channels | own files, ms | kept copy, ms | .gpkg write / read, ms | .sli write / read, ms |')
    print('|---|---|---|---|---|---|')
    for name in FILES:
        path = folder / name
        library = open_library(path, keep=True)
        ways = (lambda p=path: open_library(p), lambda p=path: open_library(p, keep=True))
        cells = [f'{min(taken_ms(way)):,.0f}' for way in ways]
        for suffix in ('.gpkg', '.sli'):
            with tempfile.TemporaryDirectory() as place:
                target = Path(place) / f'a{suffix}'
                try:
                    written = min(taken_ms(lambda t=target, made=library: write_library(t, made), 3))
                    cells.append(f'{written:,.0f} / {min(taken_ms(lambda t=target: open_library(t), 3)):,.0f}')
                except ParameterError:  # several lists of channels
                    cells.append('–')
        print(f'| {name} | {len(library):,} × {len(library.wavelengths_nm):,} | {" | ".join(cells)} |')


def many(folder: Path) -> SpectralLibrary:
    """So many spectra with names and levels of real ones."""
    usgs, urban = open_library(folder / FILES[0]), open_library(folder / FILES[2])
    names = tuple(f'{usgs.names[i % len(usgs)]}_{i}' for i in range(SPECTRA))
    levels = {level: tuple(texts[i % len(usgs)] for i in range(SPECTRA)) for level, texts in usgs.levels.items()}
    levels.update({level: tuple(texts[7 * i % len(urban)] for i in range(SPECTRA)) for level, texts in urban.levels.items()})
    return SpectralLibrary('many', np.arange(400.0, 404.0), np.zeros((SPECTRA, 4), np.float32), names, levels=levels)


def searching(folder: Path) -> None:
    """Building the index, and every keystroke."""
    library = many(folder)
    built = min(taken_ms(lambda: SearchIndex(library), 3))
    tracemalloc.start()
    index = SearchIndex(library)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    strokes = [one for text in TYPED for end in range(len(text) + 1) for one in taken_ms(lambda t=text[:end]: index.search(t, 500))]
    every = [one for text in TYPED for end in range(len(text) + 1) for one in taken_ms(lambda t=text[:end]: index.search(t))]
    print(f'\nIndex of {SPECTRA:,} spectra with {len(library.levels)} levels: {built:,.0f} ms, peak {peak / 1e6:,.0f} MB.')
    for what, taken in (('first 500 found', strokes), ('all found', every)):
        print(f'{len(taken)} keystrokes, {what}: median {np.median(taken):.2f} ms, slowest {max(taken):.2f} ms.')


if __name__ == '__main__':
    data = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'libraries'
    with tempfile.TemporaryDirectory() as home:
        os.environ['HSI_HOME'] = home
        opening(data)
        searching(data)
