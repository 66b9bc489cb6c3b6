"""Accuracy of our methods beside scikit-learn's random forest and support vector machine, on three real scenes.

Run: `.venv/bin/python benchmarks/accuracy.py [--seeds 5] [--counts 5 10 20 200]`. The spectral network takes part where torch is installed.
Real data: `HSI_TEST_DATA`, or `../shared/data`.

Protocol: the scene is cut into blocks of 16 × 16 pixels; a random half of the blocks gives the training pixels, all labelled pixels of
    the other half are tested. From the training half, 5, 10, 20 or 200 pixels of each class are drawn (fewer where a class has fewer).
    A draw of blocks that leaves a class without test pixels, or with fewer training pixels than wanted (or than a third of the class,
    where it is small), is drawn again, up to 200 times. Every method sees the same pixels of the same good bands. Nothing is tuned on
    test pixels: ours and the forest (100 trees) run with their defaults (those of the network were chosen on simulated scenes);
    the support vector machine (RBF kernel, standardised bands) chooses C from 1, 10, 100, 1000 by cross-validation on its training pixels.

Figures are means over seeds; AA also with its standard deviation. OA overall accuracy, AA average accuracy (mean recall of the classes), κ
Cohen's kappa. ECE: expected calibration error of the confidence on the test pixels, 10 bins, of ours (and of the forest's votes).
The time of ours holds the accuracy by blocks, for which the network is trained three times more. A second table has each class's recall.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.blocks import block_ids  # noqa: E402
from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.core.metrics import Accuracy, confusion_matrix  # noqa: E402
from hsi_plugin.cubes import Cube, open_cube  # noqa: E402
from hsi_plugin.engine.learning import code_of  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402

SCENES = {
    'Potsdam (EnMAP, 30 m)': ('potsdam_enmap/potsdam_enmap.tif', 'potsdam_enmap/landcover.tif'),
    'Samson': ('samson/samson.dat', 'samson/truth.tif'),
    'Salinas-A': ('salinas_a/salinas_a.dat', 'salinas_a/truth.tif'),
}
COUNTS = (5, 10, 20, 200)
Prediction = Tuple[np.ndarray, np.ndarray]  # class values, confidence (NaN where the method has none)


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--seeds', type=int, default=5)
    options.add_argument('--counts', type=int, nargs='+', default=COUNTS)
    seeds, counts = options.parse_args().seeds, options.parse_args().counts
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    if not folder.is_dir():
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    try:
        import sklearn  # noqa: F401
    except ImportError:
        print('The rivals need scikit-learn: `make venv` installs it.', file=sys.stderr)
        return 2
    print(f'Mean of {seeds} seeds; half of the 16 × 16 pixel blocks train, the other half is tested.\n')
    print('| scene | labels a class | method | OA | AA | κ | AA s.d. | ECE | learn and predict (ms) |')
    print('|---|---|---|---|---|---|---|---|---|')
    recalls: List[str] = []
    for name, (cube_file, truth_file) in SCENES.items():
        with open_cube(folder / cube_file) as cube, open_cube(folder / truth_file) as truth:
            recalls += scene(name, cube, truth.read_raw(truth.grid.window)[0].astype(np.int64), seeds, counts)
    print('\n| scene | labels a class | method | recall of each class, in the order of the reference |')
    print('|---|---|---|---|')
    print('\n'.join(recalls))
    return 0


def scene(name: str, cube: Cube, truth: np.ndarray, seeds: int, counts: Sequence[int]) -> List[str]:
    """Print the rows of one scene; returns those of the table of recalls."""
    recalls: List[str] = []
    good = [int(b) for b in cube.bands.good_indices]
    values, valid = cube.read(cube.grid.window, good)
    truth = np.where(valid, truth, 0)
    spectra = values.reshape(len(good), -1).T
    for count in counts:
        results: Dict[str, List[Tuple[Accuracy, float, float]]] = {}
        for seed in range(seeds):
            train, test = split(truth, seed, count)
            methods: Dict[str, Callable[[], Prediction]] = {
                '**ours**, click': lambda train=train, test=test, seed=seed: ours('click', cube, truth, train, test, seed),
                '**ours**, cnn1d': lambda train=train, test=test, seed=seed: ours('cnn1d', cube, truth, train, test, seed),
                'random forest': lambda train=train, test=test, seed=seed: forest(spectra, truth, train, test, seed),
                'SVM': lambda train=train, test=test, seed=seed: machine(spectra, truth, train, test, seed),
            }
            if importlib.util.find_spec('torch') is None:
                del methods['**ours**, cnn1d']
            for method, run in methods.items():
                started = time.perf_counter()
                predicted, confidence = run()
                seconds = time.perf_counter() - started
                reference = truth.ravel()[test]
                accuracy = Accuracy(confusion_matrix(predicted, reference, int(truth.max())))
                results.setdefault(method, []).append((accuracy, calibration_error(confidence, predicted == reference), seconds))
        for method, runs in results.items():
            average = np.array([a.average for a, _, _ in runs])
            error = np.mean([e for _, e, _ in runs])
            print(
                f'| {name} | {count} | {method} | {np.mean([a.overall for a, _, _ in runs]):.3f} | {average.mean():.3f} | '
                f'{np.mean([a.kappa for a, _, _ in runs]):.3f} | {average.std(ddof=1) if len(average) > 1 else 0:.3f} | '
                f'{"–" if np.isnan(error) else format(error, ".3f")} | {1000 * np.median([s for _, _, s in runs]):.0f} |',
                flush=True,
            )
            per_class = np.mean([a.recall for a, _, _ in runs], 0)
            recalls.append(f'| {name} | {count} | {method} | {" ".join(format(r, ".2f") for r in per_class)} |')
    return recalls


def split(truth: np.ndarray, seed: int, count: int) -> Tuple[np.ndarray, np.ndarray]:
    """Flat indices of training pixels (some of one half of the blocks) and of test pixels (all of the other half)."""
    rng = np.random.default_rng(seed)
    blocks = block_ids(*np.indices(truth.shape))
    numbers, classes = np.unique(blocks[truth > 0]), np.unique(truth[truth > 0])
    for _ in range(200):
        half = np.isin(blocks, rng.permutation(numbers)[: len(numbers) // 2])
        if all((truth[half] == k).sum() >= min(count, (truth == k).sum() // 3) and (truth[~half] == k).any() for k in classes):
            break
    train = []
    for k in classes:
        at = np.flatnonzero((truth == k) & half)
        train.append(rng.choice(at, min(count, len(at)), replace=False))
    return np.concatenate(train), np.flatnonzero((truth > 0) & ~half)


def ours(method: str, cube: Cube, truth: np.ndarray, train: np.ndarray, test: np.ndarray, seed: int) -> Prediction:
    """The product's own path: labels in, a calibrated model folded into stored values, a map of the whole scene out.

    Its time holds reading, the accuracy by blocks, and the map.
    """
    names = [f'class {k}' for k in range(1, int(truth.max()) + 1)]
    labels = LabelSet(train // truth.shape[1], train % truth.shape[1], truth.ravel()[train], ClassScheme.from_names(names))
    code = code_of(method)
    made = code.train(cube, labels, seed)
    folded = code.load(made.card, made.tensors).adapt(cube)
    found, confidence, _ = folded.predict_raw(cube.read_raw(cube.grid.window, list(folded.bands)))
    return found.ravel()[test].astype(np.int64), confidence.ravel()[test]


def forest(spectra: np.ndarray, truth: np.ndarray, train: np.ndarray, test: np.ndarray, seed: int) -> Prediction:
    """scikit-learn's random forest; its confidence is the share of votes."""
    from sklearn.ensemble import RandomForestClassifier

    model = RandomForestClassifier(100, n_jobs=2, random_state=seed).fit(spectra[train], truth.ravel()[train])
    votes = model.predict_proba(spectra[test])
    return model.classes_[votes.argmax(1)], votes.max(1)


def machine(spectra: np.ndarray, truth: np.ndarray, train: np.ndarray, test: np.ndarray, seed: int) -> Prediction:
    """scikit-learn's support vector machine, C chosen on the training pixels."""
    from sklearn.model_selection import GridSearchCV, StratifiedKFold
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    from sklearn.svm import SVC

    folds = StratifiedKFold(min(5, int(np.bincount(truth.ravel()[train])[1:].min())), shuffle=True, random_state=seed)
    search = GridSearchCV(make_pipeline(StandardScaler(), SVC()), {'svc__C': [1, 10, 100, 1000]}, cv=folds)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        search.fit(spectra[train], truth.ravel()[train])
    return search.predict(spectra[test]), np.full(len(test), np.nan)


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """Mean distance between confidence and share of right pixels over ten bins of confidence (Naeini et al. 2015)."""
    if np.isnan(confidence).any():
        return float('nan')
    bins = np.minimum((confidence * 10).astype(int), 9)
    return float(sum(abs(confidence[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in np.unique(bins)))


if __name__ == '__main__':
    sys.exit(main())
