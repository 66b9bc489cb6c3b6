"""Changes of a map laid over the values of a window, forwards and backwards."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import LabelError
from ...core.window import Window, intersection, relative
from ...labels.map_changes import MapChange
from .blob import Pixels, decode

Slices = Tuple[slice, slice]


def window_of(change: MapChange) -> Window:
    """Where a change lies."""
    return Window(change.row, change.col, change.rows, change.cols)


def pixels_of(change: MapChange) -> Pixels:
    """What a change did.

    Raises:
        LabelError: It is damaged.
    """
    pixels = decode(change.changes)
    if pixels.mask.shape != window_of(change).shape:
        raise LabelError(f'The correction {change.uuid} of the map is damaged.', 'Restore the session from a backup.')
    return pixels


def lay(change: MapChange, values: Array, window: Window, forward: bool = True) -> None:
    """Make, or take back, a change in the values of a window.

    Args:
        change: The change.
        values: Class values of the window, changed in place.
        window: Where they lie.
        forward: False to take it back.

    Raises:
        LabelError: The change is damaged.
    """
    shared = _overlap(change, window)
    if shared is None:
        return
    pixels = pixels_of(change)
    whole = np.zeros(pixels.mask.shape, values.dtype)
    whole[pixels.mask] = pixels.after if forward else pixels.before
    here, own = shared
    np.copyto(values[here], whole[own], where=pixels.mask[own])


def mark(change: MapChange, values: Array, window: Window, number: int) -> None:
    """Write a number wherever a change has changed a pixel of a window; see :func:`lay`."""
    shared = _overlap(change, window)
    if shared is not None:
        here, own = shared
        values[here][pixels_of(change).mask[own]] = number


def summary(changes: Sequence[MapChange]) -> List[Dict[str, Any]]:
    """Changes as a record names them, without their pixels."""
    return [
        {
            'uuid': c.uuid, 'kind': c.kind, 'reason': c.reason, 'by': c.annotator, 'utc': c.created_utc, 'pixels': c.pixels,
            'window': [c.row, c.col, c.rows, c.cols],
        }
        for c in changes
    ]  # fmt: skip


def _overlap(change: MapChange, window: Window) -> Optional[Tuple[Slices, Slices]]:
    """The pixels that a window and a change share, as slices of the window and of the change's own; None where there are none."""
    own = window_of(change)
    both = intersection(own, window)
    return (relative(both, window).slices, relative(both, own).slices) if both.size else None
