"""The job that installs the compute environment. It runs in a worker process started with QGIS's own Python, or in the command line's."""

from __future__ import annotations

import time
from pathlib import Path
from typing import List, Optional, Tuple

from ...core.errors import InstallError
from ..context import Context
from ..environment_jobs import InstallJob
from ..job import Json
from .build import Order, build, recover
from .exclusive import exclusive
from .gpu import require_gpu
from .interpreter import base_interpreter
from .locked import Lock, find_lock
from .offline import check_wheels
from .place import CPU, CUDA, root, tag
from .state import Installed, installed


def install(job: InstallJob, context: Context, locks: Optional[Path] = None) -> Json:
    """Install the compute environment, or go on where an earlier installation stopped; quick where it is whole and up to date.

    Args:
        job: What to install.
        context: Takes progress and messages, and tells whether the job was cancelled.
        locks: Where lock files are; None for those that ship.

    Returns:
        What :meth:`Installed.to_json` gives of the environment that jobs now use, with `already` (nothing was to do) and `seconds`.

    Raises:
        InstallError: It cannot be installed; what was there before is unharmed.
        JobCancelled: The user cancelled; what was fetched stays for the next attempt.
    """
    started = time.monotonic()
    wheels = Path(job.wheels).expanduser().absolute() if job.wheels else None
    environments = root(job.environments)
    if job.gpu:
        card = require_gpu()
        context.log(f'{card.name}, driver {card.driver}, {card.memory_mb} MB.')
    wanted = [(variant, find_lock(variant, locks)) for variant in ((CPU, CUDA) if job.gpu else (CPU,))]
    with exclusive(lock_path(environments)) as held:
        for variant, _ in wanted:
            recover(environments, variant)
        missing = _missing(environments, wanted)
        if wheels is not None:
            for _, lock in missing:
                check_wheels(lock, wheels)
        if missing:
            _build_all(environments, missing, wheels, held, context)
        found = installed(environments, wanted[-1][0])
    if found is None:
        raise InstallError('The compute environment vanished while it was looked at.', 'Install again.')
    context.progress(1.0, 'done')
    return {**found.to_json(), 'already': not missing, 'seconds': round(time.monotonic() - started, 1)}


def lock_path(environments: Path) -> Path:
    """The file whose lock is held by whoever installs or removes; one for all variants of a Python."""
    return environments / f'{tag()}.lock'


def _missing(environments: Path, wanted: List[Tuple[str, Lock]]) -> List[Tuple[str, Lock]]:
    """What is not there, not whole, or made from another lock."""
    def is_current(found: Optional[Installed], lock: Lock) -> bool:
        return found is not None and found.lock_hash == lock.sha256

    return [(variant, lock) for variant, lock in wanted if not is_current(installed(environments, variant), lock)]


def _build_all(environments: Path, missing: List[Tuple[str, Lock]], wheels: Optional[Path], held: int, context: Context) -> None:
    base = Path(base_interpreter())
    total = sum(lock.total_bytes for _, lock in missing)
    before = 0
    for variant, lock in missing:
        share, start = lock.total_bytes / total, before / total

        def report(fraction: float, message: str, share: float = share, start: float = start) -> None:
            # Never quite 1: the last word is the job's.
            context.progress(min(start + fraction * share, 0.999), message)

        made = build(Order(environments, variant, lock, wheels, held), base, context, report)
        context.log(f'Installed in {made.folder} ({made.bytes / 1e6:.0f} MB); verified on {made.device}.')
        before += lock.total_bytes
