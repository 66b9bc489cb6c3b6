"""A lock on an open file, which the operating system takes back when the process that holds it ends, however it ends."""

from __future__ import annotations

import errno
import sys
from typing import IO, Any

_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK)


def lock_file(file: IO[Any], wait: bool = False) -> bool:
    """Lock an open file against all others that ask for its lock, in this process too; closing the file gives the lock back.

    Args:
        file: Open for writing.
        wait: Whether to wait until another has given it back (on Windows for ten seconds at most).

    Returns:
        Whether it is ours; False where another holds it.

    Raises:
        OSError: The file system knows no locks.
    """
    try:
        _lock(file.fileno(), wait)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


if sys.platform == 'win32':
    import msvcrt

    def _lock(descriptor: int, wait: bool) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, wait: bool) -> None:
        # flock, not lockf: it holds between two files opened by one process, and stays when another descriptor of the file is closed.
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
