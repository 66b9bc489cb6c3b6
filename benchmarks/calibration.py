"""How the two constants of `hsi_plugin/methods/calibrate.py` were chosen: on simulated scenes, never on a real one.

Run: `.venv/bin/python benchmarks/calibration.py [--scenes 4]`.

Protocol of `accuracy.py` (blocks of 16 × 16 pixels, half to train), on scenes that `resources/sample` simulates with other seeds than that
of the scene that ships; 3 splits each, 3, 5, 10, 20 and 40 labels a class. To make them as imperfect as real ones, every training
label is moved by up to one pixel, so that some are mixed or wrong. Printed for each pair of constants: the expected calibration
error on test pixels for each number of labels, its mean and worst, and the mean log loss, by which the pair was chosen.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'resources' / 'sample')]

from accuracy import calibration_error, split  # noqa: E402
from simulator.scene import simulate  # noqa: E402

from hsi_plugin.methods import calibrate  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.holdout import hold_out_blocks  # noqa: E402

ODD = (0.01, 0.02, 0.05, 0.1)
SPREADS = (0.5, 1.0, 2.0, np.inf)
COUNTS = (3, 5, 10, 20, 40)


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--scenes', type=int, default=4)
    errors = {(odd, spread, count): [] for odd in ODD for spread in SPREADS for count in COUNTS}
    losses = {key: [] for key in errors}
    for number in range(options.parse_args().scenes):
        scene = simulate(1000 + number)
        spectra = scene.counts[scene.instrument.good].reshape(int(scene.instrument.good.sum()), -1).T * 1e-4
        classes = int(scene.truth.max())
        for seed in range(3):
            for count in COUNTS:
                held, test_scores, reference = held_out(spectra, scene.truth, seed, count, classes)
                for odd in ODD:
                    for spread in SPREADS:
                        calibrate._ODD, calibrate._SPREAD = odd, spread
                        posterior = softmax(test_scores / calibrate.fit_temperature(held.scores, held.labels))
                        right = posterior.argmax(1) + 1 == reference
                        errors[odd, spread, count].append(calibration_error(posterior.max(1), right))
                        losses[odd, spread, count].append(-np.log(posterior[np.arange(len(reference)), reference - 1] + 1e-12).mean())
    print('| odd labels | s.d. of log T | ' + ' | '.join(f'ECE, {c}' for c in COUNTS) + ' | mean | worst | log loss |')
    print('|---' * (len(COUNTS) + 5) + '|')
    for odd in ODD:
        for spread in SPREADS:
            each = [float(np.mean(errors[odd, spread, c])) for c in COUNTS]
            loss = np.mean([np.mean(losses[odd, spread, c]) for c in COUNTS])
            figures = [*each, np.mean(each), max(each), loss]
            print(f'| {odd} | {spread} | ' + ' | '.join(f'{f:.3f}' for f in figures) + ' |')
    return 0


def held_out(spectra: np.ndarray, truth: np.ndarray, seed: int, count: int, classes: int):
    """Held-out scores of the training pixels, scores of the test pixels by the model of all, and the test pixels' classes."""
    train, test = split(truth, seed, count)
    labels = truth.ravel()[train].astype(int)
    rng = np.random.default_rng([seed, count])
    rows = np.clip(train // truth.shape[1] + rng.integers(-1, 2, len(train)), 0, truth.shape[0] - 1)
    cols = np.clip(train % truth.shape[1] + rng.integers(-1, 2, len(train)), 0, truth.shape[1] - 1)
    moved = rows * truth.shape[1] + cols
    held = hold_out_blocks(fit_discriminant, spectra[moved], labels, rows, cols, classes, seed=seed)
    model = fit_discriminant(spectra[moved], labels, classes)
    return held, model.scores(spectra[test]), truth.ravel()[test].astype(int)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Posteriors of scores `(n, K)`."""
    raised = np.exp(scores - scores.max(1, keepdims=True))
    return raised / raised.sum(1, keepdims=True)


if __name__ == '__main__':
    sys.exit(main())
