"""The labelled cube that strategies are compared on: its labelled pixels, read once, and what may be used of the machine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import CubeError, LabelError
from ....core.window import Window
from ....cubes.cube import Cube
from ....labels.label_set import LabelSet
from ...computing import Computing
from ...gather import label_spectra

MOST = 40_000
"""Labelled pixels that take part; more teach nothing about which strategy is better, and cost time."""
Step = Callable[[float, str], None]
"""Takes the finished share of what is being done, and a word for it; raises to stop."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A cube with its labels.

    Args:
        cube: The cube; open.
        labels: Labelled pixels that hold data; only classes that have one.
        bands: Indices of the good bands.
        spectra: Of the labelled pixels, shape ``(n, bands)``, float64, in the cube's units.
        computing: What may be used of the machine.
        check: Raises where the job was cancelled.
        notes: What a user should know about labels that take no part.
    """

    cube: Cube
    labels: LabelSet
    bands: Array
    spectra: Array
    computing: Computing
    check: Callable[[], None]
    notes: Tuple[str, ...]

    @property
    def classes(self) -> int:
        """K."""
        return len(self.labels.scheme)

    def read(self, window: Window) -> Tuple[Array, Array]:
        """Values of the good bands ``(bands, rows, cols)``, float32, and valid pixels ``(rows, cols)``."""
        return self.cube.read(window, [int(b) for b in self.bands])


def open_scene(cube: Cube, labels: LabelSet, seed: int, computing: Computing, check: Callable[[], None], most: int = MOST) -> Scene:
    """Read the spectra of the labelled pixels.

    Args:
        cube: The cube.
        labels: All labels; where there are very many, as many as `most` are drawn evenly.
        seed: Decides that draw.
        computing: What may be used of the machine.
        check: Called between reads; raises to stop.
        most: See above.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes have a pixel that holds data.
    """
    bands, notes = cube.bands.good_indices, []
    if not len(bands):
        raise CubeError(f'No band of {cube.name} is good.', 'Check its list of bad bands.')
    chosen = np.arange(len(labels))
    if len(labels) > most:
        chosen = np.sort(np.random.default_rng(seed).choice(len(labels), most, replace=False))
        notes.append(f'{most:,} of {len(labels):,} labelled pixels take part, drawn evenly.')
    spectra, valid = label_spectra(cube, labels.rows[chosen], labels.cols[chosen], bands, check)
    if not valid.all():
        notes.append(f'{int((~valid).sum())} labelled pixels hold no data and were left out.')
    kept = chosen[valid]
    own = replace(labels, rows=labels.rows[kept], cols=labels.cols[kept], values=labels.values[kept], warnings=()).without_empty_classes()
    if len(own.scheme) < 2 or not len(own):
        raise LabelError('Fewer than two classes have labelled pixels that hold data.', 'Label pixels of at least two classes.')
    return Scene(cube, own, bands, spectra[valid], computing, check, (*labels.warnings, *own.warnings, *notes))
