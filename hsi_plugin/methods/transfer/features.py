"""From a cube and a foundation model to features, window by window: what heads are learned on and maps are made from.

Features are computed block by block (`feature_cache.block_side`), each with the surroundings that the model wants to see, on the calling
thread; another thread reads ahead. They are always rounded to half precision, kept or not, so that what was kept and what is computed
anew are the same. Pixels without data have features of 0 and are not computed; neither is a tile without a valid pixel.
"""

from __future__ import annotations

import copy
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Callable, Deque, Dict, Generator, List, Optional, Sequence, Tuple, Type, Union

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.backbones import DEFAULT_BACKBONE, BackboneCard, Cost, check_fits, choose_scaling, find_backbone
from ...core.errors import ParameterError
from ...core.window import Window, intersection, relative
from ...cubes.cube import Cube
from ...cubes.tiles import plan
from ...models.accelerator import choose
from ...models.backbones.base import Backbone, SceneStatistics, Tiling, fingerprint, needs_statistics
from ..computing import DEFAULT, Computing
from ..training import never
from .cells import cells_of, pixels_of
from .compute import Check, CubeEncoder, Part, grouped
from .encoding import TileRunner
from .feature_cache import HALF, FeatureCache, block_side, key_of
from .recent import Recent
from .statistics import scene_statistics

_RECENT = Recent()
RECIPE = 1
"""Grows whenever the same cube and weights would give other features."""
_MEMORY = 256 << 20
_WINDOW_BYTES = 128 << 20
_WINDOW_FLOPS = 5e11  # what is computed between two signs of life, and lost by a cancel


def open_features(
    cube: Cube,
    backbone: Union[str, BackboneCard, Backbone] = DEFAULT_BACKBONE,
    scaling: str = '',
    computing: Computing = DEFAULT,
    memory: Optional[int] = None,
    check_cancelled: Optional[Check] = None,
    area: Optional[Window] = None,
    cache: bool = True,
) -> FeatureSource:
    """Get ready to compute the features of a cube.

    Args:
        cube: The cube; it must stay open.
        backbone: Name or card of a foundation model, or the model itself.
        scaling: How its values are scaled; empty for what suits the model and the cube's units.
        computing: Device, threads, who is told, and what features may take on the disk.
        memory: Bytes for arrays; that of `computing`, or a modest amount, where not given.
        check_cancelled: Called between batches, also later; raises to stop.
        area: The part that will be computed; the whole image where not given. It decides whether features can be kept.
        cache: Whether to keep features on the disk.

    Raises:
        ModelError: The model cannot take this cube's bands (told before a pixel is read), or its weights are not here or damaged.
        ParameterError: There is no such model, scaling or device.
        CubeError: The scaling looks at the scene, and no pixel of it holds data.
    """
    check = check_cancelled or never
    card = find_backbone(backbone) if isinstance(backbone, str) else backbone.card if isinstance(backbone, Backbone) else backbone
    _, notes = check_fits(card, cube.bands, scaling)
    scaling = choose_scaling(card, cube.units, scaling)
    accelerator = choose(computing.device)
    network, sha256 = _load(backbone, card)
    check()
    statistics = scene_statistics(cube, check_cancelled=check) if needs_statistics(scaling) else None
    encoder = network.fit(cube.bands, cube.units, scaling, statistics)
    if accelerator.kind != 'cpu':  # it will be moved, and others may use these weights
        encoder = copy.deepcopy(encoder)
    recipe = {'backbone': card.name, 'weights_sha256': sha256, 'scaling': scaling, 'version': RECIPE}
    runner = TileRunner(encoder, card, accelerator, computing)
    bands = [int(band) for band in encoder.bands]
    side = block_side(encoder.channels, encoder.tiling.cell, card.cost(len(bands), 1).flops, len(bands))
    image = cube.grid.rows, cube.grid.cols
    key = key_of(
        cube, recipe=recipe, architecture=card.architecture, side=side, bands=bands, half=accelerator.half is not None,
        statistics=_numbers(statistics),
    )  # fmt: skip
    kept, reason = None, ''
    if cache:
        kept = FeatureCache(key, encoder.channels, side, image, computing.tell)
        reason = kept.reason_against(cube.grid.window if area is None else intersection(area, cube.grid.window), computing.cache)
        kept = None if reason else kept
    told = (f'Features are computed without keeping them: {reason}.',) if reason else ()
    notes = tuple(dict.fromkeys((*notes, *encoder.notes, *told)))
    seeing = CubeEncoder(cube, encoder, runner)
    return FeatureSource(cube, card, seeing, key, side, kept, reason, recipe, notes, memory or computing.memory or _MEMORY, check)


class FeatureSource:
    """The features of a cube; :func:`open_features` makes it. One thread at a time may use it.

    Between two calls it holds neither a thread nor an open file, so forgetting to close it costs nothing but memory.

    Attributes:
        channels: Number of features.
        card: What is known of the model.
        scaling: How values are scaled for it.
        notes: Sentences that a user should know.
        recipe: What decides features beside the cube, JSON-ready: `backbone`, `weights_sha256`, `scaling`, `version`.
        bands: Indices of the cube's bands that are read.
        side: Side in pixels of the squares in which features are computed at once.
        computed: How many pixels were computed since the beginning, those without data too; :meth:`at` does not count.
    """

    def __init__(
        self, cube: Cube, card: BackboneCard, encoder: CubeEncoder, key: str, side: int, cache: Optional[FeatureCache], reason: str,
        recipe: Dict[str, Any], notes: Tuple[str, ...], memory: int, check: Check,
    ) -> None:  # fmt: skip
        self.channels, self.bands, self.side = encoder.channels, encoder.bands, side
        self.card, self.scaling, self.recipe, self.notes = card, str(recipe['scaling']), recipe, notes
        self.computed = 0
        self._cube, self._encoder, self._cache, self._reason = cube, encoder, cache, reason
        self._key, self._memory, self._check = key, memory, check

    def __enter__(self) -> FeatureSource:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the weights."""
        self._encoder = None  # type: ignore[assignment]

    @property
    def device(self) -> str:
        """Where it computes, for the run record."""
        return self._encoder.runner.device

    @property
    def tiling(self) -> Tiling:
        """How the scene is cut for the model."""
        return self._encoder.tiling

    @property
    def cached(self) -> bool:
        """Whether features are kept on the disk."""
        return self._cache is not None and not self._cache.stopped

    @property
    def why_not_cached(self) -> str:
        """Why features are not kept, as the end of a sentence; empty where they are, or where nobody asked for it."""
        return self._reason if self._cache is None else self._cache.stopped

    def cost(self, area: Optional[Window] = None) -> Cost:
        """What computing an area takes, where nothing of it was kept."""
        return self.card.cost(len(self.bands), (self._cube.grid.window if area is None else area).size)

    def missing(self, area: Optional[Window] = None) -> int:
        """How many pixels of an area are not kept yet."""
        wanted = self._cube.grid.window if area is None else area
        if self._cache is None:
            return wanted.size
        return sum(intersection(block, wanted).size for block in self._cache.missing(wanted))

    def pixels_per_second(self) -> float:
        """The speed of the model alone, measured now within a second or two."""
        return self._encoder.runner.speed(self._check) * self._encoder.tiling.cell**2

    def bytes_missing(self, area: Optional[Window] = None) -> int:
        """What keeping the rest of an area takes; 0 where nothing is kept."""
        wanted = self._cube.grid.window if area is None else area
        return 0 if self._cache is None else self._cache.bytes_of(self._cache.missing(wanted))

    def plan(self, area: Optional[Window] = None, memory: Optional[int] = None, unit: int = 0) -> List[Window]:
        """Windows of whole blocks that cover an area exactly once, and that :meth:`stream` gives within some memory.

        Args:
            area: What to cover; the whole image where not given.
            memory: Bytes for arrays; what was given at the beginning where not.
            unit: Side of the squares that windows consist of; :attr:`side` where not given.
        """
        unit = unit or self.side
        # What is read for a window, the one that is read ahead, and its features in both precisions.
        each = 2 * 4 * (len(self.bands) + 1) + 8 * self.channels
        room = min(_WINDOW_BYTES, (memory or self._memory) // 2)
        pixels = min(room / each, _WINDOW_FLOPS / max(1.0, self.cost(Window(0, 0, 1, 1)).flops))
        whole = self._cube.grid.window
        return plan(whole if area is None else intersection(area, whole), (unit, unit), max(unit**2, int(pixels)))

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Features of a window of any size.

        Returns:
            Shape ``(channels, rows, cols)``, float32 with the digits of half precision; and which pixels have features, ``(rows, cols)``.

        Raises:
            CubeError: The window lies outside of the cube, or the file cannot be read.
            JobCancelled: The job was cancelled.
        """
        features, valid = np.empty((self.channels, *window.shape), np.float32), np.empty(window.shape, bool)
        with closing(self.stream(self.plan(window))) as parts:
            for part, found, known in parts:
                down, across = relative(part, window).slices
                features[:, down, across], valid[down, across] = found, known
        return features, valid

    def stream(self, windows: Sequence[Window]) -> Generator[Tuple[Window, Array, BoolArray], None, None]:
        """Features of windows, in order; the next is read while one is computed.

        Args:
            windows: What to give; those of :meth:`plan` are computed without waste.

        Yields:
            The window, its features ``(channels, rows, cols)``, float32, and which pixels have some ``(rows, cols)``.
        """
        for window, features, valid in self._walk(windows):
            yield window, np.ascontiguousarray(features.transpose(2, 0, 1), np.float32), valid

    def compute(
        self, area: Optional[Window] = None, progress: Optional[Callable[[float], None]] = None, check_cancelled: Optional[Check] = None
    ) -> int:
        """Compute and keep what is not kept yet.

        Args:
            area: What to compute, and with it the rest of the squares that it touches; the whole image where not given.
            progress: Takes the finished share of what was missing, 0…1.
            check_cancelled: Called between batches instead of what was given at the beginning.

        Returns:
            How many pixels were computed; none where features are not kept.
        """
        if self._cache is None:
            return 0
        whole = self._cube.grid.window
        # Blocks at the area's edge are computed whole: parts of them could not be kept.
        area = pixels_of(cells_of(whole if area is None else area, self.side), self.side, whole.shape)
        missing = {w: sum(intersection(block, w).size for block in self._cache.missing(w)) for w in self.plan(area)}
        windows = [w for w, count in missing.items() if count]
        total, done, first, before = sum(missing.values()), 0, self.computed, self._check
        self._check = check_cancelled or before
        try:
            with closing(self._walk(windows)) as parts:
                for window, _, _ in parts:
                    done += missing[window]
                    if progress is not None:
                        progress(done / total)
                    if not self.cached:  # the disk is full: computing more would be for nothing
                        break
        finally:
            self._check = before
        return self.computed - first

    def at(self, rows: Array, cols: Array, check_cancelled: Optional[Check] = None) -> Tuple[Array, BoolArray]:
        """Features of single pixels; no more than the cells that they lie in is computed, and nothing for pixels asked for before.

        Args:
            rows: Rows of the pixels, shape ``(n,)``.
            cols: Their columns.
            check_cancelled: Called between batches; what was given at the beginning where not.

        Returns:
            Shape ``(n, channels)``, float64; and which pixels have features, shape ``(n,)``.

        Raises:
            ParameterError: A pixel lies outside of the image.
        """
        rows, cols, check = np.asarray(rows, int), np.asarray(cols, int), check_cancelled or self._check
        outside = (rows < 0) | (cols < 0) | (rows >= self._cube.grid.rows) | (cols >= self._cube.grid.cols)
        if outside.any():
            first = int(np.flatnonzero(outside)[0])
            raise ParameterError(f'There is no pixel in row {rows[first]}, column {cols[first]} of {self._cube.name}.')
        features, valid = np.zeros((len(rows), self.channels), HALF), np.zeros(len(rows), bool)
        rest = self._look_up(rows, cols, features, valid, check)
        if len(rest):
            found, known = np.zeros((len(rest), self.channels), HALF), np.zeros(len(rest), bool)
            anew = _RECENT.look_up(self._key, rows[rest], cols[rest], found, known)
            found[anew], known[anew] = self._encoder.at(rows[rest[anew]], cols[rest[anew]], check)
            _RECENT.keep(self._key, rows[rest], cols[rest], found, known)
            features[rest], valid[rest] = found, known
        return features.astype(np.float64), valid

    def _walk(self, windows: Sequence[Window]) -> Generator[Tuple[Window, Array, BoolArray], None, None]:
        """Features ``(rows, cols, channels)``, float16, and valid pixels of windows; blocks that are computed whole are kept."""
        waiting: Deque[Window] = deque(windows)
        coming: Deque[Tuple[Window, Future[_Loaded]]] = deque()
        reading = ThreadPoolExecutor(1, 'hsi-features')
        try:
            while waiting or coming:
                while waiting and len(coming) < 2:
                    window = waiting.popleft()
                    coming.append((window, reading.submit(self._read, window)))
                window, future = coming.popleft()
                loaded = future.result()
                del future
                self._check()
                for part in loaded.parts:
                    self._compute(part, loaded)
                yield window, loaded.features, loaded.valid
        finally:
            reading.shutdown(wait=True, cancel_futures=True)

    def _read(self, window: Window) -> _Loaded:
        """What is kept of a window, and the values that the rest is computed from. Runs on the reading thread."""
        loaded = _Loaded(window, np.zeros((*window.shape, self.channels), HALF), np.zeros(window.shape, bool), [])
        rest = [window]
        if self._cache is not None:
            rest, blocks = [], self._cache.blocks(window)
            for block in blocks:
                self._check()
                part, found = intersection(block, window), self._cache.load(block)
                if found is None:
                    rest.append(part)
                    continue
                inside = relative(part, block).slices
                here = relative(part, window).slices
                loaded.features[here], loaded.valid[here] = found[0][inside], found[1][inside]
            if len(rest) == len(blocks):
                rest = [window]
        for part in rest:
            self._check()
            loaded.parts.append(self._encoder.read(part))
        return loaded

    def _compute(self, part: Part, loaded: _Loaded) -> None:
        """Compute a part of a window, keep its whole blocks, and let go of its values."""
        here = relative(part.window, loaded.window).slices
        features, valid = loaded.features[here], loaded.valid[here]
        self._encoder.compute(part, features, valid, self._check)
        part.forget()
        self.computed += part.window.size
        if self._cache is None:
            return
        for block in self._cache.blocks(part.window):
            if intersection(block, part.window) == block:
                inside = relative(block, part.window).slices
                self._cache.store(block, features[inside], valid[inside])

    def _look_up(self, rows: Array, cols: Array, features: Array, valid: BoolArray, check: Check) -> Array:
        """Fill in single pixels whose block is kept; numbers of the others."""
        if self._cache is None:
            return np.arange(len(rows))
        rest = []
        for members in grouped(rows // self.side, cols // self.side):
            check()
            block = self._cache.blocks(Window(int(rows[members[0]]), int(cols[members[0]]), 1, 1))[0]
            found = self._cache.load(block)
            if found is None:
                rest.append(members)
                continue
            down, across = rows[members] - block.row, cols[members] - block.col
            features[members], valid[members] = found[0][down, across], found[1][down, across]
        return np.concatenate(rest) if rest else np.empty(0, int)

@dataclass(eq=False)
class _Loaded:
    """A window on its way: features and valid pixels, and the parts of it that are still to be computed."""

    window: Window
    features: Array
    valid: BoolArray
    parts: List[Part]


def _load(backbone: Union[str, BackboneCard, Backbone], card: BackboneCard) -> Tuple[Backbone, str]:
    """The model with its weights, and their hash."""
    if isinstance(backbone, Backbone):
        return backbone, fingerprint(backbone)
    from ...models.checkpoints import load_backbone, weights_sha256

    return load_backbone(card), weights_sha256(card)


def _numbers(statistics: Optional[SceneStatistics]) -> Optional[List[List[float]]]:
    """What a scaling looks at, for the key of what is kept."""
    if statistics is None:
        return None
    return [part.tolist() for part in (statistics.mean, statistics.std, statistics.minimum, statistics.maximum)]
