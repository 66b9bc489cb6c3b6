"""How much memory a job may take: what it asks for, what the user has settled, or a share of what is free; never more than there is.

Standard library only, and quick: it is asked at the start of every job.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Optional, Tuple

from ..core.errors import ParameterError
from .options import MEMORY

DEFAULT = 512 << 20  # more makes no job faster: windows are kept small anyway, see `methods.apply`
_SHARE = 4  # of what is free, a job that was not told how much takes one part in so many
_LEAST = 1 << 20
# Of address space, which few systems limit. Measured with NumPy on OpenBLAS 0.3.21: it reserves 128 MB a thread and tries for ever where it
# gets none; GDAL ends the process where it gets none. Each thread comes with a stack and a heap, and mostly with another one that reads.
_BASE_SPACE = 512 << 20
_THREAD_SPACE = 320 << 20
_UNLIMITED = 1 << 60  # control groups of version 1 write "no limit" as a huge number


@dataclass(frozen=True)
class Budget:
    """What a job may take.

    Args:
        bytes: The upper bound for what is held in arrays.
        note: A sentence for the user where it is less than what was asked for; else empty.
        asked: Whether anybody asked for an amount, the job or the setting.
    """

    bytes: int
    note: str = ''
    asked: bool = False


def budget(asked: str = '') -> Budget:
    """The memory that a job may take.

    Args:
        asked: What the job asks for, like `4G`; empty for `HSI_MEMORY`, and without that for :data:`DEFAULT`, or a quarter of what is free
            where that is less.

    Raises:
        ParameterError: What was asked for is no amount of memory.
    """
    free = available_bytes()
    wanted = _asked_bytes(asked)
    if wanted is None:
        return Budget(DEFAULT if free is None else max(_LEAST, min(DEFAULT, free // _SHARE)))
    if free is None or wanted <= free:
        return Budget(wanted, asked=True)
    granted = max(_LEAST, free // 2)
    return Budget(
        granted,
        f'{_text(wanted)} of memory were allowed, but only {_text(free)} are free; the job takes {_text(granted)} at most.',
        asked=True,
    )


def threads_that_fit(threads: int) -> int:
    """How many of these threads can work in the address space that is left; all where it is not limited, as on most systems.

    Raises:
        MemoryError: Not even one can. Libraries below would hang or end the process, where this is one sentence for the user.
    """
    space = _windows(address_space=True) if sys.platform == 'win32' else _address_space()
    if space is None:
        return threads
    if space < _BASE_SPACE:
        raise MemoryError(f'{_text(max(0, space))} of address space are left')
    return max(1, min(threads, 1 + (space - _BASE_SPACE) // _THREAD_SPACE))


def available_bytes() -> Optional[int]:
    """Memory that this process can still take without pushing others out; None where the system does not tell.

    Linux: `MemAvailable`, bounded by what the limits of all enclosing control groups and the limit on this process's address space leave.
    Windows: the least of free physical memory, what can still be committed, and free address space. macOS: free and inactive pages, which
    is an approximation: pages that could be compressed are not counted.
    """
    if sys.platform == 'win32':
        return _windows()
    known = [value for value in (_physical(), _control_groups(), _address_space()) if value is not None]
    return max(0, min(known)) if known else None


def _asked_bytes(asked: str) -> Optional[int]:
    from ..cubes.tiles import parse_memory

    if asked:
        return parse_memory(asked)
    settled = os.environ.get(MEMORY, '')
    if not settled:
        return None
    try:
        return parse_memory(settled)
    except ParameterError as error:
        raise ParameterError(f'The setting {MEMORY}: {error.what}', error.remedy) from error


def _text(size: int) -> str:
    return f'{size / (1 << 30):.1f} GB' if size >= 1 << 30 else f'{max(1, size >> 20)} MB'


# --- physical memory ----------------------------------------------------------------------------------------------------------------------


def _physical() -> Optional[int]:
    if sys.platform == 'darwin':
        return _macos()
    return _meminfo() or _free_pages()


def _meminfo(path: Path = Path('/proc/meminfo')) -> Optional[int]:
    """`MemAvailable` of Linux: the kernel's own estimate, which counts what it can take back from file caches."""
    for name, value in _entries(path, ':'):
        if name == 'MemAvailable':
            return int(value.split()[0]) << 10
    return None


def _free_pages() -> Optional[int]:
    """What other Unix systems tell: free pages, file caches not counted."""
    try:
        return os.sysconf('SC_AVPHYS_PAGES') * os.sysconf('SC_PAGE_SIZE')
    except (ValueError, OSError, AttributeError):
        return None


def _macos() -> Optional[int]:
    """Free and inactive pages, from the kernel's counters of virtual memory (`host_statistics64`, flavour HOST_VM_INFO64)."""
    try:
        library = ctypes.CDLL(None)
        library.mach_host_self.restype = ctypes.c_uint
        counters = (ctypes.c_uint * 64)()  # begins with free, active, inactive, wired; longer than any version of the structure
        count = ctypes.c_uint(len(counters))
        failed = library.host_statistics64(ctypes.c_uint(library.mach_host_self()), 4, counters, ctypes.byref(count))
        return None if failed else (counters[0] + counters[2]) * os.sysconf('SC_PAGE_SIZE')
    except (AttributeError, OSError, ValueError):
        return None


def _windows(address_space: bool = False) -> Optional[int]:
    """Free memory, or what can still be committed to this process, be there memory for it or room in the page file."""

    class Status(ctypes.Structure):
        _fields_ = (
            ('length', ctypes.c_uint32), ('load', ctypes.c_uint32), ('physical', ctypes.c_uint64), ('free_physical', ctypes.c_uint64),
            ('commit', ctypes.c_uint64), ('free_commit', ctypes.c_uint64), ('virtual', ctypes.c_uint64), ('free_virtual', ctypes.c_uint64),
            ('free_extended', ctypes.c_uint64),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    kernel = getattr(ctypes, 'windll').kernel32  # noqa: B009  # known on Windows alone
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    space = min(int(status.free_commit), int(status.free_virtual))
    return space if address_space else min(space, int(status.free_physical))


# --- limits -------------------------------------------------------------------------------------------------------------------------------


def _address_space(statm: Path = Path('/proc/self/statm')) -> Optional[int]:
    """What `ulimit -v` (RLIMIT_AS) leaves; None without such a limit."""
    if sys.platform == 'win32':
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    if limit == resource.RLIM_INFINITY:
        return None
    try:
        used = int(statm.read_text(encoding='ascii').split()[0]) * os.sysconf('SC_PAGE_SIZE')
    except (OSError, ValueError, IndexError):  # no Linux: only the limit is known
        used = 0
    return limit - used


def _control_groups(own: Path = Path('/proc/self/cgroup'), root: Path = Path('/sys/fs/cgroup')) -> Optional[int]:
    """What the memory limits of this process's control groups leave; None where none of them limits.

    File caches count as free, because the kernel takes them back before it refuses: a job that reads a large file fills its group with
    them.
    """
    left = []
    for folder, (limit_name, used_name, prefix) in _group_folders(own, root):
        limit, used = _number(folder / limit_name), _number(folder / used_name)
        if limit is None or used is None or limit >= _UNLIMITED:
            continue
        reclaimed = (f'{prefix}inactive_file', f'{prefix}active_file')
        caches = sum(int(value) for name, value in _entries(folder / 'memory.stat', ' ') if name in reclaimed)
        left.append(limit - max(0, used - caches))
    return min(left) if left else None


def _group_folders(own: Path, root: Path) -> Iterator[Tuple[Path, Tuple[str, str, str]]]:
    """The folders of this process's memory groups, own and enclosing, and what their files are called.

    Inside a container the group's path is often the host's, which is not seen there; then the top folder is the container's own group.
    """
    try:
        lines = own.read_text(encoding='utf-8').splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = [*line.split(':', 2), '', ''][:3]
        if controllers == '':
            tops, names = [root, root / 'unified'], ('memory.max', 'memory.current', '')
        elif 'memory' in controllers.split(','):
            tops, names = [root / 'memory', root / controllers], ('memory.limit_in_bytes', 'memory.usage_in_bytes', 'total_')
        else:
            continue
        inner = Path(path.lstrip('/'))
        groups: List[Path] = [inner, *inner.parents] if inner.parts else [inner]
        for top in dict.fromkeys(tops):
            for group in groups:
                yield top / group, names


def _number(path: Path) -> Optional[int]:
    """The number in a file; None where there is none (`max` says that nothing limits)."""
    try:
        return int(path.read_text(encoding='ascii'))
    except (OSError, ValueError):
        return None


def _entries(path: Path, separator: str) -> Iterator[Tuple[str, str]]:
    try:
        lines = path.read_text(encoding='ascii').splitlines()
    except OSError:
        return
    for line in lines:
        name, _, value = line.partition(separator)
        yield name, value.strip()
