"""Training low-rank adapters of a foundation model together with a linear head, on the tiles that labelled pixels lie in.

The one fine-tuning of the encoder that is offered (LoRA, Hu et al. 2022, ICLR): a few thousand numbers beside frozen weights. The head
begins as a share of the discriminant of the frozen features, so that the adapters start from something that works. Every step takes the
tiles of a few labelled cells forth and back through the whole model, so this is work for a graphics card.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Optional

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...core.errors import ModelError
from ...core.window import Window
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.accelerator import Accelerator, make_repeatable
from ...models.backbones.base import Backbone, Encoder, SceneStatistics
from ...models.batches import Batches, item_bytes
from ...models.heads.lora import RANK, adapter_tensors, inject, trainable
from .cells import needed, pack_tiles
from .heads import LinearHead, fit_linear, standardise

STEPS = 40
TILES = 2  # of a step, where a tile holds a cell of many pixels
SPECTRA = 256  # of a step, where it is one spectrum
RATE = 1e-3
DECAY = 1e-2
LINEAR = 0.25  # the share of the discriminant's scores that the head begins with: all of them would leave nothing to learn from
MOST_BYTES = 512 << 20  # of the tiles


@dataclass(frozen=True, eq=False)
class Tiles:
    """The tiles that labelled pixels lie in.

    Args:
        packed: Values and valid pixels, see :func:`hsi_plugin.methods.transfer.cells.pack_tiles`, shape ``(m, bands + 1, side, side)``.
        tile: The tile of each labelled pixel, ``(n,)``.
        row: Its row in the tile's cell.
        col: Its column.
    """

    packed: Array
    tile: Array
    row: Array
    col: Array


def choose_cells(labels: LabelSet, cell: int, side: int, bands: int, seed: int) -> Array:
    """Numbers of the labelled pixels whose tiles fit in memory; where there are more, some by chance, but of every class."""
    cells = np.unique(np.stack([labels.rows // cell, labels.cols // cell], 1), axis=0, return_inverse=True)[1].reshape(-1)
    most = max(1, MOST_BYTES // (4 * (bands + 1) * side**2))
    if cells.max() < most:
        return np.arange(len(labels))
    order = np.random.default_rng(seed).permutation(len(labels))
    first = [next(int(cells[i]) for i in order if labels.values[i] == value) for value in np.unique(labels.values)]
    kept = list(dict.fromkeys([*first, *cells[order].tolist()]))[: max(most, len(set(first)))]
    return np.flatnonzero(np.isin(cells, kept))


def cut_tiles(cube: Cube, encoder: Encoder, rows: Array, cols: Array, check: Callable[[], None]) -> Tiles:
    """The tiles of labelled pixels.

    Args:
        cube: The cube.
        encoder: Says which bands it reads and how the scene is cut.
        rows: Rows of the pixels, shape ``(n,)``.
        cols: Their columns.
        check: Called between reads; raises to stop.
    """
    tiling, image = encoder.tiling, (cube.grid.rows, cube.grid.cols)
    cells, tile = np.unique(np.stack([rows // tiling.cell, cols // tiling.cell], 1), axis=0, return_inverse=True)
    packed: List[Array] = []
    for row, col in cells:
        check()
        seen = needed(Window(int(row), int(col), 1, 1), tiling, image)
        values, valid = cube.read(seen, encoder.bands)
        packed.append(pack_tiles(values, valid, seen, np.array([row]), np.array([col]), tiling, image)[0])
    return Tiles(np.stack(packed), tile.reshape(-1), rows % tiling.cell, cols % tiling.cell)


@dataclass(frozen=True, eq=False)
class Adapted:
    """What training gives.

    Args:
        head: The linear head, on features of the adapted model.
        adapters: See :func:`hsi_plugin.models.heads.lora.adapter_tensors`.
        module: The adapted model with the head, on the CPU.
        tiles: What labelled pixels are seen with.
        missing: Numbers of classes without a pixel.
        accelerator: Where scores are computed.
    """

    head: LinearHead
    adapters: Dict[str, Tensor]
    module: _Tuned
    tiles: Tiles
    missing: Array
    accelerator: Accelerator

    def scores(self, indices: Array) -> Array:
        """Scores ``(n, K)`` of the pixels with these numbers; minus infinity for a class that was not learned."""
        found = np.zeros((len(indices), len(self.head.bias)))
        place = self.tiles.tile[indices]
        needed_tiles = np.unique(place)

        def put(start: int, stop: int, result: Tensor) -> None:
            for tile, scores in zip(needed_tiles[start:stop], result.cpu().numpy()):
                here = np.flatnonzero(place == tile)
                found[here] = scores[:, self.tiles.row[indices[here]], self.tiles.col[indices[here]]].T

        packed = torch.from_numpy(self.tiles.packed)
        batches = Batches(self.module, self.accelerator.exact(), item_bytes(self.module, packed[:1]), SPECTRA)
        with batches.accelerator.inference():
            batches.run(self.module, len(needed_tiles), lambda start, stop: packed[needed_tiles[start:stop]], put)
        self.module.to('cpu')
        found[:, self.missing] = -np.inf
        return found


class _Tuned(nn.Module):
    """An encoder and a linear head on its standardised features: scores ``(n, K, cell, cell)`` of packed tiles."""

    mean: Tensor
    spread: Tensor

    def __init__(self, encoder: Encoder, head: LinearHead) -> None:
        super().__init__()
        self.encoder = encoder
        self.register_buffer('mean', torch.from_numpy(head.standard.mean.astype(np.float32)))
        self.register_buffer('spread', torch.from_numpy(head.standard.spread.astype(np.float32)))
        self.linear = nn.Linear(head.weights.shape[0], head.weights.shape[1])
        with torch.no_grad():
            self.linear.weight.copy_(torch.from_numpy(LINEAR * head.weights.T))
            # A class without pixels has no border; whoever asks for scores leaves it out.
            self.linear.bias.copy_(torch.from_numpy(LINEAR * np.where(np.isfinite(head.bias), head.bias, 0.0)))

    def forward(self, packed: Tensor) -> Tensor:
        features = self.encoder(packed[:, :-1], packed[:, -1] > 0.5).permute(0, 2, 3, 1)
        scores: Tensor = self.linear((features - self.mean) / self.spread)
        return scores.permute(0, 3, 1, 2)


def fit_adapters(
    backbone: Backbone, cube: Cube, scaling: str, statistics: Optional[SceneStatistics], tiles: Tiles, vectors: Array, indices: Array,
    values: Array, classes: int, seed: int, accelerator: Accelerator, step: Callable[[float, str], None], tell: Callable[[str], None],
    memory: Optional[int] = None, scene: Optional[Array] = None,
) -> Adapted:  # fmt: skip
    """Train adapters and a linear head on some of the labelled pixels; the model that is given is not changed.

    Args:
        backbone: The model.
        cube: The cube.
        scaling: How its values are scaled for the model.
        statistics: For scalings that look at the scene.
        tiles: Of all labelled pixels.
        vectors: Features of all of them by the model as it is, ``(n, channels)``.
        indices: Numbers of those to learn from.
        values: Their class values 1…K.
        classes: K.
        seed: Of all that is random.
        accelerator: Where to train; in float32.
        step: Called before every step with the share that is done, and what is being done; raises to stop.
        tell: Takes a sentence for the user.
        memory: Bytes that a batch may take on the CPU.
        scene: Features from all over the scene, for the standardisation where labels are few.

    Raises:
        ModelError: The model has no attention, or computes its features in a way that cannot be learned through.
    """
    make_repeatable(seed)
    draws = np.random.default_rng(seed)
    adapted = inject(backbone, seed)
    encoder = adapted.fit(cube.bands, cube.units, scaling, statistics)
    begin = fit_linear(vectors[indices], values, classes, standardise(vectors[indices], scene))
    module = _Tuned(encoder, begin).eval()
    optimiser = torch.optim.AdamW([*trainable(adapted), *module.linear.parameters()], lr=RATE, weight_decay=DECAY)
    example = torch.from_numpy(tiles.packed[:1])
    single = encoder.tiling.cell == 1
    batches = Batches(
        module, accelerator.exact(), item_bytes(module, example, training=True), SPECTRA if single else TILES, 1, memory, tell, optimiser
    )
    wanted = _rasters(tiles, indices, values, encoder.tiling.cell)
    there = np.unique(tiles.tile[indices])
    size = min(SPECTRA if single else TILES, len(there))
    for number in range(STEPS):
        step(number / STEPS, 'adapting the model')
        chosen = draws.choice(there, size, replace=False)
        _gradients(batches, torch.from_numpy(tiles.packed[chosen]), torch.from_numpy(wanted[chosen]), backbone.card.title)
        nn.utils.clip_grad_norm_([p for group in optimiser.param_groups for p in group['params']], 1.0)
        optimiser.step()
    module.to('cpu').requires_grad_(False)
    weights, bias = module.linear.weight.numpy().T.astype(np.float64), module.linear.bias.numpy().astype(np.float64)
    missing = np.setdiff1d(np.arange(classes), np.asarray(values) - 1)
    return Adapted(LinearHead(begin.standard, weights, bias), adapter_tensors(adapted), module, tiles, missing, accelerator)


def recipe() -> Dict[str, object]:
    """What the card says of the training."""
    return {
        'adapters': 'LoRA', 'rank': RANK, 'steps': STEPS, 'tiles': TILES, 'spectra': SPECTRA, 'optimiser': 'AdamW',
        'learning_rate': RATE, 'weight_decay': DECAY, 'linear_share': LINEAR,
    }  # fmt: skip


def _rasters(tiles: Tiles, indices: Array, values: Array, cell: int) -> Array:
    """Class values of every tile's cell, shape ``(m, cell, cell)`` int64, 0 where no label is learned from."""
    out = np.zeros((len(tiles.packed), cell, cell), np.int64)
    out[tiles.tile[indices], tiles.row[indices], tiles.col[indices]] = values
    return out


def _gradients(batches: Batches, packed: Tensor, wanted: Tensor, title: str) -> None:
    """Gradients of the mean cross-entropy of the labelled pixels of a few tiles."""
    count = int((wanted > 0).sum())

    def loss(given: Tensor, classes: Tensor) -> Tensor:
        scores = batches.network(given)
        if not scores.requires_grad:
            raise ModelError(f'{title} cannot be adapted: no gradient comes through it.', 'Choose the head discriminant.')
        at = classes > 0
        own = torch.log_softmax(scores.permute(0, 2, 3, 1)[at], 1).gather(1, classes[at][:, None] - 1)
        return -own.sum() / count

    batches.accumulate(loss, [packed, wanted])

