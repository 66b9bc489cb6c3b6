"""The dock's tool bar: what to click, how to look, where to save."""

from __future__ import annotations

from typing import Callable, List, Optional, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QComboBox, QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from ...qgis_common.i18n import tr
from ..shared.manual import ManualButton
from ..shared.sizes import units
from ..shared.widgets import icon, make_action, theme_icon
from .looks import CONTINUUM, SLOPE, VALUES, Look


class SpectraBar(QToolBar):
    """Actions and choices; the dock says what they do.

    Args:
        look: Switches the spectrum tool on and off.
    """

    form_chosen = pyqtSignal(str)
    micrometres_chosen = pyqtSignal(bool)

    def __init__(self, look: QAction, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(units(18), units(18)))
        self.addAction(look)
        self.area = make_action(
            self, tr('Mean of an area'), tr('Draw an area: left clicks set its corners, a right click ends it'), icon('mean'),
            checkable=True,
        )  # fmt: skip
        self.features = QAction(tr('Mean of the selected features'), self)
        self.classes = QAction(tr('Mean of each class of the labels'), self)
        self.stop = make_action(self, tr('Stop reading'), tr('Stop reading the pixels of means'), theme_icon('mActionStop.svg'))
        self._menu_button(self.area, [self.area, self.features, self.classes])
        self.addSeparator()
        forms = [(tr('As measured'), VALUES), (tr('Continuum removed'), CONTINUUM), (tr('First derivative'), SLOPE)]
        self.form = self._combo(tr('What is shown of spectra'), forms)
        self.form.currentIndexChanged.connect(lambda _at: self.form_chosen.emit(self.form.currentData()))
        self.unit = self._combo(tr('Unit of wavelengths'), [(tr('nm'), False), (tr('µm'), True)])
        self.unit.currentIndexChanged.connect(lambda _at: self.micrometres_chosen.emit(self.unit.currentData()))
        self.bad = make_action(
            self, tr('Show bad bands'), tr('Draw the values of bad bands too, instead of gaps'), icon('bad_bands'), checkable=True
        )
        self.fit = make_action(self, tr('Fit axes'), tr('Fit the axes to the spectra again (A)'), theme_icon('mActionZoomFullExtent.svg'))
        self.addAction(self.bad)
        self.addAction(self.fit)
        self.addSeparator()
        self.table = make_action(
            self, tr('Export as a table…'), tr('Export the kept spectra as a CSV table'), theme_icon('mActionFileSave.svg')
        )
        self.copy = make_action(self, tr('Copy the picture'), tr('Copy the plot to the clipboard'), theme_icon('mActionEditCopy.svg'))
        self.picture = QAction(tr('Save as a picture…'), self)
        self.to_library = QAction(tr('Add to a spectral library…'), self)
        self._menu_button(self.table, [self.table, self.to_library, self.picture, self.copy])
        self.wipe = make_action(self, tr('Clear'), tr('Take all kept spectra away'), theme_icon('mActionDeleteSelected.svg'))
        self.addAction(self.wipe)
        self.readout = Readout()
        self.addWidget(self.readout)
        self.addAction(self.stop)
        self.stop.setVisible(False)
        self.panel = make_action(
            self, tr('Library'), tr('Show or hide the spectral library and the best matches'), icon('library'), checkable=True
        )
        self._text_button(self.panel)
        self.addWidget(ManualButton('tasks/spectra'))

    def show_look(self, look: Look) -> None:
        """Show what is chosen."""
        for combo, value in ((self.form, look.form), (self.unit, look.micrometres)):
            combo.blockSignals(True)
            combo.setCurrentIndex(combo.findData(value))
            combo.blockSignals(False)

    def set_possible(self, wavelengths: bool, cube: bool, curves: bool) -> None:
        """Leave on what can be done.

        Args:
            wavelengths: Whether bands have wavelengths.
            cube: Whether there is a cube.
            curves: Whether there is a kept spectrum.
        """
        self.form.setEnabled(wavelengths)
        self.unit.setEnabled(wavelengths)
        for action in (self.area, self.features, self.classes):
            action.setEnabled(cube)
        for action in (self.table, self.to_library):
            action.setEnabled(cube and curves)
        for action in (self.copy, self.picture, self.wipe):
            action.setEnabled(curves)

    def _combo(self, name: str, entries: List[Tuple[str, object]]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        for text, value in entries:
            combo.addItem(text, value)
        self.addWidget(combo)
        return combo

    def _menu_button(self, action: QAction, entries: List[QAction]) -> None:
        button = QToolButton()
        menu = QMenu(button)
        menu.addActions(entries)
        button.setMenu(menu)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.addWidget(button)

    def _text_button(self, action: QAction) -> None:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addWidget(button)


class Readout(QLabel):
    """Where the mouse is, in as much room as is left."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._whole = ''
        self.setContentsMargins(12, 0, 6, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(units(40))

    def say(self, text: str) -> None:
        """Show a text, shortened where there is no room."""
        self._whole = text
        self._fit()

    def whole(self) -> str:
        """The text, not shortened."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.contentsRect().width() - 2)))
        self.setToolTip(self._whole)


def connect_all(pairs: List[Tuple[QAction, Callable[[], None]]]) -> None:
    """Let actions call what they are for."""
    for action, slot in pairs:
        action.triggered.connect(lambda _checked=False, call=slot: call())
