"""The engine's own thread: it starts the worker, gives it one job after the other, watches over it, and ends it when nobody needs it.

Only this thread starts and ends workers, so that nothing about them needs a lock; the lock guards the queue. Others leave word in a
mailbox (`SimpleQueue`, whose `put` may even be called by the garbage collector) and go on at once. Listeners and callbacks are never called
with the lock held. The thread never touches the engine that owns it: one that is forgotten instead of closed is so noticed.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from concurrent.futures import Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Deque, List, Optional

from ..core.errors import EngineError, HsiError
from .handle import EventCallback, JobHandle
from .job import Job
from .launcher import Launcher
from .options import EngineOptions
from .process import WorkerProcess
from .protocol import Cancelled, Failed, Ready, Run, encode_request
from .roster import Roster, log_queued, log_start
from .watchdog import Watchdog

# From the start of the process to its first word: a virus scanner that sees this Python for the first time takes its time.
SECONDS_TO_START = 60.0
_LONGEST_PAUSE = 3600.0


class Dispatcher:
    """The queue of an engine and the thread that empties it.

    Args:
        launcher: Starts workers.
        options: What the user has settled.
        grace: Seconds that a cancelled job, or an idle worker, has to end.
        patience: Seconds without an answer after which a worker counts as hung.

    Attributes:
        process: The worker; None while there is none.
    """

    def __init__(self, launcher: Launcher, options: EngineOptions, grace: float, patience: float) -> None:
        self.roster = Roster(self._on_change)
        self.process: Optional[WorkerProcess] = None  # set by the dispatcher's thread alone
        self._grace = grace
        self._patience = patience
        self._mailbox: SimpleQueue[None] = SimpleQueue()
        self._forgotten = False
        self._lock = threading.Lock()  # guards what follows
        self._options = options
        self._queue: Deque[JobHandle] = deque()
        self._running: Optional[JobHandle] = None
        self._starters: List[Future[Ready]] = []
        self._thread: Optional[threading.Thread] = None
        self._closed = False
        self._outdated = False  # the worker is to be ended as soon as it is idle
        self._idle_since = time.monotonic()
        self._kill_at: Optional[float] = None  # the running job was cancelled, and has time until then
        # The dispatcher's thread's own:
        self._launcher = launcher
        self._watchdog: Optional[Watchdog] = None
        self._started_for: Optional[JobHandle] = None
        self._sent_twice: Optional[JobHandle] = None

    def submit(self, job: Job, on_event: Optional[EventCallback], title: str) -> JobHandle:
        """Put a job in line; see :meth:`hsi_plugin.engine.contract.Engine.submit`."""
        with self._lock:
            self._check_open()
            handle = self.roster.new(job, self.cancel, on_event, title)
            self._queue.append(handle)
            self._wake_up()
        log_queued(handle)
        handle.tell()
        return handle

    def start(self) -> Future[Ready]:
        """Have a worker started; the future tells when it listens, or why it does not."""
        future: Future[Ready] = Future()
        with self._lock:
            self._check_open()
            self._starters.append(future)
            self._wake_up()
        return future

    def cancel(self, handle: JobHandle) -> None:
        """Stop a job: one in the queue ends here and now, the running one is asked to, and killed where it does not within the grace."""
        with self._lock:
            waited = handle in self._queue
            if waited:
                self._queue.remove(handle)
            elif handle is self._running and self.process is not None:
                self.process.cancel(handle)
                self._kill_at = time.monotonic() + self._grace
        if waited:
            handle.deliver(Cancelled(handle.id))
        self.wake()

    def configure(self, options: EngineOptions) -> None:
        """Take other options; they hold for the next worker."""
        with self._lock:
            self._outdated = self._outdated or options != self._options
            self._options = options
        self.wake()

    def restart(self) -> None:
        """End the worker as soon as it is idle, and look for an interpreter anew."""
        with self._lock:
            self._outdated = True
        self.wake()

    def close(self) -> None:
        """Cancel everything and end the worker. Waits for that, except on a thread that is itself waited for."""
        self._cancel_all()
        self.wake()
        thread, process, own = self._thread, self.process, threading.current_thread()
        if thread is not None and thread is not own and not (process is not None and process.owns(own)):
            # Bounded, because the search for an interpreter may take long; the thread then ends by itself.
            thread.join(self._grace + 10.0)

    def let_go(self) -> None:
        """The engine was forgotten instead of closed. Called by the garbage collector on any thread: takes no lock, waits for nothing."""
        self._forgotten = True
        self.wake()

    def wake(self) -> None:
        """Have the thread look at what has changed."""
        self._mailbox.put(None)

    def _check_open(self) -> None:
        if self._closed:
            raise EngineError('The compute engine is closed.', 'Start the job again.')

    def _wake_up(self) -> None:
        """Start the thread where there is none; the caller holds the lock."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name='hsi-engine', daemon=True)
            self._thread.start()
        self.wake()

    def _cancel_all(self) -> None:
        with self._lock:
            self._closed = True
            waiting, running = list(self._queue), self._running
            self._queue.clear()
            starters, self._starters = self._starters, []
        if running is not None:
            running.mark_cancelled()
        for handle in waiting:
            handle.mark_cancelled()
            handle.deliver(Cancelled(handle.id))
        for future in starters:
            future.set_exception(EngineError('The compute engine is closed.', 'Start the job again.'))

    def _on_change(self, handle: JobHandle) -> None:
        """A handle has changed, told by whatever thread changed it."""
        if handle.done:
            with self._lock:
                if handle is self._running:
                    self._running = self._kill_at = None
                    self._idle_since = time.monotonic()
            self.wake()

    def _serve(self) -> None:
        while self._step():
            with suppress(Empty):
                self._mailbox.get(timeout=self._pause())
        self._cancel_all()  # of a forgotten engine
        self._end_process()

    def _step(self) -> bool:
        """Look at how things stand, and do what is next; False where nothing ever will be."""
        if self.process is not None and self.process.over:
            self._bury(self.process)
        with self._lock:
            if self._closed or self._forgotten:
                return False
            head = self._queue[0] if self._queue else None
            wanted = head is not None or bool(self._starters)
            idle = self._running is None
        process = self.process
        if process is None:
            if wanted:
                self._start(head)
        elif not idle or process.ready is None:
            self._watch(process)
        elif self._is_due_to_end(process, head):
            self._end_process()
            self.wake()
        elif head is not None and process.alive:
            self._send(process, head)
        if process is not None and process is self.process and process.ready is not None:
            self._answer_starters(process.ready)
        return True

    def _pause(self) -> Optional[float]:
        """Seconds until something has to be done even if nobody asks."""
        process = self.process
        if process is None:
            return None
        now = time.monotonic()
        with self._lock:
            idle, empty, kill_at, idle_end = self._running is None, not self._queue, self._kill_at, self._idle_end()
        times = [_LONGEST_PAUSE]
        if self._watchdog is not None and (not idle or process.ready is None):
            times.append(self._watchdog.pause(now))
        elif empty:
            times.append(idle_end - now)
        if kill_at is not None:
            times.append(kill_at - now)
        return max(0.0, min(times))

    def _idle_end(self) -> float:
        return self._idle_since + 60.0 * self._options.idle_minutes

    def _start(self, head: Optional[JobHandle]) -> None:
        """Start a worker; what goes wrong is told to the job at the head, so that each job has one attempt."""
        with self._lock:
            options, outdated, self._outdated = self._options, self._outdated, False
        self._started_for = head
        try:
            self._launcher.find(options, outdated)
            if self._closed or self._forgotten:  # meanwhile; that may have taken a while
                return
            self.process = self._launcher.start(options, None if head is None else head.job.requested_threads, self.wake)
        except EngineError as error:
            self._fail_start(error)
        else:
            self._watchdog = Watchdog(SECONDS_TO_START, time.monotonic(), self.process.heard)
            with self._lock:
                self._idle_since = time.monotonic()

    def _fail_start(self, error: EngineError) -> None:
        self._launcher.forget()
        handle, self._started_for = self._started_for, None
        with self._lock:
            starters, self._starters = self._starters, []
        if handle is not None:
            self._fail(handle, error)
        for future in starters:
            future.set_exception(error)
        self.wake()

    def _fail(self, handle: JobHandle, error: HsiError, details: str = '') -> None:
        """End a job that has not run; nothing where it was cancelled meanwhile."""
        with self._lock:
            waited = handle in self._queue
            if waited:
                self._queue.remove(handle)
        if waited:
            handle.deliver(Failed(handle.id, error.to_json(), details))

    def _answer_starters(self, ready: Ready) -> None:
        with self._lock:
            starters, self._starters = self._starters, []
        for future in starters:
            future.set_result(ready)

    def _watch(self, process: WorkerProcess) -> None:
        """While a job runs, or the worker starts: is it alive, and does it stop when told to."""
        now = time.monotonic()
        with self._lock:
            overdue = self._kill_at is not None and now >= self._kill_at
            if overdue:
                self._kill_at = None
        if overdue:
            process.kill(f'a cancelled job did not stop within {self._grace:g} s')
        watchdog = self._watchdog
        if watchdog is None:
            return
        ask = watchdog.tick(now, process.heard)
        if ask and process.ready is not None:
            process.ping()
        elif ask is False:
            self._watchdog = None
            process.kill(f'it did not answer for {watchdog.patience:g} s')

    def _is_due_to_end(self, process: WorkerProcess, head: Optional[JobHandle]) -> bool:
        """Whether an idle worker has to make way: for other options, another number of threads, or because nobody needs it."""
        with self._lock:
            if self._outdated or head is None:
                return self._outdated or (not self._starters and time.monotonic() >= self._idle_end())
        # Thread pools are sized when a process starts.
        threads = head.job.requested_threads
        return threads is not None and threads != process.threads

    def _send(self, process: WorkerProcess, head: JobHandle) -> None:
        """Give the worker the job at the head of the queue."""
        try:
            request = encode_request(Run(head.id, head.job.to_json()))
        except HsiError as error:
            self._fail(head, error)
            self.wake()
            return
        with self._lock:
            if self._closed or not self._queue or self._queue[0] is not head:  # cancelled meanwhile; the mailbox tells of it
                return
            self._running = self._queue.popleft()
            head.mark_started()
            process.run(head, request)  # within the lock, so that a cancel comes after it
        process.ping()
        self._watchdog = Watchdog(self._patience, time.monotonic(), process.heard)
        head.tell()
        log_start(head, f'worker {process.pid}')

    def _bury(self, process: WorkerProcess) -> None:
        """The worker has ended: by itself, or because it was killed."""
        self.process = self._watchdog = None
        handle = process.take_unsent()
        if process.ready is None:
            self._fail_start(process.why_it_ended(self._started_for.job.kind if self._started_for is not None else 'start'))
        elif handle is not None:
            self._send_again(handle, process)
        process.end(0.0)

    def _send_again(self, handle: JobHandle, process: WorkerProcess) -> None:
        """A worker had died unnoticed before the job could be sent to it: try once more, with a new one."""
        failed, self._sent_twice = self._sent_twice is handle, handle
        with self._lock:
            self._running = self._kill_at = None
            cancelled = handle.cancel_requested
            if not cancelled and not failed:
                handle.mark_started(False)
                self._queue.appendleft(handle)
        if cancelled:
            handle.deliver(Cancelled(handle.id))
        elif failed:
            handle.deliver(Failed(handle.id, process.why_it_ended(handle.job.kind).to_json(), process.message_tail()))
        self.wake()

    def _end_process(self) -> None:
        process = self.process
        if process is not None:
            process.end(self._grace)
            self._bury(process)
