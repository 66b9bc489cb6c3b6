"""Which Python runs the worker: the one behind QGIS, or the one of the compute environment.

Inside QGIS `sys.executable` may be QGIS itself (Windows, macOS); starting that would open a second QGIS. So candidates are looked for by
their place, and each is tried once: it must be able to import NumPy and GDAL.
"""

from __future__ import annotations

import os
import subprocess  # nosec B404  # list arguments, absolute path, no shell
import sys
from functools import cache
from pathlib import Path
from typing import List, Mapping, Optional, Tuple

from ...core.errors import EngineError
from . import place, state
from .variables import NO_WINDOW, worker_environment

_SECONDS_TO_TRY = 60.0  # a virus scanner that sees this Python for the first time takes its time
_NEEDED = 'import numpy; from osgeo import gdal_array'


def find_interpreter(environment: Optional[Mapping[str, str]] = None, root: str = '') -> str:
    """The absolute path of a Python interpreter that can run the worker.

    `HSI_PYTHON` decides alone where it is set. Else the compute environment for graphics cards comes first, then the normal one, then
    this process's own interpreter, then what lies where QGIS keeps its Python on this platform.

    Args:
        environment: The variables that the worker will start with; None for :func:`worker_environment`.
        root: The folder of compute environments; empty for the usual one.

    Raises:
        EngineError: None works; the remedy lists what was tried.
    """
    return _first([*environments(place.root(root)), *candidates()], environment)


def base_interpreter(environment: Optional[Mapping[str, str]] = None) -> str:
    """QGIS's own Python, without any compute environment: it runs the installer, and environments add to it.

    Args:
        environment: See :func:`find_interpreter`.

    Raises:
        EngineError: None works; the remedy lists what was tried.
    """
    # The command line may have been started with an environment's own Python, which cannot be replaced while it runs.
    return _first([python for python in candidates() if not (python.parent.parent / state.MARKER).exists()], environment)


def environments(folder: Path) -> List[Path]:
    """The interpreters of the whole environments in a folder, best first."""
    found = (state.installed(folder, variant) for variant in (place.CUDA, place.CPU))
    return [Path(environment.python) for environment in found if environment is not None]


def _first(places: List[Path], environment: Optional[Mapping[str, str]]) -> str:
    """The first interpreter that works; `HSI_PYTHON` alone where it is set."""
    variables = worker_environment(1) if environment is None else dict(environment)
    forced = os.environ.get('HSI_PYTHON')
    tried: List[str] = []
    for candidate in [Path(forced).expanduser()] if forced else places:
        if not candidate.is_file():
            if forced:
                tried.append(f'{candidate} (no such file)')
            continue
        try:
            _check(str(candidate), tuple(sorted(variables.items())))
        except EngineError as error:
            tried.append(f'{candidate} ({error})')
        else:
            return str(candidate)
    what = f'HSI_PYTHON names a Python that cannot run the worker: {forced}.' if forced else 'No Python was found that can run the worker.'
    raise EngineError(what, f'Set HSI_PYTHON to a Python that can import numpy and osgeo. Tried: {"; ".join(tried) or "nothing exists"}.')


def candidates() -> List[Path]:
    """Where QGIS's own interpreter may lie, best first, each place once; the files need not exist."""
    executable = Path(sys.executable) if sys.executable else None
    places: List[Path] = []
    if executable is not None and executable.stem.lower().startswith('python'):
        places.append(executable)
    names = [f'python{sys.version_info[0]}.{sys.version_info[1]}', 'python3', 'python']
    prefixes = [Path(p) for p in (sys.exec_prefix, sys.base_exec_prefix)]
    if sys.platform == 'win32':
        places += [prefix / 'python.exe' for prefix in prefixes]  # OSGeo4W and the installer: apps/Python312/python.exe
        if executable is not None:
            places += [executable.parent / 'python3.exe', executable.parent / 'python.exe']
        return _unique(places)
    folders = [prefix / 'bin' for prefix in prefixes]
    if sys.platform == 'darwin' and executable is not None:
        folders += [executable.parent / 'bin', executable.parent]  # QGIS.app/Contents/MacOS/bin, and beside the program
    return _unique(places + [folder / name for folder in folders for name in names])


def _unique(places: List[Path]) -> List[Path]:
    return list(dict.fromkeys(places))


@cache
def _check(python: str, variables: Tuple[Tuple[str, str], ...]) -> None:
    """Try an interpreter, once a process and environment; one that failed is tried again next time (errors are not cached).

    Raises:
        EngineError: It cannot run the worker; the text is the reason.
    """
    try:
        done = subprocess.run(  # nosec B603  # a list of arguments, no shell
            [python, '-c', _NEEDED],
            env=dict(variables), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            timeout=_SECONDS_TO_TRY, creationflags=NO_WINDOW, check=False,
        )
    except subprocess.TimeoutExpired:
        raise EngineError(f'no answer within {_SECONDS_TO_TRY:.0f} s') from None
    except OSError as error:
        raise EngineError(error.strerror or str(error)) from error
    if done.returncode != 0:
        lines = done.stderr.decode('utf-8', 'replace').strip().splitlines()
        raise EngineError(lines[-1] if lines else f'exit status {done.returncode}')
