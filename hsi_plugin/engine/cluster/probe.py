"""What a worker is asked before it is given work. Called on its event loop by `distributed.Client.run`; answers are plain JSON values."""

from __future__ import annotations

import os
import platform
import socket
from importlib import metadata
from pathlib import Path
from typing import Any, Dict, Sequence

from ...core.version import __version__
from ..job import Json

ABSENT, A_FOLDER = -1, -2


def describe(dask_worker: Any = None) -> Json:
    """Host, threads, memory, resources and versions of a worker; Dask puts the worker in.

    Versions that are not known are empty.
    """
    found: Json = {'host': socket.gethostname(), 'threads': 0, 'memory_bytes': 0, 'resources': {}, 'versions': versions()}
    if dask_worker is not None:
        limit = dask_worker.memory_manager.memory_limit
        found.update(
            threads=int(dask_worker.state.nthreads), memory_bytes=int(limit or 0),
            resources={str(k): float(v) for k, v in dask_worker.state.total_resources.items()},
        )  # fmt: skip
    return found


def versions() -> Dict[str, str]:
    """Versions of the plugin and of what it computes with, in this process."""
    return {
        'hsi_plugin': __version__, 'python': platform.python_version(), 'numpy': _installed('numpy'), 'gdal': _gdal(),
        'torch': _installed('torch'),
    }  # fmt: skip


def look_at(paths: Sequence[str]) -> Dict[str, int]:
    """The sizes of files, :data:`A_FOLDER` for folders, :data:`ABSENT` for what cannot be seen."""
    return {path: _size(path) for path in paths}


def try_to_write(folder: str, token: str, own: str) -> str:
    """Whether a file that its owner has made in a folder is seen, and another can be made and removed there.

    Args:
        folder: The folder.
        token: The name of the owner's file.
        own: The name of the file to make; it is removed by the owner, who looks for it.

    Returns:
        What is in the way: `unseen`, or the operating system's words; empty where nothing is.
    """
    if _size(os.path.join(folder, token)) == ABSENT:
        return 'unseen'
    try:
        Path(folder, own).write_bytes(token.encode())
    except OSError as error:
        return error.strerror or str(error)
    return ''


def _size(path: str) -> int:
    try:
        return A_FOLDER if os.path.isdir(path) else os.path.getsize(path)
    except OSError:
        return ABSENT


def _installed(name: str) -> str:
    """The version of a package, without importing it: torch takes seconds."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ''


def _gdal() -> str:
    try:
        from osgeo import gdal
    except ImportError:
        return ''
    return str(gdal.VersionInfo('RELEASE_NAME'))
