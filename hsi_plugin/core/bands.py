"""The spectral side of a cube: where its bands lie and which of them are good."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence

import numpy as np

from .arrays import Array
from .errors import ParameterError


@dataclass(frozen=True, eq=False)
class Bands:
    """Bands in the order of the file; their wavelengths need not be sorted.

    Args:
        count: Number of bands.
        wavelengths_nm: Centre wavelengths in nanometres, shape ``(count,)``; None where the file does not tell.
        fwhm_nm: Full widths at half maximum in nanometres, shape ``(count,)``; None where the file does not tell.
        good: True for bands that may be used, shape ``(count,)``; all true where the file does not tell.
    """

    count: int
    wavelengths_nm: Optional[Array] = None
    fwhm_nm: Optional[Array] = None
    good: Array = None  # type: ignore[assignment]  # filled in below, never None afterwards

    def __post_init__(self) -> None:
        good = np.ones(self.count, bool) if self.good is None else np.asarray(self.good, bool)
        object.__setattr__(self, 'good', good)
        for name in ('wavelengths_nm', 'fwhm_nm'):
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, np.asarray(value, np.float64))
        for name in ('wavelengths_nm', 'fwhm_nm', 'good'):
            value = getattr(self, name)
            if value is not None and value.shape != (self.count,):
                raise ParameterError(f'{self.count} bands cannot have {value.size} values of {name}.')

    @property
    def good_indices(self) -> Array:
        """Indices (from 0) of the good bands, in file order."""
        return np.flatnonzero(self.good)

    def nearest(self, wavelength_nm: float, tolerance_nm: Optional[float] = None) -> Optional[int]:
        """Index of the good band nearest to a wavelength; None without wavelengths or beyond the tolerance."""
        if self.wavelengths_nm is None or not self.good.any():
            return None
        distance = np.where(self.good, np.abs(self.wavelengths_nm - wavelength_nm), np.inf)
        best = int(distance.argmin())
        if tolerance_nm is not None and distance[best] > tolerance_nm:
            return None
        return best

    def select(self, indices: Sequence[int]) -> Bands:
        """The bands with these indices, in this order."""
        take = np.asarray(indices, int)

        def part(values: Optional[Array]) -> Optional[Array]:
            return None if values is None else values[take]

        return Bands(len(take), part(self.wavelengths_nm), part(self.fwhm_nm), self.good[take])

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values; unknown ones are None."""

        def numbers(values: Optional[Array]) -> Optional[List[float]]:
            return None if values is None else [round(float(v), 6) for v in values]

        return {
            'count': self.count,
            'wavelengths_nm': numbers(self.wavelengths_nm),
            'fwhm_nm': numbers(self.fwhm_nm),
            'good': [bool(v) for v in self.good],
        }

    @classmethod
    def from_json(cls, value: Dict[str, Any]) -> Bands:
        """Read what :meth:`to_json` wrote."""
        return cls(int(value['count']), value.get('wavelengths_nm'), value.get('fwhm_nm'), value['good'])
