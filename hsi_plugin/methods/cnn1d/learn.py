"""Training the network on labelled spectra.

The number of steps follows from the number of labels, never from a clock: the same labels give the same model on a slow machine. All
constants were chosen on simulated scenes (`benchmarks/cnn1d.py`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable, Dict, List

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...models.accelerator import CPU, Accelerator, make_repeatable
from ...models.batches import Batches, item_bytes
from ...models.cnn1d import Cnn1d, Shape
from ..click.discriminant import LinearDiscriminant, fit_discriminant

BATCH = 64
STEPS, MOST_STEPS = 400, 800
EPOCHS = 20  # beyond the least number of steps, each pixel is seen about so often
RATE = 3e-3
DECAY = 1e-2
WARM_UP = 10
SMOOTHING = 0.05
MIXING = 0.4  # of mixup's beta distribution
LIGHT, OFFSET, NOISE = 0.1, 0.05, 0.02
LINEAR = 0.25  # the share of the discriminant's scores that the network begins with: all of them would leave it nothing to learn from
_FLOOR = 1e-3  # of the mean spread of the bands: a band without any tells nothing


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network with the standardisation of what it reads.

    Args:
        module: On the CPU.
        mean: Of the training spectra, shape ``(bands,)``, float64.
        spread: Their standard deviation, the same.
        missing: Indices of classes that no pixel was seen of.
    """

    module: Cnn1d
    mean: Array
    spread: Array
    missing: Array

    def scores(self, spectra: Array) -> Array:
        """Scores of spectra ``(n, bands)``: shape ``(n, K)``, float64; minus infinity for a class that was not seen."""
        standard = torch.from_numpy(((spectra - self.mean) / self.spread).astype(np.float32))
        with CPU.inference():
            parts = [self.module(part).numpy() for part in torch.split(standard, 1024)]
        scores: Array = np.concatenate(parts).astype(np.float64)
        scores[:, self.missing] = -np.inf
        return scores

    def add_linear(self, linear: LinearDiscriminant, times: float) -> None:
        """Add so many times a discriminant's scores, learned of spectra as they are, to those of the network."""
        bias = linear.bias + self.mean @ linear.weights
        self.module.weight += torch.from_numpy(times * (linear.weights * self.spread[:, None]).T)
        # A class without pixels has no border; whoever asks for scores leaves it out.
        self.module.bias += torch.from_numpy(times * np.where(np.isfinite(bias), bias, 0.0))

    def tensors(self) -> Dict[str, Array]:
        """All that a model file keeps."""
        kept = {name: value.detach().cpu().numpy() for name, value in self.module.state_dict().items()}
        return {**kept, 'standard.mean': self.mean, 'standard.spread': self.spread}


def steps_for(pixels: int) -> int:
    """The number of training steps for so many labelled pixels."""
    return min(MOST_STEPS, max(STEPS, EPOCHS * pixels // BATCH))


def recipe(shape: Shape, pixels: int) -> Dict[str, Any]:
    """What the card says of the network and its training."""
    return {
        'spectra': 'as measured, scaled to the units; each band standardised by mean and standard deviation of the training pixels',
        'model': 'residual 1-D convolutions beside a shrinkage discriminant',
        'network': shape.to_json(),
        'training': {
            'steps': steps_for(pixels), 'batch': BATCH, 'optimiser': 'AdamW', 'learning_rate': RATE, 'weight_decay': DECAY,
            'schedule': 'cosine', 'label_smoothing': SMOOTHING, 'mixup': MIXING, 'light': LIGHT, 'offset': OFFSET, 'noise': NOISE,
            'linear_share': LINEAR,
        },
    }  # fmt: skip


def fit_network(
    spectra: Array,
    values: Array,
    classes: int,
    seed: int,
    accelerator: Accelerator,
    step: Callable[[float], None],
    tell: Callable[[str], None],
) -> Network:
    """Train a network.

    Args:
        spectra: Shape ``(n, bands)``.
        values: Class values 1…K, shape ``(n,)``.
        classes: K.
        seed: Of all that is random.
        accelerator: Where to train; in float32.
        step: Called before every step with the share that is done; raises to stop.
        tell: Takes a sentence for the user.
    """
    make_repeatable(seed)
    network = _begin(np.asarray(spectra, np.float64), values, classes)
    module, mean, spread = network.module, network.mean, network.spread
    standard = torch.from_numpy(((spectra - mean) / spread).astype(np.float32))
    # Light multiplies the spectrum itself: in standardised values that is not a product.
    dark = torch.from_numpy((mean / spread).astype(np.float32))
    deal = _Deal(standard, dark, torch.from_numpy(np.asarray(values, np.int64) - 1), classes, seed)
    each = item_bytes(module, standard[:1], training=True)
    optimiser = torch.optim.AdamW(module.parameters(), lr=RATE, weight_decay=DECAY)
    batches = Batches(module, accelerator.exact(), each, BATCH, tell=tell, optimiser=optimiser)
    steps = steps_for(len(values))

    def loss(given: Tensor, wanted: Tensor) -> Tensor:
        return -(wanted * torch.log_softmax(module(given), 1)).sum() / BATCH

    for number in range(steps):
        step(number / steps)
        for group in optimiser.param_groups:
            group['lr'] = RATE * min(1.0, (number + 1) / WARM_UP) * 0.5 * (1.0 + math.cos(math.pi * number / steps))
        batches.accumulate(loss, deal.batch())
        nn.utils.clip_grad_norm_(module.parameters(), 1.0)
        optimiser.step()
    module.to('cpu').eval()
    return network


def _begin(spectra: Array, values: Array, classes: int) -> Network:
    """An untrained network whose linear path is a share of the pixels' discriminant."""
    mean, spread = spectra.mean(0), spectra.std(0)
    spread = spread + max(_FLOOR * float(spread.mean()), float(np.finfo(np.float32).tiny))
    module = Cnn1d(Shape(spectra.shape[1], classes))
    network = Network(module, mean, spread, np.setdiff1d(np.arange(classes), np.asarray(values) - 1))
    # Learned before standardising: shrinkage draws towards a sphere, and which sphere that is depends on the scale of each band.
    network.add_linear(fit_discriminant(spectra, values, classes), LINEAR)
    return network


class _Deal:
    """Batches of pixels, each class as often as the others, varied as light, air and sensor vary them.

    All random numbers come from a generator on the CPU, so that a seed means the same on every device.
    """

    def __init__(self, standard: Tensor, dark: Tensor, values: Tensor, classes: int, seed: int) -> None:
        self._standard, self._dark, self._values = standard, dark, values
        self._wanted = torch.nn.functional.one_hot(values, classes).float()
        seen = (self._wanted.sum(0) > 0).float()
        # Label smoothing over the classes that there are.
        self._wanted = (1.0 - SMOOTHING) * self._wanted + SMOOTHING * seen / seen.sum()
        self._chance = 1.0 / torch.bincount(values, minlength=classes).double()[values]
        self._random = torch.Generator().manual_seed(seed)
        self._numpy = np.random.default_rng(seed)

    def batch(self) -> List[Tensor]:
        """Spectra and the class shares that are wanted of them; mixup after Zhang et al. 2018, ICLR."""
        chosen = torch.multinomial(self._chance, BATCH, True, generator=self._random)
        given, wanted = self._varied(chosen), self._wanted[chosen]
        other = torch.randperm(BATCH, generator=self._random)
        share = float(self._numpy.beta(MIXING, MIXING))
        return [torch.lerp(given[other], given, share), torch.lerp(wanted[other], wanted, share)]

    def _varied(self, chosen: Tensor) -> Tensor:
        spectra = self._standard[chosen]
        light, offset = (amount * torch.randn(BATCH, 1, generator=self._random) for amount in (LIGHT, OFFSET))
        noise = torch.randn(spectra.shape, generator=self._random)
        return spectra + light * (spectra + self._dark) + offset + NOISE * noise
