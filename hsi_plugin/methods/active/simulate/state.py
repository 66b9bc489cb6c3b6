"""A labelling session in memory: what was answered, what it brought along, and which classes were met so far.

The same rules as in a session on disk (:mod:`hsi_plugin.labels.counting`): what was said goes before what was propagated, propagated labels
fade as answers become more, and pixels of which neighbours say different things count for nothing.
"""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.propagation import GATE, PROPAGATED, faded_count, nearest_in_segment
from ....core.taught import COLUMNS, HUMAN, PRIOR, Taught
from ....core.taught import PROPAGATED as BROUGHT
from .scene import Scene
from .splits import Split


class State:
    """See the module.

    Args:
        scene: The scene.
        split: Where labels may be.
        propagate: Whether answers bring neighbours along.
    """

    def __init__(self, scene: Scene, split: Split, propagate: bool) -> None:
        self._scene, self._split, self._propagate = scene, split, propagate
        self._names: List[str] = []
        self._prior: List[Tuple[int, int, int]] = []
        self.answers: List[Tuple[int, int, int]] = []
        """Row, column and the session's own class number 1…K of every answer, in their order."""
        self.skipped: List[Tuple[int, int]] = []
        self._near: List[Tuple[Tuple[int, int], ...]] = []
        self._usable = np.asarray(scene.prepared.valid) & split.reachable
        if scene.prior is not None:
            self._names += scene.prior.names
            self._prior = [(int(r), int(c), int(v)) for r, c, v in scene.prior.pixels if self._usable[r, c]]

    @property
    def classes(self) -> int:
        """Number of classes that the session knows."""
        return len(self._names)

    @property
    def found(self) -> int:
        """Number of classes that have an answer."""
        return len({value for _, _, value in self.answers})

    def truth_values(self) -> Array:
        """The truth's value of each class of the session, shape ``(K,)``; 0 for a class that the truth has not."""
        known = {name: value for value, name in enumerate(self._scene.labels.scheme.names, 1)}
        return np.asarray([known.get(name, 0) for name in self._names], np.int64)

    def say(self, row: int, col: int, truth: int) -> None:
        """Take an answer, in values of the truth."""
        name = self._scene.labels.scheme.names[truth - 1]
        if name not in self._names:
            self._names.append(name)
        self.answers.append((row, col, self._names.index(name) + 1))
        prepared = self._scene.prepared
        near: Tuple[Tuple[int, int], ...] = ()
        if self._propagate and faded_count(len(self.answers)):
            near = nearest_in_segment(
                prepared.features, prepared.segments, self._usable, row, col, PROPAGATED, GATE * prepared.spread
            ).pixels
        self._near.append(near)

    def skip(self, row: int, col: int) -> None:
        """Take a question that got no class."""
        self.skipped.append((row, col))

    def brought(self) -> List[Tuple[int, int, int, int]]:
        """Propagated labels that count: row, column, class number, and which answer brought it."""
        count, said = faded_count(len(self.answers)), {(row, col) for row, col, _ in self.answers}
        values: Dict[Tuple[int, int], Tuple[int, int]] = {}
        contradicted = set()
        for group, ((_, _, value), near) in enumerate(zip(self.answers, self._near)):
            for pixel in near[:count]:
                if pixel not in said and values.setdefault(pixel, (value, group))[0] != value:
                    contradicted.add(pixel)
        return [(*pixel, *told) for pixel, told in values.items() if pixel not in contradicted]

    def taught(self) -> Taught:
        """Everything as the loop hands it to what learns."""
        lines = [(row, col, value, HUMAN, group) for group, (row, col, value) in enumerate(self.answers)]
        lines += [(row, col, value, BROUGHT, group) for row, col, value, group in self.brought()]
        said = {(row, col) for row, col, *_ in lines}
        lines += [
            (row, col, value, PRIOR, len(self.answers) + number)
            for number, (row, col, value) in enumerate(self._prior) if (row, col) not in said
        ]  # fmt: skip
        lines += [(row, col, 0, HUMAN, len(self.answers) + len(self._prior) + i) for i, (row, col) in enumerate(self.skipped)]
        return Taught(np.asarray(lines, np.int64).reshape(-1, COLUMNS), self.classes)
