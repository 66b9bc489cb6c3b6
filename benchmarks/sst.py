"""What the spatial-spectral transformer is worth and what it costs: on simulated scenes, and last on three real ones.

Run: `.venv/bin/python benchmarks/sst.py [--parts cost ablations simulated real] [--seeds 2] [--counts 5 20]`. One core. Real data:
`HSI_TEST_DATA`, or `../shared/data`.

cost: one training round (as many steps as a few labels get) and inference, beside a 3-D CNN (convolutions over bands, rows and columns;
    after Hamida et al. 2018, IEEE TGRS 56:4420) of as many parameters, on the same windows, in the same run; ratios are what counts.
ablations: the method's network as it is, and the same weights asked without gates, with uniform attention, without neighbours, and with
    the neighbours' places shuffled. ECE is the expected calibration error in ten bins, of the first prediction before and after its
    temperature, and of the method in the end.
simulated, real: average accuracy beside the click classifier and the other networks.

Protocol: blocks of 16 × 16 pixels; training pixels from a random half of them, test pixels from the other half, and none of these nearer to
a training pixel than 9 pixels, so that no two windows of up to 9 × 9 share a pixel. Simulated scenes are land cover drawn by rule
(docs/land_cover.py) with light that differs from pixel to pixel, noise and blur, and the sample scene's simulator (30 m). All constants of
the method were chosen on simulated scenes with other seeds than those that are shown here.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'resources' / 'sample'), str(REPOSITORY / 'benchmarks')]

import torch  # noqa: E402
from accuracy import SCENES, calibration_error, split  # noqa: E402
from torch import nn  # noqa: E402

from docs.land_cover import COVERS, draw, layout  # noqa: E402
from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.cubes import Cube, open_cube  # noqa: E402
from hsi_plugin.engine.learning import code_of  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402
from hsi_plugin.methods.apply import apply_model  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.sst import SstModel, train_sst  # noqa: E402
from hsi_plugin.methods.sst.learn import BATCH, STEPS, fit_network  # noqa: E402
from hsi_plugin.methods.sst.windows import known, label_patches  # noqa: E402
from hsi_plugin.models.accelerator import CPU, limit_threads  # noqa: E402
from hsi_plugin.models.sst.network import Sst  # noqa: E402
from hsi_plugin.models.sst.shape import LARGEST_SIDE, Shape  # noqa: E402
from tests.builders import write_geotiff  # noqa: E402

METHODS = ('click', 'cnn1d', 'sst')
_TESTED = 3000


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--parts', nargs='+', default=['cost', 'ablations', 'simulated', 'real'])
    options.add_argument('--seeds', type=int, default=2)
    options.add_argument('--counts', type=int, nargs='+', default=[5, 20])
    options.add_argument('--methods', nargs='+', default=list(METHODS))
    given = options.parse_args()
    limit_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        for part in given.parts:
            if part == 'cost':
                cost()
            elif part == 'ablations':
                ablations(Path(folder), given.seeds, given.counts)
            else:
                scenes = simulated(Path(folder)) if part == 'simulated' else real()
                accuracy(part, scenes, given.seeds, given.counts, given.methods)
    return 0


# --- cost ---------------------------------------------------------------------------------------------------------------------------------


class Cnn3d(nn.Module):
    """Three convolutions over bands, rows and columns, and two dense layers, of about so many parameters."""

    def __init__(self, bands: int, classes: int, side: int, parameters: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv3d(1, 8, (7, 3, 3), (2, 1, 1), (3, 1, 1)), nn.ReLU(),
            nn.Conv3d(8, 16, (5, 3, 3), (2, 1, 1), (2, 1, 1)), nn.ReLU(),
            nn.Conv3d(16, 32, 3, (2, 1, 1), 1), nn.ReLU(), nn.AdaptiveAvgPool3d((2, None, None)), nn.Flatten(),
        )  # fmt: skip
        given = 64 * side**2
        left = parameters - sum(p.numel() for p in self.layers.parameters())
        wide = max(1, round(left / (given + 1 + classes)))
        self.dense = nn.Sequential(nn.Linear(given, wide), nn.ReLU(), nn.Linear(wide, classes))

    def forward(self, patches: torch.Tensor) -> torch.Tensor:
        """Scores of windows ``(n, bands, side, side)``."""
        return self.dense(self.layers(patches[:, None]))


def cost(bands: int = 200, classes: int = 7) -> None:
    """Time of a training round and of inference, ours and a 3-D CNN's."""
    print(f'\n{bands} bands, {classes} classes, batches of {BATCH}, a round of {STEPS} steps; medians, one core.\n')
    print('| window | network | parameters | a training round (s) | pixels a second | training, ratio | inference, ratio |')
    print('|---|---|---|---|---|---|---|')
    for side in (1, 5, 9):
        ours = Sst(Shape(bands, classes, side))
        rival = Cnn3d(bands, classes, side, sum(p.numel() for p in ours.parameters()))
        seconds = {name: STEPS * step_time(network, bands, side) for name, network in (('sst', ours), ('3-D CNN', rival))}
        speeds = {'sst': map_speed(ours.eval(), bands, side), '3-D CNN': window_speed(rival.eval(), bands, side)}
        for name, network in (('sst', ours), ('3-D CNN', rival)):
            print(
                f'| {side} × {side} | {name} | {sum(p.numel() for p in network.parameters())} | {seconds[name]:.1f} | {speeds[name]:.0f} | '
                f'{seconds[name] / seconds["3-D CNN"]:.2f} | {speeds[name] / speeds["3-D CNN"]:.1f} |',
                flush=True,
            )


def step_time(network: nn.Module, bands: int, side: int, count: int = 12) -> float:
    """Seconds of one training step; of ours with both predictions."""
    x, y = torch.randn(BATCH, bands, side, side), torch.arange(BATCH) % 7
    optimiser = torch.optim.AdamW(network.train().parameters())
    taken = []
    for _ in range(count):
        started = time.process_time()
        optimiser.zero_grad()
        scores = sum(network.both(x)) if isinstance(network, Sst) else network(x)
        nn.functional.cross_entropy(scores, y).backward()
        optimiser.step()
        taken.append(time.process_time() - started)
    return float(np.median(taken))


def window_speed(network: nn.Module, bands: int, side: int, count: int = 8) -> float:
    """Pixels a second of a network that computes each window by itself."""
    x, taken = torch.randn(64, bands, side, side), []
    with torch.inference_mode():
        for _ in range(count):
            started = time.process_time()
            network(x)
            taken.append(time.process_time() - started)
    return 64 / float(np.median(taken))


def map_speed(network: Sst, bands: int, side: int, pixels: int = 48) -> float:
    """Pixels a second of the product's path over a cube in a file."""
    from hsi_plugin.methods.sst.predict import SstPredictor

    rng = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as folder:
        values = rng.uniform(0, 1, (bands, pixels, pixels)).astype(np.float32)
        path = write_geotiff(Path(folder) / 'c.tif', values, np.linspace(400, 2400, bands))
        with open_cube(path) as cube:
            fitted = SstPredictor(
                cube, np.arange(bands), network, np.ones(bands), np.zeros(bands), 1.0, (), {}, CPU, Computing('cpu', threads=1)
            )
            started = time.process_time()
            for _ in fitted.stream(fitted.plan(cube.grid.window, 512 << 20)):
                pass
            return pixels**2 / (time.process_time() - started)


# --- scenes -------------------------------------------------------------------------------------------------------------------------------

Scenes = List[Tuple[str, Path, np.ndarray]]


def land(seed: int, metres: float, side: int = 128) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Reflectance, truth from 1, and wavelengths of drawn land cover."""
    rng, names, waves = np.random.default_rng(seed), list(COVERS), np.linspace(430.0, 900.0, 80)
    where = layout(rng, side, side, len(names), 30.0)
    cube = draw(rng, where, names, metres, waves) * rng.normal(1.0, 0.15, (1, side, side)).clip(0.4)
    cube = cube + rng.normal(0.0, 0.06, cube.shape)
    blurred = cube + 0.35 * sum(np.roll(cube, (a, b), (1, 2)) for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b)
    return (blurred / (1.0 + 8 * 0.35)).astype(np.float32), where + 1, waves


def simulated(folder: Path) -> Scenes:
    """Scenes that nobody tuned on."""
    from simulator.scene import simulate

    found: Scenes = []
    for number, metres in enumerate((4.0, 2.5)):
        cube, truth, waves = land(100 + number, metres)
        path = write_geotiff(folder / f'land{number}.tif', cube, waves, (364095.0, metres, 0.0, 5809965.0, 0.0, -metres))
        found.append((f'land cover, {metres:g} m', path, truth))
    scene = simulate(2000)
    good = scene.instrument.good
    path = write_geotiff(
        folder / 'sample.tif', np.where(scene.inside, scene.counts[good] * 1e-4, np.nan).astype(np.float32),
        scene.instrument.wavelengths_nm[good], nodata=-9999.0,
    )  # fmt: skip
    return [*found, ('sample scene, 30 m', path, scene.truth.astype(np.int64))]


def real() -> Scenes:
    """The real scenes of benchmarks/accuracy.py."""
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    found: Scenes = []
    for name, (cube_file, truth_file) in SCENES.items():
        if not (folder / cube_file).is_file():
            print(f'There is no {folder / cube_file}: set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
            continue
        with open_cube(folder / cube_file) as cube, open_cube(folder / truth_file) as reference:
            truth = reference.read_raw(reference.grid.window)[0].astype(np.int64)
            valid = cube.read(cube.grid.window, [int(cube.bands.good_indices[0])])[1]
        found.append((name, folder / cube_file, np.where(valid, truth, 0)))
    return found


def apart(truth: np.ndarray, seed: int, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """Flat indices of training pixels, and of test pixels whose windows share no pixel with theirs."""
    train, test = split(truth, seed, count)
    near = np.zeros(truth.shape, bool)
    for row, col in zip(*np.unravel_index(train, truth.shape)):
        near[max(0, row - LARGEST_SIDE + 1) : row + LARGEST_SIDE, max(0, col - LARGEST_SIDE + 1) : col + LARGEST_SIDE] = True
    return train, test[~near.ravel()[test]]


def labels_of(truth: np.ndarray, train: np.ndarray) -> LabelSet:
    """Training pixels as labels."""
    names = [f'class {k}' for k in range(1, int(truth.max()) + 1)]
    return LabelSet(train // truth.shape[1], train % truth.shape[1], truth.ravel()[train], ClassScheme.from_names(names))


def recall(predicted: np.ndarray, reference: np.ndarray) -> float:
    """Mean recall of the classes that there are."""
    return float(np.mean([(predicted == k)[reference == k].mean() for k in np.unique(reference)]))


# --- accuracy -----------------------------------------------------------------------------------------------------------------------------


class Kept:
    """A writer that keeps a map."""

    def __init__(self, shape: Tuple[int, int]) -> None:
        self.labels, self.confidence = np.zeros(shape, np.int64), np.zeros(shape)

    def write(self, window: Any, labels: np.ndarray, confidence: Any, second: Any) -> None:
        """Keep one window."""
        self.labels[window.slices], self.confidence[window.slices] = labels, confidence


def accuracy(title: str, scenes: Scenes, seeds: int, counts: Sequence[int], methods: Sequence[str]) -> None:
    """Average accuracy of the methods' maps."""
    print(f'\n{title}: mean of {seeds} seeds.\n')
    print('| scene | labels a class | method | window | AA | AA s.d. | ECE | said beforehand (AA) | learn (s) | map (pixels a second) |')
    print('|---|---|---|---|---|---|---|---|---|---|')
    for name, path, truth in scenes:
        for count in counts:
            for method in methods:
                rows, window = [], '–'
                for seed in range(seeds):
                    with open_cube(path) as cube:
                        row, window = run(method, cube, truth, seed, count)
                    rows.append(row)
                mean = np.nanmean(rows, 0)
                spread = np.std([row[0] for row in rows], ddof=1) if seeds > 1 else 0.0
                print(
                    f'| {name} | {count} | {method} | {window} | {mean[0]:.3f} | {spread:.3f} | {mean[1]:.3f} | {mean[2]:.3f} | '
                    f'{mean[3]:.1f} | {mean[4]:.0f} |',
                    flush=True,
                )


def run(method: str, cube: Cube, truth: np.ndarray, seed: int, count: int) -> Tuple[List[float], str]:
    """AA, ECE, the AA that the model's card claims, seconds of learning, pixels a second of the map; and the window's side."""
    train, test = apart(truth, seed, count)
    code = code_of(method)
    started = time.process_time()
    made = code.train(cube, labels_of(truth, train), seed, computing=Computing('cpu', threads=1))
    learned = time.process_time() - started
    kept = Kept(truth.shape)
    started = time.process_time()
    apply_model(cube, code.load(made.card, made.tensors).adapt(cube, Computing('cpu', threads=1)), kept, threads=1)
    speed = truth.size / (time.process_time() - started)
    found, reference = kept.labels.ravel()[test], truth.ravel()[test]
    said = made.accuracy['average_accuracy']
    error = calibration_error(kept.confidence.ravel()[test], found == reference)
    side = made.card.features.get('window')
    row = [recall(found, reference), error, float('nan') if said is None else said, learned, speed]
    return row, '–' if side is None else f'{side} × {side}'


# --- ablations ----------------------------------------------------------------------------------------------------------------------------


def ablations(folder: Path, seeds: int, counts: Sequence[int]) -> None:
    """What becomes of the same weights without a part, and of calibration."""
    print('\nThe final network of the method without the discriminant beside it; AA, and the largest change of a probability.\n')
    print('| scene | labels a class | variant | AA | largest change |\n|---|---|---|---|---|')
    errors: List[str] = []
    for name, path, truth in simulated(folder)[:2]:
        for count in counts:
            rows: Dict[str, List[Tuple[float, float]]] = {}
            calibration = []
            for seed in range(seeds):
                with open_cube(path) as cube:
                    calibration.append(one_ablation(cube, truth, seed, count, rows))
            for variant, found in rows.items():
                change = max(b for _, b in found)
                print(f'| {name} | {count} | {variant} | {np.mean([a for a, _ in found]):.3f} | {change:.3f} |', flush=True)
            before, after, last, temperature, uncertainty, b = np.mean(calibration, 0)
            errors.append(
                f'| {name} | {count} | {temperature:.2f} | {before:.3f} | {after:.3f} | {last:.3f} | {uncertainty:.2f} | {b:+.3f} |'
            )
    print('\n| scene | labels a class | τ | ECE of the first prediction, before | after | of the method | mean u | b of the last gate |')
    print('|---|---|---|---|---|---|---|---|')
    print('\n'.join(errors))


def one_ablation(cube: Cube, truth: np.ndarray, seed: int, count: int, rows: Dict[str, List[Tuple[float, float]]]) -> List[float]:
    """Adds each variant's figures; returns those of calibration."""
    train, test = apart(truth, seed, count)
    test = np.random.default_rng(seed).choice(test, min(_TESTED, len(test)), replace=False)
    made = train_sst(cube, labels_of(truth, train), seed, computing=Computing('cpu', threads=1))
    network, side = SstModel.from_file(made.card, made.tensors).network, made.card.features['window']
    at = np.unravel_index(test, truth.shape)
    patches, _ = label_patches(cube, at[0], at[1], cube.bands.good_indices, side, lambda: None)
    x, valid, reference = torch.from_numpy(np.nan_to_num(patches)), torch.from_numpy(known(patches)), truth.ravel()[test]
    method = probabilities(network, x, valid, made.card.temperature)
    beside = network.beside_weight.clone(), network.beside_bias.clone()
    network.beside_weight.zero_()
    network.beside_bias.zero_()
    alone = torch.zeros_like(valid)
    alone[:, side // 2, side // 2] = True
    places = torch.randperm(side**2, generator=torch.Generator().manual_seed(seed))
    places = places[places != side**2 // 2]
    order = torch.cat([places[: side**2 // 2], torch.tensor([side**2 // 2]), places[side**2 // 2 :]])
    shuffled = x.flatten(2)[:, :, order].reshape(x.shape)
    plain = probabilities(network, x, valid)
    variants = {'as it is': (x, valid, {}), 'no gates': (x, valid, {'gated': False}), 'uniform attention': (x, valid, {'uniform': True}),
                'no neighbours': (x, alone, {}), 'neighbours shuffled': (shuffled, valid, {})}  # fmt: skip
    for variant, (windows, count_, switches) in variants.items():
        for switch, value in switches.items():
            setattr(network, switch, value)
        found = probabilities(network, windows, count_)
        network.gated, network.uniform = True, False
        rows.setdefault(variant, []).append((recall(found.argmax(1) + 1, reference), float(abs(found - plain).max())))
    lone = fit_network(
        *centres(cube, truth, train), truth.ravel()[train], int(truth.max()), seed, CPU, lambda share: None, lambda sentence: None,
        wavelengths_nm=cube.bands.wavelengths_nm,
    )
    found = lone.scores(patches[:, :, side // 2 : side // 2 + 1, side // 2 : side // 2 + 1], np.ones((len(test), 1, 1), bool))
    rows.setdefault('trained with a window of one pixel', []).append((recall(found.argmax(1) + 1, reference), float('nan')))
    network.beside_weight.copy_(beside[0])
    network.beside_bias.copy_(beside[1])
    with torch.inference_mode():
        seen = [network.attention(a, b) for a, b in zip(x.split(256), valid.split(256))]
    calibrated = torch.cat([one.first for one in seen]).numpy()
    temperature = float(network.temperature)
    raw = calibrated**temperature  # the softmax of the scores undivided
    errors = [calibration_error(p.max(1), p.argmax(1) + 1 == reference) for p in (raw / raw.sum(1, keepdims=True), calibrated, method)]
    gate = network.get_submodule(f'spatial.{network.shape.spatial - 1}.gate')
    return [*errors, temperature, float(torch.cat([one.uncertainty for one in seen]).mean()), float(gate.b)]


def centres(cube: Cube, truth: np.ndarray, train: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Windows of one pixel, and that they are valid."""
    rows, cols = np.unravel_index(train, truth.shape)
    patches, _ = label_patches(cube, rows, cols, cube.bands.good_indices, 1, lambda: None)
    return patches, known(patches)


def probabilities(network: Sst, x: torch.Tensor, valid: torch.Tensor, temperature: float = 1.0) -> np.ndarray:
    """Softmax of the final scores."""
    with torch.inference_mode():
        parts = [torch.softmax(network(a, b) / temperature, 1) for a, b in zip(x.split(256), valid.split(256))]
    return torch.cat(parts).numpy()


if __name__ == '__main__':
    sys.exit(main())
