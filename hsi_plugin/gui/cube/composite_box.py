"""How the cube is drawn: the composite, bands of one's own, and the brightness."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...core.sentences import joined
from ...qgis_common.i18n import say, tr
from ...spectra import recipes, rgb
from ..canvas import looks
from ..canvas.looks import OWN, Look
from ..shared.messages import guarded
from ..shared.widgets import SPACING, column, hint
from ..workspace import Workspace
from . import describe
from .stretch_box import StretchBox


class CompositeBox(QWidget):
    """The choices, and in words what they came to.

    Args:
        workspace: Holds the cube, and draws it.
    """

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        layout = column(self, 0)
        layout.addWidget(self._composite_combo())
        layout.addWidget(self._band_combos())
        self.stretch = StretchBox()
        self.stretch.changed.connect(self._on_stretch)
        layout.addWidget(self.stretch)
        self._text = hint()
        layout.addWidget(self._text)
        self._progress = hint()
        self._progress.hide()
        layout.addWidget(self._progress)
        workspace.drawing.pictures.progress.connect(self._on_progress)

    def refresh(self) -> None:
        """Draw another cube: as was kept with its layer, else as the user likes best, or as it allows."""
        self._fill()
        look = self._workspace.drawing.look
        bands = look.single_bands(self._workspace.cube)
        for combo, band in zip(self.bands, bands):
            combo.setCurrentIndex(band)
        self.stretch.set_stretch(look.stretch)
        self._apply(look)

    def _composite_combo(self) -> QComboBox:
        self.composite = QComboBox()
        self.composite.setAccessibleName(tr('Composite'))
        for kind in rgb.COMPOSITES:
            self.composite.addItem(tr(rgb.TITLES[kind]), kind)
        self.composite.addItem(tr('Own bands'), OWN)
        self.composite.activated.connect(self._on_composite)
        return self.composite

    def _band_combos(self) -> QWidget:
        self._own = QWidget()
        layout = QGridLayout(self._own)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.setColumnStretch(1, 1)
        self.bands: List[QComboBox] = []
        for line, name in enumerate((tr('Red'), tr('Green'), tr('Blue'))):
            combo = QComboBox()
            combo.setAccessibleName(name)
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            combo.activated.connect(self._on_own_band)
            label = QLabel(name)
            label.setBuddy(combo)
            layout.addWidget(label, line, 0)
            layout.addWidget(combo, line, 1)
            self.bands.append(combo)
        self._own.hide()
        return self._own

    def _fill(self) -> None:
        cube = self._workspace.cube
        bands = cube.bands
        titles = [describe.band_title(bands, b) for b in range(bands.count)]
        for combo in self.bands:
            combo.clear()
            combo.addItems(titles)
        possible = {made.kind for made in rgb.available_composites(bands)}
        if recipes.recipe(bands, cube.units).by_eye:  # no single band need lie near the three wavelengths
            possible.add(rgb.TRUE_COLOUR)
        for i in range(self.composite.count() - 1):
            self.composite.model().item(i).setEnabled(self.composite.itemData(i) in possible)

    @guarded
    def _on_composite(self) -> None:
        look = self._look()
        looks.remember(look)
        self._apply(look)

    @guarded
    def _on_own_band(self) -> None:
        self._apply(self._look())

    @guarded
    def _on_stretch(self) -> None:
        look = self._look()
        looks.remember(look)
        self._apply(look)

    def _look(self) -> Look:
        """What the page says."""
        kind = str(self.composite.currentData())
        bands = tuple(combo.currentIndex() for combo in self.bands) if kind == OWN else ()
        return Look(kind, bands, self.stretch.stretch())

    def _apply(self, look: Look) -> None:
        """Draw, and show what is drawn in fact."""
        cube = self._workspace.cube
        made = self._workspace.drawing.draw(look)
        kind = OWN if look.kind == OWN or made.kind not in rgb.COMPOSITES else made.kind
        self.composite.setCurrentIndex(self.composite.findData(kind))
        if kind != OWN:
            for combo, band in zip(self.bands, look.single_bands(cube)):
                combo.setCurrentIndex(band)
        self._own.setVisible(kind == OWN)
        said = [f'{say(made.title)}.', *map(say, made.notes), describe.brightness(look.stretch, made.by_eye)]
        self._text.setText(joined(said))

    @guarded
    def _on_progress(self, done: float) -> None:
        self._progress.setVisible(done < 1.0)
        self._progress.setText(tr('Drawing every pixel… {0:.0f} %').format(100 * done))
