"""XML side files of products, read by GDAL's own parser: no entities are resolved, nothing is fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Union

from osgeo import gdal

from ..core.errors import CubeError
from .gdal_errors import gdal_errors

_LARGEST = 64 << 20
_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2  # CPLXMLNodeType


class Element:
    """An element of XML: its name without namespace, attributes, children and text."""

    def __init__(self, parsed: List[Any]) -> None:
        self.name = str(parsed[1]).rpartition(':')[2]
        self.attributes: Dict[str, str] = {}
        self.children: List[Element] = []
        texts = []
        for child in parsed[2:]:
            if child[0] == _ATTRIBUTE:
                self.attributes[str(child[1])] = str(child[2][1]) if len(child) > 2 else ''
            elif child[0] == _TEXT:
                texts.append(str(child[1]))
            elif child[0] == _ELEMENT:
                self.children.append(Element(child))
        self.own_text = ' '.join(texts).strip()

    def find(self, path: str) -> Optional[Element]:
        """The first element along a path of names such as ``specific/sunElevationAngle/center``; None where there is none."""
        return next(self.find_all(path), None)

    def find_all(self, path: str) -> Iterator[Element]:
        """All elements along a path of names, in their order."""
        name, _, rest = path.partition('/')
        for child in self.children:
            if child.name == name:
                if rest:
                    yield from child.find_all(rest)
                else:
                    yield child

    def everywhere(self, name: str) -> Iterator[Element]:
        """All elements of a name at any depth, in their order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.everywhere(name)

    def text(self, path: str = '') -> str:
        """The text of the element along a path; '' where there is none."""
        found = self.find(path) if path else self
        return found.own_text if found is not None else ''

    def number(self, path: str = '') -> Optional[float]:
        """The number that an element holds; None where there is none."""
        try:
            return float(self.text(path))
        except ValueError:
            return None


def read_xml(path: Union[str, Path]) -> Element:
    """The outermost element of a file.

    Raises:
        CubeError: The file cannot be read, or is no XML.
    """
    try:
        with open(path, 'rb') as file:
            raw = file.read(_LARGEST + 1)
    except OSError as error:
        raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its permissions.') from error
    parsed: Any = None
    if len(raw) <= _LARGEST and b'\0' not in raw:
        with gdal_errors() as log:
            parsed = gdal.ParseXMLString(_decoded(raw))
        if log.failed:
            parsed = None
    outermost = _outermost(parsed)
    if outermost is None:
        raise CubeError(f'{path} is damaged: it holds no complete XML.', 'Copy or download it again.')
    return Element(outermost)


def _outermost(parsed: Any) -> Optional[List[Any]]:
    """The first real element: GDAL puts a declaration and its neighbours below a node without a name."""
    if not parsed:
        return None
    if parsed[0] == _ELEMENT and parsed[1] and not str(parsed[1]).startswith(('?', '!')):
        return list(parsed)
    return next((found for found in (_outermost(child) for child in parsed[2:] if isinstance(child, list)) if found is not None), None)


def _decoded(raw: bytes) -> str:
    """The text, with numbers in place of what is no ASCII: a message of GDAL's that cuts such a character in two is no text for Python."""
    try:
        text = raw.decode('utf-8-sig')
    except UnicodeDecodeError:
        text = raw.decode('latin-1')
    return text.encode('ascii', 'xmlcharrefreplace').decode('ascii')
