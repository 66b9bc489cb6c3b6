"""The first page: which cube, what was understood of it, and how it is drawn."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..qgis_common import settings
from ..qgis_common.i18n import tr
from ..qgis_common.versions import LayerFilter
from ..spectra import rgb
from . import describe, layers, sample
from .messages import guarded
from .widgets import MARGIN, SPACING, Facts, WarningBox, column, heading, hint, icon, row, text_label, theme_icon
from .workspace import Workspace

OWN = 'bands'


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
        folder = settings.read_text(settings.LAST_FOLDER)
        kinds = tr('Cubes (*.tif *.tiff *.hdr *.dat *.img *.bsq *.bil *.bip *.vrt *.h5 *.nc);;All files (*)')
        path, _ = QFileDialog.getOpenFileName(self, tr('Open a hyperspectral cube'), folder, kinds)
        if path:
            self._workspace.open_path(path)

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
        browse.setIconSize(QSize(18, 18))
        browse.setToolTip(tr('Open a cube from a file (GeoTIFF, ENVI, VRT)'))
        browse.setAccessibleName(tr('Open a cube'))
        browse.clicked.connect(self.browse)
        return row(self._layers, browse, stretch_first=True)

    def _empty_state(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 24, MARGIN, MARGIN)
        layout.setSpacing(10)
        picture = QLabel()
        picture.setPixmap(icon('drop').pixmap(64, 64))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty_text = hint(tr('Drop a cube here, or choose a layer.'))
        self._empty_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(picture)
        layout.addWidget(self._empty_text)
        self._sample = QPushButton(tr('Open the sample scene'))
        self._sample.setToolTip(tr('A small simulated scene that comes with the plugin'))
        self._sample.clicked.connect(self.open_sample)
        self._sample.setVisible(sample.is_there())
        layout.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return page

    def _cube_view(self, look: QAction) -> QWidget:
        page = QWidget()
        layout = column(page, 0)
        self._name = text_label()
        font = self._name.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._name.setFont(font)
        self._facts = Facts()
        self._warnings = WarningBox()
        for widget in (self._name, self._facts, self._warnings, _line(), heading(tr('Composite'))):
            layout.addWidget(widget)
        layout.addWidget(self._composite_combo())
        layout.addWidget(self._band_combos())
        self._composite_text = hint()
        layout.addWidget(self._composite_text)
        layout.addWidget(_line())
        button = QToolButton()
        button.setDefaultAction(look)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout.addWidget(button)
        layout.addWidget(hint(tr('Move over the image to see spectra, click to keep one.')))
        layout.addStretch(1)
        return page

    def _composite_combo(self) -> QComboBox:
        self._composite = QComboBox()
        self._composite.setAccessibleName(tr('Composite'))
        for kind in rgb.COMPOSITES:
            self._composite.addItem(tr(rgb.TITLES[kind]), kind)
        self._composite.addItem(tr('Own bands'), OWN)
        self._composite.activated.connect(self._on_composite)
        return self._composite

    def _band_combos(self) -> QWidget:
        self._own = QWidget()
        layout = QGridLayout(self._own)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.setColumnStretch(1, 1)
        self._bands: List[QComboBox] = []
        for line, name in enumerate((tr('Red'), tr('Green'), tr('Blue'))):
            combo = QComboBox()
            combo.setAccessibleName(name)
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.activated.connect(self._on_own_band)
            label = QLabel(name)
            label.setBuddy(combo)
            layout.addWidget(label, line, 0)
            layout.addWidget(combo, line, 1)
            self._bands.append(combo)
        self._own.hide()
        return self._own

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
        self._sample.hide()

    @guarded
    def _show_cube(self) -> None:
        self._select_layer()
        self._empty_text.setText(tr('Drop a cube here, or choose a layer.'))
        self._sample.setVisible(sample.is_there())
        self._stack.setCurrentIndex(0 if self._workspace.cube is None else 1)

    @guarded
    def _on_cube(self) -> None:
        self._show_cube()
        cube, layer = self._workspace.cube, self._workspace.layer
        if cube is None or layer is None:
            return
        self._name.setText(cube.name)
        self._facts.set_facts(describe.facts(cube, layer.crs()))
        self._warnings.set_sentences(cube.warnings)
        self._fill_bands()
        self._choose_composite()

    def _fill_bands(self) -> None:
        bands = self._workspace.cube.bands
        titles = [describe.band_title(bands, b) for b in range(bands.count)]
        for combo in self._bands:
            combo.clear()
            combo.addItems(titles)
        possible = {made.kind for made in rgb.available_composites(bands)}
        for i in range(self._composite.count() - 1):
            self._composite.model().item(i).setEnabled(self._composite.itemData(i) in possible)

    def _choose_composite(self) -> None:
        """Draw as the user likes best, or as this cube allows."""
        wanted = settings.read_text(settings.COMPOSITE, rgb.TRUE_COLOUR)
        self._show_best(wanted if wanted in rgb.COMPOSITES else rgb.TRUE_COLOUR)

    def _show_best(self, kind: str) -> None:
        made = rgb.best_composite(self._workspace.cube.bands, kind)
        self._composite.setCurrentIndex(self._composite.findData(made.kind if made.kind in rgb.COMPOSITES else OWN))
        for combo, band in zip(self._bands, made.bands):
            combo.setCurrentIndex(band)
        self._apply(made)

    @guarded
    def _on_composite(self) -> None:
        kind = self._composite.currentData()
        settings.remember(settings.COMPOSITE, kind)
        if kind == OWN:
            self._on_own_band()
        else:
            self._show_best(kind)

    @guarded
    def _on_own_band(self) -> None:
        red, green, blue = (combo.currentIndex() for combo in self._bands)
        self._apply(rgb.Composite(OWN, (red, green, blue)))

    def _apply(self, made: rgb.Composite) -> None:
        self._own.setVisible(self._composite.currentData() == OWN)
        stretch = tr('Stretched from the 2nd to the 98th percentile of valid pixels.')
        first = made.message or made.title(self._workspace.cube.bands)
        self._composite_text.setText(f'{first.rstrip(".")}. {stretch}')
        self._workspace.show_composite(made.bands)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
