"""The parts of a zero-shot map, as a job asks for them: spectra and words, a library, CLIP, labelled pixels; kept on disk and fused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.class_prompts import ClassPrompt
from ...core.errors import ModelError, ParameterError
from ...core.trained_on import TrainedOn
from ...core.vocabulary import look_up, nearest_words
from ...core.window import Window
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...spectra.colour import colour_response
from ...spectra.library import open_library
from ..computing import Computing
from .clicks import ClickProbabilities, has_clicks
from .fuse import CLICKS, CLIP, LIBRARY, SPECTRA, TITLES, Fused, Part
from .library import LibraryProbabilities, Members
from .probabilities import Kept, Probabilities, best_two
from .spectral import SpectralProbabilities

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Wanted:
    """What a map is made from.

    Args:
        prompts: The classes.
        weights: What each part counts; one of weight 0 is left out.
        library: A spectral library; empty for none.
        clip: A CLIP model; empty for none.
        labels: Labelled pixels; None for none.
        scales: Magnifications for CLIP; empty to choose them.
        seed: Of what is random in them.
        carried: Spectra that stand for classes, in place of a library; None for none.
    """

    prompts: Tuple[ClassPrompt, ...]
    weights: Mapping[str, float]
    library: str = ''
    clip: str = ''
    labels: Optional[LabelSet] = None
    scales: Tuple[float, ...] = ()
    seed: int = 0
    carried: Optional[Members] = None


@dataclass(eq=False)
class Assembled:
    """The parts, ready to be read.

    Args:
        parts: The parts with their weights, each kept on disk.
        fused: All of them together.
        outside: Whether a pixel is nothing that was named, kept too; None where the model of spectra knows no name.
        notes: Sentences that a user should know.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.
        clip: The part of CLIP itself, which knows which words won; None where it takes no part.
        library: The spectra of a library that stand for classes; None where none does.
        devices: Where parts compute.
        threads: Blocks that are computed side by side.
        trained_on: The pixels that clicks learned from; None without clicks.
    """

    parts: Tuple[Part, ...]
    fused: Fused
    outside: Optional[Kept]
    notes: Tuple[str, ...]
    recipe: Dict[str, Any]
    clip: Any = None
    library: Optional[Members] = None
    devices: List[str] = field(default_factory=list)
    threads: int = 1
    trained_on: Optional[TrainedOn] = None

    def read_outside(self, window: Window) -> Optional[Array]:
        """How probable it is that pixels are nothing that was named, ``(rows, cols)``; None where nobody knows."""
        return None if self.outside is None else self.outside.read(window)[0][1]

    def fill(self, area: Window, with_outside: bool, progress: Progress) -> None:
        """Compute what of an area is not kept yet, part after part."""
        # CLIP works with threads of its own.
        kept = [(TITLES[part.name], part.source, 1 if part.name == CLIP else self.threads) for part in self.parts]
        if with_outside and self.outside is not None:
            kept.append(('What was not named', self.outside, self.threads))
        for number, (title, source, threads) in enumerate(kept):
            if isinstance(source, Kept):
                source.fill(
                    area, lambda share, n=number, said=title: progress((n + share) / len(kept), f'First labels: {said}'),  # type: ignore[misc]
                    threads,
                )  # fmt: skip


def assemble(cube: Cube, wanted: Wanted, computing: Computing, check: Callable[[], None]) -> Assembled:
    """Open all that a map is made from; nothing is computed yet but what clicks teach.

    Args:
        cube: The cube; it must stay open.
        wanted: What takes part.
        computing: Where, and with how much.
        check: Called again and again while parts are read; raises to stop.

    Raises:
        ParameterError: No part can say anything of these classes.
        HsiError: Whatever opening a part raised.
    """
    made: List[Tuple[str, Any]] = []
    notes: List[str] = []
    recipe: Dict[str, Any] = {}
    outside: Optional[Kept] = None

    def kept(source: Any, name: str) -> Kept:
        return Kept(source, cube, {'part': name, **source.recipe}, computing.tell, check)

    others = bool(wanted.clip or wanted.library or wanted.carried or has_clicks(wanted.prompts, wanted.labels))
    devices: List[str] = []
    clip: Any = None
    if wanted.weights[SPECTRA]:
        try:
            spectra = SpectralProbabilities(cube, wanted.prompts, check=check)
        except ParameterError as error:
            if not others:
                raise
            notes.append(f'{error.what} The other parts go on without it.')
        else:
            made.append((SPECTRA, spectra))
            outside = kept(spectra.outside(), 'outside')
    shown: Optional[Members] = None
    if (wanted.library or wanted.carried is not None) and wanted.weights[LIBRARY]:
        carried = wanted.carried
        library = open_library(wanted.library, keep=True) if carried is None else carried.library
        by_library = LibraryProbabilities(cube, wanted.prompts, library, check=check, members=None if carried is None else carried.numbers)
        shown = by_library.members
        made.append((LIBRARY, by_library))
    if wanted.clip and wanted.weights[CLIP] and _has_colours(cube, bool(made), notes):
        clip = _clip(cube, wanted, computing, check)
        made.append((CLIP, clip))
        devices.append(clip.device)
    trained_on: Optional[TrainedOn] = None
    if wanted.weights[CLICKS] and has_clicks(wanted.prompts, wanted.labels):
        quick = [Part(name, 1.0, source) for name, source in made if name != CLIP]
        known = Fused(quick) if quick else None
        clicks = ClickProbabilities(cube, wanted.prompts, wanted.labels, known, wanted.seed, check)
        trained_on = clicks.trained_on
        made.append((CLICKS, clicks))
    if not made:
        raise ParameterError('Nothing is left that could tell the classes apart.', 'Give one part a weight above 0.')
    parts = []
    for name, source in made:
        # What CLIP can see of large pixels, and what a few clicks can teach.
        weight = wanted.weights[name] * getattr(source, 'trust', 1.0)
        parts.append(Part(name, weight, kept(source, name)))
        notes += source.notes
        recipe[name] = {**source.recipe, 'weight': weight}
    return Assembled(
        tuple(parts), Fused(parts), outside, tuple(dict.fromkeys(notes)), recipe, clip, shown, devices, computing.threads or 1,
        trained_on,
    )


def describe_prompts(prompts: Sequence[ClassPrompt], shares: Array) -> List[Dict[str, Any]]:
    """What became of the names: which words are known, and what share of the pixels looked at each class won."""
    found = []
    for prompt, share in zip(prompts, shares.tolist()):
        words = []
        for word in prompt.words:
            meaning = look_up(word)
            words.append({'word': word, 'known': meaning is not None, 'nearest': [] if meaning else list(nearest_words(word))})
        found.append({'name': prompt.name, 'words': words, 'share': share})
    return found


def won(source: Probabilities, windows: Sequence[Window]) -> Tuple[Array, Array, float]:
    """Of sample windows: the share of pixels that each class wins ``(K,)``, all labels ``(n,)`` from 0, and the mean of the best."""
    labels, best = [], []
    for window in windows:
        values, valid = source.read(window)
        labels.append(best_two(values)[0][valid])
        best.append(values.max(0)[valid])
    together = np.concatenate(labels) if labels else np.zeros(0, np.intp)
    shares = np.bincount(together, minlength=source.classes) / max(1, len(together))
    mean = float(np.concatenate(best).mean()) if len(together) else 0.0
    return shares, together, mean


def _has_colours(cube: Cube, others: bool, notes: List[str]) -> bool:
    """Whether CLIP can look at a cube; where it cannot, other parts go on without it, and say so.

    Raises:
        ModelError: It cannot, and there is no other part.
    """
    try:
        colour_response(cube.bands)
    except ModelError as error:
        if not others:
            raise
        notes.append(f'{error.what} The other parts go on without it.')
        return False
    return True


def _clip(cube: Cube, wanted: Wanted, computing: Computing, check: Callable[[], None]) -> Any:
    """CLIP's part; imported only where it takes part, because it needs torch."""
    from ...core.clip_models import find_clip
    from ...models.accelerator import choose
    from ...models.clip.model import open_clip
    from .clip.scene import ClipProbabilities

    model = open_clip(find_clip(wanted.clip), choose(computing.device).device)
    return ClipProbabilities(cube, model, wanted.prompts, wanted.scales or None, computing=computing, check=check)
