"""The log: one rotating file a process, under `HSI_HOME/logs`, and its last lines for a report.

Everything that this project logs goes through the logger `hsi_plugin`; what a worker prints comes as `hsi_plugin.worker`. Environment
variables are never logged: proxies and tokens live there.
"""

from __future__ import annotations

import logging
import os
import time
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import List

from ..core.places import logs

ROOT = 'hsi_plugin'
FILES_KEPT = 10
BYTES_A_FILE = 2**20
OLDER_PARTS = 2
_HANDLER = 'hsi-log-file'
_PATTERN = 'hsi-*.log*'
_TAIL_BYTES = 2**18  # read of a file when its last lines are asked for
_FORMAT = '%(asctime)s %(levelname)s %(name)s: %(message)s'


def start_logging() -> None:
    """Write the logger `hsi_plugin` from level INFO to a file of this process. Once a process: later calls change nothing.

    The file, and the folder, come into being with the first line. A folder that cannot be written is no error: one warning goes to whoever
    else listens to the logger (QGIS's log panel), and that is all.
    """
    logger = logging.getLogger(ROOT)
    # By name: after the plugin was reloaded, the handler is of a class that has been forgotten.
    if any(handler.get_name() == _HANDLER for handler in logger.handlers):
        return
    handler = LogFile(logs() / f'hsi-{time.strftime("%Y%m%d")}-{os.getpid()}.log')
    handler.set_name(_HANDLER)
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.INFO)


def last_lines(count: int) -> List[str]:
    """The last lines of the newest log files, oldest first, so many at most."""
    found: List[str] = []
    for path in _newest_first(logs()):
        if len(found) >= count:
            break
        found = _tail(path) + found
    return found[-count:] if count > 0 else []


class LogFile(RotatingFileHandler):
    """A log file of limited size that comes into being when first written to, and that gives up quietly where it cannot be written.

    Args:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=BYTES_A_FILE, backupCount=OLDER_PARTS, encoding='utf-8', errors='backslashreplace', delay=True)
        self._given_up = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, unless writing has failed before."""
        if not self._given_up:
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: D102  # see the class
        self._given_up = True
        logging.getLogger(f'{ROOT}.logs').warning('The log file %s cannot be written; nothing else is affected.', self.baseFilename)

    def _open(self) -> TextIOWrapper:
        folder = Path(self.baseFilename).parent
        folder.mkdir(parents=True, exist_ok=True)
        _prune(folder)
        return super()._open()


def _prune(folder: Path) -> None:
    """Remove all but the newest files, of which one is about to be made."""
    for path in _newest_first(folder)[FILES_KEPT - 1:]:
        with suppress(OSError):  # another process may hold it open (Windows) or have removed it
            path.unlink()


def _newest_first(folder: Path) -> List[Path]:
    found = []
    with suppress(OSError):
        for path in folder.glob(_PATTERN):
            with suppress(OSError):
                # Parts of one log carry the number of their age; times may be equal.
                found.append((-path.stat().st_mtime_ns, path.name, path))
    return [path for *_, path in sorted(found)]


def _tail(path: Path) -> List[str]:
    try:
        with open(path, 'rb') as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            text = file.read().decode('utf-8', 'replace')
    except OSError:
        return []
    lines = text.splitlines()
    return lines[1:] if size > _TAIL_BYTES else lines
