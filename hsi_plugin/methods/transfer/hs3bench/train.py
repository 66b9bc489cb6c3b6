"""Training a network on a split, with a checkpoint after every epoch, and counting its hits on another.

The recipe is that of `methods.transfer.segment` (AdamW at a constant rate, cross-entropy of labelled pixels, early stop on the mean
Jaccard index of the pooled validation pixels). What is different is that these trainings take hours: a checkpoint holds all that the next
epoch needs, and the random numbers of an epoch follow from the seed and the epoch's number, so that a training that was interrupted ends
with the same network as one that was not.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ....core.arrays import Array
from ....core.errors import LabelError, ModelError
from ....core.metrics import confusion_matrix
from ....core.segmentation import pooled_scores
from ....cubes.atomic import atomic_output
from ....models.accelerator import Accelerator, make_repeatable
from ....models.batches import Batches, item_bytes
from ....models.heads.unet import UNet
from ....models.tensors import read_tensors, write_tensors
from ..segment import Recipe
from ..stacks import flipped, stack, stack_labels, state_of
from .images import Images, Pair

Step = Callable[[float, str], None]
_MEMORY = 2 << 30  # bytes for a batch on the CPU, where nobody set a bound
_MOMENTS = ('step', 'exp_avg', 'exp_avg_sq')


@dataclass
class Course:
    """How far a training is.

    Args:
        key: Of all that decides the result; a checkpoint of another key is not gone on from.
        epoch: Epochs that are done.
        best: The best validation score so far, the mean Jaccard index.
        best_epoch: The epoch, counted from 1, that it was reached in.
        history: The validation score of every epoch; None where no validation pixel is labelled.
    """

    key: str
    epoch: int = 0
    best: float = -1.0
    best_epoch: int = 0
    history: List[Optional[float]] = field(default_factory=list)

    def is_over(self, recipe: Recipe) -> bool:
        """Whether the recipe asks for no further epoch."""
        return self.epoch >= recipe.epochs or (self.best >= 0.0 and self.epoch - self.best_epoch >= recipe.patience)


def train_network(
    images: Images,
    validation: Images,
    classes: int,
    recipe: Recipe,
    seed: int,
    accelerator: Accelerator,
    checkpoint: Path,
    key: str,
    step: Step,
    tell: Callable[[str], None],
    memory: Optional[int] = None,
) -> Tuple[UNet, Course]:
    """Train a network, or go on where that stopped.

    Args:
        images: What is learned from.
        validation: What decides when to stop and which epoch is kept; the last one where no pixel of it is labelled.
        classes: K.
        recipe: How.
        seed: Of all that is random.
        accelerator: Where to train; in float32.
        checkpoint: The file that is written after every epoch.
        key: Of all that decides the result.
        step: Called before every batch, and before every layer, with the share that is done, 0…1, and what is being done; raises to stop.
        tell: Takes a sentence for the user.
        memory: Bytes that a batch may take on the CPU. Where it does not fit, its parts are normalised each by itself.

    Returns:
        The network of the best epoch, on the CPU, in evaluation mode, and how it came about.

    Raises:
        LabelError: No pixel of the images is labelled.
        OutputError: The checkpoint cannot be written.
    """
    labelled = [number for number in range(len(images)) if np.any(images[number][1] > 0)]
    if not labelled:
        raise LabelError('No pixel of the training images is labelled.', 'Check the label files of the data set.')
    make_repeatable(seed)
    first = stack([images[labelled[0]][0]])
    network = UNet(first.shape[1], classes, recipe.regularised, recipe.width).eval()
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.rate, weight_decay=recipe.decay)
    course, best = _resume(checkpoint, key, network, optimiser, tell)
    if course.is_over(recipe):  # stopped between the last epoch and the test
        network.load_state_dict(best)
        return network, course
    with _Listening(network, step) as step:
        each = item_bytes(network, first, training=True)
        batches = Batches(network, accelerator.exact(), each, recipe.batch, 1, memory or _MEMORY, tell, optimiser)
        while not course.is_over(recipe):
            _epoch(batches, optimiser, images, labelled, recipe, seed, course.epoch, step)
            score = _validate(batches, validation, classes, (course.epoch + 1) / recipe.epochs, step)
            course.epoch += 1
            course.history.append(score)
            if score is None or score > course.best:
                course.best, course.best_epoch, best = course.best if score is None else score, course.epoch, state_of(network)
            _save(checkpoint, course, network, best, optimiser)
    network.to('cpu')
    network.load_state_dict(best)
    return network.eval(), course


def count_hits(
    network: UNet, images: Images, classes: int, accelerator: Accelerator, step: Step, tell: Callable[[str], None],
    memory: Optional[int] = None,
) -> Array:
    """The confusion matrix of all labelled pixels of images together: rows predicted, columns reference, shape ``(K, K)``.

    Args:
        network: A trained network; it is moved to the device and back.
        images: What is classified.
        classes: K.
        accelerator: Where to compute; in float32.
        step: Called before every image with the share that is done; raises to stop.
        tell: Takes a sentence for the user.
        memory: Bytes that an image may take on the CPU.
    """
    network.eval()
    try:
        total = np.zeros((classes, classes), np.int64)
        with _Listening(network, step) as step:
            each = item_bytes(network, stack([images[0][0]]))
            batches = Batches(network, accelerator.exact(), each, 1, 1, memory or _MEMORY, tell)
            for number in range(len(images)):
                step(number / len(images), 'testing')
                total += _confusion(batches, images[number], classes)
        return total
    finally:
        network.to('cpu')


def save_network(path: Path, network: UNet, details: Dict[str, Any]) -> None:
    """Keep a trained network as safetensors, with its form and what is known of it in the header."""
    tensors = {name: value.numpy() for name, value in state_of(network).items()}
    _write(path, tensors, {'shape': json.dumps(network.shape.to_json()), 'details': json.dumps(details)})


class _Listening:
    """Asks whether to stop before every convolution and its gradient, too: on a processor, a batch of large images takes minutes.

    Args:
        network: Whose convolutions.
        step: Called as it is by whoever trains, and in between with what it was last told.
    """

    def __init__(self, network: UNet, step: Step) -> None:
        self._network, self._step = network, step
        self._last: Tuple[float, str] = (0.0, 'getting ready')
        self._hooks: List[Any] = []

    def __enter__(self) -> Step:
        layers = [layer for layer in self._network.modules() if isinstance(layer, nn.Conv2d)]
        self._hooks = [layer.register_forward_hook(self._forward) for layer in layers]
        return self._tell

    def __exit__(self, *error: object) -> None:
        for hook in self._hooks:
            hook.remove()

    def _tell(self, share: float, doing: str) -> None:
        self._last = share, doing
        self._step(share, doing)

    def _forward(self, layer: nn.Module, given: Any, result: Tensor) -> None:
        self._step(*self._last)
        if result.requires_grad:
            result.register_hook(self._backward)

    def _backward(self, gradient: Tensor) -> None:
        self._step(*self._last)


def _epoch(
    batches: Batches, optimiser: torch.optim.Optimizer, images: Images, labelled: Sequence[int], recipe: Recipe, seed: int, epoch: int,
    step: Step,
) -> None:
    """One pass over the images, in an order of its own."""
    make_repeatable(seed + 7919 * (epoch + 1))  # dropout
    draws = np.random.default_rng([seed, epoch])
    batches.network.train()
    order = draws.permutation(np.asarray(labelled))
    flips = draws.random(len(order)) < recipe.flip
    count = -(-len(order) // recipe.batch)
    for number in range(count):
        step((epoch + number / count) / recipe.epochs, f'epoch {epoch + 1}')
        chosen = [flipped(images[int(at)], bool(flip)) for at, flip in zip(order[number::count], flips[number::count])]
        _gradients(batches, chosen)
        optimiser.step()


def _gradients(batches: Batches, chosen: Sequence[Pair]) -> None:
    """Gradients of the mean cross-entropy of the labelled pixels of a batch."""
    seen, labels = stack([one[0] for one in chosen]), stack_labels([one[1] for one in chosen])
    count = int((labels > 0).sum())

    def loss(given: Tensor, wanted: Tensor) -> Tensor:
        at = wanted > 0
        scores = batches.network(given).permute(0, 2, 3, 1)[at].float()
        return -torch.log_softmax(scores, 1).gather(1, wanted[at][:, None] - 1).sum() / count

    batches.accumulate(loss, [seen, labels])


def _validate(batches: Batches, images: Images, classes: int, share: float, step: Step) -> Optional[float]:
    """The mean Jaccard index of all labelled pixels of images together; None where there is none."""
    batches.network.eval()
    total = np.zeros((classes, classes), np.int64)
    for number in range(len(images)):
        step(share, 'validating')
        total += _confusion(batches, images[number], classes)
    score = pooled_scores(total).macro_jaccard
    return score if np.isfinite(score) else None


def _confusion(batches: Batches, image: Pair, classes: int) -> Array:
    seen, labels = image
    rows, cols = labels.shape
    found: List[Array] = []

    def put(start: int, stop: int, result: Tensor) -> None:
        found.append(result.cpu().numpy()[0, :rows, :cols])

    with batches.accelerator.inference():
        batches.run(lambda given: batches.network(given).argmax(1) + 1, 1, lambda start, stop: stack([seen]), put)
    return confusion_matrix(found[0], labels, classes)


def _resume(
    path: Path, key: str, network: UNet, optimiser: torch.optim.Optimizer, tell: Callable[[str], None]
) -> Tuple[Course, Dict[str, Tensor]]:
    """How far a training is, and its best weights; network and optimiser are set to where it stopped."""
    fresh = Course(key), state_of(network)
    if not path.is_file():
        return fresh
    try:
        tensors, notes = read_tensors(path.read_bytes())
        course = Course(**json.loads(notes['course']))
        if course.key != key:
            tell(f'{path.name} belongs to another training (other images, recipe, model or version); this one begins anew.')
            return fresh
        current, best = _part(tensors, 'network.'), _part(tensors, 'best.')
        network.load_state_dict(current)
        state = {'state': _moments(tensors), 'param_groups': optimiser.state_dict()['param_groups']}
        optimiser.load_state_dict(state)
    except (ModelError, KeyError, TypeError, ValueError, RuntimeError, OSError) as error:
        raise ModelError(f'The checkpoint {path} is damaged: {error}.', 'Remove it, and the training begins anew.') from error
    tell(f'Going on after epoch {course.epoch}.')
    return course, best


def _save(path: Path, course: Course, network: UNet, best: Dict[str, Tensor], optimiser: torch.optim.Optimizer) -> None:
    tensors = {f'network.{name}': value.numpy() for name, value in state_of(network).items()}
    tensors.update({f'best.{name}': value.numpy() for name, value in best.items()})
    for number, state in optimiser.state_dict()['state'].items():
        tensors.update({f'optimiser.{number}.{name}': state[name].detach().cpu().numpy() for name in _MOMENTS})
    _write(path, tensors, {'course': json.dumps(asdict(course), allow_nan=False)})


def _moments(tensors: Dict[str, Array]) -> Dict[int, Dict[str, Tensor]]:
    found: Dict[int, Dict[str, Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith('optimiser.'):
            _, number, kind = name.split('.')
            found.setdefault(int(number), {})[kind] = torch.from_numpy(value.copy())
    return found


def _part(tensors: Dict[str, Array], prefix: str) -> Dict[str, Tensor]:
    return {name[len(prefix) :]: torch.from_numpy(value.copy()) for name, value in tensors.items() if name.startswith(prefix)}


def _write(path: Path, tensors: Dict[str, Array], notes: Dict[str, str]) -> None:
    data = write_tensors(tensors, notes)
    with atomic_output(path) as temporary:
        Path(temporary).write_bytes(data)
