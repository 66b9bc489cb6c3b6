"""CLIP models as jobs see them: which are known, and getting one."""

from __future__ import annotations

from typing import List

from ..core.clip_models import ClipCard, list_clips
from .context import Context
from .job import Json


def list_json() -> List[Json]:
    """The published models that are known, those that are here first, as plain values.

    Raises:
        ModelError: The list of them is damaged.
    """
    return [
        {
            'name': card.name, 'title': card.title, 'summary': card.summary, 'bytes': card.bytes, 'source': card.source,
            'licence': card.licence, 'path': card.path, 'installed': card.installed, 'missing': list(card.missing),
            'downloadable': card.downloadable, 'notes': list(card.notes),
        }
        for card in list_clips().values()
    ]


def download_clip(card: ClipCard, context: Context) -> Json:
    """Download what is not here of a published CLIP; what has arrived stays for the next attempt when it is interrupted.

    Raises:
        ModelError: A file has no address or no hash, or what came has another hash.
        InstallError: The network does not give it.
        OutputError: The disk is full.
    """
    from ..models.clip.fetch import fetch_clip

    whole = max(1, card.bytes)
    folder = fetch_clip(
        card, context.check_cancelled, lambda done: context.progress(min(0.99, done / whole), f'downloading {card.title}'), context.log
    )
    context.progress(1.0, 'done')
    return {'name': card.name, 'title': card.title, 'path': str(folder), 'notes': list(card.notes)}
