"""The training loop of a starter model: it can be stopped at any step and goes on from its last checkpoint as if it had not been.

A run is a folder: `run.json` (what was asked for), `state.safetensors` (weights, their running average, the optimiser's moments, the
step), `log.csv` (a line every so many steps). Every step draws from a generator of its own, seeded by the run's seed and the
step's number, so nothing of the past is needed to go on.
"""

from __future__ import annotations

import csv
import json
import math
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

import numpy as np
import torch
from torch import Tensor, nn

from ....core.arrays import Array
from ....core.errors import ModelError, OutputError, ParameterError
from ....cubes.atomic import atomic_output
from ....models.accelerator import Accelerator, make_repeatable
from ....models.backbones.starter import Starter
from ....models.tensors import read_tensors, write_tensors
from .objective import loss_of
from .scenes import Batch

STATE, RUN, LOG = 'state.safetensors', 'run.json', 'log.csv'
_WARM_UP = 0.05
_AVERAGE = 0.999
_LOG_EVERY = 50
_KEEP_SECONDS = 60.0
Draw = Callable[[np.random.Generator, int], Batch]


@dataclass(frozen=True)
class Plan:
    """What decides the result of a run.

    Args:
        steps: In all.
        batch: Tiles a step.
        rate: The highest learning rate, after a short warm-up; it falls to nothing along a cosine.
        seed: Of all that is random.
        decay: Weight decay of AdamW.
    """

    steps: int
    batch: int = 16
    rate: float = 1e-3
    seed: int = 0
    decay: float = 0.05


class Run:
    """A training run in a folder.

    Args:
        folder: Where it is kept; None to keep nothing.
        model: The model; it is changed in place.
        draw: Draws a batch from a generator.
        plan: What decides the result.
        accelerator: Where to train.
        described: What else decides the result (libraries, archive, preset), JSON-ready: going on with another is refused.
        every: Steps from one report of progress, and line of the log, to the next.
    """

    def __init__(
        self,
        folder: Optional[Path],
        model: Starter,
        draw: Draw,
        plan: Plan,
        accelerator: Accelerator,
        described: Optional[Mapping[str, Any]] = None,
        every: int = _LOG_EVERY,
    ) -> None:
        self.model, self.plan, self.folder = model, plan, folder
        self.step = 0
        self.seconds = 0.0
        self._every = every
        self._draw, self._device = draw, accelerator.device
        make_repeatable(plan.seed)
        model.to(self._device).train().requires_grad_(True)
        self._average = {name: value.detach().clone() for name, value in model.named_parameters()}
        self._optimiser = torch.optim.AdamW(_groups(model, plan.decay), lr=plan.rate, betas=(0.9, 0.95))
        self._parts: Dict[str, List[float]] = {}
        self._kept = time.monotonic()
        if folder is not None:
            self._open(folder, {**asdict(plan), **(described or {})})

    def train(self, progress: Callable[[int, Dict[str, float]], None], check_cancelled: Callable[[], None], until: int = 0) -> None:
        """Go on to the end, or to a step.

        Args:
            progress: Takes the number of finished steps and the means of the parts of the loss since it was last called.
            check_cancelled: Called before every step; raises to stop, after which the checkpoint is written.
            until: Stop after so many steps; 0 for all.
        """
        last = until or self.plan.steps
        try:
            while self.step < last:
                check_cancelled()
                started = time.monotonic()
                self._one_step()
                self.seconds += time.monotonic() - started
                if self.step % self._every == 0 or self.step == last:
                    progress(self.step, self._log())
                if time.monotonic() - self._kept > _KEEP_SECONDS:
                    self.keep()
        finally:
            self.keep()

    def averaged(self) -> Dict[str, Tensor]:
        """The running average of the weights over the steps: what is worth keeping."""
        return {name: value.detach().cpu() for name, value in self._average.items()}

    def keep(self) -> None:
        """Write the checkpoint."""
        self._kept = time.monotonic()
        if self.folder is None:
            return
        tensors: Dict[str, Array] = {}
        for name, parameter in self.model.named_parameters():
            moments = self._optimiser.state.get(parameter, {})
            for kind, value in (
                ('weight', parameter), ('average', self._average[name]),
                ('first', moments.get('exp_avg')), ('second', moments.get('exp_avg_sq')),
            ):  # fmt: skip
                if value is not None:
                    tensors[f'{kind}:{name}'] = value.detach().cpu().numpy()
        # Which step the weights are of stands with them, so that a kill between two files does no harm.
        _write(self.folder / STATE, write_tensors(tensors, {'step': str(self.step), 'seconds': f'{self.seconds:.1f}'}))

    def _one_step(self) -> None:
        plan = self.plan
        rng = np.random.default_rng([plan.seed, self.step])
        share = self.step / plan.steps
        rate = plan.rate * min(1.0, (self.step + 1) / max(1.0, _WARM_UP * plan.steps)) * 0.5 * (1.0 + math.cos(math.pi * share))
        for group in self._optimiser.param_groups:
            group['lr'] = rate
        loss = loss_of(self.model, self._draw(rng, plan.batch), rng)
        self._optimiser.zero_grad(set_to_none=True)
        loss.total.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self._optimiser.step()
        self.step += 1
        # A short run's average must not be of its beginning.
        keep = min(_AVERAGE, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for name, value in self.model.named_parameters():
                self._average[name].lerp_(value, 1.0 - keep)
        for name, number in loss.parts.items():
            self._parts.setdefault(name, []).append(number)

    def _log(self) -> Dict[str, float]:
        means = {name: sum(values) / len(values) for name, values in self._parts.items()}
        self._parts.clear()
        if self.folder is not None:
            path = self.folder / LOG
            new = not path.exists()
            with open(path, 'a', newline='', encoding='utf-8') as file:
                writer = csv.writer(file)
                if new:
                    writer.writerow(['step', 'seconds', *means])
                writer.writerow([self.step, f'{self.seconds:.0f}', *(f'{value:.5f}' for value in means.values())])
        return means

    def _open(self, folder: Path, described: Dict[str, Any]) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            before = json.loads((folder / RUN).read_text(encoding='utf-8')) if (folder / RUN).is_file() else None
        except (OSError, ValueError) as error:
            raise OutputError(f'The folder {folder} cannot be used: {error}.', 'Choose another folder.') from error
        described = json.loads(json.dumps(described))
        if before is not None and before != described:
            changed = ', '.join(sorted(k for k in before.keys() | described.keys() if before.get(k) != described.get(k)))
            raise ParameterError(f'The run in {folder} was begun with other settings ({changed}).', 'Give the same, or another folder.')
        if before is None:
            _write(folder / RUN, json.dumps(described, indent=2).encode())
        if (folder / STATE).is_file():
            self._resume(folder / STATE)

    def _resume(self, path: Path) -> None:
        tensors, notes = read_tensors(path.read_bytes())
        try:
            self.step, self.seconds = int(notes['step']), float(notes['seconds'])
            with torch.no_grad():
                for name, parameter in self.model.named_parameters():
                    parameter.copy_(torch.from_numpy(np.array(tensors[f'weight:{name}'])))
                    self._average[name].copy_(torch.from_numpy(np.array(tensors[f'average:{name}'])))
                    if f'first:{name}' in tensors:
                        first, second = (torch.from_numpy(np.array(tensors[f'{kind}:{name}'])) for kind in ('first', 'second'))
                        self._optimiser.state[parameter] = {
                            'step': torch.tensor(float(self.step)),
                            'exp_avg': first.to(self._device), 'exp_avg_sq': second.to(self._device),
                        }  # fmt: skip
        except (KeyError, ValueError, RuntimeError) as error:
            raise ModelError(f'The checkpoint {path} does not fit the model: {error}.', 'Choose another folder to begin anew.') from error


def read_log(path: Path) -> List[Dict[str, float]]:
    """The lines of a run's log."""
    with open(path, newline='', encoding='utf-8') as file:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]


def _groups(model: nn.Module, decay: float) -> List[Dict[str, Any]]:
    """Matrices decay; norms, biases and codes do not (as in the masked autoencoder, He et al. 2022)."""
    matrices = [p for p in model.parameters() if p.dim() >= 2 and p.shape[0] > 16]
    others = [p for p in model.parameters() if not (p.dim() >= 2 and p.shape[0] > 16)]
    return [{'params': matrices, 'weight_decay': decay}, {'params': others, 'weight_decay': 0.0}]


def _write(path: Path, content: bytes) -> None:
    with atomic_output(path) as temporary:
        Path(temporary).write_bytes(content)
