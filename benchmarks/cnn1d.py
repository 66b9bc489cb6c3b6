"""How the spectral network was put together: on simulated scenes, never on a real one. Also its speed, and what half precision changes.

Run: `.venv/bin/python benchmarks/cnn1d.py [--scenes 2]`; needs torch.

Protocol of `accuracy.py` (blocks of 16 × 16 pixels, half to train), on scenes that `resources/sample` simulates with other seeds than that
of the scene that ships; every training label is moved by up to one pixel, so that some are mixed or wrong. Twice: with the nine classes
as they are, of one kind of material each; and with every third class put together, so that classes are of several unlike materials and no
straight border parts them. Printed is the average accuracy on test pixels of the discriminant, of the network alone, of their blend as
the method has it, and of the blend with one thing about the network changed.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any, Dict

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'resources' / 'sample')]

import torch  # noqa: E402
from accuracy import split  # noqa: E402
from simulator.scene import simulate  # noqa: E402

from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.cnn1d import learn  # noqa: E402
from hsi_plugin.methods.cnn1d.blend import fit_blend  # noqa: E402
from hsi_plugin.methods.cnn1d.classifier import FOLDS  # noqa: E402
from hsi_plugin.methods.training import Labelled, hold_out  # noqa: E402
from hsi_plugin.models.accelerator import CPU, limit_threads  # noqa: E402
from hsi_plugin.models.cnn1d import Cnn1d, Shape  # noqa: E402

COUNTS = (5, 20, 200)
CHANGES: Dict[str, Dict[str, Any]] = {
    'the method': {},
    'no linear path': {'LINEAR': 0.0},
    'no mixup': {'MIXING': 1e-3},
    'no variation of spectra': {'LIGHT': 0.0, 'OFFSET': 0.0, 'NOISE': 0.0},
    'half the steps': {'STEPS': learn.STEPS // 2},
    'twice the steps': {'STEPS': learn.STEPS * 2},
}


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--scenes', type=int, default=2)
    options.add_argument('--changes', nargs='*', default=list(CHANGES), choices=CHANGES)
    given = options.parse_args()
    limit_threads(1)
    accuracy(given.scenes, given.changes)
    precision(simulate(1000))
    speed()
    return 0


def accuracy(scenes: int, changes: Any) -> None:
    """Average accuracy of each variant."""
    print('| classes | labels a class | variant | discriminant | network | blend | share of the network |\n|---|---|---|---|---|---|---|')
    made = [simulate(1000 + number) for number in range(scenes)]
    for merged in (0, 3):
        for count in COUNTS:
            for name in changes:
                rows = [judge_one(scene, merged, count, CHANGES[name]) for scene in made]
                figures = ' | '.join(f'{v:.3f}' for v in np.mean(rows, 0))
                print(f'| {"of several materials" if merged else "of one material"} | {count} | {name} | {figures} |', flush=True)


def judge_one(scene: Any, merged: int, count: int, changes: Dict[str, Any]):
    """Average accuracies of discriminant, network and blend on one scene, and the network's share in the blend."""
    spectra = scene.counts[scene.instrument.good].reshape(int(scene.instrument.good.sum()), -1).T * 1e-4
    truth = scene.truth.astype(int)
    truth = np.where(truth > 0, (truth - 1) % merged + 1, 0) if merged else truth
    classes = int(truth.max())
    train, test = split(truth, 0, count)
    rng = np.random.default_rng(count)
    rows = np.clip(train // truth.shape[1] + rng.integers(-1, 2, len(train)), 0, truth.shape[0] - 1)
    cols = np.clip(train % truth.shape[1] + rng.integers(-1, 2, len(train)), 0, truth.shape[1] - 1)
    inside = scene.inside[rows, cols]
    rows, cols, values = rows[inside], cols[inside], truth.ravel()[train][inside]
    x = spectra[rows * truth.shape[1] + cols]
    labels = LabelSet(rows, cols, values, ClassScheme.from_names([f'class {k}' for k in range(1, classes + 1)]))
    before = {name: getattr(learn, name) for name in changes}
    try:
        for name, value in changes.items():
            setattr(learn, name, value)

        def fit(a, b, k):
            return learn.fit_network(a, b, k, 0, CPU, lambda share: None, lambda sentence: None)

        pixels = Labelled(x, labels, np.arange(x.shape[1]), '', ())
        blend, _ = fit_blend(*(hold_out(way, pixels, 0, folds=FOLDS) for way in (fit, fit_discriminant)))
        network = fit(x, values, classes)
    finally:
        for name, value in before.items():
            setattr(learn, name, value)
    test = rng.choice(test, min(4000, len(test)), replace=False)
    by_network, by_line = network.scores(spectra[test]), fit_discriminant(x, values, classes).scores(spectra[test])
    reference = truth.ravel()[test]
    return [*(recall(s, reference) for s in (by_line, by_network, blend.scores(by_network, by_line))), blend.share]


def recall(scores: np.ndarray, reference: np.ndarray) -> float:
    """Mean recall of the classes."""
    return float(np.mean([(scores.argmax(1) + 1 == k)[reference == k].mean() for k in np.unique(reference)]))


def precision(scene: Any) -> None:
    """The share of pixels of a scene whose class half precision keeps; the CPU computes as a card would."""
    spectra = (scene.counts[scene.instrument.good].reshape(int(scene.instrument.good.sum()), -1).T * 1e-4)[scene.inside.ravel()]
    train, _ = split(scene.truth.astype(int), 0, 20)
    x = scene.counts[scene.instrument.good].reshape(spectra.shape[1], -1).T[train] * 1e-4
    network = learn.fit_network(x, scene.truth.ravel()[train].astype(int), int(scene.truth.max()), 0, CPU, lambda s: None, lambda s: None)
    standard = torch.from_numpy(((spectra - network.mean) / network.spread).astype(np.float32))
    with torch.inference_mode():
        exact = torch.cat([network.module(part) for part in standard.split(2048)]).argmax(1)
        print('\n| type | pixels of the same class |\n|---|---|')
        for kind in (torch.float16, torch.bfloat16):
            with torch.autocast('cpu', dtype=kind):
                rough = torch.cat([network.module(part) for part in standard.split(2048)]).float().argmax(1)
            print(f'| {kind} | {100.0 * float((exact == rough).float().mean()):.3f} % |')


def speed() -> None:
    """Pixels a second of one core."""
    print('\n| bands | parameters | pixels a second, one core |\n|---|---|---|')
    for bands in (30, 100, 218, 500):
        network, x = Cnn1d(Shape(bands, 8)).eval(), torch.randn(256, bands)
        seconds = []
        with torch.inference_mode():
            for _ in range(60):
                started = time.perf_counter()
                network(x)
                seconds.append(time.perf_counter() - started)
        print(f'| {bands} | {sum(p.numel() for p in network.parameters())} | {256 / np.median(seconds):.0f} |')


if __name__ == '__main__':
    sys.exit(main())
