"""Where a job of the command line or of a script runs: in this process, or in a worker in the compute environment."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Union

from .client import WorkerEngine
from .environment.place import VARIANTS, root
from .environment.state import installed
from .inline import InlineEngine
from .job import Job
from .options import SCHEDULER

# Kinds of jobs that need torch, or may: where this Python lacks it, they go to the compute environment.
_WITH_TORCH = (
    'train', 'classify', 'classify-many', 'features', 'compare', 'zero-shot', 'active suggest', 'active simulate', 'hs3bench', 'pretrain',
    'adapt', 'models add', 'models download',
)


def engine_for(job: Job, apart: bool = False) -> Union[InlineEngine, WorkerEngine]:
    """A new engine for a job: this process, unless it lacks the torch or Dask that the job may need and the compute environment has it.

    Args:
        job: What is to be done; the engine takes any other job too.
        apart: Whether it must be another process than this one, of the same Python.
    """
    if _is_missing_something(job) and any(installed(root(), variant) for variant in VARIANTS):
        return WorkerEngine()
    if not apart:
        return InlineEngine()
    is_python = Path(sys.executable or '').stem.lower().startswith('python')  # not so inside QGIS on some systems
    return WorkerEngine(sys.executable if is_python else None)


def _is_missing_something(job: Job) -> bool:
    """Whether this Python lacks a package that the job may need."""
    scheduler = getattr(job, 'scheduler', None)
    cluster = scheduler is not None and bool(scheduler or os.environ.get(SCHEDULER))
    return (job.kind in _WITH_TORCH and find_spec('torch') is None) or (cluster and find_spec('distributed') is None)
