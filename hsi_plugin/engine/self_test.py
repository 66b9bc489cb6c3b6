"""What the worker says of itself: its versions, and whether NumPy and torch really compute, on every device that there is."""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
import time
from importlib import import_module
from typing import Any, Callable, Dict, List, Tuple

from ..core.places import home
from ..core.record import software_versions
from .context import Context
from .device import default_threads
from .environment_jobs import DiagnoseJob
from .job import Json

# What importing or using a broken or half-installed package raises; the report shall name it, not end with it.
_BROKEN = (ImportError, OSError, RuntimeError, AttributeError, ValueError, TypeError, NameError, SyntaxError, SystemError, AssertionError)
_SIDE = 256


def diagnose_job(job: DiagnoseJob, context: Context) -> Json:
    """See :class:`DiagnoseJob`."""
    return self_test()


def self_test() -> Json:
    """Versions and threads, and a small computation on every device."""
    from osgeo import gdal

    torch, checks = _torch()
    optional = {'sklearn': _version('scikit-learn'), 'torch': _version('torch')}
    return {
        'python': sys.executable,
        'prefix': sys.prefix,
        'platform': platform.platform(),
        'software': {**software_versions(gdal=gdal.VersionInfo('RELEASE_NAME')), **{name: v for name, v in optional.items() if v}},
        'cores': default_threads(),
        'threads': {name: os.environ[name] for name in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS') if name in os.environ},
        'devices': ['cpu', *(check['device'] for check in checks if check['device'] != 'cpu' and not check['error'])],
        'torch': torch,
        'checks': [_check('numpy', 'cpu', '', _numpy_product), *checks],
        'home': str(home()),
    }


def _numpy_product() -> bool:
    import numpy as np

    ones = np.ones((_SIDE, _SIDE), np.float32)
    return float((ones @ ones)[0, 0]) == _SIDE


def _torch() -> Tuple[Any, List[Json]]:
    """What torch says of itself, None where it is absent; and whether it computes."""
    if importlib.util.find_spec('torch') is None:
        return None, []
    started = time.perf_counter()
    try:
        torch = import_module('torch')
        devices = _devices(torch)
        facts: Dict[str, Any] = {
            'version': str(torch.__version__),
            'cuda_build': torch.version.cuda,
            'cuda_available': bool(torch.cuda.is_available()),
            'threads': int(torch.get_num_threads()),
            'path': os.path.dirname(str(torch.__file__)),
            'seconds_to_import': round(time.perf_counter() - started, 3),
        }
    except _BROKEN as error:
        return {'error': _said(error)}, []
    return facts, [_check('torch', device, name, lambda device=device: _torch_product(torch, device)) for device, name in devices]  # type: ignore[misc]


def _devices(torch: Any) -> List[Tuple[str, str]]:
    found = [('cpu', '')]
    if torch.cuda.is_available():
        found += [(f'cuda:{i}', str(torch.cuda.get_device_name(i))) for i in range(torch.cuda.device_count())]
    metal = getattr(torch.backends, 'mps', None)
    if metal is not None and metal.is_available():
        found.append(('mps', 'Metal'))
    return found


def _torch_product(torch: Any, device: str) -> bool:
    ones = torch.ones((_SIDE, _SIDE), dtype=torch.float32, device=device)
    return float((ones @ ones)[0, 0].cpu()) == _SIDE


def _check(library: str, device: str, name: str, compute: Callable[[], bool]) -> Json:
    """Whether a device gives the right number, and how soon the second time; the first one starts it."""
    check: Json = {'library': library, 'device': device, 'name': name, 'milliseconds': None, 'error': ''}
    try:
        right = compute()
        started = time.perf_counter()
        right = compute() and right
        check['milliseconds'] = round(1000 * (time.perf_counter() - started), 2)
    except _BROKEN as error:
        check['error'] = _said(error)
    else:
        check['error'] = '' if right else 'a wrong number came out'
    return check


def _said(error: BaseException) -> str:
    return ' '.join(f'{type(error).__name__}: {error}'.split())


def _version(package: str) -> str:
    """The version of an installed package without importing it; empty where it is absent."""
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ''
