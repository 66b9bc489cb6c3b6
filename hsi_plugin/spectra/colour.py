"""A colour picture of a cube as a camera would have taken it, for networks that learned from photographs.

Red, green and blue are averages over many bands, not three bands of hundreds: less noise, the same colours whichever sensor measured, and
no band that happens to be bad decides a channel. Each channel answers to wavelengths by a Gaussian (:data:`CENTRES`, :data:`WIDTH`), and
the straight lines between a cube's bands are averaged with it (:mod:`~hsi_plugin.spectra.resample`): one matrix does it all, whatever the
number and the order of the bands.

Brightness: one pair of limits for all three channels, the values that 0.1 % and 99.9 % of a sample of the scene's values lie below, so
that hues stay; and on demand the encoding of sRGB (IEC 61966-2-1), because photographs are encoded so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ModelError, ParameterError
from ..core.window import Window
from ..cubes.cube import Cube
from .resample import resampling_matrix
from .rgb import best_composite, overview, stretch_limits

CENTRES = (640.0, 550.0, 470.0)
"""Centres in nm of red, green and blue. They lie farther apart than those of an eye's or a camera's own filters, whose overlap a camera's
colour matrix takes out again: responses set apart give about the same colours at once."""
WIDTH = 70.0
"""Full width at half maximum in nm, of every channel: as wide as the filters of cameras are, roughly, yet so narrow that of light of
640 nm, red's own centre, green takes exp(−4 ln 2 (90 / 70)²) = 1 % of what red takes."""
PERCENTILES = (0.1, 99.9)
UNTOLD_TRUST = 0.4  # bands without wavelengths: which of them look red is a guess
_NAMES = ('red', 'green', 'blue')
_SAMPLE = 256  # pixels along the longer side of the sample that decides brightness


@dataclass(frozen=True, eq=False)
class ColourResponse:
    """How a cube's bands make red, green and blue.

    Args:
        matrix: Shape ``(3, len(bands))``, float64; rows add up to 1.
        bands: Indices (from 0) of the bands that have a part in it, ascending.
        trust: 0…1: how surely these are the colours that an eye would see.
        notes: Sentences for the user.
    """

    matrix: Array
    bands: Tuple[int, ...]
    trust: float = 1.0
    notes: Tuple[str, ...] = ()

    def apply(self, values: Array) -> Array:
        """Red, green and blue, float64 ``(3, rows, cols)``, of values ``(len(bands), rows, cols)`` of :attr:`bands`, in their order."""
        # One band after the other: the sums of a pixel are then the same in every window, to the last bit.
        out = np.zeros((3, *values.shape[1:]))
        for weights, band in zip(self.matrix.T, values):
            out += weights[:, None, None] * band
        return out


def missing_colours(bands: Bands) -> Tuple[str, ...]:
    """Which of red, green and blue no good band is near, within half of :data:`WIDTH`; none where the bands have no wavelengths."""
    if bands.wavelengths_nm is None:
        return ()
    return tuple(name for name, centre in zip(_NAMES, CENTRES) if bands.nearest(centre, WIDTH / 2) is None)


def colour_response(bands: Bands, chosen: Optional[Sequence[int]] = None) -> ColourResponse:
    """How to make a colour picture of these bands.

    Args:
        bands: A cube's bands.
        chosen: Three indices (from 0) of bands to show as red, green and blue instead; they are taken as they are.

    Raises:
        ParameterError: What was chosen are not three bands of the cube.
        ModelError: The cube has wavelengths, and no good bands of visible light.
    """
    if chosen is not None:
        return _of_bands(bands, [int(band) for band in chosen])
    if bands.wavelengths_nm is None:
        made = best_composite(bands)
        numbers = ', '.join(str(band + 1) for band in made.bands)
        note = (
            f'The cube has no wavelengths: bands {numbers} are shown as red, green and blue, and what CLIP makes of such colours counts '
            'little. Name three bands, or add wavelengths.'
        )
        return _of_bands(bands, made.bands, UNTOLD_TRUST, (note,))
    missing = missing_colours(bands)
    if missing:
        here = bands.wavelengths_nm[bands.good]
        covers = f'its good bands lie at {here.min():.0f}–{here.max():.0f} nm' if here.size else 'no band of it is good'
        raise ModelError(
            f'CLIP cannot look at this cube: there is no {" and no ".join(missing)} in it ({covers}).',
            'Leave CLIP out: the spectral side needs no visible light.',
        )
    matrix = resampling_matrix(bands, Bands(3, np.array(CENTRES), np.full(3, WIDTH)))
    used = np.flatnonzero(matrix.any(0))
    return ColourResponse(matrix[:, used], tuple(int(band) for band in used))


def srgb_encoded(linear: Array) -> Array:
    """Brightness 0…1 as sRGB stores it (IEC 61966-2-1): ``12.92 v`` up to 0.0031308, ``1.055 v^(1/2.4) − 0.055`` above."""
    bright = 1.055 * np.maximum(linear, 0.0031308) ** (1.0 / 2.4) - 0.055
    encoded: Array = np.where(linear <= 0.0031308, 12.92 * linear, bright)
    return encoded


class ColourPicture:
    """A cube as a picture, read window by window.

    Args:
        cube: The cube; it must stay open.
        response: How its bands make colours.
        gamma: Whether brightness is encoded as sRGB.

    Attributes:
        limits: Values shown as black and as full brightness, the same for all three channels.
        mean: The mean colour of the sample, in brightness 0…1, shape ``(3,)``, float32; stands where pixels are invalid.
        response: As given.

    Raises:
        CubeError: The cube cannot be read.
    """

    def __init__(self, cube: Cube, response: ColourResponse, gamma: bool = True) -> None:
        self._cube, self.response, self.gamma = cube, response, gamma
        self.mean = np.zeros(3, np.float32)
        values, valid = overview(cube, response.bands, _SAMPLE)
        colours = response.apply(values)
        low, high = stretch_limits(colours, valid, PERCENTILES, joint=True)[0]
        self.limits: Tuple[float, float] = (float(low), float(high))
        if valid.any():
            self.mean = self._brightness(colours)[:, valid].astype(np.float64).mean(1).astype(np.float32)

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Brightness 0…1 of a window's pixels.

        Args:
            window: Inside the cube's grid.

        Returns:
            Red, green and blue, float32 ``(3, rows, cols)``, :attr:`mean` where a pixel is invalid; and the valid pixels, bool
            ``(rows, cols)``: those whose bands of visible light all hold data.
        """
        values, valid = self._cube.read(window, self.response.bands)
        shown = self._brightness(self.response.apply(values))
        return np.where(valid, shown, self.mean[:, None, None]), valid

    def _brightness(self, colours: Array) -> Array:
        low, high = self.limits
        share = np.clip((colours - low) / (high - low), 0.0, 1.0)
        shown: Array = (srgb_encoded(share) if self.gamma else share).astype(np.float32)
        return shown


def _of_bands(
    bands: Bands, chosen: Sequence[int], trust: float = 1.0, notes: Tuple[str, ...] = ()
) -> ColourResponse:
    """Single bands as the three channels; one band may serve several."""
    if len(chosen) != 3 or not all(0 <= band < bands.count for band in chosen):
        numbers = ', '.join(str(band + 1) for band in chosen)
        raise ParameterError(f'Bands {numbers} cannot be red, green and blue.', f'Give three numbers from 1 to {bands.count}.')
    used = sorted(set(chosen))
    matrix = np.zeros((3, len(used)))
    matrix[np.arange(3), [used.index(band) for band in chosen]] = 1.0
    return ColourResponse(matrix, tuple(used), trust, notes)
