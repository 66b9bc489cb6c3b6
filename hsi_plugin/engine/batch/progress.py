"""How far a batch is, by the bytes of its images, and how long it may still take."""

from __future__ import annotations

import time
from typing import Callable

_SECONDS_BEFORE_GUESSING = 5.0
_UNITS = ((1e12, 'TB'), (1e9, 'GB'), (1e6, 'MB'), (1e3, 'kB'))


class Pace:
    """Tells the share that is done, and the time that is left at the pace so far.

    Images that were whole already take no time worth speaking of; their bytes count as done, but not for the pace.

    Args:
        total: Bytes of all images.
        images: Their number.
        clock: Gives seconds.
    """

    def __init__(self, total: int, images: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._total, self._images, self._clock = max(1, total), images, clock
        self._started = clock()

    def share(self, done: float) -> float:
        """The share that is done, 0…1.

        Args:
            done: Bytes that are done, parts of images included.
        """
        return min(1.0, done / self._total)

    def seconds_left(self, done: float, skipped: float) -> float:
        """Seconds that are left; NaN while that is anybody's guess.

        Args:
            done: Bytes that are done, those of images that were whole already included.
            skipped: Of these, bytes of images that were whole already.
        """
        passed, computed = self._clock() - self._started, done - skipped
        if passed < _SECONDS_BEFORE_GUESSING or computed <= 0.0:
            return float('nan')
        return max(0.0, self._total - done) * passed / computed

    def words(self, ended: int, failed: int, done: float, skipped: float, doing: str) -> str:
        """All of it as a line: ``12 of 200 images (1 failed), 3.2 / 45.6 GB, about 12 min left: scene_a``."""
        faults = f' ({failed} failed)' if failed else ''
        left = self.seconds_left(done, skipped)
        remaining = f', about {duration(left)} left' if left == left and ended < self._images else ''
        return f'{ended} of {self._images} images{faults}, {_amounts(done, self._total)}{remaining}{f": {doing}" if doing else ""}'


def duration(seconds: float) -> str:
    """Seconds as one would say them: ``40 s``, ``12 min``, ``3 h 20 min``, ``2 d 4 h``."""
    if seconds < 59.5:
        return f'{max(1, round(seconds))} s'
    minutes = round(seconds / 60.0)
    if minutes < 60:
        return f'{minutes} min'
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return f'{hours} h {minutes} min' if minutes else f'{hours} h'
    days, hours = divmod(hours, 24)
    return f'{days} d {hours} h' if hours else f'{days} d'


def _amounts(done: float, total: float) -> str:
    size, unit = next(((size, unit) for size, unit in _UNITS if total >= size), (1.0, 'bytes'))
    digits = 0 if unit == 'bytes' else 1
    return f'{done / size:,.{digits}f} / {total / size:,.{digits}f} {unit}'
