"""The best matches of a spectrum of the cube in the open library: prepared and computed off the window's thread."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ...core.errors import HsiError
from ...cubes import Cube
from ...qgis_common.i18n import numeral, say_error, tr
from ...spectra.likeness import ANGLE
from ...spectra.match import Match, Matcher
from ..shared.messages import guarded
from ..workspace import Workspace
from .libraries import Libraries, OpenLibrary

COUNT = 20
Choice = Tuple[str, bool]  # measure, without continuum
_Key = Tuple[OpenLibrary, Cube, Choice]


class Matching(QObject):
    """Keeps the matches of one spectrum up to date.

    Args:
        workspace: Holds the cube.
        libraries: Hold the library.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()

    def __init__(self, workspace: Workspace, libraries: Libraries, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self.choice: Choice = (ANGLE, False)
        self.of = ''  # whose matches these are
        self.matches: Tuple[Match, ...] = ()
        self.state = ''  # why there are none, or what is going on, in a sentence
        self.enabled = False
        self._workspace = workspace
        self._libraries = libraries
        self._matcher: Optional[Matcher] = None
        self._key: Optional[_Key] = None
        self._values: Optional[Array] = None
        libraries.changed.connect(self._renew)
        workspace.cube_changed.connect(self._on_cube)

    def name(self, match: Match) -> str:
        """The short name of a match."""
        opened = self._libraries.current
        return opened.names[match.index] if opened is not None else match.name

    @property
    def matcher(self) -> Optional[Matcher]:
        """What ranks; None until it is prepared."""
        return self._matcher

    def set_enabled(self, enabled: bool) -> None:
        """Whether anybody looks: preparing takes seconds of a processor."""
        if enabled != self.enabled:
            self.enabled = enabled
            self._renew()

    def choose(self, measure: str, continuum: bool) -> None:
        """Compare by another measure."""
        if (measure, continuum) != self.choice:
            self.choice = measure, continuum
            self._renew()

    def look(self, of: str, values: Optional[Array]) -> None:
        """Find the matches of this spectrum, shape ``(bands,)``; None for nothing.

        Args:
            of: Whose it is, for people.
            values: In the cube's units.
        """
        self.of, self._values = of, values
        self._ask()

    @guarded
    def _renew(self) -> None:
        """Prepare for what is open now."""
        opened, cube = self._libraries.current, self._workspace.cube
        if not self.enabled or opened is None or cube is None:
            self._key, self._matcher = None, None
            self._ask()
            return
        key: _Key = (opened, cube, self.choice)
        if self._key is not None and self._key[0] is opened and self._key[1] is cube and self._key[2] == self.choice:
            self._ask()
            return
        self._key, self._matcher = key, None
        self._show((), tr('Comparing {0} spectra with the bands of the cube…').format(numeral(len(opened.library))))
        bands, (measure, continuum) = cube.bands, self.choice
        self._libraries.reader.submit(
            lambda: Matcher(opened.library, bands, measure, continuum), lambda made: self._on_prepared(key, made),
            lambda error: self._on_error(key, error), 'prepare',
        )  # fmt: skip

    @guarded
    def _on_prepared(self, key: _Key, made: Matcher) -> None:
        if key is self._key:
            self._matcher = made
            self._ask()

    def _on_error(self, key: _Key, error: BaseException) -> None:
        if key is not self._key:
            return
        if isinstance(error, HsiError):
            self._show((), say_error(error))
        else:
            self.messages.report(error)

    def _ask(self) -> None:
        if not self.enabled:
            return
        if self._workspace.cube is None:
            self._show((), tr('Open a cube, and click a pixel.'))
        elif self._libraries.current is None:
            self._show((), tr('Open a spectral library on the page "Library".'))
        elif self._values is None:
            self._show((), tr('Select a spectrum in the list, or move over the cube.'))
        elif self._matcher is not None:
            matcher, values = self._matcher, self._values
            # With the reader of spectra: a matcher is used by one thread at a time.
            self._workspace.reader.submit(
                lambda: matcher.match(values, COUNT), lambda found: self._on_found(matcher, values, found), self.messages.report, 'match'
            )

    @guarded
    def _on_found(self, matcher: Matcher, values: Array, found: Tuple[Match, ...]) -> None:
        if matcher is self._matcher and values is self._values:
            self._show(found, '' if found else tr('This spectrum holds too little to be compared.'))

    def _on_cube(self) -> None:
        self.of, self._values = '', None
        self._renew()

    def _show(self, matches: Tuple[Match, ...], state: str) -> None:
        self.matches, self.state = matches, state
        self.changed.emit()
