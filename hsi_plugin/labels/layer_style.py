"""A layer's style inside its GeoPackage: in the table ``layer_styles``, as QGIS makes and reads it."""

from __future__ import annotations

from typing import Any

from osgeo import ogr

from ..core.errors import OutputError
from .session_schema import insert
from .session_store import now

_TABLE = 'layer_styles'
_TEXT, _WHOLE, _TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTDateTime
_FIELDS = (
    ('f_table_catalog', _TEXT), ('f_table_schema', _TEXT), ('f_table_name', _TEXT), ('f_geometry_column', _TEXT), ('styleName', _TEXT),
    ('styleQML', _TEXT), ('styleSLD', _TEXT), ('useAsDefault', _WHOLE), ('description', _TEXT), ('owner', _TEXT), ('ui', _TEXT),
    ('update_time', _TIME),
)  # fmt: skip


def write_layer_style(dataset: Any, layer: str, qml: str, description: str) -> None:
    """Make the table of styles, with one style: a layer's own.

    Args:
        dataset: A GeoPackage that is open for writing and has no such table yet.
        layer: The layer's name; its geometries are in the column ``geom``.
        qml: The style.
        description: What it is, for people.

    Raises:
        OutputError: The table could not be made.
    """
    table = dataset.CreateLayer(_TABLE, None, ogr.wkbNone, ['FID=id'])
    if table is None:
        raise OutputError('The table of styles could not be made.', 'Choose another folder.')
    for name, kind in _FIELDS:
        table.CreateField(ogr.FieldDefn(name, kind))
    row = {
        'f_table_catalog': '', 'f_table_schema': '', 'f_table_name': layer, 'f_geometry_column': 'geom', 'styleName': layer,
        'styleQML': qml, 'styleSLD': '', 'useAsDefault': 1, 'description': description, 'owner': '', 'update_time': now(),
    }  # fmt: skip
    insert(dataset, _TABLE, row)
