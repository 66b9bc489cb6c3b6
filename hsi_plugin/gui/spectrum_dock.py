"""The dock of spectra: the plot, the list of kept spectra, and their export."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Optional, Tuple

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ..core.arrays import Array
from ..qgis_common import settings
from ..qgis_common.i18n import tr
from .map_tools import PixelOutline, PixelTool, SpectrumTool
from .messages import guarded
from .pins import Pin, write_csv
from .widgets import SPACING, hint, icon, make_action, swatch, theme_icon
from .workspace import Workspace

_QUANTITIES = {'reflectance': 'Reflectance', 'radiance': 'Radiance'}


class SpectrumDock(QgsDockWidget):
    """Spectra of pixels: the one under the mouse, and those that were clicked.

    Args:
        workspace: Knows the cube.
        tool: The map tool whose events are followed.
        action: Switches the tool on and off.
    """

    spectrum_pinned = pyqtSignal(int, int)  # drawn: the pixel's row and column

    def __init__(self, workspace: Workspace, tool: SpectrumTool, action: QAction, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Spectra'), parent)
        self.setObjectName('HsiSpectrumDock')
        self.messages = workspace.messages
        self._workspace = workspace
        self._tool = tool
        self._plot = None
        self._pins: Dict[int, Pin] = {}
        self._hovered: Optional[Tuple[int, int]] = None
        self._outlines: Dict[int, PixelOutline] = {}
        self._next = 1
        self._build(action)
        workspace.cube_changed.connect(self._on_cube)
        tool.clicked.connect(self.pin)
        self.follow(tool)
        workspace.canvas.destinationCrsChanged.connect(self._redraw_outlines)

    @property
    def pins(self) -> Tuple[Pin, ...]:
        """The kept spectra, oldest first."""
        return tuple(self._pins.values())

    @property
    def plot(self) -> QWidget:
        """The plot; made when it is first needed, because pyqtgraph takes a moment to load."""
        if self._plot is None:
            from .plotting import SpectrumPlot

            self._plot = SpectrumPlot()
            self._plot.pointed.connect(self._on_pointed)
            self._splitter.replaceWidget(0, self._plot)
            self._plot.set_show_bad(self._bad.isChecked())
            self._set_axes()
        return self._plot

    def follow(self, tool: PixelTool) -> None:
        """Show the spectrum under the mouse while this tool is in use, too."""
        tool.hovered.connect(self._on_hover)

    @guarded
    def pin(self, row: int, col: int) -> None:
        """Keep the spectrum of a pixel; a pixel that is kept already is only selected."""
        for key, pin in self._pins.items():
            if (pin.row, pin.col) == (row, col):
                self._list.setCurrentItem(self._item(key))
                return
        self.setUserVisible(True)
        self._workspace.read_spectrum(row, col, lambda values: self._add(row, col, values))

    @guarded
    def clear(self) -> None:
        """Take all kept spectra away."""
        for key in list(self._pins):
            self._remove(key)
        self._next = 1

    @guarded
    def export(self) -> None:
        """Ask for a file and write the kept spectra there."""
        cube = self._workspace.cube
        if cube is None or not self._pins:
            return
        folder = settings.read_text(settings.LAST_FOLDER, str(Path.home()))
        suggested = str(Path(folder) / f'{cube.name}_spectra.csv')
        name, _ = QFileDialog.getSaveFileName(self, tr('Export spectra'), suggested, tr('Comma-separated values (*.csv)'))
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the kept spectra to a file.

        Raises:
            OutputError: The file cannot be written.
        """
        cube, layer = self._workspace.cube, self._workspace.layer
        crs = layer.crs().authid() if cube.grid.is_georeferenced else 'pixels'
        write_csv(path, cube.name, crs, cube.bands, self.pins)
        self.messages.success(tr('{0} spectra were written to {1}.').format(len(self._pins), path))

    def remove(self) -> None:
        """Take everything off the canvas for good."""
        for outline in self._outlines.values():
            outline.remove()
        self._outlines = {}

    def showEvent(self, event: QShowEvent) -> None:
        """Make the plot before it is seen."""
        super().showEvent(event)
        if self._workspace.cube is not None:
            _ = self.plot

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(800, 260)

    def _build(self, action: QAction) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(SPACING, 0, SPACING, SPACING)
        layout.setSpacing(2)
        layout.addWidget(self._tool_bar(action))
        self._list = QListWidget()
        self._list.setAccessibleName(tr('Kept spectra'))
        self._list.currentItemChanged.connect(self._on_selected)
        self._list.setMinimumWidth(120)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delete = QAction(tr('Remove this spectrum'), self._list)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(self._remove_selected)
        self._list.addAction(delete)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._empty = hint()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._empty)
        self._splitter.addWidget(self._list)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setSizes([640, 200])
        self._splitter.setChildrenCollapsible(False)
        layout.addWidget(self._splitter, 1)
        self.setWidget(body)
        self._say_what_to_do()

    def _tool_bar(self, action: QAction) -> QToolBar:
        bar = QToolBar()
        bar.setIconSize(QSize(18, 18))
        bar.addAction(action)
        bar.addSeparator()
        self._bad = make_action(
            bar, tr('Show bad bands'), tr('Draw the values of bad bands too, instead of gaps'), icon('bad_bands'), self._on_bad,
            checkable=True,
        )
        self._fit = make_action(bar, tr('Fit axes'), tr('Fit the axes to the spectra again'), theme_icon('mActionZoomFullExtent.svg'))
        self._fit.triggered.connect(lambda: self.plot.reset_view())
        self._save = make_action(
            bar, tr('Export'), tr('Export the kept spectra as a CSV table'), theme_icon('mActionFileSave.svg'), self.export
        )
        self._wipe = make_action(bar, tr('Clear'), tr('Take all kept spectra away'), theme_icon('mActionDeleteSelected.svg'), self.clear)
        for one in (self._bad, self._fit, self._save, self._wipe):
            bar.addAction(one)
        self._readout = QLabel()
        self._readout.setContentsMargins(12, 0, 0, 0)
        bar.addWidget(self._readout)
        self._bad.setChecked(settings.read_flag(settings.SHOW_BAD_BANDS, False))
        return bar

    def _add(self, row: int, col: int, values: Array) -> None:
        locator = self._workspace.locator()
        if locator is None:
            return
        pin = Pin(self._next, row, col, locator.layer_xy(row, col), values)
        self._next += 1
        self._pins[pin.number] = pin
        self.plot.add_spectrum(pin.number, values, pin.colour)
        outline = PixelOutline(self._workspace.canvas, QColor(pin.colour), 2)
        outline.show(locator.outline(row, col))
        self._outlines[pin.number] = outline
        item = QListWidgetItem(swatch(pin.colour), pin.title)
        item.setData(Qt.ItemDataRole.UserRole, pin.number)
        item.setToolTip(f'{pin.xy[0]:.8g}, {pin.xy[1]:.8g}')
        self._list.addItem(item)
        self._list.setMinimumWidth(self._list.sizeHintForColumn(0) + 28)
        self._update_actions()
        self.spectrum_pinned.emit(row, col)

    def _remove(self, key: int) -> None:
        del self._pins[key]
        self.plot.remove_spectrum(key)
        self._outlines.pop(key).remove()
        self._list.takeItem(self._list.row(self._item(key)))
        self._update_actions()

    @guarded
    def _remove_selected(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._remove(item.data(Qt.ItemDataRole.UserRole))

    def _item(self, key: int) -> Optional[QListWidgetItem]:
        items = (self._list.item(i) for i in range(self._list.count()))
        return next((item for item in items if item.data(Qt.ItemDataRole.UserRole) == key), None)

    @guarded
    def _on_selected(self, current: Optional[QListWidgetItem]) -> None:
        self.plot.select(current.data(Qt.ItemDataRole.UserRole) if current is not None else None)

    @guarded
    def _on_hover(self, at: Optional[Tuple[int, int]]) -> None:
        if self._plot is None or not self.isVisible():
            return
        if at is None:
            self._hovered = None
            self._plot.set_hover(None)
            self._readout.clear()
            return
        self._hovered = at
        self._workspace.read_spectrum(*at, lambda values: self._draw_hover(at, values), key='hover')

    def _draw_hover(self, at: Tuple[int, int], values: Array) -> None:
        if self._plot is not None and self._hovered is not None:
            self._plot.set_hover(values)
            self._readout.setText(tr('Row {0}, col {1}').format(*at))

    def _on_pointed(self, at: Optional[Tuple[float, float]]) -> None:
        if at is None:
            self._readout.clear()
            return
        cube = self._workspace.cube
        nanometres = cube is not None and cube.bands.wavelengths_nm is not None
        self._readout.setText((tr('{0:.1f} nm · {1:.4f}') if nanometres else tr('band {0:.0f} · {1:.4f}')).format(*at))

    @guarded
    def _on_bad(self, show: bool) -> None:
        settings.remember(settings.SHOW_BAD_BANDS, show)
        if self._plot is not None:
            self._plot.set_show_bad(show)

    @guarded
    def _on_cube(self) -> None:
        self.clear()
        if self._workspace.cube is not None and self.isVisible():
            _ = self.plot
        if self._plot is not None:
            self._set_axes()
        self._say_what_to_do()

    def _set_axes(self) -> None:
        cube = self._workspace.cube
        if cube is not None:
            self._plot.set_bands(cube.bands, tr(_QUANTITIES.get(cube.units, 'Value')))
        self._update_actions()

    def _redraw_outlines(self) -> None:
        locator = self._workspace.locator()
        if locator is not None:
            for key, outline in self._outlines.items():
                outline.show(locator.outline(self._pins[key].row, self._pins[key].col))

    def _update_actions(self) -> None:
        for action in (self._save, self._wipe):
            action.setEnabled(bool(self._pins))
        self._list.setVisible(bool(self._pins))

    def _say_what_to_do(self) -> None:
        self._empty.setText(tr('Open a cube, then click a pixel to see its spectrum.'))
        self._update_actions()


