"""Engines on the rogue worker, and a count of what a process holds."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Callable, Set

import pytest

from hsi_plugin.engine.client import WorkerEngine

from ..patience import PATIENCE

ROGUE = 'tests.engine.rogue_worker'


@pytest.fixture
def engine():
    """A worker engine that knows the jobs of the rogue worker."""
    with WorkerEngine(module=ROGUE, grace=2.0) as made:
        yield made
    assert_no_engine_threads()


def assert_no_engine_threads() -> None:
    """A closed engine leaves no thread."""
    eventually(lambda: not [t for t in threading.enumerate() if t.name.startswith('hsi-')], 2.0)


def eventually(condition: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait for something that another process does in its own time."""
    end = time.monotonic() + seconds * PATIENCE
    while not condition():
        assert time.monotonic() < end, 'did not happen in time'
        time.sleep(0.01)


def is_alive(pid: int) -> bool:
    """Whether a process exists and is not a zombie."""
    try:
        return Path(f'/proc/{pid}/stat').read_text().rsplit(')', 1)[1].split()[0] != 'Z'
    except FileNotFoundError:
        return False


def descriptors() -> Set[str]:
    """Numbers of this process's open file descriptors."""
    return set(os.listdir('/proc/self/fd'))


def children() -> Set[int]:
    """Process numbers of this process's children, zombies too."""
    found = set()
    for task in os.listdir('/proc/self/task'):
        with suppress(FileNotFoundError):  # a thread that has ended meanwhile
            found |= {int(pid) for pid in Path(f'/proc/self/task/{task}/children').read_text().split()}
    return found
