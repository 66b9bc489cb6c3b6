"""The job that makes a page's map, and another go of it beside the page where the page is busy."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Union

from ...core.errors import JobCancelled
from ...engine.job import ClassifyJob, ZeroShotJob
from ...qgis_common.i18n import tr
from ..canvas.map_files import release
from ..jobs.describe import title_of
from ..jobs.follow import Follow
from ..jobs.run_box import RunBox
from ..shared.messages import guarded
from ..workspace import Workspace
from .layers import add_map

MapJob = Union[ClassifyJob, ZeroShotJob]


class MapRun(Follow):
    """Follows the map that a page makes.

    Args:
        workspace: Has the engine.
        box: The page's buttons.
        on_map: What the page does with the results of a job.
    """

    def __init__(self, workspace: Workspace, box: RunBox, on_map: Callable[[Dict[str, Any], Any], Any]) -> None:
        super().__init__(workspace.jobs, box)
        self._workspace = workspace
        self._on_map = on_map

    def make(self, job: MapJob) -> None:
        """Start the job of the page."""
        self.start(self._workspace.engine, job, title_of(job), lambda result: self._on_map(result, job), self.run_again)

    @guarded
    def run_again(self, job: MapJob) -> None:
        """Make a map as before; what an interrupted run has finished is not computed again."""
        release(Path(job.output))
        if self.running:  # beside the one that the page follows
            workspace = self._workspace
            workspace.jobs.start(workspace.engine, job, title_of(job), self._add_quietly, self._report_quietly, self.run_again)
        else:
            self.make(job)

    @guarded
    def _add_quietly(self, result: Dict[str, Any]) -> None:
        add_map(result)
        self.messages.success(tr('{0} is finished.').format(Path(result['output']).name))

    @guarded
    def _report_quietly(self, error: BaseException) -> None:
        if not isinstance(error, JobCancelled):
            self.messages.report(error)
