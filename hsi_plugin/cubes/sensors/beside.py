"""ENVI images that lie beside another one: lookup tables, positions, angles, references."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Sequence

from ...core.errors import CubeError
from ..envi import EnviHeader, find_data, find_header, is_header, read_header

_MOST_HEADERS = 200  # that are looked into: those whose names are most like the image's
_LARGEST = 4 << 20
_GLT = re.compile(r'(?<![a-z])glt(?![a-z])|look-?\s?up', re.IGNORECASE)
_POSITIONS = re.compile(r'(?<![a-z])(?:igm|loc)(?![a-z])|longitude|latitude', re.IGNORECASE)


@dataclass(frozen=True)
class Neighbour:
    """An ENVI image in the same folder.

    Args:
        path: Its data file.
        header: Its header.
        shared: How many characters its name begins with that the image's begins with too.
    """

    path: Path
    header: EnviHeader
    shared: int


def own_header(path: Path) -> EnviHeader:
    """The header of an ENVI image, by its data file or by the header itself.

    Raises:
        CubeError: There is none, or it is damaged.
    """
    found = path if path.suffix.lower() == '.hdr' and is_header(path) else find_header(path)
    if found is None:
        raise CubeError(f'{path} has no ENVI header beside it.', 'Put the header into the same folder.')
    return read_header(found, path)


def neighbours(image: Path) -> List[Neighbour]:
    """The ENVI images beside one, those first whose names begin most alike; damaged headers are passed over."""
    try:
        with os.scandir(image.parent) as entries:
            names = [e.name for e in entries if e.name.lower().endswith('.hdr') and e.is_file()]
    except OSError:
        return []
    own = find_header(image)
    names.sort(key=lambda name: (-_shared(name, image.name), name))
    found = []
    for name in names[:_MOST_HEADERS]:
        path = image.with_name(name)
        if path in (own, image) or not is_header(path):
            continue
        try:
            if path.stat().st_size > _LARGEST:
                continue
            data = path.with_suffix('') if path.with_suffix('').is_file() else find_data(path)
            found.append(Neighbour(data, read_header(path, data), _shared(name, image.name)))
        except (CubeError, OSError):  # it belongs to another image; whoever opens that one is told
            continue
    return found


def most_alike(found: Sequence[Neighbour], wanted: Callable[[Neighbour], bool]) -> Optional[Neighbour]:
    """The one of a kind whose name begins most like the image's, or the only one of its kind; None where there is no saying."""
    fitting = [n for n in found if wanted(n)]
    if len(fitting) > 1 and fitting[0].shared == fitting[1].shared:
        return None
    return fitting[0] if fitting else None


def is_lookup_table(header: EnviHeader, name: str = '') -> bool:
    """Whether a header describes a geographic lookup table: two bands of whole numbers, the columns and the rows of the measurement."""
    return header.shape[0] == 2 and header.describes_raw_data and header.dtype.kind in 'iu' and bool(_GLT.search(_told(header, name)))


def is_positions(header: EnviHeader, name: str = '') -> bool:
    """Whether a header describes a longitude and a latitude for each pixel (and an elevation, as a rule)."""
    known = 2 <= header.shape[0] <= 4 and header.describes_raw_data and header.dtype.kind == 'f'
    return known and bool(_POSITIONS.search(_told(header, name)))


def _told(header: EnviHeader, name: str) -> str:
    return ' '.join((header.text('band names'), name)).replace('_', ' ')


def _shared(one: str, other: str) -> int:
    return len(os.path.commonprefix([one.lower(), other.lower()]))  # noqa: RUF071 - of names, not of paths
