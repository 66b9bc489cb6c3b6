"""Training the network on labelled pixels: crops of the scene around them, turned, with noise.

The optimiser, its schedule and the running mean of the weights are those of `methods.zero_shot.refine.train`, with labels that nobody
doubts in place of noisy ones: no mixtures, no second look. The number of steps never follows from a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.window import Window
from ...models.accelerator import Accelerator, choose
from ...models.mamba.network import MambaHSI
from ..computing import Computing
from ..zero_shot.refine.network import Seer
from ..zero_shot.refine.recipe import Recipe
from ..zero_shot.refine.refined import Check
from ..zero_shot.refine.tiles import VIEWS, Blended
from ..zero_shot.refine.train import Ground, Training
from .fitted import Fitted
from .ground import Tiles

STEPS = 320


def recipe() -> Recipe:
    """How it is trained."""
    return Recipe(epochs=1, warm_up=1, steps=STEPS, mixture=False, doubted=1.0)


def described() -> Dict[str, Any]:
    """What the card says of the training."""
    wanted = ('steps', 'crops', 'side', 'rate', 'last_rate', 'noise', 'average', 'components', 'floor')
    said = recipe().to_json()
    return {'optimiser': 'Adam', 'schedule': 'cosine', **{name: said[name] for name in wanted}}


def fit_network(
    tiles: Tiles, among: Array, values: Array, classes: int, seed: int, computing: Computing, step: Callable[[float], None]
) -> MambaHSI:
    """Train a network.

    Args:
        tiles: What is seen.
        among: Which of the labelled pixels are learned from, shape ``(n,)``.
        values: Their class values from 1.
        classes: K.
        seed: Of all that is random.
        computing: Where, and with how much memory.
        step: Called before every step with the share that is done; raises to stop.

    Returns:
        The network, on the CPU, in evaluation mode.

    Raises:
        ModelError: The loss is no number.
    """
    none = np.zeros((0, 0), np.float32)
    ground = Ground(tiles.pool(among, values, classes), tiles.seen, none)
    training = Training(ground, tiles.inputs, recipe(), seed, computing, lambda: None)
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
