"""What a JSON file beside a NumPy array says of it, each entry checked.

``a.json`` or ``a.npy.json`` beside ``a.npy`` may tell::

    {
      "axes": "yxb",                  order of the axes: y rows, x columns, b bands ("yx" for one band)
      "wavelengths_nm": [410.2, …],   one number a band
      "fwhm_nm": [5.1, …],
      "good": [true, …],              false for bands that are not to be used
      "scale": 0.0001,                one number, or one a band: physical value = stored value · scale + offset
      "offset": 0,
      "nodata": -9999,
      "units": "reflectance",         or "radiance", or "unknown"
      "geotransform": [x, a, b, y, d, e],
      "crs": "EPSG:32633",            or WKT
      "sensor": "…", "acquired": "2024-05-01T10:00:00Z", "level": "…", "band_names": ["…", …]
    }

All entries may be left out; one that is not known is refused, because it is a slip of the pen as a rule.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import GeoTransform, Grid
from .swaths import checked_wkt

_LARGEST_JSON = 64 << 20
_KEYS = (
    'axes', 'wavelengths_nm', 'fwhm_nm', 'good', 'scale', 'offset', 'nodata', 'units', 'geotransform', 'crs', 'sensor', 'acquired', 'level',
    'band_names',
)


class SideFile:
    """What a JSON file says, each entry checked when it is asked for.

    Args:
        path: The file, for messages.
        entries: What stands in it.

    Raises:
        CubeError: An entry is not known; and, from each method, an entry is not what it should be.
    """

    def __init__(self, path: Path, entries: Mapping[str, Any]) -> None:
        self.path, self._entries = path, entries
        unknown = [name for name in entries if name not in _KEYS]
        if unknown:
            raise CubeError(f'{path} has an entry "{unknown[0][:60]}", which is not known.', f'Known are {", ".join(_KEYS)}.')

    def wrong(self, name: str, should: str) -> CubeError:
        """The error that an entry is not what it should be."""
        return CubeError(f'"{name}" in {self.path} is {json.dumps(self._entries.get(name))[:60]}.', f'It should be {should}.')

    def text(self, name: str, allowed: Tuple[str, ...] = ()) -> str:
        """An entry that is a text; '' where absent."""
        value = self._entries.get(name)
        if value is None:
            return ''
        if not isinstance(value, str) or (allowed and value not in allowed):
            raise self.wrong(name, f'one of {", ".join(allowed)}' if allowed else 'a text')
        return value

    def numbers(self, name: str, count: int) -> Optional[Array]:
        """An entry that is a list of so many finite numbers; None where absent."""
        value = self._entries.get(name)
        if value is None:
            return None
        fine = isinstance(value, list) and len(value) == count and all(isinstance(v, (int, float)) and abs(v) < 1e308 for v in value)
        if not fine:
            raise self.wrong(name, f'a list of {count} numbers')
        return np.array(value, np.float64)

    def per_band(self, name: str, count: int) -> Optional[Array]:
        """An entry that is one number, or one a band."""
        value = self._entries.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if not abs(value) < 1e308:
                raise self.wrong(name, 'a number')
            return np.full(count, float(value))
        return self.numbers(name, count)

    def names(self, count: int) -> Tuple[str, ...]:
        """The names of the bands; none where absent."""
        value = self._entries.get('band_names')
        if value is None:
            return ()
        if not isinstance(value, list) or len(value) != count or not all(isinstance(v, str) for v in value):
            raise self.wrong('band_names', f'a list of {count} texts')
        return tuple(value)

    def bands(self, count: int, warnings: List[str]) -> Bands:
        """Wavelengths, widths and good bands."""
        nm, fwhm, good = self.numbers('wavelengths_nm', count), self.numbers('fwhm_nm', count), self.numbers('good', count)
        if nm is None:
            warnings.append('Nothing tells the wavelengths of the bands: put them into a JSON file beside the array ("wavelengths_nm").')
        elif not ((nm >= 100.0) & (nm <= 100_000.0)).all():
            raise self.wrong('wavelengths_nm', 'a list of wavelengths in nanometres')
        if fwhm is not None and not (fwhm > 0.0).all():
            raise self.wrong('fwhm_nm', 'a list of widths above 0')
        if good is not None and not good.any():
            raise self.wrong('good', 'true for some of the bands')
        return Bands(count, nm, fwhm if nm is not None else None, np.ones(count, bool) if good is None else good != 0)

    def grid(self, rows: int, cols: int) -> Grid:
        """Where the image lies."""
        found, crs = self.numbers('geotransform', 6), self.text('crs')
        wkt = checked_wkt(crs)
        if crs and not wkt:
            raise self.wrong('crs', 'a reference system such as "EPSG:32633", or its WKT')
        if found is None:
            return Grid(rows, cols, None, wkt)
        x, a, b, y, d, e = (float(v) for v in found)
        if a * e - b * d == 0.0:
            raise self.wrong('geotransform', "GDAL's six numbers of pixels that have an area")
        transform: GeoTransform = (x, a, b, y, d, e)
        return Grid(rows, cols, transform, wkt)


def side_file(path: Path) -> Optional[Path]:
    """The JSON file beside an array; None where there is none."""
    return next((p for p in (path.with_name(path.name + '.json'), path.with_suffix('.json')) if p.is_file()), None)


def read_json(path: Path) -> Dict[str, Any]:
    """The entries of a JSON file.

    Raises:
        CubeError: It is damaged, or holds no object.
    """
    try:
        with open(path, encoding='utf-8-sig') as file:
            found = json.loads(file.read(_LARGEST_JSON))
    except (OSError, ValueError, RecursionError) as error:
        raise CubeError(f'{path} cannot be read as JSON: {str(error)[:120]}.', 'Repair it, or take it away.') from error
    if not isinstance(found, dict):
        raise CubeError(f'{path} holds no JSON object.', 'Repair it, or take it away.')
    return found
