"""What a training starts from, and which layers it may change: a source network's tensors, and a policy that is asked again every round."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array, BoolArray
from ...core.errors import ModelError
from ...models.sst.network import Sst

Policy = Callable[[Sst, int], List[Dict[str, Any]]]
"""From the network and the number of the round (from 0) to groups of parameters, ``{'params': […], 'lr': …}`` as torch's optimisers want.

`lr` is the group's highest rate; the schedule multiplies all alike. Parameters in no group are frozen: they get no gradient and stay as
they are, bit for bit.
"""

_LINEAR = ('weight', 'bias', 'beside_weight', 'beside_bias')
_STANDARD = ('mean', 'spread')


@dataclass(frozen=True, eq=False)
class Rehearsal:
    """Windows of the source that are learned from beside those of the target, so that what these do not show is not forgotten.

    After Robins 1995, "Catastrophic forgetting, rehearsal and pseudorehearsal", Connection Science 7:123.

    Args:
        patches: In the cube's units, ``(m, bands, side, side)``.
        valid: Pixels that count, ``(m, side, side)``.
        values: Class values 1…K of the target's scheme, ``(m,)``.
        share: Of every batch, 0…1.
    """

    patches: Array
    valid: BoolArray
    values: Array
    share: float


@dataclass(frozen=True, eq=False)
class Start:
    """Where a training begins.

    Args:
        tensors: A source network's, as a model file keeps them; of the same bands, width and blocks. None for fresh ones.
        classes: For each class of the target the number (from 0) of the source class of the same name, None for a new one; where not given,
            the whole head is fresh.
        policy: Which layers learn, and how fast; all at the usual rate where not given.
        restandardise: Whether bands are standardised by the target's pixels instead of the source's.
        linear: Whether classes that both know keep the source's linear path, so that the training begins with the source's own scores;
            where not, the linear path is learned of the target's pixels alone.
        rehearsal: Pixels of the source to go on learning from; None for none.
    """

    tensors: Optional[Mapping[str, Array]] = None
    classes: Optional[Sequence[Optional[int]]] = None
    policy: Optional[Policy] = None
    restandardise: bool = False
    linear: bool = False
    rehearsal: Optional[Rehearsal] = None

    def known(self, count: int) -> BoolArray:
        """Which of so many classes the training begins with knowing, without a label: those that keep the source's whole path."""
        if not self.linear or self.tensors is None or self.classes is None:
            return np.zeros(count, bool)
        return np.array([one is not None for one in self.classes])


def begin_from(network: Sst, start: Start) -> None:
    """Put a source's tensors into a fresh network.

    Heads keep the rows of classes that both know. A window of another side keeps the middle that both have; beyond, positions stay fresh.
    The temperature is left alone: it belongs to the target's labels. So is the linear path, but where the start says that it is kept.

    Args:
        network: The target's network; changed in place.
        start: The source.

    Raises:
        ModelError: A tensor is absent or of another form.
    """
    if start.tensors is None:
        return
    own = network.state_dict()
    for name, value in own.items():
        if (name in _LINEAR and not start.linear) or name == 'temperature' or (start.restandardise and name in _STANDARD):
            continue
        given = start.tensors.get(name)
        if given is None:
            raise ModelError(f'The source model lacks its {name}.', 'Choose a model of the method "sst".')
        source = torch.from_numpy(np.array(given, np.float32))
        if name.endswith('.position'):
            own[name] = _middle(value, source)
        elif name.startswith(('head.first.', 'head.final.')) or name in _LINEAR:
            own[name] = _rows(value, source, start.classes)
        elif source.shape == value.shape:
            own[name] = source
        else:
            raise ModelError(
                f'The source model\'s {name} have the form {tuple(source.shape)}, not {tuple(value.shape)}.',
                'Resample the target to the bands of the source, and keep its width and its blocks.',
            )
    network.load_state_dict(own)


def _rows(fresh: Tensor, source: Tensor, classes: Optional[Sequence[Optional[int]]]) -> Tensor:
    """A head's rows: those of known classes from the source, the others fresh."""
    out = fresh.clone()
    for number, known in enumerate(classes or ()):
        if known is not None:
            out[number] = source[known]
    return out


def _middle(fresh: Tensor, source: Tensor) -> Tensor:
    """Positions ``(heads, side²)`` from a window of another side."""
    if fresh.shape == source.shape:
        return source
    out, side, other = fresh.clone(), round(fresh.shape[1] ** 0.5), round(source.shape[1] ** 0.5)
    shared = min(side, other)
    to, of = (side - shared) // 2, (other - shared) // 2
    squares = out.reshape(-1, side, side), source.reshape(-1, other, other)
    squares[0][:, to : to + shared, to : to + shared] = squares[1][:, of : of + shared, of : of + shared]
    return out
