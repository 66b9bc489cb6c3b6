"""The dock's three parts beside each other: the plot, the list of what is kept, and the library; made for narrow screens."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSplitter, QWidget

from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import hint

LIST_WIDTH, SIDE_WIDTH = 190, 320
_SHARE = 3  # a part that is not the plot takes a third of the width at most


class Body(QSplitter):
    """Shows and hides its parts so that the plot gives way, and takes the room back.

    Args:
        listed: The list, hidden while it is empty.
        side: The library, shown on request.
    """

    def __init__(self, listed: QWidget, side: QWidget, parent: Optional[QWidget] = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._list, self._side = listed, side
        self.empty = hint(
            tr('Open a cube, then click a pixel to see its spectrum. "Library" opens spectral libraries and finds what is most alike.')
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.empty, listed, side):
            self.addWidget(widget)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        listed.hide()
        side.hide()
        self.setSizes([480, 0, 0])

    def show_first(self, widget: QWidget) -> None:
        """Show the plot, or what says what to do, as the first part."""
        before = self.widget(0)
        if before is widget:
            return
        sizes = self.sizes()
        self.replaceWidget(0, widget)
        before.setParent(None)
        widget.show()
        self.setStretchFactor(0, 1)
        self.setSizes(sizes)

    def show_list(self, shown: bool) -> None:
        """Show or hide the list."""
        self._reveal(self._list, shown, units(LIST_WIDTH))

    def show_side(self, shown: bool) -> None:
        """Show or hide the library."""
        self._reveal(self._side, shown, units(SIDE_WIDTH))

    def _reveal(self, widget: QWidget, shown: bool, width: int) -> None:
        if widget.isHidden() != shown:
            return
        sizes, at = self.sizes(), self.indexOf(widget)
        widget.setVisible(shown)
        width = max(min(width, sum(sizes) // _SHARE), widget.minimumWidth()) if shown else 0
        sizes[0] += sizes[at] - width
        sizes[at] = width
        self.setSizes(sizes)
