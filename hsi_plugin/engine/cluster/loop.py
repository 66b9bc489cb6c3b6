"""The event loop that Dask's client runs on, in a thread of its own, so that whoever connects decides when it ends."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from typing import Any, Coroutine, Optional, TypeVar

from tornado.ioloop import IOLoop

_Value = TypeVar('_Value')
_SECONDS_TO_END = 5.0


class LoopThread:
    """Runs an event loop until :meth:`stop`.

    Attributes:
        loop: The loop, as Dask wants it.
    """

    loop: IOLoop

    def __init__(self) -> None:
        self._ended: Optional[asyncio.Event] = None
        started = threading.Event()
        # A daemon: where the owner forgets to stop it, the program still ends.
        self._thread = threading.Thread(target=self._run, args=(started,), name='hsi-cluster-loop', daemon=True)
        self._thread.start()
        started.wait()

    def call(self, coroutine: Coroutine[Any, Any, _Value], seconds: float) -> _Value:
        """Run a coroutine on the loop and wait for what it returns; not from the loop's own thread.

        Raises:
            asyncio.TimeoutError: It took longer than `seconds`; it is cancelled.
        """
        future = asyncio.run_coroutine_threadsafe(asyncio.wait_for(coroutine, seconds), self.loop.asyncio_loop)
        return future.result()

    def stop(self) -> None:
        """End the loop and its thread, with whatever still runs on it; any number of times."""
        ended, self._ended = self._ended, None
        if ended is not None:
            self.loop.add_callback(ended.set)
            self._thread.join(_SECONDS_TO_END)

    def _run(self, started: threading.Event) -> None:
        asyncio.run(self._main(started))

    async def _main(self, started: threading.Event) -> None:
        self.loop = IOLoop.current()
        # What libraries do on the side must not outlive the loop: each loop has threads of its own for it.
        executor = concurrent.futures.ThreadPoolExecutor(2, 'hsi-cluster-helper')
        self.loop.asyncio_loop.set_default_executor(executor)
        self._ended = asyncio.Event()
        started.set()
        await self._ended.wait()
