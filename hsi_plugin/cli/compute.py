"""Doing a job for a verb: in this process or in a worker, with its progress on standard error."""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Callable, Optional, Union

from ..core.errors import HsiError
from ..engine.device import limits
from ..engine.job import Job, Json
from .show import Show

if TYPE_CHECKING:
    from ..engine.client import WorkerEngine
    from ..engine.inline import InlineEngine

DONE, INTERNAL, WRONG_INPUT, CANCELLED = 0, 1, 2, 3
_INTERRUPTS_TO_FORCE = 3
# On Windows a blocked wait does not hear Ctrl-C; waiting in slices does.
_SLICE_SECONDS = 0.5
# Kinds of jobs that need torch, or may: where this Python lacks it, they go to the compute environment.
_WITH_TORCH = (
    'train', 'classify', 'features', 'compare', 'zero-shot', 'active suggest', 'active simulate', 'hs3bench', 'pretrain', 'adapt',
    'models add', 'models download',
)


def act_on(make_job: Callable[[argparse.Namespace], Job]) -> Callable[[argparse.Namespace], Json]:
    """What a verb does that is one job."""
    def act(options: argparse.Namespace) -> Json:
        return compute(make_job(options))
    return act


def compute(job: Job) -> Json:
    """Do a job, showing its progress."""
    _limit(job.requested_threads)
    from ..engine.logs import start_logging

    start_logging()
    show = Show(sys.stderr)
    interrupts = 0
    with _engine_for(job) as engine:
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


def _engine_for(job: Job) -> Union[InlineEngine, WorkerEngine]:
    """Jobs run in this process; where it lacks the torch that a method may need, in a worker in the compute environment."""
    from importlib.util import find_spec

    from ..engine.environment.place import VARIANTS, root
    from ..engine.environment.state import installed

    if job.kind in _WITH_TORCH and find_spec('torch') is None and any(installed(root(), v) for v in VARIANTS):
        from ..engine.client import WorkerEngine

        return WorkerEngine()
    from ..engine.inline import InlineEngine

    return InlineEngine()


def _limit(threads: Optional[int]) -> None:
    """Size thread pools and caches, before NumPy and GDAL are imported."""
    os.environ.update(limits(os.environ, threads))
