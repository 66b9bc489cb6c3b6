"""Labels that the user clicks: the session file, the current class, and the layer that shows them."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Dict, Optional, Sequence, Tuple

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.classes import PALETTE, ClassDefinition, ClassScheme, suggest_colour
from ...core.errors import LabelError
from ...core.places import home
from ...labels.session import LabelSession
from ...qgis_common.i18n import tr
from ..canvas import layers
from ..shared.messages import guarded
from ..workspace import Workspace
from .style import label_renderer

NO_CLASSES = ClassScheme(())
_AT_REST_MS = 1500  # after the last change; then open tables of labels are brought up to date


class Labelling(QObject):
    """The labels of the current cube. A file is made with the first class, beside the cube where that folder can be written.

    Args:
        workspace: Holds the cube.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # classes, labels, or the whole session
    current_changed = pyqtSignal(int)

    def __init__(self, workspace: Workspace, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self.session: Optional[LabelSession] = None
        self.layer: Optional[QgsVectorLayer] = None
        self._styled: Optional[Tuple[ClassDefinition, ...]] = None
        self._current = 0
        self._scheme = NO_CLASSES
        self._counts: Dict[int, int] = {}
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._reload)
        workspace.cube_changed.connect(self._on_cube)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_removed)

    @property
    def scheme(self) -> ClassScheme:
        """The classes, none before the first is added."""
        return self._scheme

    @property
    def current(self) -> int:
        """Value of the class that a click gives; 0 without classes."""
        return self._current

    @property
    def path(self) -> Optional[Path]:
        """The session's file; None before the first class."""
        return Path(self.session.path) if self.session is not None else None

    def counts(self) -> Dict[int, int]:
        """Number of labelled pixels of each class value."""
        return self._counts

    def choose(self, value: int) -> None:
        """Make a class the one that clicks give; values that do not exist are ignored."""
        if value != self._current and 1 <= value <= len(self.scheme):
            self._current = value
            self.current_changed.emit(value)

    def add_class(self) -> int:
        """Add a class with a free name and the next colour that stays apart; return its value."""
        session = self._session_or_new()
        names = {name.casefold() for name in self._scheme.names}
        number = next(n for n in range(1, len(names) + 2) if tr('Class {0}').format(n).casefold() not in names)
        value = session.add_class(tr('Class {0}').format(number))
        self._after_change()
        self.choose(value)
        return value

    def take_classes(self, classes: Sequence[Tuple[str, str]]) -> None:
        """Add those of these classes that are not there yet, and choose the first of them all.

        Args:
            classes: Names and colours.
        """
        session = self._session_or_new()
        for name, colour in classes:
            if self._known().classes.value_of(name) is None:
                session.add_class(name, colour)
        self._after_change()
        if classes:
            self.choose(self._scheme.value_of(classes[0][0]) or 1)

    def show_on_top(self) -> None:
        """Draw the labels above all other layers, such as a map that they correct."""
        if self.layer is not None:
            layers.raise_to_top(self.layer)

    def rename_class(self, value: int, name: str) -> None:
        """Give a class another name.

        Raises:
            LabelError: The name is empty or taken.
        """
        scheme, colour = self.scheme, None
        before = scheme.classes[value - 1]
        if before.name.rstrip('0123456789') == tr('Class {0}').format('') and before.colour in PALETTE:
            # A class that was only numbered gets its real name now, and with it the colour that readers expect of that name.
            colour = suggest_colour(name, [c.colour for c in scheme if c.value != value])
        self._known().rename_class(value, name, colour)
        self._after_change()

    def recolour_class(self, value: int, colour: str) -> None:
        """Give a class another colour, ``#rrggbb``."""
        self._known().recolour_class(value, colour)
        self._after_change()

    def remove_class(self, value: int) -> None:
        """Take a class and its labels away; those after it move up."""
        self._known().remove_class(value)
        self._after_change()

    def add_label(self, row: int, col: int) -> None:
        """Label a pixel with the current class.

        Raises:
            LabelError: There is no class yet.
        """
        if self._current < 1:
            raise LabelError(tr('There is no class to label with.'), tr('Add a class on the page "Labels" first.'))
        self._known().add_label(row, col, self._current)
        self._after_change()

    def remove_label(self, row: int, col: int) -> None:
        """Take a pixel's label away; nothing happens where there is none."""
        if self.session is not None:
            self.session.remove_label(row, col)
            self._after_change()

    def take_note(self) -> None:
        """Show what somebody has changed in the open session."""
        self._after_change()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self.session is not None and self.session.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return self.session is not None and self.session.can_redo

    def undo(self) -> None:
        """Take the last change of labels back."""
        if self.session is not None:
            self.session.undo()
            self._after_change()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.session.redo()
            self._after_change()

    def open(self, path: Path) -> None:
        """Use the labels of a file; it is made if it does not exist.

        Raises:
            LabelError: The file is no labelling session, or one of another cube.
            OutputError: The file cannot be made.
        """
        cube = self._workspace.cube
        if cube is None:
            return
        if not Path(path).exists():
            header = str(cube.fingerprint()['sha256_of_header'])
            LabelSession.create(path, cube.grid, cube.path, header, cube.bands).close()
        session = LabelSession.open(path)
        if not session.grid.matches(cube.grid):
            session.close()
            raise LabelError(
                tr('The labels in {0} belong to a cube with another grid.').format(path), tr('Choose or name another file for the labels.')
            )
        self._use(session)

    def stop(self) -> None:
        """Close the file and stop listening."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_removed)
        self._close()

    def _known(self) -> LabelSession:
        if self.session is None:
            raise LabelError(tr('There are no classes yet.'), tr('Add a class first.'))
        return self.session

    def _session_or_new(self) -> LabelSession:
        if self.session is None:
            self.open(default_path(str(self._workspace.cube.path), self._workspace.cube.name))
        return self._known()

    @guarded
    def _on_cube(self) -> None:
        self._close()
        cube = self._workspace.cube
        if cube is not None:
            path = default_path(str(cube.path), cube.name)
            if path.exists():
                self.open(path)
        self.changed.emit()

    def _use(self, session: LabelSession) -> None:
        self._close()
        self.session = session
        self._current = 0
        self._after_change()
        self.choose(1)

    def _close(self) -> None:
        if self.session is not None:
            self.session.close()
        self.session = None
        self.layer = None
        self._styled = None
        self._current = 0
        self._scheme = NO_CLASSES
        self._counts = {}

    def _after_change(self) -> None:
        self._scheme = self._known().classes
        self._counts = {value: int(n) for value, n in enumerate(self._known().labels().counts(), start=1)}
        self._current = min(max(self._current, 1), len(self._scheme))
        self._show_layer()
        self.changed.emit()
        self.current_changed.emit(self._current)

    def _show_layer(self) -> None:
        """Add the layer of labels when there is a first class, restyle it when classes change, redraw it always."""
        if self.layer is None and len(self.scheme):
            self._add_layer()
        if self.layer is None:
            return
        if self._styled != self.scheme.classes:
            self._styled = self.scheme.classes
            self.layer.setRenderer(label_renderer(self._scheme, self._known().class_ids))
            self.layer.emitStyleChanged()
        self.layer.triggerRepaint()  # reads the file; to open it anew, for tables and counts, takes longer than the click itself
        self._at_rest.start()

    @guarded
    def _reload(self) -> None:
        if self.layer is not None:
            self.layer.dataProvider().reloadData()

    def _add_layer(self) -> None:
        source = f'{self.session.path}|layername=label|subset=revoked_utc IS NULL'
        for known in QgsProject.instance().mapLayers().values():
            if isinstance(known, QgsVectorLayer) and known.source() == source:
                self.layer = known
                return
        layer = QgsVectorLayer(source, tr('Labels of {0}').format(self._workspace.cube.name), 'ogr')
        if not layer.isValid():
            raise LabelError(
                tr('QGIS cannot show the labels in {0}.').format(self.session.path), tr('They are safe in the file all the same.')
            )
        layer.setReadOnly(True)
        if self._workspace.layer is not None:
            layers.add_above(layer, self._workspace.layer)
        self.layer = layer

    def _on_layers_removed(self, ids: list) -> None:
        if self.layer is not None and self.layer.id() in ids:
            self.layer = None
            self._styled = None


def default_path(cube_path: str, name: str) -> Path:
    """Where a cube's labels are kept: beside it, or in the user's own folder where that cannot be written."""
    folder = Path(cube_path).parent
    beside = folder / f'{name}_labels.gpkg'
    if beside.exists() and os.access(beside, os.W_OK):
        return beside
    if folder.is_dir() and os.access(folder, os.W_OK):
        return beside
    own = home() / 'labels'
    own.mkdir(parents=True, exist_ok=True)
    mark = hashlib.sha256(cube_path.encode('utf-8')).hexdigest()[:8]
    return own / f'{name}_{mark}_labels.gpkg'
