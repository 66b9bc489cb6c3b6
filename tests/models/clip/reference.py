"""CLIP as its paper describes it, on tensors in OpenCLIP's layout: written for these tests, in float64, without any library's layers."""

from __future__ import annotations

import math

import torch


def image(tensors, pictures, heads, quick):
    """Embeddings ``(n, d)`` of normalised pictures of the native size."""
    t = {name.removeprefix('visual.'): value.double() for name, value in tensors.items() if name.startswith('visual.')}
    kernel = t['conv1.weight']
    width, _, patch, _ = kernel.shape
    n, _, height, wide = pictures.shape
    pieces = pictures.double().reshape(n, 3, height // patch, patch, wide // patch, patch).permute(0, 2, 4, 1, 3, 5)
    tokens = pieces.reshape(n, -1, 3 * patch * patch) @ kernel.reshape(width, -1).T
    tokens = torch.cat([t['class_embedding'].expand(n, 1, width), tokens], 1) + t['positional_embedding']
    tokens = blocks(t, norm(tokens, t, 'ln_pre'), 'transformer', heads, quick, masked=False)
    return norm(tokens[:, 0], t, 'ln_post') @ t['proj']


def text(tensors, numbers, heads, quick):
    """Embeddings ``(n, d)`` of phrases as numbers ``(n, t)``, each ending with the vocabulary's greatest."""
    t = {name: value.double() for name, value in tensors.items()}
    tokens = t['token_embedding.weight'][numbers] + t['positional_embedding'][: numbers.shape[1]]
    tokens = norm(blocks(t, tokens, 'transformer', heads, quick, masked=True), t, 'ln_final')
    return tokens[torch.arange(len(numbers)), numbers.argmax(1)] @ t['text_projection']


def blocks(t, x, prefix, heads, quick, masked):
    depth = len({name.split('.')[2] for name in t if name.startswith(f'{prefix}.resblocks.')})
    for i in range(depth):
        at = f'{prefix}.resblocks.{i}'
        x = x + attention(norm(x, t, f'{at}.ln_1'), t, f'{at}.attn', heads, masked)
        inner = norm(x, t, f'{at}.ln_2') @ t[f'{at}.mlp.c_fc.weight'].T + t[f'{at}.mlp.c_fc.bias']
        inner = inner / (1 + torch.exp(-1.702 * inner)) if quick else inner * 0.5 * (1 + torch.erf(inner / math.sqrt(2)))
        x = x + inner @ t[f'{at}.mlp.c_proj.weight'].T + t[f'{at}.mlp.c_proj.bias']
    return x


def attention(x, t, prefix, heads, masked):
    n, length, width = x.shape
    all_three = x @ t[f'{prefix}.in_proj_weight'].T + t[f'{prefix}.in_proj_bias']
    q, k, v = (all_three[..., i * width : (i + 1) * width].reshape(n, length, heads, width // heads) for i in range(3))
    scores = torch.einsum('nthd,nshd->nhts', q, k) / math.sqrt(width // heads)
    if masked:
        later = torch.ones(length, length, dtype=torch.bool).triu(1)
        scores = scores.masked_fill(later, float('-inf'))
    scores = torch.exp(scores - scores.amax(-1, keepdim=True))
    mixed = torch.einsum('nhts,nshd->nthd', scores / scores.sum(-1, keepdim=True), v).reshape(n, length, width)
    return mixed @ t[f'{prefix}.out_proj.weight'].T + t[f'{prefix}.out_proj.bias']


def norm(x, t, name):
    mean = x.mean(-1, keepdim=True)
    variance = (x - mean).square().mean(-1, keepdim=True)
    return (x - mean) / torch.sqrt(variance + 1e-5) * t[f'{name}.weight'] + t[f'{name}.bias']


def unit(x):
    return x / x.square().sum(-1, keepdim=True).sqrt()
