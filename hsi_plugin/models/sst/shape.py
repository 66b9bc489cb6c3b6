"""The numbers that a spatial-spectral transformer is built from, the groups of its bands, and the window that suits a pixel's size."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray

LARGEST_SIDE = 9
UNKNOWN_SIDE = 5
_REACH_M = 20.0  # the window's side on the ground, where pixels are of a size that lets it
_NUMBERED_NM = 10.0  # what one band number counts as where a cube tells no wavelengths
_PERIODS_NM = (80.0, 5000.0)
_FREQUENCIES = 8


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from; they stand on a model's card.

    Args:
        bands: Bands that it reads.
        classes: K.
        side: Side of the window in pixels, odd.
        width: Numbers in a token.
        heads: Attention heads; they divide the width.
        tokens: At most so many groups of adjacent bands.
        spectral: Blocks over the groups of bands; the first prediction follows the first of them.
        spatial: Blocks over the pixels of the window.
    """

    bands: int
    classes: int
    side: int = UNKNOWN_SIDE
    width: int = 40
    heads: int = 4
    tokens: int = 16
    spectral: int = 2
    spatial: int = 2

    @property
    def groups(self) -> int:
        """Groups of bands, and so spectral tokens."""
        return min(self.tokens, self.bands)

    @property
    def halo(self) -> int:
        """Pixels that the window reaches beyond its centre."""
        return self.side // 2

    def to_json(self) -> Dict[str, int]:
        """The numbers, for a card."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: A number is absent.
            ValueError: A number is none, or no network can be built from it.
        """
        names = ('bands', 'classes', 'side', 'width', 'heads', 'tokens', 'spectral', 'spatial')
        shape = cls(*(int(value[name]) for name in names))
        if not (0 < shape.bands < 100_000 and 0 < shape.classes < 65_536 and 0 < shape.side <= 63 and shape.side % 2 == 1):
            raise ValueError(f'no network can be built from {shape}')
        if not (0 < shape.heads <= 64 and 0 < shape.width <= 1024 and shape.width % shape.heads == 0 and 0 < shape.tokens <= 1024):
            raise ValueError(f'no network can be built from {shape}')
        if not (0 < shape.spectral <= 24 and 0 < shape.spatial <= 24):
            raise ValueError(f'no network can be built from {shape}')
        return shape


def window_side(pixel_m: Optional[float]) -> int:
    """The side of the window, in pixels, that suits pixels of a size: the odd number nearest to 20 m on the ground, from 1 to 9.

    At 30 m a neighbour is another field or another house, and a window of several pixels was measured to lose accuracy on blocks that are
    apart; at 1 to 4 m it shows the texture that makes a roof a roof, and 5 to 9 pixels do.

    Args:
        pixel_m: Side of a pixel in metres; None where the image does not tell.

    Returns:
        1 from 13.4 m on, 5 at 4 m, 9 up to 2.5 m; 5 where the size is unknown.
    """
    if pixel_m is None or not np.isfinite(pixel_m) or pixel_m <= 0.0:
        return UNKNOWN_SIDE
    steps = int(np.floor(min((_REACH_M / pixel_m - 1.0) / 2.0, float(LARGEST_SIDE)) + 0.5))
    return int(np.clip(2 * steps + 1, 1, LARGEST_SIDE))


def band_places(bands: int, wavelengths_nm: Optional[Array]) -> Array:
    """Where each band lies, in nm, shape ``(bands,)``; ten times its number where the cube tells no wavelengths."""
    if wavelengths_nm is None:
        return np.arange(bands) * _NUMBERED_NM
    return np.asarray(wavelengths_nm, np.float64)


def group_bands(places: Array, groups: int) -> Tuple[Array, BoolArray]:
    """Cut bands into groups of adjacent ones, as equal as can be, from short to long wavelengths.

    Args:
        places: See :func:`band_places`; need not be sorted (detectors of one sensor overlap).
        groups: How many, at most as many as there are bands.

    Returns:
        Indices of the bands of each group, shape ``(groups, most)``, filled up with 0; and which of them count, the same shape.
    """
    parts = np.array_split(np.argsort(places, kind='stable'), groups)
    most = max(len(part) for part in parts)
    indices, there = np.zeros((groups, most), np.int64), np.zeros((groups, most), bool)
    for number, part in enumerate(parts):
        indices[number, : len(part)], there[number, : len(part)] = part, True
    return indices, there


def fourier(places: Array) -> Array:
    """Sines and cosines of wavelengths: ``sin, cos(2π λ / P)`` for eight periods P from 80 to 5000 nm in equal ratios.

    The encoding of positions of Vaswani et al. 2017 (NeurIPS, section 3.5), with periods in nanometres.

    Args:
        places: In nm, shape ``(n,)``.

    Returns:
        Shape ``(n, 16)``.
    """
    periods = np.geomspace(*_PERIODS_NM, _FREQUENCIES)
    angles = 2.0 * np.pi * np.asarray(places, np.float64)[:, None] / periods
    return np.concatenate([np.sin(angles), np.cos(angles)], 1)
