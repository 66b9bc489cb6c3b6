"""From a cube of whatever sensor to what a network saw in training: bands matched by wavelength, scaled, turned into components."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import ModelError
from ...core.window import Window
from ...cubes.cube import Cube
from ..matching import BandMatch
from ..portable import check_tensors
from ..zero_shot.refine.inputs import Inputs

MATRIX, SHIFT, WEIGHTS, BIAS = 'inputs.matrix', 'inputs.shift', 'linear.weights', 'linear.bias'
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class Linear:
    """What is added to a network's scores: ``x @ weights + bias`` of spectra x in the cube's units.

    Args:
        weights: Shape ``(bands, K)``.
        bias: Shape ``(K,)``.
    """

    weights: Array
    bias: Array


@dataclass(frozen=True, eq=False)
class Fitted:
    """A network's inputs, fitted to one cube.

    Args:
        cube: The cube; it must stay open.
        match: From its bands to the model's.
        inputs: From the model's bands to what the network sees.
        linear: What is added to the scores; None for nothing.
    """

    cube: Cube
    match: BandMatch
    inputs: Inputs
    linear: Optional[Linear] = None

    def read(self, window: Window) -> Tuple[Array, BoolArray, Optional[Array]]:
        """Of a window: what the network sees ``(channels, rows, cols)``, valid pixels, and what is added to scores ``(K, rows, cols)``."""
        values, valid = self.cube.read(window, self.match.bands.tolist())
        valid = valid & np.isfinite(values).all(0)
        if self.match.matrix is not None:
            values = np.tensordot(self.match.matrix.astype(np.float32), values, 1)
        seen = self.inputs.seen(self.inputs.scaled(values), valid)
        if self.linear is None:
            return seen, valid, None
        more = np.tensordot(self.linear.weights.T, values, 1) + self.linear.bias[:, None, None]
        return seen, valid, np.asarray(more, np.float32)


def pack(inputs: Inputs, linear: Optional[Linear]) -> Tuple[Dict[str, Any], Dict[str, Array]]:
    """Inputs as a model file keeps them: what the card says, and tensors."""
    tensors = {MATRIX: inputs.matrix, SHIFT: inputs.shift}
    if linear is not None:
        tensors.update({WEIGHTS: linear.weights.astype(np.float64), BIAS: linear.bias.astype(np.float64)})
    return {'low': inputs.low, 'high': inputs.high, 'channels': inputs.channels, 'linear': linear is not None}, tensors


def unpack(said: Mapping[str, Any], tensors: Mapping[str, Array], bands: int, classes: int) -> Tuple[Inputs, Optional[Linear]]:
    """What :func:`pack` packed.

    Args:
        said: The card's part.
        tensors: The file's tensors.
        bands: Of the card.
        classes: K.

    Raises:
        ModelError: It does not fit together.
    """
    try:
        low, high, channels, linear = float(said['low']), float(said['high']), int(said['channels']), bool(said['linear'])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError('The model is damaged: its card does not say how spectra are scaled.', _GET_IT_AGAIN) from error
    if not (np.isfinite([low, high]).all() and high > low and 0 < channels <= bands):
        raise ModelError('The model is damaged: its card scales spectra by nothing.', _GET_IT_AGAIN)
    wanted: Dict[str, Tuple[int, ...]] = {MATRIX: (channels, bands), SHIFT: (channels,)}
    if linear:
        wanted.update({WEIGHTS: (bands, classes), BIAS: (classes,)})
    check_tensors(tensors, wanted)
    matrix, shift = (np.array(tensors[name], np.float32) for name in (MATRIX, SHIFT))
    # Components of mixtures belong to learning from noisy labels alone.
    inputs = Inputs(np.arange(bands), low, high, matrix, shift, np.zeros((bands, 0), np.float32), np.zeros(bands, np.float32))
    added = Linear(np.array(tensors[WEIGHTS], np.float64), np.array(tensors[BIAS], np.float64)) if linear else None
    return inputs, added
