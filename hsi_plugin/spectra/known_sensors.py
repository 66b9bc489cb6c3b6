"""Imaging spectrometers and the wavelengths that their images nominally have, to say which of them a model fits.

Ranges, numbers of bands and spacings are those that their makers publish; which bands of an image are good, its own header says. Ranges
are given per detector, so that a gap between two stays one.

EnMAP: EnMAP HSI Level 1B/1C/2A product specification (DLR). PRISMA: Products Specification Document, issue 2.3 (ASI). DESIS: Alonso et al.
2019, Sensors 19:4471. EMIT: L2A data product (NASA LP DAAC). Hyperion: calibrated bands 8–57 and 77–224 (USGS EO-1 user guide). PACE OCI:
hyperspectral range at 2.5 nm and its short-wave infrared bands (NASA PACE). AVIRIS-NG: 380–2510 nm at 5 nm (JPL). NEON imaging
spectrometer: 380–2510 nm at 5 nm (NEON). Tanager-1: 380–2500 nm at 5 nm (Planet).
"""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np

from ..core.bands import Bands
from .resample import covered

_RANGES: Dict[str, Tuple[Tuple[float, float, int], ...]] = {
    'EnMAP': ((420.0, 1000.0, 91), (900.0, 2450.0, 133)),
    'PRISMA': ((400.0, 1010.0, 66), (920.0, 2505.0, 173)),
    'DESIS': ((402.0, 1000.0, 235),),
    'EMIT': ((381.0, 2493.0, 285),),
    'Hyperion': ((426.0, 926.0, 50), (912.0, 2396.0, 148)),
    'PACE OCI': (
        (340.0, 895.0, 223), (940.0, 940.0, 1), (1038.0, 1038.0, 1), (1250.0, 1250.0, 1), (1378.0, 1378.0, 1), (1615.0, 1615.0, 1),
        (2130.0, 2130.0, 1), (2260.0, 2260.0, 1),
    ),
    'AVIRIS-NG': ((380.0, 2510.0, 425),),
    'NEON AOP': ((380.0, 2510.0, 426),),
    'Tanager': ((380.0, 2500.0, 426),),
}  # fmt: skip


def nominal_bands(sensor: str) -> Bands:
    """The wavelengths of a sensor's images; all good, without widths."""
    parts = [np.linspace(*one) for one in _RANGES[sensor]]
    at = np.unique(np.concatenate(parts))
    return Bands(len(at), at)


def sensors_for(wanted: Bands) -> Tuple[List[str], List[str]]:
    """Sensors whose images nominally cover some bands, and those whose images do not.

    Raises:
        ParameterError: The bands have no wavelengths.
    """
    fit = {name: bool(covered(nominal_bands(name), wanted).all()) for name in _RANGES}
    return [name for name, fits in fit.items() if fits], [name for name, fits in fit.items() if not fits]
