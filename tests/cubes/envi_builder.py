"""ENVI pairs in every layout that the format allows."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional

import numpy as np

from hsi_plugin.cubes.envi import DATA_TYPES, format_header

CODES = {name: code for code, name in DATA_TYPES.items()}
AXES = {'bsq': (0, 1, 2), 'bil': (1, 0, 2), 'bip': (1, 2, 0)}


def write_envi(
    path: Path,
    cube: np.ndarray,
    interleave: str = 'bsq',
    big_endian: bool = False,
    offset: int = 0,
    fields: Optional[Mapping[str, Any]] = None,
    header_name: str = '',
) -> Path:
    """Write `(bands, rows, cols)` as an ENVI data file and its header; returns the data file.

    `fields` are added to the header, or replace what describes the data truly.
    """
    stored = cube.transpose(AXES[interleave]).astype(cube.dtype.newbyteorder('>' if big_endian else '<'))
    path.write_bytes(b'\xa5' * offset + stored.tobytes())
    description = {
        'samples': cube.shape[2],
        'lines': cube.shape[1],
        'bands': cube.shape[0],
        'header offset': offset,
        'file type': 'ENVI Standard',
        'data type': CODES[cube.dtype.str[1:]],
        'interleave': interleave,
        'byte order': int(big_endian),
        **(fields or {}),
    }
    path.with_name(header_name or path.stem + '.hdr').write_text(format_header(description))
    return path


def numbered(bands: int, rows: int, cols: int, dtype: str = 'i2') -> np.ndarray:
    """A cube whose every value is another (as far as the type reaches)."""
    return np.arange(bands * rows * cols).reshape(bands, rows, cols).astype(dtype)
