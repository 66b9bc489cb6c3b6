"""Whether all workers of a cluster can do the work, looked at before the first job: a run of days must not end at its first image."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pydoc
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence, Tuple

import distributed

from ...core.errors import EngineError, OutputError
from ...core.version import __version__
from ..job import Json
from . import probe
from .connect import Connection

_MOST_PATHS = 200  # that every worker looks for
_SECONDS_TO_ANSWER = 60.0  # for the slowest worker: it may have to import GDAL from a file system far away
_NAMES = {'python': 'Python', 'numpy': 'NumPy', 'gdal': 'GDAL', 'torch': 'torch'}
_ELSEWHERE = 'Choose another folder for the maps.'
_START = "Start it with the plugin's environment and with the folder of the plugin on PYTHONPATH, as docs/CLUSTER.md shows."


@dataclass(frozen=True)
class Seen:
    """A worker.

    Args:
        address: Where it is.
        about: What :func:`probe.describe` tells of it.
    """

    address: str
    about: Json

    @property
    def name(self) -> str:
        """The worker, for a sentence."""
        return f'the worker {self.address} on {self.about["host"]}'


def check_cluster(connection: Connection, reads: Sequence[str], writes: str, device: str) -> List[str]:
    """See :meth:`hsi_plugin.engine.cluster.engine.DaskEngine.check`."""
    workers = look_at_workers(connection)
    notes = compare_versions(workers)
    notes += _check_paths(connection, workers, reads)
    if writes:
        _check_writing(connection, workers, writes)
    _check_device(workers, device)
    return notes


def look_at_workers(connection: Connection) -> List[Seen]:
    """All workers, which have the plugin in this release.

    Raises:
        EngineError: There is none, or one that cannot be used.
    """
    client, where = connection.client, connection.target.text
    if not client.nthreads():
        raise EngineError(f'The scheduler {where} has no workers.', 'Start workers (python -m dask worker …), wait until they have joined.')
    _check_dask(connection)
    # A worker without the plugin cannot read a function of ours: it is asked by one of Python's own.
    _check_plugin(ask(connection, pydoc.locate, 'hsi_plugin.core.version.__version__'))
    workers = [Seen(address, about) for address, about in sorted(ask(connection, probe.describe).items())]
    for worker in workers:
        for name in ('numpy', 'gdal'):
            if not worker.about['versions'][name]:
                raise EngineError(f'{_capital(worker.name)} has no {_NAMES[name]}.', _START)
    return workers


def ask(connection: Connection, function: Callable[..., Any], *arguments: Any) -> Dict[str, Any]:
    """What every worker answers to a function, by its address.

    Raises:
        EngineError: One does not answer, or the function failed there.
    """
    try:
        answers = connection.client.run(function, *arguments, on_error='return', callback_timeout=_SECONDS_TO_ANSWER)
    except (asyncio.TimeoutError, TimeoutError) as error:
        raise EngineError(
            f'Not all workers of {connection.target.text} answered within {_SECONDS_TO_ANSWER:g} s.',
            'One of them hangs, or cannot reach its files: look at the workers, restart those that hang, and try again.',
        ) from error
    for address, answer in answers.items():
        if isinstance(answer, BaseException):
            reason = f'{type(answer).__name__}: {str(answer)[:200]}'
            raise EngineError(f'The worker {address} did not answer ({reason}).', 'Restart it, and try again.')
    found: Dict[str, Any] = dict(answers)
    return found


def compare_versions(workers: Sequence[Seen]) -> List[str]:
    """What differs between workers and this computer, and may change the last bits of a map."""
    here = probe.versions()
    notes = []
    for key, name in _NAMES.items():
        other: Dict[str, List[Seen]] = {}
        for worker in workers:
            version = worker.about['versions'][key]
            if version != here[key]:
                other.setdefault(version, []).append(worker)
        for version, those in sorted(other.items()):
            there = f'{name} is {version}' if version else f'{name} is absent'
            notes.append(f'{there} on {_some([w.name for w in those])}, and {here[key] or "absent"} here.')
    return notes


def sample_of(paths: Sequence[str]) -> List[str]:
    """At most :data:`_MOST_PATHS` of the paths, spread evenly, with the first and the last."""
    if len(paths) <= _MOST_PATHS:
        return list(paths)
    step = (len(paths) - 1) / (_MOST_PATHS - 1)
    return [paths[round(i * step)] for i in range(_MOST_PATHS)]


def _check_dask(connection: Connection) -> None:
    """Dask's own protocol changes from release to release: all sides must be of the same."""
    found = connection.client.get_versions()
    sides: List[Tuple[str, Any]] = [('the scheduler', found.get('scheduler'))]
    sides += [(f'the worker {address}', told) for address, told in (found.get('workers') or {}).items()]
    for name, told in sides:
        version = ((told or {}).get('packages') or {}).get('distributed')
        if version and version != distributed.__version__:
            raise EngineError(
                f'{_capital(name)} has release {version} of Dask (distributed), and {distributed.__version__} is here.',
                'Start scheduler and workers with the same release.',
            )


def _check_plugin(found: Mapping[str, Any]) -> None:
    absent = sorted(address for address, version in found.items() if not isinstance(version, str))
    if absent:
        raise EngineError(f'This plugin (hsi_plugin) is not there for {_some([f"the worker {a}" for a in absent])}.', _START)
    other = sorted(address for address, version in found.items() if version != __version__)
    if other:
        raise EngineError(
            f'Release {found[other[0]]} of the plugin is on {_some([f"the worker {a}" for a in other])}, and {__version__} is here.',
            'Install the same release everywhere, and restart the workers.',
        )


def _check_paths(connection: Connection, workers: Sequence[Seen], reads: Sequence[str]) -> List[str]:
    """Files must have the same size for everyone: the same path may be another file on another computer."""
    chosen = sample_of(reads)
    here = probe.look_at(chosen)
    # What is not even here, such as a name that only GDAL understands, is for the job to find or to miss.
    sample = [path for path in chosen if here[path] != probe.ABSENT]
    if not sample:
        return []
    there = ask(connection, probe.look_at, sample)
    for worker in workers:
        for path in sample:
            size = there.get(worker.address, {}).get(path, probe.ABSENT)
            if size == probe.ABSENT:
                raise EngineError(
                    f'{_capital(worker.name)} does not see {path}.',
                    'Put the files where all workers see them under the same path, for example on a shared file system.',
                )
            if size != here[path]:
                raise EngineError(
                    f'For {worker.name}, {path} is another file than here ({_told(size)} instead of {_told(here[path])}).',
                    'Use paths that mean the same files for all, for example on a shared file system.',
                )
    return [] if len(chosen) == len(reads) else [f'Of {len(reads)} paths, {len(chosen)} were looked for on every worker.']


def _check_writing(connection: Connection, workers: Sequence[Seen], writes: str) -> None:
    """A file of ours must be seen by each worker, and one of each worker's by us: else maps would lie on other computers' disks."""
    token = f'.hsi-{uuid.uuid4().hex}'
    with _folder(writes) as folder:
        try:
            Path(folder, token).write_bytes(b'')
        except OSError as error:
            raise OutputError(f'{folder} cannot be written to ({error.strerror or error}).', _ELSEWHERE) from error
        try:
            answers = ask(connection, probe.try_to_write, folder, token, f'{token}-answer')
            for worker in workers:
                told = answers.get(worker.address, '')
                if told == 'unseen':
                    raise EngineError(
                        f'{_capital(worker.name)} does not see {folder}, where the maps shall go.',
                        'Choose a folder that all workers see under the same path, for example on a shared file system.',
                    )
                if told:
                    raise EngineError(
                        f'{_capital(worker.name)} cannot write into {folder} ({told}).',
                        'Make room there, or give the workers the right to write; or choose another folder for the maps.',
                    )
            if not Path(folder, f'{token}-answer').exists():
                raise EngineError(f'What workers write into {folder} is not seen here.', 'Choose a folder on a shared file system.')
        finally:
            for name in (token, f'{token}-answer'):
                with contextlib.suppress(OSError):
                    Path(folder, name).unlink()


@contextlib.contextmanager
def _folder(writes: str) -> Iterator[str]:
    """The folder, made where it is not there; then it goes again if it stays empty: whoever writes makes it anew."""
    made = []
    folder = Path(os.path.abspath(writes))
    for each in [*reversed(folder.parents), folder]:
        if not each.exists():
            made.append(each)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f'The folder {folder} cannot be made ({error.strerror or error}).', _ELSEWHERE) from error
    try:
        yield str(folder)
    finally:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir()


def _check_device(workers: Sequence[Seen], device: str) -> None:
    if device.startswith('cuda') and not any(worker.about['resources'].get('GPU', 0.0) >= 1.0 for worker in workers):
        raise EngineError(
            f'None of the {len(workers)} workers offers a graphics card, and "{device}" was asked for.',
            'Start workers that have one with --resources "GPU=1", or compute with auto or cpu.',
        )


def _some(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f'{names[0]} and {len(names) - 1} other{"s" if len(names) > 2 else ""}'


def _told(size: int) -> str:
    return 'a folder' if size == probe.A_FOLDER else f'{size:,} bytes'


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
