"""What a model of another scene is worth at the first clicks, and what a misleading one costs.

Run: `.venv/bin/python benchmarks/active_source.py [--seeds 30] [--output FOLDER]`. Real data: `HSI_TEST_DATA`, or `../shared/data`;
without it the simulated pair alone runs. Finished runs are kept in the output folder (default `build/active_source`).

Pairs: another simulated landscape (`make_sample_scene.py --seed 7`) → the sample scene; the northern half of Potsdam → the southern half,
and back. In each the source is a click classifier learned from labels of the source scene, at most 200 a class; every run starts from the
pixels that it is surest of. The control starts from nothing; the misleading source is the same model with its bands shuffled, which the
guard should leave out. All three share blocks and answers, so differences are paired by seed.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Tuple

import numpy as np
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.engine.active_jobs import ActiveSimulateJob  # noqa: E402
from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.job import TrainJob  # noqa: E402
from hsi_plugin.models.modelfile import read_model, write_model  # noqa: E402

CLICKS = (5, 10, 20, 50)
EACH = 200  # labels a class that the source learns from
SAMPLE = REPOSITORY / 'resources' / 'sample'
Scene = Tuple[Path, Path]


def main() -> int:
    """Simulate with, without and with a misleading source, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--seeds', type=int, default=30)
    parser.add_argument('--strategies', nargs='+', default=['random', 'default'])
    parser.add_argument('--output', type=Path, default=REPOSITORY / 'build' / 'active_source')
    options = parser.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    pairs: Dict[str, Tuple[Scene, Scene]] = {'simulated': simulated(options.output)}
    potsdam = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes' / 'potsdam_enmap'
    if potsdam.is_dir():
        north, south = halves(potsdam, options.output)
        pairs.update({'Potsdam, north to south': (north, south), 'Potsdam, south to north': (south, north)})
    with InlineEngine() as engine:
        for name, (source, target) in pairs.items():
            own = options.output / name.replace(', ', '_').replace(' ', '_')
            own.mkdir(exist_ok=True)
            model, shuffled = own / 'source.hsimodel', own / 'shuffled.hsimodel'
            if not shuffled.is_file():
                engine.submit(TrainJob(str(source[0]), str(some(source[1], own)), str(model))).wait()
                shuffle(model, shuffled)
            tables: Dict[str, Path] = {}
            for title, given in (('no source', ''), ('source', str(model)), ('shuffled source', str(shuffled))):
                tables[title] = own / f'{title.replace(" ", "_")}.csv'
                engine.submit(ActiveSimulateJob(
                    str(target[0]), str(target[1]), str(tables[title]), strategies=tuple(options.strategies), clicks=CLICKS,
                    seeds=options.seeds, source=given,
                )).wait()  # fmt: skip
            print_pair(name, tables, options.strategies)
    return 0


def simulated(folder: Path) -> Tuple[Scene, Scene]:
    """Two landscapes of the simulator."""
    made: List[Scene] = []
    for seed in (7, 0):
        own = folder / f'landscape_{seed}'
        if seed and not (own / 'simulated_truth.tif').is_file():
            own.mkdir(exist_ok=True)
            program = [sys.executable, str(SAMPLE / 'make_sample_scene.py'), str(own), '--seed', str(seed)]
            subprocess.run(program, check=True, capture_output=True)
        elif not seed:
            own.mkdir(exist_ok=True)
            for file in SAMPLE.glob('simulated_*'):
                if not (own / file.name).is_file():
                    (own / file.name).write_bytes(file.read_bytes())
        made.append((own / 'simulated_scene.tif', own / 'simulated_truth.tif'))
    return made[0], made[1]


def halves(potsdam: Path, folder: Path) -> Tuple[Scene, Scene]:
    """The northern and the southern half of Potsdam, as files of their own."""
    found: List[Scene] = []
    for number, name in enumerate(('north', 'south')):
        paths = []
        for file in ('potsdam_enmap.tif', 'landcover.tif'):
            paths.append(folder / f'{name}_{file}')
            if not paths[-1].is_file():
                whole = gdal.Open(str(potsdam / file))
                half = whole.RasterYSize // 2
                gdal.Translate(str(paths[-1]), whole, srcWin=[0, number * half, whole.RasterXSize, half])
        found.append((paths[0], paths[1]))
    return found[0], found[1]


def some(truth: Path, folder: Path) -> Path:
    """A label raster of at most 200 pixels a class."""
    path = folder / 'labels.tif'
    raster = gdal.GetDriverByName('GTiff').CreateCopy(str(path), gdal.Open(str(truth)))
    values = raster.ReadAsArray()
    rng = np.random.default_rng(0)
    kept = np.zeros_like(values)
    for value in np.unique(values[values > 0]):
        places = rng.permutation(np.flatnonzero(values == value))[:EACH]
        kept.flat[places] = value
    raster.GetRasterBand(1).WriteArray(kept)
    raster = None  # closes it
    return path


def shuffle(model: Path, target: Path) -> None:
    """The same model with the weights of its bands in another order."""
    card, tensors = read_model(model)
    order = np.random.default_rng(0).permutation(len(tensors['weights']))
    write_model(target, card, {**tensors, 'weights': tensors['weights'][order]})


def print_pair(name: str, tables: Dict[str, Path], strategies: List[str]) -> None:
    """Overall accuracy, and what each source adds on the same seeds ± its standard error."""
    print(f'\n| {name}: overall accuracy (%) | ' + ' | '.join(f'{c} clicks' for c in CLICKS) + ' |')
    print('|---|' + '---|' * len(CLICKS))
    figures: Dict[Tuple[str, str, int], Dict[int, float]] = {}
    for title, path in tables.items():
        with open(path, encoding='utf-8') as file:
            for row in csv.DictReader(file):
                key = title, row['strategy'], int(row['clicks'])
                figures.setdefault(key, {})[int(row['seed'])] = 100 * float(row['overall_accuracy'])
    for strategy in strategies:
        for title in tables:
            words = []
            for clicks in CLICKS:
                own, control = figures[title, strategy, clicks], figures['no source', strategy, clicks]
                gain = np.asarray([own[seed] - control[seed] for seed in sorted(own)])
                text = f'{np.mean(list(own.values())):.1f}'
                if title != 'no source':
                    text += f' ({gain.mean():+.1f} ± {gain.std(ddof=1) / np.sqrt(len(gain)):.1f})'
                words.append(text)
            print(f'| {strategy}, {title} | {" | ".join(words)} |')


if __name__ == '__main__':
    sys.exit(main())
