"""A run record as the files of a map hold it: in full beside the map, and within bounds in its rasters' metadata."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict, Optional, Union

from osgeo import gdal

from ..core.classes import UNCLASSIFIED, ClassScheme
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord
from ..cubes.gdal_errors import gdal_errors
from .attribute_table import ClassFigures

Record = Union[RunRecord, Dict[str, Any]]
HEAVY = 64 << 10
"""Characters of a record in a raster's metadata, beyond which pixels that were learned from are left to MAP.json."""


def plain_record(record: Optional[Record]) -> Dict[str, Any]:
    """The record as JSON-ready values; that of a map of which nothing is known where none is given."""
    given = RunRecord('classify') if record is None else record
    return given.to_json() if isinstance(given, RunRecord) else dict(given)


def tiff_text(record: Dict[str, Any]) -> str:
    """The record as a raster's metadata hold it: pixels that were learned from by their hash alone where there are very many of them.

    GDAL reads metadata whenever it opens a file, and every layer of the map holds them.
    """
    text = json.dumps(record, ensure_ascii=False, separators=(',', ':'))
    learned_from = record.get('trained_on') or {}
    if len(text) <= HEAVY or 'pixels' not in learned_from:
        return text
    pixels = str(learned_from['pixels'])
    light = {**{k: v for k, v in learned_from.items() if k != 'pixels'}, 'sha256': hashlib.sha256(pixels.encode('ascii')).hexdigest()}
    return json.dumps({**record, 'trained_on': light}, ensure_ascii=False, separators=(',', ':'))


def with_all_pixels(record: Dict[str, Any], path: Path) -> Dict[str, Any]:
    """A record from a raster's metadata, with the pixels that :func:`tiff_text` has left to MAP.json where these are the very same.

    Args:
        record: The record, as JSON.
        path: The raster.
    """
    light = record.get('trained_on')
    if not isinstance(light, dict) or 'pixels' in light or 'sha256' not in light:
        return record
    try:
        beside = json.loads(path.with_suffix('.json').read_text(encoding='utf-8'))['trained_on']
        found = hashlib.sha256(str(beside['pixels']).encode('ascii')).hexdigest()
    except (OSError, ValueError, KeyError, TypeError):  # no such file, or another program's
        return record
    return {**record, 'trained_on': beside} if found == light['sha256'] else record


def described(record: Dict[str, Any], scheme: ClassScheme, figures: ClassFigures) -> Dict[str, Any]:
    """The run record with the classes' figures, as MAP.json holds it."""
    return {**record, 'classes': figures.to_json(scheme), 'nodata': UNCLASSIFIED, 'classified_pixels': int(figures.counts.sum())}


def is_ours(path: Path) -> bool:
    """Whether a raster holds a run record."""
    dataset = None
    with gdal_errors():
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)
    return dataset is not None and RECORD_KEY in (dataset.GetMetadata(RECORD_DOMAIN) or {})
