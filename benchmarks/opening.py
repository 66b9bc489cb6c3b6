"""How long a large cube takes from its file to its first picture, and how fast it is imported: `.venv/bin/python benchmarks/opening.py`.

An EMIT-like granule (1,000 × 1,242 × 285, float32, compressed NetCDF with a lookup table) and an ENVI file by pixels (2,000 × 2,000 × 425,
int16, 3.4 GB) are generated, then each step runs in a process of its own with the files in the system's cache: seconds after the imports,
and the peak of the whole process's memory. Imports are set beside `gdal_translate` on the same file, alternating, best of two; of the
granule, `gdal_translate` can only copy the values, with rows for bands, and so the measurement is set beside that (`--geometry raw`).
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.envi import format_header
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.device import limits
from hsi_plugin.engine.import_jobs import ImportJob
from hsi_plugin.engine.run import run

PATIENCE = 120.0  # seconds that gdal_translate is given
EMIT, ENVI, SMALL = 'emit.nc', 'envi.img', 'small.img'
SHAPES = {ENVI: (2000, 2000, 425), SMALL: (1000, 1000, 425)}


def main() -> None:
    """Make the files, run every step, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--folder', help='keep the generated files here, and take those that are there')
    parser.add_argument('--step', nargs=3, help=argparse.SUPPRESS)  # what the processes of their own are told
    options = parser.parse_args()
    if options.step:
        step(*options.step)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.folder or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        # In a process of its own: a child is said to have reached the peak of its parent.
        subprocess.run([sys.executable, __file__, '--step', 'make', '', str(folder)], check=True)
        print('| file | step | seconds | peak MB |\n|---|---|---:|---:|')
        for name in (EMIT, ENVI):
            warm(folder / name)
            for what in ('open', 'quick', 'picture', 'spectrum'):
                found = apart(what, folder / name, folder)
                print(f'| {name} | {what} | {found["seconds"]:.2f} | {found["peak"]:.0f} |')
        print('\n| file | ours s | gdal_translate s | ratio of throughputs | peak MB |\n|---|---:|---:|---:|---:|')
        for name in (SMALL, EMIT):
            warm(folder / name)
            compare(folder / name, folder)


def make(folder: Path) -> None:
    """Generate the files that are not there."""
    rng = np.random.default_rng(0)
    if not (folder / EMIT).exists():
        from tests.products import emit

        rows, cols, bands = 1000, 1242, 285
        spectrum = (0.1 + 0.3 / (1.0 + np.exp(-(emit.wavelengths(bands) - 715.0) / 15.0))).astype('f4')
        cube = (0.6 + 0.8 * rng.random((rows, cols, 1), 'f4')) * spectrum
        cube += rng.normal(0.0, 0.002, (1, cols, bands)).astype('f4')
        emit.write(folder, EMIT, rows=rows, cols=cols, bands=bands, chunks=(256, 249, 58), cube=cube)
    for name, (rows, cols, bands) in SHAPES.items():
        if (folder / name).exists():
            continue
        wavelengths = np.linspace(376.4, 2500.1, bands)
        header = {
            'samples': cols, 'lines': rows, 'bands': bands, 'header offset': 0, 'file type': 'ENVI Standard', 'data type': 2,
            'interleave': 'bip', 'byte order': 0, 'wavelength units': 'Nanometers', 'reflectance scale factor': 10_000,
            'data ignore value': -9999, 'wavelength': [f'{w:.2f}' for w in wavelengths],
        }
        (folder / name).with_suffix('.hdr').write_text(format_header(header))
        line = (3000.0 / (1.0 + np.exp(-(wavelengths - 715.0) / 15.0)) + 800.0).astype('i2')
        with open(folder / name, 'wb') as file:
            for _ in range(rows):
                file.write((line + rng.integers(0, 500, (cols, 1), 'i2')).astype('<i2').tobytes())


def warm(path: Path) -> None:
    """Read a file once, so that every step finds it in the system's cache."""
    with open(path, 'rb') as file:
        while file.read(64 << 20):
            pass


def apart(what: str, path: Path, folder: Path) -> dict:
    """Do a step in a process of its own."""
    command = [sys.executable, __file__, '--step', what, str(path), str(folder)]
    environment = {**os.environ, **limits(os.environ, None)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def step(what: str, path: str, folder: str) -> None:
    """One step: what a process of its own does, and what it says."""
    from hsi_plugin.spectra import picture, recipes

    started = time.perf_counter()
    if what == 'make':
        make(Path(folder))
    elif what == 'import':
        target = Path(folder) / 'imported.tif'
        run(ImportJob(path, str(target), geometry='raw'), Context(1, lambda event: None))
        target.unlink()
    else:
        with open_cube(path) as cube:
            if what == 'spectrum':
                cube.spectrum(cube.grid.rows // 2, cube.grid.cols // 2)
            elif what != 'open':
                recipe = recipes.recipe(cube.bands, cube.units)
                n = picture.quick_step(cube, recipe) if what == 'quick' else 1
                picture.write_picture(cube, Path(folder) / f'{what}.tif', recipe, step=n)
    seconds = time.perf_counter() - started
    print(json.dumps({'seconds': seconds, 'peak': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def compare(path: Path, folder: Path) -> None:
    """One line of the second table."""
    ours, theirs, peak = [], [], 0.0
    source = f'NETCDF:{path}:reflectance' if path.suffix == '.nc' else str(path)
    target = folder / 'translated.tif'
    for _ in range(2):
        started = time.perf_counter()
        command = ['gdal_translate', '-q', '-co', 'BIGTIFF=IF_SAFER', source, str(target)]
        with contextlib.suppress(subprocess.TimeoutExpired):
            subprocess.run(command, check=True, timeout=PATIENCE, stderr=subprocess.DEVNULL)
        theirs.append(time.perf_counter() - started)
        target.unlink(missing_ok=True)
        found = apart('import', path, folder)
        ours.append(found['seconds'])
        peak = max(peak, found['peak'])
    more = 'over ' if min(theirs) >= PATIENCE else ''
    print(f'| {path.name} | {min(ours):.2f} | {more}{min(theirs):.2f} | {more}{min(theirs) / min(ours):.2f} | {peak:.0f} |')


if __name__ == '__main__':
    main()
