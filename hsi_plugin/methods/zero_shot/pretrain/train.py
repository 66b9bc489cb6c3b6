"""Training the spectrum–text model that ships, on generated scenes; several networks that differ by their seed become one small file."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ....core.arrays import Array
from ....core.materials import MATERIALS
from ....models.spectrum_text.points import INPUTS, POINTS_NM
from ....models.tensors import write_tensors
from .materials import Named
from .samples import PixelGenerator, Pixels, draw_batch

_SCENES = 8  # of a batch
_JUDGED = 60  # batches that the temperature is fitted on
_LEAST = 1e-4


@dataclass(frozen=True)
class Recipe:
    """How the model is trained; chosen on spectra of libraries that were left out, never on a scene.

    Args:
        networks: How many; their probabilities are averaged.
        steps: Of all.
        batch: Pixels of a step.
        width: Of a layer.
        layers: Hidden ones.
        rate: Greatest learning rate (AdamW, one cycle).
        decay: Weight decay.
        dropout: While training.
        seed: Of all that is random.
    """

    networks: int = 3
    steps: int = 4000
    batch: int = 1024
    width: int = 256
    layers: int = 3
    rate: float = 2e-3
    decay: float = 1e-2
    dropout: float = 0.1
    seed: int = 0


class SpectrumTextNetwork(nn.Module):
    """Layers with shortcuts: ``(n, INPUTS)`` and the named materials ``(n, materials)`` to scores ``(n, materials)``."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__()
        self.first = nn.Linear(INPUTS + len(MATERIALS), recipe.width)
        self.middle = nn.ModuleList(nn.Linear(recipe.width, recipe.width) for _ in range(recipe.layers - 1))
        self.last = nn.Linear(recipe.width, len(MATERIALS))
        self.drop = nn.Dropout(recipe.dropout)

    def forward(self, inputs: Tensor, named: Tensor) -> Tensor:
        """Scores; their softmax is the expected share of each material."""
        hidden = torch.relu(self.first(torch.cat([inputs, named], 1)))
        for layer in self.middle:
            hidden = hidden + torch.relu(layer(self.drop(hidden)))
        scores: Tensor = self.last(hidden)
        return scores

    def tensors(self, number: int) -> Dict[str, Array]:
        """Weights as the file keeps them: half precision, inputs first."""
        layers = [self.first, *self.middle, self.last]
        found: Dict[str, Array] = {}
        for place, layer in enumerate(layers):
            found[f'{number}.{place}.weight'] = np.ascontiguousarray(layer.weight.detach().numpy().T).astype(np.float16)
            found[f'{number}.{place}.bias'] = layer.bias.detach().numpy().astype(np.float16)
        return found


def train(
    named: Named, recipe: Recipe, log: Callable[[str], None], checkpoint: Path
) -> Tuple[List[SpectrumTextNetwork], Array]:
    """Train all networks side by side on the same pixels, which take longer to make than to learn from.

    Args:
        named: Spectra of known materials.
        recipe: How.
        log: Takes a line now and then.
        checkpoint: A file that keeps the networks once they are trained; one that is there is taken instead of training.

    Returns:
        The networks, and the mean share of each material ``(materials,)``.
    """
    generator = PixelGenerator(named)
    networks = []
    for number in range(recipe.networks):
        torch.manual_seed(recipe.seed + number)
        networks.append(SpectrumTextNetwork(recipe))
    together = nn.ModuleList(networks)
    if checkpoint.is_file():
        together.load_state_dict(torch.load(checkpoint, weights_only=True))
    else:
        _train_all(networks, generator, recipe, log)
        torch.save(together.state_dict(), checkpoint)
    together.eval()
    rng = np.random.default_rng(recipe.seed + 10_000)
    prior = np.mean([draw_batch(generator, rng, recipe.batch, _SCENES).shares.mean(0) for _ in range(_JUDGED)], axis=0)
    return networks, prior


def _train_all(
    networks: Sequence[SpectrumTextNetwork], generator: PixelGenerator, recipe: Recipe, log: Callable[[str], None]
) -> None:
    """Cross-entropy of each network against the shares of the materials."""
    rng = np.random.default_rng(recipe.seed)
    weights = [parameter for network in networks for parameter in network.parameters()]
    optimiser = torch.optim.AdamW(weights, recipe.rate, weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, recipe.rate, total_steps=recipe.steps, pct_start=0.1)
    started, total = time.monotonic(), 0.0
    for step in range(1, recipe.steps + 1):
        batch = draw_batch(generator, rng, recipe.batch, _SCENES)
        inputs, named, shares = (torch.from_numpy(part) for part in (batch.inputs, batch.named, batch.shares))
        loss = torch.stack([-(shares * torch.log_softmax(one(inputs, named), 1)).sum(1).mean() for one in networks]).sum()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        total += loss.item() / len(networks)
        if step % 250 == 0:
            log(f'step {step}, loss {total / 250:.4f}, {time.monotonic() - started:.0f} s')
            total = 0.0


def fit_temperature(networks: Sequence[SpectrumTextNetwork], generator: PixelGenerator, recipe: Recipe) -> float:
    """What the logarithms of shares are divided by, so that the largest material is named with the probability that it has.

    Fitted by the likelihood of each pixel's largest material among those that a scene names, on generated pixels that were not trained on.
    """
    rng = np.random.default_rng(recipe.seed + 20_000)
    logs, wanted = [], []
    with torch.inference_mode():
        for _ in range(_JUDGED):
            batch = draw_batch(generator, rng, recipe.batch, _SCENES)
            shares = _together(networks, batch) * batch.named
            shares /= np.maximum(shares.sum(1, keepdims=True), 1e-9)
            largest = np.where(batch.named > 0.0, batch.shares, -1.0)
            clear = largest.max(1) > 0.0
            logs.append(np.log(shares + _LEAST)[clear] + np.where(batch.named > 0.0, 0.0, -1e4)[clear])
            wanted.append(largest.argmax(1)[clear])
    scores, truth = np.concatenate(logs), np.concatenate(wanted)
    rows = np.arange(len(truth))

    def cost(temperature: float) -> float:
        scaled = scores / temperature
        top = scaled.max(1)
        return float((np.log(np.exp(scaled - top[:, None]).sum(1)) + top - scaled[rows, truth]).mean())

    grid = np.exp(np.linspace(np.log(0.2), np.log(3.0), 60))
    return float(grid[int(np.argmin([cost(float(t)) for t in grid]))])


def _together(networks: Sequence[SpectrumTextNetwork], batch: Pixels) -> Array:
    inputs, named = torch.from_numpy(batch.inputs), torch.from_numpy(batch.named)
    found: Array = np.mean([torch.softmax(network(inputs, named), 1).numpy() for network in networks], axis=0)
    return found


def pack(
    networks: Sequence[SpectrumTextNetwork], prior: Array, temperature: float, recipe: Recipe, sources: Dict[str, int]
) -> bytes:
    """The model as one file of tensors, with its card."""
    card: Dict[str, Any] = {
        'name': 'spectrum-text', 'materials': list(MATERIALS), 'points_nm': [float(v) for v in POINTS_NM], 'networks': len(networks),
        'layers': recipe.layers + 1, 'temperature': round(temperature, 4), 'recipe': asdict(recipe), 'spectra': sources,
        'licence': 'GPL-3.0-or-later',
        'trained_on': 'generated pixels from USGS splib07 (public domain), Roberts et al. 2017 and the Berlin urban library',
    }  # fmt: skip
    tensors: Dict[str, Array] = {'prior': prior.astype(np.float32)}
    for number, network in enumerate(networks):
        tensors.update(network.tensors(number))
    return write_tensors(tensors, {'card': json.dumps(card, sort_keys=True)})
