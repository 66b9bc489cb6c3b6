"""Lock files: exactly which packages make a compute environment, with the SHA-256 of each.

One file a Python version, platform and variant, `resources/environment/cp311-linux_x86_64-cpu.txt` for example, written by `make lock`.
Each is a valid requirements file of pip: a line is one package, the order that of installation, the remark tells size and index.

    torch==2.13.0+cpu --hash=sha256:6746…  # 191794682 bytes, from https://download.pytorch.org/whl/cpu
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

from ...core.errors import InstallError
from ...core.places import resources
from .place import CPU, CUDA, tag

# Weighs where a lock does not know the size: only torch's CPU build, whose index tells none and which is about as large on every platform.
UNKNOWN_BYTES = 190_000_000

_LINE = re.compile(
    r'(?P<name>[a-z0-9]+(?:-[a-z0-9]+)*)==(?P<version>[A-Za-z0-9.!+_-]+)'
    r'(?P<hashes>(?: --hash=sha256:[0-9a-f]{64})+)'
    r'(?:  # (?:(?P<bytes>[1-9][0-9]{0,14}) bytes)?(?:(?:, )?from (?P<index>https://[^\s]+))?)?'
)


@dataclass(frozen=True)
class LockedPackage:
    """One package in one version.

    Args:
        name: Normalised, like `typing-extensions`.
        version: Exact, with the local part (`2.13.0+cpu`).
        hashes: SHA-256 of the wheels that may be installed.
        bytes: Size of the wheel; None where it is not known.
        index: An index to look in besides the usual one; empty for none.
    """

    name: str
    version: str
    hashes: Tuple[str, ...]
    bytes: Optional[int] = None
    index: str = ''

    @property
    def weight(self) -> int:
        """Its share of the work, in bytes."""
        return self.bytes or UNKNOWN_BYTES

    @property
    def requirement(self) -> str:
        """The line for pip's and uv's requirements files."""
        return ' '.join([f'{self.name}=={self.version}', *(f'--hash=sha256:{digest}' for digest in self.hashes)])


@dataclass(frozen=True)
class Lock:
    """A lock file.

    Args:
        path: The file.
        packages: In the order of installation.
        sha256: Of the file's text; an environment remembers it.
    """

    path: Path
    packages: Tuple[LockedPackage, ...]
    sha256: str

    @property
    def total_bytes(self) -> int:
        """What is downloaded; about, where a size is not known."""
        return sum(package.weight for package in self.packages)


def find_lock(variant: str, folder: Optional[Path] = None) -> Lock:
    """The lock file for the Python that runs here.

    Args:
        variant: `cpu` or `cuda`.
        folder: Where lock files are; None for those that ship.

    Raises:
        InstallError: There is none for this Python and platform, or it is damaged.
    """
    path = (folder or resources() / 'environment') / f'{tag()}-{variant}.txt'
    if path.is_file():
        return read_lock(path)
    if variant == CUDA and 'macosx' in tag():
        raise InstallError('NVIDIA graphics cards do not work on macOS.', "The normal environment uses an Apple processor's own graphics.")
    what = {CPU: 'an environment', CUDA: 'an environment for NVIDIA graphics cards'}[variant]
    without = {CPU: 'All methods that need no torch work as they are', CUDA: 'The normal environment computes on the processor'}[variant]
    raise InstallError(
        f'This version of the plugin has no list of packages for {what} on this Python and platform ({tag()}).',
        f'{without}; HSI_PYTHON may name a Python of your own that has numpy, osgeo and torch.',
    )


def read_lock(path: Path) -> Lock:
    """Read a lock file.

    Raises:
        InstallError: It cannot be read, or a line is not what `make lock` writes.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _damaged(path, error.strerror or str(error)) from error
    try:
        # The same text on every system, whatever a checkout made of its line ends.
        text = data.decode('utf-8').replace('\r\n', '\n')
    except UnicodeDecodeError as error:
        raise _damaged(path, 'it is not text') from error
    return Lock(path, parse(text, path), hashlib.sha256(text.encode('utf-8')).hexdigest())


def parse(text: str, path: Path = Path('lock')) -> Tuple[LockedPackage, ...]:
    """The packages of a lock file's text.

    Args:
        text: The file's content.
        path: Named in errors.

    Raises:
        InstallError: A line is not what `make lock` writes, a package comes twice, or there is none.
    """
    packages = []
    for number, line in enumerate(text.split('\n'), 1):
        if not line or line.startswith('#'):
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise _damaged(path, f'line {number} is not a package with its hashes')
        size = match['bytes']
        hashes = tuple(re.findall('sha256:([0-9a-f]{64})', match['hashes']))
        packages.append(LockedPackage(match['name'], match['version'], hashes, int(size) if size else None, match['index'] or ''))
    names = [package.name for package in packages]
    if not names:
        raise _damaged(path, 'it names no package')
    if len(set(names)) != len(names):
        raise _damaged(path, 'it names a package twice')
    return tuple(packages)


def _damaged(path: Path, why: str) -> InstallError:
    return InstallError(f'The list of packages {path.name} is damaged: {why}.', 'Install the plugin again.')
