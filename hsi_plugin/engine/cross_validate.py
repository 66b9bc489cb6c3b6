"""The job that judges a way of learning: whole models of parts of the labels are asked for the others, which nothing of them has seen.

Each round learns as `train` does, with its own temperature and its own limits of unsure pixels from the pixels that it may see: what is
told of calibration and coverage is therefore judged on pixels that decided neither. The same is done with single pixels held out at random,
to show how much that flatters.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Sequence, Tuple, cast

import numpy as np

from ..core.arrays import Array
from ..core.blocks import DEFAULT_BLOCK_SIZE
from ..core.calibration import brier, expected_error, reliability
from ..core.conformal import sets
from ..core.errors import LabelError, ParameterError
from ..core.methods import find_method
from ..core.metrics import Accuracy, confusion_matrix
from ..core.splits import Split, block_splits, overlapping, pixel_splits
from ..core.variogram import Range
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..labels.label_set import LabelSet
from ..labels.read import read_labels
from ..methods.pixels import posteriors_at
from ..methods.resemblance import resemblance
from .asked import held_to
from .context import Context
from .held_out_table import write_table
from .job import Json, TrainJob
from .learning import code_of, computing_of, load_model, options_of
from .memory import threads_that_fit
from .model_types import WithSets
from .review_jobs import CrossValidateJob
from .shared import file_of, tell_once

FOLDS, NETWORK_FOLDS = 5, 3
RATES = (0.05, 0.1, 0.2)
"""Error rates that the coverage of sets is told for."""
_LOOKED = 0.04  # the share of the job after which blocks are known
_TINY = 1e-30  # of a posterior, before its logarithm


@dataclass(frozen=True, eq=False)
class Round:
    """What the models of all rounds of one way to split said.

    Args:
        at: Numbers of the pixels that were judged, ``(m,)``.
        posteriors: Shape ``(m, K)``.
        plain: The same without a temperature.
        folds: The round of each, from 1.
        limits: For each of :data:`RATES`, limits of each pixel's round, ``(m, K)``; NaN where it could promise nothing.
        rounds: How many rounds judged anything.
    """

    at: Array
    posteriors: Array
    plain: Array
    folds: Array
    limits: Tuple[Array, ...]
    rounds: int


def cross_validate_job(job: CrossValidateJob, context: Context) -> Json:
    """Judge a way of learning; see :class:`CrossValidateJob`.

    Raises:
        LabelError: The labels lie in too few blocks, or nothing is left to learn from beyond the buffer.
        HsiError: As learning raises.
    """
    threads_that_fit(1)
    with open_cube(job.cube) as cube:
        if job.output:
            check_writable_target(job.output, inputs=(job.cube, file_of(job.labels)))
        asked = TrainJob(
            job.cube, job.labels, '', job.field, job.method, None, job.device, job.memory, job.threads, job.seed, job.backbone, job.head,
            job.scaling, '', job.bands,
        )  # fmt: skip
        code, options = code_of(job.method), options_of(asked)
        reach = code.reach(cube, **options)
        buffer = 2 * reach if job.buffer < 0 else job.buffer
        labels = read_labels(job.labels, cube.grid, job.field or None).without_empty_classes()
        context.progress(0.0, 'looking how far pixels resemble each other')
        seen = held_to(cube, job.bands)
        found = resemblance(seen, context.check_cancelled)
        folds = NETWORK_FOLDS if find_method(job.method).needs_torch else FOLDS
        size, notes = _block_size(job, cube, labels, found)
        splits = block_splits(labels.values, labels.rows, labels.cols, size, folds, buffer, job.seed)
        if not splits:
            raise LabelError(
                f'Fewer than two classes have labels in more than one block of {size} × {size} pixels.',
                'Label pixels in more places, or give a smaller block size.',
            )
        judge = _Judge(job, asked, seen, labels, context, len(splits) + folds)
        by_blocks = judge.all(splits)
        by_pixels = judge.all(pixel_splits(labels.values, folds, job.seed))
        if not len(by_blocks.at):
            raise LabelError(
                f'Nothing is left to learn from: within {buffer} pixels of every held-out block lie all other labels.',
                f'Label pixels further apart, or give a smaller buffer than {buffer}; windows of {2 * reach + 1} pixels then share pixels '
                'with held-out ones, and the figures flatter.',
            )
        notes += _on_sharing(splits, labels, reach, buffer)
        if job.output:
            blocks = np.stack([labels.rows, labels.cols], 1)[by_blocks.at] // size
            write_table(job.output, cube.grid, labels, by_blocks.at, by_blocks.posteriors, by_blocks.folds, blocks)
    context.progress(1.0, 'done')
    return _told(labels, by_blocks, by_pixels, size, buffer, reach, found, tell_once(context, labels.warnings, notes))


class _Judge:
    """Learns and asks, round after round.

    Args:
        job: The job.
        asked: The same as one of training.
        cube: The cube, held to the bands that may be learned from.
        labels: All labels.
        context: Takes progress.
        rounds: How many there will be.
    """

    def __init__(self, job: CrossValidateJob, asked: TrainJob, cube: Cube, labels: LabelSet, context: Context, rounds: int) -> None:
        self._job, self._cube, self._labels, self._context, self._rounds = job, cube, labels, context, rounds
        self._code, self._options, self._computing = code_of(job.method), options_of(asked), computing_of(asked, context)
        self._done = 0

    def all(self, splits: Sequence[Split]) -> Round:
        """What models of all splits say of the pixels that they have not seen."""
        classes = len(self._labels.scheme)
        found = [(number, one) for number, one in enumerate(map(self._one, splits), 1) if one is not None]
        if not found:
            empty = np.zeros((0, classes))
            return Round(np.zeros(0, np.int64), empty, empty, np.zeros(0, np.int64), (empty,) * len(RATES), 0)
        numbers = np.concatenate([np.full(len(one[0]), number) for number, one in found])
        at, posteriors, plain = (np.concatenate([one[i] for _, one in found]) for i in range(3))
        limits = tuple(np.concatenate([np.tile(one[3][i], (len(one[0]), 1)) for _, one in found]) for i in range(len(RATES)))
        return Round(at, posteriors, plain, numbers, limits, len(found))

    def _one(self, split: Split) -> Optional[Tuple[Array, Array, Array, List[Array]]]:
        """One round; None where too little is left to learn from."""
        labels = self._labels
        counts = np.bincount(labels.values[split.learn], minlength=len(labels.scheme) + 1)
        learn = np.flatnonzero(split.learn & (counts[labels.values] > 1))
        judge = np.flatnonzero(split.judge & (counts[labels.values] > 1))
        before, self._done = self._done, self._done + 1
        if len(np.unique(labels.values[learn])) < 2 or not len(judge):
            return None

        def progress(share: float, doing: str) -> None:
            done = _LOOKED + (1.0 - _LOOKED) * (before + min(1.0, share)) / self._rounds
            self._context.progress(done, f'round {before + 1} of {self._rounds}: {doing}')

        progress(0.0, 'learning')
        some = replace(labels, rows=labels.rows[learn], cols=labels.cols[learn], values=labels.values[learn], warnings=())
        trained = self._code.train(
            self._cube, some, self._job.seed, check_cancelled=self._context.check_cancelled, computing=self._computing, progress=progress,
            **self._options,
        )  # fmt: skip
        predictor = cast(WithSets, load_model(trained.card, trained.tensors).adapt(self._cube, self._computing))
        posteriors, known = posteriors_at(self._cube, predictor, labels.rows[judge], labels.cols[judge], self._context.check_cancelled)
        # Classes that were not learned meanwhile keep nothing.
        place = [labels.scheme.names.index(name) for name in trained.card.scheme.names]
        whole = np.zeros((len(judge), len(labels.scheme)))
        whole[:, place] = posteriors
        plain = np.zeros_like(whole)
        plain[:, place] = _softmax(np.log(posteriors + _TINY) * trained.card.temperature)
        limits = []
        for rate in RATES:
            wide = np.full(len(labels.scheme), np.nan)
            wide[place] = _limits(trained.card.conformal, rate, len(place))
            limits.append(wide)
        return judge[known], whole[known], plain[known], limits


def _limits(table: Any, rate: float, classes: int) -> Array:
    try:
        return np.asarray(table.at(rate).limits) if table is not None else np.full(classes, np.nan)
    except ParameterError:  # too few blocks for so low a rate: told as such, by how many pixels it could be said of
        return np.full(classes, np.nan)


def _block_size(job: CrossValidateJob, cube: Cube, labels: LabelSet, found: Range) -> Tuple[int, List[str]]:
    """Side of a block: as far as pixels resemble each other, at least 16, at most a quarter of the image's shorter side.

    It is a multiple of 16, so that the blocks that each training holds out by itself lie within these. A side that leaves fewer than two
    classes in two blocks is made smaller until it does not, down to 16.
    """
    unit = DEFAULT_BLOCK_SIZE
    if job.block_size:
        return job.block_size, []
    wanted = unit * max(1, int(np.ceil(found.pixels / unit - 1e-9)))
    size = min(wanted, unit * max(1, min(cube.grid.rows, cube.grid.cols) // (4 * unit)))
    while size > unit and not block_splits(labels.values, labels.rows, labels.cols, size, 2, 0, job.seed):
        size -= unit
    far = f'up to {found.pixels:.0f} pixels' if found.reached else f'beyond {found.pixels:.0f} pixels, as far as was looked'
    if size < wanted:
        return size, [
            f'Pixels resemble each other {far}, and blocks have only {size} × {size}: the image, or the places of its labels, leave no '
            'room for larger ones. The figures may still flatter.'
        ]
    return size, [] if found.reached else [f'Pixels resemble each other {far}: blocks of {size} × {size} pixels may be too small.']


def _on_sharing(splits: Sequence[Split], labels: LabelSet, reach: int, buffer: int) -> List[str]:
    """What is to be said where windows of held-out pixels touch those that were learned from."""
    shared = sum(overlapping(split, labels.rows, labels.cols, reach) for split in splits)
    if not shared:
        return []
    judged = sum(int(split.judge.sum()) for split in splits)
    return [
        f'The figures flatter: windows of {2 * reach + 1} × {2 * reach + 1} pixels around {shared} of {judged} held-out pixels share '
        f'pixels with windows that were learned from. Leave the buffer at {2 * reach} pixels or more (it is {buffer}).'
    ]


def _told(
    labels: LabelSet, by_blocks: Round, by_pixels: Round, size: int, buffer: int, reach: int, found: Range, warnings: List[str]
) -> Json:
    """The results of the job."""
    apart = f', labels within {buffer} pixels of them left out' if buffer else ''
    words = f'{by_blocks.rounds} rounds, each without whole blocks of {size} × {size} pixels{apart}'
    figures = _figures(labels, by_blocks, words)
    flattered = _figures(labels, by_pixels, f'{by_pixels.rounds} rounds, each without single pixels drawn at random; flatters')
    difference = {
        name: round(flattered[name] - figures[name], 6) if None not in (flattered[name], figures[name]) else None
        for name in ('overall_accuracy', 'average_accuracy')
    }
    return {
        'by_blocks': figures, 'by_pixels': flattered, 'difference': difference, 'classes': labels.scheme.to_json(),
        'block_size': size, 'buffer': buffer, 'reach': reach, 'range_pixels': round(found.pixels, 2), 'range_reached': found.reached,
        'calibration': _calibration(labels, by_blocks), 'coverage': _coverage(labels, by_blocks), 'warnings': warnings,
    }  # fmt: skip


def _figures(labels: LabelSet, found: Round, words: str) -> Json:
    names, truth = labels.scheme.names, labels.values[found.at]
    predicted = found.posteriors.argmax(1) + 1
    missing = [name for value, name in enumerate(names, 1) if value not in truth]
    words += f'; not assessable: {", ".join(missing)}' if missing else ''
    return {
        'protocol': words, 'pixels': len(truth), 'folds': found.rounds, 'not_assessable': missing,
        **Accuracy(confusion_matrix(predicted, truth, len(names))).to_json(names),
    }  # fmt: skip


def _calibration(labels: LabelSet, found: Round) -> Json:
    truth = labels.values[found.at]
    told: Dict[str, Any] = {'reliability': reliability(found.posteriors, truth)}
    for ending, values in (('_before', found.plain), ('', found.posteriors)):
        told[f'ece{ending}'], told[f'brier{ending}'] = round(expected_error(values, truth), 6), round(brier(values, truth), 6)
    return told


def _coverage(labels: LabelSet, found: Round) -> List[Json]:
    """For each rate: how often sets held the true class, and how often they were not a single class."""
    told: List[Json] = []
    truth = labels.values[found.at]
    for rate, limits in zip(RATES, found.limits):
        known = np.isfinite(limits).any(1)
        inside = sets(np.log(found.posteriors[known] + _TINY), np.nan_to_num(limits[known], nan=-1.0))
        held, sure = inside[np.arange(len(inside)), truth[known] - 1], inside.sum(1) == 1
        some = bool(len(held))
        told.append({
            'rate': rate, 'pixels': int(known.sum()), 'coverage': round(float(held.mean()), 6) if some else None,
            'unsure': round(float(1.0 - sure.mean()), 6) if some else None,
            'wrong_when_sure': round(float(1.0 - held[sure].mean()), 6) if sure.any() else None,
        })  # fmt: skip
    return told


def _softmax(scores: Array) -> Array:
    shares = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(shares / shares.sum(1, keepdims=True))
