"""The first page: which cube, what was understood of it, and how it is drawn."""

from __future__ import annotations

import re
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ...qgis_common.versions import LayerFilter
from ..canvas import layers
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import MARGIN, Facts, WarningBox, column, heading, hint, icon, row, theme_icon
from ..workspace import Workspace
from . import describe, sample
from .composite_box import CompositeBox
from .import_dialog import ImportDialog
from .mask_box import MaskBox
from .no_cube import ask_for_cube


class CubePage(QWidget):
    """Choose a cube, see what it is, choose how it is drawn.

    Args:
        workspace: Holds the cube.
        look: Switches the spectrum tool on and off.
    """

    def __init__(self, workspace: Workspace, look: QAction, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._filling = False
        layout = column(self)
        layout.addLayout(self._source_row())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._cube_view(look))
        layout.addWidget(self._stack, 1)
        workspace.opening.connect(self._on_opening)
        workspace.opening_failed.connect(self._show_cube)
        workspace.cube_changed.connect(self._on_cube)
        QgsProject.instance().layersAdded.connect(self._offer_layers)
        self._offer_layers()
        self._show_cube()

    def remove(self) -> None:
        """Stop listening to the project."""
        QgsProject.instance().layersAdded.disconnect(self._offer_layers)

    @guarded
    def browse(self) -> None:
        """Ask for a file and open it."""
        ask_for_cube(self._workspace, self)

    @guarded
    def browse_folder(self) -> None:
        """Ask for a product's folder and open it."""
        self._workspace.expect_cube()
        folder = QFileDialog.getExistingDirectory(
            self, tr("Open a product's folder"), settings.read_text(settings.LAST_FOLDER), QFileDialog.Option.ShowDirsOnly
        )
        if folder:
            self._workspace.open_path(folder)

    def _source_row(self) -> QVBoxLayout:
        self._layers = QgsMapLayerComboBox()
        self._layers.setFilters(LayerFilter.RasterLayer)
        self._layers.setAllowEmptyLayer(True, tr('Choose a raster layer…'))
        self._layers.setLayer(None)
        self._layers.setToolTip(tr('The layer that shows the cube'))
        self._layers.setAccessibleName(tr('Cube layer'))
        self._layers.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layers.layerChanged.connect(self._on_layer_chosen)
        browse = QToolButton()
        browse.setIcon(theme_icon('mActionFileOpen.svg'))
        browse.setIconSize(QSize(units(18), units(18)))
        browse.setToolTip(tr("Open a cube from a file (NetCDF, HDF5, GeoTIFF, ENVI, .mat, …); the arrow opens a product's folder"))
        browse.setAccessibleName(tr('Open a cube'))
        browse.clicked.connect(self.browse)
        menu = QMenu(browse)
        menu.addAction(tr('Open a file…'), self.browse)
        menu.addAction(tr("Open a product's folder…"), self.browse_folder)
        browse.setMenu(menu)
        browse.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return row(self._layers, browse, stretch_first=True)

    def _empty_state(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 24, MARGIN, MARGIN)
        layout.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(icon('drop').pixmap(units(64), units(64)))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty_text = hint(tr('Drop a cube here, or choose a layer.'))
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(picture)
        layout.addWidget(self._empty_text)
        self.open_button = QPushButton(icon('open_cube'), tr('Open a cube…'))
        self.open_button.setToolTip(tr('Open a hyperspectral cube from a file'))
        self.open_button.clicked.connect(self.browse)
        layout.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.sample_button = QPushButton(tr('Open the sample scene'))
        self.sample_button.setToolTip(tr('A small simulated scene that comes with the plugin'))
        self.sample_button.clicked.connect(self.open_sample)
        self.sample_button.setVisible(sample.is_there())
        layout.addWidget(self.sample_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def _cube_view(self, look: QAction) -> QWidget:
        page = QWidget()
        layout = column(page, 0)
        self._name = QLabel()
        self._name.setWordWrap(True)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        font = self._name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._name.setFont(font)
        self._facts = Facts()
        self._warnings = WarningBox()
        self.composite = CompositeBox(self._workspace)
        self.masks = MaskBox(self._workspace)
        for widget in (
            self._name, self._facts, self._warnings, _line(), heading(tr('Composite')), self.composite, self.masks, _line(),
        ):  # fmt: skip
            layout.addWidget(widget)
        button = QToolButton()
        button.setDefaultAction(look)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(button)
        layout.addWidget(hint(tr('Move over the image to see spectra, click to keep one.')))
        self.save_as = QPushButton(tr('Import as a plain cube…'))
        self.save_as.setToolTip(tr('Write a GeoTIFF of the wavelengths you choose, without the pixels that masks leave out'))
        self.save_as.clicked.connect(self.import_plainly)
        layout.addWidget(self.save_as)
        layout.addStretch(1)
        return page

    @guarded
    def open_sample(self) -> None:
        """Open the simulated scene that comes with the plugin."""
        self._workspace.open_path(str(sample.scene()))

    @guarded
    def _on_layer_chosen(self, layer: Optional[QgsMapLayer]) -> None:
        if self._filling or layer is self._workspace.layer:
            return
        if layer is None:
            self._workspace.close_cube()
            return
        try:
            self._workspace.open_layer(layer)
        finally:
            if self._workspace.layer is not layer:
                self._select_layer()

    @guarded
    def _offer_layers(self, *_added: object) -> None:
        """Offer only rasters that can be cubes: a map of classes is none."""
        self._filling = True
        unfit = [m for m in QgsProject.instance().mapLayers().values() if not layers.is_possible_cube(m)]
        self._layers.setExceptedLayerList(unfit)
        self._filling = False
        self._select_layer()

    def _select_layer(self) -> None:
        self._filling = True
        self._layers.setLayer(self._workspace.layer)
        self._filling = False

    @guarded
    def _on_opening(self, name: str) -> None:
        self._stack.setCurrentIndex(0)
        self._empty_text.setText(tr('Opening {0}…').format(name))
        self.open_button.hide()
        self.sample_button.hide()

    @guarded
    def _show_cube(self) -> None:
        self._select_layer()
        self._empty_text.setText(tr('Drop a cube here, or choose a layer.'))
        self.open_button.show()
        self.sample_button.setVisible(sample.is_there())
        self._stack.setCurrentIndex(0 if self._workspace.cube is None else 1)

    @guarded
    def _on_cube(self) -> None:
        self._show_cube()
        cube, layer = self._workspace.cube, self._workspace.layer
        if cube is None or layer is None:
            return
        self._name.setText(breakable(cube.name))
        self._name.setToolTip(str(cube.path))
        self._facts.set_facts(describe.facts(cube, layer.crs()))
        self._warnings.set_sentences(cube.warnings)
        self.composite.refresh()
        self.masks.refresh()

    @guarded
    def import_plainly(self) -> None:
        """Ask what to import, and do it."""
        if self._workspace.cube is not None:
            ImportDialog(self._workspace, self).exec()


def breakable(name: str) -> str:
    """A name that may go on in the next line after its underscores, hyphens and dots, by spaces without width."""
    return re.sub(r'([_.-]+)', '\\1\u200b', name)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
