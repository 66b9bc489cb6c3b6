"""Rasters: opening, reading, walking over and writing them, with GDAL."""

from __future__ import annotations

from .atomic import atomic_output, check_writable_target
from .cube import Cube
from .open import open_cube
from .tiles import parse_memory, plan_windows
from .write import write_cube

__all__ = ['Cube', 'atomic_output', 'check_writable_target', 'open_cube', 'parse_memory', 'plan_windows', 'write_cube']
