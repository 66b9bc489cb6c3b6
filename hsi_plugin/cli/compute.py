"""Doing a job for a verb: in this process or in a worker, with its progress on standard error."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Callable, Optional

from ..core.errors import HsiError
from ..engine.device import limits
from ..engine.job import Job, Json
from .show import Show

DONE, INTERNAL, WRONG_INPUT, CANCELLED = 0, 1, 2, 3
_INTERRUPTS_TO_FORCE = 3
# On Windows a blocked wait does not hear Ctrl-C; waiting in slices does.
_SLICE_SECONDS = 0.5


def act_on(make_job: Callable[[argparse.Namespace], Job]) -> Callable[[argparse.Namespace], Json]:
    """What a verb does that is one job."""
    def act(options: argparse.Namespace) -> Json:
        return compute(make_job(options))
    return act


def compute(job: Job) -> Json:
    """Do a job, showing its progress."""
    _limit(job.requested_threads)
    from ..engine.choose import engine_for
    from ..engine.logs import start_logging

    start_logging()
    show = Show(sys.stderr)
    interrupts = 0
    with engine_for(job) as engine:
        handle = engine.submit(job, show)
        while True:
            try:
                return handle.wait(_SLICE_SECONDS)
            except TimeoutError:
                continue
            except KeyboardInterrupt:
                interrupts += 1
                if interrupts == _INTERRUPTS_TO_FORCE:
                    os._exit(CANCELLED)
                handle.cancel()
            except HsiError:
                if handle.details:
                    sys.stderr.write(handle.details)
                raise
            finally:
                if handle.done:
                    show.finish()


def _limit(threads: Optional[int]) -> None:
    """Size thread pools and caches, before NumPy and GDAL are imported."""
    os.environ.update(limits(os.environ, threads))
