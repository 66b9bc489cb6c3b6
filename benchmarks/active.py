"""What clicking is worth: learning curves of every query strategy on four real scenes and the simulated sample scene.

Run: `.venv/bin/python benchmarks/active.py [--seeds 30] [--scenes …] [--strategies …] [--features pca] [--output FOLDER]`. Real data:
`HSI_TEST_DATA`, or `../shared/data`. Finished runs are kept in the output folder (default `build/active`) and not run again.

Protocol (that of `python -m hsi_plugin active simulate`, which does the work): a truth raster answers; every run begins without a label and
without a list of classes. Whole blocks are asked about or tested, with a strip between them; each seed has other blocks, the same for all
strategies. Figures are means over seeds; differences are paired by seed, ± their standard error. The area under a curve is taken over the
logarithm of the number of clicks. Strategies that need a model ask for typical pixels until two classes are known; all but `random` keep a
distance between questions and stay inside superpixels, as they do for a user.

`--neighbours` only measures, for labelled pixels drawn evenly, how many of the like neighbours that a label would bring along have the same
class, and how many have no truth.

`--foundation NAME` also runs the default strategy and random on the features of a foundation model, and says whether half the clicks give
the average accuracy that all of them give on components.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from benchmarks.foundation import SCENES, prepared  # noqa: E402
from hsi_plugin.core.propagation import GATE, nearest_in_segment  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.engine.active_jobs import ActiveSimulateJob  # noqa: E402
from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.protocol import Progress  # noqa: E402
from hsi_plugin.labels.read import read_labels  # noqa: E402
from hsi_plugin.methods.active.features import CubeFeatures  # noqa: E402
from hsi_plugin.methods.active.prepare import prepare  # noqa: E402

SAMPLE = 'Sample (simulated)'
STRATEGIES = ('random', 'margin', 'entropy', 'least-confidence', 'core-set', 'typical', 'herding', 'default', 'default-propagation')
CLICKS = (5, 10, 20, 50, 100)


def main() -> int:
    """Simulate on every scene, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--seeds', type=int, default=30)
    parser.add_argument('--scenes', nargs='+', default=[*SCENES, SAMPLE])
    parser.add_argument('--strategies', nargs='+', default=list(STRATEGIES), metavar='NAME')
    parser.add_argument('--features', default='pca')
    parser.add_argument('--head', default='discriminant')
    parser.add_argument('--foundation', default='', metavar='NAME')
    parser.add_argument('--neighbours', action='store_true')
    parser.add_argument('--output', type=Path, default=REPOSITORY / 'build' / 'active')
    options = parser.parse_args()
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    if not folder.is_dir() and set(options.scenes) != {SAMPLE}:
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    if options.neighbours:
        print('| scene | neighbours with truth of the same class (%) | neighbours with truth (%) |\n|---|---|---|')
    found: Dict[str, Dict[str, Any]] = {}
    deep: Dict[str, Dict[str, Any]] = {}
    with InlineEngine() as engine:
        for name in options.scenes:
            own = options.output / name.split(' ')[0]
            own.mkdir(parents=True, exist_ok=True)
            cube, truth = sample(own) if name == SAMPLE else real(folder, name, own)

            if options.neighbours:
                print(f'| {name} | {neighbours(cube, truth)} |')
                continue
            wanted = [(options.features, tuple(options.strategies), found)]
            if options.foundation:
                wanted.append((options.foundation, ('random', 'default', 'default-propagation'), deep))
            for features, strategies, into in wanted:
                job = ActiveSimulateJob(
                    str(cube), str(truth), str(own / f'{features}-{options.head}.csv'), strategies=strategies, clicks=CLICKS,
                    seeds=options.seeds, features=features, head=options.head,
                )  # fmt: skip
                into[name] = engine.submit(job, tell).wait()
                for sentence in into[name]['warnings']:
                    print(f'{name}: {sentence}', file=sys.stderr)
    for name, result in found.items():
        print_scene(name, result)
    if found:
        print_best(found)
    if deep:
        print_foundation(found, deep, options.features, options.foundation)
    return 0


def real(folder: Path, name: str, own: Path) -> Tuple[Path, Path]:
    """A real scene's cube and truth as copies; those that are there stay, so that finished runs are known again."""
    cube, labels = SCENES[name]
    found = own / Path(cube).name, own / (Path(labels).name if labels else 'targets.tif')
    return found if all(path.is_file() for path in found) else prepared(folder, name, own)


def neighbours(cube: Path, truth: Path, most: int = 1500) -> str:
    """How good the labels are that a label would bring along at the beginning."""
    with open_cube(cube) as opened:
        labels = read_labels(truth, opened.grid)
        prepared_cube = prepare(opened, CubeFeatures(opened, 'pca', lambda: None), 0, lambda: None, lambda share, doing: None)
    raster, features = labels.to_raster(opened.grid), np.array(prepared_cube.features)
    right = known = near = 0
    for one in np.random.default_rng(0).permutation(len(labels))[:most]:
        row, col = int(labels.rows[one]), int(labels.cols[one])
        limit = GATE * prepared_cube.spread
        for pixel in nearest_in_segment(features, prepared_cube.segments, prepared_cube.valid, row, col, limit=limit).pixels:
            near, known = near + 1, known + int(raster[pixel] > 0)
            right += int(raster[pixel] == raster[row, col])
    return f'{100 * right / known:.1f} | {100 * known / near:.0f}'


def sample(own: Path) -> Tuple[Path, Path]:
    """The sample scene as copies, because GDAL may write beside what it reads."""
    for file in (REPOSITORY / 'resources' / 'sample').glob('simulated_*'):
        if not (own / file.name).is_file():
            shutil.copyfile(file, own / file.name)
    return own / 'simulated_scene.tif', own / 'simulated_truth.tif'


def print_scene(name: str, result: Dict[str, Any]) -> None:
    """Overall accuracy and macro F1 of every strategy, against random, and the areas."""
    first = result['splits'][0]
    pool, tested = (np.mean([one[key] for one in result['splits']]) for key in ('pool_pixels', 'tested_pixels'))
    print(f'\n### {name}: {len(result["classes"])} classes, {len(result["splits"])} seeds, blocks of {first["block_size"]}, strip of '
          f'{first["buffer"]}, about {pool:.0f} pixels to ask about, {tested:.0f} tested\n')
    for measure, title in (('overall_accuracy', 'overall accuracy (%)'), ('f1_macro', 'macro F1 (%)')):
        print(f'| {title} | ' + ' | '.join(f'{clicks} clicks' for clicks in CLICKS) + ' | area |')
        print('|---|' + '---|' * (len(CLICKS) + 1))
        areas = {row['strategy']: row for row in result['areas']}
        for strategy in dict.fromkeys(row['strategy'] for row in result['table']):
            cells = [row for row in result['table'] if row['strategy'] == strategy]
            words = [figure(row, measure, strategy) for row in cells]
            print(f'| {strategy} | {" | ".join(words)} | {figure(areas[strategy], f"area_{measure}", strategy)} |')
        print()
    print('| classes found / worst class (%) / calibration error (%) / propagated | ' + ' | '.join(f'{c} clicks' for c in CLICKS) + ' |')
    print('|---|' + '---|' * len(CLICKS))
    for strategy in dict.fromkeys(row['strategy'] for row in result['table']):
        words = [
            f'{row["classes_found"]:.1f} / {100 * row["worst_class_accuracy"]:.0f} / {100 * row["expected_calibration_error"]:.0f} / '
            f'{row["propagated"]:.0f}'
            for row in result['table'] if row['strategy'] == strategy
        ]
        print(f'| {strategy} | {" | ".join(words)} |')


def figure(row: Dict[str, Any], measure: str, strategy: str) -> str:
    """A mean, and its paired difference from random ± its standard error."""
    text = f'{100 * row[measure]:.1f}'
    lead, error = row[f'{measure}_difference'], row[f'{measure}_difference_error']
    if strategy == 'random' or lead is None:
        return text
    return f'{text} ({100 * lead:+.1f}' + (f' ± {100 * error:.1f})' if error is not None else ')')


def print_best(found: Dict[str, Dict[str, Any]]) -> None:
    """Which strategy has the largest area under macro F1, over the logarithm of clicks and plainly."""
    print('\n| scene | best area, macro F1 | second | best plain area | the default\'s rank (plain) |')
    print('|---|---|---|---|---|')
    for name, result in found.items():
        usual = [row for row in result['areas'] if '-propagation' not in row['strategy'] and '+propagation' not in row['strategy']]
        words, ranks = [], []
        for key in ('area_f1_macro', 'plain_area_f1_macro'):
            ranked = sorted(usual, key=lambda row: -row[key])
            words += [f'{row["strategy"]} {100 * row[key]:.1f}' for row in ranked[:2]]
            ranks.append(1 + next((i for i, row in enumerate(ranked) if row['strategy'] == 'default'), len(ranked)))
        print(f'| {name} | {words[0]} | {words[1]} | {words[2]} | {ranks[0]} ({ranks[1]}) |')


def print_foundation(found: Dict[str, Dict[str, Any]], deep: Dict[str, Dict[str, Any]], features: str, backbone: str) -> None:
    """The default on foundation features against the default on components, and whether half the clicks suffice."""
    print('\n| scene, average accuracy (%) of the default | ' + ' | '.join(f'{c} clicks' for c in CLICKS) + ' |')
    print('|---|' + '---|' * len(CLICKS))
    for name in found:
        for title, result in ((features, found[name]), (f'{backbone} beside {features}', deep[name])):
            cells = [100 * row['average_accuracy'] for row in result['table'] if row['strategy'] == 'default']
            print(f'| {name}: {title} | {" | ".join(f"{value:.1f}" for value in cells)} |')
        gains = paired(found[name], deep[name])
        print(f'| {name}: paired difference | {" | ".join(f"{100 * m:+.1f} ± {100 * e:.1f}" for m, e in gains)} |')
    print(f'\n| scene | components at 10 / 20 / 100 clicks | {backbone} at half of them | as good with half? |')
    print('|---|---|---|---|')
    for name in found:
        both = (found[name], deep[name])
        at = [{row['clicks']: 100 * row['average_accuracy'] for row in one['table'] if row['strategy'] == 'default'} for one in both]
        pairs = [(at[0][clicks], at[1][clicks // 2]) for clicks in (10, 20, 100)]
        words = ' / '.join('yes' if half >= whole else 'no' for whole, half in pairs)
        print(f'| {name} | {" / ".join(f"{w:.1f}" for w, _ in pairs)} | {" / ".join(f"{h:.1f}" for _, h in pairs)} | {words} |')


def paired(one: Dict[str, Any], other: Dict[str, Any]) -> List[Tuple[float, float]]:
    """Mean difference of average accuracy on equal seeds, and its standard error, at every number of clicks."""
    tables = []
    for result in (one, other):
        with open(result['files']['table'], encoding='utf-8') as file:
            rows = [row for row in csv.DictReader(file) if row['strategy'] == 'default']
        tables.append({(int(row['seed']), int(row['clicks'])): float(row['average_accuracy']) for row in rows})
    found = []
    for clicks in CLICKS:
        seeds = [seed for seed, at in tables[0] if at == clicks and (seed, at) in tables[1]]
        differences = np.asarray([tables[1][seed, clicks] - tables[0][seed, clicks] for seed in seeds])
        error = float(differences.std(ddof=1) / np.sqrt(len(differences))) if len(differences) > 1 else float('nan')
        found.append((float(differences.mean()), error))
    return found


def tell(event: object) -> None:
    """Show progress."""
    if isinstance(event, Progress) and sys.stderr.isatty():
        print(f'\r{100 * event.fraction:5.1f} % {event.message[:70]:70}', end='', file=sys.stderr)


if __name__ == '__main__':
    sys.exit(main())
