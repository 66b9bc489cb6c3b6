"""A causal convolution along time of features that lie in lanes, as one multiplication of matrices."""

from __future__ import annotations

from typing import Any, Optional, Tuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

KERNEL = 4
"""Places that go into one: it and the three before."""
_BEFORE = KERNEL - 1


def project(x: Tensor, weight: Tensor, bias: Tensor, chunks: int = 1) -> Tensor:
    """At every place the projection of its features and of those at the places before it.

    Args:
        x: Chunks of sequences, `(steps, features, lanes)`, as :func:`~.scan.to_lanes` puts them.
        weight: `(out, KERNEL, features)`; the last one of the kernel is for the place itself.
        bias: `(out,)`.
        chunks: Lanes that are one sequence, one after the other; then each has :data:`~.scan.LEAST` steps or more.

    Returns:
        `(steps, out, lanes)`.
    """
    y: Tensor = _Project.apply(x, weight, bias, chunks)
    return y


class _Project(torch.autograd.Function):
    """Steps lie one behind the other in memory, so the places under the filter are one matrix already, without a copy."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, bias: Tensor, chunks: int) -> Tensor:
        """The projection."""
        places = _under(torch.cat([_beyond(x, chunks, -1), x]))
        ctx.save_for_backward(places, weight)
        ctx.chunks = chunks
        return torch.baddbmm(bias[:, None], weight.flatten(1).expand(len(x), -1, -1), places)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dy: Tensor) -> Tuple[Optional[Tensor], ...]:  # type: ignore[override]
        """Gradients by all three: what reaches a place comes from it and from the places after it."""
        places, weight = ctx.saved_tensors
        dy = dy.contiguous()
        after = _under(torch.cat([dy, _beyond(dy, ctx.chunks, 1)]))
        turned = weight.flip(1).permute(2, 1, 0).flatten(1)
        d_x = torch.bmm(turned.expand(len(dy), -1, -1), after)
        d_weight = torch.bmm(dy, places.transpose(1, 2)).sum(0)
        return d_x, d_weight.view_as(weight), dy.sum((0, 2)), None


def _beyond(x: Tensor, chunks: int, way: int) -> Tensor:
    """The steps that come before the first (`way` -1) or after the last (1) one, from the neighbour lane; 0 where a sequence ends."""
    beyond = x.new_zeros(_BEFORE, *x.shape[1:])
    if chunks > 1:
        by_sequence, given = beyond.unflatten(2, (-1, chunks)), x.unflatten(2, (-1, chunks))
        if way < 0:
            by_sequence[..., 1:] = given[-_BEFORE:, ..., :-1]
        else:
            by_sequence[..., :-1] = given[:_BEFORE, ..., 1:]
    return beyond


def _under(x: Tensor) -> Tensor:
    """Of `(steps + 3, features, lanes)` the :data:`KERNEL` steps from every one on, `(steps, KERNEL × features, lanes)`: no copy."""
    steps, features, lanes = x.shape
    return x.as_strided((steps - _BEFORE, KERNEL * features, lanes), (features * lanes, lanes, 1))
