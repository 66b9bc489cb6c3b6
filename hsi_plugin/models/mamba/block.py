"""The Mamba layer, and the block that runs one along the image and one along the features of each pixel.

Layer: Gu & Dao 2023 (arXiv:2312.00752), section 3.4, with the sizes and the initial values of its first version. Block: after MambaHSI
(Li et al. 2024, IEEE TGRS), in the small form that SPECIAL uses.
"""

from __future__ import annotations

import math
from typing import List

import torch
from torch import Tensor, nn

from .scan import selective_scan

STATES = 16
EXPAND = 2
KERNEL = 4
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

    def forward(self, x: Tensor, time: int) -> Tensor:
        """Features of the same shape.

        Args:
            x: `(a, width, b)`.
            time: 2 if each of `a` rows is a sequence of `b` places; 0 if each of `b` columns is one of `a` places.
        """
        u, gate = (self.enter @ x).chunk(2, 1)
        u = nn.functional.silu(self._convolve(u, time))
        step, B, C = (self.select @ u).split([self.rank, STATES, STATES], 1)
        step = nn.functional.softplus(self.step @ step + self.step_bias[:, None])
        order, back = ((0, 2, 1), (0, 2, 1)) if time == 2 else ((2, 0, 1), (1, 2, 0))
        y = selective_scan(u.permute(order), step.permute(order), -self.rates.exp(), B.permute(order), C.permute(order), self.through)
        return self.leave @ (y.permute(back) * nn.functional.silu(gate))

    def _convolve(self, u: Tensor, time: int) -> Tensor:
        """Each feature on its own along time, from the three places before to this one."""
        length = u.shape[time]
        taps = self.kernel.unbind(1)
        out = torch.addcmul(self.kernel_bias[:, None], u, taps[-1][:, None])
        for back in range(1, min(KERNEL, length)):
            earlier = u.narrow(time, 0, length - back) * taps[-1 - back][:, None]
            now = out.narrow(time, back, length - back) + earlier
            out = torch.cat([out.narrow(time, 0, back), now], time)
        return out


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
        return self.along_image(x.flatten(2), 2).view_as(x)

    def _spectral(self, x: Tensor) -> Tensor:
        """Every pixel as a sequence of :data:`TOKENS` parts of its features."""
        n, width, rows, cols = x.shape
        tokens = x.view(n, TOKENS, width // TOKENS, rows * cols).permute(1, 2, 0, 3).flatten(2)
        parts: List[Tensor] = list(tokens.split(tokens.shape[2] if torch.is_grad_enabled() else _PIXELS, 2))
        y = torch.cat([self.along_features(part, 0) for part in parts], 2) if len(parts) > 1 else self.along_features(parts[0], 0)
        return y.unflatten(2, (n, -1)).permute(2, 0, 1, 3).reshape(x.shape)


def _uniform(*shape: int, fan: int = 0) -> Tensor:
    """Weights that keep the scale of what they are multiplied with (He et al. 2015, as torch does for linear layers)."""
    bound = (fan or shape[-1]) ** -0.5
    return torch.empty(shape).uniform_(-bound, bound)


def _first_steps(inner: int) -> Tensor:
    """What gives steps that are spread evenly on a logarithmic scale: the inverse of softplus."""
    low, high = (math.log(step) for step in _STEP)
    step = torch.empty(inner).uniform_(low, high).exp()
    return step + torch.log(-torch.expm1(-step))
