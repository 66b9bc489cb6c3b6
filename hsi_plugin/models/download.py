"""Downloading a published file of weights: by a pinned address, checked by its hash, going on where it stopped.

What has arrived lies in `NAME.part` with a note of what it is beside it. Only the caller's thread writes, and it leaves at once when the
job is cancelled; see :mod:`.connection`.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Optional, Tuple

from ..core.backbones import WeightFile
from ..core.errors import InstallError, ModelError
from ..cubes.atomic import output_error
from .connection import Broken, Complete, Connection, Head, check_scheme, host_of
from .store import Progress, check_room, megabytes, pieces

ATTEMPTS = 4
_SILENCE = 30.0  # seconds without a byte
_PAUSE = 1.0
_LOOK = 0.2
_GO_ON = 'Download again: it goes on from there. Without a network, fetch the file on another machine and add it.'
_BY_HAND = 'Get the file from its page ({page}) and add it: models add FILE.'


@dataclass(frozen=True)
class _Note:
    """What a `.part` file is a part of."""

    url: str
    sha256: str
    bytes: int
    etag: str


def download(
    file: WeightFile, folder: Path, check_cancelled: Callable[[], None], progress: Progress = lambda done: None,
    log: Callable[[str], None] = lambda text: None, schemes: Tuple[str, ...] = ('https',), silence: float = _SILENCE, pause: float = _PAUSE,
) -> Path:
    """Download a file, or go on with it.

    Args:
        file: What to download; it needs an address and a hash.
        folder: Where it is put.
        check_cancelled: Asked several times a second; what it raises passes through, and what has arrived stays.
        progress: Takes the number of bytes that have arrived.
        log: Takes what the user should know.
        schemes: What addresses may begin with, redirected ones too.
        silence: Seconds without a byte after which a connection counts as broken.
        pause: Seconds before the second attempt; twice as many before the third, and so on.

    Returns:
        The file, whole and with the right hash.

    Raises:
        ModelError: There is no address or hash for it, or what came has another hash.
        InstallError: The network does not give it.
        OutputError: The disk is full.
    """
    by_hand = _BY_HAND.format(page=file.page or 'see models show')
    if not file.url or not file.sha256:
        raise ModelError(f'{file.name} cannot be downloaded: its {"hash" if file.url else "address"} is not known.', by_hand)
    check_scheme(file.url, schemes)
    part, note = folder / f'{file.name}.part', folder / f'{file.name}.part.json'
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _fetch_patiently(file, part, note, check_cancelled, progress, log, schemes, silence, pause)
        digest = hashlib.sha256()
        for piece in pieces(part):
            check_cancelled()
            digest.update(piece)
        if digest.hexdigest() != file.sha256.lower():
            part.unlink()
            note.unlink()
            raise ModelError(
                f'The downloaded {file.name} is not the file that was expected: its SHA-256 is {digest.hexdigest()}, not {file.sha256}.',
                f'It was removed. Try again; if that does not help, something on the way changes it: {by_hand}',
            )
        whole = folder / file.name
        part.replace(whole)
        note.unlink()
        return whole
    except OSError as error:
        raise output_error(part, error) from error


def _fetch_patiently(
    file: WeightFile, part: Path, note: Path, check_cancelled: Callable[[], None], progress: Progress, log: Callable[[str], None],
    schemes: Tuple[str, ...], silence: float, pause: float,
) -> None:
    """As many connections as it takes, until :data:`ATTEMPTS` of them in a row have brought nothing."""
    in_vain = 0
    while True:
        before = _size(part)
        try:
            _fetch(file, part, note, check_cancelled, progress, schemes, silence)
            return
        except Broken as error:
            in_vain = 0 if _size(part) > before else in_vain + 1
            if in_vain == ATTEMPTS:
                arrived = _size(part)
                so_far = f'broke after {megabytes(arrived)} of {file.name}' if arrived else 'could not be made'
                raise InstallError(f'The connection to {host_of(file.url)} {so_far} ({error}).', _GO_ON) from error
            log(f'The connection broke ({error}); trying again.')
        end = time.monotonic() + pause * 2 ** max(in_vain - 1, 0)
        while time.monotonic() < end:
            check_cancelled()
            time.sleep(min(_LOOK, pause))


def _fetch(
    file: WeightFile, part: Path, note: Path, check_cancelled: Callable[[], None], progress: Progress, schemes: Tuple[str, ...],
    silence: float,
) -> None:
    """One connection: from where the part ends to the end of the file."""
    before = _read_note(note)
    known = before if before is not None and (before.url, before.sha256) == (file.url, file.sha256) else None
    start = _size(part) if known is not None else 0
    if known is not None and known.bytes and start == known.bytes:
        return
    reader = Connection(file.url, start, known.etag if known is not None else '', schemes, silence)
    try:
        head = reader.next(check_cancelled)
        if isinstance(head, Complete):
            return
        if not isinstance(head, Head):
            raise Broken('no answer')
        start = head.start
        total = head.total or file.bytes
        if file.bytes and head.total and head.total != file.bytes:
            raise ModelError(
                f'{host_of(file.url)} offers {megabytes(head.total)} as {file.name}, and {megabytes(file.bytes)} were expected.',
                _BY_HAND.format(page=file.page or 'see models show'),
            )
        check_room(max(total - start, 0))
        note.write_text(json.dumps(asdict(_Note(file.url, file.sha256, total, head.etag))), encoding='utf-8')
        done = start
        with open(part, 'r+b' if start else 'wb') as out:
            out.seek(start)
            out.truncate()
            progress(done)
            while True:
                piece = reader.next(check_cancelled)
                if not isinstance(piece, bytes) or not piece:
                    break
                done += len(piece)
                if total and done > total:
                    raise Broken('more came than was announced')
                out.write(piece)
                progress(done)
        if total and done < total:
            raise Broken(f'{megabytes(total - done)} are lacking')
    finally:
        reader.leave()


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _read_note(path: Path) -> Optional[_Note]:
    try:
        found: Dict[str, Any] = json.loads(path.read_text(encoding='utf-8'))
        return _Note(str(found['url']), str(found['sha256']), int(found['bytes']), str(found['etag']))
    except (OSError, ValueError, KeyError, TypeError):  # none, or cut short: the download begins anew
        return None
