"""What opening, looking at and importing costs for each product: `.venv/bin/python -m benchmarks.sensors`.

Each product is generated in its real layout, 400 × 400 pixels with the bands of its sensor, and then opened, drawn in true colour and
imported as a GeoTIFF, each in a process of its own with the file in the system's cache: seconds after the imports, and the peak of the
whole process's memory, under the same limits as a worker's (Python, NumPy and GDAL alone take about 90 MB).
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from hsi_plugin.engine.device import limits

ROWS = COLS = 400
ROOT = Path(__file__).resolve().parent.parent


def products():
    """How each product is generated: its name, and what writes it into a folder and gives the path that a user opens."""
    from tests.products import aviris, aviris_netcdf, cameras, desis, emit, enmap, hyperion, matlab, neon, pace, prisma, tanager, wyvern

    size = {'rows': ROWS, 'cols': COLS}
    return {
        'EMIT L2A': lambda folder: emit.write(folder, chunks=(128, 128, 58), **size),
        'EnMAP L2A': lambda folder: enmap.write(folder, **size),
        'PRISMA L1': lambda folder: prisma.write(folder, level='L1', **size),
        'PRISMA L2D': lambda folder: prisma.write(folder, **size),
        'DESIS L2A': lambda folder: desis.write(folder, **size),
        'AVIRIS classic': lambda folder: aviris.write_classic(folder, **size),
        'AVIRIS-NG': lambda folder: aviris.write_ng(folder, **size),
        'AVIRIS-3 L2A': lambda folder: aviris_netcdf.write(folder, chunks=(4, 128, 128), **size),
        'NEON AOP': lambda folder: neon.write(folder, bands=426, chunks=(64, 64, 32), **size),
        'Tanager ortho': lambda folder: tanager.write(folder, bands=426, chunks=(32, 128, 128), **size),
        'Tanager basic': lambda folder: tanager.write(folder, geometry='basic', bands=426, chunks=(32, 128, 128), **size),
        'Wyvern': lambda folder: wyvern.write(folder, **size),
        'PACE OCI L2': lambda folder: pace.write(folder, **size),
        'Hyperion L1T': lambda folder: hyperion.write(folder, **size),
        'HySpex': lambda folder: cameras.write_hyspex(folder, **size),
        'Headwall': lambda folder: cameras.write_headwall(folder, **size),
        'Specim': lambda folder: cameras.write_specim(folder, **size),
        'MATLAB 7.3': lambda folder: matlab.write73(Path(folder) / 'cube.mat', **size),
    }


def main() -> None:
    """Print the table."""
    print('| product | file MB | bands | open s | picture s | import s | peak MB |\n|---|---:|---:|---:|---:|---:|---:|')
    for name in products():
        with tempfile.TemporaryDirectory() as folder:
            made = apart('make', name, folder)
            size = sum(p.stat().st_size for p in Path(folder).rglob('*') if p.is_file()) / 1e6
            found = {what: apart(what, made['path'], folder) for what in ('open', 'picture', 'import')}
            peak = max(one['peak'] for one in found.values())
            seconds = ' | '.join(f'{one["seconds"]:.2f}' for one in found.values())
            print(f'| {name} | {size:.0f} | {found["open"]["bands"]} | {seconds} | {peak:.0f} |', flush=True)


def apart(what: str, path: str, folder: str) -> dict:
    """Do a step in a process of its own."""
    command = [sys.executable, '-m', 'benchmarks.sensors', what, path, folder]
    environment = {**os.environ, **limits(os.environ, None)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f'{what} {path}: {done.stderr[-2000:]}')
    return json.loads(done.stdout.splitlines()[-1])


def step(what: str, path: str, folder: str) -> None:
    """One step: what a process of its own does, and what it says."""
    if what == 'make':
        print(json.dumps({'path': str(products()[path](Path(folder)))}))
        return
    from hsi_plugin.cubes import open_cube
    from hsi_plugin.engine.context import Context
    from hsi_plugin.engine.import_jobs import ImportJob
    from hsi_plugin.engine.run import run
    from hsi_plugin.spectra import picture, recipes

    bands, started = 0, time.perf_counter()
    with tempfile.TemporaryDirectory() as temporary:
        if what == 'import':
            run(ImportJob(path, str(Path(temporary) / 'imported.tif')), Context(1, lambda event: None))
        else:
            with open_cube(path) as cube:
                bands = cube.bands.count
                if what == 'picture':
                    picture.write_picture(cube, Path(temporary) / 'picture.tif', recipes.recipe(cube.bands, cube.units))
        seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({'seconds': seconds, 'peak': peak, 'bands': bands}))


if __name__ == '__main__':
    if len(sys.argv) > 1:
        step(*sys.argv[1:])
    else:
        main()
