"""HyperSIGMA: a spatial and a spectral transformer, pre-trained apart by masked autoencoding (Wang et al. 2025, arXiv:2406.11519).

Its makers learn anew, for every task, whatever touches the bands of a sensor (the patch embedding of principal components), the positions,
where sampled attention looks, and how the spectral branch enhances the spatial one. A frozen extractor of features learns nothing. So this
one *is the pre-trained network*: bands are resampled to the 100 consecutive ones that the pre-trained patch embedding takes; positions have
no code; and as long as no offsets have been learned, every block attends fully, as all of them did in pre-training (sampling without
offsets would let a token see itself alone). A checkpoint of a fine-tuned network holds all of that, and then it is used.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Any, Dict, List, Mapping, Optional, Tuple, cast

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ....core.arrays import Array
from ....core.backbones import BackboneCard, check_fits, choose_scaling
from ....core.bands import Bands
from ....core.errors import ModelError, ParameterError
from ...weightfiles import strip_prefix
from ..base import Backbone, SceneStatistics, Tiling
from ..scaling import factors
from ..tiles import TileEncoder, block_flops
from .branches import Enhancement, SigmaBlock, SpatialBranch, SpectralBranch, make_blocks
from .inputs import principal_components, resample

_PARTS = {'spatial': 'spat_encoder.', 'spectral': 'spec_encoder.'}
_LEVELS = 4
_AFRESH = 'spat_encoder.pos_embed', 'spec_encoder.pos_embed', 'spec_encoder.l1.', 'fc_spec'


@dataclass(frozen=True)
class Shape:
    """The numbers that the networks are built from.

    Args:
        width: Of the tokens.
        depth: Blocks of a branch.
        heads: Attention heads.
        interval: Every so many blocks attend fully, the others by sampling.
        levels: Numbers (from 0) of the four blocks whose results are features.
        spectral_level: Number of the spectral branch's block whose result enhances them.
        spectral: Whether there is a spectral branch.
        channels: Of the patch embedding: bands of pre-training.
        components: Principal components instead, for a patch embedding that is learned anew; 0 for none.
        patch: Side of a patch in pixels.
        side: Of a tile in pixels.
        cell: Of the part of a tile whose features are given.
        tokens: Of the spectral branch, a square number.
        points: Places that sampled attention looks at.
    """

    width: int
    depth: int
    heads: int
    interval: int
    levels: Tuple[int, ...]
    spectral_level: int
    spectral: bool = True
    channels: int = 100
    components: int = 0
    patch: int = 8
    side: int = 64
    cell: int = 48
    tokens: int = 100
    points: int = 8

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """The numbers of a card.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            given: Dict[str, Any] = dict(value)
            given['levels'] = tuple(int(one) for one in given['levels'])
            shape = cls(**given)
            whole = all(isinstance(getattr(shape, one.name), int) for one in fields(cls) if one.name != 'levels')
            fits = shape.width % shape.heads == shape.side % shape.patch == (shape.side - shape.cell) % (2 * shape.patch) == 0
            inside = len(shape.levels) == _LEVELS and max(*shape.levels, shape.spectral_level) < shape.depth
            if not (whole and fits and inside and math.isqrt(shape.tokens) ** 2 == shape.tokens):
                raise ValueError('no network has such numbers')
        except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
            raise ModelError(f'The card of HyperSIGMA is damaged: {error}.', 'Install the plugin again, or add the model again.') from error
        return shape

    @property
    def inputs(self) -> int:
        """Channels of the image that the networks see."""
        return self.components or self.channels


class HyperSigma(Backbone):
    """Both branches (or the spatial one alone) and the enhancement, under the names of the published files."""

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        numbers = shape.width, shape.depth, shape.heads, shape.interval, shape.points
        self.spat_encoder = SpatialBranch(shape.inputs, shape.side, shape.patch, shape.width, make_blocks(*numbers), shape.levels)
        self.spec_encoder: Optional[SpectralBranch] = None
        if shape.spectral:
            self.spec_encoder = SpectralBranch(shape.side, shape.tokens, shape.width, make_blocks(*numbers), shape.spectral_level)
            for level in range(1, _LEVELS + 1):
                self.add_module(f'fc_spec{level}', Enhancement(shape.tokens, shape.width))
        names = [name for name, _ in self.named_parameters()]
        embedding = ('spat_encoder.patch_embed.',) if shape.components else ()
        self._afresh = (*_AFRESH, *embedding, *(name for name in names if '.sampling_offsets.' in name))
        self._trained = tuple(name for name in names if not name.startswith(self._afresh))

    @property
    def encoder_prefixes(self) -> Tuple[str, ...]:
        """Every parameter that pre-training has trained."""
        return self._trained

    @property
    def reinitialised(self) -> Tuple[str, ...]:
        """What the method learns anew for a task: positions, offsets, enhancement, and the embedding of principal components."""
        return self._afresh

    @property
    def sampling(self) -> bool:
        """Whether sampled attention has learned where to look; every block attends fully until then."""
        return any(block.learned_where for block in self.modules() if isinstance(block, SigmaBlock))

    @property
    def enhancing(self) -> bool:
        """Whether the spectral branch has learned which channels of the spatial one matter; it has no effect until then."""
        return any(one.learned for one in self.modules() if isinstance(one, Enhancement))

    def levels(self, images: Tensor, sampling: bool, enhancing: bool) -> List[Tensor]:
        """The four levels of the spatial branch, enhanced.

        Args:
            images: Shape ``(n, inputs, side, side)``.
            sampling: Whether blocks that can attend by sampling do so.
            enhancing: Whether the spectral branch is asked.

        Returns:
            Each ``(n, width, tokens, tokens)``, the deeper ones of fewer tokens.
        """
        levels: List[Tensor] = self.spat_encoder(images, sampling)
        if not enhancing or self.spec_encoder is None:
            return levels
        spectrum = self.spec_encoder(images, sampling)
        # The published names count from the deepest level.
        modules = [self.get_submodule(f'fc_spec{_LEVELS - i}') for i in range(_LEVELS)]
        return [one.weigh(level, spectrum) for one, level in zip(modules, levels) if isinstance(one, Enhancement)]

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> SigmaEncoder:
        """The model for one cube's bands; see :class:`Backbone`."""
        used, found = check_fits(self.card, bands, scaling)
        notes = list(found)
        scaling = choose_scaling(self.card, units, scaling)
        scene = None if statistics is None else statistics.select(used)
        factor, summand = factors(scaling, len(used), scene)
        if self.shape.components:
            if scene is None:
                raise ParameterError('Principal components need statistics of the scene.', 'Please report this error.')
            matrix = principal_components(scene.covariance * np.outer(factor, factor), self.shape.components)
            summand = -scene.mean * factor
            notes.append('The patch embedding of principal components is random until it is trained: these features are for fine-tuning.')
        else:
            matrix = resample(bands.select(used.tolist()), self.shape.channels)
            notes.append(f'{len(used)} bands are resampled to the {self.shape.channels} consecutive ones that HyperSIGMA was trained on.')
        if not self.sampling:
            notes.append('Where sampled attention looks was never learned: every block attends fully, as in pre-training.')
        if self.spec_encoder is not None and not self.enhancing:
            notes.append('How the spectral branch enhances the spatial one was never learned: it has no effect on these features.')
        return SigmaEncoder(self, used, (factor, summand), matrix, tuple(notes))


class SigmaEncoder(TileEncoder):
    """HyperSIGMA fitted to a cube's bands: the mean of its four levels, each brought to unit variance so that none drowns the others."""

    matrix: Tensor

    def __init__(self, model: HyperSigma, used: Array, scale: Tuple[Array, Array], matrix: Array, notes: Tuple[str, ...]) -> None:
        shape = model.shape
        super().__init__(model, used, scale, shape.width, Tiling(shape.cell, (shape.side - shape.cell) // 2), notes)
        self.sampling, self.enhancing = model.sampling, model.enhancing
        self.register_buffer('matrix', torch.as_tensor(matrix, dtype=torch.float32, device=self.factor.device), persistent=False)

    def maps(self, values: Tensor) -> Tensor:
        """See :class:`TileEncoder`."""
        images = torch.einsum('cb,nbrs->ncrs', self.matrix, values)
        levels = cast(HyperSigma, self.model).levels(images, self.sampling, self.enhancing)
        size = levels[0].shape[2:]
        even = [functional.layer_norm(one.permute(0, 2, 3, 1), one.shape[1:2]).permute(0, 3, 1, 2) for one in levels]
        fine = [functional.interpolate(one, size=size, mode='bilinear', align_corners=False) for one in even]
        return torch.stack(fine).mean(0)


def build(card: BackboneCard) -> HyperSigma:
    """The network with fresh weights."""
    return HyperSigma(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The published tensors under our names.

    Args:
        states: Of the pre-trained branches (`spatial`, `spectral`), or of a whole fine-tuned network under any other name.
        card: Of the model.

    Returns:
        All of them; what pre-training did not train, and its decoder, under names that our network does not have.
    """
    aside = ['pos_embed'] + (['patch_embed.proj.weight', 'patch_embed.proj.bias'] if Shape.from_json(card.architecture).components else [])
    found: Dict[str, Tensor] = {}
    for part, state in states.items():
        prefix = _PARTS.get(part, '')
        for name, value in strip_prefix(state).items():
            unused = bool(prefix) and name in aside
            found[f'{prefix}unused.{name}' if unused else f'{prefix}{name}'] = value
    return found


def cost(architecture: Mapping[str, Any]) -> Tuple[float, float, float]:
    """Operations for a pixel as on a card: of the frozen, pre-trained network, whose spectral branch has no effect and is not run."""
    shape = Shape.from_json(architecture)
    tokens = (shape.side // shape.patch) ** 2
    embedding = 2.0 * shape.inputs * shape.patch**2 * shape.width * tokens
    blocks = shape.depth * block_flops(shape.width, tokens)
    resampling = 2.0 * shape.inputs * shape.side**2
    return (embedding + blocks) / shape.cell**2, resampling / shape.cell**2, 0.0
