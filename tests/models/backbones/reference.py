"""The parts of a transformer in NumPy, in double precision and one step at a time: what the networks are compared with."""

from __future__ import annotations

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    return 0.5 * x * (1.0 + erf(x / math.sqrt(2.0)))


def linear(x, state, name):
    return x @ state[f'{name}.weight'].T + state[f'{name}.bias']


def layer_norm(x, state, name, eps):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + eps) * state[f'{name}.weight'] + state[f'{name}.bias']


def attend(qkv, heads):
    """Attention of one sequence ``(length, width)``, head by head, from its queries, keys and values side by side."""
    query, key, value = np.split(qkv, 3, axis=1)
    size = query.shape[1] // heads
    parts = []
    for head in range(heads):
        own = slice(head * size, (head + 1) * size)
        logits = query[:, own] @ key[:, own].T / math.sqrt(size)
        weights = np.exp(logits - logits.max(1, keepdims=True))
        parts.append(weights / weights.sum(1, keepdims=True) @ value[:, own])
    return np.concatenate(parts, axis=1)


def block(x, state, name, heads, eps):
    """A pre-norm block of timm's vision transformer; factors of the sums where the state has them."""
    seen = linear(attend(linear(layer_norm(x, state, f'{name}.norm1', eps), state, f'{name}.attn.qkv'), heads), state, f'{name}.attn.proj')
    x = x + seen * state.get(f'{name}.ls1.gamma', 1.0)
    inner = gelu(linear(layer_norm(x, state, f'{name}.norm2', eps), state, f'{name}.mlp.fc1'))
    return x + linear(inner, state, f'{name}.mlp.fc2') * state.get(f'{name}.ls2.gamma', 1.0)


def doubles(state):
    """Tensors as double precision arrays."""
    return {name: value.double().numpy() for name, value in state.items()}


def block_shapes(name, width, scaled=False):
    """Names and shapes of a block's tensors, as timm writes them."""
    shapes = {f'{name}.{norm}.{kind}': (width,) for norm in ('norm1', 'norm2') for kind in ('weight', 'bias')}
    for layer, rows, columns in (('attn.qkv', 3, 1), ('attn.proj', 1, 1), ('mlp.fc1', 4, 1), ('mlp.fc2', 1, 4)):
        shapes[f'{name}.{layer}.weight'] = (rows * width, columns * width)
        shapes[f'{name}.{layer}.bias'] = (rows * width,)
    if scaled:
        shapes.update({f'{name}.{one}.gamma': (width,) for one in ('ls1', 'ls2')})
    return shapes
