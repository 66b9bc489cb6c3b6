"""Training the network on labelled pixels and all the others of the scene.

A few labels alone are learned by heart. So a discriminant of them names all pixels first, and from there on it is the learning from noisy
labels of `methods.zero_shot.refine.train` (after SPECIAL, Pang et al. 2025, arXiv:2501.16222), in which labelled pixels are as sure as can
be. The number of steps never follows from a clock.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.window import Window
from ...cubes.cube import Cube
from ...models.accelerator import Accelerator, choose
from ...models.mamba.network import MambaHSI
from ..click.discriminant import LinearDiscriminant
from ..computing import Computing
from ..zero_shot.refine.network import Seer
from ..zero_shot.refine.recipe import Recipe
from ..zero_shot.refine.refined import Check
from ..zero_shot.refine.tiles import VIEWS, Blended
from ..zero_shot.refine.train import Ground, Training
from .fitted import Fitted
from .ground import Tiles

EPOCHS, WARM_UP, STEPS = 10, 5, 16
SIDE, HALO = 64, 8
_LEAST_SCORE = -1e9  # of a class that was not learned: no number must be infinite

def recipe() -> Recipe:
    """How it is trained."""
    return Recipe(epochs=EPOCHS, warm_up=WARM_UP, steps=STEPS, side=SIDE, halo=HALO)


def described() -> Dict[str, Any]:
    """What the card says of the training."""
    return {'optimiser': 'Adam', 'schedule': 'cosine', 'first_labels': 'a shrinkage discriminant of the labels', **recipe().to_json()}


def fit_network(
    cube: Cube, tiles: Tiles, linear: LinearDiscriminant, temperature: float, among: Array, values: Array, seed: int, computing: Computing,
    step: Callable[[float], None], check: Check,
) -> MambaHSI:
    """Train a network.

    Args:
        cube: The cube.
        tiles: What is seen of it.
        linear: A discriminant of the same labels.
        temperature: What its scores are divided by.
        among: Which of the labelled pixels are learned from, shape ``(n,)``.
        values: Their class values from 1.
        seed: Of all that is random.
        computing: Where, and with how much memory.
        step: Called before every step with the share that is done; raises to stop.
        check: Called between steps too; raises to stop.

    Returns:
        The network, on the CPU, in evaluation mode.

    Raises:
        ModelError: The loss is no number.
    """
    finite = replace(linear, bias=np.maximum(linear.bias, _LEAST_SCORE))
    pool = tiles.pool(cube, finite, temperature, among, values, check)
    training = Training(Ground(pool, tiles.seen, tiles.z), tiles.inputs, recipe(), seed, computing, check)
    training.run(lambda share, doing: step(share), None)
    return training.finished()


def look(
    network: MambaHSI, fitted: Fitted, side: int, halo: int, accelerator: Accelerator, computing: Computing, check: Check
) -> Tuple[Blended, Seer]:
    """A network's scores of a cube's pixels, window by window, and what computes them.

    Args:
        network: The network; it may move to the device.
        fitted: Gives what it sees.
        side: Of the windows.
        halo: They overlap by twice as much.
        accelerator: Where to compute.
        computing: Memory, and who is told.
        check: Called before every window; raises to stop.
    """
    classes, image = network.shape.classes, fitted.cube.grid.window.shape
    example = np.zeros((fitted.inputs.channels, min(side, image[0]), min(side, image[1])), np.float32)
    seer = Seer(network, accelerator, example, computing.memory, computing.tell)

    def compute(window: Window) -> Tuple[Array, Array]:
        check()
        seen, valid, more = fitted.read(window)
        if not valid.any():
            return np.zeros((classes, *window.shape), np.float32), valid
        scores = seer.scores(seen, VIEWS)
        return scores if more is None else scores + more, valid

    return Blended(compute, classes, image, side, halo), seer


@dataclass(frozen=True, eq=False)
class Asked:
    """A network that is asked for labelled pixels, as the map would show them.

    Args:
        network: The network.
        fitted: Gives what it sees.
        rows: Of all labelled pixels.
        cols: The same.
        missing: Classes from 0 that it never saw.
        computing: Where to compute.
        check: Raises to stop.
    """

    network: MambaHSI
    fitted: Fitted
    rows: Array
    cols: Array
    missing: Array
    computing: Computing
    check: Check

    def scores(self, indices: Array) -> Array:
        """Scores ``(n, K)`` of the pixels with these numbers; minus infinity for a class that was not seen."""
        how = recipe()
        accelerator = choose(self.computing.device).exact()
        blended, _ = look(self.network, self.fitted, how.side, how.halo, accelerator, self.computing, self.check)
        found = np.empty((len(indices), blended.classes))
        rows, cols = self.rows[indices], self.cols[indices]
        cell = rows // how.side * (self.fitted.cube.grid.cols // how.side + 1) + cols // how.side
        for one in np.unique(cell):
            here = np.flatnonzero(cell == one)
            top, left = int(rows[here].min()), int(cols[here].min())
            area = Window(top, left, int(rows[here].max()) - top + 1, int(cols[here].max()) - left + 1)
            found[here] = blended.scores(area)[0][:, rows[here] - top, cols[here] - left].T
        found[:, self.missing] = -np.inf
        return found


def unseen(values: Array, classes: int) -> Array:
    """Classes from 0 of which there is no value."""
    return np.setdiff1d(np.arange(classes), np.asarray(values) - 1)


def tensors_of(network: MambaHSI, prefix: str) -> Dict[str, Array]:
    """A network's weights, by name."""
    return {f'{prefix}{name}': value.detach().cpu().numpy().copy() for name, value in network.state_dict().items()}
