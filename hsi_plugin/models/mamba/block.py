"""The Mamba layer, and the block that runs one along the image and one along the features of each pixel.

Layer: Gu & Dao 2023 (arXiv:2312.00752), section 3.4, with the sizes and the initial values of its first version. Block: after MambaHSI
(Li et al. 2024, IEEE TGRS), in the small form that SPECIAL uses.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from .causal import KERNEL, project
from .scan import chunking, from_lanes, scan_lanes, to_lanes

STATES = 16
EXPAND = 2
GROUPS = 4
TOKENS = 4
"""Parts of a pixel's features that the spectral branch reads one after the other."""
_STEP = (1e-3, 0.1)  # step sizes at the beginning
_PIXELS = 2**16  # that the spectral branch works on at once where no gradient is wanted


class Mamba(nn.Module):
    """A gated, causal layer of sequences: what comes out at a place depends on this place and those before it.

    Args:
        width: Features of a place.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        inner = EXPAND * width
        self.rank = -(-width // 16)
        self.enter = nn.Parameter(_uniform(2 * inner, width))
        self.kernel, self.kernel_bias = nn.Parameter(_uniform(inner, KERNEL)), nn.Parameter(_uniform(inner, fan=KERNEL))
        self.select = nn.Parameter(_uniform(self.rank + 2 * STATES, inner))
        self.step, self.step_bias = nn.Parameter(_uniform(inner, self.rank)), nn.Parameter(_first_steps(inner))
        self.rates = nn.Parameter(torch.arange(1.0, STATES + 1.0).log().repeat(inner, 1))
        """log(-A)."""
        self.through = nn.Parameter(torch.ones(inner))
        """D."""
        self.leave = nn.Parameter(_uniform(width, inner))

    def forward(self, x: Tensor, chunks: int = 1) -> Tensor:
        """Features of the same shape.

        Args:
            x: Chunks of sequences, `(steps, width, lanes)`, as :func:`~.scan.to_lanes` puts them.
            chunks: Lanes that are one sequence, one after the other.
        """
        inner = len(self.through)
        before, beside = self.enter.split(inner)
        # A projection and a filter along time of each of its features are one projection of the places under the filter.
        u = nn.functional.silu(project(x, self.kernel.unsqueeze(2) * before.unsqueeze(1), self.kernel_bias, chunks))
        step, enter, leave = self.select.split([self.rank, STATES, STATES])
        delta = nn.functional.softplus(_matrix(self.step @ step, u) + self.step_bias[:, None])
        y = scan_lanes(u, delta, -self.rates.exp(), _matrix(enter, u), _matrix(leave, u), self.through, chunks)
        return _matrix(self.leave, y * nn.functional.silu(_matrix(beside, x)))


class Block(nn.Module):
    """`w1 Spa(x) + w2 Spe(x) + x` with learned weights that sum to 1.

    Args:
        width: Features of a pixel, a multiple of :data:`GROUPS`.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        self.along_image, self.along_features = Mamba(width), Mamba(width // TOKENS)
        self.norm_image, self.norm_features = nn.GroupNorm(GROUPS, width), nn.GroupNorm(GROUPS, width)
        self.weights = nn.Parameter(torch.ones(2))

    def forward(self, x: Tensor) -> Tensor:
        """Features `(n, width, rows, cols)` of the same shape."""
        image, features = torch.softmax(self.weights, 0)
        spatial = nn.functional.silu(self.norm_image(self._spatial(x))) + x
        spectral = nn.functional.silu(self.norm_features(self._spectral(x))) + x
        return image * spatial + features * spectral + x

    def _spatial(self, x: Tensor) -> Tensor:
        """The image row after row as one sequence."""
        n, width, rows, cols = x.shape
        steps, chunks = chunking(n, rows * cols, STATES * EXPAND * width, x.device.type)
        y = self.along_image(to_lanes(x.flatten(2).transpose(1, 2), steps, chunks), chunks)
        return from_lanes(y, n, rows * cols).transpose(1, 2).reshape(x.shape)

    def _spectral(self, x: Tensor) -> Tensor:
        """Every pixel as a sequence of :data:`TOKENS` parts of its features."""
        n, width, rows, cols = x.shape
        tokens = x.view(n, TOKENS, width // TOKENS, rows * cols).permute(1, 2, 0, 3).flatten(2)
        parts = tokens.split(_PIXELS, 2)
        if torch.is_grad_enabled() and len(parts) > 1:
            y = torch.cat([checkpoint(self.along_features, part, use_reentrant=False, preserve_rng_state=False) for part in parts], 2)
        else:
            y = torch.cat([self.along_features(part) for part in parts], 2)
        return y.unflatten(2, (n, -1)).permute(2, 0, 1, 3).reshape(x.shape)


def _matrix(weight: Tensor, x: Tensor) -> Tensor:
    """`weight` `(b, a)` times every `(a, lanes)` of `x`; in one call that copies neither."""
    return torch.bmm(weight.expand(len(x), -1, -1), x)


def _uniform(*shape: int, fan: int = 0) -> Tensor:
    """Weights that keep the scale of what they are multiplied with (He et al. 2015, as torch does for linear layers)."""
    bound = (fan or shape[-1]) ** -0.5
    return torch.empty(shape).uniform_(-bound, bound)


def _first_steps(inner: int) -> Tensor:
    """What gives steps that are spread evenly on a logarithmic scale: the inverse of softplus."""
    low, high = (math.log(step) for step in _STEP)
    step = torch.empty(inner).uniform_(low, high).exp()
    return step + torch.log(-torch.expm1(-step))
