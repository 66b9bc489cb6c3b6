"""Installing from a folder of wheels, where there is no network: what is missing is told all at once, before anything is installed."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path
from typing import Dict, List

from ...core.errors import InstallError
from .locked import Lock, LockedPackage
from .place import tag


def check_wheels(lock: Lock, folder: Path) -> None:
    """See that a folder has a wheel for every package. Hashes are the installer's business: it checks every file anyway.

    Args:
        lock: What is to be installed.
        folder: The folder of wheels.

    Raises:
        InstallError: The folder is none, or wheels are missing; the remedy is the command that fetches them on another machine.
    """
    try:
        present = {found: path for path in folder.iterdir() if (found := _key(path.name))}
    except OSError as error:
        raise InstallError(f'The folder of wheels {folder} cannot be read: {error.strerror or error}.', _fetch(lock)) from error
    missing = missing_from(lock, present)
    if missing:
        names = ', '.join(f'{package.name} {package.version}' for package in missing)
        raise InstallError(f'The folder {folder} lacks {len(missing)} of {len(lock.packages)} packages: {names}.', _fetch(lock))


def missing_from(lock: Lock, present: Dict[str, Path]) -> List[LockedPackage]:
    """The packages of a lock that no wheel is there for."""
    return [package for package in lock.packages if f'{package.name} {_version(package.version)}' not in present]


def _key(filename: str) -> str:
    """Name and version of a wheel, normalised; empty for other files."""
    parts = filename[:-4].split('-') if filename.endswith('.whl') else []
    return f'{re.sub("[-_.]+", "-", parts[0]).lower()} {_version(parts[1])}' if len(parts) >= 5 else ''


def _version(text: str) -> str:
    """`1.0` and `1.0.0` are the same version; PEP 427 writes the `+` and `-` of a local part as they come."""
    public, plus, local = text.replace('%2B', '+').partition('+')
    return re.sub(r'(\.0)+$', '', public) + plus + local.replace('_', '.')


def _fetch(lock: Lock) -> str:
    """What to do: the command for a machine with a network."""
    return f'On a machine with a network: {fetch_command(lock)} — then copy the folder here.'


def fetch_command(lock: Lock, target: str = 'wheels') -> str:
    """The command that fetches all wheels of a lock on another machine, of whatever platform.

    Args:
        lock: The lock file.
        target: The folder to fetch into.
    """
    python, system = tag().split('-', 1)
    words = ['python3', '-m', 'pip', 'download', '--no-deps', '--require-hashes', '--only-binary', ':all:']
    words += ['--implementation', 'cp', '--python-version', f'{python[2:3]}.{python[3:]}']
    for abi in (python, 'abi3', 'none'):
        words += ['--abi', abi]
    for platform in _platforms(system):
        words += ['--platform', platform]
    for index in sorted({package.index for package in lock.packages if package.index}):
        words += ['--extra-index-url', index]
    words += ['-r', str(lock.path), '-d', target]
    return ' '.join(f'"{word}"' if ' ' in word else word for word in words) if sys.platform == 'win32' else shlex.join(words)


def _platforms(system: str) -> List[str]:
    """The platform tags that wheels for this system carry: pip does not derive older ones from the newest."""
    name, machine = system.split('_', 1)
    if name == 'linux':
        names = [f'manylinux_2_{n}' for n in (28, 27, 26, 24, 17, 12, 5)] + [f'manylinux{n}' for n in ('2014', '2010', '1')]
        return [f'{name}_{machine}' for name in names]
    if name == 'macosx':
        return [f'macosx_{n}_0_{m}' for n in (14, 13, 12, 11) for m in (machine, 'universal2')] + [
            f'macosx_10_{n}_{m}' for n in (13, 12, 9) for m in (machine, 'universal2')]
    return [system]
