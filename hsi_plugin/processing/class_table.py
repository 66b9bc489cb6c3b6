"""Classes from a table that is open in QGIS: one feature a class, with the fields of a scheme file."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from qgis.core import NULL, QgsVectorLayer

from ..core.class_prompts import ClassPrompt, prompts_from_rows
from ..core.errors import LayerError
from ..qgis_common.i18n import tr

_FIELDS = ('name', 'words', 'synonyms', 'colour', 'color')


def classes_of(layer: Optional[QgsVectorLayer]) -> Tuple[ClassPrompt, ...]:
    """The classes of a table, in the order of its rows.

    Args:
        layer: Has a field `name`, and may have `words` and `colour`, whatever their case; other fields do not matter.

    Raises:
        LayerError: There is no such table, or it has no field `name`.
        ParameterError: The classes cannot be read, or two are the same.
    """
    if layer is None or not layer.isValid():
        raise LayerError(tr('The table of classes cannot be opened.'), tr('Choose a layer or table that is open in QGIS.'))
    fields = {field.name().strip().casefold(): place for place, field in enumerate(layer.fields())}
    if 'name' not in fields:
        raise LayerError(tr('Layer "{0}" has no field "name".').format(layer.name()), tr('Its fields should be name, words and colour.'))
    rows: List[Any] = []
    for feature in layer.getFeatures():
        values = feature.attributes()
        rows.append({name: values[fields[name]] for name in _FIELDS if name in fields and values[fields[name]] not in (None, NULL)})
    return prompts_from_rows(rows, layer.name())
