"""Wiring: what QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple

import qgis.utils
from qgis.core import QgsApplication

from .qgis_common.i18n import start_translation, stop_translation

if TYPE_CHECKING:  # read when they are needed, for QGIS's start waits for this module
    from .gui.starting import Starting
    from .processing.provider import HyperspectralProvider

PACKAGE = __name__.split('.')[0]


class HyperspectralPlugin:
    """The plugin as QGIS sees it.

    Args:
        iface: QGIS's interface object; None under ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[HyperspectralProvider] = None
        self._panel: Any = None
        self._starting: Optional[Starting] = None
        self._interface: Any = None

    @property
    def interface(self) -> Any:
        """Docks, tools and menu; made now where QGIS is still starting. None under ``qgis_process`` and after :meth:`unload`."""
        if self._starting is not None:
            self._finish()
        return self._interface

    def initProcessing(self) -> None:
        """Add the algorithms; all that ``qgis_process`` asks for."""
        start_translation(QgsApplication.locale())
        self._add_algorithms()

    def _add_algorithms(self) -> None:
        from .engine.logs import start_logging
        from .processing.provider import HyperspectralProvider

        start_logging()
        self._provider = HyperspectralProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add algorithms, docks, tools, options and menu; while QGIS starts, only the toolbar, and the rest when QGIS is there."""
        from .gui.starting import Starting, is_starting  # not under qgis_process

        start_translation(QgsApplication.locale())
        if is_starting(self._iface):
            self._starting = Starting(self._iface, self._add_algorithms, self._finish)
        else:
            self._finish()

    def unload(self) -> None:
        """Take everything away again: first who asks for jobs, then who does them, then who writes of it."""
        if self._starting is not None:
            self._starting.end().remove(self._iface)
            self._starting = None
        if self._interface is not None:
            self._interface.remove()
            self._interface = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._panel is not None:
            self._panel.remove()
            self._panel = None
        stop_translation()
        if qgis.utils.plugins.get(PACKAGE) is self:
            _forget_modules()

    def _finish(self) -> None:
        """Make what :meth:`initGui` adds, with the toolbar that is there already where QGIS has just started."""
        from .gui.interface import Interface
        from .gui.log_panel import PanelHandler

        starting, self._starting = self._starting, None
        bar = starting.end() if starting is not None else None
        if self._provider is None:
            self._add_algorithms()
        self._panel = PanelHandler()
        self._panel.install()
        # One worker, one queue, for toolbox and docks.
        self._interface = Interface(self._iface, self._provider.engine, _examples, bar)


def _forget_modules() -> None:
    """Let a newer version be read from its files. QGIS forgets the modules that `import` has brought, not those of `import_module`."""
    for name in [name for name in sys.modules if name == PACKAGE or name.startswith(f'{PACKAGE}.')]:
        del sys.modules[name]


def _examples() -> List[Tuple[str, Callable[[], Any]]]:
    """The titles of the models that ship for the Modeler, and what opens a copy of each there."""
    from .processing.example_models import open_in_modeler, read_examples

    return [(model.displayName(), partial(open_in_modeler, model.path)) for model in read_examples()]
