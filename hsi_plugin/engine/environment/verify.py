"""Is a new environment what it should be? Asked in its own Python, with the variables that the worker will start with."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, Callable, Collection, Dict, Optional, Sequence

from ...core.errors import InstallError
from ..device import default_threads
from .child import run
from .place import CUDA
from .variables import worker_environment

PROBE = Path(__file__).with_name('probe.py')
# Seen to work besides torch, where a list of packages has it.
IMPORTED = ('distributed',)
_AGAIN = 'Remove the environment and install it again; if it fails again, report it with the log.'


def verify(
    python: Path, base: Dict[str, Any], variant: str, check: Callable[[], None], lock: Optional[int] = None, packages: Collection[str] = (),
) -> Dict[str, Any]:
    """See that NumPy and GDAL are still the base interpreter's very files, and that torch computes, on the graphics card too if asked.

    What reaches a cluster is imported where it was installed.

    Args:
        python: The environment's interpreter.
        base: What :func:`probe` says of the base interpreter.
        variant: `cpu` or `cuda`.
        check: Raises where the job was cancelled.
        lock: See :func:`hsi_plugin.engine.environment.child.run`.
        packages: The names of what was installed.

    Returns:
        What the environment says of itself: `torch`, `device`, `base`, `version`, …

    Raises:
        InstallError: It is not as it should be.
    """
    found = probe(python, check, (variant, *(name for name in IMPORTED if name in packages)), lock)
    for name in ('numpy', 'osgeo'):
        if not os.path.samefile(found[name], base[name]):
            raise InstallError(f'The new environment would use another {name} than QGIS, {found[name]} for {base[name]}.', _AGAIN)
    torch = Path(found['torch_file']).resolve()
    if python.parent.parent.resolve() not in torch.parents:
        raise InstallError(f'The new environment uses a torch from elsewhere: {torch}.', 'Remove that one, then install again.')
    return found


def probe(python: Path, check: Callable[[], None], arguments: Sequence[str] = (), lock: Optional[int] = None) -> Dict[str, Any]:
    """What an interpreter says of itself (:mod:`hsi_plugin.engine.environment.probe`).

    Raises:
        InstallError: It has no NumPy or GDAL, or its torch does not work.
    """
    environment = worker_environment(default_threads())
    done = run([str(python), str(PROBE), *arguments], environment, check, lock=lock)
    last = done.lines[-1] if done.lines else ''
    if done.status == 0 and last.startswith('{'):
        told: Dict[str, Any] = json.loads(last)
        return told
    raise _explain(python, last or f'exit status {done.status}', '\n'.join(done.lines), CUDA in arguments)


def _explain(python: Path, last: str, text: str, gpu: bool) -> InstallError:
    if re.search(r'WinError (1114|126|127)\b|c10\.dll|DLL load failed', text):
        return InstallError(
            f'torch cannot be loaded: {last}',
            'Install "Microsoft Visual C++ Redistributable" (aka.ms/vs/17/release/vc_redist.x64.exe), restart, then install again.',
        )
    if re.search(r'compiled using NumPy 1|_ARRAY_API|Numpy is not available', text):
        return InstallError(f"This torch does not work with QGIS's NumPy: {last}", 'A newer or older QGIS has a NumPy that fits.')
    if gpu:
        return InstallError(
            f'The build for graphics cards does not work on this machine: {last}. The normal environment stays in use.',
            'Update the NVIDIA driver and install again (nothing is fetched twice), or remove what was fetched: env remove --gpu.',
        )
    return InstallError(f'{python} does not work: {last}', _AGAIN)
