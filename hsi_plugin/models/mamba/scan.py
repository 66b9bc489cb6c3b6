"""The selective scan of Mamba in plain torch operations, as fast as the loop is slow, on any device.

Gu & Dao 2023 (arXiv:2312.00752), eq. 1 and 2 with the discretisation of its section 3.3, for a channel d and a state s:

    h[t, d, s] = exp(delta[t, d] A[d, s]) h[t-1, d, s] + delta[t, d] B[t, s] u[t, d]
    y[t, d]    = sum over s of C[t, s] h[t, d, s] + D[d] u[t, d]

The recurrence is linear in h, so a sequence can be cut into chunks that are run side by side. A first pass runs every chunk from zero and
keeps only its last state. What a chunk does to the state that it is given is known in closed form, because A does not change in time:
exp(A sum of delta). A short loop over chunks thus gives every chunk's true first state, and a second pass runs all of them again from it.
Nothing is approximated, and no exponent is ever positive. (Sums of logarithms over the whole sequence, which would need one pass only,
underflow float32 after some hundred steps.)

The gradient is the same recurrence backwards in time. With g the gradient by h and r[t] = exp(delta[t] A) g[t] what flows on to h[t-1]:

    g[t] = C[t] dy[t] + r[t+1],    and the exponent delta A gets the gradient r[t] h[t-1].

So it is run in chunks as well. States are not kept, which would take s times the memory of the sequence, but every :data:`KEPT`-th of
them; the others are computed again, a few steps at a time.

Steps of all chunks lie side by side in memory (`steps, channels, lanes`), so that every operation runs along many lanes at once, and as
many lanes are worked on as fit a core's cache.
"""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

KEPT = 8
"""Every so manieth state is kept for the gradient."""
LEAST = 8
"""Steps that a chunk has at least, where its sequence has."""
_BLOCK = {'cpu': 2**17}
"""States that are worked on at once: half a megabyte of them stays in a core's cache; other devices want many."""
_BLOCK_ELSEWHERE = 2**24


def selective_scan(u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor) -> Tensor:
    """Outputs of the state-space model, exact; gradients reach all arguments.

    Works in float32 (or float64, if `u` is), whatever autocast says, and for tensors in any memory order.

    Args:
        u: Inputs `(n, L, d)`.
        delta: Step sizes, 0 or more, `(n, L, d)`.
        A: Rates `(d, s)`, negative.
        B: How an input enters the states, `(n, L, s)`.
        C: How the states are read, `(n, L, s)`.
        D: Share of the input in the output, `(d,)`.

    Returns:
        Outputs `(n, L, d)`.
    """
    kind = torch.float64 if u.dtype == torch.float64 else torch.float32
    u, delta, A, B, C, D = (value.to(kind) for value in (u, delta, A, B, C, D))
    steps, chunks = chunking(len(u), u.shape[1], A.numel(), u.device.type)
    lanes = [to_lanes(value, steps, chunks) for value in (u, delta, B, C)]
    return from_lanes(scan_lanes(lanes[0], lanes[1], A, lanes[2], lanes[3], D, chunks), len(u), u.shape[1])


def scan_lanes(u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, chunks: int = 1) -> Tensor:
    """:func:`selective_scan` of sequences that lie as :func:`to_lanes` puts them: `(steps, d or s, lanes)`, float32 or float64."""
    y: Tensor = _Scan.apply(u, delta, A, B, C, D, chunks, torch.is_grad_enabled())
    return y


def sequential_scan(u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor) -> Tensor:
    """The same as :func:`selective_scan`, step by step as the equations stand: what it is tested and timed against."""
    state = u.new_zeros(len(u), *A.shape)
    outputs: List[Tensor] = []
    for now, step, enter, leave in zip(*(value.unbind(1) for value in (u, delta, B, C))):
        step = step.unsqueeze(2)
        state = torch.exp(step * A) * state + step * enter.unsqueeze(1) * now.unsqueeze(2)
        outputs.append((state * leave.unsqueeze(1)).sum(2) + D * now)
    return torch.stack(outputs, 1)


def chunking(n: int, length: int, states: int, device: str) -> Tuple[int, int]:
    """Steps of a chunk, and chunks of a sequence.

    Chunks are as long as it takes for all of them together to fill one block, and no shorter than there are of them in a sequence: each
    step and each chunk costs a few calls.

    Args:
        n: Sequences.
        length: Of each of them.
        states: d s.
        device: Kind of device.
    """
    side_by_side = max(1, _BLOCK.get(device, _BLOCK_ELSEWHERE) // states)
    steps = min(length, max(-(-n * length // side_by_side), int(length**0.5), LEAST))
    return steps, -(-length // steps)


def to_lanes(x: Tensor, steps: int, chunks: int) -> Tensor:
    """Sequences `(n, L, c)` as `(steps, c, n × chunks)`, the chunks of a sequence next to each other; zeros fill up the last one."""
    length = x.shape[1]
    if steps * chunks > length:
        x = torch.nn.functional.pad(x, (0, 0, 0, steps * chunks - length))
    return x.unflatten(1, (chunks, steps)).permute(2, 3, 0, 1).flatten(2).contiguous()


def from_lanes(y: Tensor, n: int, length: int) -> Tensor:
    """What :func:`to_lanes` made, as `(n, L, c)`."""
    return y.unflatten(2, (n, -1)).permute(2, 3, 0, 1).flatten(1, 2)[:, :length]


class _Scan(torch.autograd.Function):
    """The scan of chunks `(steps, channels or states, lanes)`; lanes of one sequence follow each other."""

    @staticmethod
    def forward(
        ctx: Any, u: Tensor, delta: Tensor, A: Tensor, B: Tensor, C: Tensor, D: Tensor, chunks: int, differentiable: bool
    ) -> Tensor:
        """Outputs `(steps, d, lanes)`."""
        rates = A.T.unsqueeze(2).contiguous()
        driven = delta * u
        y = u * D[:, None]
        starts = None
        if chunks > 1:
            ends = rates.new_zeros(*rates.shape[:2], u.shape[2])
            for part in _blocks(u, rates):
                _run(rates, delta[..., part], driven[..., part], B[..., part], ends[..., part])
            starts = _carry(ends, torch.exp(delta.sum(0) * rates), chunks)
        kept = []
        for part in _blocks(u, rates):
            start = None if starts is None else starts[..., part]
            kept.append(
                _emit(rates, delta[..., part], driven[..., part], B[..., part], C[..., part], start, y[..., part], differentiable)
            )
        ctx.save_for_backward(u, delta, A, B, C, D)
        ctx.chunks, ctx.kept = chunks, kept
        return y

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, dy: Tensor) -> Tuple[Optional[Tensor], ...]:  # type: ignore[override]
        """Gradients by everything."""
        u, delta, A, B, C, D = ctx.saved_tensors
        rates = A.T.unsqueeze(2).contiguous()
        driven = delta * u
        dy = dy.contiguous()
        starts = None
        if ctx.chunks > 1:
            ends = rates.new_zeros(*rates.shape[:2], u.shape[2])
            for part in _blocks(u, rates):
                _run_back(rates, delta[..., part], dy[..., part], C[..., part], ends[..., part])
            starts = _carry(ends, torch.exp(delta.sum(0) * rates), ctx.chunks, backwards=True)
        out = [torch.empty_like(value) for value in (driven, delta, B, C)]
        d_rates = torch.zeros_like(rates)
        for part, kept in zip(_blocks(u, rates), ctx.kept):
            start = None if starts is None else starts[..., part]
            given = [value[..., part] for value in (delta, driven, B, C, dy)]
            d_rates += _gradients(rates, given, kept, start, [value[..., part] for value in out])
        d_driven, d_delta, d_B, d_C = out
        d_delta.addcmul_(d_driven, u)
        d_u = d_driven.mul_(delta).addcmul_(dy, D[:, None])
        return d_u, d_delta, d_rates[..., 0].T, d_B, d_C, (dy * u).sum((0, 2)), None, None


def _blocks(u: Tensor, rates: Tensor) -> List[slice]:
    """Lanes that are worked on together."""
    size = max(1, _BLOCK.get(u.device.type, _BLOCK_ELSEWHERE) // rates.numel())
    return [slice(at, at + size) for at in range(0, u.shape[2], size)]


def _each(*values: Tensor) -> Sequence[Tuple[Tensor, ...]]:
    """Their steps, taken together."""
    return list(zip(*(value.unbind(0) for value in values)))


def _run(rates: Tensor, delta: Tensor, driven: Tensor, B: Tensor, state: Tensor) -> None:
    """Run all steps; `state` `(s, d, lanes)` is changed to the last one."""
    decay = torch.empty_like(state)
    for step, push, enter in _each(delta, driven, B.unsqueeze(2)):
        torch.mul(step, rates, out=decay).exp_()
        state.mul_(decay).addcmul_(push, enter)


def _run_back(rates: Tensor, delta: Tensor, dy: Tensor, C: Tensor, flow: Tensor) -> None:
    """Run all steps backwards; `flow` is changed to what flows out of the first one."""
    decay = torch.empty_like(flow)
    for step, slope, leave in reversed(_each(delta, dy, C.unsqueeze(2))):
        torch.mul(step, rates, out=decay).exp_()
        flow.addcmul_(slope, leave).mul_(decay)


def _carry(ends: Tensor, decays: Tensor, chunks: int, backwards: bool = False) -> Tensor:
    """The state that each chunk begins with `(s, d, lanes)`, or what flows into its last step where time runs backwards.

    Args:
        ends: What each chunk leaves when it begins with nothing.
        decays: What is left of the state that it is given.
        chunks: Chunks of a sequence.
        backwards: From the last chunk to the first.
    """
    ends, decays = (value.unflatten(2, (-1, chunks)).permute(3, 0, 1, 2).contiguous() for value in (ends, decays))
    starts = torch.zeros_like(ends)
    order = range(chunks - 1, -1, -1) if backwards else range(chunks)
    for before, after in zip(order, order[1:]):
        torch.addcmul(ends[before], decays[before], starts[before], out=starts[after])
    return starts.permute(1, 2, 3, 0).flatten(2)


def _emit(
    rates: Tensor, delta: Tensor, driven: Tensor, B: Tensor, C: Tensor, start: Optional[Tensor], y: Tensor, keep: bool
) -> List[Optional[Tensor]]:
    """Run all steps from a state (None: zero) and add what is read to `y`; the states before every :data:`KEPT`-th step, if wanted."""
    state = rates.new_zeros(*rates.shape[:2], y.shape[2]) if start is None else start.contiguous()
    work = torch.empty_like(state)
    kept: List[Optional[Tensor]] = []
    for number, (step, push, enter, leave, out) in enumerate(_each(delta, driven, B.unsqueeze(2), C.unsqueeze(2), y)):
        if keep and number % KEPT == 0:
            kept.append(None if number == 0 and start is None else state.clone())
        if number == 0 and start is None:
            torch.mul(push, enter, out=state)
        else:
            torch.mul(step, rates, out=work).exp_()
            state.mul_(work).addcmul_(push, enter)
        out += torch.mul(state, leave, out=work).sum(0)
    return kept


def _gradients(
    rates: Tensor, given: Sequence[Tensor], kept: Sequence[Optional[Tensor]], start: Optional[Tensor], out: Sequence[Tensor]
) -> Tensor:
    """Gradients of a block, written to `out`; the one by the rates is returned `(s, d, 1)`.

    Args:
        rates: A, `(s, d, 1)`.
        given: delta, delta u, B, C and the gradient by y.
        kept: States before every :data:`KEPT`-th step; None is zero.
        start: What flows into the last step; None for nothing.
        out: Gradients by delta u, delta (the exponent's part), B and C.
    """
    lanes = given[0].shape[2]
    shape = (*rates.shape[:2], lanes)
    flow = rates.new_zeros(shape) if start is None else start.contiguous()
    d_rates, work = rates.new_zeros(shape), rates.new_empty(shape)
    states, decays = rates.new_empty(KEPT + 1, *shape).unbind(0), rates.new_empty(KEPT, *shape).unbind(0)
    delta, driven, B, C, dy = given
    steps = _each(delta, driven, B.unsqueeze(2), C.unsqueeze(2), dy, *out)
    for number in reversed(range(len(kept))):
        segment = steps[number * KEPT : (number + 1) * KEPT]
        first = kept[number]
        if first is None:
            states[0].zero_()
        else:
            states[0].copy_(first)
        for at, (step, push, enter, *_) in enumerate(segment):
            torch.mul(step, rates, out=decays[at]).exp_()
            torch.mul(states[at], decays[at], out=states[at + 1]).addcmul_(push, enter)
        for at in reversed(range(len(segment))):
            step, push, enter, leave, slope, d_driven, d_delta, d_B, d_C = segment[at]
            torch.sum(torch.mul(states[at + 1], slope, out=work), 1, out=d_C)
            flow.addcmul_(slope, leave)
            torch.sum(torch.mul(flow, enter, out=work), 0, out=d_driven)
            torch.sum(torch.mul(flow, push, out=work), 1, out=d_B)
            flow.mul_(decays[at])
            torch.mul(flow, states[at], out=work)
            d_rates.addcmul_(work, step)
            torch.sum(work.mul_(rates), 0, out=d_delta)
    return d_rates.sum(2, keepdim=True)
