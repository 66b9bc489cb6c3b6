"""Looking at a cube: which three bands make which colour picture, and how their values become brightness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..core.window import Window
from ..cubes.cube import Cube

TRUE_COLOUR, COLOUR_INFRARED, SHORTWAVE, AGRICULTURE, GEOLOGY = 'true-colour', 'colour-infrared', 'shortwave', 'agriculture', 'geology'
# Wavelengths (nm) shown as red, green and blue, and how far the nearest good band may be. All but the first are usual composites of
# Sentinel-2's bands (8-4-3, 12-8A-4, 11-8-2 and 12-11-2), whose names they have.
COMPOSITES: Dict[str, Tuple[Tuple[float, float, float], float]] = {
    TRUE_COLOUR: ((650.0, 550.0, 470.0), 30.0),
    COLOUR_INFRARED: ((860.0, 650.0, 550.0), 40.0),
    SHORTWAVE: ((2190.0, 860.0, 660.0), 60.0),
    AGRICULTURE: ((1610.0, 840.0, 490.0), 40.0),
    GEOLOGY: ((2190.0, 1610.0, 490.0), 40.0),
}
TITLES: Dict[str, str] = {
    TRUE_COLOUR: 'True colour', COLOUR_INFRARED: 'Colour infrared', SHORTWAVE: 'Shortwave infrared', AGRICULTURE: 'Agriculture',
    GEOLOGY: 'Geology', 'bands': 'Bands',
}
PERCENTILES = (2.0, 98.0)


@dataclass(frozen=True)
class Composite:
    """Three bands shown as red, green and blue.

    Args:
        kind: A key of :data:`COMPOSITES`, or ``bands``.
        bands: Indices (from 0) of the bands.
        message: Why it is not what was asked for; empty where it is.
    """

    kind: str
    bands: Tuple[int, int, int]
    message: str = ''

    def title(self, bands: Bands) -> str:
        """Words for a legend: ``True colour (651, 549, 470 nm)``, or band numbers from 1 where there are no wavelengths."""
        if bands.wavelengths_nm is None:
            return f'{TITLES[self.kind]} ({", ".join(str(b + 1) for b in self.bands)})'
        return f'{TITLES[self.kind]} ({", ".join(f"{bands.wavelengths_nm[b]:.0f}" for b in self.bands)} nm)'


def composite(bands: Bands, kind: str) -> Optional[Composite]:
    """The named composite of good bands, or None where a wavelength is too far from every one of them.

    Raises:
        ParameterError: There is no composite of that name.
    """
    if kind not in COMPOSITES:
        raise ParameterError(f'There is no colour composite "{kind}".', f'Choose one of {", ".join(COMPOSITES)}.')
    wavelengths, tolerance = COMPOSITES[kind]
    found = [bands.nearest(w, tolerance) for w in wavelengths]
    red, green, blue = found
    if red is None or green is None or blue is None or len(set(found)) < 3:
        return None
    return Composite(kind, (red, green, blue))


def available_composites(bands: Bands) -> List[Composite]:
    """The composites that a cube's bands allow, in the order of :data:`COMPOSITES`."""
    return [made for made in (composite(bands, kind) for kind in COMPOSITES) if made is not None]


def best_composite(bands: Bands, kind: str = TRUE_COLOUR) -> Composite:
    """The named composite; else the first that is possible; else three good bands spread over the range, with a message that says so."""
    wanted = composite(bands, kind)
    if wanted is not None:
        return wanted
    others = available_composites(bands)
    if others:
        missing = f'{TITLES[kind]} is not possible: the cube has no good bands near {_and(COMPOSITES[kind][0])} nm.'
        return Composite(others[0].kind, others[0].bands, f'{missing} {TITLES[others[0].kind]} is shown.')
    usable = bands.good_indices if bands.good.any() else np.arange(bands.count)
    if bands.wavelengths_nm is not None:
        usable = usable[np.argsort(bands.wavelengths_nm[usable], kind='stable')]
    # Long wavelengths as red: the ends of the range are often noisy, so the bands lie at 5/6, 3/6 and 1/6 of it.
    red, green, blue = (int(usable[min(len(usable) - 1, int(len(usable) * part))]) for part in (5 / 6, 1 / 2, 1 / 6))
    why = 'its bands have no wavelengths' if bands.wavelengths_nm is None else 'its good bands do not cover the needed wavelengths'
    return Composite(
        'bands', (red, green, blue), f'The cube has no standard colour composite: {why}. Three bands across its range are shown.'
    )


def stretch_limits(values: Array, valid: Array, percentiles: Tuple[float, float] = PERCENTILES, joint: bool = False) -> Array:
    """The values shown as black and as full brightness.

    Args:
        values: Shape ``(3, rows, cols)``.
        valid: Pixels that count, shape ``(rows, cols)``.
        percentiles: Shares (in %) of pixels at which black and full brightness lie.
        joint: One pair for all three channels keeps the true hues; a pair for each balances them.

    Returns:
        Shape ``(3, 2)``: low and high of each channel, low below high; 0 and 1 where no pixel counts.
    """
    pixels = np.asarray(values, np.float64)[:, valid]
    pixels = pixels[:, np.isfinite(pixels).all(0)]
    if not pixels.shape[1]:
        return np.array([[0.0, 1.0]] * 3)
    limits = np.percentile(pixels, percentiles, axis=None if joint else 1).T
    limits = np.broadcast_to(limits, (3, 2)).copy()
    flat = limits[:, 1] <= limits[:, 0]
    limits[flat, 1] = limits[flat, 0] + np.maximum(np.abs(limits[flat, 0]), 1.0) * 1e-6
    return limits


def to_bytes(values: Array, valid: Array, limits: Array, gamma: float = 1.0) -> Array:
    """Brightness 0…255 of three channels.

    Args:
        values: Shape ``(3, rows, cols)``.
        valid: Shape ``(rows, cols)``; other pixels become black.
        limits: As :func:`stretch_limits` gives them.
        gamma: Above 1 brightens the dark parts.

    Returns:
        uint8 of shape ``(rows, cols, 3)``.
    """
    low, high = limits[:, 0, None, None], limits[:, 1, None, None]
    share = np.clip((np.nan_to_num(np.asarray(values, np.float64)) - low) / (high - low), 0.0, 1.0) ** (1.0 / gamma)
    out: Array = np.round(share * 255.0).astype(np.uint8).transpose(1, 2, 0)
    return np.where(valid[:, :, None], out, np.uint8(0))


def overview(cube: Cube, bands: Sequence[int], largest: int = 1024) -> Tuple[Array, Array]:
    """Every n-th pixel of every n-th row, so that neither side is larger than ``largest``; only the file's blocks that hold one are read.

    Returns:
        Values in the cube's units, shape ``(bands, rows, cols)``, float32, and valid pixels, shape ``(rows, cols)``.
    """
    step = max(1, -(-max(cube.grid.rows, cube.grid.cols) // largest))
    rows, cols = np.arange(step // 2, cube.grid.rows, step), np.arange(step // 2, cube.grid.cols, step)
    values = np.zeros((len(bands), len(rows), len(cols)), np.float32)
    valid = np.zeros((len(rows), len(cols)), bool)
    # Rows that share a block are read in one go; single lines where the file is made of lines.
    height = max(cube.block_shape[0], 1 if step > 1 else 64)
    for block in np.unique(rows // height):
        here = np.flatnonzero(rows // height == block)
        first, last = int(rows[here[0]]), int(rows[here[-1]])
        part, is_valid = cube.read(Window(first, 0, last - first + 1, cube.grid.cols), [int(b) for b in bands])
        at = np.ix_(rows[here] - first, cols)
        values[:, here], valid[here] = part[:, at[0], at[1]], is_valid[at]
    return values, valid


def rgb_image(cube: Cube, made: Composite, limits: Optional[Array] = None, joint: bool = False, largest: int = 1024) -> Array:
    """A picture of a cube: uint8 ``(rows, cols, 3)``, at most ``largest`` pixels on a side; limits from its own pixels where not given."""
    values, valid = overview(cube, made.bands, largest)
    return to_bytes(values, valid, stretch_limits(values, valid, joint=joint) if limits is None else limits)


def _and(wavelengths: Sequence[float]) -> str:
    return ', '.join(f'{w:.0f}' for w in wavelengths)
