"""The cache on disk: what can be made again, such as finished windows of interrupted jobs. It may be cleared at any time.

An entry is a folder (or file) two levels down, `cache/<kind>/<entry>`. Its age is that of its youngest file; what changed within the last
hour is in use.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List

from ..core.errors import OutputError, ParameterError
from ..core.places import cache
from .options import CACHE_LIMIT

DEFAULT_LIMIT = '5G'
IN_USE_SECONDS = 3600.0
UNFINISHED = 'unfinished'
UNFINISHED_DAYS = 7.0


@dataclass(frozen=True)
class _Entry:
    path: Path
    bytes: int
    changed: float


def limit() -> int:
    """The size in bytes that the cache may grow to, from `HSI_CACHE_LIMIT`.

    Raises:
        ParameterError: The setting is no size.
    """
    from ..cubes.tiles import parse_memory

    try:
        return parse_memory(os.environ.get(CACHE_LIMIT) or DEFAULT_LIMIT)
    except ParameterError as error:
        raise ParameterError(f'The setting {CACHE_LIMIT}: {error.what}', error.remedy) from error


def size() -> int:
    """The size of the cache in bytes."""
    return sum(entry.bytes for entry in _entries())


def clear() -> int:
    """Remove everything, also what a running job keeps; jobs bear that.

    Returns:
        The bytes that were freed.

    Raises:
        OutputError: Something could not be removed.
    """
    before = size()
    for entry in _entries():
        _remove(entry.path)
    left = [entry.path for entry in _entries()]
    if left:
        raise OutputError(
            f'{len(left)} entries of the cache could not be removed, for example {left[0]}.',
            'End running jobs and other programs that use them, and check the permissions of the folder.',
        )
    return before


def trim(most: int, days: float = UNFINISHED_DAYS) -> int:
    """Remove windows of jobs that were interrupted long ago, then the oldest entries until the cache is small enough.

    What is in use stays, and so does what cannot be removed.

    Args:
        most: The size in bytes that may stay.
        days: For how long windows of an interrupted job are kept.

    Returns:
        The bytes that were freed.
    """
    now = time.time()
    entries = sorted(_entries(), key=lambda entry: entry.changed)
    freed, total = 0, sum(entry.bytes for entry in entries)
    for entry in entries:
        age = now - entry.changed
        too_old = entry.path.parent.name == UNFINISHED and age > days * 86400.0
        if age > IN_USE_SECONDS and (too_old or total - freed > most):
            _remove(entry.path)
            freed += entry.bytes
    return freed


def _entries() -> Iterator[_Entry]:
    """All entries; a file that lies directly in the cache is one too."""
    for kind in _children(cache()):
        for path in _children(kind) if kind.is_dir() and not kind.is_symlink() else [kind]:
            yield _measured(path)


def _measured(path: Path) -> _Entry:
    total, changed = 0, 0.0
    paths = [path]
    if path.is_dir() and not path.is_symlink():
        paths += [Path(folder) / name for folder, _, files in os.walk(path) for name in files]
    for each in paths:
        try:
            found = each.lstat()
        except OSError:  # gone in the meantime
            continue
        total += 0 if each.is_dir() and not each.is_symlink() else found.st_size
        changed = max(changed, found.st_mtime)
    return _Entry(path, total, changed)


def _children(folder: Path) -> List[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # not there yet, or closed to us
        return []


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    try:
        path.unlink()
    except OSError:  # gone, or held by another program; whoever needs to know looks again
        return
