"""Files like those that makers publish, with the true names and shapes and made-up numbers, and what computing costs as torch counts it."""

from __future__ import annotations

import argparse
import math

import torch


def numbers(shapes, seed=0):
    """Small numbers of these shapes by name; variances are positive, counters whole."""
    generator = torch.Generator().manual_seed(seed)
    found = {}
    for name, shape in shapes.items():
        if name.endswith('num_batches_tracked'):
            found[name] = torch.tensor(7)
            continue
        values = torch.randn(shape, generator=generator) / math.sqrt(max(math.prod(shape[1:]), 1))
        if name.endswith('running_var'):
            values = 0.5 + values.abs()
        elif len(shape) == 1:
            values = values * 0.1 + (1.0 if name.endswith('.weight') else 0.0)
        found[name] = values
    return found


def hollow(shapes):
    """Tensors of these shapes by name that take no memory."""
    kinds = {name: torch.int64 if name.endswith('num_batches_tracked') else torch.float32 for name in shapes}
    return {name: torch.empty(shape, dtype=kinds[name], device='meta') for name, shape in shapes.items()}


def checkpoint(path, tensors, container='model'):
    """Write a training checkpoint as AdamW leaves it: two moments beside every weight."""
    moments = {i: {'exp_avg': one.clone(), 'exp_avg_sq': one.clone()} for i, one in enumerate(tensors.values()) if one.dim()}
    optimiser = {'state': moments, 'param_groups': [{'lr': 1e-4}]}
    torch.save({container: tensors, 'optimizer': optimiser, 'epoch': 1599, 'args': argparse.Namespace(blr=1.5e-4)}, path)
    return path


def norm_shapes(name, width):
    """Names and shapes of batch normalisation."""
    shapes = {f'{name}.{kind}': (width,) for kind in ('weight', 'bias', 'running_mean', 'running_var')}
    return {**shapes, f'{name}.num_batches_tracked': ()}


def counted_flops(encoder, values, valid):
    """Operations of an encoder as torch counts them: matrix products and convolutions."""
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils.flop_counter import FlopCounterMode

    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        encoder(values, valid)
    return counter.get_total_flops()


def per_pixel(cost, bands):
    """What a card's three numbers say of a pixel."""
    return cost[0] + cost[1] * bands + cost[2] * bands**2
