"""Models that came from class names, fitted to a cube: a scheme that maps it by its names, and what was learned elsewhere."""

from __future__ import annotations

from typing import Any, Generator, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, Json
from ...core.errors import ModelError
from ...core.window import Window, intersection, tile
from ...cubes.cube import Cube
from ..computing import Computing
from .fuse import CLIP, SPECTRA
from .parts import Assembled, assemble
from .refine.choose import refine
from .refine.refined import Refined
from .scheme import Scheme

SIDE = 256
"""Of the windows that are mapped at once: whole blocks of what is kept."""

Results = Tuple[Array, ...]
Stream = Generator[Tuple[Window, Array, Array], None, None]


class SchemePredictor:
    """A scheme on one cube. It brings its own values, which are probabilities: see :class:`hsi_plugin.methods.apply.Streaming`.

    Parts are opened at once, so that what the cube lacks is told before anything begins; what is learned anew in the cube is learned when
    the first window is asked for, since an interrupted map may need none any more.

    Args:
        cube: The cube; it must stay open.
        scheme: The scheme.
        matching: How its bands are read, JSON-ready.
        notes: What a user should know beforehand.
        computing: Where, with how much, and who is told and may stop it.

    Raises:
        HsiError: Whatever opening a part raised.
        ModelError: The CLIP model is not the one of the scheme.
    """

    parallel = False

    def __init__(self, cube: Cube, scheme: Scheme, matching: Json, notes: Tuple[str, ...], computing: Computing) -> None:
        self._cube, self._scheme, self._computing = cube, scheme, computing
        self._parts: Assembled = assemble(cube, scheme.wanted, computing, computing.check)
        self._deciding = scheme.deciding
        self._refined: Optional[Refined] = None
        self.bands = tuple(int(b) for b in cube.bands.good_indices)
        self.matching = matching
        self.warnings = tuple(dict.fromkeys((*notes, *self._parts.notes, *_compare(scheme, self._parts))))
        self.label_dtype = np.dtype(np.uint8)  # more classes than it holds cannot be named

    @property
    def device(self) -> str:
        """Where parts compute, for the run record."""
        refined = [] if self._refined is None else [self._refined.device]
        return ', '.join(dict.fromkeys([*self._parts.devices, *refined])) or 'cpu'

    def twin(self) -> SchemePredictor:
        """The same: it has threads of its own."""
        return self

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Windows of whole blocks that cover an area exactly once."""
        return tile(intersection(area, self._cube.grid.window), SIDE, SIDE)

    def stream(self, windows: Sequence[Window]) -> Stream:
        """Probabilities ``(K, rows, cols)`` of windows, and behind them that of nothing that was named, with their valid pixels."""
        if not windows:
            return
        refined = self._refine()
        asks_outside = self._scheme.none_of_these < 1.0 and self._parts.outside is not None
        for window in windows:
            # Learning has read what it wants; what a map asks for beside that is computed block by block, side by side.
            if refined.name == 'none' or asks_outside:
                self._parts.fill(window, asks_outside, lambda share, said: None)
            values, valid = refined.read(window)
            outside = self._parts.read_outside(window) if asks_outside else None
            yield window, values if outside is None else np.concatenate([values, outside[None]]), valid

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Decide on what :meth:`stream` gave; arguments and result as of any predictor."""
        classes = len(self._scheme.prompts)
        found = self._deciding(raw[:classes], raw[classes] if len(raw) > classes else None)
        return _blanked(found, valid, out, self.label_dtype)

    def _refine(self) -> Refined:
        """What is learned from the first labels of this cube."""
        if self._refined is None:
            computing = self._computing
            self._refined = refine(
                self._scheme.refine, self._cube, self._parts.fused, self._scheme.seed, computing,
                lambda share, said: computing.doing(said), computing.check,
            )  # fmt: skip
            for note in self._refined.notes:
                computing.tell(note)
        return self._refined


class DoubtingPredictor:
    """Another predictor, whose unlikely best classes are called unsure.

    Args:
        inner: The predictor.
        least: Confidence below which a pixel is unsure.
        value: The class value of unsure pixels.
        notes: What a user should know beside what the other one says.
    """

    def __init__(self, inner: Any, least: float, value: int, notes: Tuple[str, ...] = ()) -> None:
        self._inner, self._least, self._value = inner, least, value
        self.bands, self.parallel, self.matching = inner.bands, inner.parallel, inner.matching
        self.label_dtype = np.dtype(np.uint8 if value <= 254 else np.uint16)
        self._notes = notes
        self.warnings = tuple(dict.fromkeys((*notes, *inner.warnings)))

    @property
    def device(self) -> str:
        """Where the other one computes."""
        return str(self._inner.device)

    def twin(self) -> DoubtingPredictor:
        """The same for another thread."""
        return type(self)(self._inner.twin(), self._least, self._value, self._notes)

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """What the other one says, with doubt; arguments and result as of any predictor."""
        labels, confidence, second = self._inner.predict_raw(raw, valid)
        if self._least > 0.0:
            unsure = (confidence < self._least) & (labels > 0)
            second = np.where(unsure, labels, second)
            labels = np.where(unsure, self._value, labels)
        return _blanked((labels, confidence, second), None, out, self.label_dtype)


class DoubtingStream(DoubtingPredictor):
    """The same for a predictor that brings its own values."""

    def plan(self, area: Window, memory: int) -> List[Window]:
        """The windows of the other one."""
        found: List[Window] = self._inner.plan(area, memory)
        return found

    def stream(self, windows: Sequence[Window]) -> Stream:
        """The values of the other one."""
        yield from self._inner.stream(windows)


def _blanked(found: Results, valid: Optional[Array], out: Optional[Results], dtype: Any) -> Results:
    """Results of the right types, 0 where not valid, in the arrays that were given if there are any."""
    kinds = (dtype, np.dtype(np.float32), dtype)
    made = tuple(np.where(valid, one, 0).astype(kind) if valid is not None else one.astype(kind) for one, kind in zip(found, kinds))
    if out is None:
        return made[0], made[1], made[2]
    for target, values in zip(out, made):
        target[...] = values
    return out


def _compare(scheme: Scheme, parts: Assembled) -> List[str]:
    """What a user should know where a model that takes part is not what it was when the scheme was made.

    Raises:
        ModelError: It is another CLIP model.
    """
    notes = []
    if CLIP in parts.recipe:
        here, there = str(parts.recipe[CLIP]['weights_sha256']), scheme.hashes.get(CLIP, '')
        if here != there:
            raise ModelError(
                f'The scheme was made with a CLIP model of the hash {there[:12]}…, and {scheme.clip} is now another one ({here[:12]}…).',
                'Put the model of the scheme there again, or make the scheme anew with this one.',
            )
    if SPECTRA in parts.recipe and str(parts.recipe[SPECTRA]['model_sha256']) != scheme.hashes.get(SPECTRA, ''):
        notes.append('The scheme was made with another version of the model of spectra and words: maps may differ from those made then.')
    return notes
