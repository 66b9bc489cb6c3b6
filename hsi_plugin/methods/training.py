"""What every way of learning a model from labelled pixels begins and ends with: gathering their spectra, judging, filling in the card."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.blocks import DEFAULT_BLOCK_SIZE, block_ids
from ..core.conformal import ConformalTable, calibrate
from ..core.errors import CubeError, LabelError
from ..core.record import software_versions, utc_now
from ..core.trained_on import TrainedOn
from ..cubes.crs import pixel_metres
from ..cubes.cube import Cube
from ..labels.label_set import LabelSet, check_trainable
from ..models.card import ModelCard
from .calibrate import check_temperature, fit_temperature
from .gather import label_spectra
from .holdout import FOLDS, Fit, HeldOut, accuracy_report, hold_out_blocks, hold_out_pixels


@dataclass(frozen=True, eq=False)
class Trained:
    """What training gives: the two parts of a model file, and the accuracy that is also on the card."""

    card: ModelCard
    tensors: Dict[str, Array]
    accuracy: Dict[str, Any]


@dataclass(frozen=True, eq=False)
class Labelled:
    """Labelled pixels with their spectra.

    Args:
        spectra: Shape ``(n, bands)``, float64, in the cube's units; all valid.
        labels: The pixels, under a scheme of only those classes that have one.
        bands: Indices of the cube's good bands.
        label_hash: SHA-256 of all labels that were given.
        notes: What a user should know about labels that were left out.
    """

    spectra: Array
    labels: LabelSet
    bands: Array
    label_hash: str
    notes: Tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Judged:
    """What held-out pixels say of a way of learning.

    Args:
        accuracy: See :func:`hsi_plugin.methods.holdout.accuracy_report`.
        temperature: What scores are divided by before the softmax.
        calibration: In words, what the temperature rests on.
        conformal: How far true classes fall behind the best ones, by blocks; None where no whole block could be held out.
    """

    accuracy: Dict[str, Any]
    temperature: float
    calibration: str
    conformal: Optional[ConformalTable] = None


Read = Callable[[Array, Array], Tuple[Array, Array]]
"""From rows and columns of pixels, each ``(n,)``, to what is learned on ``(n, …)`` and which pixels are valid ``(n,)``."""


def gather(
    cube: Cube, labels: LabelSet, most: int, seed: int, check_cancelled: Callable[[], None], read: Optional[Read] = None, least: int = 2
) -> Labelled:
    """Read the spectra of labelled pixels, or whatever else is learned on.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        most: The largest number of pixels to keep; see :func:`choose`.
        seed: Decides the choice among more.
        check_cancelled: Called between reads; raises to stop.
        read: Gives what stands in place of spectra, such as features; spectra of the good bands where not given.
        least: The least number of pixels of a class.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or too few valid pixels in a class.
    """
    bands = cube.bands.good_indices
    if not len(bands):
        raise CubeError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
    labels = labels.without_empty_classes()
    check_trainable(labels, least)
    chosen = choose(labels.values, most, seed)
    notes = [] if len(chosen) == len(labels.values) else [f'Learned from {len(chosen)} of {len(labels.values)} labelled pixels.']
    rows, cols = labels.rows[chosen], labels.cols[chosen]
    spectra, valid = label_spectra(cube, rows, cols, bands, check_cancelled) if read is None else read(rows, cols)
    notes += _notes_on_nodata(valid, cube.name)
    used = _subset(labels, chosen[valid])
    check_trainable(used, least)
    return Labelled(spectra[valid], used, bands, labels.sha256(), (*labels.warnings, *notes))


def hold_out(
    fit: Fit, given: Labelled, seed: int, block_size: int = DEFAULT_BLOCK_SIZE, folds: int = FOLDS, buffer: int = 0
) -> HeldOut:
    """Learn without some of the pixels, to see what becomes of these: whole blocks where that can be, else single pixels.

    Args:
        fit: Learns a model; called once a fold.
        given: The pixels.
        seed: Decides ties between blocks; which pixels are held out does not depend on the model.
        block_size: Side in pixels of the blocks that are held out.
        folds: At most so many folds.
        buffer: See :func:`hsi_plugin.methods.holdout.hold_out_blocks`; single pixels, where it comes to them, have none.
    """
    labels, classes = given.labels, len(given.labels.scheme)
    held = hold_out_blocks(fit, given.spectra, labels.values, labels.rows, labels.cols, classes, block_size, folds, seed, buffer)
    if held.by == 'none':
        held = hold_out_pixels(fit, given.spectra, labels.values, held.blocks, held.block_size, classes, folds, seed)
    return held


def judge(held: HeldOut, given: Labelled) -> Judged:
    """Accuracy and limits of unsure pixels by blocks, if whole blocks could be held out, and the temperature by whatever was.

    How well the temperature does is told of pixels that did not decide it.
    """
    temperature, accuracy = fit_temperature(held.scores, held.labels), accuracy_report(held, given.labels.scheme.names)
    if held.by != 'blocks' or held.at is None:
        return Judged(accuracy, temperature, _words(held))
    blocks = block_ids(given.labels.rows[held.at], given.labels.cols[held.at], held.block_size)
    accuracy['calibration'] = check_temperature(held.scores, held.labels, blocks)
    return Judged(accuracy, temperature, _words(held), calibrate(held.scores / temperature, held.labels, blocks))


def fill_card(
    cube: Cube, given: Labelled, judged: Judged, method: str, features: Dict[str, Any], seed: int, licence: str, reach: int = 0
) -> ModelCard:
    """The card of a model that was learned from a cube's labelled pixels.

    Args:
        cube: The cube.
        given: The pixels.
        judged: What held-out ones say.
        method: The method's name.
        features: The recipe from a pixel's spectrum to scores.
        seed: Of every random choice.
        licence: Licence of the model.
        reach: How many pixels beyond a labelled one the method looks at: half the side of its window, 0 for single spectra.
    """
    labels = given.labels
    trained_on = TrainedOn.of(
        labels.rows, labels.cols, cube.grid.cols, cube.fingerprint()['sha256_of_header'], reach, given.label_hash
    )  # fmt: skip
    return ModelCard(
        method=method,
        scheme=labels.scheme,
        bands=cube.bands.select(given.bands.tolist()),
        band_numbers=tuple(int(b) for b in given.bands),
        cube_bands=cube.bands.count,
        units=cube.units,
        features=features,
        label_counts=tuple(int(n) for n in labels.counts()),
        label_hash=given.label_hash,
        accuracy=judged.accuracy,
        temperature=judged.temperature,
        calibration=judged.calibration,
        licence=licence,
        software=software_versions(),
        created=utc_now(),
        seed=seed,
        source={'cube': cube.name, 'labels': Path(labels.source).name},
        notes=given.notes,
        sensor=cube.sensor,
        level=cube.level,
        acquired=cube.acquired,
        pixel_m=_pixel_side(cube),
        trained_on=trained_on,
        conformal=judged.conformal,
    )


def _pixel_side(cube: Cube) -> Optional[float]:
    """To the millimetre; what a damaged transform says is no size."""
    side = pixel_metres(cube.grid)
    return round(side, 3) if side is not None and np.isfinite(side) and side >= 0.001 else None


def choose(values: Array, limit: int, seed: int) -> Array:
    """Indices of at most ``limit`` labels, ascending: where there are more, each class gives up to the same number at random."""
    if len(values) <= limit:
        return np.arange(len(values))
    rng = np.random.default_rng(seed)
    counts = np.bincount(values)
    shares = np.sort(counts[counts > 0])
    # The common upper limit: small classes stay whole, the others share what these leave.
    left, each = limit, 0
    for i, count in enumerate(shares):
        each = left // (len(shares) - i)
        left -= min(int(count), each)
    kept: List[Array] = []
    for k in np.flatnonzero(counts):
        at = np.flatnonzero(values == k)
        kept.append(at if len(at) <= each else rng.choice(at, each, replace=False))
    return np.sort(np.concatenate(kept))


def never() -> None:
    """Nobody can cancel."""


def _notes_on_nodata(valid: Array, cube: str) -> List[str]:
    """What the card says of labelled pixels without data, which are left out.

    Raises:
        LabelError: None of them holds data.
    """
    if valid.all():
        return []
    if not valid.any():
        raise LabelError(
            f'All {len(valid)} labelled pixels lie where {cube} holds no data.',
            'Label pixels inside the image, or check its nodata value.',
        )
    return [f'{int((~valid).sum())} labelled pixels hold no data and were left out.']


def _subset(labels: LabelSet, indices: Array) -> LabelSet:
    return LabelSet(labels.rows[indices], labels.cols[indices], labels.values[indices], labels.scheme, labels.source, labels.warnings)


def _words(held: HeldOut) -> str:
    return held.protocol if held.by != 'none' else f'none: {held.protocol}'
