"""What stored numbers mean: nodata, scale, offset, and whether they are reflectance or radiance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from .envi import EnviHeader
from .metadata import RasterMetadata, items_with_header
from .numbers import numbers_in

REFLECTANCE, RADIANCE, UNKNOWN = 'reflectance', 'radiance', 'unknown'
# Counts of 1/10000 are what most reflectance products store; bright pixels then lie between these.
_COUNTS_LOW, _COUNTS_HIGH = 500.0, 25_000.0
_COUNT = 1e-4
_LONGEST_TEXT = 1000  # of a field that is searched for words; nobody writes units behind that
_LARGEST_REFLECTANCE = 2.0  # the 99th percentile of reflectance, glint and calibration included, stays below
_RADIANCE = re.compile(r'radiance|(?<![a-z])rdn(?![a-z])|(?<![a-z])l1[bc]_rad|w\s*/?\s*\(?m\^?2|w/cm|\bsr-1\b|/sr\b', re.IGNORECASE)
_REFLECTANCE = re.compile(r'reflectance|(?<![a-z])rfl(?![a-z])|(?<![a-z])refl(?![a-z])', re.IGNORECASE)

Sample = Callable[[], Array]


@dataclass(frozen=True)
class Radiometry:
    """Physical value = stored value · scale + offset, for each band.

    Args:
        scale: float64, shape ``(bands,)``.
        offset: float64, shape ``(bands,)``.
        units: ``reflectance``, ``radiance`` or ``unknown``.
        warnings: What was guessed.
    """

    scale: Array
    offset: Array
    units: str
    warnings: Tuple[str, ...]


def understand(
    metadata: RasterMetadata, header: Optional[EnviHeader], name: str, sample: Sample
) -> Radiometry:
    """Scale, offset and units of a raster.

    Args:
        metadata: What GDAL says.
        header: The ENVI header of the file or beside it.
        name: The file's name, which for some sensors tells the processing level (``…_rdn_…``).
        sample: Gives some valid stored values of a few bands, 1-D; called only where metadata leave a doubt.
    """
    count = len(metadata.bands)
    warnings: List[str] = []
    units = _stated_units(metadata, header, name)
    stated = _stated_scale(metadata, header, count, warnings)
    if header is not None and header.text('reflectance scale factor') and stated is not None and units == UNKNOWN:
        units = REFLECTANCE
    scale, offset = stated if stated is not None else (np.ones(count), np.zeros(count))
    if units == UNKNOWN or (stated is None and units == REFLECTANCE):
        scale, units = _judge(scale, offset, stated is not None, units, sample(), warnings)
    return Radiometry(scale, offset, units, tuple(warnings))


def _stated_units(metadata: RasterMetadata, header: Optional[EnviHeader], name: str) -> str:
    """Units by what the file says; units of bands and fields made for it come before descriptions and the name."""
    items = metadata.all_items
    texts: List[Sequence[str]] = [
        [b.unit for b in metadata.bands[:1]],
        [header.text(n) for n in ('data units', 'z plot titles')] if header is not None else [],
        [items.get(n, '') for n in ('units', 'unit', 'data_units', 'quantity', 'z_plot_titles', 'processing_level', 'producttype')],
        [_last_part(header.text('description'))] if header is not None else [],
        [_last_part(items.get('description', '')), *(b.description for b in metadata.bands[:1])],
        [name],
    ]
    for group in texts:
        told = units_told(*group)
        if told != UNKNOWN:
            return told
    return UNKNOWN


def units_told(*texts: str) -> str:
    """``reflectance`` or ``radiance`` where texts speak of exactly one of them, or name its unit; ``unknown`` else."""
    joined = ' '.join(text[:_LONGEST_TEXT] for text in texts)
    radiance, reflectance = bool(_RADIANCE.search(joined)), bool(_REFLECTANCE.search(joined))
    if radiance == reflectance:
        return UNKNOWN
    return RADIANCE if radiance else REFLECTANCE


def _last_part(description: str) -> str:
    """A description without the folders of a path in it: their names tell of other files too."""
    return re.split(r'[/\\]', description)[-1]


def _stated_scale(
    metadata: RasterMetadata, header: Optional[EnviHeader], count: int, warnings: List[str]
) -> Optional[Tuple[Array, Array]]:
    """Scale and offset where the file states them: the ENVI header, then GDAL's, then ENVI's fields in a GDAL domain."""
    items = items_with_header(metadata, header)
    gains = _numbers(items, 'data_reflectance_gain_values', count, warnings)
    offsets = _numbers(items, 'data_reflectance_offset_values', count, warnings)
    if gains is None:
        gains, offsets = _numbers(items, 'data_gain_values', count, warnings), _numbers(items, 'data_offset_values', count, warnings)
    if gains is not None:
        return gains, offsets if offsets is not None else np.zeros(count)
    factor = _numbers(items, 'reflectance_scale_factor', count, warnings)
    if factor is not None and (factor > 0).all():
        return 1.0 / factor, np.zeros(count)
    if any(b.scale not in (None, 1.0, 0.0) or b.offset not in (None, 0.0) for b in metadata.bands):
        return (
            np.array([1.0 if b.scale in (None, 0.0) else b.scale for b in metadata.bands], np.float64),
            np.array([b.offset or 0.0 for b in metadata.bands], np.float64),
        )
    return None


def _numbers(items: Mapping[str, str], name: str, count: int, warnings: List[str]) -> Optional[Array]:
    """A list of one number a band, or one number for all."""
    text = items.get(name, '').strip().strip('{}').strip()
    if not text:
        return None
    one, entries = numbers_in(text, 1)
    values = np.repeat(one, count) if one is not None else numbers_in(text, count)[0]
    if values is None:
        warnings.append(
            f'"{name.replace("_", " ")}" does not hold one number for each of the {count} bands ({entries} entries); it is ignored.'
        )
    return values


def _judge(
    scale: Array, offset: Array, stated: bool, units: str, sampled: Array, warnings: List[str]
) -> Tuple[Array, str]:
    """Scale and units by the size of sampled values, where the file leaves them open."""
    if sampled.size == 0:
        return scale, units
    high = float(np.percentile(sampled, 99)) * float(np.median(scale)) + float(np.median(offset))
    if high <= _LARGEST_REFLECTANCE and float(sampled.max()) > 0:
        if not stated and sampled.dtype.kind in 'iu':
            return scale, units  # classes, masks: 0 and 1 are not reflectance
        return scale, REFLECTANCE
    if not stated and _COUNTS_LOW <= high <= _COUNTS_HIGH:
        warnings.append(
            f'The file states no scale; values up to {high:,.0f} are taken as reflectance times 10,000 (scale 0.0001). '
            'Set the scale of the bands if this is wrong.'
        )
        return scale * _COUNT, REFLECTANCE
    if not stated:
        warnings.append(f'The file states neither scale nor units; its values (up to {high:,.4g}) are used as they are.')
    return scale, units


def stored_nodata(metadata: RasterMetadata, header: Optional[EnviHeader], dtype: np.dtype[np.generic]) -> Array:
    """The nodata value of each band, float64, shape ``(bands,)``; NaN for none and for values that the type cannot hold.

    NaN and infinity in the pixels are invalid in any case.
    """
    count = len(metadata.bands)
    values = [b.nodata for b in metadata.bands]
    if all(v is None for v in values) and header is not None and header.text('data ignore value'):
        try:
            values = [float(header.text('data ignore value'))] * count
        except ValueError:
            values = [None] * count
    return np.array([np.nan if v is None or not holds(dtype, float(v)) else v for v in values], np.float64)


def as_stored(nodata: Array, dtype: np.dtype[np.generic]) -> List[Optional[np.generic]]:
    """Nodata values in the file's own type, so that comparing needs no conversion; None for bands without."""
    with np.errstate(over='ignore'):
        return [None if np.isnan(value) else dtype.type(int(value) if dtype.kind in 'iu' else value) for value in nodata]


def holds(dtype: np.dtype[np.generic], value: float) -> bool:
    """Whether a type can store a value exactly, so that comparing with it makes sense."""
    if dtype.kind == 'f':
        return True
    limits = np.iinfo(dtype)  # type: ignore[type-var]
    return bool(np.isfinite(value)) and value == int(value) and limits.min <= value <= limits.max
