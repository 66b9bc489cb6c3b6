"""The map that learns, how unsure it is, and what the last answer changed: three layers that are updated in place.

Each is styled once, when it comes into the project; from then on its style, opacity and place are the user's. What follows the session are
the classes: names and colours that change there change in the legend, others stay as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.classes import ClassScheme
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import LIVE
from ..canvas import layers
from .live_styles import changed_renderer, class_renderer, renewed_classes, unsure_renderer

CLASSES, UNSURE, CHANGED = 'classes', 'unsure', 'changed'
KINDS = (CHANGED, UNSURE, CLASSES)
"""From the top of the layer tree downwards."""
FLASH_MS = 1500
ADDING_MS = 30
CLASS_OPACITY = 0.6  # the image has to be seen through the map: it is what answers are read from


class LiveLayers(QObject):
    """The three layers of a session.

    Args:
        parent: Owner, in Qt's sense.

    Attributes:
        flashes: Whether what changed is shown for a moment after every map.
    """

    changed = pyqtSignal()  # layers came or went, or are shown differently

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.flashes = True
        self.paths: Dict[str, Path] = {}
        self._title = ''
        self._below: Optional[str] = None
        self._scheme = ClassScheme(())
        self._ids: Dict[str, str] = {}
        self._dismissed: List[str] = []
        self._adding = QTimer(self)
        self._adding.setSingleShot(True)
        self._adding.setInterval(ADDING_MS)
        self._adding.timeout.connect(self._add_wanted)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(FLASH_MS)
        self._fading.timeout.connect(self._end_flash)
        self._flashing = False
        self._withheld: Tuple[str, ...] = ()
        self._stale: Set[str] = set()  # layers whose files have changed since they were read
        self._wanted: List[str] = []  # layers to come
        QgsProject.instance().layersWillBeRemoved.connect(self._on_removed)

    def use(self, session: Path, title: str, below: Optional[QgsMapLayer], scheme: ClassScheme) -> None:
        """Work for a session: its layers are found in the project by their files, or come when there is a map.

        Args:
            session: The session's file; the rasters lie beside it.
            title: What the group of layers is called.
            below: The layer above which the group is put.
            scheme: The classes.
        """
        self.forget()
        self.paths = {kind: session.with_name(f'{session.stem}_live_{kind}.tif') for kind in KINDS}
        self._title, self._below, self._scheme = title, below.id() if below is not None else None, scheme
        for kind, path in self.paths.items():
            known = layers.layer_of(str(path))
            if known is not None:
                self._adopt(kind, known)
        self.changed.emit()

    def forget(self) -> None:
        """Work for no session; the layers stay in the project."""
        self._end_flash()
        self._ids, self.paths, self._dismissed, self._withheld = {}, {}, [], ()
        self._stale, self._wanted = set(), []
        self.changed.emit()

    def stop(self) -> None:
        """Stop listening to the project."""
        self._end_flash()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_removed)

    def layer(self, kind: str) -> Optional[QgsRasterLayer]:
        """One of the layers; None where it is not in the project."""
        return QgsProject.instance().mapLayer(self._ids[kind]) if kind in self._ids else None

    def refresh(self) -> None:
        """Show what the files hold now; layers come with their first file, unless the user has removed them."""
        withheld, self._withheld = self._withheld, ()
        for kind in withheld:
            self._show(kind, True)
        for kind in reversed(KINDS):
            if self.layer(kind) is not None:
                self._stale.add(kind)
                if self._is_on(kind):
                    self._reload(kind)
            elif kind not in (*self._dismissed, *self._wanted) and self.paths and self.paths[kind].is_file():
                self._wanted.append(kind)
        self._add_wanted()

    def withhold(self) -> None:
        """Show nothing until there is a map again: what the files hold is of a model that is no more."""
        self._end_flash()
        shown = tuple(kind for kind in KINDS if self.is_shown(kind))
        self._withheld = tuple(dict.fromkeys((*self._withheld, *shown)))
        for kind in shown:
            self._show(kind, False)

    def flash(self) -> None:
        """Show for a moment what changed, unless it is shown anyway or the user wants no flashes."""
        if self.flashes and self.layer(CHANGED) is not None and not self.is_shown(CHANGED):
            self._flashing = True
            self._show(CHANGED, True)
            self._fading.start()
        elif self._flashing:
            self._fading.start()

    def set_scheme(self, scheme: ClassScheme) -> None:
        """Take over classes whose names or colours changed, and new ones."""
        before, self._scheme = self._scheme, scheme
        layer = self.layer(CLASSES)
        renderer = layer.renderer() if layer is not None else None
        if before.classes == scheme.classes or not isinstance(renderer, QgsPalettedRasterRenderer):
            return
        fresh = QgsPalettedRasterRenderer(layer.dataProvider(), 1, renewed_classes(renderer.classes(), before, scheme))
        fresh.setOpacity(renderer.opacity())
        layer.setRenderer(fresh)
        layer.emitStyleChanged()
        layer.triggerRepaint()

    def opacity(self, kind: str) -> float:
        """How opaque a layer is, 0…1; what a new one will have where there is none yet."""
        layer = self.layer(kind)
        if layer is None:
            return CLASS_OPACITY if kind == CLASSES else 1.0
        return float(layer.opacity())

    def set_opacity(self, kind: str, opacity: float) -> None:
        """Make a layer more or less opaque."""
        layer = self.layer(kind)
        if layer is not None and abs(layer.opacity() - opacity) > 1e-6:
            layer.setOpacity(opacity)
            layer.triggerRepaint()

    def is_shown(self, kind: str) -> bool:
        """Whether a layer is there and switched on; a flash does not count."""
        return self._is_on(kind) and not (kind == CHANGED and self._flashing)

    def set_shown(self, kind: str, shown: bool) -> None:
        """Switch a layer on or off; one that was removed from the project comes back."""
        if kind == CHANGED:
            self._fading.stop()
            self._flashing = False
        if shown and self.layer(kind) is None and self.paths and self.paths[kind].is_file():
            self._dismissed = [other for other in self._dismissed if other != kind]
            self._add(kind)
        self._show(kind, shown)

    def _is_on(self, kind: str) -> bool:
        node = self._node(kind)
        return node is not None and bool(node.itemVisibilityChecked())

    def _reload(self, kind: str) -> None:
        """Read a file anew; this opens it anew, so that it is only done for what is drawn."""
        self._stale.discard(kind)
        layer = self.layer(kind)
        layer.dataProvider().reloadData()
        layer.triggerRepaint()

    def _add_wanted(self) -> None:
        """Add one layer now and the others one after the other, with time between them for clicks and keys."""
        if self._wanted:
            kind = self._wanted.pop(0)
            if self.layer(kind) is None and self.paths:
                self._add(kind)
            if self._wanted:
                self._adding.start()

    def _show(self, kind: str, shown: bool) -> None:
        node = self._node(kind)
        if node is not None and node.itemVisibilityChecked() != shown:
            node.setItemVisibilityChecked(shown)

    def _end_flash(self) -> None:
        self._fading.stop()
        if self._flashing:
            self._flashing = False
            self._show(CHANGED, False)

    def _add(self, kind: str) -> None:
        titles = {CLASSES: tr('Classes'), UNSURE: tr('Uncertainty'), CHANGED: tr('Changed by the last answer')}
        layer = layers.load_raster(str(self.paths[kind]), titles[kind], QgsProject.instance().transformContext())
        if kind == CLASSES:
            layer.setRenderer(class_renderer(layer.dataProvider(), self._scheme))
            layer.setOpacity(CLASS_OPACITY)
        else:
            layer.setRenderer((unsure_renderer if kind == UNSURE else changed_renderer)(layer.dataProvider()))
        group, place = self._place(kind)
        QgsProject.instance().addMapLayer(layer, False)
        node = group.insertLayer(place, layer)
        node.setItemVisibilityChecked(kind == CLASSES)
        node.setExpanded(kind == CLASSES)
        self._adopt(kind, layer)
        self.changed.emit()

    def _place(self, kind: str) -> Tuple[QgsLayerTreeGroup, int]:
        """The group that the other layers are in, and the place in it; a new group above the cube where there are no others."""
        later = KINDS[KINDS.index(kind) + 1 :]
        for other in (*later, *reversed(KINDS[: KINDS.index(kind)])):
            node = self._node(other)
            if node is not None:
                group = node.parent()
                return group, group.children().index(node) + (0 if other in later else 1)
        parent, place = layers.place_above(self._below or '')
        return parent.insertGroup(place, self._title), 0

    def _adopt(self, kind: str, layer: QgsRasterLayer) -> None:
        self._ids[kind] = layer.id()
        layer.setCustomProperty(LIVE, True)
        node = self._node(kind)
        if node is not None:
            node.visibilityChanged.connect(self._tell)
        layer.styleChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        """Somebody, perhaps the user in the layer tree, has changed how a layer is shown."""
        for kind in list(self._stale):
            if self._is_on(kind):
                self._reload(kind)
        self.changed.emit()

    def _node(self, kind: str) -> Optional[QgsLayerTreeLayer]:
        return QgsProject.instance().layerTreeRoot().findLayer(self._ids[kind]) if kind in self._ids else None

    def _on_removed(self, ids: List[str]) -> None:
        gone = [kind for kind, known in self._ids.items() if known in ids]
        for kind in gone:
            del self._ids[kind]
            self._dismissed.append(kind)
        if CHANGED in gone:
            self._fading.stop()
            self._flashing = False
        if gone:
            self.changed.emit()
