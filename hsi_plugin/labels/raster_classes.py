"""What a categorical raster says about its own values: names and colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from osgeo import gdal

from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import category_names

_NOTHING = {'', 'unclassified', 'not classified', 'unlabelled', 'unlabeled', 'background', 'no data', 'nodata', 'none'}


@dataclass(frozen=True)
class RasterClasses:
    """Names and colours (`#rrggbb`) by raster value; values without an entry have neither."""

    names: Dict[int, str]
    colours: Dict[int, str]

    def name(self, value: int) -> str:
        """The name of a value, ``class 7`` where the raster has none."""
        return self.names.get(value) or f'class {value}'


def raster_classes(dataset: Any) -> RasterClasses:
    """Read names from the category names, or else from the raster attribute table, and colours from the colour table, or else from it.

    Args:
        dataset: An open GDAL dataset; its first band is looked at.

    Returns:
        What was found; value 0 has no entry where its name only says that it means nothing.
    """
    band = dataset.GetRasterBand(1)
    names: Dict[int, str] = {}
    colours: Dict[int, str] = {}
    with gdal_errors():
        names, colours = _attribute_table(band)
        category = {i: text.strip() for i, text in enumerate(category_names(dataset)) if text.strip()}
        names = category or names
        colours = _colour_table(band, names) or colours
    if names.get(0, '').strip().casefold() in _NOTHING:
        names.pop(0, None)
    return RasterClasses(names, colours)


def _colour_table(band: Any, names: Dict[int, str]) -> Dict[int, str]:
    """Colours of a palette; none where it is absent or all of one colour. Black beyond the named values is a palette's padding."""
    table = band.GetColorTable()
    if table is None:
        return {}
    found = {i: _hexadecimal(table.GetColorEntry(i)[:3]) for i in range(table.GetCount())}
    last = max(names, default=0)
    found = {i: c for i, c in found.items() if i > 0 and (c != '#000000' or i <= last)}
    return found if len(set(found.values())) > 1 or len(found) == 1 else {}


def _attribute_table(band: Any) -> Tuple[Dict[int, str], Dict[int, str]]:
    table = band.GetDefaultRAT()
    if table is None:
        return {}, {}
    usage = [table.GetUsageOfCol(i) for i in range(table.GetColumnCount())]
    value = _column(table, usage, gdal.GFU_MinMax, 'value')
    name = _column(table, usage, gdal.GFU_Name, 'class_name')
    channels = [_column(table, usage, use, '') for use in (gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue)]
    names: Dict[int, str] = {}
    colours: Dict[int, str] = {}
    for row in range(table.GetRowCount()):
        key = row if value is None else table.GetValueAsInt(row, value)
        if name is not None and table.GetValueAsString(row, name).strip():
            names[key] = table.GetValueAsString(row, name).strip()
        if None not in channels:
            colours[key] = _hexadecimal(tuple(table.GetValueAsInt(row, c) for c in channels))
    return names, colours


def _column(table: Any, usage: List[int], wanted: int, called: str) -> Optional[int]:
    for i, use in enumerate(usage):
        if use == wanted or (called and table.GetNameOfCol(i).casefold() == called):
            return i
    return None


def _hexadecimal(rgb: Tuple[int, ...]) -> str:
    return '#' + ''.join(f'{min(max(int(v), 0), 255):02x}' for v in rgb)
