"""A scheme in a model file: class names with all that was asked for, so that any other image is mapped by the same names.

The words go into the card, as they are written in a line; the spectra of a library that stand for classes go with the file. A CLIP model
and the model of spectra stay where they are and are named by their hashes. Pixels of the scene stand for nothing elsewhere and stay behind.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.class_prompts import ClassPrompt, format_classes, parse_classes
from ...core.errors import ModelError, ParameterError
from ...core.refinements import REFINEMENTS
from ...spectra.library import SpectralLibrary
from .decide import Deciding
from .fuse import CLIP, SPECTRA, parse_weights
from .library import Members
from .parts import Assembled, Wanted

KIND = 'scheme'
_SPECTRA, _AT, _WIDTHS = 'library.spectra', 'library.wavelengths_nm', 'library.fwhm_nm'
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class Scheme:
    """What makes a map of class names.

    Args:
        prompts: The classes; none is shown by pixels of a scene.
        weights: What each part counts.
        scales: Magnifications for CLIP; empty to choose them by the image.
        unsure: See :class:`~.decide.Deciding`.
        none_of_these: The same.
        refine: What learns from the first labels of each image.
        seed: Of all that is random.
        carried: Spectra that stand for classes; None for none.
        clip: The CLIP model, by name or place; empty for none.
        hashes: Of models that take part, by part: what they were when the scheme was made.
    """

    prompts: Tuple[ClassPrompt, ...]
    weights: Mapping[str, float]
    scales: Tuple[float, ...]
    unsure: float
    none_of_these: float
    refine: str
    seed: int
    carried: Optional[Members]
    clip: str
    hashes: Mapping[str, str]

    @property
    def deciding(self) -> Deciding:
        """From probabilities to labels."""
        return Deciding(len(self.prompts), self.unsure, self.none_of_these)

    @property
    def wanted(self) -> Wanted:
        """What takes part in a map."""
        return Wanted(self.prompts, self.weights, clip=self.clip, scales=self.scales, seed=self.seed, carried=self.carried)

    def to_json(self) -> Dict[str, Any]:
        """What the card says."""
        library = None
        if self.carried is not None:
            kept = self.carried.library
            members = [list(one) for one in self.carried.numbers]
            library = {'name': kept.name, 'spectra': list(kept.names), 'members': members, 'widths': kept.fwhm_nm is not None}
        return {
            'kind': KIND, 'classes': format_classes(self.prompts), 'weights': dict(self.weights), 'scales': list(self.scales),
            'unsure': self.unsure, 'none_of_these': self.none_of_these, 'refine': self.refine, 'library': library, 'clip': self.clip,
            'hashes': dict(self.hashes),
        }  # fmt: skip

    def tensors(self) -> Dict[str, Array]:
        """The spectra that go with it."""
        if self.carried is None:
            return {}
        kept = self.carried.library
        # Bad channels are as good as not measured.
        found = {_SPECTRA: np.where(kept.good, kept.spectra, np.nan).astype(kept.spectra.dtype), _AT: kept.wavelengths_nm}
        return found if kept.fwhm_nm is None else {**found, _WIDTHS: kept.fwhm_nm}


def portable_prompts(prompts: Sequence[ClassPrompt]) -> Tuple[ClassPrompt, ...]:
    """Classes as other images may be asked for them.

    Raises:
        ParameterError: One is shown by pixels of this scene alone.
    """
    for prompt in prompts:
        if not prompt.words and not prompt.spectra:
            raise ParameterError(
                f'"{prompt.name}" is shown by pixels of this image alone, which say nothing of another one.',
                'Name it in words or by a library spectrum, or keep what is learned here (refinement discriminant or mamba).',
            )
    return tuple(replace(prompt, pixels=()) for prompt in prompts)


def make_scheme(wanted: Wanted, parts: Assembled, refine: str, unsure: float, none_of_these: float) -> Tuple[Scheme, List[str]]:
    """The scheme of a map that was made.

    Args:
        wanted: What it was made from.
        parts: The same, opened.
        refine: What learned from the first labels.
        unsure: See :class:`~.decide.Deciding`.
        none_of_these: The same.

    Returns:
        The scheme, and what a user should know of what it leaves out.

    Raises:
        ParameterError: A class is shown by pixels alone.
    """
    prompts = portable_prompts(wanted.prompts)
    notes = []
    if wanted.labels is not None or any(prompt.pixels for prompt in wanted.prompts):
        notes.append('Labelled pixels of this image are not part of the scheme: on other images its classes are told by names alone.')
    carried = None if parts.library is None else _few(parts.library)
    models = {SPECTRA: 'model_sha256', CLIP: 'weights_sha256'}
    hashes = {part: str(parts.recipe[part][key]) for part, key in models.items() if part in parts.recipe}
    clip = _place(wanted.clip) if CLIP in parts.recipe else ''
    scheme = Scheme(prompts, dict(wanted.weights), wanted.scales, unsure, none_of_these, refine, wanted.seed, carried, clip, hashes)
    return scheme, notes


def read_scheme(said: Mapping[str, Any], tensors: Mapping[str, Array], seed: Optional[int]) -> Scheme:
    """What :meth:`Scheme.to_json` and :meth:`Scheme.tensors` wrote.

    Args:
        said: The card's part.
        tensors: The file's tensors.
        seed: The card's.

    Raises:
        ModelError: It is damaged.
    """
    try:
        prompts = parse_classes(str(said['classes']))
        weights = parse_weights(','.join(f'{name}={float(value)}' for name, value in dict(said['weights']).items()))
        scales = tuple(float(one) for one in said['scales'])
        unsure, none, refine = float(said['unsure']), float(said['none_of_these']), str(said['refine'])
        hashes = {str(part): str(value) for part, value in dict(said['hashes']).items()}
        carried = None if said['library'] is None else _read_members(dict(said['library']), tensors, len(prompts))
        clip = str(said['clip'])
    except (KeyError, TypeError, ValueError, OverflowError, ParameterError) as error:
        raise ModelError('The model is damaged: its card does not describe a scheme of names.', _GET_IT_AGAIN) from error
    right = 0.0 <= unsure <= 1.0 and 0.0 <= none <= 1.0 and all(0.0 < one < 100.0 for one in scales) and len(scales) <= 16
    if not right or any(prompt.pixels for prompt in prompts):
        raise ModelError('The model is damaged: its card does not describe a scheme of names.', _GET_IT_AGAIN)
    if refine not in REFINEMENTS:
        raise ModelError(f'The scheme is refined by "{refine}", which is not known here.', 'Update the plugin.')
    return Scheme(prompts, weights, scales, unsure, none, refine, seed or 0, carried, clip, hashes)


def _few(members: Members) -> Members:
    """Only those spectra of a library that stand for a class."""
    used = sorted({number for numbers in members.numbers for number in numbers})
    place = {number: index for index, number in enumerate(used)}
    numbers = tuple(tuple(place[number] for number in one) for one in members.numbers)
    return Members(replace(members.library.select(used), levels={}, source=''), numbers)


def _read_members(said: Mapping[str, Any], tensors: Mapping[str, Array], classes: int) -> Members:
    """Spectra of a model file.

    Raises:
        KeyError: Something is missing.
        ValueError: Something is of another kind or form.
        ParameterError: Names and spectra do not fit together.
    """
    names = tuple(str(one) for one in said['spectra'])
    numbers = tuple(tuple(int(one) for one in some) for some in said['members'])
    spectra, at = np.array(tensors[_SPECTRA]), np.array(tensors[_AT], np.float64)
    widths = np.array(tensors[_WIDTHS], np.float64) if said['widths'] else None
    inside = all(0 <= one < len(names) for some in numbers for one in some)
    if len(numbers) != classes or not inside or spectra.dtype.kind != 'f' or at.ndim != 1 or not np.isfinite(at).all():
        raise ValueError('spectra of a library are damaged')
    if widths is not None and widths.shape != at.shape:
        raise ValueError('widths of channels are damaged')
    return Members(SpectralLibrary(str(said['name']), at, spectra, names, widths), numbers)


def _place(asked: str) -> str:
    """How a card names a CLIP model: published ones by name, others by where they lie."""
    path = Path(asked).expanduser()
    return str(path.resolve()) if path.exists() else asked
