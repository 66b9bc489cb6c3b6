"""What every engine can do, whoever computes: a worker process, this process, or a cluster.

Windows, toolbox and command line speak to this protocol alone. `WorkerEngine`, `InlineEngine` and, on the workers of a cluster,
`cluster.DaskEngine` fulfil it; the tests in `tests/engine/test_contract.py` run over all three. An engine whose workers may be on other
machines must

- send jobs as JSON (`Job.to_json`, read back by `job_from_json`) and run them there with `engine.run.run`: never pickled objects, so that
  both sides may run different releases of Python;
- see that the files which a job names are the same files for the workers: pixels never travel through the scheduler. A model may be
  brought to them, and jobs then ask where it lies (`Context.local`);
- bring events back to the handle as they come (`JobHandle.deliver`), the last one made by `engine.outcome.final_event`;
- pass a cancel on to the running job, which asks for it between windows (`Context.check_cancelled`): a scheduler's own cancel only takes
  back what has not begun;
- end a job with `WorkerCrashed` where its worker is lost. The engine of one worker process never runs such a job again: it would take the
  next worker down, too. On a cluster workers are lost for reasons that have nothing to do with the job (a machine that is taken away, a
  network), so the scheduler gives it to another worker, three times, before it counts as crashed; it then begins anew, and so does its
  progress. Jobs bear that: what they write appears when it is whole.
"""

from __future__ import annotations

from typing import Callable, List, Optional, Protocol

from .handle import EventCallback, JobHandle
from .job import Job


class Engine(Protocol):
    """Runs jobs in the order in which they were submitted. All methods may be called from any thread."""

    @property
    def capacity(self) -> int:
        """How many jobs are worth having in line: so many that whoever computes never waits for the next one."""

    def submit(self, job: Job, on_event: Optional[EventCallback] = None, title: str = '') -> JobHandle:
        """Put a job in line and return at once; whatever goes wrong from here on is told by the handle.

        Args:
            job: What to do.
            on_event: Called with every event of the job by the thread that calls :meth:`JobHandle.wait`.
            title: What lists call the job.

        Raises:
            EngineError: The engine is closed.
        """

    def handles(self) -> List[JobHandle]:
        """First what runs, then what waits in its order, then the last that have ended, the latest first."""

    def subscribe(self, listener: Callable[[JobHandle], None]) -> Callable[[], None]:
        """Call `listener` with every job that changes, on whatever thread that happens; returns what ends it."""

    def forget_ended(self) -> None:
        """Take the jobs that have ended out of :meth:`handles`."""

    def close(self) -> None:
        """Cancel all jobs and let go of everything; any number of times."""
