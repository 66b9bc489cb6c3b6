"""The plugin's log in QGIS's log panel: what the engine does, and what its worker process prints."""

from __future__ import annotations

import logging
import threading
import time

from qgis.core import Qgis, QgsMessageLog

from ..qgis_common.i18n import tr
from .shared.messages import TITLE

LOGGER = 'hsi_plugin'
LINES_A_SECOND = 200


class PanelHandler(logging.Handler):
    """Hands records of the logger `hsi_plugin` to QGIS's log panel, from whatever thread they come.

    A library that prints without end must not drown the panel, which keeps every line: above :data:`LINES_A_SECOND` lines within a second
    they are counted instead. The log file has them all.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self._guard = threading.Lock()
        self._second = 0
        self._count = self._dropped = 0

    def install(self) -> None:
        """Listen to the logger."""
        logging.getLogger(LOGGER).addHandler(self)

    def remove(self) -> None:
        """Listen no more."""
        logging.getLogger(LOGGER).removeHandler(self)
        self._tell_dropped()
        self.close()

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or count it."""
        with self._guard:
            second = int(time.monotonic())
            if second != self._second:
                self._second, self._count = second, 0
            self._count += 1
            if self._count > LINES_A_SECOND:
                self._dropped += 1
                return
        self._tell_dropped()
        QgsMessageLog.logMessage(self.format(record), TITLE, _level(record.levelno), False)

    def _tell_dropped(self) -> None:
        with self._guard:
            dropped, self._dropped = self._dropped, 0
        if dropped:
            text = tr('… {0:,} more lines; they are in the log file.').format(dropped)
            QgsMessageLog.logMessage(text, TITLE, Qgis.MessageLevel.Info, False)


def _level(level: int) -> Qgis.MessageLevel:
    if level >= logging.ERROR:
        return Qgis.MessageLevel.Critical
    return Qgis.MessageLevel.Warning if level >= logging.WARNING else Qgis.MessageLevel.Info
