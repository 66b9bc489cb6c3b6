"""Training a U-Net on images of features, after the cross-domain paper: whole images or crops in, a class for every pixel out.

AdamW at a constant rate, unweighted cross-entropy over labelled pixels alone, horizontal flips now and then, and an early stop on the mean
Jaccard index of validation images, pooled over all of their pixels; the best epoch is kept (Theisen & Neubert 2026, arXiv:2604.26478).
Unlike there, all sums are made in float32.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array
from ...core.errors import LabelError, ParameterError
from ...core.metrics import confusion_matrix
from ...core.window import Window
from ...models.accelerator import Accelerator, make_repeatable
from ...models.batches import Batches, item_bytes
from ...models.heads.unet import WIDTH, UNet
from .stacks import Image, flipped, stack, stack_labels, state_of

"""Features ``(channels, rows, cols)`` float32, and class values ``(rows, cols)`` from 1 on with 0 for void."""
_MEMORY = 2 << 30  # bytes for a batch on the CPU, where nobody set a bound


@dataclass(frozen=True)
class Recipe:
    """How a U-Net is trained.

    Args:
        regularised: Batch normalisation and dropout (RU-Net).
        width: Channels of the finest level.
        epochs: At most so many.
        patience: Epochs without a better validation score after which training stops.
        batch: Images of a step.
        rate: AdamW's learning rate.
        decay: AdamW's weight decay.
        flip: Chance that an image is mirrored left to right.
    """

    regularised: bool = True
    width: int = WIDTH
    epochs: int = 500
    patience: int = 30
    batch: int = 16
    rate: float = 1e-3
    decay: float = 0.0
    flip: float = 0.1

    def __post_init__(self) -> None:
        if min(self.width, self.epochs, self.patience, self.batch) < 1 or self.rate <= 0.0:
            raise ParameterError('A network cannot be trained that way.', 'Give a width, epochs, a patience and a batch of at least 1.')

    def to_json(self) -> Dict[str, Any]:
        """The numbers, for a card."""
        return asdict(self)


def fit_unet(
    images: Sequence[Image],
    validation: Sequence[Image],
    classes: int,
    recipe: Recipe,
    seed: int,
    accelerator: Accelerator,
    step: Callable[[float, str], None],
    tell: Optional[Callable[[str], None]] = None,
    memory: Optional[int] = None,
    watch: Optional[Callable[[int, float], None]] = None,
) -> UNet:
    """Train a network on images.

    Args:
        images: What is learned from. Images are asked for one by one, when they are needed: a sequence may read them from files.
        validation: What decides when to stop; where there is none, all epochs are done and the last one is kept.
        classes: K.
        recipe: How.
        seed: Of all that is random.
        accelerator: Where to train; in float32.
        step: Called before every step with the share that is done, 0…1, and what is being done; raises to stop.
        tell: Takes a sentence for the user.
        memory: Bytes that a batch may take on the CPU. Where it does not fit, its parts are normalised each by itself.
        watch: Called after every epoch with its number from 1 on and its mean Jaccard index (NaN without validation images).

    Returns:
        The network of the best epoch, on the CPU, in evaluation mode.

    Raises:
        LabelError: No pixel of the images is labelled.
    """
    labelled = [i for i in range(len(images)) if np.any(images[i][1] > 0)]
    if not labelled:
        raise LabelError('There is no labelled pixel to learn from.', 'Label pixels of at least two classes.')
    make_repeatable(seed)
    draws = np.random.default_rng(seed)
    first = stack([images[labelled[0]][0]])
    network = UNet(first.shape[1], classes, recipe.regularised, recipe.width).eval()
    each = item_bytes(network, first, training=True)
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.rate, weight_decay=recipe.decay)
    batches = Batches(network, accelerator.exact(), each, recipe.batch, 1, memory or _MEMORY, tell, optimiser)
    best, best_epoch, kept = -1.0, 0, state_of(network)
    batch_count = -(-len(labelled) // recipe.batch)
    for epoch in range(recipe.epochs):
        network.train()
        order = draws.permutation(labelled)
        for number in range(batch_count):
            step((epoch + number / batch_count) / recipe.epochs, f'training, epoch {epoch + 1}')
            chosen = [flipped(images[int(i)], draws.random() < recipe.flip) for i in order[number :: batch_count]]
            _gradients(batches, chosen)
            optimiser.step()
        score = mean_jaccard(_confusion(batches, validation, classes, step, (epoch + 1) / recipe.epochs))
        if watch is not None:
            watch(epoch + 1, score)
        if np.isnan(score) or score > best:
            best, best_epoch, kept = np.nan_to_num(score, nan=best), epoch, state_of(network)
        elif epoch - best_epoch >= recipe.patience:
            break
    network.to('cpu')
    network.load_state_dict(kept)
    return network.eval()


def classify_images(
    network: UNet, images: Sequence[Array], accelerator: Accelerator, memory: Optional[int] = None,
    tell: Optional[Callable[[str], None]] = None, step: Optional[Callable[[float, str], None]] = None,
) -> Iterator[Array]:
    """Class values ``(rows, cols)`` from 1 on of images ``(channels, rows, cols)``, one after the other.

    Args:
        network: A trained network; it is moved to the device and back.
        images: Asked for one by one.
        accelerator: Where to compute; in float32.
        memory: Bytes that an image may take on the CPU.
        tell: Takes a sentence for the user.
        step: Called before every image with the share that is done; raises to stop.
    """
    network.eval()
    if not len(images):
        return
    batches = Batches(network, accelerator.exact(), item_bytes(network, stack([images[0]])), 1, 1, memory or _MEMORY, tell)
    try:
        for number in range(len(images)):
            if step is not None:
                step(number / len(images), 'segmenting')
            yield _classes_of(batches, images[number])
    finally:
        network.to('cpu')


def mean_jaccard(confusion: Array) -> float:
    """Mean over classes of TP / (TP + FP + FN) of pooled pixels; classes that occur on neither side are left out, NaN where all are."""
    hits = np.diag(confusion).astype(float)
    union = confusion.sum(0) + confusion.sum(1) - hits
    there = union > 0
    return float((hits[there] / union[there]).mean()) if there.any() else float('nan')


def crops_around(rows: Array, cols: Array, grid: Tuple[int, int], side: int) -> List[Tuple[Window, Array]]:
    """Windows of one size around labelled pixels that lie scattered over a large scene; each label belongs to one of them.

    Args:
        rows: Pixel rows of labels, shape ``(n,)``.
        cols: Pixel columns, the same.
        grid: Rows and columns of the scene.
        side: Side of a window in pixels; smaller where the scene is.

    Returns:
        Windows, with the indices of the labels that belong to each; these lie no nearer to its border than a quarter of its side, but
        for those near the border of the scene.
    """
    if side < 2:
        raise ParameterError(f'Windows of {side} pixels show nothing around a label.', 'Give a side of at least 2.')
    height, width = min(side, grid[0]), min(side, grid[1])
    cell = max(1, side // 2)
    number = (np.asarray(rows, np.int64) // cell) * (grid[1] // cell + 1) + np.asarray(cols, np.int64) // cell
    crops: List[Tuple[Window, Array]] = []
    for one in np.unique(number):
        members = np.flatnonzero(number == one)
        top = int(rows[members[0]]) // cell * cell - (side - cell) // 2
        left = int(cols[members[0]]) // cell * cell - (side - cell) // 2
        crops.append((Window(min(max(top, 0), grid[0] - height), min(max(left, 0), grid[1] - width), height, width), members))
    return crops


def label_crop(window: Window, rows: Array, cols: Array, values: Array) -> Array:
    """Class values of a window, shape ``(rows, cols)`` int64, 0 where no label is given."""
    out = np.zeros(window.shape, np.int64)
    out[rows - window.row, cols - window.col] = values
    return out


def _gradients(batches: Batches, chosen: Sequence[Image]) -> None:
    """Gradients of the mean cross-entropy of the labelled pixels of a batch."""
    features, labels = stack([one[0] for one in chosen]), stack_labels([one[1] for one in chosen])
    count = int((labels > 0).sum())

    def loss(given: Tensor, wanted: Tensor) -> Tensor:
        # Labelled pixels are taken out first: void has no part in the loss, and the gradient of a plain selection repeats on every device.
        at = wanted > 0
        scores = batches.network(given).permute(0, 2, 3, 1)[at].float()
        own = torch.log_softmax(scores, 1).gather(1, wanted[at][:, None] - 1)
        return -own.sum() / count

    batches.accumulate(loss, [features, labels])


def _confusion(
    batches: Batches, images: Sequence[Image], classes: int, step: Callable[[float, str], None], share: float
) -> Array:
    """Of all labelled pixels of images together."""
    batches.network.eval()
    total = np.zeros((classes, classes), np.int64)
    for number in range(len(images)):
        step(share, 'checking')
        features, labels = images[number]
        total += confusion_matrix(_classes_of(batches, features), labels, classes)
    return total


def _classes_of(batches: Batches, image: Array) -> Array:
    """Class values from 1 on, shape ``(rows, cols)``."""
    rows, cols = image.shape[-2:]
    found: List[Array] = []

    def put(start: int, stop: int, result: Tensor) -> None:
        found.append(result.cpu().numpy()[0, :rows, :cols])

    with batches.accelerator.inference():
        batches.run(lambda given: batches.network(given).argmax(1) + 1, 1, lambda start, stop: stack([image]), put)
    return found[0]
