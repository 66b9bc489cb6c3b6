"""Speed of classifying a whole scene, as ratios to GDAL just reading it and to scikit-learn's random forest.

Run: `.venv/bin/python benchmarks/throughput.py [--size 960] [--bands 218] [--repeats 5]`. Makes its own cube (int16) in a temporary
    folder, in four layouts; needs about five times the cube's size there.

Protocol, all on a warm file and in one run:

- *GDAL reads*: `ReadAsArray` of all bands into one array that is used again, in the windows that our job uses, in this process.
- *our job*: in this process, with a model at hand: read, classify, write map, confidence and runner-up with all their side files. It
takes turns with
  GDAL's reading, so that both see the same machine; the ratio is that of the medians.
- *our program*: `python -m hsi_plugin classify --model … --confidence` as a user types it, start and end included; wall clock and peak
memory. - *forest predicts*: `RandomForestClassifier(100, n_jobs=2).predict` alone, the whole scene in memory as float32, learned from the
same labels.

Materials overlap (smooth spectra, mixtures, uneven light, noise), so that the forest's trees are as deep as on real scenes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, List, Tuple

# As the program itself does; NumPy's BLAS reads it when it is first imported.
os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from osgeo import gdal  # noqa: E402

from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.core.record import RunRecord  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402
from hsi_plugin.maps.write import ClassificationWriter  # noqa: E402
from hsi_plugin.methods.apply import apply_model, windows_for  # noqa: E402
from hsi_plugin.methods.click import ClickModel, train_click  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402

CLASSES, PER_CLASS, THREADS = 8, 40, 2
_PEAK = (
    'import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); '
    'print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)'
)
LAYOUTS = {
    'ENVI BSQ': 'bsq.dat',
    'ENVI BIL': 'bil.dat',
    'ENVI BIP': 'bip.dat',
    'GeoTIFF tiled, pixel': 'pixel.tif',
    'GeoTIFF tiled, band': 'band.tif',
}


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--size', type=int, default=960)
    options.add_argument('--bands', type=int, default=218)
    options.add_argument('--repeats', type=int, default=5)
    o = options.parse_args()
    with tempfile.TemporaryDirectory(prefix='hsi-throughput-') as name:
        folder = Path(name)
        cube, truth = make_scene(o.size, o.bands)
        write_layouts(folder, cube)
        labels = draw_labels(truth)
        train(folder, labels)
        pixels = truth.size
        print(f'{o.size} × {o.size} × {o.bands} int16, {pixels / 1e6:.2f} million pixels, {CLASSES} classes, {THREADS} threads\n')
        print('| layout | GDAL reads (s) | our job (s) | speed, GDAL = 1 | our program (s) | its peak memory (MB) | right |')
        print('|---|---|---|---|---|---|---|')
        programs = []
        for layout, file in LAYOUTS.items():
            reading, job, right = in_process(folder, file, truth, o.repeats)
            program, peak = whole_program(folder, file, o.repeats)
            programs.append(program)
            print(
                f'| {layout} | {reading:.3f} | {job:.3f} | **{reading / job:.2f}** | {program:.2f} | {peak:.0f} | {right:.3f} |', flush=True
            )
        forest = forest_seconds(cube, truth, labels)
        if forest is not None:
            slowest = max(programs)
            print(f'\nRandom forest, predict alone: {forest:.2f} s.')
            print(f'Our whole program at its slowest: {slowest:.2f} s, **{forest / slowest:.1f} times** as fast.')
    return 0


def make_scene(size: int, bands: int, seed: int = 0) -> Tuple[np.ndarray, np.ndarray]:
    """Counts `(bands, size, size)` int16 of reflectance × 10,000, and the classes 1…K `(size, size)`."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 1.0, bands)
    bumps = np.exp(-(((x[:, None] - np.linspace(0, 1, 9)) / 0.12) ** 2))
    spectra = 2200.0 + bumps @ rng.normal(0.0, 260.0, (9, CLASSES))
    truth = np.kron(rng.integers(0, CLASSES, (-(-size // 12), -(-size // 12))), np.ones((12, 12), int))[:size, :size]
    cube = np.empty((bands, size, size), np.int16)
    for top in range(0, size, 32):
        part = truth[top : top + 32]
        other = rng.integers(0, CLASSES, part.shape)
        share = rng.beta(1.0, 4.0, part.shape)
        light = rng.uniform(0.7, 1.3, part.shape)
        mixed = (spectra[:, part] * (1.0 - share) + spectra[:, other] * share) * light
        cube[:, top : top + 32] = mixed + rng.normal(0.0, 60.0, mixed.shape)
    return cube, truth + 1


def write_layouts(folder: Path, cube: np.ndarray) -> None:
    """The same cube in every layout of `LAYOUTS`."""
    bands, rows, cols = cube.shape
    waves = ', '.join(f'{w:.2f}' for w in np.linspace(420.0, 2440.0, bands))
    for interleave, order in (('bsq', (0, 1, 2)), ('bil', (1, 0, 2)), ('bip', (1, 2, 0))):
        with open(folder / f'{interleave}.dat', 'wb') as file:
            for top in range(0, bands if interleave == 'bsq' else rows, 16):
                part = cube[top : top + 16] if interleave == 'bsq' else cube[:, top : top + 16].transpose(order)
                file.write(np.ascontiguousarray(part).tobytes())
        (folder / f'{interleave}.hdr').write_text(
            f'ENVI\nsamples = {cols}\nlines = {rows}\nbands = {bands}\nheader offset = 0\nfile type = ENVI Standard\ndata type = 2\n'
            f'interleave = {interleave}\nbyte order = 0\nreflectance scale factor = 10000\ndata ignore value = -32768\n'
            f'wavelength units = Nanometers\nwavelength = {{{waves}}}\n',
            encoding='ascii',
        )
    source = gdal.Open(str(folder / 'bsq.dat'))
    for interleave in ('pixel', 'band'):
        options = ['TILED=YES', f'INTERLEAVE={interleave.upper()}', 'BIGTIFF=IF_SAFER']
        copy = gdal.GetDriverByName('GTiff').CreateCopy(str(folder / f'{interleave}.tif'), source, options=options)
        copy.FlushCache()
        copy = None  # closes it
    source = None


def draw_labels(truth: np.ndarray) -> LabelSet:
    """Some pixels of every class."""
    rng = np.random.default_rng(1)
    at = np.concatenate([rng.choice(np.flatnonzero(truth == k), PER_CLASS, replace=False) for k in range(1, CLASSES + 1)])
    scheme = ClassScheme.from_names([f'class {k}' for k in range(1, CLASSES + 1)])
    return LabelSet(at // truth.shape[1], at % truth.shape[1], truth.ravel()[at], scheme)


def train(folder: Path, labels: LabelSet) -> None:
    """Leave a model in the folder."""
    with open_cube(folder / 'bsq.dat') as cube:
        made = train_click(cube, labels)
    write_model(folder / 'model.hsimodel', made.card, made.tensors)


def in_process(folder: Path, file: str, truth: np.ndarray, repeats: int) -> Tuple[float, float, float]:
    """Median seconds of GDAL's reading and of our job, and the share of right pixels."""
    card, tensors = read_model(folder / 'model.hsimodel')
    out = folder / 'map.tif'
    with open_cube(folder / file) as cube:
        folded = ClickModel.from_file(card, tensors).adapt(cube)
        windows = windows_for(cube, folded.bands)

        def read() -> None:
            dataset = gdal.Open(str(folder / file))
            buffer = np.empty(max(w.size for w in windows) * cube.bands.count, cube.dtype)
            for w in windows:
                part = buffer[: w.size * cube.bands.count].reshape(cube.bands.count, *w.shape)
                dataset.ReadAsArray(w.col, w.row, w.width, w.height, buf_obj=part)

        def job() -> None:
            with ClassificationWriter(out, cube.grid, card.scheme) as writer:
                apply_model(cube, folded, writer, threads=THREADS)
                writer.close(RunRecord('classify'))

        times = alternate({'read': read, 'job': job}, repeats)
    result = gdal.Open(str(out))
    return times['read'], times['job'], float((result.ReadAsArray() == truth).mean())


def alternate(actions: Dict[str, Callable[[], None]], repeats: int) -> Dict[str, float]:
    """Median seconds of actions that take turns; the first round is not counted."""
    seconds: Dict[str, List[float]] = {name: [] for name in actions}
    for _ in range(repeats + 1):
        for name, action in actions.items():
            started = time.perf_counter()
            action()
            seconds[name].append(time.perf_counter() - started)
    return {name: float(np.median(values[1:])) for name, values in seconds.items()}


def whole_program(folder: Path, file: str, repeats: int) -> Tuple[float, float]:
    """Median wall seconds of the command line, and peak memory in MB."""
    command = [sys.executable, '-m', 'hsi_plugin', 'classify', str(folder / file), '--model', str(folder / 'model.hsimodel')]
    command += ['--output', str(folder / 'program.tif'), '--confidence', '--threads', str(THREADS)]
    environment = {k: v for k, v in os.environ.items() if k != 'OPENBLAS_NUM_THREADS'}
    environment['PYTHONPATH'] = str(REPOSITORY)
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - started)
    # A child inherits the peak of its parent, which holds the scene here: a small process in between does not.
    between = [sys.executable, '-c', _PEAK, *command]
    asked = subprocess.run(between, check=True, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return float(np.median(seconds)), int(asked.stdout) / 1024  # Linux counts kilobytes


def forest_seconds(cube: np.ndarray, truth: np.ndarray, labels: LabelSet) -> float | None:
    """Median seconds of three predictions of the whole scene, which lies ready in memory."""
    try:
        from sklearn.ensemble import RandomForestClassifier
    except ImportError:
        print('\nThe forest needs scikit-learn: `make venv` installs it.')
        return None
    spectra = np.empty((truth.size, len(cube)), np.float32)
    for band, values in enumerate(cube):
        spectra[:, band] = values.ravel()
    at = labels.rows * truth.shape[1] + labels.cols
    forest = RandomForestClassifier(100, n_jobs=THREADS, random_state=0).fit(spectra[at], labels.values)
    times = []
    for _ in range(3):
        started = time.perf_counter()
        forest.predict(spectra)
        times.append(time.perf_counter() - started)
    return float(np.median(times))


if __name__ == '__main__':
    sys.exit(main())
