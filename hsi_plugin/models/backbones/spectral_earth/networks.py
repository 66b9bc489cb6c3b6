"""The spectral adapter of SpectralEarth and the two kinds of network behind it, with the names of the published files.

Braham et al. 2025, "SpectralEarth: Training Hyperspectral Foundation Models at Scale", IEEE JSTARS, arXiv:2408.08447.
"""

from __future__ import annotations

from typing import Optional, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..transformer import Block

EPS = 1e-6
ADAPTED = 128  # channels of the adapter
# Input and output channels, kernel and stride along the spectrum of the adapter's three convolutions; all are padded by one band.
CONVOLUTIONS = (1, 32, 7, 5), (32, 64, 7, 5), (64, ADAPTED, 5, 3)
LEAST_BANDS = 75  # with one fewer, nothing is left for the third convolution


def lengths(bands: int) -> Sequence[int]:
    """Places along the spectrum after each of the adapter's convolutions; 0 or less where there is none."""
    found = []
    for _, _, kernel, stride in CONVOLUTIONS:
        bands = (bands + 2 - kernel) // stride + 1
        found.append(bands)
    return found


class SpectralAdapter(nn.Sequential):
    """Convolutions along the spectrum of each pixel, whose results are averaged over what is left of it.

    They know the numbers of bands only, no wavelength.
    """

    def __init__(self) -> None:
        layers = []
        for entering, leaving, kernel, stride in CONVOLUTIONS:
            along = nn.Conv3d(entering, leaving, (kernel, 1, 1), (stride, 1, 1), (1, 0, 0))
            layers += [along, nn.BatchNorm3d(leaving), nn.ReLU()]
        super().__init__(*layers)

    def forward(self, values: Tensor) -> Tensor:
        """Channels ``(n, 128, rows, cols)`` of values ``(n, bands, rows, cols)``."""
        return super().forward(values[:, None]).mean(2)  # type: ignore[no-any-return]


class Core(nn.Module):
    """A vision transformer over patches, with a token for the whole tile.

    Args:
        side: Of a tile in pixels.
        patch: Of a patch in pixels.
        width: Of the tokens.
        depth: Number of blocks.
        heads: Attention heads.
    """

    def __init__(self, side: int, patch: int, width: int, depth: int, heads: int) -> None:
        super().__init__()
        self.grid = side // patch
        self.cls_token = nn.Parameter(torch.zeros(1, 1, width))
        self.pos_embed = nn.Parameter(torch.randn(1, self.grid**2 + 1, width) * 0.02)
        self.patch_embed = nn.ModuleDict({'proj': nn.Conv2d(ADAPTED, width, patch, patch)})
        self.blocks = nn.ModuleList(Block(width, heads, EPS) for _ in range(depth))
        self.norm = nn.LayerNorm(width, eps=EPS)

    def forward(self, adapted: Tensor) -> Tensor:
        """Tokens of patches as a map ``(n, width, tokens, tokens)`` of adapted values ``(n, 128, side, side)``."""
        patches = self.patch_embed['proj'](adapted).flatten(2).transpose(1, 2)
        x = torch.cat([self.cls_token.expand(len(patches), -1, -1), patches], 1) + self.pos_embed
        for block in self.blocks:
            x = block(x)
        return self.norm(x)[:, 1:].transpose(1, 2).unflatten(2, (self.grid, self.grid))  # type: ignore[no-any-return]


class Bottleneck(nn.Module):
    """A residual block: 1×1, 3×3 and 1×1 convolutions (He et al. 2016, CVPR).

    Args:
        entering: Channels that it is given.
        inner: Channels inside.
        leaving: Channels that it gives.
        dilation: Pixels between the nine that the middle convolution looks at.
        shortcut: Whether what it is given passes a convolution of its own, as it must where numbers of channels differ.
    """

    def __init__(self, entering: int, inner: int, leaving: int, dilation: int, shortcut: bool) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(entering, inner, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(inner)
        self.conv2 = nn.Conv2d(inner, inner, 3, padding=dilation, dilation=dilation, bias=False)
        self.bn2 = nn.BatchNorm2d(inner)
        self.conv3 = nn.Conv2d(inner, leaving, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(leaving)
        self.downsample: Optional[nn.Sequential] = None
        if shortcut:
            self.downsample = nn.Sequential(nn.Conv2d(entering, leaving, 1, bias=False), nn.BatchNorm2d(leaving))

    def forward(self, x: Tensor) -> Tensor:
        """Same rows and columns."""
        inner = functional.relu(self.bn2(self.conv2(functional.relu(self.bn1(self.conv1(x))))))
        same = x if self.downsample is None else self.downsample(x)
        return functional.relu(self.bn3(self.conv3(inner)) + same)


class Residual(nn.Module):
    """The residual network as its makers run it for maps: every stride is replaced by dilation, so rows and columns stay.

    Args:
        stages: Blocks of each stage.
        inner: Channels inside the second kind of block of the first stage; doubled from stage to stage.
    """

    def __init__(self, stages: Sequence[int], inner: int) -> None:
        super().__init__()
        entering, leaving = ADAPTED, 4 * inner
        for number, blocks in enumerate(stages):
            dilation = 2**number
            layer = nn.Sequential()
            for i in range(blocks):
                # The very first block is their own: it is as wide inside as outside.
                wide = leaving if number == i == 0 else inner * 2**number
                layer.append(Bottleneck(entering if i == 0 else leaving, wide, leaving, dilation, shortcut=i == 0))
            self.add_module(f'layer{number + 1}', layer)
            entering, leaving = leaving, 2 * leaving
        self.stages = len(stages)

    def forward(self, x: Tensor) -> Tensor:
        """Features ``(n, channels, rows, cols)`` of adapted values ``(n, 128, rows, cols)``."""
        for number in range(self.stages):
            x = self.get_submodule(f'layer{number + 1}')(x)
        return x
