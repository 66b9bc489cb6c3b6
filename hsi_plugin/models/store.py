"""The user's foundation models on disk: a folder a model, in which a file is either whole or absent.

What arrives is put together in a folder of its own, `<models>/.work/…`, and moved to its place when it was loaded strictly; a download that
was interrupted waits in `<models>/.downloads`. A lock a model keeps two programs from adding it at once. No torch here.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Tuple

from ..core.backbones import CARD, WEIGHTS, BackboneCard, check_name, models_folder
from ..core.errors import ModelError, OutputError, ParameterError
from ..core.locks import lock_file
from ..core.places import resources
from ..cubes.atomic import output_error
from .tensors import read_tensor_file

SPARE_BYTES = 64 << 20
_STEP = 4 << 20
_WORK, _DOWNLOADS, _LOCKS = '.work', '.downloads', '.locks'
Progress = Callable[[int], None]


def ships(card: BackboneCard) -> bool:
    """Whether a model's card is the plugin's, not the user's."""
    return Path(card.folder) == resources() / 'models'


@contextmanager
def being_changed(name: str) -> Iterator[Path]:
    """Hold a model's lock and a folder to put its files together in, which is gone afterwards.

    Args:
        name: The model.

    Yields:
        The folder; it lies on the disk of the models, so that moving out of it is one step.

    Raises:
        ModelError: Another program adds, downloads or removes this model.
        OutputError: The folder of models cannot be written.
    """
    root = models_folder()
    work = root / _WORK / check_name(name)
    lock = root / _LOCKS / name
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        file = open(lock, 'ab')  # noqa: SIM115  # closed below
    except OSError as error:
        raise output_error(lock, error) from error
    with file:
        try:
            ours = lock_file(file)
        except OSError as error:
            raise OutputError(
                f'The folder {root} is on a file system that knows no locks: {error.strerror or error}.',
                'Choose a folder on a local disk with HSI_HOME.',
            ) from error
        if not ours:
            raise ModelError(f'The model {name} is being added or removed by another program.', 'Wait until it is done.')
        try:
            shutil.rmtree(work, ignore_errors=True)  # what a kill left
            folder = work / uuid.uuid4().hex[:8]
            folder.mkdir(parents=True)
            yield folder
        except OSError as error:
            raise output_error(root / name, error) from error
        finally:
            shutil.rmtree(work, ignore_errors=True)


def check_room(need: int) -> None:
    """Find out before the work whether the disk of the models has room.

    Raises:
        OutputError: It has not.
    """
    folder = models_folder()
    while not folder.is_dir():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < need + SPARE_BYTES:
        raise OutputError(
            f'{folder} has {megabytes(free)} free, and {megabytes(need + SPARE_BYTES)} are needed.',
            'Make room there, or choose another folder for models with HSI_HOME.',
        )


def copy(source: Path, target: Path, check_cancelled: Callable[[], None], progress: Progress = lambda done: None) -> str:
    """Copy a file in pieces and tell its SHA-256; the caller moves or removes the copy.

    Raises:
        ModelError: The file cannot be read.
        OutputError: The copy cannot be written.
    """
    digest, done = hashlib.sha256(), 0
    try:
        with open(target, 'wb') as out:
            for piece in pieces(source):
                check_cancelled()
                digest.update(piece)
                out.write(piece)
                done += len(piece)
                progress(done)
    except OSError as error:
        raise output_error(target, error) from error
    return digest.hexdigest()


def sha256_of(path: Path, check_cancelled: Callable[[], None], progress: Progress = lambda done: None) -> str:
    """SHA-256 of a file.

    Raises:
        ModelError: It cannot be read.
    """
    digest, done = hashlib.sha256(), 0
    for piece in pieces(path):
        check_cancelled()
        digest.update(piece)
        done += len(piece)
        progress(done)
    return digest.hexdigest()


def pieces(path: Path) -> Iterator[bytes]:
    """A file's bytes in pieces.

    Raises:
        ModelError: It cannot be read.
    """
    try:
        with open(path, 'rb') as file:
            yield from iter(lambda: file.read(_STEP), b'')
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error


def own_card(path: Path, name: str = '') -> Optional[BackboneCard]:
    """The card of a user's own model: in the header of its safetensors file under `card`, or beside it as `card.json` or `<name>.json`.

    Args:
        path: The file.
        name: What to call the model instead.

    Returns:
        None where there is none.

    Raises:
        ModelError: The card is damaged, or speaks of published files.
        ParameterError: It cannot be called so.
    """
    text = metadata_of(path).get('card', '')
    beside = '' if text else _text(path.with_suffix('.json'), path.with_name(CARD))
    if not text and '"family"' not in beside:  # other programs, too, put a JSON file beside weights
        return None
    try:
        value = json.loads(text or beside)
    except ValueError as error:
        raise ModelError(f'The card of {path.name} is no JSON: {error}.', 'Export the model again.') from error
    if isinstance(value, dict) and name:
        value = {**value, 'name': check_name(name)}
    card = BackboneCard.from_json(value, str(path.parent))
    if card.files:
        raise ModelError(f'The card of {path.name} is that of published weights ({card.files[0].name}).', 'Add those weights themselves.')
    return card


def metadata_of(path: Path) -> Dict[str, str]:
    """The texts in the header of a safetensors file.

    Raises:
        ModelError: It is damaged.
    """
    return read_tensor_file(path)[1]


def place(staged: Path, target: Path) -> None:
    """Move a finished file to its place.

    Raises:
        OutputError: The place cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(staged, target)
    except OSError as error:
        raise output_error(target, error) from error


def place_own(card: BackboneCard, staged: Path) -> Path:
    """Give a model of the user's own its folder: the staged folder holds its weights, the card is written beside them.

    Args:
        card: Its card.
        staged: The folder with `weights.safetensors`.

    Returns:
        The model's folder.

    Raises:
        ParameterError: There is a model of that name.
        OutputError: The folder of models cannot be written.
    """
    target = models_folder() / check_name(card.name)
    if target.exists() or (resources() / 'models' / f'{card.name}.json').exists():
        raise ParameterError(
            f'There is a model {card.name} already.', f'Give another name (--name), or first remove it: models remove {card.name}.'
        )
    try:
        text = json.dumps(card.to_json(), indent=2, ensure_ascii=False, allow_nan=False)
        (staged / CARD).write_text(text, encoding='utf-8')
        if not (staged / WEIGHTS).is_file():
            raise OutputError(f'The weights of {card.name} were not written.', 'Check the free space.')
        os.replace(staged, target)
    except OSError as error:
        raise output_error(target, error) from error
    return target


def remove(name: str, known: Optional[BackboneCard]) -> Tuple[List[str], int]:
    """Remove what is on the disk of a model: its weights, an interrupted download, and, of a model of the user's own, its card.

    Args:
        name: The model; one whose card is damaged is removed as well.
        known: Its card, where it can be read.

    Returns:
        The folders that were removed, and the bytes that were freed.

    Raises:
        ParameterError: There is nothing to remove.
        OutputError: Something is in use or may not be removed.
    """
    own = Path(known.folder) if known is not None and not ships(known) else models_folder() / check_name(name)
    places = [place for place in (own, downloads(name)) if place.is_dir()]
    if not places:
        reason = 'it ships with the plugin' if known is not None and not known.files else 'its weights are not here'
        raise ParameterError(f'There is nothing to remove of "{name}": {reason}.', 'See models list.')
    freed = 0
    with being_changed(name) as work:
        for number, one in enumerate(places):
            freed += sum(path.stat().st_size for path in one.rglob('*') if path.is_file())
            gone = work / str(number)
            try:
                os.replace(one, gone)  # in one step: nobody finds half a model
                shutil.rmtree(gone)
            except OSError as error:
                raise OutputError(
                    f'{one} cannot be removed: {error.strerror or error}.', 'A job may still be using it: wait for it, then try again.'
                ) from error
    return [str(place) for place in places], freed


def downloads(name: str) -> Path:
    """The folder of a model's interrupted downloads."""
    return models_folder() / _DOWNLOADS / check_name(name)


def _text(*places: Path) -> str:
    """What the first of these files holds that is there."""
    for path in places:
        if path.is_file():
            try:
                return path.read_text(encoding='utf-8')
            except (OSError, ValueError) as error:
                raise ModelError(f'{path} cannot be read: {error}.', 'Check its permissions.') from error
    return ''


def megabytes(size: float) -> str:
    """A size for people."""
    return f'{size / 1e6:,.1f} MB' if size < 1e8 else f'{size / 1e6:,.0f} MB'
