"""How far two people who labelled the same pixels agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence

import numpy as np

from .arrays import Array
from .metrics import Accuracy, confusion_matrix


@dataclass(frozen=True, eq=False)
class Agreement:
    """Figures of two people's labels of the same pixels.

    Args:
        table: Number of pixels by the first person's class (rows) and the second's (columns), shape ``(K, K)``.
    """

    table: Array

    @property
    def n(self) -> int:
        """Pixels that both gave a class."""
        return int(self.table.sum())

    @property
    def share(self) -> float:
        """p_o, the share of pixels that both gave the same class; NaN without pixels."""
        return Accuracy(self.table).overall

    @property
    def kappa(self) -> float:
        """Agreement beyond chance, ``(p_o − p_e) / (1 − p_e)`` with ``p_e = Σ p_k+ p_+k`` (Cohen 1960, Educ. Psychol. Meas. 20:37, eq. 1).

        NaN without pixels, and where both used one and the same class only, so that chance alone agrees fully.
        """
        return Accuracy(self.table).kappa

    @property
    def kappa_error(self) -> float:
        """Its large-sample standard error, ``√(p_o (1 − p_o) / (n (1 − p_e)²))`` (Cohen 1960, eq. 7); 0 where all agree. NaN as `kappa`."""
        n = self.n
        if n == 0:
            return float('nan')
        chance = float((self.table.sum(0) * self.table.sum(1)).sum()) / n**2
        if chance == 1.0:
            return float('nan')
        return float(np.sqrt(self.share * (1.0 - self.share) / n) / (1.0 - chance))

    @property
    def by_class(self) -> Array:
        """Agreement on each class, ``2 n_kk / (n_k+ + n_+k)`` (Dice 1945, Ecology 26:297): how often one names it where the other does.

        Returns:
            Shape ``(K,)``; NaN for classes that neither used.
        """
        return Accuracy(self.table).f1

    def to_json(self, names: Sequence[str]) -> Dict[str, Any]:
        """JSON-ready figures; undefined ones are None."""
        per_class: List[Dict[str, Any]] = [
            {'class': name, 'first': int(self.table[i].sum()), 'second': int(self.table[:, i].sum()), 'agreement': _plain(self.by_class[i])}
            for i, name in enumerate(names)
        ]
        return {
            'pixels': self.n,
            'share': _plain(self.share),
            'kappa': _plain(self.kappa),
            'kappa_standard_error': _plain(self.kappa_error),
            'per_class': per_class,
            'table': [[int(v) for v in row] for row in self.table],
        }


def agreement(first: Array, second: Array, classes: int) -> Agreement:
    """Compare two people's labels, pixel by pixel.

    Args:
        first: Class values 1…K of the first; 0 where that person gave no class. Shape ``(n,)``.
        second: Of the second, the same pixels.
        classes: K.
    """
    return Agreement(confusion_matrix(first, second, classes))


def _plain(value: float) -> Any:
    return round(float(value), 6) if np.isfinite(value) else None
