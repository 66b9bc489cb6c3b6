"""Few clicks on a new scene, with and without a model of another one: gains, and what the guard makes of sources that harm.

Run: `.venv/bin/python benchmarks/transfer.py [--scenarios …] [--clicks 5 10 20] [--seeds 10] [--guarded 3] [--output FOLDER]`. Real data:
`HSI_TEST_DATA`, or `../shared/data`. Results go to `transfer.csv` in the output folder (default `build/transfer`) line by line; what stands
there is not computed again.

Scenarios (source → target):

- `potsdam`: EnMAP, the northern half of the scene → its southern half, four rows between them left out;
- `sensors`: a simulated landscape seen by an EnMAP-like sensor → another landscape (another seed) seen by an AVIRIS-like sensor;
- `calibration`: the same, and the second sensor's calibration is off by up to ten per cent, smoothly along the spectrum;
- `salinas`: Salinas-A (real, AVIRIS, six crops) → the simulated AVIRIS-like landscape; no class in common, and units that nobody told;
- `shuffled`: as `sensors`, but the source learned from bands in disorder: the negative control.

Protocol. The source learns from 40 labelled pixels a class. Of the target, blocks of 16 × 16 pixels are dealt out: half of them are tested,
from the others clicks are drawn at random *in total*, not a class (a user does not know the classes of pixels beforehand); two pixels along
the edges of blocks are not clicked. All classes of the target are named, also those that no click shows. Both ways see the same clicks and
take the same number of steps from the same seed. Without transfer: the mean of the class probabilities of the network and of the
discriminant beside it, as the method blends them where nothing could be held out. Figures: average accuracy (mean recall of the classes) on
at most 4,000 test pixels; paired differences over seeds with 95 % intervals (Student's t). The first seeds are also put before the guard,
which sees the clicks alone. Nothing was chosen on these scenes: thresholds, rehearsal, rates and the guard's rule were settled on simulated
landscapes of other seeds (101 to 104).
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np
import torch
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'resources' / 'sample')]

from simulator import scene as simulation  # noqa: E402
from simulator import sensor  # noqa: E402
from simulator.files import write_image, write_truth  # noqa: E402

from hsi_plugin.core.blocks import block_ids  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.cubes.cube import Cube  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402
from hsi_plugin.labels.read import read_labels  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.sst.judged import fit_centre  # noqa: E402
from hsi_plugin.methods.sst.learn import fit_network  # noqa: E402
from hsi_plugin.methods.sst.transfer.source import Source, open_source  # noqa: E402
from hsi_plugin.methods.sst.transfer.stages import Stage, train_sst  # noqa: E402
from hsi_plugin.methods.sst.transfer.target import matched_patches  # noqa: E402
from hsi_plugin.methods.sst.windows import known, label_patches, side_for  # noqa: E402
from hsi_plugin.methods.transfer.compare.intervals import mean_interval  # noqa: E402
from hsi_plugin.models.accelerator import CPU  # noqa: E402
from hsi_plugin.models.modelfile import write_model  # noqa: E402

SCENARIOS = ('potsdam', 'sensors', 'shuffled', 'calibration', 'salinas')
SOURCE_SEED, TARGET_SEED = 301, 302
PER_CLASS, TESTED, BLOCK, EDGE = 40, 4000, 16, 2
COLUMNS = ('scenario', 'clicks', 'seed', 'classes_clicked', 'alone', 'transfer', 'guarded', 'chosen', 'released', 'seconds')


def main() -> int:
    """Run what is not there yet, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--scenarios', nargs='+', default=list(SCENARIOS), choices=SCENARIOS)
    parser.add_argument('--clicks', type=int, nargs='+', default=[5, 10, 20])
    parser.add_argument('--seeds', type=int, default=10)
    parser.add_argument('--guarded', type=int, default=3, help='so many of the seeds are put before the guard')
    parser.add_argument('--minutes', type=float, default=float('inf'), help='begin nothing new after so long')
    parser.add_argument('--output', type=Path, default=REPOSITORY / 'build' / 'transfer')
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.output.mkdir(parents=True, exist_ok=True)
    path, end = options.output / 'transfer.csv', time.monotonic() + 60.0 * options.minutes
    done = read(path)
    scenes: Dict[str, Tuple[Source, Cube, LabelSet]] = {}
    for seed in range(options.seeds):
        for scenario in options.scenarios:
            for clicks in options.clicks:
                if time.monotonic() > end or (scenario, clicks, seed) in {(r['scenario'], int(r['clicks']), int(r['seed'])) for r in done}:
                    continue
                if scenario not in scenes:
                    scenes[scenario] = prepare(scenario, options.output)
                row = compare(scenario, *scenes[scenario], clicks, seed, seed < options.guarded, known_alone(done, scenario, clicks, seed))
                done.append(row)
                append(path, row)
                print(row, file=sys.stderr, flush=True)
    table(done)
    return 0


def known_alone(done: List[Dict[str, str]], scenario: str, clicks: int, seed: int) -> Optional[float]:
    """What the same clicks on the same cube gave without transfer, if it was computed for another source."""
    same = ('sensors', 'shuffled')
    found = [r for r in done if scenario in same and r['scenario'] in same and (int(r['clicks']), int(r['seed'])) == (clicks, seed)]
    return float(found[0]['alone']) if found else None


def compare(
    scenario: str, source: Source, cube: Cube, truth: LabelSet, clicks: int, seed: int, guarded: bool, alone: Optional[float]
) -> Dict[str, str]:
    """One draw of clicks: average accuracy without and with transfer, and what the guard chooses."""
    begun = time.monotonic()
    rng = np.random.default_rng(seed)
    blocks = block_ids(truth.rows, truth.cols, BLOCK)
    ids = np.unique(blocks)
    tested = np.isin(blocks, rng.permutation(ids)[: len(ids) // 2])
    inner = np.all([(at % BLOCK >= EDGE) & (at % BLOCK < BLOCK - EDGE) for at in (truth.rows, truth.cols)], axis=0)
    test = rng.permutation(np.flatnonzero(tested))[:TESTED]
    while True:
        chosen = rng.choice(np.flatnonzero(~tested & inner), clicks, replace=False)
        if len(np.unique(truth.values[chosen])) > 1:  # of one class nobody can learn
            break
    labels = replace(truth, rows=truth.rows[chosen], cols=truth.cols[chosen], values=truth.values[chosen])
    stage = Stage(cube, labels, source, seed, computing=Computing(device='cpu'))
    marks, names = stage.given.labels, stage.given.labels.scheme.names
    rows, cols, true = truth.rows[test], truth.cols[test], np.array(truth.scheme.names)[truth.values[test] - 1]

    def accuracy(scores: np.ndarray) -> float:
        said = np.array(names)[scores.argmax(1)]
        return 100.0 * float(np.mean([(said[true == one] == one).mean() for one in np.unique(true)]))

    moved, policy = stage.transfer(np.arange(len(marks)))
    theirs = matched_patches(cube, rows, cols, stage.match, stage.side, lambda: None)[0]
    by_transfer = accuracy(moved.scores(theirs, known(theirs)))
    if alone is None:
        alone = accuracy(without(cube, marks, rows, cols, seed))
    verdict = stage.compare().verdict if guarded else None
    chosen_way = '' if verdict is None else verdict.chosen
    after = '' if verdict is None else f'{by_transfer if verdict.transfer else alone:.2f}'
    values = (
        scenario, clicks, seed, len(np.unique(marks.values)), f'{alone:.2f}', f'{by_transfer:.2f}', after, chosen_way,
        ' '.join(policy.rounds[-1].released[:-1]), f'{time.monotonic() - begun:.0f}',
    )  # fmt: skip
    return {name: str(value) for name, value in zip(COLUMNS, values)}


def without(cube: Cube, marks: LabelSet, rows: np.ndarray, cols: np.ndarray, seed: int) -> np.ndarray:
    """Probabilities of test pixels, without a source: of the network and of the discriminant, added."""
    own, side = cube.bands.good_indices, side_for(cube.grid)
    near, far = (label_patches(cube, r, c, own, side, lambda: None)[0] for r, c in ((marks.rows, marks.cols), (rows, cols)))
    wavelengths = cube.bands.select(own.tolist()).wavelengths_nm
    quiet = (lambda share: None), (lambda words: None)
    classes = len(marks.scheme)
    network = fit_network(near, known(near), marks.values, classes, seed, CPU, *quiet, wavelengths_nm=wavelengths)
    linear = fit_centre(near, marks.values, classes)
    return softmax(network.scores(far, known(far))) + softmax(linear.scores(far))


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities of scores ``(n, K)``; 0 for a class that was not learned."""
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return shares / shares.sum(1, keepdims=True)


def prepare(scenario: str, output: Path) -> Tuple[Source, Cube, LabelSet]:
    """A scenario's source model, and its target with its truth."""
    folder = output / scenario
    folder.mkdir(exist_ok=True)
    data = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    if scenario == 'potsdam':
        for name, top, height in (('source', 0, 92), ('target', 96, 96)):
            for file, kind in (('potsdam_enmap.tif', 'cube'), ('landcover.tif', 'truth')):
                crop(data / 'potsdam_enmap' / file, folder / f'{name}_{kind}.tif', top, height)
    elif scenario == 'salinas':
        for file, kind in (('salinas_a.dat', 'cube'), ('truth.tif', 'truth')):
            crop(data / 'salinas_a' / file, folder / f'source_{kind}.tif', 0, 83, shared_bands(data) if kind == 'cube' else None)
    else:
        simulated(folder, 'source', SOURCE_SEED, sensor.enmap_like(), shuffled=scenario == 'shuffled')
    if scenario != 'potsdam':
        simulated(folder, 'target', TARGET_SEED, aviris_like(), gain=0.1 if scenario == 'calibration' else 0.0)
    model = folder / 'source.hsimodel'
    if not model.is_file():
        with open_cube(folder / 'source_cube.tif') as cube:
            labels = read_labels(str(folder / 'source_truth.tif'), cube.grid, None)
            rng = np.random.default_rng(0)
            every = [rng.permutation(np.flatnonzero(labels.values == k))[:PER_CLASS] for k in np.unique(labels.values)]
            at = np.sort(np.concatenate(every))
            some = replace(labels, rows=labels.rows[at], cols=labels.cols[at], values=labels.values[at])
            trained = train_sst(cube, some, computing=Computing(device='cpu'))
        write_model(model, trained.card, trained.tensors)
    cube = open_cube(folder / 'target_cube.tif')
    return open_source(model), cube, read_labels(str(folder / 'target_truth.tif'), cube.grid, None)


def shared_bands(data: Path) -> List[int]:
    """Numbers from 1 of the bands of Salinas-A that the simulated sensor has too: from 400 nm, outside of the water vapour windows."""
    with open_cube(data / 'salinas_a' / 'salinas_a.dat') as cube:
        waves = cube.bands.wavelengths_nm
    outside = (waves > 400) & ~((waves > 1310) & (waves < 1485)) & ~((waves > 1770) & (waves < 1985))
    return [int(at) + 1 for at in np.flatnonzero(outside)]


def crop(source: Path, target: Path, top: int, height: int, bands: Optional[List[int]] = None) -> None:
    """Some rows, and bands by number from 1, of a raster, with all that its bands say."""
    raster = gdal.Open(str(source))
    gdal.Translate(str(target), raster, srcWin=[0, top, raster.RasterXSize, height], bandList=bands)


def simulated(folder: Path, name: str, seed: int, instrument: sensor.Sensor, shuffled: bool = False, gain: float = 0.0) -> None:
    """A simulated landscape as a sensor sees it, with its truth."""
    path = folder / f'{name}_cube.tif'
    if path.is_file():
        return
    made = simulation.simulate(seed, instrument)
    inside = made.counts[:1] != sensor.NODATA
    counts = made.counts.astype(float)
    if gain:
        counts *= 1.0 + gain * np.sin(instrument.wavelengths_nm / 300.0)[:, None, None]
    if shuffled:
        good = np.flatnonzero(instrument.good)
        counts[good] = counts[np.random.default_rng(0).permutation(good)]
    made = replace(made, counts=np.where(inside, np.rint(counts), sensor.NODATA).astype(np.int16))
    write_image(path, made)
    write_truth(folder / f'{name}_truth.tif', made)


def aviris_like() -> sensor.Sensor:
    """Bands of about 10 nm, evenly from 400 to 2490 nm, those in the water vapour windows marked as bad."""
    waves = np.arange(400.0, 2491.0, 9.7)
    windows = ((waves > 1326) & (waves < 1472)) | ((waves > 1786) & (waves < 1972))
    return sensor.Sensor(waves, np.full(waves.size, 10.3), ~windows, windows & (sensor.transmittance(waves) < 0.03))


def read(path: Path) -> List[Dict[str, str]]:
    """What was computed before."""
    if not path.is_file():
        return []
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def append(path: Path, row: Dict[str, str]) -> None:
    """Keep one result."""
    fresh = not path.is_file()
    with open(path, 'a', encoding='utf-8', newline='') as file:
        writer = csv.DictWriter(file, COLUMNS)
        if fresh:
            writer.writeheader()
        writer.writerow(row)


def table(rows: List[Dict[str, str]]) -> None:
    """Means, paired gains with intervals, and what the guard chose."""
    print('| scenario | clicks in all | seeds | without | transfer | gain | guard: transfer chosen | gain with the guard |')
    print('|---|---|---|---|---|---|---|---|')
    for scenario in dict.fromkeys(row['scenario'] for row in rows):
        for clicks in sorted({int(row['clicks']) for row in rows if row['scenario'] == scenario}):
            own = [row for row in rows if row['scenario'] == scenario and int(row['clicks']) == clicks]
            alone, moved = (np.array([float(row[key]) for row in own]) for key in ('alone', 'transfer'))
            judged = [row for row in own if row['chosen']]
            used = sum(row['chosen'] == 'transfer' for row in judged)
            kept = [float(row['guarded']) - float(row['alone']) for row in judged]
            print(
                f'| {scenario} | {clicks} | {len(own)} | {alone.mean():.1f} | {moved.mean():.1f} | {interval(moved - alone)} | '
                f'{used} of {len(judged)} | {interval(np.array(kept))} |'
            )


def interval(gains: np.ndarray) -> str:
    """A mean difference with half of its interval."""
    mean, half = mean_interval(list(gains))
    return '' if mean is None else f'{mean:+.1f}' + ('' if half is None else f' ± {half:.1f}')


if __name__ == '__main__':
    sys.exit(main())
