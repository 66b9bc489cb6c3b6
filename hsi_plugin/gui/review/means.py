"""Class means for the review: of the labels where the session has some, else of pixels that the map gives to its classes."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ...core.classes import ClassScheme
from ..labels.labelling import NO_CLASSES
from ..learn.class_means import ClassMeans
from ..learn.dock import human_labels
from ..shared.messages import guarded
from .found_map import pixels_of_classes
from .state import ReviewState

_OF_A_CLASS = 60  # pixels of the map; enough for a mean, and read in a second or two


class ReviewMeans(QObject):
    """Keeps the means of the classes for the map that is reviewed; they tell nothing of any one point.

    Args:
        state: Knows map, session and image.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._means = ClassMeans(state.workspace, self)
        self._means.changed.connect(self.changed)
        self._made_for: Tuple[Any, ...] = ()
        self.scheme: ClassScheme = NO_CLASSES

    def means(self) -> Dict[int, Tuple[Array, Array, int]]:
        """As :meth:`~hsi_plugin.gui.learn.class_means.ClassMeans.means` gives them, by values of :attr:`scheme`."""
        return self._means.means()

    @guarded
    def refresh(self) -> None:
        """Begin for the map and the image that are open now; nothing is read again for the same."""
        state = self._state
        key = (state.cube, state.map_path, state.session is not None)
        if key == self._made_for:
            return
        self._made_for = key
        self._means.set_labels({})
        if state.cube is None or state.map_path is None:
            return
        labels = human_labels(state.session)
        if labels:
            self.scheme = state.session.classes
            self._means.set_labels(labels)
            return
        path, scheme = state.map_path, state.found_scheme
        state.workspace.reader.submit(
            lambda: pixels_of_classes(path, len(scheme), _OF_A_CLASS), lambda found: self._on_pixels(key, scheme, found),
            self.messages.report, 'review-means',
        )  # fmt: skip

    @guarded
    def _on_pixels(self, key: Tuple[Any, ...], scheme: ClassScheme, found: Array) -> None:
        if key == self._made_for:
            self.scheme = scheme
            self._means.set_labels({(int(row), int(col)): int(value) for row, col, value in found})
