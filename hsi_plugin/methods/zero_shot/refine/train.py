"""Training the MambaHSI-derived network on the noisy first labels of one scene (SPECIAL, Pang et al. 2025, arXiv:2501.16222).

Warm-up epochs learn from the random set alone: a small network that sees spectra learns what most labels of a class have in common before
it could learn where the labels are wrong. Then its own confidence parts the pixels, and mixtures of Gaussians, which see no surroundings,
teach what they make of the confident and the hard ones.

No truth is anywhere near: which epoch is the last is fixed beforehand or follows from labels that no longer change, and what is kept is the
running mean of the weights at the end. All that is random is drawn anew for each step from the seed and the step's number, so that an
interrupted training goes on with the same numbers.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple, cast

import numpy as np
import torch
from torch import Tensor

from ....core.arrays import Array, Json
from ....core.errors import ModelError
from ....cubes.cube import Cube
from ....models.accelerator import choose, limit_threads, make_repeatable
from ....models.batches import Batches, item_bytes
from ....models.mamba.network import MambaHSI
from ...computing import Computing
from ..probabilities import Probabilities, best_two
from .doubt import trusted
from .inputs import Inputs, fit_inputs
from .kept import State, go_on, keep
from .lessons import Beliefs, believe, believed, draw_crop
from .network import Seer, over_array, over_cube
from .pool import MOST_PIXELS, Pool, gather_pool
from .recipe import Recipe
from .refined import Check, Learned, Progress, Refined
from .tiles import softmax, turned

_POOL_BYTES = 512 << 20  # of what is learned from, where nobody set a bound
_BATCH_BYTES = 2 << 30
_PATIENCE = 2  # epochs of settled labels


@dataclass(frozen=True, eq=False)
class Ground:
    """The pool with what the network and the mixtures see of it: of each tile ``(channels, rows, cols)``, and of all pixels ``(n, d)``."""

    pool: Pool
    seen: List[Array]
    z: Array


def train_refiner(
    cube: Cube, first: Probabilities, recipe: Recipe, seed: int, computing: Computing, progress: Progress, check: Check,
    folder: Optional[Path] = None,
) -> Refined:  # fmt: skip
    """Train a network, and let it map the cube.

    Args:
        cube: The cube; it must stay open.
        first: First probabilities, noisy.
        recipe: How.
        seed: Of all that is random.
        computing: Where, and with how much memory.
        progress: Takes the share that is done and what is being done.
        check: Called before every step and window, also where an epoch looks back; raises to stop.
        folder: Where the state is kept after every epoch, and looked for; None to keep nothing.

    Returns:
        Probabilities, with the course of the training in `summary`.

    Raises:
        CubeError: No band is good, or no pixel valid.
        LabelError: No pixel has a first label.
        ModelError: The loss is no number.
    """
    # torch's threads wait for each other after every small operation: where another program uses a core, two are ten times slower than one.
    limit_threads(1)
    progress(0.0, 'reading what is learned from')
    each = 4 * (2 * recipe.components + 8) + 6 * (first.classes + 2)
    most = min(MOST_PIXELS, max(recipe.side**2, (computing.memory // 4 if computing.memory else _POOL_BYTES) // each))
    pool = gather_pool(cube, first, seed, check, most)
    inputs = fit_inputs(cube, pool, seed, check, recipe.components, recipe.floor, recipe.colours)
    ground = _read(cube, pool, inputs, check)
    training = Training(ground, inputs, recipe, seed, computing, check)
    training.run(progress, folder)
    network = training.finished()
    learned = Learned(training.finished(), inputs.bands, inputs, recipe.side, recipe.halo)
    seer = Seer(network, choose(computing.device), ground.seen[0][:, : recipe.side, : recipe.side], computing.memory, computing.tell)
    source = over_cube(seer, inputs, cube, pool.classes, recipe.side, recipe.halo, check)
    name = 'rgb' if recipe.colours else 'mamba'
    return Refined(name, source, training.notes(), training.summary(), training.device, learned)


def _read(cube: Cube, pool: Pool, inputs: Inputs, check: Check) -> Ground:
    seen, z = [], []
    for number, window in enumerate(pool.tiles):
        check()
        values, components, valid = inputs.read(cube, window)
        # What cannot be read now cannot be learned from, whatever its first label is.
        pool.image(pool.labels, number)[~valid] = -1
        seen.append(values)
        z.append(components.reshape(-1, components.shape[-1]))
    return Ground(pool, seen, np.concatenate(z))


class Training:
    """One training.

    Args:
        ground: What is learned from.
        inputs: How it was made.
        recipe: How to learn.
        seed: Of all that is random.
        computing: Where.
        check: Raises to stop.
    """

    def __init__(self, ground: Ground, inputs: Inputs, recipe: Recipe, seed: int, computing: Computing, check: Check) -> None:
        self._ground, self._recipe, self._seed, self._computing, self._check = ground, recipe, seed, computing, check
        self._weights = trusted(ground.pool, ground.seen, recipe.doubted, seed)
        accelerator = choose(computing.device)
        make_repeatable(seed)
        network = MambaHSI(inputs.channels, ground.pool.classes)
        optimiser = torch.optim.Adam(network.parameters(), lr=recipe.rate)
        example = torch.from_numpy(ground.seen[0][:, : recipe.side, : recipe.side].copy())[None]
        each = item_bytes(network, example, training=True)
        self._batches = Batches(
            network, accelerator.exact(), each, recipe.crops, 1, computing.memory or _BATCH_BYTES, computing.tell, optimiser
        )
        average = {name: value.detach().clone() for name, value in network.named_parameters()}
        self._state = State(network, average, optimiser, np.zeros(0, np.int16), 0, recipe.epochs - 1, [])
        self._resumed = 0
        self._described: Json = {
            'recipe': recipe.to_json(), 'seed': seed, 'channels': inputs.channels, 'classes': ground.pool.classes,
            'pool': _hash(ground.pool.labels, ground.pool.margins, ground.z),
        }  # fmt: skip

    @property
    def device(self) -> str:
        """What computed."""
        return self._batches.device

    def run(self, progress: Progress, folder: Optional[Path]) -> None:
        """All epochs that are left."""
        state, recipe = self._state, self._recipe
        if folder is not None and go_on(folder, state, self._described, recipe.steps):
            self._resumed = state.epoch
        while state.epoch <= state.last:
            beliefs, watched = self._look_back()
            losses = [self._step(state.epoch * recipe.steps + i, beliefs, progress) for i in range(recipe.steps)]
            rates = [recipe.rate_at(state.epoch * recipe.steps + i, state.last) for i in (0, recipe.steps - 1)]
            entry = {'epoch': state.epoch + 1, 'loss': float(np.mean(losses)), 'rate': rates[0], 'last_rate': rates[1], **watched}
            state.history.append(entry)
            state.epoch += 1
            if folder is not None:
                keep(folder, state, self._described)

    def finished(self) -> MambaHSI:
        """The network with the running means of its weights, on the CPU."""
        network = self._averaged()
        return network.eval().requires_grad_(False)

    def notes(self) -> Tuple[str, ...]:
        """What the user should know."""
        notes = []
        present = np.unique(self._ground.pool.labels[self._ground.pool.labels >= 0])
        missing = self._ground.pool.classes - len(present)
        if missing:
            notes.append(f'{missing} of {self._ground.pool.classes} classes are first in no pixel; the network cannot learn them.')
        if len(present) == 1:
            notes.append('All first labels are of one class: there is nothing to tell apart.')
        return tuple(notes)

    def summary(self) -> Json:
        """How the training went, JSON-ready."""
        pool, history = self._ground.pool, self._state.history
        labels, margins = self._predict()
        known = pool.labels >= 0
        return {
            'recipe': self._recipe.to_json(),
            'epochs': self._state.epoch,
            'settled': self._state.last < self._recipe.epochs - 1,
            'resumed_after': self._resumed,
            'pixels': int(known.sum()),
            'tiles': len(pool.tiles),
            'last_rate': history[-1]['last_rate'],
            'agreement_with_first': float((labels == pool.labels)[known].mean()),
            'margin_first': float(pool.margins[known].mean()),
            'margin': float(margins[known].mean()),
            'history': history,
        }

    def _look_back(self) -> Tuple[Optional[Beliefs], Json]:
        """What the last epoch made of the pool; from the warm-up's end on, also whom to believe."""
        state, recipe = self._state, self._recipe
        if state.epoch < max(1, recipe.warm_up):
            return None, {}
        labels, margins = self._predict()
        known = self._ground.pool.labels >= 0
        watched: Json = {'margin': float(margins[known].mean())}
        if len(state.labels):
            watched['change'] = float((labels != state.labels)[known].mean())
        state.labels = labels.astype(np.int16)
        changes = [one.get('change', 1.0) for one in state.history[1 - _PATIENCE :]] + [watched.get('change', 1.0)]
        if state.last == recipe.epochs - 1 and len(state.history) > recipe.warm_up + 1 and max(changes) < recipe.settled:
            state.last = state.epoch
        beliefs = None
        if recipe.mixture:
            beliefs = believe(self._ground.pool, self._ground.z, labels, margins, self._seed + state.epoch, self._check)
            hard = int((beliefs.place >= 0).sum()) - int(beliefs.confident.sum())
            watched.update(agreement=beliefs.agreement, confident=int(beliefs.confident.sum()), hard=hard)
        return beliefs, watched

    def _step(self, number: int, beliefs: Optional[Beliefs], progress: Progress) -> float:
        self._check()
        recipe, state, pool = self._recipe, self._state, self._ground.pool
        progress(number / (recipe.epochs * recipe.steps), f'training, epoch {state.epoch + 1} of {state.last + 1}')
        rng = np.random.default_rng([self._seed, number])
        rate = recipe.rate_at(number, state.last)
        for group in state.optimiser.param_groups:
            group['lr'] = rate
        given: List[Array] = []
        wanted: List[Array] = []
        view = int(rng.integers(8))  # of the whole step: crops of one step have one shape
        for _ in range(recipe.crops):
            tile, crop = draw_crop(pool, recipe.side, rng)
            seen = self._ground.seen[tile][:, crop.slices[0], crop.slices[1]]
            noisy = seen + recipe.noise * rng.standard_normal(seen.shape, np.float32)
            given.append(turned(noisy, view))
            wanted.append(turned(believed(pool, self._weights, tile, crop, beliefs, recipe, rng), view))
        state.network.train()
        count = len(given)
        shape = (max(one.shape[-2] for one in given), max(one.shape[-1] for one in given))

        def loss(x: Tensor, believed_in: Tensor) -> Tensor:
            return -(believed_in * torch.log_softmax(self._batches.network(x).float(), 1)).sum() / count

        value = self._batches.accumulate(loss, [_stack(given, shape), _stack(wanted, shape)])
        if not np.isfinite(value):
            raise ModelError(
                f'The training of the network failed: its loss is no number in epoch {state.epoch + 1}.',
                'Check the cube for absurd values, or choose the refinement "discriminant".',
            )
        state.optimiser.step()
        # A short run's mean must not be one of its beginning.
        fresh = 1.0 - min(recipe.average, (1 + number) / (10 + number))
        with torch.no_grad():
            for name, parameter in state.network.named_parameters():
                mean = state.average[name] = state.average[name].to(parameter.device)
                mean.lerp_(parameter, fresh)
        return value

    def _predict(self) -> Tuple[Array, Array]:
        """Classes from 0 (-1 without data) and margins of the pool, by the averaged weights."""
        recipe, pool = self._recipe, self._ground.pool
        network = self._averaged().eval()
        example = self._ground.seen[0][:, : recipe.side, : recipe.side]
        seer = Seer(network, self._batches.accelerator, example, self._computing.memory, self._computing.tell, exact=True)
        labels, margins = [], []
        for seen in self._ground.seen:
            best, _, margin = best_two(softmax(over_array(seer, seen, pool.classes, recipe.side, recipe.halo, self._check)))
            labels.append(best.ravel().astype(np.int16))
            margins.append(margin.ravel().astype(np.float32))
        without = pool.labels < 0
        return np.where(without, np.int16(-1), np.concatenate(labels)), np.where(without, np.float32(0.0), np.concatenate(margins))

    def _averaged(self) -> MambaHSI:
        network = cast(MambaHSI, self._state.network)
        copy = MambaHSI(network.shape.bands, network.shape.classes)
        state: Dict[str, Tensor] = {name: value.detach().cpu() for name, value in self._state.average.items()}
        copy.load_state_dict(state)
        return copy


def _stack(arrays: List[Array], shape: Tuple[int, int]) -> Tensor:
    """Crops of one size; those of a smaller tile are filled up with 0, which nobody believes in."""
    out = np.zeros((len(arrays), len(arrays[0]), *shape), np.float32)
    for place, one in zip(out, arrays):
        place[:, : one.shape[1], : one.shape[2]] = one
    return torch.from_numpy(out)


def _hash(*arrays: Array) -> str:
    digest = hashlib.sha256()
    for one in arrays:
        digest.update(np.ascontiguousarray(one).tobytes())
    return digest.hexdigest()
