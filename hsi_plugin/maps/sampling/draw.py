"""Drawing a reference sample from a map that no longer changes.

Each pixel that may be drawn has a chance that is known and not 0 (Stehman 2000, Remote Sensing of Environment 72:35). Pixels that the map's
model has learned from, and those whose window holds one, are left out unless asked for: a map is always good there. What is not classified
is never drawn. The same seed draws the same pixels from the same map, however it is stored.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.arrays import Array
from ...core.designs import CLUSTER, DESIGNS, SIMPLE, STRATIFIED
from ...core.errors import LabelError, ParameterError
from ...core.record import utc_now
from ...core.reference import DrawnSample, SampleDesign, Stratum
from ...core.sampling import (
    MOST,
    Blocks,
    allocate,
    cluster_count,
    cluster_se,
    draw_ranks,
    expected_se,
    sample_size,
    stratified_sizes,
    visiting_order,
)
from ..read import Classification, open_classification
from ..trained import trained_on
from .population import Counted, Population
from .warnings import warnings_of

EXPECTED = 0.8
"""User's accuracy that is expected where nothing else is said; on the safe side, since 0.5 needs most pixels and 1 none."""
WHOLE_COLOUR = '#808080'
_SHIFT, _ORDER = 1 << 20, 1 << 21  # tell the seeds of what is drawn besides the ranks of a stratum
_Table = Tuple[Array, Array, Array, Array, Array, Array]  # rows, columns, classes, strata, chances, clusters


def draw_sample(
    map_path: Union[str, Path],
    kind: str = STRATIFIED,
    *,
    target_se: float = 0.02,
    size: int = 0,
    floor: int = 30,
    expected: Sequence[float] = (),
    cluster_side: int = 3,
    include_training: bool = False,
    seed: int = 0,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Tuple[DrawnSample, List[str]]:
    """Draw pixels from a map.

    Args:
        map_path: The map of classes; it must not change afterwards.
        kind: One of :data:`hsi_plugin.core.designs.DESIGNS`.
        target_se: Standard error of overall accuracy that is wanted; decides the size where `size` is 0.
        size: Pixels in all; of clusters about so many; 0: as many as `target_se` needs.
        floor: Of every class at least so many; only for the stratified design.
        expected: Expected user's accuracy of each class, or one for all; empty: :data:`EXPECTED`.
        cluster_side: Pixels along a side of a cluster.
        include_training: Draw also from pixels that the model has learned from.
        seed: Decides what is drawn.
        check_cancelled: Called now and then; raises where the user wants to stop.

    Returns:
        The sample, and sentences that a user should read. `design.parameters` holds what was asked for, and `expected_se` (what the
        allocation promises), `excluded` (pixels left out because they were learned from), `trained_known` and, of clusters, `shift`
        (by how many rows and columns the blocks begin outside the map).

    Raises:
        CubeError: The map cannot be read.
        LabelError: The map has no pixel that may be drawn.
        ParameterError: A parameter is out of range, or the sample would have more than :data:`hsi_plugin.core.sampling.MOST` pixels.
    """
    if kind not in DESIGNS:
        raise ParameterError(f'There is no sampling design "{kind}".', f'Use one of {", ".join(DESIGNS)}.')
    with open_classification(map_path) as found:
        guess = _expected(expected, found)
        known, why = trained_on(found)
        grid = found.grid
        blocks = Blocks.at_random(grid.rows, grid.cols, cluster_side, [seed, _SHIFT]) if kind == CLUSTER else None
        population = Population(found, None if include_training else known, blocks, check_cancelled)
        counted = population.count()
        if not counted.eligible.sum():
            raise LabelError(
                f'{found.path} has no classified pixel to draw from.',
                'Draw also from the pixels that the model has learned from.' if counted.whole.sum() else 'Choose another map.',
            )
        asked = {
            'target_se': target_se, 'size': size, 'floor': floor, 'expected': list(expected) or [EXPECTED],
            'cluster_side': cluster_side if kind == CLUSTER else None, 'without_training': not include_training,
            'excluded': int(counted.whole.sum() - counted.eligible.sum()), 'trained_known': known is not None,
        }  # fmt: skip
        if kind == CLUSTER:
            table, design = _clusters(found, population, counted, guess, target_se, size, seed, asked)
        else:
            table, design = _pixels(found, population, counted, guess, kind, target_se, size, floor, seed, asked)
        said = warnings_of(design, counted, grid, found.scheme, include_training, known, why)
    rows, cols, classes, strata, inclusion, clusters = table
    return DrawnSample(design, rows, cols, strata, classes, inclusion, clusters), said


def _pixels(
    found: Classification, population: Population, counted: Counted, guess: Array, kind: str, target_se: float, size: int, floor: int,
    seed: int, asked: Dict[str, Any],
) -> Tuple[_Table, SampleDesign]:  # fmt: skip
    """Single pixels: of each class by itself, or of the whole map."""
    eligible = counted.eligible
    if kind == SIMPLE:
        overall = float(eligible @ guess / eligible.sum())
        values, sizes, chances = [0], np.array([eligible.sum()]), np.array([overall])
        drawn = np.array([min(size or sample_size(sizes, chances, target_se), int(eligible.sum()))])
    else:
        values, sizes, chances = [c.value for c in found.scheme], eligible, guess
        drawn = allocate(sizes, chances, size, floor) if size else stratified_sizes(sizes, chances, target_se, floor)
    _check_size(int(drawn.sum()))
    ranks = {v: draw_ranks(int(n_all), int(n), [seed, v]) for v, n_all, n in zip(values, sizes, drawn) if n}
    rows, cols, classes = population.pixels(ranks)
    strata = np.repeat(np.array(list(ranks), np.int64), [len(r) for r in ranks.values()])
    chance = np.array([drawn[values.index(v)] / sizes[values.index(v)] for v in strata.tolist()], np.float64)
    order = visiting_order(strata, [seed, _ORDER])
    asked['expected_se'] = expected_se(sizes, drawn, chances)
    clusters = np.full(len(order), -1, np.int64)
    design = _design(found, kind, seed, _strata(found, counted, values, drawn), counted, asked)
    return (rows[order], cols[order], classes[order], strata[order], chance[order], clusters), design


def _clusters(
    found: Classification, population: Population, counted: Counted, guess: Array, target_se: float, size: int, seed: int,
    asked: Dict[str, Any],
) -> Tuple[_Table, SampleDesign]:  # fmt: skip
    """Whole blocks, all with the same chance, one after the other, each row by row."""
    total, pixels = sum(counted.filled), int(counted.eligible.sum())
    overall = float(counted.eligible @ guess / pixels)
    wanted = -(-size * total // pixels) if size else cluster_count(total, pixels, overall, target_se)
    drawn = int(min(total, max(1, wanted)))
    _check_size(drawn * population.blocks.side**2)
    ranks = draw_ranks(total, drawn, [seed, 0])
    rows, cols, classes, clusters = population.pixels_of_blocks(ranks, counted.filled)
    n = len(rows)
    asked['expected_se'] = cluster_se(total, pixels, drawn, overall)
    asked['shift'] = [population.blocks.row_shift, population.blocks.col_shift]
    strata = _strata(found, counted, [0], np.array([n]))
    design = replace(_design(found, CLUSTER, seed, strata, counted, asked), clusters=(total, drawn))
    return (rows, cols, classes, np.zeros(n, np.int64), np.full(n, drawn / total), clusters), design


def _design(
    found: Classification, kind: str, seed: int, strata: Tuple[Stratum, ...], counted: Counted, asked: Dict[str, Any]
) -> SampleDesign:
    return SampleDesign(kind, seed, strata, str(found.path.absolute()), counted.sha256, asked, utc_now())


def _strata(found: Classification, counted: Counted, values: Sequence[int], drawn: Array) -> Tuple[Stratum, ...]:
    """The parts of the map; classes that it does not have are left out."""
    if list(values) == [0]:
        area: Optional[float] = None if counted.areas is None else float(counted.areas.sum())
        whole, eligible = int(counted.whole.sum()), int(counted.eligible.sum())
        return (Stratum(0, 'whole map', WHOLE_COLOUR, eligible, area, int(drawn[0]), whole),)
    made = []
    for c, n in zip(found.scheme, drawn):
        i = c.value - 1
        if counted.whole[i]:
            area = None if counted.areas is None else float(counted.areas[i])
            made.append(Stratum(c.value, c.name, c.colour, int(counted.eligible[i]), area, int(n), int(counted.whole[i])))
    return tuple(made)


def _expected(expected: Sequence[float], found: Classification) -> Array:
    """Expected user's accuracy of each class, shape ``(K,)``."""
    classes = len(found.scheme)
    given = np.asarray(list(expected) or [EXPECTED], np.float64)
    if len(given) not in (1, classes):
        raise ParameterError(
            f'{len(given)} expected accuracies do not fit the {classes} classes of the map.',
            f'Give one for all, or one each: {", ".join(found.scheme.names)}.',
        )
    if not ((given > 0) & (given < 1)).all():
        raise ParameterError('An expected accuracy lies outside 0…1.', 'Give numbers such as 0.8.')
    return np.broadcast_to(given, classes).copy()


def _check_size(pixels: int) -> None:
    if pixels > MOST:
        raise ParameterError(
            f'The sample would have {pixels:,} pixels; nobody looks at more than {MOST:,}.',
            'Ask for a larger standard error, or for fewer pixels.',
        )
