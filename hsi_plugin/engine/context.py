"""What a running job may say, and the one question that it must ask: was it cancelled."""

from __future__ import annotations

import threading
import time
from typing import Callable, Optional

from ..core.errors import JobCancelled
from .job import WindowNumbers
from .protocol import Event, Log, Preview, Progress

_SECONDS_BETWEEN_PROGRESS = 0.05


class Context:
    """Handed to every job. A job reports through it and calls :meth:`check_cancelled` once a window.

    The owner of a job cancels; the job only asks. (After ilastik's cancel token.)

    Args:
        job_id: Goes into every event.
        send: Takes the events; called from whatever thread the job reports on.
        local: Where a file that a job names lies for this process; as it is named where not given. A cluster brings the model to workers
            so, and results and records keep the name that the user gave.
    """

    def __init__(self, job_id: int, send: Callable[[Event], None], local: Optional[Callable[[str], str]] = None) -> None:
        self._id = job_id
        self._send = send
        self._local = local
        self._cancelled = threading.Event()
        self._last_progress: Optional[float] = None

    def local(self, path: str) -> str:
        """Where the file of this name is read."""
        return path if self._local is None else self._local(path)

    def cancel(self) -> None:
        """Ask the job to stop at its next window; from any thread, any number of times."""
        self._cancelled.set()

    def check_cancelled(self) -> None:
        """Raise where the job was asked to stop.

        Raises:
            JobCancelled: It was.
        """
        if self._cancelled.is_set():
            raise JobCancelled

    def progress(self, fraction: float, message: str = '') -> None:
        """Say how far the job is, 0…1. Cheap: reports that follow within a twentieth of a second are dropped, except the last."""
        now = time.monotonic()
        if fraction < 1.0 and self._last_progress is not None and now - self._last_progress < _SECONDS_BETWEEN_PROGRESS:
            return
        self._last_progress = now
        self._send(Progress(self._id, min(max(float(fraction), 0.0), 1.0), message))

    def log(self, text: str) -> None:
        """Tell the user something that is neither progress nor an error, for example a warning."""
        self._send(Log(self._id, text))

    def preview(self, path: str, window: WindowNumbers) -> None:
        """Say that the part of the result in this window can be looked at in this file."""
        self._send(Preview(self._id, path, window))
