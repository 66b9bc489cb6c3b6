"""Reading off the window's thread: one thread of our own, results delivered on the thread that owns the object.

Requests with the same key replace each other while they wait, so that only the latest position of the mouse is ever read.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Callable, Dict, Optional, Set, Tuple

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

Callback = Callable[[Any], None]
LASTING = 'lasting-hsi-layers'


class Background(QObject):
    """A thread that calls functions one after another.

    Args:
        name: Name of the thread, as debuggers show it.
        parent: Owner, in Qt's sense.
        lasting: Whether to use the one thread that lives as long as QGIS, see :func:`lasting_executor`: for whatever makes layers.
    """

    _finished = pyqtSignal(object)

    def __init__(self, name: str, parent: Optional[QObject] = None, lasting: bool = False) -> None:
        super().__init__(parent)
        self._lasting = lasting
        self._executor = lasting_executor() if lasting else ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._futures: Set[Future[Any]] = set()
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
        self._futures.add(future)
        if key is not None:
            self._waiting[key] = future
        future.add_done_callback(lambda done: self._announce((done, on_result, on_error)))

    def _announce(self, delivery: Tuple[Future[Any], Callback, Callback]) -> None:
        self._futures.discard(delivery[0])
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
        """Drop what waits, finish what runs, and end the thread unless it lasts."""
        self._stopped = True
        if self._lasting:
            wait([future for future in list(self._futures) if not future.cancel()])
        else:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._futures.clear()
        self._waiting.clear()  # and with it what came too late: a layer must not outlive QGIS


def lasting_executor() -> ThreadPoolExecutor:
    """The thread on which layers are made; one for all, also after the plugin was loaded again, and never ended while QGIS lives.

    QGIS 3.22 keeps reference systems for later. One that was made on a thread belongs to that thread's PROJ: once the thread has ended,
    copies of it that layers and the map hold lead into memory that is gone, and QGIS crashes where it transforms with one.
    """
    for thread in threading.enumerate():
        executor = getattr(thread, LASTING, None)
        if executor is not None:
            return executor  # type: ignore[no-any-return]
    made = ThreadPoolExecutor(max_workers=1, thread_name_prefix=LASTING)
    # Its own thread holds it, so that it outlives this module, which goes when the plugin is unloaded.
    made.submit(lambda: setattr(threading.current_thread(), LASTING, made)).result()
    return made
