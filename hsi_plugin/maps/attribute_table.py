"""What stands behind the classes of a map: colour table, category names and the raster attribute table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional

from osgeo import gdal

from ..core.arrays import Array
from ..core.classes import UNCLASSIFIED, ClassScheme

NOT_CLASSIFIED = 'not classified'
COLUMNS = ('Value', 'Class_Name', 'Red', 'Green', 'Blue', 'Count', 'Area_m2', 'Mean_Confidence')
_LARGEST_INTEGER = 2**31 - 1  # GDAL's attribute tables know 32-bit integers only


@dataclass(frozen=True, eq=False)
class ClassFigures:
    """What was counted in a map, one value per class 1…K.

    Args:
        counts: Pixels, int64, shape ``(K,)``.
        areas_m2: Areas in square metres, shape ``(K,)``; None where the pixels' size is unknown.
        mean_confidence: Mean confidence, shape ``(K,)``, NaN for a class without pixels; None for a map without confidence.
    """

    counts: Array
    areas_m2: Optional[Array] = None
    mean_confidence: Optional[Array] = None

    def to_json(self, scheme: ClassScheme) -> List[Dict[str, Any]]:
        """One entry per class: ``{value, name, colour, count, area_m2, mean_confidence}``; what is unknown is None."""
        return [
            {**entry, 'count': int(self.counts[i]), 'area_m2': _plain(self.areas_m2, i), 'mean_confidence': _plain(self.mean_confidence, i)}
            for i, entry in enumerate(scheme.to_json())
        ]


def set_classes(band: Any, scheme: ClassScheme) -> None:
    """Give a band the colour table and the category names of a scheme."""
    table = gdal.ColorTable()
    table.SetColorEntry(UNCLASSIFIED, (0, 0, 0, 0))
    for c in scheme:
        table.SetColorEntry(c.value, (*c.rgb, 255))
    band.SetColorTable(table)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetCategoryNames([NOT_CLASSIFIED, *scheme.names])


def attribute_table(scheme: ClassScheme, figures: ClassFigures) -> Any:
    """A GDAL raster attribute table with one row per class and the columns :data:`COLUMNS`; NaN where a figure is unknown."""
    table = gdal.RasterAttributeTable()
    count_type = gdal.GFT_Integer if figures.counts.max(initial=0) <= _LARGEST_INTEGER else gdal.GFT_Real
    columns = (
        (gdal.GFT_Integer, gdal.GFU_MinMax), (gdal.GFT_String, gdal.GFU_Name), (gdal.GFT_Integer, gdal.GFU_Red),
        (gdal.GFT_Integer, gdal.GFU_Green), (gdal.GFT_Integer, gdal.GFU_Blue), (count_type, gdal.GFU_PixelCount),
        (gdal.GFT_Real, gdal.GFU_Generic), (gdal.GFT_Real, gdal.GFU_Generic),
    )
    for name, (kind, usage) in zip(COLUMNS, columns):
        table.CreateColumn(name, kind, usage)
    table.SetTableType(gdal.GRTT_THEMATIC)
    table.SetRowCount(len(scheme))
    for i, c in enumerate(scheme):
        table.SetValueAsInt(i, 0, c.value)
        table.SetValueAsString(i, 1, c.name)
        for channel, value in enumerate(c.rgb):
            table.SetValueAsInt(i, 2 + channel, value)
        table.SetValueAsDouble(i, 5, float(figures.counts[i]))
        table.SetValueAsDouble(i, 6, _number(figures.areas_m2, i))
        table.SetValueAsDouble(i, 7, _number(figures.mean_confidence, i))
    return table


def read_table(band: Any) -> List[Dict[str, Any]]:
    """The rows of a band's attribute table as dicts by column name; empty where it has none."""
    table = band.GetDefaultRAT()
    if table is None:
        return []
    readers = {
        gdal.GFT_Integer: table.GetValueAsInt,
        gdal.GFT_Real: table.GetValueAsDouble,
        gdal.GFT_String: table.GetValueAsString,
    }
    columns = range(table.GetColumnCount())
    return [{table.GetNameOfCol(c): readers[table.GetTypeOfCol(c)](row, c) for c in columns} for row in range(table.GetRowCount())]


def _number(values: Optional[Array], i: int) -> float:
    return float('nan') if values is None else float(values[i])


def _plain(values: Optional[Array], i: int) -> Optional[float]:
    number = _number(values, i)
    return None if number != number else round(number, 6)
