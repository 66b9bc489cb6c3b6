"""The job that removes the compute environment."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import List

from ...core.errors import InstallError
from ..context import Context
from ..environment_jobs import RemoveEnvironmentJob
from ..job import Json
from .build import recover
from .exclusive import exclusive
from .install import lock_path
from .packages import size
from .place import CUDA, VARIANTS, aside, folder, partial, root, tag

_GONE = '.gone'


def remove(job: RemoveEnvironmentJob, context: Context) -> Json:
    """Remove the environments for this Python, unfinished ones too; those for other Pythons stay.

    Each is renamed before it is deleted, so that nobody ever finds half of one.

    Args:
        job: What to remove.
        context: Takes progress and messages, and tells whether the job was cancelled.

    Returns:
        `removed` (folders) and `freed_bytes`.

    Raises:
        InstallError: Another process is installing or removing, or an environment is in use (on Windows) or cannot be removed.
    """
    environments = root(job.environments)
    removed: List[str] = []
    freed = 0
    if not environments.is_dir():
        return {'removed': removed, 'freed_bytes': freed}
    with exclusive(lock_path(environments)):
        _sweep(environments)
        for variant in (CUDA,) if job.gpu_only else VARIANTS:
            recover(environments, variant)
            for place in (folder(environments, variant), partial(environments, variant), aside(environments, variant)):
                context.check_cancelled()
                if place.is_dir():
                    context.progress(0.5, f'removing {place.name}')
                    freed += size(place)
                    _remove(place)
                    removed.append(str(place))
    context.progress(1.0, 'done')
    return {'removed': removed, 'freed_bytes': freed}


def _remove(place: Path) -> None:
    gone = place.with_name(f'{place.name}{_GONE}')
    try:
        os.replace(place, gone)
        shutil.rmtree(gone)
    except OSError as error:
        raise InstallError(
            f'{place} cannot be removed: {error.strerror or error}.',
            'A job may still be running in it: wait for it or close other QGIS windows, then try again.',
        ) from error


def _sweep(environments: Path) -> None:
    """Delete what an earlier removal was interrupted at."""
    for place in environments.glob(f'{tag()}*{_GONE}'):
        shutil.rmtree(place, ignore_errors=True)
