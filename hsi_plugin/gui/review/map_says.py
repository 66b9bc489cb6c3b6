"""What the map says of the point that is looked at, where that may be known."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QLabel, QWidget

from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import row, swatch
from .state import ReviewState


class MapSays(QWidget):
    """The class in its colour; hidden while points are looked at blind."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._colour, self._text = QLabel(), QLabel()
        layout = row(self._colour, self._text)
        layout.addStretch(1)
        self.setLayout(layout)

    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_point(self, state: ReviewState) -> None:
        """Show what is said of the review's point now."""
        point, design = state.current, state.design
        known = point is not None and design is not None and not state.blind
        self.setVisible(known)
        if not known:
            self._text.clear()
            return
        found = next((c for c in design.scheme if c.value == point.map_class), None)
        said = tr('The map says: {0}') if state.is_of_map(design) else tr('The map of the sample says: {0}')
        self._text.setText(said.format(found.name if found is not None else tr('no class')))
        self._colour.setPixmap(swatch(found.colour if found is not None else '#ffffff').pixmap(units(14), units(14)))
