"""How long work with spectra takes: continua, and maps by likeness to few and to ten thousand references.

Run: `OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 .venv/bin/python benchmarks/spectra.py`. Everything is generated, with a fixed seed.

Continuum: 512 × 512 spectra of 200 bands, smooth curves with noise. Maps: a cube of 300 × 300 pixels, 200 bands, int16, by the job that
QGIS and the command line run, one thread. `CPU s` is what the processor spent on it, which depends less on others than `s`; `peak` is
the largest resident size of a process of its own, the interpreter and GDAL included.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.spectral_jobs import SpectralAngleJob  # noqa: E402
from hsi_plugin.spectra.continuum import remove_continuum  # noqa: E402
from hsi_plugin.spectra.library import SpectralLibrary  # noqa: E402
from hsi_plugin.spectra.library.write import write_library  # noqa: E402
from hsi_plugin.spectra.likeness import MEASURES  # noqa: E402
from tests.builders import learnable_scene, wavelengths, write_geotiff  # noqa: E402

SIDE, BANDS, MEMORY = 300, 200, '256M'


def main() -> int:
    """Print the tables."""
    if len(sys.argv) > 1:
        print(json.dumps(one(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
        return 0
    rng = np.random.default_rng(0)
    at = np.linspace(400.0, 2500.0, BANDS)
    curves = (0.4 + 0.2 * np.sin(np.arange(BANDS) / 20.0))[:, None] * rng.uniform(0.5, 1.0, (1, 512 * 512))
    values = (curves + rng.normal(0.0, 0.005, curves.shape)).astype(np.float32)
    start = time.process_time()
    remove_continuum(values, at)
    print(f'continuum of 512 × 512 × {BANDS}: {time.process_time() - start:.1f} CPU s\n')
    del curves, values
    print('| references | measure | s | CPU s | peak MB |')
    print('|---|---|---|---|---|')
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        cube, _ = learnable_scene(SIDE, SIDE, BANDS)
        write_geotiff(place / 'cube.tif', cube, wavelengths(BANDS), scale=1e-4, nodata=-9999)
        for count in (10, 10_000):
            spectra = rng.uniform(0.05, 0.9, (count, BANDS)).astype(np.float32)
            names = tuple(f's{i}' for i in range(count))
            write_library(place / f'{count}.sli', SpectralLibrary(f'{count}', wavelengths(BANDS), spectra, names))
            for measure in MEASURES:
                command = [sys.executable, __file__, folder, str(count), measure]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                found = json.loads(done.stdout.splitlines()[-1])
                print(f'| {count:,} | {measure} | {found["seconds"]:.1f} | {found["cpu"]:.1f} | {found["peak"]:.0f} |')
    return 0


def one(folder: Path, count: int, measure: str) -> dict:
    """A map, in this process."""
    job = SpectralAngleJob(
        str(folder / 'cube.tif'), str(folder / 'map.tif'), str(folder / f'{count}.sli'), measure=measure, angle=str(folder / 'angle.tif'),
        memory=MEMORY, threads=1,
    )
    start = time.process_time()
    with InlineEngine() as engine:
        result = engine.submit(job).wait(600)
    # Not of `getrusage`, which counts what the parent held when this process was forked.
    peak = int(re.search(r'VmHWM:\s+(\d+)', Path('/proc/self/status').read_text())[1]) / 1024
    return {'seconds': result['seconds'], 'cpu': time.process_time() - start, 'peak': peak}


if __name__ == '__main__':
    sys.exit(main())
