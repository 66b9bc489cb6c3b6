"""U-Nets on the features of one scene: crops around its labelled pixels to learn from, and windows with surroundings to map it.

Unlabelled pixels are void. The paper's recipe is made for images whose every pixel is labelled; here a scene has a few labels, so the
network is half as wide, the crops are small, and there are fewer epochs. A block of labels in five is kept apart to decide when to stop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE, block_folds, block_ids
from ...core.errors import ModelError
from ...core.window import Window
from ...labels.label_set import LabelSet
from ...models.accelerator import Accelerator
from ...models.heads.unet import MARGIN, UNet, UNetShape, build_unet
from .features import FeatureSource
from .heads import Standard, checked, standardise
from .segment import Recipe, crops_around, fit_unet, label_crop
from .stacks import Image

SIDE = 48
MOST_BYTES = 512 << 20  # of the crops' features, in half precision
RECIPES = {
    name: Recipe(regularised=regularised, width=32, epochs=100, patience=25, batch=4)
    for name, regularised in (('unet', False), ('runet', True))
}
RECEPTIVE_FIELD = 2 * MARGIN
"""What a U-Net adds to the receptive field of the features."""
_PARTS = 5
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class Crops:
    """Crops of a scene's features, each with its labelled pixels.

    Args:
        windows: Where they lie.
        members: Numbers of the labelled pixels of each.
        features: Shape ``(channels, rows, cols)`` each, float16.
        valid: Which pixels have features, ``(rows, cols)`` each.
        labels: All labelled pixels.
    """

    windows: Tuple[Window, ...]
    members: Tuple[Array, ...]
    features: Tuple[Array, ...]
    valid: Tuple[Array, ...]
    labels: LabelSet

    def images(self, chosen: Array, standard: Standard) -> List[Image]:
        """The crops that hold some of the chosen pixels, with no labels but theirs; computed when they are asked for."""
        wanted = np.zeros(len(self.labels), bool)
        wanted[chosen] = True
        there = [(number, one[wanted[one]]) for number, one in enumerate(self.members)]
        return _Lazy(self, [(number, one) for number, one in there if len(one)], standard)  # type: ignore[return-value]

    def image(self, number: int, standard: Standard) -> Array:
        """Standardised features of a crop, 0 where there are none; shape ``(channels, rows, cols)``, float32."""
        return standardised(self.features[number], self.valid[number], standard)


class _Lazy(Sequence[Image]):
    """Images that are made when they are asked for: standardised, all crops of a scene would take twice the memory."""

    def __init__(self, crops: Crops, chosen: Sequence[Tuple[int, Array]], standard: Standard) -> None:
        self._crops, self._chosen, self._standard = crops, chosen, standard

    def __len__(self) -> int:
        return len(self._chosen)

    def __getitem__(self, place: int) -> Image:  # type: ignore[override]
        number, members = self._chosen[place]
        labels = self._crops.labels
        window = self._crops.windows[number]
        wanted = label_crop(window, labels.rows[members], labels.cols[members], labels.values[members])
        return self._crops.image(number, self._standard), wanted


def choose_crops(labels: LabelSet, grid: Tuple[int, int], channels: int, seed: int) -> List[Tuple[Window, Array]]:
    """Windows around labelled pixels, as many as memory takes; where there are more, some by chance, but of every class."""
    crops = crops_around(labels.rows, labels.cols, grid, SIDE)
    most = max(1, MOST_BYTES // (2 * channels * SIDE**2))
    if len(crops) <= most:
        return crops
    order = np.random.default_rng(seed).permutation(len(crops))
    first = {value: next(i for i in order if value in labels.values[crops[i][1]]) for value in np.unique(labels.values).tolist()}
    kept = list(dict.fromkeys([*first.values(), *order.tolist()]))[: max(most, len(first))]
    return [crops[i] for i in sorted(kept)]


def read_crops(source: FeatureSource, labels: LabelSet, crops: Sequence[Tuple[Window, Array]], step: Callable[[float], None]) -> Crops:
    """Features of crops.

    Args:
        source: Gives features.
        labels: All labelled pixels.
        crops: Windows, and the numbers of the labelled pixels of each.
        step: Called before every crop with the share that is done; raises to stop.
    """
    features, valid = [], []
    for number, (window, _) in enumerate(crops):
        step(number / len(crops))
        values, known = source.read(window)
        features.append(values.astype(np.float16))  # exact: features are numbers of half precision
        valid.append(known)
    return Crops(tuple(w for w, _ in crops), tuple(m for _, m in crops), tuple(features), tuple(valid), labels)


@dataclass(frozen=True, eq=False)
class ImageHead:
    """A trained U-Net with the standardisation of what it reads."""

    network: UNet
    standard: Standard

    def tensors(self) -> Dict[str, Array]:
        """All that a model file keeps."""
        kept = {f'network.{name}': value.detach().cpu().numpy() for name, value in self.network.state_dict().items()}
        return {**kept, 'standard.mean': self.standard.mean, 'standard.spread': self.standard.spread}


@dataclass(frozen=True, eq=False)
class CropScorer:
    """Scores of labelled pixels by a U-Net, each seen in its crop; classes without a pixel get minus infinity."""

    head: ImageHead
    crops: Crops
    missing: Array

    def scores(self, indices: Array) -> Array:
        """Scores ``(n, K)`` of the pixels with these numbers."""
        labels, network = self.crops.labels, self.head.network
        found = np.full((len(labels), network.shape.classes), -np.inf)
        wanted = np.zeros(len(labels), bool)
        wanted[indices] = True
        for number, members in enumerate(self.crops.members):
            chosen = members[wanted[members]]
            if not len(chosen):
                continue
            window = self.crops.windows[number]
            with torch.inference_mode():
                scores = network(torch.from_numpy(self.crops.image(number, self.head.standard))[None])[0].numpy()
            found[chosen] = scores[:, labels.rows[chosen] - window.row, labels.cols[chosen] - window.col].T
        found[:, self.missing] = -np.inf
        return found[indices]


def fit_images(
    crops: Crops, vectors: Array, indices: Array, classes: int, recipe: Recipe, seed: int, accelerator: Accelerator,
    step: Callable[[float, str], None], tell: Callable[[str], None], memory: Optional[int], scene: Optional[Array],
) -> CropScorer:  # fmt: skip
    """Train a U-Net on some of the labelled pixels.

    Args:
        crops: Crops of all of them.
        vectors: Features of all of them, ``(n, channels)``, for the standardisation.
        indices: Numbers of those to learn from.
        classes: K.
        recipe: How.
        seed: Of all that is random.
        accelerator: Where to train.
        step: See :func:`hsi_plugin.methods.transfer.segment.fit_unet`.
        tell: Takes a sentence for the user.
        memory: Bytes that a batch may take on the CPU.
        scene: Features from all over the scene, for the standardisation where labels are few.
    """
    standard = standardise(vectors[indices], scene)
    learners, judges = _apart(crops.labels, indices, seed)
    network = fit_unet(
        crops.images(learners, standard), crops.images(judges, standard), classes, recipe, seed, accelerator, step, tell, memory
    )
    missing = np.setdiff1d(np.arange(classes), crops.labels.values[indices] - 1)
    return CropScorer(ImageHead(network, standard), crops, missing)


def load_image_head(shape: UNetShape, tensors: Mapping[str, Array]) -> ImageHead:
    """A head from what :meth:`ImageHead.tensors` gave.

    Raises:
        ModelError: Something is absent, of another form, or no number.
    """
    mean, spread = (checked(tensors, name, (shape.channels,)) for name in ('standard.mean', 'standard.spread'))
    if not (spread > 0.0).all():
        raise ModelError('The model is damaged: a feature is scaled by nothing.', _GET_IT_AGAIN)
    form = build_unet(shape, 'meta').state_dict()  # a card that asks for a huge network costs nothing
    state: Dict[str, Tensor] = {}
    for name, value in form.items():
        if value.is_floating_point():
            state[name] = torch.from_numpy(checked(tensors, f'network.{name}', tuple(value.shape)).astype(np.float32))
        else:
            state[name] = torch.zeros(value.shape, dtype=value.dtype)  # a counter of batches, which nothing is computed with
    network = build_unet(shape)
    network.load_state_dict(state)
    network.eval().requires_grad_(False)
    return ImageHead(network, Standard(mean, spread))


def standardised(features: Array, valid: Array, standard: Standard) -> Array:
    """Standardised features of a window ``(channels, rows, cols)``, float32, 0 (the mean) where there are none."""
    mean, spread = (part.astype(np.float32)[:, None, None] for part in (standard.mean, standard.spread))
    out: Array = (features.astype(np.float32) - mean) / spread
    out[:, ~valid] = 0.0
    return out


def _apart(labels: LabelSet, indices: Array, seed: int) -> Tuple[Array, Array]:
    """Numbers of the pixels to learn from, and of those that decide when to stop: whole blocks; none where no class has two."""
    values = labels.values[indices]
    blocks = block_ids(labels.rows[indices], labels.cols[indices], DEFAULT_BLOCK_SIZE)
    spread = [k for k in np.unique(values) if len(np.unique(blocks[values == k])) > 1]
    movable = np.flatnonzero(np.isin(values, spread))
    for part in _folds(values[movable], blocks[movable], seed):
        judges = np.zeros(len(indices), bool)
        judges[movable[part]] = True
        # Whatever is learned needs every class that there is.
        if set(values[~judges]) == set(values) and len(set(values[judges])) > 1:
            return indices[~judges], indices[judges]
    return indices, np.zeros(0, np.int64)


def _folds(values: Array, blocks: Array, seed: int) -> Iterator[Array]:
    if len(values):
        yield from block_folds(values, blocks, _PARTS, seed)
