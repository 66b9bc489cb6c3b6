"""The state of a training on disk after every epoch, so that an interrupted one goes on and ends with the very same weights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import torch
from torch import Tensor, nn

from ....core.arrays import Array, Json
from ....core.errors import ModelError
from ....cubes.atomic import atomic_output
from ....models.tensors import read_tensors, write_tensors

STATE, RUN = 'network.safetensors', 'network.json'


@dataclass
class State:
    """Where a training stands; `network`, `average` and `optimiser` are changed in place.

    Args:
        network: The network.
        average: Running means of its parameters, by name.
        optimiser: Adam.
        labels: Classes that it predicted for the pool after the last epoch but the one that follows, int16; empty before.
        epoch: Finished epochs.
        last: The epoch, from 0, that will be the last.
        history: One entry a finished epoch.
    """

    network: nn.Module
    average: Dict[str, Tensor]
    optimiser: torch.optim.Optimizer
    labels: Array
    epoch: int
    last: int
    history: List[Json]


def keep(folder: Path, state: State, described: Json) -> None:
    """Write the state; the numbers stand in the same file as the weights, so that a kill between two files can do no harm.

    Raises:
        OutputError: The folder cannot be written to.
    """
    tensors: Dict[str, Array] = {'labels': state.labels}
    for name, parameter in state.network.named_parameters():
        moments = state.optimiser.state.get(parameter, {})
        for kind, value in (
            ('weight', parameter), ('average', state.average[name]),
            ('first', moments.get('exp_avg')), ('second', moments.get('exp_avg_sq')),
        ):  # fmt: skip
            if value is not None:
                tensors[f'{kind}:{name}'] = value.detach().cpu().numpy()
    numbers = {'epoch': state.epoch, 'last': state.last, 'history': state.history, 'described': described}
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / STATE, write_tensors(tensors, {'state': json.dumps(numbers)}))
    _write(folder / RUN, json.dumps(numbers, indent=1).encode())  # for people; it is never read


def go_on(folder: Path, state: State, described: Json, steps: int) -> bool:
    """Read a state, if there is one of a training that was begun in the same way.

    Args:
        folder: Where :func:`keep` wrote.
        state: Takes what was read.
        described: All that decides the result; a state of anything else is left alone, and the training begins anew.
        steps: Of an epoch.

    Returns:
        Whether there was one.
    """
    found = _read(folder / STATE)
    if found is None:
        return False
    tensors, numbers = found
    if numbers.get('described') != json.loads(json.dumps(described)):
        return False
    wanted = {f'{kind}:{name}': p for name, p in state.network.named_parameters() for kind in ('weight', 'average', 'first', 'second')}
    if any(name not in tensors or tensors[name].shape != tuple(p.shape) for name, p in wanted.items()):
        return False
    state.epoch, state.last, state.history = int(numbers['epoch']), int(numbers['last']), list(numbers['history'])
    state.labels = np.array(tensors['labels'], np.int16)
    with torch.no_grad():
        for name, parameter in state.network.named_parameters():
            weight, average, first, second = (
                torch.from_numpy(np.array(tensors[f'{kind}:{name}'])).to(parameter.device)
                for kind in ('weight', 'average', 'first', 'second')
            )
            parameter.copy_(weight)
            state.average[name].copy_(average)
            step = torch.tensor(float(state.epoch * steps))
            state.optimiser.state[parameter] = {'step': step, 'exp_avg': first, 'exp_avg_sq': second}
    return True


def _read(path: Path) -> Optional[Any]:
    """Tensors and numbers; None where there is no file, or a torn one: then the training begins anew."""
    try:
        tensors, notes = read_tensors(path.read_bytes())
        numbers = json.loads(notes['state'])
    except (OSError, ModelError, KeyError, ValueError):
        return None
    whole = isinstance(numbers, dict) and {'epoch', 'last', 'history', 'described'} <= numbers.keys() and 'labels' in tensors
    return (tensors, numbers) if whole else None


def _write(path: Path, content: bytes) -> None:
    with atomic_output(path) as temporary:
        Path(temporary).write_bytes(content)
