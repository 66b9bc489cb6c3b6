"""QGIS without a screen. A plugin (`-p tests.headless`), because pytest-qgis starts QGIS before any conftest is read."""

from __future__ import annotations

import gc
import os

if not (os.environ.get('DISPLAY') or os.environ.get('WAYLAND_DISPLAY')):
    os.environ.setdefault('QT_QPA_PLATFORM', 'offscreen')


def pytest_sessionfinish() -> None:
    """Free GDAL datasets that a traceback still holds while GDAL is there: QGIS tears it down when the session ends."""
    gc.collect()
