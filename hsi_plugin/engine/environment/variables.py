"""The environment variables that the worker process starts with: QGIS's, without those that would lead its Python astray."""

from __future__ import annotations

import os
import subprocess  # nosec B404  # for a constant
from pathlib import Path
from typing import Dict, Mapping

from ...core.places import PACKAGE
from ..device import limits

# A child of a program with windows opens a console on Windows unless told not to.
NO_WINDOW: int = getattr(subprocess, 'CREATE_NO_WINDOW', 0)
# These belong to the process that QGIS embeds Python in, or to other tools, and make a separate interpreter find the wrong files.
_REMOVED = frozenset((
    'PYTHONHOME', 'PYTHONPATH', 'PYTHONSTARTUP', 'PYTHONEXECUTABLE', 'PYTHONINSPECT', 'PYTHONWARNINGS', '__PYVENV_LAUNCHER__', 'LD_PRELOAD',
))
# Not PIP_: no Python but pip reads those, and the installer, which is a worker too, needs those of the network (and removes others itself).
_REMOVED_PREFIXES = ('DYLD_', 'QGIS_')
_CERTIFICATES = ('SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE')
# Where GDAL and PROJ keep their tables. The worker is QGIS's own Python with QGIS's own GDAL, and on Windows and macOS QGIS points these
# at the data that it ships: without them the worker would know no coordinate system. So they stay, unless they point into a Python
# package: then another plugin (rasterio, pyproj) has set them for *its* copy of the library, whose tables ours may not be able to read.
_LIBRARY_DATA = ('GDAL_DATA', 'GDAL_DRIVER_PATH', 'PROJ_LIB', 'PROJ_DATA')


def worker_environment(threads: int, base: Mapping[str, str] = os.environ) -> Dict[str, str]:
    """Variables for a worker process.

    `LD_LIBRARY_PATH` stays: where QGIS needs it to find its GDAL (builds outside the system's folders), QGIS's Python needs it too.

    Args:
        threads: Size of the BLAS and OpenMP thread pools.
        base: What to start from, this process's own variables.
    """
    kept = {name: value for name, value in base.items() if not _leads_astray(name, value)}
    kept.update(limits(kept, threads))
    kept.update({
        'PYTHONPATH': str(PACKAGE.parent),
        'PYTHONSAFEPATH': '1',  # from Python 3.11: the current folder is no place to import from
        'PYTHONIOENCODING': 'utf-8',
        'PYTHONUNBUFFERED': '1',
    })
    return kept


def _leads_astray(name: str, value: str) -> bool:
    upper = name.upper()  # Windows does not tell cases apart
    if upper in _REMOVED or upper.startswith(_REMOVED_PREFIXES):
        return True
    if upper in _LIBRARY_DATA:
        return any(part in ('site-packages', 'dist-packages') for part in Path(value).parts)
    return upper in _CERTIFICATES and not os.path.exists(value)
