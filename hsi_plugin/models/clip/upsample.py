"""From features of patches to a score at every pixel.

A patch of 16 pixels is coarser than most things on the ground. What lies between is filled in by a linear operator U of the picture, the
same for every channel of the features: bicubic interpolation; joint bilateral upsampling (Kopf et al. 2007, ACM TOG 26:96), the default,
in which a pixel takes from the patches around it that have its colour; or SimFeatUp's learned kernels (:mod:`.simfeatup`).

The cosine of upsampled features with a word needs neither all channels nor all features at full size. With features `T` of a picture
(channels × patches, already mixed where an upsampler mixes channels), `T = Q R`, a unit vector q and a shift b behind,

    cos(p) = ( U(q^T T) + q·b ) / sqrt( |U(R)|² + 2 U(b^T T) + |b|² ),

because U acts on patches and Q keeps lengths: one channel a word and as many as there are patches, not as many as the space has. Where
there are more patches than channels, T takes the place of R. Either way channels go through U in groups, so memory stays bounded. Joint
bilateral upsampling has a shorter way still: the length is `sqrt(w G w)` with a pixel's 25 weights and the products of its 25 patches.
"""

from __future__ import annotations

import math
from typing import Callable, Optional, Protocol, Tuple

import torch
from torch import Tensor, nn

from ...core.errors import ParameterError
from .dense import GLOBAL_BIAS, Dense, global_shift

BILATERAL, BICUBIC, BILINEAR = 'bilateral', 'bicubic', 'bilinear'
PLAIN_UPSAMPLERS = (BILATERAL, BICUBIC, BILINEAR)
_CHANNELS_AT_ONCE = 64
_LEAST = 1e-12


class Operator:
    """What takes maps ``(1, c, rows, cols)`` to ``(1, c, h, w)``: linear, and the same for every channel.

    Args:
        apply: Does so.
        grid: Rows and columns of patches.
    """

    def __init__(self, apply: Callable[[Tensor], Tensor], grid: Tuple[int, int]) -> None:
        self._apply, self.grid = apply, grid

    def __call__(self, maps: Tensor) -> Tensor:
        """Maps at full size."""
        return self._apply(maps)

    def squares(self, table: Tensor, reduced: bool = True) -> Tensor:
        """Squared length of every pixel's upsampled feature, ``(h, w)``.

        Args:
            table: Features ``(channels, patches)``.
            reduced: False to upsample all channels.
        """
        return torch.stack([self(part.unflatten(1, self.grid)[None])[0].square().sum(0) for part in self._parts(table, reduced)]).sum(0)

    def _parts(self, table: Tensor, reduced: bool) -> Tuple[Tensor, ...]:
        """Channels in groups; R of ``table = Q R`` where patches are fewer than channels."""
        channels, patches = table.shape
        return (torch.linalg.qr(table, mode='r').R if reduced and patches < channels else table).split(_CHANNELS_AT_ONCE)


class Upsampler(Protocol):
    """Makes the operator of a picture."""

    def operator(self, picture: Tensor, grid: Tuple[int, int]) -> Operator:
        """The operator of a picture.

        Args:
            picture: ``(1, 3, h, w)`` in 0…1.
            grid: Rows and columns of patches.
        """

    def mix(self, features: Tensor) -> Tuple[Tensor, Optional[Tensor]]:
        """Features ``(n, d, rows, cols)`` with their channels mixed, and a vector ``(d,)`` that is added behind; most mix nothing."""


class Interpolation:
    """Upsampling that does not look at the picture.

    Args:
        mode: `bicubic` or `bilinear`.
    """

    def __init__(self, mode: str = BICUBIC) -> None:
        self._mode = mode

    def operator(self, picture: Tensor, grid: Tuple[int, int]) -> Operator:
        """See :class:`Upsampler`."""
        size = (picture.shape[-2], picture.shape[-1])
        return Operator(lambda maps: nn.functional.interpolate(maps, size, mode=self._mode, align_corners=False), grid)

    def mix(self, features: Tensor) -> Tuple[Tensor, Optional[Tensor]]:
        """See :class:`Upsampler`."""
        return features, None


class JointBilateral:
    """Joint bilateral upsampling: a pixel is a mean of the patches around it, of those most that are near and have its colour.

    ``w(p, q) ~ exp( -|p - q|² / 2 sigma² - |I(p) - I(q)|² / 2 tau² )`` over the patches q within two of p's own, with I(q) the patch's mean
    colour and distances in patches; the weights of a pixel sum to 1. A patch with a border in it has a colour between and is passed over.
    To keep texture from choosing, the picture is smoothed over 3 × 3 pixels, and the tolerance tau grows with what is left of it:
    `tau² = tolerance² + ` the median variance of colour within patches.

    Args:
        sigma: Reach in patches.
        tolerance: Of colour, in 0…1.
    """

    radius = 2

    def __init__(self, sigma: float = 0.7, tolerance: float = 0.05) -> None:
        if not (sigma > 0.0 and tolerance > 0.0):
            raise ParameterError('Reach and tolerance of upsampling must be above 0.', 'Leave them as they are.')
        self._sigma, self._tolerance = sigma, tolerance

    def operator(self, picture: Tensor, grid: Tuple[int, int]) -> Operator:
        """See :class:`Upsampler`."""
        return _BilateralOperator(self.weights(picture, grid), grid, self._taps())

    def mix(self, features: Tensor) -> Tuple[Tensor, Optional[Tensor]]:
        """See :class:`Upsampler`."""
        return features, None

    def weights(self, picture: Tensor, grid: Tuple[int, int]) -> Tensor:
        """Of every pixel for each patch around its own, ``(25, h, w)``; they sum to 1."""
        rows, cols = grid
        height, width = picture.shape[-2:]
        colours = nn.functional.adaptive_avg_pool2d(picture, grid)[0]
        smooth = nn.functional.avg_pool2d(nn.functional.pad(picture, [1] * 4, mode='replicate'), 3, 1)
        cells = smooth[0].reshape(3, rows, height // rows, cols, width // cols)
        spread = (cells - colours[:, :, None, :, None]).square().sum(0).mean((1, 3)).median()
        tolerance = self._tolerance**2 + float(spread)
        pads = [self.radius] * 4
        around = nn.functional.pad(colours, pads)
        inside = nn.functional.pad(torch.ones_like(colours[:1]), pads)
        logits = []
        for down, right in self._taps():
            colour = around[:, down : down + rows, right : right + cols]
            there = inside[0, down : down + rows, right : right + cols, None]
            far = (cells - colour[:, :, None, :, None]).square().sum(0) / (2.0 * tolerance)
            far += self._distances(height // rows, down, picture)[:, None, None] + self._distances(width // cols, right, picture)
            logits.append((-far).masked_fill(there[:, None] == 0.0, float('-inf')).reshape(height, width))
        return torch.softmax(torch.stack(logits), 0)

    def _distances(self, side: int, tap: int, like: Tensor) -> Tensor:
        """Half the squared distance of a patch's pixels along one side from the centre of the patch at a tap, in units of sigma."""
        at = (torch.arange(side, device=like.device, dtype=like.dtype) + 0.5) / side - 0.5
        return ((at - (tap - self.radius)) / self._sigma).square() / 2.0

    def _taps(self) -> Tuple[Tuple[int, int], ...]:
        side = range(2 * self.radius + 1)
        return tuple((down, right) for down in side for right in side)


class _BilateralOperator(Operator):
    """Weighted means of the patches around a pixel.

    Args:
        weights: Of every pixel, ``(25, h, w)``.
        grid: Rows and columns of patches.
        taps: Which patch, from the upper left of those around a pixel, each weight is for.
    """

    def __init__(self, weights: Tensor, grid: Tuple[int, int], taps: Tuple[Tuple[int, int], ...]) -> None:
        super().__init__(self._upsample, grid)
        rows, cols = grid
        self._taps, self._radius = taps, math.isqrt(len(taps)) // 2
        self._cells = weights.reshape(len(weights), rows, weights.shape[1] // rows, cols, weights.shape[2] // cols)

    def squares(self, table: Tensor, reduced: bool = True) -> Tensor:
        """See :class:`Operator`."""
        if not reduced:
            return super().squares(table, reduced)
        taps, _, tall, cols, wide = self._cells.shape
        found = []
        padded = self._padded(table.unflatten(1, self.grid))
        for row in range(self.grid[0]):
            near = torch.stack([padded[:, row + down, right : right + cols] for down, right in self._taps])  # (25, channels, cols)
            products = near.permute(2, 0, 1) @ near.permute(2, 1, 0)
            weights = self._cells[:, row].permute(2, 1, 3, 0).reshape(cols, tall * wide, taps)
            lengths = ((weights @ products) * weights).sum(-1)
            found.append(lengths.reshape(cols, tall, wide).transpose(0, 1).reshape(tall, cols * wide))
        return torch.cat(found)

    def _upsample(self, maps: Tensor) -> Tensor:
        _, rows, tall, cols, wide = self._cells.shape
        padded = self._padded(maps[0])
        out = maps.new_zeros(maps.shape[1], rows, tall, cols, wide)
        for tap, (down, right) in enumerate(self._taps):
            out.addcmul_(padded[:, down : down + rows, right : right + cols][:, :, None, :, None], self._cells[tap])
        return out.reshape(1, maps.shape[1], rows * tall, cols * wide)

    def _padded(self, maps: Tensor) -> Tensor:
        return nn.functional.pad(maps, [self._radius] * 4)  # what is outside has no weight


def upsampler_of(name: str) -> Upsampler:
    """An upsampler that needs no file.

    Raises:
        ParameterError: There is none of this name.
    """
    if name == BILATERAL:
        return JointBilateral()
    if name in (BICUBIC, BILINEAR):
        return Interpolation(name)
    raise ParameterError(f'There is no upsampler "{name}".', f'It is one of {", ".join(PLAIN_UPSAMPLERS)}, or a file of SimFeatUp.')


@torch.no_grad()
def scores(dense: Dense, queries: Tensor, pictures: Tensor, upsampler: Optional[Upsampler] = None, reduced: bool = True) -> Tensor:
    """Cosine of every pixel's feature with words, ``(n, q, h, w)``.

    Args:
        dense: Features of the pictures.
        queries: Unit vectors of words, ``(q, d)``.
        pictures: ``(n, 3, h, w)`` in 0…1, as they were given for the features.
        upsampler: None for :class:`JointBilateral`.
        reduced: False to upsample all channels, which takes longer and comes to the same.
    """
    made = JointBilateral() if upsampler is None else upsampler
    features = dense.features
    given = queries.to(features.device, features.dtype)
    grid = (features.shape[-2], features.shape[-1])
    mixed, shift = made.mix(features)
    found = []
    for maps, picture in zip(mixed, pictures.to(features.device, features.dtype)):
        upsample = made.operator(picture[None], grid)
        table = maps.flatten(1)
        dots = upsample((given @ table).unflatten(1, grid)[None])[0]
        squares = upsample.squares(table, reduced)
        if shift is not None:
            dots = dots + (given @ shift)[:, None, None]
            squares = squares + 2.0 * upsample((shift @ table).reshape(1, 1, *grid))[0, 0] + shift @ shift
        found.append(dots / squares.clamp_min(_LEAST).sqrt())
    return torch.stack(found)


@torch.no_grad()
def logits(
    dense: Dense, queries: Tensor, pictures: Tensor, upsampler: Optional[Upsampler] = None, share: float = GLOBAL_BIAS
) -> Tensor:
    """Scores less a share of what the whole picture looks like: ``cos(F(p), t) + share · cos(g, t)``, ``(n, q, h, w)``.

    Args:
        dense: Features of the pictures.
        queries: Unit vectors of words, ``(q, d)``.
        pictures: As for :func:`scores`.
        upsampler: As for :func:`scores`.
        share: Of the whole picture's cosine; -0.3 in SegEarth-OV, 0 for none.
    """
    shifts = global_shift(dense.whole, queries.to(dense.whole.device, dense.whole.dtype), share)
    return scores(dense, queries, pictures, upsampler) + shifts[:, :, None, None]
