"""Images of unlike sizes as one batch, and back: what every loop that trains a U-Net needs."""

from __future__ import annotations

from typing import Dict, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array
from ...models.heads.unet import STEP, UNet

Image = Tuple[Array, Array]
"""Values ``(channels, rows, cols)`` and classes ``(rows, cols)``, 0 where nobody knows."""
_LEAST = 2 * STEP  # smaller images leave a single pixel at the narrowest level, which batch normalisation cannot take


def stack(images: Sequence[Array]) -> Tensor:
    """Images as one tensor ``(n, channels, rows, cols)``, smaller ones filled up with 0 to the right and below."""
    rows, cols = (max(_LEAST, *(one.shape[axis] for one in images)) for axis in (1, 2))
    out = torch.zeros(len(images), images[0].shape[0], rows, cols)
    for place, one in zip(out, images):
        place[:, : one.shape[1], : one.shape[2]] = torch.from_numpy(np.ascontiguousarray(one, np.float32))
    return out


def stack_labels(labels: Sequence[Array]) -> Tensor:
    """Labels as one tensor ``(n, rows, cols)``, filled up with void."""
    rows, cols = (max(_LEAST, *(one.shape[axis] for one in labels)) for axis in (0, 1))
    out = torch.zeros(len(labels), rows, cols, dtype=torch.int64)
    for place, one in zip(out, labels):
        place[: one.shape[0], : one.shape[1]] = torch.from_numpy(np.ascontiguousarray(one, np.int64))
    return out


def flipped(image: Image, flip: bool) -> Image:
    """An image with its labels, mirrored left to right if so wished."""
    values, labels = image
    return (values[..., ::-1], labels[..., ::-1]) if flip else (values, labels)


def state_of(network: UNet) -> Dict[str, Tensor]:
    """A copy of a network's weights and buffers, on the CPU."""
    return {name: value.detach().cpu().clone() for name, value in network.state_dict().items()}
