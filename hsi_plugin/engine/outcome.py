"""How a job ended, as an event. One place for both engines, so that the same failure reads the same in either."""

from __future__ import annotations

import traceback
from concurrent.futures import Future

from ..core.errors import EngineError, HsiError, JobCancelled
from .job import Json
from .protocol import Cancelled, Event, Failed, Result

_REPORT = 'Please report this error together with the log.'


def final_event(job_id: int, future: Future[Json]) -> Event:
    """The last event of a job, from its finished future.

    Errors that a user can act on keep their two sentences. Everything else is a mistake of the program: it becomes an
    :class:`EngineError` with the traceback as details.
    """
    error = None if future.cancelled() else future.exception()
    if future.cancelled() or isinstance(error, JobCancelled):
        return Cancelled(job_id, '' if error is None or error.args == JobCancelled().args else str(error))
    if error is None:
        return Result(job_id, future.result())
    if isinstance(error, HsiError):
        return Failed(job_id, error.to_json())
    details = ''.join(traceback.format_exception(type(error), error, error.__traceback__))
    if isinstance(error, MemoryError):
        memory = EngineError('The job needs more memory than there is.', 'Give it a smaller memory budget, or close other programs.')
        return Failed(job_id, memory.to_json(), details)
    internal = EngineError(f'An error inside the program stopped the job ({type(error).__name__}: {error}).', _REPORT)
    return Failed(job_id, internal.to_json(), details)


def unsendable(job_id: int, reason: str) -> Failed:
    """The last event of a job whose result cannot be sent."""
    return Failed(job_id, EngineError(f'The result of the job cannot be sent ({reason}).', _REPORT).to_json())
