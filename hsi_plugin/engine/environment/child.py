"""One child process of the installer: its output line by line, a cancel that is heard at once, and nothing left running."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess  # nosec B404  # list arguments, absolute paths, no shell
import sys
import threading
from collections import deque
from pathlib import Path
from typing import IO, Any, Callable, Deque, Dict, List, Mapping, NamedTuple, Optional, Sequence

from ...core.errors import InstallError
from .variables import NO_WINDOW

LEASHED = Path(__file__).with_name('leashed.py')
_SECONDS_BETWEEN_CHECKS = 0.1
# After a cancel, what runs has this long to put away its temporary files.
_SECONDS_TO_END = 1.0
_LINES_KEPT = 200


class Done(NamedTuple):
    """How a child ended."""

    status: int
    lines: List[str]


def module(python: Path, name: str, *arguments: str) -> List[str]:
    """The command that runs a Python module which ends with this process; never a script of an environment, which knows its old path."""
    return [str(python), str(LEASHED), name, *arguments]


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    check: Callable[[], None],
    on_line: Callable[[str], None] = lambda line: None,
    lock: Optional[int] = None,
) -> Done:
    """Run a command to its end.

    Args:
        command: Program and arguments.
        environment: All its variables.
        check: Called ten times a second; what it raises (a cancel) ends the child and is passed on.
        on_line: Takes each line of output, standard error with it, on this thread.
        lock: A descriptor that the child inherits (:func:`hsi_plugin.engine.environment.exclusive.exclusive`).

    Raises:
        InstallError: The program cannot be started.
    """
    try:
        process = subprocess.Popen(  # nosec B603  # a list of arguments, no shell
            list(command), env=dict(environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            **_platform(lock),
        )
    except OSError as error:
        what = f'{command[0]} cannot be started: {error.strerror or error}.'
        raise InstallError(what, 'See whether a virus scanner holds it back.') from error
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), name='hsi-install-reader', daemon=True)
    reader.start()
    kept: Deque[str] = deque(maxlen=_LINES_KEPT)
    try:
        while True:
            check()
            try:
                line = lines.get(timeout=_SECONDS_BETWEEN_CHECKS)
            except queue.Empty:
                continue
            if line is None:
                break
            kept.append(line)
            on_line(line)
        while True:  # a child may close its output before it ends
            with contextlib.suppress(subprocess.TimeoutExpired):
                return Done(process.wait(_SECONDS_BETWEEN_CHECKS), list(kept))
            check()
    finally:
        _end(process)
        reader.join(_SECONDS_TO_END)


def _platform(lock: Optional[int]) -> Dict[str, Any]:
    if sys.platform == 'win32':
        return {'creationflags': NO_WINDOW}
    return {'start_new_session': True, 'pass_fds': () if lock is None else (lock,)}


def _read(stream: Optional[IO[bytes]], lines: queue.Queue[Optional[str]]) -> None:
    """The blocked reader. Tools draw bars with carriage returns: those end lines too."""
    if stream is not None:
        with stream:
            for line in stream:
                for part in line.decode('utf-8', 'replace').split('\r'):
                    if part.strip():
                        lines.put(part.rstrip())
    lines.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a child and its children: asked first, then killed."""
    if process.poll() is None:
        _signal(process, force=False)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_SECONDS_TO_END)
    if process.poll() is None:
        _signal(process, force=True)
        process.wait()
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()


def _signal(process: subprocess.Popen[bytes], force: bool) -> None:
    if sys.platform == 'win32':
        # There is no gentle end for a process without a window; /T takes its children too.
        taskkill = Path(os.environ.get('SYSTEMROOT', r'C:\Windows')) / 'System32' / 'taskkill.exe'
        with contextlib.suppress(OSError):
            command = [str(taskkill), '/F', '/T', '/PID', str(process.pid)]
            subprocess.run(command, creationflags=NO_WINDOW, capture_output=True, check=False)  # nosec B603
        if process.poll() is None:
            process.kill()
        return
    with contextlib.suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL if force else signal.SIGTERM)
