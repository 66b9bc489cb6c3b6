"""The transformer as what learns in a simulation: trained anew in rounds, and asked for draws where a strategy wants them."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np
import torch

from ....core.arrays import Array
from ....core.taught import Taught
from ....cubes.cube import Cube
from ....models.accelerator import choose, limit_threads
from ....models.sst.shape import Shape
from ...computing import Computing
from ...sst.learn import Network, fit_network, recipe
from ...sst.windows import known, label_patches, side_for

ROUNDS = (2, 5, 10, 20, 35, 50, 75)
"""Answers after which it is trained anew; beyond the last, every 50."""
DRAWS = 8
_PIXELS = 2048  # whose windows are held at once
_KEPT = 4


class Transformer:
    """See :class:`~.learner.Learner`.

    Args:
        cube: The cube, open as long as it is used.
        computing: Where to train.
        check: Called before every step; raises to stop.
    """

    def __init__(self, cube: Cube, computing: Computing, check: Callable[[], None]) -> None:
        limit_threads(1)  # of so small a network a second core gains little
        self._cube, self._check, self._computing = cube, check, computing
        self._accelerator = choose(computing.device)
        self._bands = cube.bands.good_indices
        self._wavelengths = cube.bands.select(self._bands.tolist()).wavelengths_nm
        self.window = side_for(cube.grid)

    def identity(self) -> Dict[str, Any]:
        """See :class:`~.learner.Learner`."""
        # Of so many classes and labels: what matters here are the constants of network and training.
        constants = recipe(Shape(len(self._bands), 2, self.window), 0)
        return {'head': 'sst', 'recipe': constants, 'rounds': list(ROUNDS), 'draws': DRAWS, 'torch': str(torch.__version__)}

    def is_due(self, answers: int) -> bool:
        """See :class:`~.learner.Learner`."""
        return answers in ROUNDS or (answers > ROUNDS[-1] and answers % 50 == 0)

    def learn(self, taught: Taught, seed: int) -> Optional[Fitted]:
        """See :class:`~.learner.Learner`; labels of pixels without data are left out."""
        lessons = taught.lessons
        values = taught.values[lessons]
        if len(np.unique(values)) < 2:
            return None
        patches, there = self.patches(taught.rows[lessons], taught.cols[lessons])
        network = fit_network(
            patches[there], known(patches[there]), values[there], taught.classes, seed, self._accelerator, self._step,
            self._computing.tell, wavelengths_nm=self._wavelengths,
        )  # fmt: skip
        return Fitted(self, network, seed)

    def patches(self, rows: Array, cols: Array) -> Tuple[Array, Array]:
        """Windows around pixels; see :func:`~hsi_plugin.methods.sst.windows.label_patches`."""
        return label_patches(self._cube, rows, cols, self._bands, self.window, self._check)

    def _step(self, share: float) -> None:
        self._check()


class Fitted:
    """A trained network that is asked for pixels; what it answered last is kept, because between two rounds the pool stays the same.

    Args:
        learner: Gives windows.
        network: The network.
        seed: Of draws.
    """

    def __init__(self, learner: Transformer, network: Network, seed: int) -> None:
        self._learner, self._network, self._seed = learner, network, seed
        self._kept: List[Tuple[Tuple[bool, bytes, bytes], Array]] = []

    def probabilities(self, rows: Array, cols: Array) -> Array:
        """See :class:`~.learner.Fitted`."""
        return self._asked(rows, cols, False)

    def draws(self, rows: Array, cols: Array) -> Optional[Array]:
        """See :class:`~.learner.Fitted`."""
        return self._asked(rows, cols, True)

    def _asked(self, rows: Array, cols: Array, drawn: bool) -> Array:
        key = drawn, rows.tobytes(), cols.tobytes()
        found = next((kept for one, kept in self._kept if one == key), None)
        if found is None:
            parts = []
            for start in range(0, len(rows), _PIXELS):
                patches, _ = self._learner.patches(rows[start : start + _PIXELS], cols[start : start + _PIXELS])
                parts.append(self._draw(patches) if drawn else self._decide(patches))
            found = np.concatenate(parts, axis=-2)
            self._kept = [(key, found), *self._kept[: _KEPT - 1]]
        return found

    def _decide(self, patches: Array) -> Array:
        scores = self._network.scores(patches, known(patches))
        scores -= scores.max(1, keepdims=True)
        np.exp(scores, out=scores)
        return np.asarray(scores / scores.sum(1, keepdims=True), np.float32)

    def _draw(self, patches: Array) -> Array:
        given = torch.from_numpy(np.ascontiguousarray(np.nan_to_num(patches), np.float32))
        there = torch.from_numpy(np.ascontiguousarray(known(patches)))
        return np.asarray(self._network.module.sample(given, there, DRAWS, self._seed).numpy())

