"""The field of a vector layer that holds the class."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from osgeo import ogr

from ..core.errors import LabelError

# Names under which classes are commonly stored; spaces and underscores do not matter.
USUAL_NAMES = (
    'class', 'classname', 'classid', 'label', 'labels', 'landcover', 'landuse', 'lulc', 'category', 'type', 'species', 'crop', 'cover',
    'material', 'target', 'mcid', 'mcname', 'klasse', 'clase', 'classe',
)
_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_IDENTIFIERS = {'id', 'fid', 'objectid', 'gid', 'uuid', 'ogcfid', 'x', 'y', 'lon', 'lat', 'longitude', 'latitude', 'row', 'col'}


class ClassField:
    """Reads the class of features: a text, or a whole number.

    Texts that differ only in case or outer spaces are one class, written as it first occurs.

    Args:
        name: The field's name.
        index: Its position.
        is_number: Whether it holds numbers.
        names: Names for numbers, where they are known from elsewhere (a labelling session).
        source: The layer, for messages.
    """

    def __init__(self, name: str, index: int, is_number: bool, source: str, names: Optional[Dict[int, str]] = None) -> None:
        self.name = name
        self._index = index
        self._is_number = is_number
        self._source = source
        self._names = names
        self._spelling: Dict[str, str] = {}

    def key(self, feature: Any) -> Any:
        """The class of a feature: an int, a str, or None where it has none.

        Raises:
            LabelError: A number is not whole.
        """
        if not feature.IsFieldSetAndNotNull(self._index):
            return None
        if self._is_number:
            return self._whole(feature)
        text = feature.GetFieldAsString(self._index).strip()
        return self._spelling.setdefault(text.casefold(), text) if text else None

    def class_name(self, key: Any) -> str:
        """The name of a class as it stands in legends."""
        if isinstance(key, int):
            return (self._names or {}).get(key) or f'class {key}'
        return str(key)

    @staticmethod
    def sort_key(key: Any) -> Tuple[bool, Any]:
        """Numbers by size, texts by alphabet."""
        return (False, key) if isinstance(key, int) else (True, key.casefold())

    def _whole(self, feature: Any) -> int:
        number = feature.GetFieldAsDouble(self._index)
        if not number.is_integer():
            raise LabelError(f'Field "{self.name}" of {self._source} holds fractions such as {number:g}.', 'Choose a field of classes.')
        return int(number)


def class_field(layer: Any, source: str, wanted: Optional[str], names: Optional[Dict[int, str]] = None) -> ClassField:
    """Find the class field of a layer.

    Args:
        layer: An open OGR layer.
        source: Path (and layer) for messages.
        wanted: The field's name (case does not matter where it is unique); None: the only field that can be meant.
        names: Names for the field's numbers.

    Raises:
        LabelError: There is no such field, several may be meant, or it holds neither text nor numbers; the message lists the fields.
    """
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    usable = [f for f in fields if f.GetType() in _NUMBERS or f.GetType() == ogr.OFTString]
    listed = ', '.join(f'"{f.GetName()}"' for f in usable) or 'none'
    if wanted is not None:
        chosen = [f for f in fields if f.GetName() == wanted] or [f for f in fields if f.GetName().casefold() == wanted.casefold()]
        if not chosen:
            raise LabelError(f'{source} has no field "{wanted}".', f'Choose one of its fields: {listed}.')
    else:
        chosen = _candidates(usable)
        if len(chosen) != 1:
            which = 'Several fields' if chosen else 'No field'
            raise LabelError(f'{which} of {source} may hold the classes.', f'Name the field; there are: {listed}.')
    if chosen[0].GetType() not in _NUMBERS and chosen[0].GetType() != ogr.OFTString:
        kind = chosen[0].GetTypeName()
        raise LabelError(f'Field "{chosen[0].GetName()}" of {source} is of type {kind}.', f'Choose a field of text or numbers: {listed}.')
    name = chosen[0].GetName()
    return ClassField(name, definition.GetFieldIndex(name), chosen[0].GetType() in _NUMBERS, source, names)


def _candidates(usable: List[Any]) -> List[Any]:
    """Fields of a usual name, texts before numbers; else the only field that is not an identifier."""
    usual = [f for f in usable if _plain(f.GetName()) in USUAL_NAMES]
    if len(usual) > 1:
        texts = [f for f in usual if f.GetType() == ogr.OFTString]
        usual = texts if len(texts) == 1 else usual
    if usual:
        return usual
    others = [f for f in usable if _plain(f.GetName()) not in _IDENTIFIERS]
    return others if len(others) == 1 and others[0].GetType() != ogr.OFTReal else []


def _plain(name: str) -> str:
    return name.casefold().replace('_', '').replace(' ', '').replace('-', '')
