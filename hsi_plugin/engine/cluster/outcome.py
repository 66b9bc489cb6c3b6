"""How a task of the cluster ended, as the last event of its job, where the job itself could not say."""

from __future__ import annotations

from concurrent.futures import Future

from distributed.scheduler import KilledWorker

from ...core.errors import EngineError, WorkerCrashed
from ..handle import JobHandle
from ..job import Json
from ..outcome import final_event
from ..protocol import Cancelled, Event, Failed


def failed(handle: JobHandle, error: BaseException) -> Event:
    """The last event of a job whose task failed outside of the job."""
    if isinstance(error, KilledWorker):
        crashed = WorkerCrashed(
            f'The worker processes that computed {subject(handle)} ended in the middle, {error.allowed_failures + 1} times in a row; the '
            f'last was {error.last_worker.address}.',
            'It may need more memory than a worker has: give workers more, or the job a smaller memory budget. Or its file is damaged.',
        )
        return Failed(handle.id, crashed.to_json(), str(error))
    if isinstance(error, ModuleNotFoundError) and (error.name or '').split('.')[0] in ('hsi_plugin', 'numpy', 'osgeo'):
        absent = EngineError(
            f'A worker of the cluster cannot import {error.name}.',
            "Start its workers with the plugin's environment, as docs/CLUSTER.md shows.",
        )
        return Failed(handle.id, absent.to_json(), str(error))
    future: Future[Json] = Future()
    future.set_exception(error)
    return final_event(handle.id, future)


def withdrawn(handle: JobHandle, reason: BaseException) -> Event:
    """The last event of a job whose task was taken back: by its owner, or because the scheduler is lost."""
    if handle.cancel_requested:
        return Cancelled(handle.id)
    lost = EngineError(
        f'The scheduler let go of {subject(handle)} before it was done: it has ended, or the connection to it was lost.',
        'Start the scheduler again where it has ended, then the job: what is finished is found again.',
    )
    return Failed(handle.id, lost.to_json(), str(reason))


def unreadable(handle: JobHandle) -> Event:
    """The last event of a job whose worker answered in a language of its own."""
    strange = EngineError(
        f'What a worker answered about {subject(handle)} cannot be read.', 'Start the workers with the same release of the plugin.'
    )
    return Failed(handle.id, strange.to_json())


def subject(handle: JobHandle) -> str:
    """What a job is about, for a sentence."""
    return str(getattr(handle.job, 'cube', '') or handle.title or f'the job "{handle.job.kind}"')
