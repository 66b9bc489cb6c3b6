"""The quality flags of ocean colour products (``l2_flags``) as masks.

Source: Level-2 Ocean Color Flags, NASA Ocean Biology Processing Group; which bit is which flag the product itself tells.
"""

from __future__ import annotations

from typing import Callable, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ..array_pixels import ArrayPixels
from ..masks import Mask

# Mask, the flag's name, and what it marks.
_FLAGS: Tuple[Tuple[str, str, str], ...] = (
    ('cloud', 'CLDICE', 'Clouds or ice'), ('land', 'LAND', 'Land'), ('saturated', 'HILT', 'Very bright or saturated'),
    ('cloud_shadow', 'CLDSHDSTL', 'Cloud shadow or stray light of clouds'),
    ('glint', 'HIGLINT', 'Strong sun glint'), ('stray_light', 'STRAYLIGHT', 'Stray light of bright neighbours'),
    ('snow', 'SEAICE', 'Sea ice'), ('coast', 'COASTZ', 'Shallow water'), ('turbid', 'TURBIDW', 'Turbid water'),
    ('low_sun', 'HISOLZEN', 'Low sun'), ('slanting_view', 'HISATZEN', 'Slanting view'),
    ('atmosphere_failed', 'ATMFAIL', 'Failed correction of the atmosphere'), ('position_failed', 'NAVFAIL', 'Failed positioning'),
    ('quality', 'PRODFAIL', 'Failed retrieval'),
)
_NOT_LAND = ('water', 'LAND', 'Water: all that is not flagged as land')


def masks(pixels: ArrayPixels, meanings: Sequence[str], values: Optional[Array]) -> List[Mask]:
    """Masks for the flags that a product has.

    Args:
        pixels: The flags, one whole number a pixel.
        meanings: Names of the flags.
        values: The number of each flag, one bit each; as told, so that the bit of the sign is a negative number.
    """
    if values is None or len(values) != len(meanings):
        return []
    bits = {name: int(value) & 0xFFFFFFFF for name, value in zip(meanings, values.tolist()) if np.isfinite(value)}
    found = [
        Mask(key, title, pixels, pixels.dtype, _all_of(bits[flag])) for key, flag, title in _FLAGS if bits.get(flag)
    ]
    key, flag, title = _NOT_LAND
    if bits.get(flag):
        # Outside of the swath there is neither; a pixel that is called land there marks no water.
        found.append(Mask(key, title, pixels, pixels.dtype, _none_of(bits[flag]), outside=bits[flag]))
    return found


def _all_of(bits: int) -> Callable[[Array], BoolArray]:
    return lambda values: np.asarray((values[0].astype(np.int64) & bits) == bits)


def _none_of(bits: int) -> Callable[[Array], BoolArray]:
    return lambda values: np.asarray((values[0].astype(np.int64) & bits) == 0)
