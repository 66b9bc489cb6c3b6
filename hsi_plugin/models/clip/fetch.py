"""Downloading a published CLIP into `<home>/clip/<name>`: pinned, checked by its hashes, going on where it stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Tuple

from ...core.clip_models import CONFIG, PREPROCESSOR, SIGLIP, ClipCard
from ...core.errors import ModelError
from ...cubes.atomic import atomic_output, output_error
from ..download import download
from ..store import Progress, being_changed, megabytes


def fetch_clip(
    card: ClipCard, check_cancelled: Callable[[], None], progress: Progress = lambda done: None,
    log: Callable[[str], None] = lambda text: None, schemes: Tuple[str, ...] = ('https',),
) -> Path:
    """Download what is not here of a published model.

    Args:
        card: From :func:`hsi_plugin.core.clip_models.list_clips`.
        check_cancelled: Asked several times a second; what it raises passes through, and what has arrived stays.
        progress: Takes the number of bytes that have arrived, of all files together.
        log: Takes what the user should know.
        schemes: What addresses may begin with.

    Returns:
        The folder, which can now be opened.

    Raises:
        ModelError: A file has no address or no hash, what came has another hash, or another program downloads the same.
        InstallError: The network does not give it.
        OutputError: The disk is full.
    """
    folder = Path(card.path)
    if card.installed:
        return folder
    if not card.downloadable:
        lacking = ', '.join(file.name for file in card.files if not (file.url and file.sha256)) or 'everything'
        raise ModelError(f'{card.title} cannot be downloaded: address or hash is not known of {lacking}.', card.by_hand)
    before = 0
    with being_changed(f'clip-{card.name}'):
        for file in card.files:
            here = folder / file.name
            if not here.is_file():
                log(f'Downloading {file.name}{f" ({megabytes(file.bytes)})" if file.bytes else ""}.')

                def report(done: int, before: int = before) -> None:
                    progress(before + done)

                download(file, folder, check_cancelled, report, log, schemes)
            before += here.stat().st_size
            progress(before)
        for name, told in _descriptions(card):
            if not (folder / name).is_file():
                try:
                    with atomic_output(folder / name) as part:
                        part.write_text(json.dumps(told, indent=1), encoding='utf-8')
                except OSError as error:
                    raise output_error(folder / name, error) from error
    return folder


def _descriptions(card: ClipCard) -> Tuple[Tuple[str, object], ...]:
    """The small files that the card stands for."""
    if not card.config:
        return ()
    colours = {'image_mean': list(card.mean), 'image_std': list(card.std), 'do_normalize': True}
    return ((CONFIG, card.config), *(((PREPROCESSOR, colours),) if card.kind == SIGLIP else ()))
