"""Training the transformer on labelled windows.

The number of steps follows from the number of labels, never from a clock: the same labels give the same model on a slow machine. All
constants were chosen on simulated scenes (`benchmarks/sst.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array, BoolArray
from ...models.accelerator import CPU, Accelerator, make_repeatable
from ...models.batches import Batches, item_bytes
from ...models.sst.layers import Drop
from ...models.sst.network import DROPOUT, Sst
from ...models.sst.shape import Shape
from ..click.discriminant import LinearDiscriminant
from .deal import BORDERS, GAIN, LIGHT, LONE, MIXING, NOISE, OFFSET, SMOOTHING, Deal
from .linear import LINEAR, PARTS, Paths, add_linear
from .start import Rehearsal, Start, begin_from

BATCH = 48
STEPS, MOST_STEPS = 240, 720
EPOCHS = 20  # beyond the least number of steps, each pixel is seen about so often
ROUND = 40  # steps after which a policy is asked again
RATE = 1e-3
DECAY = 1e-2
WARM_UP = 10
FIRST = 0.5  # how much the first prediction's loss counts beside that of the final one
AVERAGED = 0.5  # the share of the steps, the last ones, whose weights are averaged
_FLOOR = 1e-3  # of the mean spread of the bands: a band without any tells nothing
_PART = 256


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network.

    Args:
        module: On the CPU, in evaluation mode.
        missing: Indices of classes that no pixel was seen of.
    """

    module: Sst
    missing: Array

    def both(self, patches: Array, valid: BoolArray) -> Tuple[Array, Array]:
        """First and final scores of windows; see :meth:`scores`."""
        given, known = torch.from_numpy(np.ascontiguousarray(patches, np.float32)), torch.from_numpy(np.ascontiguousarray(valid))
        with CPU.inference():
            parts = [self.module.both(*one) for one in zip(torch.split(given, _PART), torch.split(known, _PART))]
        first, final = (torch.cat([part[i] for part in parts]).double().numpy() for i in (0, 1))
        first[:, self.missing] = final[:, self.missing] = -np.inf
        return first, final

    def scores(self, patches: Array, valid: BoolArray) -> Array:
        """Scores of windows.

        Args:
            patches: In the cube's units, ``(n, bands, side, side)``.
            valid: Pixels that count, ``(n, side, side)``.

        Returns:
            Shape ``(n, K)``, float64; minus infinity for a class that was not seen.
        """
        return self.both(patches, valid)[1]

    def add_linear(self, linear: LinearDiscriminant, times: float) -> None:
        """Add so many times a discriminant's scores of the centre to the final scores; the first prediction stays as it was learned."""
        add_linear(self.module, 'beside_', linear, times)

    def tensors(self) -> Dict[str, Array]:
        """All that a model file keeps."""
        return {name: value.detach().cpu().numpy().copy() for name, value in self.module.state_dict().items()}


def steps_for(pixels: int) -> int:
    """The number of training steps for so many labelled pixels."""
    return min(MOST_STEPS, max(STEPS, EPOCHS * pixels // BATCH))


def recipe(shape: Shape, pixels: int) -> Dict[str, Any]:
    """What the card says of the network and its training."""
    return {
        'spectra': 'as measured, scaled to the units; each band standardised by mean and standard deviation of the training windows',
        'model': 'spatial-spectral transformer with self-calibrated attention beside a shrinkage discriminant',
        'network': shape.to_json(),
        'training': {
            'steps': steps_for(pixels), 'batch': BATCH, 'optimiser': 'AdamW', 'learning_rate': RATE, 'weight_decay': DECAY,
            'schedule': 'cosine', 'label_smoothing': SMOOTHING, 'light': LIGHT, 'band_gain': GAIN, 'offset': OFFSET, 'noise': list(NOISE),
            'mixup': MIXING, 'borders': BORDERS, 'alone': LONE,
            'dropout': DROPOUT, 'linear_share': LINEAR, 'parts': PARTS, 'first_loss': FIRST, 'averaged': AVERAGED,
        },
    }  # fmt: skip


def fit_network(
    patches: Array,
    valid: BoolArray,
    labels: Array,
    classes: int,
    seed: int,
    accelerator: Accelerator,
    step: Callable[[float], None],
    tell: Callable[[str], None],
    start: Optional[Start] = None,
    wavelengths_nm: Optional[Array] = None,
    temperature: float = 1.0,
    steps: Optional[int] = None,
) -> Network:
    """Train a network.

    Args:
        patches: Windows in the cube's units, ``(n, bands, side, side)``.
        valid: Pixels that count, ``(n, side, side)``.
        labels: Class values 1…K of the centres, ``(n,)``.
        classes: K.
        seed: Of all that is random.
        accelerator: Where to train; in float32.
        step: Called before every step with the share that is done; raises to stop.
        tell: Takes a sentence for the user.
        start: What to begin from and what may change; a fresh network that learns throughout where not given.
        wavelengths_nm: Of the bands, ``(bands,)``; None where unknown.
        temperature: What first scores are divided by before their uncertainty is taken.
        steps: How many; :func:`steps_for` where not given.

    Returns:
        The network, on the CPU.

    Raises:
        ModelError: The source of `start` does not fit.
    """
    make_repeatable(seed)
    values = np.asarray(labels, np.int64) - 1
    start = start or Start()
    shape = Shape(patches.shape[1], classes, patches.shape[-1])
    module = Sst(shape, wavelengths_nm).train()
    standardise(module, patches, valid)
    begin_from(module, start)
    module.temperature.fill_(temperature)
    centre = patches[:, :, shape.halo, shape.halo]
    known = start.known(classes)
    paths = Paths(module, centre, np.asarray(labels), classes, known, seed)
    random = torch.Generator().manual_seed(seed)
    for one in module.modules():
        if isinstance(one, Drop):
            one.random = random
    deal = Deal(patches, valid, values, classes, module.spread, BATCH, seed)
    batch = deal.batch if start.rehearsal is None else _rehearsed(deal, start.rehearsal, classes, module, seed)
    each = item_bytes(module.eval(), torch.from_numpy(np.nan_to_num(patches[:1]).astype(np.float32)), training=True)
    module.train()
    training = _Training(module, start, accelerator, each, tell)
    steps = steps_for(len(values)) if steps is None else steps

    def loss(given: Tensor, known: Tensor, wanted: Tensor) -> Tensor:
        first, final = module.both(given, known)
        return -(wanted * (torch.log_softmax(final, 1) + FIRST * torch.log_softmax(first, 1))).sum() / (BATCH * (1.0 + FIRST))

    for number in range(steps):
        step(number / steps)
        training.step(number, steps, loss, batch(paths.lead(number)))
    paths.finish()
    return Network(training.finished(), np.setdiff1d(np.flatnonzero(~known), values))


def standardise(module: Sst, patches: Array, valid: BoolArray) -> None:
    """Take mean and spread of each band from all valid pixels of some windows.

    Args:
        module: Changed in place.
        patches: ``(n, bands, side, side)``.
        valid: ``(n, side, side)``.
    """
    spectra = np.asarray(patches.transpose(0, 2, 3, 1)[valid], np.float64)
    spread = spectra.std(0)
    spread = spread + max(_FLOOR * float(spread.mean()), float(np.finfo(np.float32).tiny))
    module.mean.copy_(torch.from_numpy(spectra.mean(0)))
    module.spread.copy_(torch.from_numpy(spread))


class _Training:
    """The optimiser of what is not frozen, made anew when a policy wants other groups; and the mean of the weights at the end."""

    def __init__(self, module: Sst, start: Start, accelerator: Accelerator, each: int, tell: Callable[[str], None]) -> None:
        self._module, self._policy = module, start.policy
        self._optimiser, self._rates = torch.optim.AdamW(module.parameters(), lr=RATE, weight_decay=DECAY), [RATE]
        self._batches = Batches(module, accelerator.exact(), each, BATCH, tell=tell, optimiser=self._optimiser)
        self._means: Dict[str, Tensor] = {}
        self._averaged = 0

    def step(self, number: int, steps: int, loss: Callable[..., Tensor], items: List[Tensor]) -> None:
        """One step of so many."""
        if self._policy is not None and number % ROUND == 0:
            self._ask(self._policy(self._module, number // ROUND))
        factor = min(1.0, (number + 1) / WARM_UP) * 0.5 * (1.0 + math.cos(math.pi * number / steps))
        for group, rate in zip(self._optimiser.param_groups, self._rates):
            group['lr'] = rate * factor
        learning = [one for group in self._optimiser.param_groups for one in group['params']]
        if learning:
            self._batches.accumulate(loss, items)
            nn.utils.clip_grad_norm_(learning, 1.0)
            self._optimiser.step()
        if number >= (1.0 - AVERAGED) * steps:
            self._average()

    def finished(self) -> Sst:
        """The network with the means of its weights, on the CPU."""
        with torch.no_grad():
            for name, parameter in self._module.named_parameters():
                if name in self._means:
                    parameter.copy_(self._means[name])
        for one in self._module.modules():
            if isinstance(one, Drop):
                one.random = None
        self._module.zero_grad(set_to_none=True)
        return self._module.to('cpu').eval().requires_grad_(False)

    def _ask(self, groups: List[Dict[str, Any]]) -> None:
        """Freeze what is in no group, and make an optimiser of the others; what goes on learning keeps its moments."""
        groups = [{**group, 'params': list(group['params'])} for group in groups]
        learning = {id(one) for group in groups for one in group['params']}
        before = self._optimiser.state
        for name, one in self._module.named_parameters():
            one.requires_grad_(id(one) in learning)
            if id(one) not in learning:
                one.grad = None
                self._means.pop(name, None)  # as it is now, so it stays
        self._rates = [float(group.get('lr', RATE)) for group in groups]
        self._optimiser = torch.optim.AdamW(groups or [{'params': []}], lr=RATE, weight_decay=DECAY)
        for group in self._optimiser.param_groups:
            for one in group['params']:
                if one in before:
                    self._optimiser.state[one] = before[one]
        self._batches.follow(self._optimiser)

    def _average(self) -> None:
        self._averaged += 1
        with torch.no_grad():
            for name, one in self._module.named_parameters():
                if one.requires_grad:
                    mean = self._means.setdefault(name, one.detach().clone()).to(one.device)
                    self._means[name] = mean.lerp_(one, 1.0 / self._averaged)


def _rehearsed(deal: Deal, source: Rehearsal, classes: int, module: Sst, seed: int) -> Callable[[Optional[Tensor]], List[Tensor]]:
    """Batches of which a share are windows of a source."""
    count = round(source.share * BATCH)
    other = Deal(source.patches, source.valid, source.values - 1, classes, module.spread, BATCH, seed + 1)

    def batch(among: Optional[Tensor] = None) -> List[Tensor]:
        return [torch.cat([one[count:], old[:count]]) for one, old in zip(deal.batch(among), other.batch())]

    return batch
