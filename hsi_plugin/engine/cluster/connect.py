"""A connection to a Dask scheduler, or to worker processes that are started on this computer and end with it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import pickle  # nosec B403  # for the name of an error: what answers may be no Dask scheduler
import re
import shutil
import socket
import struct
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any, Dict, Optional, Tuple
from urllib.parse import urlsplit

import psutil
from distributed import Client, LocalCluster, rpc
from distributed.security import Security

from ...core.errors import EngineError
from .address import Target, parse_scheduler
from .loop import LoopThread
from .quiet import quiet

_log = logging.getLogger('hsi_plugin.engine')
# What Dask raises where something else answers at an address: it reads lengths and headers from bytes that mean something different.
_STRANGE = (
    ValueError, TypeError, KeyError, AttributeError, RuntimeError, MemoryError, EOFError, ImportError, struct.error, pickle.UnpicklingError,
)  # fmt: skip
_WORK_FOLDER = re.compile(r'hsi-dask-(\d+)-\w+')
_SECONDS_TO_START = 60.0  # worker processes of this computer, of which each imports Dask
_SECONDS_TO_CLOSE = 10.0


class Connection:
    """An open connection; close it.

    Args:
        target: The scheduler.
        timeout: Seconds to wait for its answer.

    Attributes:
        client: Dask's client.
        target: The scheduler.
        timeout: As given.

    Raises:
        EngineError: It does not answer, is no Dask scheduler, or worker processes cannot be started.
    """

    client: Client

    def __init__(self, target: Target, timeout: float) -> None:
        quiet()
        self.target = target
        self.timeout = timeout
        self._cluster: Optional[LocalCluster] = None
        self._folder: Optional[Path] = None
        self._loop = LoopThread()
        try:
            self.client = self._here() if target.workers else self._there()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the scheduler; end worker processes that were started for it, and remove their folder. Any number of times."""
        client: Optional[Client] = getattr(self, 'client', None)
        with contextlib.suppress(asyncio.TimeoutError, TimeoutError, OSError, RuntimeError):
            if client is not None:
                client.close(_SECONDS_TO_CLOSE)
        cluster, self._cluster = self._cluster, None
        with contextlib.suppress(asyncio.TimeoutError, TimeoutError, OSError, RuntimeError):
            if cluster is not None:
                cluster.close(_SECONDS_TO_CLOSE)
        self._loop.stop()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _there(self) -> Client:
        """A client of a scheduler that runs already."""
        target, timeout = self.target, self.timeout
        begin = time.monotonic()
        _knock(target, timeout)
        try:
            found = self._loop.call(_who(target.address, timeout), timeout)
        except (asyncio.TimeoutError, OSError) as error:
            raise EngineError(*_unreachable(target, timeout, error)) from error
        except _STRANGE as error:
            if target.address.startswith('tls') and isinstance(error, (TypeError, ValueError)):
                raise EngineError(
                    f'There are no certificates for the encrypted connection to {target.address} ({error}).',
                    "Name them in Dask's own configuration (distributed.comm.tls), as docs/CLUSTER.md shows.",
                ) from error
            raise EngineError(*_no_scheduler(target)) from error
        if found.get('type') != 'Scheduler':
            raise EngineError(*_no_scheduler(target))
        rest = max(1.0, timeout - (time.monotonic() - begin))
        try:
            return self._client(target.address, rest)
        except (asyncio.TimeoutError, OSError) as error:
            raise EngineError(*_unreachable(target, timeout, error)) from error

    def _here(self) -> Client:
        """A client of worker processes on this computer."""
        remove_forgotten_folders()
        self._folder = Path(tempfile.mkdtemp(prefix=f'hsi-dask-{os.getpid()}-'))
        try:
            # The scheduler serves its state to web browsers, dashboard or not: at a port that is free, and to this computer alone.
            self._cluster = LocalCluster(
                n_workers=self.target.workers, threads_per_worker=1, processes=True, host='127.0.0.1', scheduler_port=0,
                dashboard_address='127.0.0.1:0', scheduler_kwargs={'dashboard': False}, silence_logs=logging.CRITICAL,
                local_directory=str(self._folder), loop=self._loop.loop,
            )  # fmt: skip
            return self._client(self._cluster, _SECONDS_TO_START)
        except (asyncio.TimeoutError, OSError, RuntimeError) as error:
            raise EngineError(
                f'The {self.target.workers} worker processes on this computer could not be started ({error or type(error).__name__}).',
                'Ask for fewer of them, or compute without a scheduler; the log has more.',
            ) from error

    def _client(self, where: Any, timeout: float) -> Client:
        with warnings.catch_warnings(record=True) as told:  # of other versions, above all
            warnings.simplefilter('always')
            client = Client(where, timeout=timeout, loop=self._loop.loop, set_as_default=False)
        for each in told:
            _log.info('Dask: %s', each.message)
        return client


def connect(scheduler: str, timeout: float) -> Connection:
    """Connect to a scheduler as the user names it.

    Raises:
        ParameterError: The name is none.
        EngineError: There is nothing to connect to.
    """
    return Connection(parse_scheduler(scheduler), timeout)


def remove_forgotten_folders() -> None:
    """Remove the work folders of worker processes whose owner was killed."""
    for path in Path(tempfile.gettempdir()).glob('hsi-dask-*'):
        found = _WORK_FOLDER.fullmatch(path.name)
        if found and not psutil.pid_exists(int(found.group(1))):
            shutil.rmtree(path, ignore_errors=True)


def _knock(target: Target, timeout: float) -> None:
    """See that something listens: Dask would try again and again where a connection is refused."""
    parts = urlsplit(target.address)
    try:
        socket.create_connection((parts.hostname or '', parts.port or 0), timeout).close()
    except (OSError, UnicodeError) as error:  # a host name may be none that can be looked up
        raise EngineError(*_unreachable(target, timeout, error)) from error


async def _who(address: str, timeout: float) -> Dict[str, Any]:
    """What answers at an address: the identity that every Dask server tells."""
    arguments = Security().get_connection_args('client')
    async with rpc(address, timeout=timeout, connection_args=arguments) as server:
        found = await server.identity()
    return found if isinstance(found, dict) else {}


def _unreachable(target: Target, timeout: float, error: BaseException) -> Tuple[str, str]:
    if isinstance(error, (asyncio.TimeoutError, TimeoutError)) or not str(error):
        how = f'did not answer within {timeout:g} s'
    else:
        how = f'cannot be reached ({str(getattr(error, "strerror", None) or error)[:200]})'
    if target.written:
        return (
            f'The scheduler at {target.address}, which {target.text} of {target.written} names, {how}.',
            'The file may be that of a scheduler that has ended: start the scheduler, and give its new file.',
        )
    return (
        f'The scheduler at {target.address} {how}.',
        'Check the address, that the scheduler runs, and that no firewall is between; an encrypted one has an address that begins with tls://.',
    )


def _no_scheduler(target: Target) -> Tuple[str, str]:
    return (
        f'What answers at {target.address} is no Dask scheduler, or one of a release that this one does not understand.',
        'Check the port (8786 unless told otherwise; 8787 is its web page), and start the scheduler with the same release of Dask.',
    )
