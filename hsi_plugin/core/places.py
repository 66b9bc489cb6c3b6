"""Where this project's own files are: what ships with it, and what it keeps for its user."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder of what ships: inside the package in an installed plugin, beside it in a checkout."""
    inside = PACKAGE / 'resources'
    return inside if inside.is_dir() else PACKAGE.parent / 'resources'


def home() -> Path:
    """The user's folder of environment, caches and models: `HSI_HOME`, or the platform's place for user data."""
    given = os.environ.get('HSI_HOME')
    if given:
        return Path(given).expanduser()
    if sys.platform == 'win32':
        base = Path(os.environ.get('LOCALAPPDATA') or Path.home() / 'AppData' / 'Local')
    elif sys.platform == 'darwin':
        base = Path.home() / 'Library' / 'Application Support'
    else:
        base = Path(os.environ.get('XDG_DATA_HOME') or Path.home() / '.local' / 'share')
    return base / 'hsi_plugin'


def cache() -> Path:
    """The folder of what can be made again: finished windows of interrupted jobs, features. It may be cleared at any time."""
    return home() / 'cache'


def logs() -> Path:
    """The folder of log files."""
    return home() / 'logs'
