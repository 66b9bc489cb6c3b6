"""The toolbar and its actions: all that is there while QGIS starts. What they do, the interface brings when it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from qgis.gui import QgisInterface
from qgis.PyQt.QtWidgets import QAction, QToolBar

from ..qgis_common.i18n import tr
from .shared.widgets import icon, make_action


@dataclass(frozen=True)
class Bar:
    """The toolbar.

    Args:
        tool_bar: Itself.
        panel: Shows and hides the panel.
        look: Shows spectra under the mouse.
        label: Labels pixels by click.
        learn: Shows and hides the panel that asks.
        review: Shows and hides the panel of reviews.
    """

    tool_bar: QToolBar
    panel: QAction
    look: QAction
    label: QAction
    learn: QAction
    review: QAction

    @property
    def actions(self) -> Tuple[QAction, ...]:
        """From left to right."""
        return self.panel, self.look, self.label, self.learn, self.review

    def remove(self, iface: QgisInterface) -> None:
        """Take toolbar and actions out of QGIS."""
        iface.mainWindow().removeToolBar(self.tool_bar)
        self.tool_bar.deleteLater()
        for action in self.actions:
            action.deleteLater()


def make_bar(iface: QgisInterface) -> Bar:
    """Put the toolbar into QGIS's window. QGIS brings it to its place only if it is there before QGIS has started."""
    window = iface.mainWindow()
    panel = make_action(
        window, tr('Hyperspectral panel'), tr('Show or hide the hyperspectral panel'), icon('hyperspectral'), checkable=True
    )
    look = make_action(
        window, tr('Show spectra'), tr('Show spectra: move over the cube, click to keep one'), icon('spectrum'), checkable=True
    )
    label = make_action(
        window, tr('Label pixels'), tr('Label pixels: click gives the current class, keys 1–9 change it, right click removes'),
        icon('label'), checkable=True,
    )  # fmt: skip
    learn = make_action(
        window, tr('Learn by clicking'), tr('Learn by clicking: you are asked about pixels, and the map learns from every answer'),
        icon('learn'), checkable=True,
    )  # fmt: skip
    review = make_action(
        window, tr('Review a map…'), tr('Review a map: draw a sample, look at its points, and learn what the map is worth'),
        icon('review'), checkable=True,
    )  # fmt: skip
    tool_bar = iface.addToolBar(tr('Hyperspectral'))
    tool_bar.setObjectName('HsiToolBar')
    made = Bar(tool_bar, panel, look, label, learn, review)
    for action in made.actions:
        tool_bar.addAction(action)
    for action in (look, label):
        action.setEnabled(False)  # until a cube is open
    return made
