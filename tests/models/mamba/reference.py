"""The Mamba layer and the block as their papers write them: whole sequences, torch's own convolution, one step after the other."""

from __future__ import annotations

import torch

from hsi_plugin.models.mamba.scan import sequential_scan


def layer(mamba, x):
    """`(n, L, width)` through the weights of a layer."""
    inner = len(mamba.through)
    before, gate = (x @ mamba.enter.T).split(inner, 2)
    u = torch.nn.functional.conv1d(before.transpose(1, 2), mamba.kernel[:, None], mamba.kernel_bias, padding=3, groups=inner)
    u = torch.nn.functional.silu(u[..., : x.shape[1]].transpose(1, 2))
    step, B, C = (u @ mamba.select.T).split([mamba.rank, 16, 16], 2)
    delta = torch.nn.functional.softplus(step @ mamba.step.T + mamba.step_bias)
    y = sequential_scan(u, delta, -torch.exp(mamba.rates), B, C, mamba.through)
    return (y * torch.nn.functional.silu(gate)) @ mamba.leave.T


def block(module, x):
    """`(n, width, rows, cols)` through the weights of a block."""
    n, width, rows, cols = x.shape
    spatial = layer(module.along_image, x.flatten(2).transpose(1, 2)).transpose(1, 2).reshape(x.shape)
    pixels = x.permute(0, 2, 3, 1).reshape(-1, 4, width // 4)
    spectral = layer(module.along_features, pixels).reshape(n, rows, cols, width).permute(0, 3, 1, 2)
    first, second = torch.softmax(module.weights, 0)
    silu = torch.nn.functional.silu
    return first * (silu(module.norm_image(spatial)) + x) + second * (silu(module.norm_features(spectral)) + x) + x
