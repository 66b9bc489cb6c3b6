"""Having all images of a batch classified, as many at a time as the engine can use."""

from __future__ import annotations

import time
from collections import deque
from queue import Empty, SimpleQueue
from typing import Deque, List, Optional, Sequence, Tuple

from ...core.errors import JobCancelled
from ...cubes.gather import Image
from ...maps.summary import SummaryRow
from ..batch_jobs import BatchJob
from ..context import Context
from ..contract import Engine
from .progress import Pace
from .tasks import CANCELLED, DONE, FAILED, SKIPPED, ImageTask, task_of, without_map

GRACE = 3.0
"""Seconds that a cancelled image has; less than the engine grants the whole batch."""
MOST_TOLD = 50
"""How many failures are told one by one while the batch runs."""
GATHERED, WALKED = 0.01, 0.98
"""Shares of the job after which images are known, and after which all maps are there."""
_LOOK_SECONDS = 0.2
_GO_ON = 'The same run with resume goes on from there.'


class Work:
    """The images of a batch: those that wait, those in work, and the rows of those that have ended.

    Only images in work have jobs; a long archive costs a row an image.

    Args:
        job: The batch.
        images: Its images.
        context: Takes progress and failures, and tells whether the batch was cancelled.
        shared: Whether several machines may share a large image.
    """

    def __init__(self, job: BatchJob, images: Sequence[Image], context: Context, shared: bool) -> None:
        self._job, self._images, self._context, self._shared = job, images, context, shared
        self._waiting: Deque[int] = deque(range(len(images)))
        self._active: List[Tuple[int, ImageTask]] = []
        self._rows: List[Optional[SummaryRow]] = [None] * len(images)
        self._pace = Pace(sum(image.bytes for image in images), len(images))
        self._ended, self._failed, self._bytes, self._skipped_bytes = 0, 0, 0, 0
        self.last: Optional[ImageTask] = None
        """The image that has ended last."""

    @property
    def all_ended(self) -> bool:
        """Whether each image has been classified, or cannot be."""
        return self._ended == len(self._images)

    def rows(self) -> List[SummaryRow]:
        """A row an image, in the order of the images."""
        return [row or without_map(image, CANCELLED, 'It had not begun.') for row, image in zip(self._rows, self._images)]

    def run(self, engine: Engine) -> None:
        """Have all of them classified.

        Raises:
            JobCancelled: The batch was cancelled.
            EngineError: The engine can do no more jobs.
        """
        changes: SimpleQueue[None] = SimpleQueue()
        unsubscribe = engine.subscribe(lambda handle: changes.put(None))
        try:
            while self._waiting or self._active:
                self._context.check_cancelled()
                self._start(engine)
                _wait_for(changes)
                for _, task in self._active:
                    task.go_on(engine)
                self._put_down()
                self._tell()
        except JobCancelled as cancelled:
            self._stop()
            whole = sum(row is not None and row.status in (DONE, SKIPPED) for row in self._rows)
            said = f'{whole} of {len(self._images)} maps are there, each of them whole.'
            self._context.log(f'{said} {_GO_ON}')  # who waits hears of a cancel without its words
            raise JobCancelled(f'Cancelled; {said}', _GO_ON) from cancelled
        finally:
            unsubscribe()

    def _start(self, engine: Engine) -> None:
        while self._waiting and sum(task.jobs for _, task in self._active) < engine.capacity:
            number = self._waiting.popleft()
            task = task_of(self._job, self._images[number], self._shared)
            self._active.append((number, task))
            task.start(engine)

    def _put_down(self) -> None:
        """Take the rows of those that have ended, and say why some failed as long as these are not too many."""
        for number, task in self._active:
            if task.row is None:
                continue
            self._rows[number], self.last = task.row, task
            self._ended += 1
            self._bytes += task.image.bytes
            if task.row.status == SKIPPED:
                self._skipped_bytes += task.image.bytes
            elif task.row.status == FAILED:
                self._failed += 1
                if len(self._images) == 1:  # whoever asked for one map hears of it as of any other
                    continue
                if self._failed <= MOST_TOLD:
                    self._context.log(f'{task.image.name} failed: {task.row.message}')
                elif self._failed == MOST_TOLD + 1:
                    self._context.log('Further failures are in the summary.')
        self._active = [(number, task) for number, task in self._active if task.row is None]

    def _tell(self) -> None:
        done = self._bytes + sum(task.fraction * task.image.bytes for _, task in self._active)
        doing = next((task.image.name for _, task in self._active if task.is_running), '')
        words = self._pace.words(self._ended, self._failed, done, self._skipped_bytes, doing)
        self._context.progress(GATHERED + (WALKED - GATHERED) * self._pace.share(done), words)

    def _stop(self) -> None:
        """Ask the jobs in work to stop, and give them time to clear up."""
        for _, task in self._active:
            task.cancel()
        deadline = time.monotonic() + GRACE
        while time.monotonic() < deadline and any(task.jobs for _, task in self._active):
            time.sleep(0.05)
        for number, task in self._active:
            task.give_up()
            self._rows[number] = task.row


def _wait_for(changes: SimpleQueue[None]) -> None:
    """Wait until something has changed, or a little while; and forget all changes that have piled up."""
    try:
        changes.get(timeout=_LOOK_SECONDS)
        while True:
            changes.get_nowait()
    except Empty:
        return
