"""A network's scores of windows: several turned views of each, on whatever device, put together without seams."""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence, Tuple, cast

import numpy as np
import torch
from torch import Tensor, nn

from ....core.arrays import Array, BoolArray
from ....core.window import Window
from ....cubes.cube import Cube
from ....models.accelerator import Accelerator
from ....models.batches import Batches, item_bytes
from .inputs import Inputs
from .tiles import VIEWS, Blended, restored, turned

_MEMORY = 1 << 30  # bytes for a batch on the CPU, where nobody set a bound


class Seer:
    """Runs a network on windows.

    Args:
        network: In evaluation mode; it is moved to the device.
        accelerator: Where to compute.
        example: One window of the usual size, ``(channels, rows, cols)``.
        memory: Bytes that a batch may take on the CPU.
        tell: Takes a sentence for the user.
        exact: Whether float32 is a must: what training depends on has to be the same when it is done again.
    """

    def __init__(
        self, network: nn.Module, accelerator: Accelerator, example: Array, memory: Optional[int], tell: Callable[[str], None],
        exact: bool = False,
    ) -> None:  # fmt: skip
        accelerator = accelerator.exact() if exact else accelerator
        network.to('cpu')
        each = item_bytes(network, torch.from_numpy(np.ascontiguousarray(example, np.float32))[None])
        self._batches = Batches(network, accelerator, each, len(VIEWS), 1, memory or _MEMORY, tell)

    @property
    def device(self) -> str:
        """What computed."""
        return self._batches.device

    def scores(self, seen: Array, views: Sequence[int]) -> Array:
        """The mean over views of the scores of a window ``(channels, rows, cols)``: float32 ``(K, rows, cols)``."""
        total: Optional[Array] = None
        for parity in (0, 1):  # quarter turns exchange rows and columns: only views of one shape go together
            group = [view for view in views if view % 2 == parity]
            if not group:
                continue
            given = torch.from_numpy(np.stack([turned(seen, view) for view in group]))
            found: List[Array] = []

            def take(start: int, stop: int, given: Tensor = given) -> Tensor:
                return given[start:stop]

            def put(start: int, stop: int, result: Tensor, found: List[Array] = found) -> None:
                found.append(result.float().cpu().numpy())

            with self._batches.accelerator.inference():
                self._batches.run(self._batches.network, len(group), take, put)
            for one, view in zip(np.concatenate(found), group):
                back = restored(one, view)
                total = back if total is None else total + back
        return cast(Array, total) / np.float32(len(views))  # there is a view


def over_cube(
    seer: Seer, inputs: Inputs, cube: Cube, classes: int, side: int, halo: int, check: Callable[[], None], views: Sequence[int] = VIEWS
) -> Blended:
    """Probabilities of a cube's pixels by a network."""

    def compute(window: Window) -> Tuple[Array, BoolArray]:
        check()
        seen, _, valid = inputs.read(cube, window)
        if not valid.any():
            return np.zeros((classes, *window.shape), np.float32), valid
        return seer.scores(seen, views), valid

    return Blended(compute, classes, cube.grid.window.shape, side, halo)


def over_array(seer: Seer, seen: Array, classes: int, side: int, halo: int, check: Callable[[], None]) -> Array:
    """Scores of what is in memory, ``(channels, rows, cols)``, in one view: float32 ``(K, rows, cols)``."""
    rows, cols = seen.shape[-2:]

    def compute(window: Window) -> Tuple[Array, BoolArray]:
        check()
        return seer.scores(np.ascontiguousarray(seen[:, window.slices[0], window.slices[1]]), (0,)), np.ones(window.shape, bool)

    return Blended(compute, classes, (rows, cols), side, halo).scores(Window(0, 0, rows, cols))[0]
