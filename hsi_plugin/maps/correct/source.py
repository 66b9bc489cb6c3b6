"""Where filters read from: anything that gives the class values of a window."""

from __future__ import annotations

from typing import Callable, List

from ...core.arrays import Array
from ...core.window import Window, tile

Reader = Callable[[Window], Array]
_STRIP_PIXELS = 1 << 22


def strips(area: Window, pixels: int = _STRIP_PIXELS) -> List[Window]:
    """Windows of whole rows that cover an area from top to bottom.

    Args:
        area: What to cover.
        pixels: About the most that one of them may have.
    """
    return tile(area, max(1, pixels // max(1, area.width)), max(1, area.width)) if area.size else []
