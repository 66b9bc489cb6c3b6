"""What a picture of a cube shows, and how bright: true colour by the standard observer, a named composite, or any three bands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..cubes.radiometry import UNKNOWN
from . import rgb
from .cie import cie_response, into_gamut, luminance
from .colour import srgb_encoded

UNTOLD = 'The file does not tell what its values are; as reflectance the colours are what an eye sees, as raw counts they are not.'
_LEVELS = 1 << 14  # steps of linear brightness in the table of its sRGB codes: finer than a code where the curve is steepest
_ENCODED = np.round(255.0 * srgb_encoded(np.linspace(0.0, 1.0, _LEVELS))).astype(np.uint8)


@dataclass(frozen=True)
class Stretch:
    """Which values become black and full brightness.

    Args:
        low: Share in % of the pixels that may be black.
        high: Share in % of the pixels below full brightness.
    """

    low: float = rgb.PERCENTILES[0]
    high: float = rgb.PERCENTILES[1]

    def __post_init__(self) -> None:
        if not 0.0 <= self.low < self.high <= 100.0:
            raise ParameterError(f'A stretch from {self.low:g} to {self.high:g} % is none.', 'Give two shares in %, the smaller one first.')

    def __str__(self) -> str:
        return f'{self.low:g},{self.high:g}'

    @classmethod
    def parse(cls, text: str) -> Stretch:
        """Read what ``str()`` wrote.

        Raises:
            ParameterError: It is something else.
        """
        parts = text.split(',')
        try:
            low, high = (float(part) for part in parts)
        except ValueError as error:
            raise ParameterError(f'"{text}" is no stretch.', 'Write it like 2,98.') from error
        return cls(low, high)


@dataclass(frozen=True, eq=False)
class Recipe:
    """How a cube's bands make red, green and blue.

    Args:
        kind: A key of :data:`~hsi_plugin.spectra.rgb.COMPOSITES`, or ``bands``.
        bands: Indices (from 0) of the bands that have a part in it.
        matrix: Their shares, shape ``(3, len(bands))``.
        by_eye: Whether the channels are linear sRGB: then luminance is stretched and the ratios of the three stay, hue and saturation with
            them, and brightness is encoded as sRGB stores it; else each channel is stretched for itself.
        title: Words for a legend.
        notes: Sentences for the user.
    """

    kind: str
    bands: Tuple[int, ...]
    matrix: Array
    by_eye: bool
    title: str
    notes: Tuple[str, ...] = ()

    def apply(self, values: Array) -> Array:
        """The three channels, float32 ``(3, *pixels)``, of values ``(len(bands), *pixels)``."""
        flat = np.asarray(values, np.float32).reshape(len(self.bands), -1)
        made: Array = (self.matrix.astype(np.float32) @ flat).reshape(3, *values.shape[1:])
        return made

    def limits(self, channels: Array, valid: BoolArray, stretch: Stretch) -> Array:
        """The values that become black and full brightness, shape ``(3, 2)``; of luminance where the channels are colours."""
        values = np.broadcast_to(luminance(channels), channels.shape) if self.by_eye else channels
        return rgb.stretch_limits(values, valid, (stretch.low, stretch.high), joint=self.by_eye)

    def encode(self, channels: Array, limits: Array) -> Array:
        """Brightness 0…255, uint8 of the channels' shape."""
        channels = np.nan_to_num(channels)
        if self.by_eye:
            low, high = float(limits[0, 0]), float(limits[0, 1])
            light = luminance(channels)
            with np.errstate(divide='ignore', invalid='ignore'):  # where there is no light, the colour is black
                gain = np.where(light > max(low, 0.0), (light - low) / ((high - low) * light), 0.0).astype(channels.dtype)
            codes: Array = _ENCODED[np.round((_LEVELS - 1) * into_gamut(channels * gain)).astype(np.intp)]
            return codes
        ends = limits.astype(np.float32).reshape(3, 2, *[1] * (channels.ndim - 1))
        linear: Array = np.round(255.0 * np.clip((channels - ends[:, 0]) / (ends[:, 1] - ends[:, 0]), 0.0, 1.0)).astype(np.uint8)
        return linear


def recipe(bands: Bands, units: str = 'reflectance', kind: str = rgb.TRUE_COLOUR) -> Recipe:
    """The named composite; true colour by the standard observer, or by the three nearest bands where the bands do not allow it.

    Args:
        bands: The cube's bands.
        units: The cube's :attr:`~hsi_plugin.cubes.cube.Cube.units`.
        kind: A key of :data:`~hsi_plugin.spectra.rgb.COMPOSITES`.

    Returns:
        The recipe; where it is not what was asked for, its notes say so.

    Raises:
        ParameterError: There is no composite of that name.
    """
    response = cie_response(bands, units == 'radiance') if kind == rgb.TRUE_COLOUR else None
    if response is not None and bands.wavelengths_nm is not None:
        nm = bands.wavelengths_nm[list(response.bands)]
        title = _true_colour_title(len(nm), nm.min(), nm.max())
        return Recipe(kind, response.bands, response.matrix, True, title, (*response.notes, *([UNTOLD] if units == UNKNOWN else ())))
    made = rgb.best_composite(bands, kind)
    notes = [made.message] if made.message else []
    if made.kind == rgb.TRUE_COLOUR:
        notes.append('The bands tell too little of the visible range for the colours that an eye sees; the three nearest bands are shown.')
    single = of_bands(bands, made.bands)
    return replace(single, kind=made.kind, title=made.title(bands), notes=tuple(notes))


def of_bands(bands: Bands, chosen: Sequence[int]) -> Recipe:
    """Three bands as red, green and blue; one band may serve several.

    Raises:
        ParameterError: They are not three bands of the cube.
    """
    if len(chosen) != 3 or not all(0 <= band < bands.count for band in chosen):
        numbers = ', '.join(str(band + 1) for band in chosen)
        raise ParameterError(f'Bands {numbers} cannot be red, green and blue.', f'Give three numbers from 1 to {bands.count}.')
    used = sorted({int(band) for band in chosen})
    matrix = np.zeros((3, len(used)))
    matrix[np.arange(3), [used.index(int(band)) for band in chosen]] = 1.0
    red, green, blue = (int(band) for band in chosen)
    return Recipe('bands', tuple(used), matrix, False, rgb.Composite('bands', (red, green, blue)).title(bands))


def _true_colour_title(count: int, first_nm: float, last_nm: float) -> str:
    return f'True colour from {count} bands ({first_nm:.0f}–{last_nm:.0f} nm)'
