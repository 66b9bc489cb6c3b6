"""Whether a map that lies on the disk is whole, and the one that a job would make again.

`MAP.json` names the map's rasters with their sizes and SHA-256, and under `key` a hash of all that decided the map. It is written when they
are whole, so a map that was cut off, changed by hand or made from something else never passes.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Union

from ..core.digest import file_sha256

KEY, FILES = 'key', 'files'


def describe_files(paths: Iterable[Path]) -> List[Dict[str, Any]]:
    """Files as a record names them: ``{name, bytes, sha256}``.

    Raises:
        OSError: One of them cannot be read.
    """
    return [{'name': path.name, 'bytes': path.stat().st_size, 'sha256': file_sha256(path)} for path in paths]


def find_whole(path: Union[str, Path], key: str) -> Optional[Dict[str, Any]]:
    """The record of a map that is whole and was made with this key; None where there is none.

    Args:
        path: The map, `MAP.tif`.
        key: What :meth:`hsi_plugin.maps.write.ClassificationWriter.close` was given.
    """
    target = Path(path)
    record = _read(target.with_suffix('.json'))
    if record is None or not key or record.get(KEY) != key:
        return None
    files = record.get(FILES)
    if not isinstance(files, list) or target.name not in [entry.get('name') for entry in files if isinstance(entry, dict)]:
        return None
    return record if all(_is_as_described(target.parent, entry) for entry in files) else None


def _is_as_described(folder: Path, entry: Any) -> bool:
    if not isinstance(entry, dict) or not isinstance(entry.get('name'), str) or Path(entry['name']).name != entry['name']:
        return False
    file = folder / entry['name']
    try:
        # The size first: most maps that are not whole are told by it, without reading them.
        return file.stat().st_size == entry.get('bytes') and file_sha256(file) == entry.get('sha256')
    except OSError:
        return False


def _read(path: Path) -> Optional[Dict[str, Any]]:
    try:
        found = json.loads(path.read_text(encoding='utf-8'))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
