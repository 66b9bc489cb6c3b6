"""What the first directory of a TIFF says, read without GDAL: for folders of thousands of images.

GDAL reads all that stands in and beside a file, and lists its folder each time.

Layout: TIFF Revision 6.0 (Adobe, 1992), section 2; BigTIFF, *The BigTIFF File Format* (Aware Systems); tag 42112 (``GDAL_METADATA``) as
GDAL's documentation of its GeoTIFF driver has it.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO, Dict, Optional, Tuple, Union

_BITS, _SAMPLES, _GDAL_METADATA = 258, 277, 42112
_WANTED = (_BITS, _SAMPLES, _GDAL_METADATA)
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 16: 8}  # bytes of the types that these tags may have: BYTE, ASCII, SHORT, LONG, LONG8
_CODES = {1: 'B', 3: 'H', 4: 'I', 16: 'Q'}
_LARGEST = 64 << 20
_MOST_TAGS = 4096
_Value = Union[int, bytes]


@dataclass(frozen=True)
class TiffHead:
    """What the first image of a TIFF is.

    Args:
        bands: How many values a pixel has.
        bits: Of one value.
        metadata: The XML in which GDAL keeps its metadata; empty where there is none.
    """

    bands: int
    bits: int
    metadata: bytes


def tiff_head(path: Union[str, os.PathLike[str]]) -> Optional[TiffHead]:
    """The head of a TIFF; None where the file is none, cannot be read, or is cut off before it."""
    try:
        with open(path, 'rb') as file:
            values = _first_directory(file)
    except (OSError, struct.error, OverflowError):  # the last: places that no file has
        return None
    if values is None:
        return None
    samples, bits, metadata = values.get(_SAMPLES, 1), values.get(_BITS, 1), values.get(_GDAL_METADATA, b'')
    if not isinstance(samples, int) or not isinstance(bits, int) or not isinstance(metadata, bytes):
        return None
    return TiffHead(samples, bits, metadata)


def _first_directory(file: BinaryIO) -> Optional[Dict[int, _Value]]:
    """The wanted tags of the first directory: numbers (the first of several), or bytes of text."""
    start = file.read(16)
    order = {b'II': '<', b'MM': '>'}.get(start[:2])
    version = struct.unpack(f'{order}H', start[2:4])[0] if order else 0
    if order is None or version not in (42, 43):
        return None
    big = version == 43
    count_code, offset_code, entry_bytes = ('Q', 'Q', 20) if big else ('H', 'I', 12)
    at: int = struct.unpack(f'{order}{offset_code}', start[8:16] if big else start[4:8])[0]
    file.seek(at)
    count: int = struct.unpack(f'{order}{count_code}', file.read(8 if big else 2))[0]
    if count > _MOST_TAGS:
        return None
    table = file.read(count * entry_bytes)
    if len(table) < count * entry_bytes:
        return None
    found: Dict[int, _Value] = {}
    for i in range(count):
        entry = table[i * entry_bytes : (i + 1) * entry_bytes]
        tag, kind = struct.unpack(f'{order}HH', entry[:4])
        if tag in _WANTED and kind in _SIZES:
            number: int = struct.unpack(f'{order}{offset_code}', entry[4:12] if big else entry[4:8])[0]
            value = _value(file, order, offset_code, (kind, number), entry[12:] if big else entry[8:])
            if value is None:
                return None
            found[tag] = value
    return found


def _value(file: BinaryIO, order: str, offset_code: str, told: Tuple[int, int], field: bytes) -> Optional[_Value]:
    """The value of an entry, which lies in its field where it fits there, and elsewhere in the file where not."""
    kind, number = told
    size = _SIZES[kind] * number
    if not 0 < size <= _LARGEST:
        return None
    raw = field[:size]
    if size > len(field):
        file.seek(struct.unpack(f'{order}{offset_code}', field)[0])
        raw = file.read(size)
    if len(raw) < size:
        return None
    if kind == 2:
        return raw.rstrip(b'\0')
    first: int = struct.unpack(f'{order}{_CODES[kind]}', raw[: _SIZES[kind]])[0]
    return first
