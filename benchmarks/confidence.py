"""Whether confidence means what it says, by method: `.venv/bin/python benchmarks/confidence.py [--seeds 5] [--methods click cnn1d …]`.

Real data: `HSI_TEST_DATA`, or `../shared/data`. One core. Prints Markdown.

Protocol: the scenes and the halves of benchmarks/accuracy.py: blocks of 16 × 16 pixels, a random half of them gives the training pixels
    (so many of each class, fewer where a class has fewer), all labelled pixels of the other half are tested, except those whose window
    (of the method) shares a pixel with a training pixel's; `--keep-near` judges these too, which flatters. Each model chooses its
    temperature and its limits of unsure pixels from blocks of its own training pixels; no test pixel takes part in anything. Every method
    sees the same pixels.

accuracy: overall. ECE: expected calibration error in 10 bins of confidence, and Brier score over all classes, without and with the
temperature. For error rates of 5, 10 and 20 %: coverage (share of test pixels whose set holds the true class), unsure (share whose set is
not a single class), wrong (share of errors among the others); means over the seeds in which the training blocks sufficed, whose number
stands behind. `each`: the rate is asked for within each class; worst is the class that is covered least.
`--scores` compares instead what sets may be made of, with the click classifier: margins (what is used), 1 − p (LAC), and sums of sorted
probabilities (APS); with limits by single pixels and by blocks.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'benchmarks')]

from accuracy import SCENES, split  # noqa: E402

from hsi_plugin.core.blocks import block_ids  # noqa: E402
from hsi_plugin.core.calibration import brier, expected_error  # noqa: E402
from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.core.conformal import ConformalTable, margins  # noqa: E402
from hsi_plugin.core.errors import HsiError, ParameterError  # noqa: E402
from hsi_plugin.cubes import Cube, open_cube  # noqa: E402
from hsi_plugin.engine.learning import code_of, load_model  # noqa: E402
from hsi_plugin.labels.label_set import LabelSet  # noqa: E402
from hsi_plugin.methods.calibrate import fit_temperature, softmax  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.computing import Computing  # noqa: E402
from hsi_plugin.methods.pixels import posteriors_at  # noqa: E402
from hsi_plugin.methods.training import gather, hold_out, never  # noqa: E402

RATES = (0.05, 0.1, 0.2)
ONE = Computing('cpu', threads=1, cache=0)
_TINY = 1e-30


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--seeds', type=int, default=5)
    options.add_argument('--counts', type=int, nargs='+', default=[20, 200])
    options.add_argument('--methods', nargs='+', default=['click'])
    options.add_argument('--scenes', nargs='+', default=list(SCENES), metavar='NAME')
    options.add_argument('--scores', action='store_true')
    options.add_argument('--keep-near', action='store_true')
    given = options.parse_args()
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    if not folder.is_dir():
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    print(f'Means of {given.seeds} seeds.\n')
    _head(given.scores)
    for name, (cube_file, truth_file) in SCENES.items():
        if not any(name.lower().startswith(one.lower()) for one in given.scenes):
            continue
        with open_cube(folder / cube_file) as cube, open_cube(folder / truth_file) as reference:
            valid = cube.read(cube.grid.window, [int(cube.bands.good_indices[0])])[1]
            truth = np.where(valid, reference.read_raw(reference.grid.window)[0].astype(np.int64), 0)
            for count in given.counts:
                if given.scores:
                    compare_scores(name, cube, truth, count, given.seeds)
                    continue
                for method in given.methods:
                    judge(name, cube, truth, count, method, given.seeds, given.keep_near)
    return 0


def _head(scores: bool) -> None:
    if scores:
        print('| scene | labels a class | limits by | set of | rate | coverage | unsure | none | wrong | classes in a set |')
        print('|---|---|---|---|---|---|---|---|---|---|')
        return
    rates = ' | '.join(f'{rate:.0%}: coverage / unsure / wrong (n)' for rate in RATES)
    print(f'| scene | labels a class | method | accuracy | ECE | Brier | {rates} | 20 %, each: coverage (worst) / unsure |')
    print('|---|---|---|---|---|---|---|---|---|---|')


def judge(name: str, cube: Cube, truth: np.ndarray, count: int, method: str, seeds: int, keep_near: bool) -> None:
    """Print one row."""
    found: Dict[Any, List[Any]] = defaultdict(list)
    for seed in range(seeds):
        try:
            one_seed(cube, truth, count, method, seed, keep_near, found)
        except HsiError as error:
            print(f'{name}, {method}, seed {seed}: {error}', file=sys.stderr, flush=True)
    if not found:
        return
    cells = [f'{np.mean(found["accuracy"]):.3f}', *(' → '.join(f'{v:.3f}' for v in np.mean(found[key], 0)) for key in ('ece', 'brier'))]
    for rate in RATES:
        seen = np.array(found[rate])
        cells.append(' / '.join(_shares(seen)) + f' ({len(seen)})' if len(seen) else '–')
    each = np.array(found['each'])
    cells.append(f'{each[:, 0].mean():.3f} ({each[:, 1].mean():.2f}) / {each[:, 2].mean():.2f}' if len(each) else '–')
    near = ', near too' if keep_near else ''
    print(f'| {name} | {count} | {method}{near} | {" | ".join(cells)} |', flush=True)


def _shares(seen: np.ndarray) -> List[str]:
    wrong = seen[:, 2][np.isfinite(seen[:, 2])]
    return [f'{seen[:, 0].mean():.3f}', f'{seen[:, 1].mean():.2f}', f'{wrong.mean():.3f}' if len(wrong) else '–']


def one_seed(
    cube: Cube, truth: np.ndarray, count: int, method: str, seed: int, keep_near: bool, found: Dict[Any, List[Any]]
) -> None:
    """Learn from one half, and judge on the other."""
    train, test = split(truth, seed, count)
    width = truth.shape[1]
    scheme = ClassScheme.from_names([f'class {k}' for k in range(1, int(truth.max()) + 1)])
    labels = LabelSet(train // width, train % width, truth.ravel()[train], scheme)
    made = code_of(method).train(cube, labels, seed, computing=ONE)
    learned = made.card.trained_on
    if not keep_near:
        test = test[~learned.touched(test // width, test % width)]
    if not len(test):
        print(f'{method}: every test pixel lies within {2 * learned.reach} pixels of a training pixel.', file=sys.stderr, flush=True)
        return
    posteriors, known = posteriors_at(cube, load_model(made.card, made.tensors).adapt(cube, ONE), test // width, test % width)
    posteriors, wanted = posteriors[known], truth.ravel()[test[known]]
    plain = softmax(np.log(posteriors + _TINY) * made.card.temperature)
    found['accuracy'].append(float((posteriors.argmax(1) + 1 == wanted).mean()))
    found['ece'].append([expected_error(plain, wanted), expected_error(posteriors, wanted)])
    found['brier'].append([brier(plain, wanted), brier(posteriors, wanted)])
    for rate in RATES:
        limits = _limits(made.card.conformal, rate, False)
        if limits is not None:
            found[rate].append(_seen(margins(np.log(posteriors + _TINY)) <= limits, wanted)[:3])
    limits = _limits(made.card.conformal, 0.2, True)
    if limits is not None:
        inside = margins(np.log(posteriors + _TINY)) <= limits
        held = inside[np.arange(len(wanted)), wanted - 1]
        worst = min(held[wanted == k].mean() for k in np.unique(wanted))
        found['each'].append([held.mean(), worst, (inside.sum(1) != 1).mean()])


def _limits(table: Any, rate: float, each: bool) -> Any:
    try:
        return None if not isinstance(table, ConformalTable) else table.at(rate, each).limits
    except ParameterError:
        return None


def _seen(inside: np.ndarray, wanted: np.ndarray) -> Tuple[float, float, float, float, float]:
    """Coverage, share of unsure, share of errors among the sure, share of empty sets, mean size."""
    held, sizes = inside[np.arange(len(wanted)), wanted - 1], inside.sum(1)
    sure = sizes == 1
    wrong = float(1.0 - held[sure].mean()) if sure.any() else float('nan')
    return float(held.mean()), float(1.0 - sure.mean()), wrong, float((sizes == 0).mean()), float(sizes.mean())


# --- what sets may be made of -------------------------------------------------------------------------------------------------------------


def compare_scores(name: str, cube: Cube, truth: np.ndarray, count: int, seeds: int) -> None:
    """Print the rows of one scene: limits from held-out training pixels alone, judged on the other half."""
    found: Dict[Tuple[str, str, float], List[Any]] = defaultdict(list)
    width = truth.shape[1]
    for seed in range(seeds):
        train, test = split(truth, seed, count)
        scheme = ClassScheme.from_names([f'class {k}' for k in range(1, int(truth.max()) + 1)])
        given = gather(cube, LabelSet(train // width, train % width, truth.ravel()[train], scheme), len(train), seed, never)
        tested = gather(cube, LabelSet(test // width, test % width, truth.ravel()[test], scheme), len(test), seed, never)
        held = hold_out(fit_discriminant, given, seed)
        if held.by != 'blocks' or held.at is None:
            continue
        temperature = fit_temperature(held.scores, held.labels)
        model = fit_discriminant(given.spectra, given.labels.values, len(scheme))
        here, there = softmax(held.scores / temperature), softmax(model.scores(tested.spectra) / temperature)
        blocks = block_ids(given.labels.rows[held.at], given.labels.cols[held.at], held.block_size)
        for kind, score in (('margin', _margin), ('1 − p (LAC)', _lac), ('sorted sums (APS)', _aps)):
            own = score(here)[np.arange(len(held.labels)), held.labels - 1]
            for how in ('pixels', 'blocks'):
                for rate in RATES:
                    limit = _quantile(own, blocks if how == 'blocks' else np.arange(len(own)), rate)
                    limit = max(limit, 0.0) if kind == 'margin' else limit
                    found[(how, kind, rate)].append(_seen(score(there) <= limit, tested.labels.values))
    for (how, kind, rate), rows in found.items():
        seen = np.array(rows)
        mean = seen.mean(0)
        shares = f'{mean[0]:.3f} | {mean[1]:.2f} | {mean[3]:.2f} | {_shares(seen)[2]} | {mean[4]:.2f}'
        print(f'| {name} | {count} | {how} | {kind} | {rate:.0%} | {shares} |', flush=True)


def _quantile(own: np.ndarray, blocks: Sequence[int], rate: float) -> float:
    """The limit at a rate; infinite where blocks are too few."""
    names, numbers, counts = np.unique(blocks, return_inverse=True, return_counts=True)
    order = np.argsort(own)
    at = int(np.searchsorted(np.cumsum((1.0 / ((len(names) + 1) * counts[numbers]))[order]), 1.0 - rate - 1e-12))
    return float(own[order][at]) if at < len(own) else float('inf')


def _margin(posteriors: np.ndarray) -> np.ndarray:
    return np.asarray(posteriors.max(1, keepdims=True) - posteriors)


def _lac(posteriors: np.ndarray) -> np.ndarray:
    return np.asarray(1.0 - posteriors)


def _aps(posteriors: np.ndarray) -> np.ndarray:
    order = np.argsort(-posteriors, 1)
    out = np.empty_like(posteriors)
    np.put_along_axis(out, order, np.take_along_axis(posteriors, order, 1).cumsum(1), 1)
    return out


if __name__ == '__main__':
    sys.exit(main())
