"""Wiring: what QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsApplication

from .engine.logs import start_logging
from .processing.example_models import open_in_modeler, read_examples
from .processing.provider import HyperspectralProvider
from .qgis_common.i18n import start_translation, stop_translation


class HyperspectralPlugin:
    """The plugin as QGIS sees it.

    Args:
        iface: QGIS's interface object; None under ``qgis_process``.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[HyperspectralProvider] = None
        self._panel: Any = None
        self.interface: Any = None

    def initProcessing(self) -> None:
        """Add the algorithms; all that ``qgis_process`` asks for."""
        start_logging()
        start_translation(QgsApplication.locale())
        self._provider = HyperspectralProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add algorithms, docks, tools, options and menu."""
        from .gui.interface import Interface  # not under qgis_process
        from .gui.log_panel import PanelHandler

        self.initProcessing()
        self._panel = PanelHandler()
        self._panel.install()
        # One worker, one queue, for toolbox and docks.
        self.interface = Interface(self._iface, self._provider.engine, _examples)

    def unload(self) -> None:
        """Take everything away again: first who asks for jobs, then who does them, then who writes of it."""
        if self.interface is not None:
            self.interface.remove()
            self.interface = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._panel is not None:
            self._panel.remove()
            self._panel = None
        stop_translation()


def _examples() -> List[Tuple[str, Callable[[], Any]]]:
    """The titles of the models that ship for the Modeler, and what opens a copy of each there."""
    return [(model.displayName(), partial(open_in_modeler, model.path)) for model in read_examples()]
