"""The sensor's name, from what stands in the file: enough for a label in the interface, never a reason to treat a file differently."""

from __future__ import annotations

import re
from typing import Mapping, Optional, Tuple

from ...core.bands import Bands

_FIELDS = ('sensor_type', 'sensor', 'instrument', 'instrument_name', 'satelliteid', 'sensor_name', 'platform')
_UNSAID = ('', 'unknown', 'none', 'n/a')
# How product names begin (or hold) their sensor; the products' own naming conventions.
_BY_TEXT: Tuple[Tuple[str, str], ...] = (
    (r'(?<![a-z])ang\d{8}t\d{6}', 'AVIRIS-NG'),
    (r'(?<![a-z])av3\d{8}t\d{6}', 'AVIRIS-3'),
    (r'(?<![a-z])f\d{6}t\d{2}p\d{2}r\d{2}', 'AVIRIS'),
    (r'emit_l\d', 'EMIT'),
    (r'enmap(?!-?box)', 'EnMAP'),
    (r'(?<![a-z])prs_l\d', 'PRISMA'),
    (r'desis', 'DESIS'),
    (r'hyspex', 'HySpex'),
    (r'neon_?.*_dp3|neon_d\d{2}', 'NEON AOP'),
    (r'(?<![a-z])eo1h\d', 'Hyperion'),
)
# (bands, first wavelength, last wavelength, name): the full band sets, within 2 nm.
_BY_BANDS: Tuple[Tuple[int, float, float, str], ...] = (
    (224, 418.2, 2445.3, 'EnMAP'),
    (425, 376.4, 2500.1, 'AVIRIS-NG'),
    (285, 381.0, 2492.9, 'EMIT'),
    (235, 401.9, 999.5, 'DESIS'),
    (426, 383.5, 2511.9, 'NEON AOP'),
)
_TOLERANCE_NM = 2.0
_LONGEST_TEXT, _LONGEST_NAME = 1000, 100


def sensor_name(items: Mapping[str, str], bands: Bands, *texts: str) -> str:
    """The name of the sensor, '' where nothing tells.

    Args:
        items: Metadata of the raster, keys in lower case with underscores.
        bands: Its bands.
        texts: File name, descriptions and whatever else may hold the name of a product.
    """
    for field in _FIELDS:
        if items.get(field, '').strip().lower() not in _UNSAID:
            return items[field].strip()[:_LONGEST_NAME]
    by_bands = _from_bands(bands)
    if by_bands is not None:
        return by_bands
    for text in texts:
        for pattern, name in _BY_TEXT:
            if re.search(pattern, text[:_LONGEST_TEXT], re.IGNORECASE):
                return name
    return ''


def _from_bands(bands: Bands) -> Optional[str]:
    if bands.wavelengths_nm is None:
        return None
    first, last = float(bands.wavelengths_nm.min()), float(bands.wavelengths_nm.max())
    for count, start, stop, name in _BY_BANDS:
        if bands.count == count and abs(first - start) <= _TOLERANCE_NM and abs(last - stop) <= _TOLERANCE_NM:
            return name
    return None
