"""How often 95 % intervals hold the truth: many samples of maps whose truth is known, by every design.

Run: `.venv/bin/python benchmarks/coverage.py [--draws 1000] [--maps 3] [--designs clusters …]`.

Protocol. Simulated maps of 300 × 400 pixels with five classes in patches (45, 30, 15, 7 and 3 % of the land). User's accuracies lie between
0.6 and 0.98 and differ by map; errors lie together in patches, too, and mostly turn a class into those beside it. Each draw is
`hsi_plugin.maps.sampling.draw.draw_sample` on the map's file, answered with the truth, and assessed by the estimator of its design:

- simple: 400 pixels; stratified: 400 pixels, 30 at least of each class; small: stratified, 150 pixels, 10 at least of each class;
- clusters: 100 blocks of 3 × 3 pixels;
- changed map: the stratified sample, assessed on a map in which a fifth of the errors was corrected after the sample had been drawn.

Printed for each design: the share of draws whose interval holds the truth, for overall accuracy, average accuracy and macro F1, and for
user's accuracy, producer's accuracy and area of each class in turn, the rarest last; as the program gives them, and for the usual
±1.96 standard errors. Draws in which a figure cannot be told are left out of its share, and counted. With 1,000 draws a share of 0.95 has a
standard error of 0.007.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.classes import ClassScheme  # noqa: E402
from hsi_plugin.core.grid import Grid  # noqa: E402
from hsi_plugin.core.metrics import confusion_matrix  # noqa: E402
from hsi_plugin.maps.area import simple_estimate, stratified_estimate  # noqa: E402
from hsi_plugin.maps.sampling.draw import draw_sample  # noqa: E402
from hsi_plugin.maps.statistics.clusters import cluster_estimate  # noqa: E402
from hsi_plugin.maps.statistics.estimate import MapEstimate, figures_of  # noqa: E402
from hsi_plugin.maps.statistics.intervals import Z95  # noqa: E402
from hsi_plugin.maps.statistics.stehman import stehman_estimate  # noqa: E402
from hsi_plugin.maps.write import ClassificationWriter  # noqa: E402

SHARES = np.array([0.45, 0.30, 0.15, 0.07, 0.03])
SHAPE = (300, 400)
NAMES = ('overall', 'average', 'macro F1')
PER_CLASS = ('users', 'producers', 'shares')


class Landscape(NamedTuple):
    """A map, the truth below it, and the map after some correction; class values, `SHAPE`."""

    truth: np.ndarray
    mapped: np.ndarray
    corrected: np.ndarray


def landscape(seed: int) -> Landscape:
    """Patches of five classes, and errors in patches of their own."""
    rng = np.random.default_rng(seed)
    mapped = np.searchsorted(np.cumsum(SHARES)[:-1], ranks(smooth(rng, 6.0)), 'right') + 1
    accuracy = rng.permutation(np.array([0.98, 0.92, 0.85, 0.72, 0.60]))
    weakness = ranks(smooth(rng, 2.0))
    other = np.clip(mapped + rng.choice([-2, -1, 1, 2], SHAPE, p=[0.1, 0.4, 0.4, 0.1]), 1, 5)
    other = np.where(other == mapped, np.where(mapped == 5, 4, mapped + 1), other)
    truth = mapped.copy()
    for k in range(1, 6):
        here = mapped == k
        wrong = here & (weakness > np.quantile(weakness[here], accuracy[k - 1]))
        truth[wrong] = other[wrong]
    corrected = np.where((mapped != truth) & (ranks(smooth(rng, 4.0)) > 0.8), truth, mapped)
    return Landscape(truth, mapped, corrected)


def smooth(rng: np.random.Generator, length: float) -> np.ndarray:
    """Noise whose neighbours are alike over so many pixels."""
    down, across = np.fft.fftfreq(SHAPE[0])[:, None], np.fft.fftfreq(SHAPE[1])[None]
    low_pass = np.exp(-2 * (np.pi * length) ** 2 * (down**2 + across**2))
    return np.fft.ifft2(np.fft.fft2(rng.normal(size=SHAPE)) * low_pass).real


def ranks(values: np.ndarray) -> np.ndarray:
    """Values spread evenly over 0…1."""
    return (values.ravel().argsort().argsort() / values.size).reshape(values.shape)


def write(path: Path, labels: np.ndarray) -> Path:
    """A map's file."""
    grid = Grid(*labels.shape, (364095.0, 30.0, 0.0, 5809965.0, 0.0, -30.0), 'EPSG:32633')
    with ClassificationWriter(path, grid, ClassScheme.from_names([f'class {k}' for k in range(1, 6)]), with_confidence=False) as writer:
        writer.write(grid.window, labels.astype(np.uint8))
    return path


def simple(land: Landscape, path: Path, seed: int) -> MapEstimate:
    """400 pixels from anywhere."""
    drawn, _ = draw_sample(path, 'simple', size=400, seed=seed)
    return simple_estimate(matrix(land, drawn), counts(land.mapped))


def stratified(land: Landscape, path: Path, seed: int, size: int = 400, floor: int = 30) -> MapEstimate:
    """400 pixels, by class."""
    drawn, _ = draw_sample(path, 'stratified', size=size, floor=floor, seed=seed)
    return stratified_estimate(matrix(land, drawn), counts(land.mapped))


def small(land: Landscape, path: Path, seed: int) -> MapEstimate:
    """150 pixels, by class."""
    return stratified(land, path, seed, 150, 10)


def clusters(land: Landscape, path: Path, seed: int) -> MapEstimate:
    """100 blocks."""
    drawn, _ = draw_sample(path, 'cluster', size=900, cluster_side=3, seed=seed)
    truth = land.truth[drawn.rows, drawn.cols]
    return cluster_estimate(drawn.clusters, drawn.map_classes, truth, drawn.design.clusters[0], 5, counts(land.mapped))


def changed(land: Landscape, path: Path, seed: int) -> MapEstimate:
    """The stratified sample for a map that was corrected since."""
    drawn, _ = draw_sample(path, 'stratified', size=400, floor=30, seed=seed)
    at = drawn.rows, drawn.cols
    return stehman_estimate(drawn.strata, land.corrected[at], land.truth[at], {s.value: s.pixels for s in drawn.design.strata}, 5)


DESIGNS: Dict[str, Callable[..., MapEstimate]] = {
    'simple': simple, 'stratified': stratified, 'small': small, 'clusters': clusters, 'changed map': changed,
}  # fmt: skip


def matrix(land: Landscape, drawn) -> np.ndarray:
    """Counts by map and reference class."""
    return confusion_matrix(drawn.map_classes, land.truth[drawn.rows, drawn.cols], 5)


def counts(labels: np.ndarray) -> np.ndarray:
    """Pixels of each class."""
    return np.bincount(labels.ravel(), minlength=6)[1:]


def truth_of(land: Landscape, design: str) -> np.ndarray:
    """All figures of the whole map, in the order of :func:`flat`."""
    mapped = land.corrected if design == 'changed map' else land.mapped
    values = figures_of(confusion_matrix(mapped, land.truth, 5) / land.truth.size).values
    return np.concatenate([values[[0, 21, 22]], values[1:16]])


def flat(found: MapEstimate):
    """Values, standard errors and intervals of all figures."""
    values = np.concatenate([[found.overall, found.average, found.f1_macro], found.users, found.producers, found.shares])
    errors = np.concatenate([[found.overall_se, found.average_se, found.f1_macro_se], found.users_se, found.producers_se, found.shares_se])
    ends = np.concatenate([
        [found.overall_ci, found.average_ci, found.f1_macro_ci], found.users_ci, found.producers_ci, found.shares_ci
    ])
    return values, errors, ends


def cover(land: Landscape, path: Path, design: str, draws: int) -> np.ndarray:
    """For each draw and figure: held by our interval, held by the usual one, width of each; ``(draws, 18, 4)``, NaN where not told."""
    real, out = truth_of(land, design), []
    for seed in range(draws):
        values, errors, ends = flat(DESIGNS[design](land, path, seed))
        ours = (ends[:, 0] <= real) & (real <= ends[:, 1])
        usual = np.abs(values - real) <= Z95 * errors
        unknown = ~np.isfinite(ends[:, 0])
        out.append(np.where(unknown[:, None], np.nan, np.stack([ours, usual, ends[:, 1] - ends[:, 0], 2 * Z95 * errors], 1)))
    return np.array(out)


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--draws', type=int, default=1000)
    options.add_argument('--maps', type=int, default=3)
    options.add_argument('--designs', nargs='+', default=list(DESIGNS), choices=list(DESIGNS))
    given = options.parse_args()
    clock = time.perf_counter()
    print(f'| design | interval | {" | ".join(NAMES)} | ' + ' | '.join(('user\'s', 'producer\'s', 'area')) + ' |')
    print('|---' * 8 + '|')
    with tempfile.TemporaryDirectory() as folder:
        lands: List[Landscape] = [landscape(seed) for seed in range(given.maps)]
        paths = [write(Path(folder) / f'map{i}.tif', land.mapped) for i, land in enumerate(lands)]
        for design in given.designs:
            share = -(-given.draws // given.maps)
            found = np.concatenate([cover(land, path, design, share) for land, path in zip(lands, paths)])
            for name, which in (('ours', 0), ('±1.96 s.e.', 1)):
                means = np.nanmean(found[:, :, which], 0)
                parts = [' '.join(f'{v:.3f}' for v in means[3 + 5 * i : 8 + 5 * i]) for i in range(3)]
                print(f'| {design} | {name} | ' + ' | '.join(f'{v:.3f}' for v in means[:3]) + ' | ' + ' | '.join(parts) + ' |', flush=True)
            untold = np.isnan(found[:, :, 0]).mean(0)
            if untold.any():
                print(f'\n{design}: not told in up to {untold.max():.1%} of the draws.\n')
    print(f'\n{given.draws} draws a design from {given.maps} maps; {time.perf_counter() - clock:.0f} s.')
    return 0


if __name__ == '__main__':
    sys.exit(main())
