"""A model trained on one sensor, applied to others: `.venv/bin/python -m benchmarks.across_sensors [--seeds 3] [--methods click cnn1d …]`.

The ground is one EnMAP L2A scene (Potsdam, 30 m, six classes; `HSI_TEST_DATA`, or `../shared/data`). It is rendered as three other sensors
would see it: their bands average the EnMAP spectra by their responses (`spectra.resample`), noise is added, and the result is stored as
16-bit counts of 0.0001 on the same grid. Bands where EnMAP measures nothing (water vapour, the ends) are marked as bad, as such products
mark them. What differs between real sensors besides (atmospheric correction, calibration, sharpness, the day) does not differ here: the
figures say what the change of bands costs, and no more. A rendering cannot be sharper than EnMAP measured: DESIS's narrower bands hold
what EnMAP's hold.

    PRISMA  66 bands 400–1010 nm and 173 bands 920–2505 nm, 12 nm wide; SNR 200, 100 beyond 1750 nm
            (ASI, PRISMA Products Specification Document, issue 2.3; mission requirements)
    DESIS   235 bands 402–1000 nm, 3.5 nm wide (Alonso et al. 2019, Sensors 19:4471); SNR 195 (DLR, DESIS instrument page)
    EMIT    285 bands 381–2493 nm, 8.5 nm wide (EMIT L2A data product; Green et al. 2020, IEEE Aerospace Conference); SNR 300 (assumed)

Noise is Gaussian with the standard deviation mean reflectance of the band / SNR. For EnMAP, the measured values are used as they are.

Protocol: that of `benchmarks/accuracy.py`: blocks of 16 × 16 pixels, a random half of them trains, all labelled pixels of the other half
are tested; 20 pixels a class (fewer where a class has fewer). Every model sees the same pixels. *native* is trained on the rendering,
*EnMAP* on the EnMAP scene; for DESIS, which ends at 1000 nm, the whole model is refused and one of the bands from 420 to 1000 nm is used.
`click-resampled` is the click classifier from a file that keeps no means and no scatter, as earlier releases wrote them. All methods run
with their defaults; nothing is chosen on test pixels. AA: average accuracy (mean recall of the classes).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from benchmarks.accuracy import split
from hsi_plugin.core.bands import Bands
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import ModelError
from hsi_plugin.core.metrics import Accuracy, confusion_matrix
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import Cube, open_cube
from hsi_plugin.engine.asked import held_to
from hsi_plugin.engine.learning import code_of, load_model
from hsi_plugin.engine.model_types import Model
from hsi_plugin.labels.label_set import LabelSet
from hsi_plugin.methods.apply import apply_model
from hsi_plugin.methods.computing import Computing
from hsi_plugin.models.modelfile import read_model, write_model
from hsi_plugin.spectra.resample import covered, resampling_matrix
from tests.builders import write_geotiff

REPOSITORY = Path(__file__).resolve().parent.parent
CLASSES = ('roof', 'pavement', 'low vegetation', 'tree', 'soil', 'water')
COUNT = 20
RESAMPLED = 'click-resampled'
VISIBLE = '420-1000'
ONE = Computing('cpu', threads=1, cache=0)
Sensor = Tuple[Bands, np.ndarray]


def sensors() -> Dict[str, Sensor]:
    """Bands and signal-to-noise ratios."""
    prisma = np.concatenate([np.linspace(400.0, 1010.0, 66), np.linspace(920.0, 2505.0, 173)])
    return {
        'PRISMA': (Bands(239, prisma, np.full(239, 12.0)), np.where(prisma > 1750.0, 100.0, 200.0)),
        'EMIT': (Bands(285, np.linspace(381.0, 2493.0, 285), np.full(285, 8.5)), np.full(285, 300.0)),
        'DESIS': (Bands(235, np.linspace(402.0, 1000.0, 235), np.full(235, 3.5)), np.full(235, 195.0)),
    }


def render(cube: Cube, sensor: Sensor, path: Path) -> Path:
    """The scene as another sensor would see it."""
    bands, snr = sensor
    good = covered(cube.bands, bands)
    read = cube.bands.good_indices
    values, valid = cube.read(cube.grid.window, read.tolist())
    matrix = resampling_matrix(cube.bands.select(read.tolist()), bands.select(np.flatnonzero(good).tolist()))
    seen = np.full((bands.count, *valid.shape), np.nan)
    seen[good] = np.tensordot(matrix, values, 1)
    sigma = np.where(good, seen[:, valid].mean(1) / snr, 0.0)
    seen += np.random.default_rng(0).normal(size=seen.shape) * sigma[:, None, None]
    seen[:, ~valid] = np.nan
    transform = cube.grid.transform
    return write_geotiff(
        path, seen, bands.wavelengths_nm, transform, 32633, nodata=-32768, scale=1e-4, good=good, fwhm_nm=bands.fwhm_nm
    )


class Labels:
    """Takes the labels of a map."""

    def __init__(self, cube: Cube) -> None:
        self.labels = np.zeros((cube.grid.rows, cube.grid.cols), np.int64)

    def write(self, window: Window, labels: np.ndarray, confidence: Optional[np.ndarray], second: Optional[np.ndarray]) -> None:
        """One window."""
        self.labels[window.slices] = labels


def learn(method: str, cube: Cube, labels: LabelSet, seed: int, folder: Path, bands: str = '') -> Model:
    """A model, by way of its file."""
    made = code_of(method.split('-')[0]).train(held_to(cube, bands), labels, seed, computing=ONE)
    path = folder / f'{method}.hsimodel'
    write_model(path, made.card, made.tensors)
    card, tensors = read_model(path)
    if method == RESAMPLED:
        tensors = {name: tensors[name] for name in ('weights', 'bias')}
    return load_model(card, tensors)


def judged(model: Model, cube: Cube, truth: np.ndarray, test: np.ndarray) -> Accuracy:
    """Accuracy of the map on the test pixels."""
    out = Labels(cube)
    apply_model(cube, model.adapt(cube, ONE), out, threads=1)
    return Accuracy(confusion_matrix(out.labels.ravel()[test], truth.ravel()[test], len(CLASSES)))


def one_seed(
    method: str, home: Cube, others: Dict[str, Cube], truth: np.ndarray, seed: int, folder: Path
) -> Dict[Tuple[str, str], Accuracy]:
    """Every model on every sensor."""
    train, test = split(truth, seed, COUNT)
    labels = LabelSet(train // truth.shape[1], train % truth.shape[1], truth.ravel()[train], ClassScheme.from_names(CLASSES))
    whole = learn(method, home, labels, seed, folder)
    visible = learn(method, home, labels, seed, folder, VISIBLE)
    found = {('EnMAP', 'native'): judged(whole, home, truth, test), ('EnMAP', f'native, {VISIBLE} nm'): judged(visible, home, truth, test)}
    for name, cube in others.items():
        narrow = float(cube.bands.wavelengths_nm.max()) < 1100.0
        said = f'EnMAP, {VISIBLE} nm' if narrow else 'EnMAP'
        found[(name, said)] = judged(visible if narrow else whole, cube, truth, test)
        found[(name, 'native')] = judged(learn(method, cube, labels, seed, folder), cube, truth, test)
        if narrow and seed == 0:
            print(f'{method}: {refusal(whole, cube)}', file=sys.stderr, flush=True)
    return found


def refusal(model: Model, cube: Cube) -> str:
    """What the user is told of a model that needs more than a cube has."""
    try:
        model.adapt(cube, ONE)
    except ModelError as error:
        return str(error)
    raise AssertionError('a model was applied to a cube that lacks its wavelengths')


def rows_of(method: str, runs: Sequence[Dict[Tuple[str, str], Accuracy]]) -> List[str]:
    """The rows of a method: means over seeds."""
    rows = []
    for key in runs[0]:
        average = np.array([run[key].average for run in runs])
        overall = np.mean([run[key].overall for run in runs])
        recall = np.mean([run[key].recall for run in runs], 0)
        spread = average.std(ddof=1) if len(average) > 1 else 0.0
        rows.append(
            f'| {method} | {key[0]} | {key[1]} | {average.mean():.3f} | {spread:.3f} | {overall:.3f} | '
            f'{" ".join(f"{value:.2f}" for value in recall)} |'
        )
    return rows


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--seeds', type=int, default=3)
    parser.add_argument('--methods', nargs='+', default=['click', RESAMPLED, 'cnn1d', 'foundation', 'sst'])
    options = parser.parse_args()
    scene = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes' / 'potsdam_enmap'
    if not scene.is_dir():
        print(f'There is no folder {scene}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    print('| method | image | trained on | AA | s.d. | OA | recall of ' + ', '.join(CLASSES) + ' |\n|---|---|---|---|---|---|---|')
    with tempfile.TemporaryDirectory() as place, open_cube(scene / 'potsdam_enmap.tif') as home, open_cube(scene / 'landcover.tif') as map_:
        folder = Path(place)
        _, valid = home.read(home.grid.window, home.bands.good_indices.tolist())
        truth = np.where(valid, map_.read_raw(map_.grid.window)[0].astype(np.int64), 0)
        others = {name: open_cube(render(home, sensor, folder / f'{name}.tif')) for name, sensor in sensors().items()}
        for method in options.methods:
            started = time.process_time()
            runs = [one_seed(method, home, others, truth, seed, folder) for seed in range(options.seeds)]
            print('\n'.join(rows_of(method, runs)), flush=True)
            print(f'{method}: {time.process_time() - started:.0f} s of processor time', file=sys.stderr, flush=True)
        for cube in others.values():
            cube.close()
    return 0


if __name__ == '__main__':
    sys.exit(main())
