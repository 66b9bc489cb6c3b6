"""The click classifier: learned from labelled pixels in milliseconds, portable, applied to any cube that covers its bands."""

from __future__ import annotations

from typing import Callable, Mapping, Optional

import numpy as np

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import ModelError
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.card import ModelCard
from ..computing import DEFAULT, Computing
from ..matching import match_bands
from ..training import Trained, fill_card, gather, hold_out, judge, never
from .discriminant import fit_discriminant
from .predict import FoldedClick, fold

METHOD = 'click'
# The covariance of a few hundred bands is known well long before: more pixels cost time and memory, and teach nothing.
MAXIMUM_PIXELS = 20_000
_GET_IT_AGAIN = 'Copy or export the model again.'


def train_click(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
) -> Trained:
    """Learn a click classifier from labelled pixels of a cube.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides the choice among very many labels, and ties between blocks.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads; raises to stop.
        progress: Not called: it is over in a moment.
        computing: Not looked at: a processor is all it needs.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or fewer than two valid pixels in a class.
    """
    given = gather(cube, labels, MAXIMUM_PIXELS, seed, check_cancelled or never)
    model = fit_discriminant(given.spectra, given.labels.values, len(given.labels.scheme))
    judged = judge(hold_out(fit_discriminant, given, seed, block_size), given)
    features = {
        'spectra': 'as measured, scaled to the units',
        'model': 'linear discriminant, OAS shrinkage',
        'shrinkage': model.shrinkage,
    }
    card = fill_card(cube, given, judged, METHOD, features, seed, licence)
    return Trained(card, {'weights': model.weights, 'bias': model.bias}, judged.accuracy)


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

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> FoldedClick:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`) and to its stored values.

        Args:
            cube: The cube.
            computing: Not looked at: a processor is all it needs.

        Raises:
            ModelError: The cube does not fit.
        """
        return fold(match_bands(self.card, cube), cube, self.weights, self.bias, self.card.temperature)
