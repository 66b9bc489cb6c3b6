"""The mean spectrum of each class's labels and its spread, kept up with the labels: only what is new is read, off the window's thread."""

from __future__ import annotations

from typing import Dict, List, Mapping, Optional, Tuple

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ..shared.messages import guarded
from ..workspace import Workspace

Pixel = Tuple[int, int]
MOST = 200
"""Labels of a class beyond so many say nothing new of its mean, and cost reading."""
_AT_ONCE = 16  # pixels; the spectrum under the mouse is read by the same thread and must not wait long


class ClassMeans(QObject):
    """Means and standard deviations over the labelled pixels of each class.

    Args:
        workspace: Holds the cube, and the thread that reads it.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._spectra: Dict[Pixel, Array] = {}
        self._wanted: Dict[Pixel, int] = {}
        self._means: Dict[int, Tuple[Array, Array, int]] = {}
        self._reading = False
        workspace.cube_changed.connect(self._on_cube)

    @property
    def complete(self) -> bool:
        """Whether all that is wanted has been read."""
        return not self._missing()

    def means(self) -> Dict[int, Tuple[Array, Array, int]]:
        """For each class value: mean and standard deviation, shape ``(bands,)``, NaN where a band holds nothing; and number of pixels."""
        return dict(self._means)

    def set_labels(self, labels: Mapping[Pixel, int]) -> None:
        """These pixels are labelled with these classes now; a class's newest labels come last.

        Of a class with more than :data:`MOST` labels the newest are taken.
        """
        kept: Dict[Pixel, int] = {}
        counts: Dict[int, int] = {}
        for pixel, value in reversed(list(labels.items())):
            counts[value] = counts.get(value, 0) + 1
            if value > 0 and counts[value] <= MOST:
                kept[pixel] = value
        if kept == self._wanted:
            return
        touched = {*(set(kept.items()) ^ set(self._wanted.items()))}
        self._wanted = kept
        self._refresh({value for _, value in touched})
        self._read_more()

    def _missing(self) -> List[Pixel]:
        return [pixel for pixel in self._wanted if pixel not in self._spectra]

    def _read_more(self) -> None:
        cube, missing = self._workspace.cube, self._missing()[:_AT_ONCE]
        if cube is None or not missing or self._reading:
            return
        self._reading = True
        self._workspace.reader.submit(
            lambda: {pixel: cube.spectrum(*pixel) for pixel in missing}, lambda read: self._on_read(cube, read), self._on_error
        )

    @guarded
    def _on_read(self, cube: object, read: Dict[Pixel, Array]) -> None:
        self._reading = False
        if cube is self._workspace.cube:
            self._spectra.update(read)
            self._refresh({self._wanted[pixel] for pixel in read if pixel in self._wanted})
        self._read_more()

    @guarded
    def _on_error(self, error: BaseException) -> None:
        self._reading = False
        self.messages.report(error)

    def _refresh(self, values: set) -> None:
        for value in values:
            known = [self._spectra[p] for p, v in self._wanted.items() if v == value and p in self._spectra]
            if known:
                self._means[value] = (*mean_and_spread(np.array(known)), len(known))
            else:
                self._means.pop(value, None)
        if values:
            self.changed.emit()

    def _on_cube(self) -> None:
        self._spectra, self._wanted, self._means = {}, {}, {}
        self.changed.emit()


def mean_and_spread(spectra: Array) -> Tuple[Array, Array]:
    """Mean and standard deviation (of the sample, n − 1; 0 for a single one) over spectra.

    Args:
        spectra: Shape ``(n, bands)``; NaN where a band holds nothing.

    Returns:
        Both of shape ``(bands,)``, NaN where no spectrum holds anything.
    """
    held = np.isfinite(spectra)
    n = held.sum(0)
    values = np.where(held, spectra, 0.0).astype(np.float64)
    mean = values.sum(0) / np.maximum(n, 1)
    squares = np.where(held, (values - mean) ** 2, 0.0).sum(0)
    spread = np.sqrt(squares / np.maximum(n - 1, 1))
    return np.where(n > 0, mean, np.nan), np.where(n > 0, spread, np.nan)
