"""Class probabilities of a scene from CLIP, a picture of its visible bands, and words.

After SegEarth-OV (Li et al. 2024, arXiv:2410.01768) and SPECIAL (Pang et al. 2025, arXiv:2501.16222): the picture is looked through in
sliding windows at several magnifications, each gives probabilities of the scene's pixels, and these are joined. Where SPECIAL takes the
plain mean over magnifications, each counts here by how decided it is at a pixel, its margin between the best class and the second.
Nothing is drawn at random, dropout is off, and a pixel's probabilities depend neither on the window that it is asked for in nor on what
was asked before.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch

from ....core.arrays import Array, BoolArray
from ....core.class_prompts import ClassPrompt
from ....core.errors import ParameterError
from ....core.window import Window, intersection, relative
from ....cubes.cube import Cube
from ....models.accelerator import limit_threads
from ....models.backbones.base import fingerprint
from ....models.clip.dense import GLOBAL_BIAS, SUMMED
from ....models.clip.model import ClipModel
from ....models.clip.simfeatup import read_simfeatup
from ....models.clip.text import AVERAGE, LOGIT_SCALE, TextBank, alike, template_sets
from ....models.clip.upsample import BILATERAL, PLAIN_UPSAMPLERS, Upsampler, upsampler_of
from ....models.store import sha256_of
from ....spectra.colour import CENTRES, WIDTH, ColourPicture, colour_response
from ...computing import DEFAULT, Computing
from ...training import never
from ..probabilities import SIDE, best_two
from .looker import ClipLooker
from .magnified import Magnified
from .scales import choose_scales, pixel_metres
from .words import words_of

ALL = 'all'
CONFIDENCE, MEAN = 'confidence', 'mean'
FUSIONS = (CONFIDENCE, MEAN)
RECIPE = 1
"""Grows whenever the same cube, weights and words would give other probabilities."""
_MEMORY = 256 << 20
_LEAST_MARGIN = np.float32(0.01)  # so that a pixel undecided at every magnification gets their mean


@dataclass(frozen=True)
class PromptReport:
    """Which words were of use.

    Args:
        shares: For each word the share of the pixels looked at that it was the best at, by class and word.
        notes: Sentences: of words that are nearly the same to the model, and of those that were never the best.
    """

    shares: Dict[str, Dict[str, float]]
    notes: Tuple[str, ...]

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return {'shares': self.shares, 'notes': list(self.notes)}


class ClipProbabilities:
    """Class probabilities of a cube's pixels by CLIP; see :class:`~hsi_plugin.methods.zero_shot.probabilities.Probabilities`.

    Args:
        cube: The cube; it must stay open.
        model: CLIP or SigLIP.
        prompts: The classes. One without words is nothing to CLIP: it gets 1/K everywhere.
        scales: Magnifications; None to choose them by the size of a pixel.
        attention: Of the model's last block: `summed`, `clearclip`, `maskclip` or `plain`.
        upsampler: From patches to pixels: `bilateral`, `bicubic`, `bilinear`, or a file of SimFeatUp's weights.
        gamma: Whether the picture's brightness is encoded as a photograph's.
        reduction: What becomes of synonyms: `average` or `max`.
        templates: The set of sentences that words are put into; `all` for every one.
        computing: Memory, threads, and who is told. The device is the model's.
        check: Called before every window that CLIP looks through; raises to stop.
        fusion: How magnifications are joined: `confidence` weighs each by its margin, `mean` does not.
        colours: Numbers (from 0) of three bands to show as red, green and blue, for cubes without wavelengths.

    Attributes:
        classes: K.
        notes: Sentences that a user should know.
        trust: 0…1: what the probabilities can be worth, by the size of pixels and by how surely the colours are right.
        scales: The magnifications.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.
        device: Where it computes.

    Raises:
        ParameterError: An option is none, the magnifications are out of range, or no class has words.
        ModelError: The cube has no bands of visible light, or a file of SimFeatUp is damaged.
        CubeError: The cube cannot be read.
    """

    def __init__(
        self, cube: Cube, model: ClipModel, prompts: Sequence[ClassPrompt], scales: Optional[Sequence[float]] = None,
        attention: str = SUMMED, upsampler: str = BILATERAL, gamma: bool = True, reduction: str = AVERAGE, templates: str = ALL,
        computing: Computing = DEFAULT, check: Optional[Callable[[], None]] = None, fusion: str = CONFIDENCE,
        colours: Optional[Sequence[int]] = None,
    ) -> None:  # fmt: skip
        if fusion not in FUSIONS:
            raise ParameterError(f'Magnifications cannot be joined by "{fusion}".', f'Choose {" or ".join(FUSIONS)}.')
        response = colour_response(cube.bands, colours)
        chosen = choose_scales(pixel_metres(cube.grid), scales)
        self._worded = [number for number, prompt in enumerate(prompts) if prompt.words]
        if not self._worded:
            raise ParameterError('No class is named in words, and CLIP knows nothing else.', 'Name one in words, or leave CLIP out.')
        # On the CPU windows are looked through side by side, on threads of one core each: torch's own threads wait for each other after
        # every operation, and where another program uses one of the cores, all of them stand still most of the time.
        lanes = max(1, computing.threads or torch.get_num_threads()) if model.device.type == 'cpu' else 1
        limit_threads(1 if lanes > 1 else computing.threads)
        named = [prompts[number] for number in self._worded]
        sentences = '+'.join(template_sets()) if templates == ALL else templates
        weights = fingerprint(model.network)
        self._bank: TextBank = words_of(model, weights, named, sentences, reduction, check or never)
        self._looker = ClipLooker(model, self._bank, _upsampler(upsampler, model), attention)
        self._alike = alike(self._bank)
        picture = ColourPicture(cube, response, gamma)
        self._picture, self._image, self._fusion = picture, cube.grid.window, fusion
        memory = min(_MEMORY, computing.memory // 4) if computing.memory else _MEMORY
        self._magnified = [
            # What has to be remembered of a row of blocks grows with the magnification.
            Magnified(picture, cube.grid.window.shape, self._looker, scale, int(memory * scale / sum(chosen.values)), check or never, lanes)
            for scale in chosen.values
        ]
        self.classes, self.scales, self.trust = len(prompts), chosen.values, response.trust * chosen.trust
        wordless = [prompt.name for prompt in prompts if not prompt.words]
        said = (f'CLIP knows nothing of {", ".join(wordless)}, which no words name.',) if wordless else ()
        self.notes: Tuple[str, ...] = (*response.notes, *chosen.notes, *said, *self._alike)
        self.device = str(model.device)
        self.recipe: Dict[str, Any] = {
            'version': RECIPE, 'model': model.card.name, 'weights_sha256': weights,
            'words': [list(prompt.words) for prompt in prompts], 'templates': sentences, 'reduction': reduction, 'attention': attention,
            'upsampler': upsampler if upsampler in PLAIN_UPSAMPLERS else sha256_of(Path(upsampler), never),
            'gamma': gamma, 'colours': {'centres_nm': list(CENTRES), 'width_nm': WIDTH, 'bands': list(response.bands)},
            'chosen_bands': None if colours is None else [int(band) for band in colours],
            'scales': list(chosen.values), 'fusion': fusion, 'crop': self._looker.crop, 'stride': max(1, self._looker.crop // 2),
            'logit_scale': LOGIT_SCALE, 'global_bias': GLOBAL_BIAS,
        }  # fmt: skip

    @property
    def looks(self) -> int:
        """How many windows CLIP looked through so far."""
        return sum(one.looks for one in self._magnified)

    def windows_for(self, window: Window) -> int:
        """How many windows CLIP has to look through for a window of the scene, if nothing of it is known: what it costs."""
        return sum(one.windows_for(window) for one in self._magnified)

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~hsi_plugin.methods.zero_shot.probabilities.Probabilities`.

        Raises:
            HsiError: The cube cannot be read, the memory does not suffice, or what `check` raised.
        """
        values, valid = np.zeros((self.classes, *window.shape), np.float32), np.zeros(window.shape, bool)
        # In squares, so that a large window takes no more memory; which ones is of no importance to the result.
        for row in range(window.row // SIDE * SIDE, window.row_stop, SIDE):
            for col in range(window.col // SIDE * SIDE, window.col_stop, SIDE):
                part = intersection(Window(row, col, SIDE, SIDE), window)
                down, across = relative(part, window).slices
                _, known = self._picture.read(part)
                valid[down, across] = known
                if known.any():
                    values[:, down, across] = self._with_wordless(fused([one.read(part) for one in self._magnified], self._fusion))
        values[:, ~valid] = 0.0
        return values, valid

    def prompt_report(self) -> PromptReport:
        """Which words were the best, over all windows that were looked through so far, and which mean nearly the same."""
        shares: Dict[str, Dict[str, float]] = {name: {} for name in self._bank.names}
        for phrase, owner, share in zip(self._bank.phrases, self._bank.owners, self._looker.shares):
            shares[self._bank.names[owner]][phrase] = share
        lost = [f'"{name}"' for name, found in shares.items() if not any(found.values())]
        idle = [
            f'"{phrase}" ({name})' for name, found in shares.items() if any(found.values()) for phrase, share in found.items() if not share
        ]
        told = []
        if lost:
            told.append(f'Nowhere does CLIP see {", ".join(lost)} before all else: other words may fit better.')
        if idle:
            told.append(f'Words that nowhere fit best, though others of their class do: {", ".join(idle)}.')
        return PromptReport(shares, (*self._alike, *(told if self.looks else ())))

    def _with_wordless(self, known: Array) -> Array:
        """All classes: those without words as probable as though nothing was known, the others by what is left."""
        if len(self._worded) == self.classes:
            return known
        out = np.full((self.classes, *known.shape[1:]), 1.0 / self.classes, np.float32)
        out[self._worded] = known * np.float32(len(self._worded) / self.classes)
        return out


def fused(found: Sequence[Array], fusion: str = CONFIDENCE) -> Array:
    """Probabilities from several magnifications joined.

    ``P(p) = Σ_s w_s(p) P_s(p) / Σ_s w_s(p)`` with ``w_s`` the margin between the best class and the second (BvSB), or 1 for a plain mean.

    Args:
        found: Probabilities ``(K, rows, cols)``, one array a magnification.
        fusion: One of :data:`FUSIONS`.

    Returns:
        Float32 ``(K, rows, cols)``; sums to 1.
    """
    out = np.zeros_like(found[0], np.float32)
    for values in found:
        out += values * (best_two(values)[2] + _LEAST_MARGIN if fusion == CONFIDENCE else np.float32(1.0))
    # Class by class: NumPy's own sum adds in an order that depends on the shape, and a pixel would differ in its last bit.
    total = np.zeros(out.shape[1:], np.float32)
    for values in out:
        total += values
    out /= total
    return out


def _upsampler(name: str, model: ClipModel) -> Upsampler:
    """An upsampler by its name, or from a file of SimFeatUp's weights."""
    if name in PLAIN_UPSAMPLERS or not Path(name).is_file():
        return upsampler_of(name)
    return read_simfeatup(name, model.dimensions, model.device)


__all__: List[str] = ['ALL', 'CONFIDENCE', 'FUSIONS', 'MEAN', 'RECIPE', 'ClipProbabilities', 'PromptReport', 'fused']
