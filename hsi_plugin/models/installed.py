"""Where the weights of an installed foundation model are, and their hash. No torch here."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Dict, List, Tuple

from ..core.backbones import BackboneCard
from ..core.errors import ModelError
from .modelfile import model_sha256


def installed_files(card: BackboneCard) -> Dict[str, Path]:
    """Where the file of each part of a model lies; the part is empty for a model in one file.

    Raises:
        ModelError: They are not all here.
    """
    places = card.weight_places()
    lacking = ', '.join(file.name for file, place in places if place is None)
    if lacking:
        remedy = (
            'Download or add them under Models ▸ Foundation models…; or python -m hsi_plugin models download '
            f'{card.name}, or models add FILE.'
        )
        if not card.files:
            remedy = 'Install the plugin again, or remove the model and add it again.'
        raise ModelError(f'The weights of {card.title} are not here ({lacking}).', remedy)
    return {file.part: place for file, place in places if place is not None}


def weights_sha256(card: BackboneCard) -> str:
    """SHA-256 of an installed model's file; of the files' hashes, in the card's order, where there are several.

    Raises:
        ModelError: They are not here, or cannot be read.
    """
    hashes: List[str] = []
    for path in installed_files(card).values():
        key = stamp(path)
        if key not in _HASHES:
            _HASHES[key] = model_sha256(path)
        hashes.append(_HASHES[key])
    return hashes[0] if len(hashes) == 1 else hashlib.sha256(''.join(hashes).encode()).hexdigest()


def stamp(path: Path) -> Tuple[str, int, int]:
    """Place, size and time of change: what is taken for the same file.

    Raises:
        ModelError: It cannot be read.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its permissions, or add it again.') from error
    return str(path), found.st_size, found.st_mtime_ns


_HASHES: Dict[Tuple[str, int, int], str] = {}
