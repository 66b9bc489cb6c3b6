"""The model on a worker: asked for once, kept in the worker's cache by its hash, checked when it arrives and when a process first uses it.

A task's message names the model's hash, never its bytes. A worker that lacks the file says so, and the owner of the job sends it in pieces,
which Dask hands to the worker's event loop beside whatever its threads compute.
"""

from __future__ import annotations

import hashlib
import os
import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

from ...core.digest import file_sha256
from ...core.errors import EngineError, HsiError, OutputError
from ...core.places import cache

FOLDER = 'models'
_SECONDS_UNTIL_ASKED_AGAIN = 10.0  # without a piece: whoever was asked first may be gone
_TIMES_ASKED = 6
_SECONDS_BETWEEN_TOUCHES = 600.0  # the cache removes what nobody has used for an hour, where it grows too large
_POLL = 0.05

_lock = threading.Lock()
_arriving: Dict[str, _Arriving] = {}
_known: Dict[str, Tuple[int, int]] = {}  # size and time of files whose hash this process has checked


def fetch(sha256: str, ask: Callable[[], None], check_cancelled: Callable[[], None]) -> str:
    """The path of a model on this machine, for a thread that computes; waits until it has arrived.

    Args:
        sha256: Its hash.
        ask: Asks the owner of the job to send it.
        check_cancelled: Raises where the job is to stop.

    Raises:
        OutputError: It cannot be kept here.
        EngineError: It does not arrive.
        JobCancelled: The job was cancelled.
    """
    path = place(sha256)
    if is_whole(path, sha256):
        return str(path)
    with _lock:
        arriving = _arriving.setdefault(sha256, _Arriving(path, sha256))
        arriving.waiters += 1
        first = arriving.waiters == 1
    try:
        if first:
            ask()
        asked = 1
        while not arriving.ended.wait(_POLL):
            check_cancelled()
            if arriving.seconds_silent() > _SECONDS_UNTIL_ASKED_AGAIN:
                if asked == _TIMES_ASKED:
                    raise EngineError('The model was asked for and did not arrive.', 'Check the network of the scheduler and its workers.')
                asked += 1
                arriving.heard()
                ask()
        if arriving.error is not None:
            raise arriving.error
    finally:
        with _lock:
            arriving.waiters -= 1
            if arriving.waiters == 0 or arriving.ended.is_set():
                _arriving.pop(sha256, None)
                arriving.tidy()
    return str(path)


def take_piece(sha256: str, sender: str, start: int, total: int, piece: bytes) -> bool:
    """Take a piece of a model, on the worker's event loop.

    Args:
        sha256: The model's hash.
        sender: Tells apart those who send at the same time; the last to begin is listened to.
        start: Where the piece begins; the first one begins at 0.
        total: Bytes of the whole.
        piece: The bytes.

    Returns:
        Whether more is wanted.
    """
    with _lock:
        arriving = _arriving.get(sha256)
        return arriving is not None and arriving.take(sender, start, total, piece)


def refuse(sha256: str, what: str, remedy: str) -> None:
    """Tell those who wait for a model that it cannot be sent, on the worker's event loop."""
    with _lock:
        arriving = _arriving.get(sha256)
        if arriving is not None:
            arriving.end(EngineError(what, remedy))


def place(sha256: str) -> Path:
    """Where the model of this hash is kept."""
    return cache() / FOLDER / f'{sha256}.hsimodel'


def is_whole(path: Path, sha256: str) -> bool:
    """Whether a file is there and has this hash; once it was checked, its size and time tell."""
    try:
        found = path.stat()
        if _known.get(sha256) != (found.st_size, found.st_mtime_ns):
            if file_sha256(path) != sha256:
                return False
            _known[sha256] = (found.st_size, found.st_mtime_ns)
        if time.time() - found.st_mtime > _SECONDS_BETWEEN_TOUCHES:
            os.utime(path)
            touched = path.stat()
            _known[sha256] = (touched.st_size, touched.st_mtime_ns)
    except OSError:  # not there, or removed by whoever trims the cache
        return False
    return True


class _Arriving:
    """A model on its way; all but `ended` and `error` are used with the module's lock held."""

    def __init__(self, path: Path, sha256: str) -> None:
        self.waiters = 0
        self.ended = threading.Event()
        self.error: Optional[HsiError] = None
        self._path = path
        self._sha256 = sha256
        self._temporary = path.with_name(f'.{path.stem}.{uuid.uuid4().hex[:12]}')
        self._file: Optional[Any] = None
        self._sender = ''
        self._next = 0
        self._digest = hashlib.sha256()
        self._heard = time.monotonic()

    def seconds_silent(self) -> float:
        """For how long nothing has come."""
        return time.monotonic() - self._heard

    def heard(self) -> None:
        """Wait anew from now."""
        self._heard = time.monotonic()

    def take(self, sender: str, start: int, total: int, piece: bytes) -> bool:
        """See :func:`take_piece`."""
        if self.ended.is_set():
            return False
        if start == 0:
            self._sender, self._next, self._digest = sender, 0, hashlib.sha256()
        elif sender != self._sender or start != self._next:
            return False
        self.heard()
        try:
            if start == 0:
                self._begin()
            if self._file is not None:
                self._file.write(piece)
            self._digest.update(piece)
            self._next += len(piece)
            if self._next >= total:
                self._publish()
        except OSError as error:
            self.end(OutputError(
                f'The model cannot be kept in {self._path.parent} of a worker ({error.strerror or error}).',
                'Make room there, or set HSI_HOME of the workers to a folder that can be written to.',
            ))  # fmt: skip
        return not self.ended.is_set()

    def end(self, error: Optional[HsiError]) -> None:
        """Let those go on who wait."""
        self.error = error
        self.ended.set()

    def tidy(self) -> None:
        """Remove what is half written."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        with suppress(OSError):
            self._temporary.unlink()

    def _begin(self) -> None:
        if self._file is not None:
            self._file.close()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = open(self._temporary, 'wb')  # noqa: SIM115  # open across pieces

    def _publish(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._digest.hexdigest() != self._sha256:
            self.end(EngineError('The model file has changed since the job was submitted.', 'Start the job again.'))
            return
        os.replace(self._temporary, self._path)
        self.end(None)
