"""A lock between processes that the operating system frees when its holder dies, however it died.

Two QGIS may want to install at the same time. A file that says "taken" would stay for ever after a crash; a lock on an open file does not.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import IO, Iterator

from ...core.errors import InstallError
from ...core.locks import lock_file

# The byte that Windows locks lies far behind the text, which others may therefore read while it is locked.
_LOCKED_BYTE = 2**20


@contextlib.contextmanager
def exclusive(path: Path) -> Iterator[int]:
    """Hold the lock while the block runs. The file stays: removing it would let a third process lock another one of that name.

    Args:
        path: The lock's file.

    Yields:
        The open file's descriptor. A child that inherits it (:mod:`child`) holds the lock with us, so that one which outlives us for a
        moment is still seen.

    Raises:
        InstallError: Another process holds it (with its number and since when), or the file cannot be made.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = open(path, 'a+', encoding='utf-8')  # noqa: SIM115  # closed below
    except OSError as error:
        raise InstallError(
            f'The folder {path.parent} cannot be written: {error.strerror or error}.',
            'Choose another folder for the compute environment in the options, or with HSI_ENV.',
        ) from error
    with file:
        os.lseek(file.fileno(), _LOCKED_BYTE, os.SEEK_SET)
        try:
            ours = lock_file(file)
        except OSError as error:
            raise InstallError(
                f'The folder {path.parent} is on a file system that knows no locks: {error.strerror or error}.',
                'Choose a folder on a local disk for the compute environment in the options, or with HSI_ENV.',
            ) from error
        if not ours:
            raise InstallError(
                f'The compute environment is being installed or removed by another process{_holder(path)}.',
                'Wait until it is done; if it hangs, close that program.',
            )
        _sign(file)
        # Closing frees it, unless a child that could not be ended still holds it: then rightly not before that one is gone.
        yield file.fileno()


def _sign(file: IO[str]) -> None:
    """Write down who holds the lock, for others to name; a lock that cannot be signed is still a lock."""
    with contextlib.suppress(OSError):
        file.seek(0)
        file.truncate()
        file.write(json.dumps({'pid': os.getpid(), 'since': time.strftime('%Y-%m-%d %H:%M:%S')}))
        file.flush()


def _holder(path: Path) -> str:
    try:
        found = json.loads(path.read_text(encoding='utf-8'))
        return f' (number {int(found["pid"])}, since {str(found["since"])[:19]})'
    except (OSError, ValueError, KeyError, TypeError):
        return ''
