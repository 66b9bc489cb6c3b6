"""Finished windows of a classification, kept on disk until the map is whole, so that an interrupted run can be gone on with.

A compressed TIFF that is cut off cannot be read, hence this second copy: one small file a window, of a header with a checksum and the
arrays as they are in memory. A file gets its name when it is whole. Nothing is forced onto the disk: what a power failure tears is
recognised by its checksum and computed again. Whoever makes the folder sees to it that everything in it belongs to one and the same
computation; several processes may then fill it at once.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import struct
import time
import uuid
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.window import Window

# Magic, version, row, column, height, width, bytes of a label, whether there is confidence, whether sizes of sets; then the checksum of
# these and of the arrays.
# In the machine's own byte order: files of another order have another version, and are foreign.
_HEADER = struct.Struct('=8sI4QBBBx')
_MAGIC, _VERSION = b'HSIWINDO', 1
_CHECKSUM = 32
_NAME, _TEMPORARY = re.compile(r'\d{8}\.window'), re.compile(r'\.\d{8}\.[0-9a-f]{12}')
_ATTEMPTS = 10
_TEMPORARY_SECONDS = 3600.0  # a younger one may be another process's, right now

Results = Tuple[Optional[Array], ...]


class Writer(Protocol):
    """What takes finished windows; where sizes of sets are kept, these come as one more array."""

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array]) -> None:
        """Take one window's results."""


class FinishedWindows:
    """The folder in which finished windows are kept.

    A folder that cannot be written to is no error: the job goes on without, and says so.

    Args:
        folder: The folder; made when the first window is kept.
        windows: All windows of the job, in order.
        dtype: Type of the labels.
        with_confidence: Whether confidence and runner-up are kept too.
        tell: Takes one sentence when keeping has to be given up; called from whatever thread keeps.
        with_sets: Whether the number of classes in each pixel's set is kept too.
    """

    def __init__(
        self, folder: Path, windows: Sequence[Window], dtype: Any, with_confidence: bool, tell: Optional[Callable[[str], None]] = None,
        with_sets: bool = False,
    ) -> None:  # fmt: skip
        self.folder = folder
        self.windows = list(windows)
        self._dtype = np.dtype(dtype)
        self._with_confidence, self._with_sets = with_confidence, with_sets
        self._tell = tell
        self._names: Dict[Window, str] = {w: f'{i:08d}.window' for i, w in enumerate(self.windows)}
        self._stopped = False

    @property
    def kept(self) -> int:
        """How many windows the next run would find."""
        return len(self.windows) - len(self.missing())

    @property
    def keeps(self) -> bool:
        """Whether windows are still kept; False once that had to be given up."""
        return not self._stopped

    def bytes_of(self, windows: Iterable[Window]) -> int:
        """How much room these windows take."""
        each = sum(kind.itemsize for kind in self._kinds if kind is not None)
        return sum(_HEADER.size + _CHECKSUM + w.size * each for w in windows)

    @property
    def _kinds(self) -> List[Optional[np.dtype[Any]]]:
        """Of labels, confidence, runner-up and sizes of sets; None for what is not kept."""
        pair = [np.dtype(np.float32), self._dtype] if self._with_confidence else [None, None]
        return [self._dtype, *pair, *([np.dtype(np.uint8)] if self._with_sets else [])]

    def missing(self) -> List[Window]:
        """The windows of which there is no file."""
        return [w for w, name in self._names.items() if not (self.folder / name).exists()]

    def replay(self, writer: Writer, check_cancelled: Optional[Callable[[], None]] = None) -> List[Window]:
        """Hand the windows that are there to a writer, in order, and remove what is damaged or does not belong here.

        Args:
            writer: Takes them.
            check_cancelled: Called before every window; raises to stop.

        Returns:
            The windows that are still to be computed.

        Raises:
            HsiError: Whatever writing or cancelling raised.
        """
        self._sweep()
        rest = []
        put: Callable[..., None] = writer.write
        for window, name in self._names.items():
            found = self._read(window, self.folder / name)
            if found is None:
                rest.append(window)
                continue
            if check_cancelled is not None:
                check_cancelled()
            put(window, *found)
        return rest

    def keep(
        self, window: Window, labels: Array, confidence: Optional[Array] = None, second: Optional[Array] = None,
        sizes: Optional[Array] = None,
    ) -> None:  # fmt: skip
        """Keep one window; its shape and types are those of the job."""
        if self._stopped:
            return
        target = self.folder / self._names[window]
        given = zip((labels, confidence, second, sizes), self._kinds)
        arrays = [np.ascontiguousarray(array, kind) for array, kind in given if kind is not None]
        try:
            if not target.exists():  # another process may do the same job at the same time
                self._write(target, [a.data.cast('B') for a in arrays], self._header(window))
        except OSError as error:
            self.remove()  # gives back the room that was taken, which the map may need
            self.stop(f'{self.folder.parent}: {error.strerror or error}')

    def stop(self, reason: str) -> None:
        """Keep nothing from now on; windows that are there stay."""
        self._stopped = True
        if self._tell is not None:
            self._tell(f'Finished windows are not kept ({reason}): if this run is interrupted, they are computed again.')

    def remove(self) -> None:
        """Remove the folder: the map is whole. What cannot be removed now is when the cache is trimmed."""
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- files ----------------------------------------------------------------------------------------------------------------------------

    def _header(self, window: Window) -> bytes:
        numbers = (window.row, window.col, window.height, window.width)
        return _HEADER.pack(_MAGIC, _VERSION, *numbers, self._dtype.itemsize, self._with_confidence, self._with_sets)

    def _write(self, target: Path, parts: Sequence[memoryview], header: bytes) -> None:
        temporary = target.with_name(f'.{target.stem}.{uuid.uuid4().hex[:12]}')
        whole = [memoryview(header + _checksum(header, parts)), *parts]
        for attempt in range(_ATTEMPTS):
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
                with open(temporary, 'xb', buffering=0) as file:
                    for part in whole:
                        _write_all(file, part)
                os.replace(temporary, target)
                return
            except (FileNotFoundError, FileExistsError):  # another process has finished the job and removed the folder in between
                if attempt + 1 == _ATTEMPTS:
                    raise
            except OSError:
                _unlink(temporary)
                raise

    def _read(self, window: Window, path: Path) -> Optional[Results]:
        """The results in a file; None where there is none, or a damaged one, which is removed."""
        try:
            content = memoryview(path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError:  # closed to us, or a failing disk: computed again
            return None
        header, start = self._header(window), _HEADER.size + _CHECKSUM
        lengths = [window.size * kind.itemsize for kind in self._kinds if kind is not None]
        whole = len(content) == start + sum(lengths) and content[: _HEADER.size] == header
        if not whole or content[_HEADER.size : start] != _checksum(header, [content[start:]]):
            _unlink(path)
            return None
        arrays: List[Optional[Array]] = []
        for kind in self._kinds:
            if kind is None:
                arrays.append(None)
                continue
            stop = start + window.size * kind.itemsize
            arrays.append(np.frombuffer(content[start:stop], kind).reshape(window.shape))
            start = stop
        return tuple(arrays)

    def _sweep(self) -> None:
        """Remove what is none of our files, and the half-written ones of processes that were killed."""
        ours = set(self._names.values())
        try:
            found = list(self.folder.iterdir())
            os.utime(self.folder)  # in use again, whoever trims the cache
        except OSError:  # not there yet
            return
        for path in found:
            if path.name in ours and not path.is_dir():
                continue
            if _TEMPORARY.fullmatch(path.name) and _is_young(path):
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                _unlink(path)


def _checksum(header: bytes, parts: Sequence[memoryview]) -> bytes:
    digest = hashlib.sha256(header)
    for part in parts:
        digest.update(part)
    return digest.digest()


def _write_all(file: Any, rest: memoryview) -> None:
    while rest:  # a raw file may take a part only
        rest = rest[file.write(rest) :]


def _is_young(path: Path) -> bool:
    try:
        return time.time() - path.stat().st_mtime < _TEMPORARY_SECONDS
    except OSError:
        return False


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError:  # gone, or held by another program
        return
