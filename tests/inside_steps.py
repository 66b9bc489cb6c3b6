"""For scripts that QGIS itself runs (`qgis --code`): steps that QGIS's own event loop takes one after the other, and its longest stall.

Such a script finds this module with `sys.path.append(FOLDER_OF_TESTS)`; QGIS does not tell it where it lies.
"""

from __future__ import annotations

import time
import traceback
from typing import Callable, Iterator, Optional

from qgis.PyQt.QtCore import QObject, Qt, QTimer

Condition = Callable[[], bool]
MOST = 90.0  # seconds for any one step


class Stalls(QObject):
    """The longest time for which a 10 ms timer did not fire."""

    def __init__(self):
        super().__init__()
        self.longest, self.count, self.at = 0.0, 0, 0.0
        self.began = self.last = time.perf_counter()
        self.timer = QTimer(self)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self.timer.start(10)

    def tick(self):
        now = time.perf_counter()
        if now - self.last - 0.010 > self.longest:
            self.longest, self.at = now - self.last - 0.010, now - self.began
        self.last = now
        self.count += 1

    def stop(self) -> float:
        """The longest stall in milliseconds."""
        self.tick()  # one that lasts until now
        self.timer.stop()
        return round(1000 * self.longest, 1)


def pause(seconds) -> Condition:
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() >= end


class Walk(QObject):
    """Takes one step after the other from QGIS's own event loop.

    Args:
        steps: Gives conditions; the next step is taken when the last one holds.
        at_end: Called once, with the traceback of what went wrong, or None.
    """

    def __init__(self, steps: Iterator[Condition], at_end: Callable[[Optional[str]], None], most: float = MOST):
        super().__init__()
        self.steps, self.at_end, self.most = steps, at_end, most
        self.condition: Condition = lambda: True
        self.until = time.perf_counter() + most
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.go_on)
        self.timer.start(5)

    def go_on(self):
        try:
            if self.condition():
                self.condition = next(self.steps)
                self.until = time.perf_counter() + self.most
            elif time.perf_counter() > self.until:
                raise TimeoutError('a step never came to its end')
        except StopIteration:
            self.end(None)
        except Exception:  # noqa: BLE001  # the walk ends here, with what it has seen
            self.end(traceback.format_exc())

    def end(self, error):
        self.timer.stop()
        self.at_end(error)
