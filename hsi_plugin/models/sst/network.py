"""A spatial-spectral transformer with self-calibrated attention, small enough to learn from a few clicks on a CPU.

Tokens: a learned class token; groups of adjacent bands of the centre pixel, each with its wavelength; and all valid pixels of an odd window
around it, each embedded by its full spectrum and weighed by where it lies.

**Self-calibrated attention, as defined here.** The paper that gave the idea its name (arXiv:2411.18115) publishes no code of it; this
definition is our own and stands on calibration by temperature (Guo et al. 2017, ICML) and on attention whose sharpness is a variable. With
z₀ the class token after the first spectral block, and d(x) the scores of the linear path:

1. first prediction, from spectral tokens alone: ``p₀ = softmax((first(z₀) + d(x)) / τ)``, with τ fitted on held-out training labels;
2. its uncertainty, the normalised entropy ``u = −Σ p₀ log p₀ / log K``, between 0 (sure) and 1 (no idea). No gradient passes through u:
   it is feedback, not a lever that would make the network look unsure in order to see more;
3. gates ``g(u) = 2 σ(4 (a + b (2u − 1)))``, a and b learned, 1 at the beginning: then all of this is plain attention;
4. spectral attention from the second block on: ``softmax(g(u) · Q Kᵀ / √d)``; g above 1 looks at fewer groups of bands, below 1 at more;
5. spatial attention: besides likeness of query and key and a bias for the place, a pixel counts by the chance that it is of the centre's
   class, ``aᵢ ∝ exp(qᵀkᵢ / √d + position + c log Σ_k p₀(k) p(k | xᵢ))``, with p(k | xᵢ) the softmax of ``d(xᵢ) / τ`` and c learned (1 at
   the beginning): a first prediction that is sure lets in only its like, one that is not lets in all;
6. spatial context: each block adds ``g(u) · attention`` to the class token, and the linear path reads it through the same weights:
   ``d(x) + g(u) (Σ aᵢ d(xᵢ) − d(x))``.

Both predictions are trained. In a window of one pixel, spatial attention has one pixel to look at, the centre, and weight 1 on it: what is
left of the spatial blocks is a second reading of the full spectrum, and nothing of the neighbourhood.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import Dict, Iterator, List, NamedTuple, Optional, Tuple

import torch
from torch import Tensor, nn

from ...core.arrays import Array
from .layers import CLIP, Drop, Embedding, Head, SpatialBlock, SpectralBlock
from .shape import Shape

DROPOUT = 0.1
_LEAST_CHANCE = 1e-3


class Attention(NamedTuple):
    """What the network looked at.

    Attributes:
        spectral: Of each spectral block, over the class token and the groups of bands, ``(n, heads, 1 + groups, 1 + groups)``.
        spatial: Of each spatial block, over the window, ``(n, heads, side, side)``.
        first: The calibrated first prediction p₀, ``(n, K)``.
        uncertainty: u, ``(n,)``.
        admitted: How much context each spatial block admitted, ``(n, blocks)``.
        sharpness: How sharp each spectral block from the second on looked, ``(n, blocks)``.
    """

    spectral: Tuple[Tensor, ...]
    spatial: Tuple[Tensor, ...]
    first: Tensor
    uncertainty: Tensor
    admitted: Tensor
    sharpness: Tensor


@dataclass
class _Seen:
    """What happens on the way through the network."""

    layers: Dict[str, Tensor]
    spectral: List[Tensor]
    spatial: List[Tensor]
    admitted: List[Tensor]
    sharpness: List[Tensor]
    first: Tensor
    uncertainty: Tensor


class Sst(nn.Module):
    """The network: scores ``(n, K)`` of windows ``(n, bands, side, side)`` in the cube's units.

    Attributes:
        gated: Switched off, attention is plain whatever the uncertainty.
        uniform: Switched on, all attention weights are equal. Both are for asking what attention is worth.

    Args:
        shape: Its numbers.
        wavelengths_nm: Of its bands, ``(bands,)``; None where unknown.
        dropout: Share of the numbers that a block and the head lose in training.
    """

    mean: Tensor
    spread: Tensor
    temperature: Tensor
    weight: Tensor
    bias: Tensor
    beside_weight: Tensor
    beside_bias: Tensor

    def __init__(self, shape: Shape, wavelengths_nm: Optional[Array] = None, dropout: float = DROPOUT) -> None:
        super().__init__()
        self.shape = shape
        self.gated, self.uniform = True, False
        self.bands = Embedding(shape, wavelengths_nm)
        self.spectral = nn.ModuleList(SpectralBlock(shape, dropout, number > 0) for number in range(shape.spectral))
        self.spatial = nn.ModuleList(SpatialBlock(shape, dropout) for _ in range(shape.spatial))
        self.head = Head(shape, dropout)
        self.register_buffer('mean', torch.zeros(shape.bands))
        self.register_buffer('spread', torch.ones(shape.bands))
        self.register_buffer('temperature', torch.ones(()))
        for name in ('', 'beside_'):  # the linear path, and one of the centre alone that only the final scores have
            self.register_buffer(f'{name}weight', torch.zeros(shape.classes, shape.bands))
            self.register_buffer(f'{name}bias', torch.zeros(shape.classes))

    @property
    def layer_names(self) -> Tuple[str, ...]:
        """The layers from the input on; together they hold all parameters, each once."""
        spectral = (f'spectral.{number}' for number in range(self.shape.spectral))
        return ('bands', *spectral, *(f'spatial.{number}' for number in range(self.shape.spatial)), 'head')

    def layer(self, name: str) -> nn.Module:
        """The layer of a name.

        Raises:
            KeyError: There is none.
        """
        if name not in self.layer_names:
            raise KeyError(name)
        return self.get_submodule(name)

    def forward(self, patches: Tensor, valid: Optional[Tensor] = None) -> Tensor:
        """Scores ``(n, K)``.

        Args:
            patches: Float32, in the cube's units, ``(n, bands, side, side)``; anything where not valid.
            valid: Pixels that hold data and lie in the image, bool, ``(n, side, side)``; all where not given. The centre always counts.
        """
        return self.both(patches, valid)[1]

    def both(self, patches: Tensor, valid: Optional[Tensor] = None) -> Tuple[Tensor, Tensor]:
        """First scores, not yet calibrated, and final scores, each ``(n, K)``."""
        spectra, flat = self._flat(patches, valid)
        return self.decide(spectra[:, self._centre], self.shown(spectra), flat)

    def activations(self, patches: Tensor, valid: Optional[Tensor] = None) -> Dict[str, Tensor]:
        """What each layer gives, pooled to one row a window: ``(n, d)``, with d a layer's own.

        ``bands``: the mean token of the groups beside that of the valid pixels; spectral blocks: the mean of all tokens; spatial blocks:
        the class token; ``head``: the final scores.
        """
        return self._trace(patches, valid).layers

    def attention(self, patches: Tensor, valid: Optional[Tensor] = None) -> Attention:
        """What the network looks at; arguments as in :meth:`forward`."""
        seen, side = self._trace(patches, valid), self.shape.side
        maps = tuple(one.reshape(*one.shape[:2], side, side) for one in seen.spatial)
        none = seen.uncertainty.new_ones(len(seen.uncertainty), 0)
        sharp = torch.stack(seen.sharpness, 1) if seen.sharpness else none
        return Attention(tuple(seen.spectral), maps, seen.first, seen.uncertainty, torch.stack(seen.admitted, 1), sharp)

    def sample(self, patches: Tensor, valid: Optional[Tensor], draws: int, seed: int) -> Tensor:
        """Class probabilities by networks drawn by dropout (Gal & Ghahramani 2016, ICML): ``(draws, n, K)``.

        A draw leaves out the same numbers for all windows, so that a window's probabilities do not depend on its company.

        Args:
            patches: As in :meth:`forward`.
            valid: The same.
            draws: How many.
            seed: Of the draws.
        """
        drops = [one for one in self.modules() if isinstance(one, Drop)]
        before = [(one.random, one.drawing) for one in drops]
        training, random = self.training, torch.Generator().manual_seed(seed)
        try:
            self.eval()
            for one in drops:
                one.random, one.drawing = random, True
            with torch.no_grad():
                spectra, flat = self._flat(patches, valid)
                shown = self.shown(spectra)
                found = [torch.softmax(self.decide(spectra[:, self._centre], shown, flat)[1], 1) for _ in range(draws)]
        finally:
            for one, (generator, drawing) in zip(drops, before):
                one.random, one.drawing = generator, drawing
            self.train(training)
        return torch.stack(found)

    # --- in two halves, so that a whole image's pixels are looked at once -----------------------------------------------------------------

    def standard(self, spectra: Tensor) -> Tensor:
        """Spectra ``(…, bands)`` in standard deviations from the training pixels' mean; 0 where they are no numbers."""
        return torch.nan_to_num((spectra - self.mean) / self.spread).clamp(-CLIP, CLIP)

    def shown(self, spectra: Tensor) -> Tensor:
        """What pixels show to the windows that they lie in: keys, values and linear scores, ``(…, 2 · blocks · width + K)``.

        Args:
            spectra: Standardised, ``(…, bands)``.
        """
        tokens = self.bands.pixels(spectra)
        return torch.cat([*(block.shown(tokens) for block in self._blocks()), nn.functional.linear(spectra, self.weight, self.bias)], -1)

    def decide(self, centre: Tensor, shown: Tensor, valid: Tensor) -> Tuple[Tensor, Tensor]:
        """First and final scores.

        Args:
            centre: Standardised spectra of the pixels to classify, ``(n, bands)``.
            shown: What the pixels of their windows show, row by row, ``(n, side², …)``.
            valid: Which of these count, ``(n, side²)``.
        """
        first, final, _ = self._decide(centre, shown, valid)
        return first, final

    def _blocks(self) -> Iterator[SpatialBlock]:
        return (block for block in self.spatial if isinstance(block, SpatialBlock))

    @property
    def _centre(self) -> int:
        return self.shape.side**2 // 2

    def _flat(self, patches: Tensor, valid: Optional[Tensor]) -> Tuple[Tensor, Tensor]:
        """Standardised spectra ``(n, side², bands)`` and valid pixels ``(n, side²)``."""
        flat = torch.ones_like(patches[:, 0], dtype=torch.bool).flatten(1) if valid is None else valid.flatten(1).clone()
        flat[:, self._centre] = True
        spectra = self.standard(patches.flatten(2).transpose(1, 2))
        return spectra * flat[:, :, None], flat

    def _trace(self, patches: Tensor, valid: Optional[Tensor]) -> _Seen:
        spectra, flat = self._flat(patches, valid)
        seen = self._decide(spectra[:, self._centre], self.shown(spectra), flat)[2]
        pixels = (self.bands.pixels(spectra) * flat[:, :, None]).sum(1) / flat.sum(1, keepdim=True)
        seen.layers = {'bands': torch.cat([seen.layers.pop('bands'), pixels], 1), **seen.layers}
        return seen

    def _decide(self, centre: Tensor, shown: Tensor, valid: Tensor) -> Tuple[Tensor, Tensor, _Seen]:
        width, blocks = self.shape.width, self.shape.spatial
        linear = shown[:, :, 2 * blocks * width :]
        own = linear[:, self._centre]
        tokens = self.bands.spectral(centre)
        seen = _Seen({'bands': tokens[:, 1:].mean(1)}, [], [], [], [], own, own)
        first, u = own, None
        for number, block in enumerate(one for one in self.spectral if isinstance(one, SpectralBlock)):
            tokens, attention = block(tokens, u, self.uniform)
            seen.spectral.append(attention)
            seen.layers[f'spectral.{number}'] = tokens.mean(1)
            if block.gate is not None:
                seen.sharpness.append(own.new_ones(len(own)) if u is None else block.gate(u))
            if number == 0:
                first = self.head.before(tokens[:, 0]) + own
                seen.first, seen.uncertainty = self._doubt(first)
                u = seen.uncertainty if self.gated else None
        agreed = self._agreed(seen.first, linear)
        token, context = tokens[:, 0] + self.bands.pixels(centre), own
        for number, asking in enumerate(self._blocks()):
            part = shown[:, :, 2 * number * width : 2 * (number + 1) * width]
            token, attention, admitted = asking(token, part, agreed, valid, u, self.uniform)
            seen.spatial.append(attention)
            seen.admitted.append(admitted)
            seen.layers[f'spatial.{number}'] = token
            mixed = (attention.mean(1)[:, None] @ linear)[:, 0]
            context = own + admitted[:, None] * (mixed - own)
        final = self.head(token) + context + nn.functional.linear(centre, self.beside_weight, self.beside_bias)
        seen.layers['head'] = final
        return first, final, seen

    def _agreed(self, first: Tensor, linear: Tensor) -> Tensor:
        """``log Σ p₀ p(xᵢ)``: the log chance that pixels, by their linear scores ``(n, pixels, K)``, are of the centre's class."""
        chances = torch.softmax(linear.float() / self.temperature, 2)
        return torch.log((chances @ first[:, :, None])[:, :, 0] + _LEAST_CHANCE)

    def _doubt(self, first: Tensor) -> Tuple[Tensor, Tensor]:
        """The calibrated first prediction ``(n, K)``, and its normalised entropy ``(n,)``."""
        logs = torch.log_softmax(first.detach().float() / self.temperature, 1)
        if logs.shape[1] < 2:
            return logs.exp(), logs.new_zeros(len(logs))
        return logs.exp(), (-(logs.exp() * logs).sum(1) / log(logs.shape[1])).clamp(0.0, 1.0)
