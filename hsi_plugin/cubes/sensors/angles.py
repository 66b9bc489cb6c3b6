"""Mean angles of a product from the images of angles that come with it, without reading them whole."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ..hierarchy import Tree


def mean_angle(tree: Tree, name: str, circular: bool = False) -> Optional[float]:
    """The mean over the middle row of an image of angles: it crosses the swath, which is what they vary with.

    Args:
        tree: The file.
        name: The array's absolute name, ``(rows, cols)``.
        circular: For azimuths: the direction of the mean vector, 0 to 360.

    Returns:
        Degrees; None where there is no such image, or no angle in it.
    """
    values = _middle_row(tree, name)
    return None if values is None else mean_of(values, circular)


def mean_of(values: Array, circular: bool = False) -> Optional[float]:
    """The mean of angles in degrees; None where there is none among them. See :func:`mean_angle`."""
    # Fill values are far outside, and 0 exactly marks what lies beyond the swath in gridded products.
    values = values[np.isfinite(values) & (np.abs(values) <= 360.0) & (values != 0.0)]
    if not values.size:
        return None
    if circular:
        radians = np.deg2rad(values)
        return float(np.rad2deg(np.arctan2(np.sin(radians).mean(), np.cos(radians).mean())) % 360.0)
    return float(values.mean())


def _middle_row(tree: Tree, name: str) -> Optional[Array]:
    node = tree.array(name)
    if node is None or len(node.shape) != 2 or node.dtype is None or 0 in node.shape:
        return None
    try:
        stored = np.asarray(node.values((node.shape[0] // 2, 0), (1, node.shape[1])), np.float64).ravel()
    except CubeError:  # damaged there: the angles are a courtesy, the image can be used without them
        return None
    scale, offset, fill = (node.number(n) for n in ('scale_factor', 'add_offset', '_FillValue'))
    return np.where(stored == fill, np.nan, stored * (1.0 if scale is None else scale) + (offset or 0.0))


def angle_within(value: Optional[float], highest: float) -> Optional[float]:
    """An angle that a product states; None where it is no angle between 0 and `highest` degrees."""
    return value if value is not None and 0.0 <= value <= highest else None
