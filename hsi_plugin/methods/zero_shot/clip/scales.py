"""At which magnifications CLIP looks at a scene, and how much its answers can be worth there, by the size of a pixel.

CLIP learned from photographs, and from aerial pictures among them: of land it knows what pixels of about 0.3 to 1 m show. SPECIAL (Pang et
al. 2025, arXiv:2501.16222) looks at its scenes as they are and magnified twice; their pixels measure 0.4 to 2.5 m, and these magnifications
are kept for such pixels. Finer pixels are looked at in a smaller picture, coarser ones in a larger one, by whole octaves. Magnifying adds
no detail; of what lies in one pixel CLIP sees nothing, which no magnification mends, so its answers are trusted less the coarser pixels
are. How much less is a judgement of ours, not a measurement.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

import numpy as np

from ....core.errors import ParameterError
from ....core.grid import Grid
from ....cubes.crs import pixel_areas_m2

FINEST, COARSEST = 0.4, 2.5  # metres: the pixels of SPECIAL's scenes
USUAL = (1.0, 2.0)
LEAST, MOST = 1.0 / 16.0, 8.0
_OCTAVES = (-4, 1)  # beyond a picture four times as large there is nothing to gain, and sixteen times the windows to look through
_UNKNOWN_TRUST = 0.7


@dataclass(frozen=True)
class Scales:
    """Magnifications.

    Args:
        values: Pixels of the picture for one of the scene, ascending.
        trust: 0…1: what CLIP's answers can be worth at this size of pixels.
        notes: Sentences for the user.
    """

    values: Tuple[float, ...]
    trust: float
    notes: Tuple[str, ...] = ()


def choose_scales(metres: Optional[float], wanted: Optional[Sequence[float]] = None) -> Scales:
    """The magnifications for a size of pixels.

    Args:
        metres: Side of a pixel; None where it is not known.
        wanted: Magnifications to use whatever the size; it still decides how far they are trusted.

    Raises:
        ParameterError: What is wanted is out of range.
    """
    values = _checked(wanted) if wanted else USUAL
    if metres is None:
        said = ' and '.join(f'× {value:g}' for value in values)
        note = f'The size of a pixel is not known: CLIP looks at {said}, which suits pixels of {FINEST:g} to {COARSEST:g} m.'
        return Scales(values, _UNKNOWN_TRUST, () if wanted else (note,))
    octave = 0
    if metres < FINEST:
        octave = max(_OCTAVES[0], math.floor(math.log2(metres / FINEST)))
    elif metres > COARSEST:
        octave = min(_OCTAVES[1], math.ceil(math.log2(metres / COARSEST)))
    if not wanted:
        values = tuple(value * 2.0**octave for value in USUAL)
    if metres <= COARSEST:
        return Scales(values, 1.0)
    trust = math.sqrt(COARSEST / metres)
    note = (
        f'A pixel is {metres:.3g} m wide: CLIP cannot see objects smaller than that, however much the picture is magnified; its answers '
        f'count {100.0 * trust:.0f} %.'
    )
    return Scales(values, trust, (note,))


def pixel_metres(grid: Grid) -> Optional[float]:
    """The side in metres of a square as large as a pixel (of the middle rows); None where the raster does not tell its size."""
    areas = pixel_areas_m2(grid)
    if areas is None or not len(areas):
        return None
    area = float(np.median(areas))
    return math.sqrt(area) if math.isfinite(area) and area > 0.0 else None


def _checked(wanted: Sequence[float]) -> Tuple[float, ...]:
    values = tuple(sorted({float(value) for value in wanted}))
    if not all(LEAST <= value <= MOST for value in values):  # neither is NaN
        raise ParameterError(
            f'CLIP cannot look at a scene magnified {", ".join(f"{value:g}" for value in values)} times.',
            f'Give magnifications from {LEAST:g} to {MOST:g}, for example 1 and 2.',
        )
    return values
