"""Where the compute environments lie: one folder a Python version, platform and variant, outside QGIS's profile and the plugin's folder.

QGIS versions with the same Python share it, and an update of QGIS or of the plugin leaves it alone.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from ...core.places import home
from ..options import ENVIRONMENTS

CPU, CUDA = 'cpu', 'cuda'
VARIANTS = (CPU, CUDA)


def root(given: str = '') -> Path:
    """The folder of all compute environments.

    Args:
        given: The user's choice; empty for `HSI_ENV`, else `HSI_HOME/env`.
    """
    chosen = given or os.environ.get(ENVIRONMENTS, '')
    return Path(chosen).expanduser().absolute() if chosen else home() / 'env'


def tag() -> str:
    """Python version and platform of the Python that runs here, like `cp311-linux_x86_64`, `cp312-win_amd64` or `cp312-macosx_arm64`."""
    machine = platform.machine().lower()
    machine = {'amd64': 'x86_64', 'arm64': 'aarch64'}.get(machine, machine)
    # Wheels name the same processor differently on each system; so do we.
    system = {
        'win32': f'win_{ {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine) }',
        'darwin': f'macosx_{"arm64" if machine == "aarch64" else machine}',
    }.get(sys.platform, f'{sys.platform}_{machine}')
    return f'cp{sys.version_info[0]}{sys.version_info[1]}-{system}'


def folder(environments: Path, variant: str) -> Path:
    """The folder of one environment.

    Args:
        environments: See :func:`root`.
        variant: `cpu` or `cuda`.
    """
    return environments / (tag() if variant == CPU else f'{tag()}-{variant}')


def partial(environments: Path, variant: str) -> Path:
    """Where an environment is while it is made; it gets its name when it is whole. Short, for Windows counts the length of paths."""
    return environments / f'{folder(environments, variant).name}.new'


def aside(environments: Path, variant: str) -> Path:
    """Where the old environment is while a new one takes its place."""
    return environments / f'{folder(environments, variant).name}.old'


def python_in(environment: Path) -> Path:
    """The interpreter of an environment, by its layout; it need not exist."""
    return environment / 'Scripts' / 'python.exe' if sys.platform == 'win32' else environment / 'bin' / 'python'
