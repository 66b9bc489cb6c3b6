"""Names for what is made of many images: unique whatever the images are called, below one folder, and valid on every system.

Windows refuses some characters, names of devices, and a dot or space at the end (*Naming Files, Paths, and Namespaces*, Microsoft); it and
macOS take names for equal that differ in their case only. No name is one of those that lie beside a map or at the top of its folder.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Set, Tuple

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]')
_DEVICES = re.compile(r'(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?', re.IGNORECASE)
_SUFFIX = re.compile(r'\.[A-Za-z][A-Za-z0-9]{0,8}')
# Folders called like a file that is made beside them; and what a map of another image, or the folder itself, has under such a name.
_MADE = re.compile(r'\.(?=(?:tiff?|json|qml|xml|vrt|csv|gpkg)$)', re.IGNORECASE)
_COMPANION = re.compile(r'.*_(?:confidence|second)', re.IGNORECASE | re.DOTALL)
_AT_TOP = re.compile(r'(?:mosaic|summary)(?:_.*)?', re.IGNORECASE | re.DOTALL)
_LONGEST = 150  # bytes: systems allow 255, and endings and temporary names are put to it
_ROUNDS = 200


@dataclass(frozen=True)
class Wanted:
    """How an image would like to be called.

    Args:
        parents: The names of all folders above it, the outermost first.
        stem: Its name without suffix.
        suffix: Its suffix with the dot; empty where it has none.
        depth: How many of the folders are part of its name at least.
    """

    parents: Tuple[str, ...]
    stem: str
    suffix: str
    depth: int = 0

    @classmethod
    def of(cls, path: Path, depth: int = 0, is_folder: bool = False) -> Wanted:
        """The wish of a file, or of a folder that is an image itself, at an absolute path."""
        stem, suffix = (path.name, '') if is_folder else split_suffix(path.name)
        return cls(tuple(part for part in path.parent.parts if part != path.anchor), stem, suffix, depth)


def split_suffix(name: str) -> Tuple[str, str]:
    """A file's name without its suffix, and the suffix; what follows a dot in a version or a time is none."""
    stem, dot, end = name.rpartition('.')
    return (stem, dot + end) if stem.strip('.') and _SUFFIX.fullmatch(dot + end) else (name, '')


def unique_names(wanted: Sequence[Wanted]) -> List[str]:
    """One name for each image: parts separated by ``/``, relative, without suffix.

    Names that would be equal get the names of their folders in front, as far as needed; in the same folder, their suffix behind; and a
    number where that does not help.
    """
    parents = [tuple(_folder(p) for p in one.parents) for one in wanted]
    depths = [min(one.depth, len(p)) for one, p in zip(wanted, parents)]
    with_suffix: Set[int] = set()

    def name(i: int) -> str:
        stem = wanted[i].stem + (wanted[i].suffix.replace('.', '_') if i in with_suffix else '')
        return _joined(parents[i][len(parents[i]) - depths[i] :], stem)

    names = [name(i) for i in range(len(wanted))]
    for _ in range(_ROUNDS):
        changed: Set[int] = set()
        for group in _equal(names):
            if len({parents[i] for i in group}) == 1:
                more = {i for i in group if i not in with_suffix and wanted[i].suffix}
                with_suffix |= more
            else:
                more = {i for i in group if depths[i] < len(parents[i])}
                for i in more:
                    depths[i] += 1
            changed |= more
        for i in changed:
            names[i] = name(i)
        if not changed:
            break
    return _numbered(names)


def _equal(names: Sequence[str]) -> List[List[int]]:
    """Places of names that some system takes for equal."""
    groups: Dict[str, List[int]] = {}
    for i, name in enumerate(names):
        groups.setdefault(_key(name), []).append(i)
    return [group for group in groups.values() if len(group) > 1]


def _numbered(names: Sequence[str]) -> List[str]:
    """The names, with numbers behind those that are still equal to others."""
    used = {_key(name) for name in names}
    seen: Set[str] = set()
    out = []
    for name in names:
        chosen, number = name, 2
        while _key(chosen) in seen or (chosen != name and _key(chosen) in used):
            chosen, number = f'{name}_{number}', number + 1
        seen.add(_key(chosen))
        out.append(chosen)
    return out


def _key(name: str) -> str:
    return unicodedata.normalize('NFC', unicodedata.normalize('NFC', name).casefold())


def _joined(folders: Sequence[str], stem: str) -> str:
    plain = _valid(stem)
    if _COMPANION.fullmatch(plain) or (not folders and _AT_TOP.fullmatch(plain)):
        plain += '_image'
    return '/'.join((*folders, plain))


def _folder(name: str) -> str:
    return _valid(_MADE.sub('_', name))


def _valid(name: str) -> str:
    """One part of a name as every system takes it."""
    plain = _REFUSED.sub('_', name).rstrip('. ').lstrip(' ')
    if plain.startswith('.'):
        plain = '_' + plain[1:]
    if not plain or _DEVICES.fullmatch(plain):
        plain = (plain or 'image') + '_'
    raw = plain.encode('utf-8')
    if len(raw) > _LONGEST:
        plain = raw[: _LONGEST - 9].decode('utf-8', 'ignore').rstrip('. ') + '~' + hashlib.sha256(raw).hexdigest()[:8]
    return plain
