"""Files that could take QGIS down are opened elsewhere first.

The HDF5 library, which reads NetCDF too, does not survive every damaged file: of a thousand granules with a few bytes changed, about one
ends the process that opens it. So such a file is described once by a worker process; if that one dies, QGIS says so and never opens it.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Callable, Iterable, Optional, Set, Tuple

from ..core.errors import CubeError, WorkerCrashed
from ..cubes.sensors.candidate import ENVI, HDF4, HDF5, NUMPY, TIFF, candidate_at
from ..engine.client import WorkerEngine
from ..engine.job import InfoJob
from .i18n import tr

_FRAGILE = {HDF5, HDF4}
_HARMLESS = {TIFF, ENVI, NUMPY}  # one file, read by GDAL's own code or ours
_FRAGILE_ENDINGS = ('.nc', '.nc4', '.h5', '.hdf5', '.he5', '.hdf', '.l1r', '.mat')
_MOST_FILES = 1000  # of a folder that are looked at


class Proof:
    """Lets files be opened by another process before QGIS does; may be asked on any thread but the window's.

    Args:
        engine: Makes an engine of its own, so that no long job keeps a file waiting; its process starts with the first fragile file.
    """

    def __init__(self, engine: Callable[[], WorkerEngine]) -> None:
        self._make = engine
        self._engine: Optional[WorkerEngine] = None
        self._lock = threading.Lock()
        self._proven: Set[Tuple[str, int, int]] = set()
        self._stopped = False

    def get_ready(self) -> None:
        """Start the process while somebody still chooses a file; may be asked on the window's thread."""
        engine = self._started()
        if engine is not None:
            engine.get_ready()

    def check(self, paths: Iterable[str]) -> None:
        """Come back where QGIS may open these files; at once for all but fragile ones, which are tried in another process.

        Raises:
            CubeError: The file is damaged: it ended the process that tried.
            EngineError: No process could be started.
        """
        for path in paths:
            state = _state(path)
            if state is None or state in self._proven or not is_fragile(path):
                continue
            engine = self._started()
            if engine is None:  # nobody waits for the file any more
                return
            try:
                engine.submit(InfoJob(path), title=tr('Trying {0}').format(Path(path).name)).wait()
            except WorkerCrashed as error:
                raise CubeError(
                    tr('{0} is damaged: the process that tried to open it crashed, so QGIS does not.').format(path),
                    tr('Copy or download the file again.'),
                ) from error
            except CubeError:
                pass  # refused in words, which whoever opens it here will say
            self._proven.add(state)

    def stop(self) -> None:
        """End the process."""
        with self._lock:
            engine, self._engine, self._stopped = self._engine, None, True
        if engine is not None:
            engine.close()

    def _started(self) -> Optional[WorkerEngine]:
        """The engine; None after :meth:`stop`."""
        with self._lock:
            if self._engine is None and not self._stopped:
                self._engine = self._make()
            return self._engine


def is_fragile(path: str) -> bool:
    """Whether opening a file, a folder or what a side file points to may reach the HDF5 library."""
    candidate = candidate_at(path)
    if candidate is None or candidate.kind in _HARMLESS:
        return False
    if candidate.kind in _FRAGILE or Path(path).suffix.lower() in _FRAGILE_ENDINGS:
        return True
    folder = path if os.path.isdir(path) else os.path.dirname(os.path.abspath(path))
    with os.scandir(folder) as entries:
        return any(entry.name.lower().endswith(_FRAGILE_ENDINGS) for entry, _ in zip(entries, range(_MOST_FILES)))


def _state(path: str) -> Optional[Tuple[str, int, int]]:
    """What tells whether a file is still the one that was tried; None where there is none (whoever opens it says so)."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return os.path.abspath(path), status.st_size, status.st_mtime_ns
