"""Learning from noisy labels (`methods/zero_shot/refine`): what each way gains, what each part of it is worth, and who is chosen.

Run: `.venv/bin/python benchmarks/noisy_labels.py [--scenes 3] [--side 96] [--quick] [--set rate=0.004 …]`. Libraries: `HSI_TEST_DATA`, or
`../shared/data`; without them, made-up spectra. One core.

Simulated scenes (`tests/methods/zero_shot/refine/noisy_scene.py`) of nine classes, each of four library spectra of one kind of material
that mix smoothly, with blurred borders, slopes, shadows and noise; sensors of 60 bands (400–2450 nm), 40 bands (400–1000 nm) and made-up
spectra in turn. 40 % of the first labels are wrong, in patches; their margin is lower on average, with much overlap. No real scene takes
part, and no truth but to judge. The settings of the recipe were chosen on scenes with other seeds.

Figures are average accuracies. The rows `without …` take one part away from the network; in the scene `shuffled`, each spectrum stands in
another pixel's place, so that there is nothing to learn. The second table compares first labels with soft labels in the hard set of the
last epoch. The third shows the criteria that know no truth, which map they choose, and which is the best.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.libraries import GRID_NM, KINDS, Materials, read_materials  # noqa: E402
from hsi_plugin.methods.zero_shot.refine import train  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.choose import refine  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.criteria import choose_by_criteria, measure  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.inputs import fit_inputs  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.pool import gather_pool  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.recipe import Recipe  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.train import train_refiner  # noqa: E402
from tests.methods.zero_shot.refine.noisy_scene import Given, Scene, average_accuracy, noisy_scene  # noqa: E402

CLASSES, EACH = 9, 4
SENSORS = ((60, 400.0, 2450.0), (40, 400.0, 1000.0))
CONTROLS = ('none', 'discriminant', 'forest', 'superpixels')
CANDIDATES = ('none', 'discriminant', 'superpixels', 'rgb', 'mamba')
ONE_CORE = Computing(device='cpu', threads=1)


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--scenes', type=int, default=3)
    parser.add_argument('--side', type=int, default=96)
    parser.add_argument('--quick', action='store_true', help='only the network and the controls')
    parser.add_argument('--set', nargs='*', default=[], metavar='NAME=VALUE', help='settings of the recipe to try instead')
    parser.add_argument('--speed', action='store_true', help='only the time of a scene of 192 × 160 × 218')
    parser.add_argument('--keep', type=Path, help='a folder for the probabilities of all maps')
    options = parser.parse_args()
    settings = {name: json.loads(value) for name, _, value in (one.partition('=') for one in options.set)}
    recipe = replace(Recipe(), **settings)
    if options.speed:
        speed(recipe)
        return 0
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'libraries'
    materials = read_materials(folder) if folder.is_dir() else None
    columns: Dict[str, Dict[str, float]] = {}
    hard: List[Tuple[str, float, float, int]] = []
    judged: List[Tuple[str, str]] = []
    for number in range(options.scenes):
        scene, name = draw(number, options.side, materials)
        columns[name] = one_scene(scene, name, recipe, options.quick, options.keep, hard, judged)
        print(name, {key: round(value, 3) for key, value in columns[name].items()}, flush=True)
    if not options.quick:
        scene, _ = draw(0, options.side, materials, True)
        columns['shuffled'] = one_scene(scene, 'shuffled', recipe, True, options.keep, hard, judged)
    table(columns)
    print('\n| hard set of | pixels | first labels | soft labels |\n|---|---|---|---|')
    for name, first, soft, count in hard:
        print(f'| {name} | {count} | {first:.3f} | {soft:.3f} |')
    print()
    for name, words in judged:
        print(f'{name}: {words}')
    return 0


def draw(number: int, side: int, materials: Optional[Materials], shuffled: bool = False) -> Tuple[Scene, str]:
    """A scene and its name."""
    seed, which = 100 + number, number % (len(SENSORS) + 1)
    if materials is None or which == len(SENSORS):
        return noisy_scene(seed, (side, side), 60, CLASSES, contrast=0.6, shuffled=shuffled), f'made up {number}'
    bands, low, high = SENSORS[which]
    spectra = library_spectra(materials, np.random.default_rng(seed), bands, low, high)
    return noisy_scene(seed, (side, side), classes=CLASSES, spectra=spectra, shuffled=shuffled), f'library {bands} bands {number}'


def library_spectra(materials: Materials, rng: np.random.Generator, bands: int, low: float, high: float) -> Tuple[np.ndarray, np.ndarray]:
    """Spectra `(classes, kinds, bands)` of kinds of material by chance, seen by even bands, and the bands' centres."""
    able = [k for k in range(len(KINDS)) if (materials.kinds == k).sum() >= EACH]
    edges = np.linspace(low, high, bands + 1)
    inside = [(start <= GRID_NM) & (stop > GRID_NM) for start, stop in zip(edges, edges[1:])]
    chosen = [rng.choice(np.flatnonzero(materials.kinds == k), EACH, replace=False) for k in rng.choice(able, CLASSES, replace=False)]
    fine = materials.spectra[np.stack(chosen)]
    return np.stack([fine[..., band].mean(-1) for band in inside], -1), (edges[1:] + edges[:-1]) / 2.0


def one_scene(
    scene: Scene, name: str, given: Recipe, quick: bool, keep: Optional[Path], hard: List[Tuple[str, float, float, int]],
    judged: List[Tuple[str, str]],
) -> Dict[str, float]:  # fmt: skip
    """Average accuracies of all ways, by name; the other figures are added to the lists."""
    found: Dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, scene.write(Path(folder)) as cube:
        first, whole = Given(scene.first), cube.grid.window
        maps: Dict[str, Any] = {}
        for way in CONTROLS:
            maps[way] = refine(way, cube, first, 0, ONE_CORE, nothing, nothing)
        recipes = {'mamba': given}
        if not quick:
            recipes.update({
                'rgb': replace(given, colours=True, components=3),
                'without mixture': replace(given, mixture=False),
                'without doubt': replace(given, doubted=1.0),
            })  # fmt: skip
        for way, recipe in recipes.items():
            with watched() as beliefs:
                maps[way] = train_refiner(cube, first, recipe, 0, ONE_CORE, nothing, nothing)
            if way == 'mamba' and beliefs:
                hard.append((name, *hard_set(scene, beliefs[-1])))
        for way, refined in maps.items():
            values, _ = refined.read(whole)
            found[way] = average_accuracy(values.argmax(0), scene.truth)
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                np.savez_compressed(
                    keep / f'{name} {way}.npz', values=values.astype(np.float16), truth=scene.truth, first=scene.first, cube=scene.values
                )
        inputs = fit_inputs(cube, gather_pool(cube, first, 0, nothing), 0, nothing)
        chosen = {way: maps[way] for way in CANDIDATES if way in maps}
        criteria = measure(chosen, cube, first, inputs, nothing)
        best = max(chosen, key=found.__getitem__)
        choice = choose_by_criteria(criteria)
        judged.append((name, f'chosen {choice} ({found[choice]:.3f}), best {best} ({found[best]:.3f})'))
        for way, one in criteria.items():
            judged.append((name, f'  {way} {({key: round(value, 3) for key, value in one.to_json().items()})}'))
    return found


class watched:  # noqa: N801
    """Keeps what the training believes in, epoch after epoch."""

    def __enter__(self) -> List[Any]:
        self._original: Callable[..., Any] = train.believe
        kept: List[Any] = []

        def believe(*given: Any) -> Any:
            kept.append(self._original(*given))
            return kept[-1]

        train.believe = believe  # type: ignore[assignment]
        return kept

    def __exit__(self, *given: object) -> None:
        train.believe = self._original  # type: ignore[assignment]


def hard_set(scene: Scene, beliefs: Any) -> Tuple[float, float, int]:
    """Accuracy of first labels and of soft labels in the hard set, and its size."""
    members = np.flatnonzero((beliefs.place >= 0) & ~beliefs.confident)
    truth = scene.truth.ravel()[members]
    soft = beliefs.soft[beliefs.place[members]].argmax(1)
    return float((scene.labels.ravel()[members] == truth).mean()), float((soft == truth).mean()), len(members)


def table(columns: Dict[str, Dict[str, float]]) -> None:
    """Print accuracies, a way a row."""
    ways = list(dict.fromkeys(way for column in columns.values() for way in column))
    print('\n| learned by | ' + ' | '.join(columns) + ' | mean but shuffled |\n|---' + '|---' * (len(columns) + 1) + '|')
    for way in ways:
        cells = [columns[name].get(way, float('nan')) for name in columns]
        mean = np.mean([columns[name].get(way, np.nan) for name in columns if name != 'shuffled'])
        print(f'| {way} | ' + ' | '.join('' if np.isnan(cell) else f'{cell:.3f}' for cell in cells) + f' | {mean:.3f} |')


def speed(recipe: Recipe) -> None:
    """Print how long a recipe takes on a scene of 192 × 160 pixels and 218 bands."""
    scene = noisy_scene(0, (192, 160), 218, CLASSES, contrast=0.6)
    with tempfile.TemporaryDirectory() as folder, scene.write(Path(folder)) as cube:
        wall, cpu = time.perf_counter(), time.process_time()
        refined = train_refiner(cube, Given(scene.first), recipe, 0, ONE_CORE, nothing, nothing)
        trained = time.perf_counter() - wall, time.process_time() - cpu
        values, _ = refined.read(cube.grid.window)
        done = time.perf_counter() - wall, time.process_time() - cpu
    print(f'192 × 160 × 218, one thread: training {trained[0]:.1f} s ({trained[1]:.1f} CPU-s), '
          f'mapping {done[0] - trained[0]:.1f} s ({done[1] - trained[1]:.1f} CPU-s); '
          f'{average_accuracy(scene.labels, scene.truth):.3f} to {average_accuracy(values.argmax(0), scene.truth):.3f}')  # fmt: skip


def nothing(*given: object) -> None:
    """Nobody listens, and nobody stops."""


if __name__ == '__main__':
    sys.exit(main())
