"""The click classifier: learned from labelled pixels in milliseconds, portable, applied to any cube that covers its bands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import CubeError, LabelError, ModelError
from ...core.record import software_versions, utc_now
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet, check_trainable
from ...models.card import ModelCard
from ..matching import match_bands
from .calibrate import fit_temperature
from .discriminant import fit_discriminant
from .gather import label_spectra
from .holdout import FOLDS, HeldOut, accuracy_report, hold_out_blocks, hold_out_pixels
from .predict import FoldedClick, fold

METHOD = 'click'
# The covariance of a few hundred bands is known well long before: more pixels cost time and memory, and teach nothing.
MAXIMUM_PIXELS = 20_000
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class TrainedClick:
    """What training gives: the two parts of a model file, and the accuracy that is also on the card."""

    card: ModelCard
    tensors: Dict[str, Array]
    accuracy: Dict[str, Any]


def train_click(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
) -> TrainedClick:
    """Learn a click classifier from labelled pixels of a cube.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides the choice among very many labels, and ties between blocks.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads; raises to stop.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or fewer than two valid pixels in a class.
    """
    bands = cube.bands.good_indices
    if not len(bands):
        raise CubeError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
    labels = labels.without_empty_classes()
    check_trainable(labels)
    chosen = choose(labels.values, MAXIMUM_PIXELS, seed)
    notes = [] if len(chosen) == len(labels.values) else [f'Learned from {len(chosen)} of {len(labels.values)} labelled pixels.']
    spectra, valid = label_spectra(cube, labels.rows[chosen], labels.cols[chosen], bands, check_cancelled or _never)
    notes += _notes_on_nodata(valid, cube.name)
    used = _subset(labels, chosen[valid])
    check_trainable(used)
    model = fit_discriminant(spectra[valid], used.values, len(used.scheme))
    held = hold_out_blocks(spectra[valid], used.values, used.rows, used.cols, len(used.scheme), block_size, seed=seed)
    temperature, calibration = _calibrate(held, spectra[valid], used, seed)
    accuracy = accuracy_report(held, used.scheme.names)
    card = ModelCard(
        method=METHOD,
        scheme=used.scheme,
        bands=cube.bands.select(bands.tolist()),
        band_numbers=tuple(int(b) for b in bands),
        cube_bands=cube.bands.count,
        units=cube.units,
        features={
            'spectra': 'as measured, scaled to the units',
            'model': 'linear discriminant, OAS shrinkage',
            'shrinkage': model.shrinkage,
        },
        label_counts=tuple(int(n) for n in used.counts()),
        label_hash=labels.sha256(),
        accuracy=accuracy,
        temperature=temperature,
        calibration=calibration,
        licence=licence,
        software=software_versions(),
        created=utc_now(),
        seed=seed,
        source={'cube': cube.name, 'labels': Path(labels.source).name},
        notes=(*labels.warnings, *notes),
    )
    return TrainedClick(card, {'weights': model.weights, 'bias': model.bias}, accuracy)


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


class ClickModel:
    """A trained click classifier, ready to be fitted to a cube.

    Args:
        card: The card.
        weights: Shape ``(bands, K)``.
        bias: Shape ``(K,)``.
    """

    def __init__(self, card: ModelCard, weights: Array, bias: Array) -> None:
        self.card = card
        self.weights = weights
        self.bias = bias

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> ClickModel:
        """Put together what :func:`hsi_plugin.models.modelfile.read_model` read, or what training gave.

        Raises:
            ModelError: The model is of another method, or its parts do not fit together.
        """
        if card.method != METHOD:
            raise ModelError(f'The model was made by the method "{card.method}", not by "{METHOD}".', 'Choose a model of this method.')
        wanted = {'weights': (card.bands.count, len(card.scheme)), 'bias': (len(card.scheme),)}
        for name, shape in wanted.items():
            array = tensors.get(name)
            if array is None or array.shape != shape or array.dtype.kind != 'f' or not np.isfinite(array).all():
                raise ModelError(f'The model is damaged: its {name} are not {" × ".join(map(str, shape))} numbers.', _GET_IT_AGAIN)
        return cls(card, np.asarray(tensors['weights'], np.float64), np.asarray(tensors['bias'], np.float64))

    def adapt(self, cube: Cube) -> FoldedClick:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`) and to its stored values.

        Raises:
            ModelError: The cube does not fit.
        """
        match = match_bands(self.card, cube)
        scale, offset = cube.scale[match.bands], cube.offset[match.bands]
        return fold(match.bands, scale, offset, match.matrix, self.weights, self.bias, self.card.temperature, match.notes)


def _calibrate(held: HeldOut, spectra: Array, labels: LabelSet, seed: int) -> Tuple[float, str]:
    """Temperature, and in words what it rests on: held-out blocks where they can be, else held-out pixels."""
    if held.by == 'none':
        held = hold_out_pixels(spectra, labels.values, held.blocks, held.block_size, len(labels.scheme), FOLDS, seed)
    words = held.protocol if held.by != 'none' else f'none: {held.protocol}'
    return fit_temperature(held.scores, held.labels), words


def _subset(labels: LabelSet, indices: Array) -> LabelSet:
    return LabelSet(labels.rows[indices], labels.cols[indices], labels.values[indices], labels.scheme, labels.source, labels.warnings)


def _never() -> None:
    """Nobody can cancel."""
