"""Which NVIDIA graphics cards are here, told by the driver's own program `nvidia-smi`: nothing needs to be installed to ask."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404  # list arguments, no shell
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from ...core.errors import InstallError

_SECONDS = 20.0  # a card that sleeps takes its time
_NO_WINDOW: int = getattr(subprocess, 'CREATE_NO_WINDOW', 0)
# What CUDA 13, which the locks hold, asks for: https://docs.nvidia.com/cuda/cuda-toolkit-release-notes (driver 580, Turing or newer).
NEEDED_DRIVER = 580
NEEDED_CAPABILITY = (7, 5)


@dataclass(frozen=True)
class Gpu:
    """One graphics card.

    Args:
        name: Like `NVIDIA GeForce RTX 3060`.
        driver: The driver's version, like `580.65.06`.
        memory_mb: Its memory in MiB; 0 where the driver does not tell.
        capability: What it can compute, like `8.6`; empty where the driver is too old to tell.
    """

    name: str
    driver: str
    memory_mb: int
    capability: str

    @property
    def obstacle(self) -> str:
        """Why the GPU build cannot use it; empty where nothing is known against it."""
        if _numbers(self.driver)[:1] < (NEEDED_DRIVER,):
            return f'its driver {self.driver} is older than {NEEDED_DRIVER}; update it from nvidia.com'
        if self.capability and _numbers(self.capability) < NEEDED_CAPABILITY:
            wanted = '.'.join(map(str, NEEDED_CAPABILITY))
            return f'it is too old (compute capability {self.capability}, {wanted} is needed)'
        return ''


def find_gpus() -> List[Gpu]:
    """The NVIDIA graphics cards of this machine; none where there is no driver, or it does not answer."""
    program = _nvidia_smi()
    if program is None:
        return []
    for fields in ('name,driver_version,memory.total,compute_cap', 'name,driver_version,memory.total'):  # old drivers know no compute_cap
        try:
            done = subprocess.run(  # nosec B603  # a list of arguments, no shell
                [program, f'--query-gpu={fields}', '--format=csv,noheader,nounits'],
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                timeout=_SECONDS, creationflags=_NO_WINDOW, check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return []
        if done.returncode == 0:
            return [gpu for gpu in map(_parse, done.stdout.decode('utf-8', 'replace').splitlines()) if gpu is not None]
    return []


def require_gpu() -> Gpu:
    """The first card that the GPU build can use: asked before gigabytes are fetched.

    Raises:
        InstallError: There is none.
    """
    gpus = find_gpus()
    for gpu in gpus:
        if not gpu.obstacle:
            return gpu
    if not gpus:
        raise InstallError(
            'No NVIDIA graphics card was found (nvidia-smi tells of none).',
            'If this machine has one, install its driver from nvidia.com; without one the normal environment is the right one.',
        )
    raise InstallError(
        f'{gpus[0].name} cannot be used: {gpus[0].obstacle}.', 'The normal environment computes on the processor, without a graphics card.',
    )


def _nvidia_smi() -> Optional[str]:
    found = shutil.which('nvidia-smi')
    if found is None and sys.platform == 'win32':
        windows = os.environ.get('SYSTEMROOT', r'C:\Windows')
        programs = os.environ.get('PROGRAMW6432', r'C:\Program Files')
        for place in (Path(windows) / 'System32', Path(programs) / 'NVIDIA Corporation' / 'NVSMI'):
            if (place / 'nvidia-smi.exe').is_file():
                return str(place / 'nvidia-smi.exe')
    return found


def _parse(line: str) -> Optional[Gpu]:
    parts = [part.strip() for part in line.split(',')]
    if len(parts) not in (3, 4) or not _numbers(parts[1]):
        return None
    capability = parts[3] if len(parts) == 4 and _numbers(parts[3]) else ''
    return Gpu(parts[0], parts[1], int(parts[2]) if parts[2].isdigit() else 0, capability)


def _numbers(version: str) -> Tuple[int, ...]:
    """A version as numbers, so that 10 comes after 9; empty where it is none."""
    return tuple(int(part) for part in version.split('.')) if all(part.isdigit() for part in version.split('.')) else ()
