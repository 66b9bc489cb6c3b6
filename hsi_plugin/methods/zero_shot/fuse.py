"""One probability of several parts, each with its weight: a logarithmic opinion pool (Genest & Zidek 1986, Statistical Science 1:114).

``p_k ∝ Π_i p_ik^{w_i}``: a part that is undecided (1/K for all) changes nothing, one that rules a class out counts as much as its weight.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import ParameterError
from ...core.window import Window
from .probabilities import Probabilities

SPECTRA, LIBRARY, CLIP, CLICKS = 'spectra', 'library', 'clip', 'clicks'
TITLES: Dict[str, str] = {
    SPECTRA: 'Spectra and words', LIBRARY: 'Spectral library', CLIP: 'CLIP on the colour picture', CLICKS: 'Labelled pixels',
}
WEIGHTS: Dict[str, float] = {SPECTRA: 1.0, LIBRARY: 0.5, CLIP: 0.5, CLICKS: 6.0}
"""What parts count where nobody says: clicks are a user's own word, CLIP sees three bands, a library only what is in it."""
_LEAST = 1e-5
_MOST_WEIGHT = 10.0


@dataclass(frozen=True, eq=False)
class Part:
    """One part.

    Args:
        name: A key of :data:`WEIGHTS`.
        weight: What it counts.
        source: Its probabilities.
    """

    name: str
    weight: float
    source: Probabilities


class Fused:
    """The parts together; one of :class:`~.probabilities.Probabilities` itself.

    Args:
        parts: The parts, all of the same classes; pixels are valid where all of them are.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = tuple(parts)
        self.classes = parts[0].source.classes

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~.probabilities.Probabilities`."""
        if len(self.parts) == 1 and self.parts[0].weight == 1.0:
            return self.parts[0].source.read(window)
        logs = np.zeros((self.classes, *window.shape), np.float32)
        valid = np.ones(window.shape, bool)
        for part in self.parts:
            values, known = part.source.read(window)
            logs += np.float32(part.weight) * np.log(np.maximum(values, _LEAST))
            valid &= known
        logs -= logs.max(0)
        np.exp(logs, out=logs)
        logs /= logs.sum(0)
        logs[:, ~valid] = 0.0
        return logs, valid


def parse_weights(text: str) -> Dict[str, float]:
    """Weights as a job says them, like `spectra=1,clip=0.5`; what is not said stays as it is.

    Raises:
        ParameterError: A part is not known, or a weight is no number from 0 to 10.
    """
    found = dict(WEIGHTS)
    for piece in (piece for piece in text.replace(';', ',').split(',') if piece.strip()):
        name, _, number = (word.strip() for word in piece.partition('='))
        try:
            weight = float(number)
        except ValueError:
            weight = -1.0
        if name not in WEIGHTS or not 0.0 <= weight <= _MOST_WEIGHT:
            raise ParameterError(
                f'"{piece.strip()}" is no weight of a part.', f'Write weights like spectra=1,clip=0.5; the parts are {", ".join(WEIGHTS)}.'
            )
        found[name] = weight
    return found


def total_weight(weights: Mapping[str, float], names: Sequence[str]) -> float:
    """What some parts count together."""
    return sum(weights[name] for name in names)
