"""What is installed: an environment counts when its marker is there and what the marker says still holds.

The marker is written last, after verification, so an environment that was interrupted has none. It is looked at again and again by
QGIS's own process: a file is read, nothing is started or imported.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ...core.errors import InstallError
from .locked import Lock, find_lock
from .place import CPU, CUDA, VARIANTS, folder, partial, python_in, tag

MARKER = 'hsi-environment.json'
_FORMAT = 1
_REMEDY = 'Install the compute environment again.'


@dataclass(frozen=True)
class Installed:
    """A whole environment.

    Args:
        folder: Where it is.
        variant: `cpu` or `cuda`.
        python: Its interpreter.
        lock_hash: SHA-256 of the lock file that it was made from.
        packages: Names and versions.
        bytes: What it takes on disk.
        installed_at: Time of day, with its zone.
        base: The interpreter that it adds to.
        device: What was computed on when it was verified.
    """

    folder: Path
    variant: str
    python: str
    lock_hash: str
    packages: Dict[str, str]
    bytes: int
    installed_at: str
    base: str = ''
    device: str = ''

    def to_json(self) -> Dict[str, Any]:
        """As JSON-ready values."""
        return {**asdict(self), 'folder': str(self.folder)}


@dataclass(frozen=True)
class Status:
    """What there is, and what could be.

    Args:
        root: The folder of compute environments.
        tag: Python and platform.
        cpu: The normal environment, if it is whole.
        cuda: The one for NVIDIA graphics cards, if it is whole.
        outdated: One of them was made from another list of packages than this version of the plugin has; it works all the same.
        resumable: An installation was interrupted, and can go on.
        lockable: There is a list of packages for this Python and platform.
        download_bytes: What the normal environment would fetch; None without a list.
        cuda_download_bytes: What the one for graphics cards would fetch; None where there is none.
        problem: Why an environment that is there cannot be used, and what to do; empty where all is well.
        interrupted: The variants whose installation was interrupted.
    """

    root: Path
    tag: str
    cpu: Optional[Installed]
    cuda: Optional[Installed]
    outdated: bool
    resumable: bool
    lockable: bool
    download_bytes: Optional[int]
    cuda_download_bytes: Optional[int] = None
    problem: str = ''
    interrupted: Tuple[str, ...] = ()

    @property
    def current(self) -> Optional[str]:
        """The variant that jobs use; None where QGIS's own Python does."""
        return CUDA if self.cuda else CPU if self.cpu else None

    def to_json(self) -> Dict[str, Any]:
        """As JSON-ready values."""
        return {
            'root': str(self.root), 'tag': self.tag, 'cpu': self.cpu.to_json() if self.cpu else None,
            'cuda': self.cuda.to_json() if self.cuda else None, 'current': self.current, 'outdated': self.outdated,
            'resumable': self.resumable, 'lockable': self.lockable, 'download_bytes': self.download_bytes,
            'cuda_download_bytes': self.cuda_download_bytes, 'problem': self.problem,
            'interrupted': list(self.interrupted),
        }


def installed(environments: Path, variant: str) -> Optional[Installed]:
    """The whole environment of a variant; None where there is none that can be used."""
    return look(folder(environments, variant), variant)[0]


def status(environments: Path, locks: Optional[Path] = None) -> Status:
    """What there is, and what could be.

    Args:
        environments: See :func:`hsi_plugin.engine.environment.place.root`.
        locks: Where lock files are; None for those that ship.
    """
    found = {variant: look(folder(environments, variant), variant) for variant in VARIANTS}
    known = {variant: _lock(variant, locks) for variant in VARIANTS}
    whole = [(environment, known[variant]) for variant, (environment, _) in found.items() if environment is not None]
    interrupted = tuple(variant for variant in VARIANTS if partial(environments, variant).is_dir())
    return Status(
        root=environments, tag=tag(), cpu=found[CPU][0], cuda=found[CUDA][0],
        outdated=any(lock is not None and environment.lock_hash != lock.sha256 for environment, lock in whole),
        resumable=bool(interrupted),
        lockable=known[CPU] is not None,
        download_bytes=_size(known[CPU]), cuda_download_bytes=_size(known[CUDA]),
        problem=' '.join(problem for _, problem in found.values() if problem), interrupted=interrupted,
    )


def look(place: Path, variant: str) -> Tuple[Optional[Installed], str]:
    """The environment in a folder, or why it cannot be used; neither where nothing is there."""
    if not place.is_dir():
        return None, ''
    try:
        values = json.loads((place / MARKER).read_text(encoding='utf-8'))
        if values['format'] != _FORMAT or values['variant'] != variant:
            return None, f'The compute environment in {place} was made by another version of the plugin. {_REMEDY}'
        found = Installed(
            place, variant, str(python_in(place)), str(values['lock_hash']), {str(k): str(v) for k, v in values['packages'].items()},
            int(values['bytes']), str(values['installed_at']), str(values['base']), str(values.get('device', '')),
        )
        made_for = str(values['tag'])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None, f'The compute environment in {place} is damaged: its marker {MARKER} is missing or unreadable. {_REMEDY}'
    if made_for != tag():
        return None, f'The compute environment in {place} is for another Python ({made_for}). {_REMEDY}'
    if not os.path.isfile(found.python):
        return None, f'The compute environment in {place} is damaged: it has no Python, or the one it adds to is gone. {_REMEDY}'
    if not os.path.isfile(found.base):
        return None, f'The compute environment in {place} adds to a Python that is gone, as after an update: {found.base}. {_REMEDY}'
    return found, ''


def write_marker(place: Path, environment: Installed) -> None:
    """Write the marker, whole or not at all."""
    values = {**environment.to_json(), 'format': _FORMAT, 'tag': tag()}
    for name in ('folder', 'python'):  # said by where the marker lies
        del values[name]
    write_json(place / MARKER, values)


def write_json(path: Path, values: Dict[str, Any]) -> None:
    """Write a small file, whole or not at all."""
    temporary = path.with_name(f'{path.name}.tmp')
    with open(temporary, 'w', encoding='utf-8') as file:
        json.dump(values, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)


def _lock(variant: str, locks: Optional[Path]) -> Optional[Lock]:
    try:
        return find_lock(variant, locks)
    except InstallError:
        return None


def _size(lock: Optional[Lock]) -> Optional[int]:
    return None if lock is None else lock.total_bytes
