"""Rows of a mask that are the same: spectra that hold values in the same channels are treated together."""

from __future__ import annotations

from typing import Dict, List

import numpy as np

from ..core.arrays import Array, BoolArray


def alike_rows(mask: BoolArray) -> List[Array]:
    """Groups of rows that are the same.

    By a dictionary rather than `numpy.unique` along an axis, whose sort holds Python's lock: for the 2,457 spectra of the USGS it would
    stop the window's thread for a third of a second.

    Args:
        mask: Shape ``(rows, columns)``.

    Returns:
        Row numbers of each group, ascending; groups in the order of their first rows.
    """
    groups: Dict[bytes, List[int]] = {}
    for row, packed in enumerate(np.packbits(mask, axis=1)):
        groups.setdefault(packed.tobytes(), []).append(row)
    return [np.array(rows, np.int64) for rows in groups.values()]
