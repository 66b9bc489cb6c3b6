"""The right side of the dock: the library browser and the best matches, and what they add to the plot."""

from __future__ import annotations

from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import ParameterError
from ...qgis_common.i18n import tr
from ...spectra.match import brightness
from ..shared.messages import guarded
from ..shared.sizes import units
from ..workspace import Workspace
from .curve import LIBRARY
from .curves_model import CurvesModel
from .libraries import Libraries, OnCube, OpenLibrary, about, on_cube
from .library_page import LibraryPage
from .match_page import MatchPage
from .matching import Matching

_MOST_AT_ONCE = 500
LIBRARY_TAB, MATCHES_TAB = 0, 1


class Side(QTabWidget):
    """Two pages.

    Args:
        workspace: Holds the cube.
        model: Where spectra of libraries go.
    """

    added = pyqtSignal(int)
    follow_changed = pyqtSignal(bool)

    def __init__(self, workspace: Workspace, model: CurvesModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._model = model
        self._looked_at: Optional[Array] = None
        self.libraries = Libraries(workspace.messages, self)
        self.matching = Matching(workspace, self.libraries, self)
        self.library_page = LibraryPage(self.libraries)
        self.match_page = MatchPage(self.matching)
        self.addTab(self.library_page, tr('Library'))
        self.addTab(self.match_page, tr('Best matches'))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(units(240))
        self.library_page.wanted.connect(self.add)
        self.match_page.wanted.connect(self.add_match)
        self.match_page.follow_changed.connect(self.follow_changed)
        self.currentChanged.connect(lambda _tab: self.refresh())
        workspace.cube_changed.connect(self._on_cube)

    @property
    def follows(self) -> bool:
        """Whether matches follow the mouse rather than the selection."""
        return self.match_page.follow.isChecked()

    def refresh(self) -> None:
        """Compute matches only while they are seen."""
        self.matching.set_enabled(self.isVisible() and self.currentIndex() == MATCHES_TAB)

    def look(self, of: str, values: Optional[Array]) -> None:
        """Find the matches of this spectrum of the cube, shape ``(bands,)``, or of none."""
        self._looked_at = values
        self.matching.look(of, values)

    @guarded
    def add(self, places: Sequence[int]) -> None:
        """Put spectra of the open library on the plot."""
        opened = self.libraries.current
        if opened is None:
            return
        places = [place for place in places if 0 <= place < len(opened.library)]
        if len(places) > _MOST_AT_ONCE:
            self.messages.info(tr('The first {0} of {1} spectra are drawn.').format(_MOST_AT_ONCE, len(places)))
        self._read(opened, places[:_MOST_AT_ONCE], None)

    @guarded
    def add_match(self, place: int, scaled: bool) -> None:
        """Lay a match over the spectrum that it was compared with."""
        opened = self.libraries.current
        if opened is not None:
            self._read(opened, [place], self._looked_at if scaled else None)

    def stop(self) -> None:
        """End the threads."""
        self.libraries.stop()

    def _read(self, opened: OpenLibrary, places: List[int], over: Optional[Array]) -> None:
        if not places:
            return
        cube = self._workspace.cube
        bands = cube.bands if cube is not None else Bands(0)

        def found(read: List[OnCube]) -> None:
            if cube is self._workspace.cube:
                self._add(opened, places, bands, read, over)

        self._workspace.reader.submit(lambda: on_cube(opened.library, places, bands), found, self.messages.report)

    @guarded
    def _add(self, opened: OpenLibrary, places: List[int], bands: Bands, read: List[OnCube], over: Optional[Array]) -> None:
        good, outside = bands.good, []
        for place, (values, own) in zip(places, read):
            name = opened.names[place]
            before = [c for c in self._model.curves if c.kind == LIBRARY and c.about.get('place') == f'{opened.path}|{place}']
            factor = 1.0 if over is None else brightness(values, over, good)
            if before:
                self._model.remove(before[0].number)
            covered = float((values == values)[good].mean()) if good.any() else 1.0
            if not covered:
                outside.append(name)
                continue
            title = name if factor == 1.0 else tr('{0} × {1:.2f}').format(name, factor)
            curve = self._model.add(
                LIBRARY, title, bands, values * factor, own=(own[0], own[1] * factor), count=0,
                about={**about(opened.library, place), 'place': f'{opened.path}|{place}'},
            )  # fmt: skip
            self.added.emit(curve.number)
        if outside:
            raise ParameterError(
                tr('"{0}" was not measured at any band of the cube.').format(outside[0]), tr('Choose one of the same wavelengths.')
            )

    def _on_cube(self) -> None:
        self._looked_at = None
        cube = self._workspace.cube
        radiance = cube is not None and cube.units == 'radiance'
        self.match_page.note.setText(
            tr('The cube holds radiance: sun and air shape it as well as the ground. Matches mean little before it is corrected.')
        )
        self.match_page.note.setVisible(radiance)
