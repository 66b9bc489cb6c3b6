"""The test of a cluster that a user asks for: can it be reached, who are its workers, and can they do this plugin's work."""

from __future__ import annotations

from typing import Any, Dict

from ...core.errors import EngineError, ParameterError
from ..batch_jobs import ClusterTestJob
from ..context import Context
from ..job import Json
from . import probe
from .check import Seen, ask, compare_versions, look_at_workers
from .connect import connect

_SECONDS_TO_ANSWER = 15.0


def cluster_test_job(job: ClusterTestJob, context: Context) -> Json:
    """See :class:`ClusterTestJob`.

    Returns:
        `scheduler`; `workers`, each with `address`, `host`, `threads`, `memory_bytes`, `resources`, `versions` and `sees` (by path);
        `notes`; `ok`; and `sentence`, which says how it went.
    """
    found: Json = {'scheduler': job.scheduler, 'workers': [], 'notes': [], 'ok': False, 'sentence': ''}
    try:
        _look(job, context, found)
    except (EngineError, ParameterError) as error:
        found['sentence'] = str(error)
    return found


def _look(job: ClusterTestJob, context: Context, found: Json) -> None:
    context.progress(0.0, 'connecting')
    connection = connect(job.scheduler, _SECONDS_TO_ANSWER)
    try:
        context.check_cancelled()
        context.progress(0.3, 'looking at the workers')
        workers = look_at_workers(connection)
        found['notes'] = compare_versions(workers)
        sees = ask(connection, probe.look_at, list(job.paths)) if job.paths else {}
        found['workers'] = [_told(worker, sees.get(worker.address, {})) for worker in workers]
    finally:
        connection.close()
    blind = [(worker, path) for worker in workers for path, size in sees.get(worker.address, {}).items() if size == probe.ABSENT]
    if blind:
        worker, path = blind[0]
        more = f' ({len(blind) - 1} more like this)' if len(blind) > 1 else ''
        found['sentence'] = f'The worker {worker.address} on {worker.about["host"]} does not see {path}{more}.'
        return
    threads = sum(worker.about['threads'] for worker in workers)
    found['ok'] = True
    found['sentence'] = f'Workers that can be used: {len(workers)}, with {threads} threads in all.'
    context.progress(1.0, 'done')


def _told(worker: Seen, sizes: Dict[str, int]) -> Dict[str, Any]:
    return {'address': worker.address, **worker.about, 'sees': {path: size != probe.ABSENT for path, size in sizes.items()}}
