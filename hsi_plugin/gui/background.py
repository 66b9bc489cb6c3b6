"""Reading off the window's thread: one thread of our own, results delivered on the thread that owns the object.

Requests with the same key replace each other while they wait, so that only the latest position of the mouse is ever read.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Callable, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

Callback = Callable[[Any], None]


class Background(QObject):
    """A thread that calls functions one after another.

    Args:
        name: Name of the thread, as debuggers show it.
        parent: Owner, in Qt's sense.
    """

    _finished = pyqtSignal(object)

    def __init__(self, name: str, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting: Dict[str, Future[Any]] = {}
        self._stopped = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self, function: Callable[[], Any], on_result: Callback, on_error: Callable[[BaseException], None], key: Optional[str] = None
    ) -> None:
        """Call a function on the thread, then one of the two others with its result or its error, back here.

        Args:
            function: What to do; must not touch widgets or the project.
            on_result: Takes what the function returned.
            on_error: Takes what the function raised.
            key: A waiting request with the same key is dropped without a word.
        """
        if self._stopped:
            return
        if key is not None and key in self._waiting:
            self._waiting[key].cancel()
        future = self._executor.submit(function)
        if key is not None:
            self._waiting[key] = future
        future.add_done_callback(lambda done: self._announce((done, on_result, on_error)))

    def _announce(self, delivery: Tuple[Future[Any], Callback, Callback]) -> None:
        if not self._stopped:
            self._finished.emit(delivery)

    def _deliver(self, delivery: Tuple[Future[Any], Callback, Callback]) -> None:
        future, on_result, on_error = delivery
        if self._stopped or future.cancelled():
            return
        error = future.exception()
        if error is not None:
            on_error(error)
        else:
            on_result(future.result())

    def stop(self) -> None:
        """Drop what waits, finish what runs, and end the thread."""
        self._stopped = True
        self._executor.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()  # and with it what came too late: a layer must not outlive QGIS
