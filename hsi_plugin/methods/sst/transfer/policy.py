"""The rule of :mod:`.freezing` as the training asks for it, with what was decided kept for the card."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

import numpy as np
import torch

from ....core.arrays import Array
from ....models.sst.network import Sst
from .freezing import HEAD, Round, head_rate, learning_rates, released_layers
from .sample import Sample
from .shift import layer_shifts, linear_cka

_PART = 256


class FreezingPolicy:
    """Decides each round which layers learn, from activations that are measured anew.

    The source's activations are those of the *source network* throughout: they are what its frozen layers were made for. The target's are
    those of the network as it is now. So a layer that has learned to see the target as the source was seen may be frozen again.

    Args:
        source: Activations of the source's pixels by the source network, see :func:`activations`.
        target: Pixels of the target, labelled or not, without their classes.
        labels: Labelled pixels that are learned from.
        seed: Of the random deals that say what chance gives.
    """

    def __init__(self, source: Mapping[str, Array], target: Sample, labels: int, seed: int = 0) -> None:
        self._source, self._target, self._labels, self._seed = source, target, labels, seed
        self._before: Optional[Dict[str, Array]] = None
        self.rounds: List[Round] = []

    def __call__(self, network: Sst, number: int) -> List[Dict[str, Any]]:
        """Groups of parameters that learn in a round, each with its highest rate; what is in none is frozen."""
        seen = activations(network, self._target)
        if self._before is None:
            self._before = seen
        names = network.layer_names
        body = [name for name in names if name != HEAD]
        shifts = layer_shifts({name: self._source[name] for name in body}, seen, self._seed)
        released = released_layers(names, shifts, self._labels, number)
        rates = learning_rates(names, head_rate(shifts))
        groups: List[Dict[str, Any]] = [{'params': list(network.layer(name).parameters()), 'lr': rates[name]} for name in released]
        learning = sum(one.numel() for group in groups for one in group['params'])
        self.rounds.append(
            Round(
                number, shifts, released, tuple(name for name in names if name not in released),
                learning, sum(one.numel() for one in network.parameters()) - learning,
                {name: linear_cka(self._before[name], seen[name]) for name in body},
            )
        )  # fmt: skip
        return groups


def activations(network: Sst, sample: Sample) -> Dict[str, Array]:
    """What every layer of a network makes of some pixels, by name: float64, ``(n, d)`` each. The network stays as it was.

    Args:
        network: Of the sample's bands.
        sample: The pixels.
    """
    device = network.mean.device
    training = network.training
    network.eval()
    found: Dict[str, List[Array]] = {name: [] for name in network.layer_names}
    try:
        with torch.no_grad():
            for start in range(0, len(sample), _PART):
                patches = torch.from_numpy(np.ascontiguousarray(sample.patches[start : start + _PART], np.float32)).to(device)
                valid = torch.from_numpy(np.ascontiguousarray(sample.valid[start : start + _PART])).to(device)
                for name, values in network.activations(patches, valid).items():
                    found[name].append(values.double().cpu().numpy())
    finally:
        network.train(training)
    return {name: np.concatenate(parts) for name, parts in found.items()}
