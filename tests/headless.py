"""QGIS without a screen, and tests without a terminal.

A plugin (`-p tests.headless`), because pytest-qgis starts QGIS before any conftest is read.
"""

from __future__ import annotations

import gc
import os
import signal
import sys

import pytest

if not (os.environ.get('DISPLAY') or os.environ.get('WAYLAND_DISPLAY')):
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')

# Shells let background jobs ignore Ctrl-C, and every child inherits that: programs that are tested for how they take it must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item, nextitem) -> None:
    """Free GDAL datasets that a traceback or a cycle still holds while GDAL is there: QGIS tears it down with the last test."""
    if nextitem is None:
        sys.last_value = sys.last_traceback = None  # of the last test that failed
        gc.collect()
