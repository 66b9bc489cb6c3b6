"""A few windows of a scene that travel with its model, so that another scene can be compared with it when it is no longer at hand.

**A model file carries spectra of its scene**: up to 256 windows at random places, as the network reads them. They are kept rather than
their activations, so that the shift of any layer can be measured, also after the network has gone on learning. Values are standardised by
the model's own bands (which bounds them, whatever their units) and kept in half precision; an error of 1 in 2000 is below the noise of any
sensor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import ModelError

PIXELS = 256
MOST_BYTES = 4 << 20  # a window of 9 × 9 pixels and 200 bands takes 32 KiB
_LEAST = 32  # pixels that still tell a shift
_PATCHES, _VALID = 'sample.patches', 'sample.valid'
_CLIP = 20.0  # standard deviations: what the network cuts off too


@dataclass(frozen=True, eq=False)
class Sample:
    """Windows in a cube's units.

    Args:
        patches: Float32, ``(n, bands, side, side)``; 0 where not valid.
        valid: Pixels that hold data, ``(n, side, side)``.
    """

    patches: Array
    valid: BoolArray

    def __len__(self) -> int:
        return len(self.patches)


def sample_size(bands: int, side: int) -> int:
    """How many windows a model of so many bands and such a window keeps."""
    return int(np.clip(MOST_BYTES // (2 * bands * side * side), _LEAST, PIXELS))


def pack_sample(sample: Sample, mean: Array, spread: Array) -> Dict[str, Array]:
    """A sample as tensors of a model file.

    Args:
        sample: The windows.
        mean: Of each band, by the model, ``(bands,)``.
        spread: Its standard deviation, the same.
    """
    standard = (sample.patches - mean[:, None, None]) / spread[:, None, None] * sample.valid[:, None]
    return {_PATCHES: np.clip(np.nan_to_num(standard), -_CLIP, _CLIP).astype(np.float16), _VALID: sample.valid.astype(np.uint8)}


def unpack_sample(tensors: Mapping[str, Array], mean: Array, spread: Array) -> Sample:
    """The sample of a model file, in the cube's units again.

    Args:
        tensors: Of the file.
        mean: Of each band, by the model, ``(bands,)``.
        spread: Its standard deviation, the same.

    Raises:
        ModelError: The file holds none, or it is damaged.
    """
    patches, valid = tensors.get(_PATCHES), tensors.get(_VALID)
    if patches is None or valid is None:
        raise ModelError(
            'The source model carries no sample of its scene, so nobody can say how far the new scene is from it.',
            'Train the source model again with this version of the plugin.',
        )
    side = patches.shape[-1] if patches.ndim == 4 else 0
    wrong = patches.shape[1:] != (len(mean), side, side) or valid.shape != (len(patches), side, side) or len(patches) < 4
    if wrong or patches.dtype.kind != 'f' or not np.isfinite(patches).all():
        raise ModelError('The source model is damaged: its sample of the scene is not whole.', 'Copy or export the model again.')
    known = valid.astype(bool)
    values = patches.astype(np.float32) * spread[:, None, None].astype(np.float32) + mean[:, None, None].astype(np.float32)
    return Sample(values * known[:, None], known)
