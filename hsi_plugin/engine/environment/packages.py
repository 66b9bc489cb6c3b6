"""One package after the other into an environment, with uv where it is there and with pip where it is not or fails.

One package a call, because then progress, cancel and going on after an interruption are exact. Every package is checked against the
SHA-256 in the lock, so it does not matter from which index or folder it comes.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Mapping, Optional, Tuple

from ...core.errors import InstallError
from . import child
from .failures import explain
from .locked import LockedPackage
from .network import installer_environment, uv_environment
from .place import python_in

FORCED = 'HSI_INSTALLER'
_RAW = re.compile(r'Progress (\d+) of (\d+)')
_EXACT = ('--no-deps', '--require-hashes', '--only-binary', ':all:')
# uv tells no progress where it does not draw on a terminal. It unpacks while it downloads, so what its private cache has grown to tells
# how far it is: torch 2.13.0+cpu's wheel of 192 MB unpacks to 3.7 times that (`make lock`'s cp311-linux_x86_64-cpu, docs/ENVIRONMENT.md).
_UNPACKED = 3.7
_SECONDS_BETWEEN_LOOKS = 1.0


@dataclass(frozen=True)
class Target:
    """Where packages go and how.

    Args:
        environment: The folder of the environment.
        wheels: A folder to install from without a network; None for the network.
        check: Raises where the job was cancelled.
        log: Takes a sentence for the user.
        lock: See :func:`hsi_plugin.engine.environment.child.run`.
    """

    environment: Path
    wheels: Optional[Path]
    check: Callable[[], None]
    log: Callable[[str], None]
    lock: Optional[int] = None

    @property
    def work(self) -> Path:
        """A folder for the installers' caches and temporary files, gone when the environment is whole.

        Not the user's caches: there gigabytes would stay for ever. Not the system's temporary folder: it is often small. And on the
        disk of the environment uv links files instead of copying them.
        """
        return self.environment / 'hsi-work'

    @property
    def cache(self) -> Path:
        """The cache: a package whose installation was interrupted is not fetched again."""
        return self.work / 'cache'

    @property
    def temporary(self) -> Dict[str, str]:
        """The variables that name the folder for temporary files."""
        folder = self.work / 'tmp'
        folder.mkdir(parents=True, exist_ok=True)
        return {name: str(folder) for name in ('TMPDIR', 'TEMP', 'TMP')}


class Installers:
    """uv and pip, whichever is there and allowed; `HSI_INSTALLER` set to `uv` or `pip` leaves one.

    Args:
        target: Where packages go.
    """

    def __init__(self, target: Target) -> None:
        self._target = target
        forced = os.environ.get(FORCED, '')
        if forced not in ('', 'uv', 'pip'):
            raise InstallError(f'HSI_INSTALLER is "{forced}".', 'Set it to uv or pip, or not at all.')
        self._uv = find_uv() if forced != 'pip' else None
        if forced == 'uv' and self._uv is None:
            raise InstallError('uv was not found.', 'Install it (docs.astral.sh/uv), or leave HSI_INSTALLER unset to use pip.')
        self._pip = forced != 'uv'
        self._pip_version: Tuple[int, ...] = ()

    @property
    def name(self) -> str:
        """The one that comes first."""
        return 'uv' if self._uv else 'pip'

    def install(self, package: LockedPackage, report: Callable[[float], None]) -> None:
        """Install one package.

        Args:
            package: What to install.
            report: Takes the fraction of it that is done, as far as the installer tells.

        Raises:
            InstallError: No installer can; the text has the reason of each.
        """
        requirement = self._target.environment / 'hsi-requirement.txt'
        requirement.write_text(package.requirement + '\n', encoding='utf-8')
        failed = ''
        if self._uv:
            try:
                self._with_uv(self._uv, package, requirement, report)
                return
            except InstallError as error:
                if not self._pip:
                    raise
                failed = f' (uv, tried first: {error.what})'
                self._target.log(f'uv failed, going on with pip: {error.what}')
        try:
            self._with_pip(package, requirement, report)
        except InstallError as error:
            raise InstallError(f'{error.what}{failed}', error.remedy) from error

    def _with_uv(self, uv: str, package: LockedPackage, requirement: Path, report: Callable[[float], None]) -> None:
        target = self._target
        command = [
            uv, 'pip', 'install', '--python', str(python_in(target.environment)), *_EXACT, '--index-strategy', 'unsafe-best-match',
            '--cache-dir', str(target.cache), *self._source(package, '--index'), '-r', str(requirement),
        ]
        looks = _Growth(target.cache, package, report)

        def check() -> None:
            target.check()
            looks()

        self._run(command, uv_environment(), package, check=check)

    def _with_pip(self, package: LockedPackage, requirement: Path, report: Callable[[float], None]) -> None:
        target, python = self._target, python_in(self._target.environment)
        if not self._pip_version:
            self._pip_version = ensure_pip(python, target)
        # Raw progress is new in pip 24.1, going on with a broken download in 25.1: the pip that installs the pinned pip may be older.
        newer = ('--progress-bar', 'raw', '--resume-retries', '5') if self._pip_version >= (25, 1) else ()
        command = child.module(
            python, 'pip', 'install', *_EXACT, '--ignore-installed', '--no-compile', '--no-warn-script-location', '--retries', '2', *newer,
            '--cache-dir', str(target.cache), *self._source(package, '--extra-index-url'), '-r', str(requirement),
        )

        def on_line(line: str) -> None:
            match = _RAW.match(line.strip())
            if match and int(match[2]):
                report(int(match[1]) / int(match[2]))

        self._run(command, installer_environment(), package, check=target.check, on_line=on_line)
        if package.name == 'pip':
            self._pip_version = ()

    def _source(self, package: LockedPackage, option: str) -> List[str]:
        """Where to look besides the user's own settings."""
        if self._target.wheels is not None:
            return ['--no-index', '--find-links', str(self._target.wheels)]
        return [option, package.index] if package.index else []

    def _run(
        self, command: List[str], environment: Mapping[str, str], package: LockedPackage, check: Callable[[], None],
        on_line: Callable[[str], None] = lambda line: None,
    ) -> None:
        done = child.run(command, {**environment, **self._target.temporary}, check, on_line, self._target.lock)
        if done.status != 0:
            raise explain(f'{package.name} {package.version}', done.lines)


def find_uv() -> Optional[str]:
    """The program uv: on PATH, or where its installers put it (a QGIS started from a menu does not have those folders on PATH)."""
    found = shutil.which('uv')
    name = 'uv.exe' if sys.platform == 'win32' else 'uv'
    for folder in (Path.home() / '.local' / 'bin', Path.home() / '.cargo' / 'bin'):
        if found is None and os.access(folder / name, os.X_OK):
            found = str(folder / name)
    return found


def ensure_pip(python: Path, target: Target) -> Tuple[int, ...]:
    """See that an environment has some pip: its own, or the system's that shows through; else put in the one that Python carries.

    Returns:
        Its version; (0,) where it does not tell.

    Raises:
        InstallError: Python carries none, as on Debian without python3-venv.
    """
    environment = installer_environment()
    asked = child.run(child.module(python, 'pip', '--version'), environment, target.check, lock=target.lock)
    if asked.status == 0:
        match = re.search(r'pip (\d+)\.(\d+)', ' '.join(asked.lines))
        return (int(match[1]), int(match[2])) if match else (0,)
    done = child.run(child.module(python, 'ensurepip', '--default-pip'), environment, target.check, lock=target.lock)
    if done.status == 0:
        return (0,)
    if re.search('No module named .?ensurepip|ensurepip is (disabled|not available)', '\n'.join(done.lines)):
        version = f'{sys.version_info[0]}.{sys.version_info[1]}'
        raise InstallError(
            "QGIS's Python comes without pip and without what installs it.",
            f'On Debian and Ubuntu: sudo apt install python{version}-venv. Or install uv (docs.astral.sh/uv). Then try again.',
        )
    raise explain('pip', done.lines)


class _Growth:
    """Progress of uv, from the growth of its cache; an estimate that never says "done"."""

    def __init__(self, cache: Path, package: LockedPackage, report: Callable[[float], None]) -> None:
        self._cache = cache
        self._expected = package.weight * _UNPACKED
        self._report = report
        self._before = size(cache)
        self._next = time.monotonic() + _SECONDS_BETWEEN_LOOKS

    def __call__(self) -> None:
        """Look, at most once a second."""
        if time.monotonic() >= self._next:
            self._report(min((size(self._cache) - self._before) / self._expected, 0.95))
            self._next = time.monotonic() + _SECONDS_BETWEEN_LOOKS


def size(folder: Path) -> int:
    """What the files below a folder take, in bytes; files that are linked twice count twice."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(place, name)).st_size
            except OSError:  # gone meanwhile
                continue
    return total
