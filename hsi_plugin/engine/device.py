"""How much of the machine a process may use: threads, memory of libraries, and which device computes.

Standard library only: it is asked before anything else is imported.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Dict, Mapping, Optional

from ..core.errors import ParameterError
from ..core.methods import find_method

_THREAD_VARIABLES = ('OMP_NUM_THREADS', 'MKL_NUM_THREADS', 'NUMEXPR_NUM_THREADS')
# NumPy's own BLAS stays with one thread: the pipeline cuts windows into pieces that run side by side, and pools of threads below each
# of them only fight over the cores.
_SINGLE_THREADED = ('OPENBLAS_NUM_THREADS', 'VECLIB_MAXIMUM_THREADS')
# GDAL's block cache takes 5 % of the machine's memory unless told: 1.2 GB where 0.56 GB classify the same cube as fast.
_GDAL_CACHE_MEGABYTES = 256
_DEVICE = re.compile(r'auto|cpu|cuda(:\d+)?|mps')


def default_threads() -> int:
    """The number of cores that this process may use: a container or a batch system often grants fewer than the machine has."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count() or 1
    quota = _cgroup_cores()
    return max(1, cores if quota is None else min(cores, quota))


def limits(base: Mapping[str, str], threads: Optional[int] = None) -> Dict[str, str]:
    """Environment variables that size the thread pools of BLAS and OpenMP and the cache of GDAL; libraries read them once, when imported.

    Stated, never left to the libraries: with more threads than free cores a training step was measured eight times slower.

    Args:
        base: Variables as they are; what the user has set there holds, unless `threads` says otherwise.
        threads: Size of the thread pools; None for the cores that this process may use.
    """
    wanted = {name: str(threads or base.get(name) or default_threads()) for name in _THREAD_VARIABLES}
    wanted.update({name: base.get(name) or '1' for name in _SINGLE_THREADED})
    return {**wanted, 'GDAL_CACHEMAX': base.get('GDAL_CACHEMAX') or str(_GDAL_CACHE_MEGABYTES)}


def check_device(device: str, method: str) -> str:
    """The device to ask a method for: a name that is one, and that the method can use. Whether it is there is seen where it computes.

    $HSI_DEVICE stands in for `auto`, unless the method knows the CPU only: a default must not keep anyone from such a method.

    Args:
        device: `auto`, `cpu`, `cuda`, `cuda:N` or `mps`.
        method: Name of the method.

    Returns:
        `cpu` for a method that knows nothing else; else the device as asked for.

    Raises:
        ParameterError: The name is no device, or asks for a graphics card that the method cannot use; or there is no such method.
    """
    _check_name(device, '')
    if not find_method(method).uses_gpu:
        if device not in ('auto', 'cpu'):
            raise ParameterError(f'The method "{method}" runs on the CPU only; "{device}" would do nothing.', 'Give auto or cpu.')
        return 'cpu'
    if device != 'auto':
        return device
    default = os.environ.get('HSI_DEVICE', '').strip() or 'auto'
    _check_name(default, ' (HSI_DEVICE)')
    return default


def _check_name(device: str, where: str) -> None:
    if not _DEVICE.fullmatch(device):
        raise ParameterError(f'There is no device "{device}"{where}.', 'Give auto, cpu, cuda, cuda:N or mps.')


def _cgroup_cores(path: Path = Path('/sys/fs/cgroup/cpu.max')) -> Optional[int]:
    """Whole cores that a Linux control group grants, or None where it does not limit."""
    try:
        quota, period = path.read_text(encoding='ascii').split()
        return None if quota == 'max' else max(1, round(int(quota) / int(period)))
    except (OSError, ValueError):
        return None
