"""One image of a batch: the jobs that make its map, how far they are, and the row that the summary has of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, List, Mapping, Optional

from ...core.errors import EngineError, HsiError, JobCancelled
from ...cubes.gather import Image
from ...maps.summary import SummaryRow
from ..batch_jobs import BatchJob, WindowsJob
from ..contract import Engine
from ..handle import JobHandle
from ..job import ClassifyJob, InfoJob, Json

DONE, SKIPPED, FAILED, CANCELLED = 'done', 'skipped', 'failed', 'cancelled'
WINDOWS = '.hsi-windows'
"""The folder, beside a map, in which machines that share its image keep windows until it is whole."""
_PART_BYTES = 1 << 30  # of an image that several machines share, each takes about so much: a minute or less
_SHARED = 0.95  # the share of such an image after which its windows are put together


@dataclass(eq=False)
class ImageTask:
    """One image on its way to a map.

    Args:
        image: The image.
        job: What makes its map.
        parts: How many jobs share its windows; 1 where it is one job.

    Attributes:
        row: What the summary says of it; None while it is in work.
        result: What its job gave, where it has a map.
        error: Why it has none.
    """

    image: Image
    job: ClassifyJob
    parts: int = 1
    row: Optional[SummaryRow] = None
    result: Optional[Json] = None
    error: Optional[HsiError] = None
    _shares: List[JobHandle] = field(default_factory=list)
    _last: Optional[JobHandle] = None
    _look: Optional[JobHandle] = None

    def start(self, engine: Engine) -> None:
        """Put its first jobs in line.

        Raises:
            EngineError: The engine is closed.
        """
        if self.parts == 1:
            self._last = engine.submit(self.job, title=self.image.name)
            return
        for part in range(self.parts):
            share = WindowsJob.of(self.job, part, self.parts)
            self._shares.append(engine.submit(share, title=f'{self.image.name}, part {part + 1} of {self.parts}'))

    @property
    def ended(self) -> bool:
        """Whether its row is known."""
        return self.row is not None

    @property
    def fraction(self) -> float:
        """How far it is, 0…1."""
        if self.ended:
            return 1.0
        last = self._last.fraction if self._last is not None else 0.0
        if not self._shares:
            return last
        shared = sum(handle.fraction for handle in self._shares) / self.parts
        return _SHARED * shared + (1.0 - _SHARED) * last

    @property
    def jobs(self) -> int:
        """How many of its jobs are in line or running."""
        return sum(not handle.done for handle in self._handles())

    @property
    def is_running(self) -> bool:
        """Whether one of its jobs has begun and not ended."""
        return any(handle.started is not None and not handle.done for handle in self._handles())

    def go_on(self, engine: Engine) -> None:
        """Look at what has ended, and put in line what comes next.

        Raises:
            EngineError: The engine is closed.
        """
        if self.ended or self.jobs:
            return
        if self._last is None:  # all shares have ended; one that failed is made up for by the job that writes the map
            self._last = engine.submit(self.job, title=self.image.name)
        elif self._look is not None:
            self.row = self._without_map(self._look)
        else:
            row = self._read(self._last)
            if self.error is None or isinstance(self.error, EngineError):
                self.row = row
            else:  # where does it lie, if it can be opened at all: it shall be seen on the map
                self._look = engine.submit(InfoJob(self.image.path), title=f'{self.image.name}, of which there is no map')

    def cancel(self) -> None:
        """Ask its jobs to stop."""
        for handle in self._handles():
            handle.cancel()

    def give_up(self) -> None:
        """It was cancelled: what is known by now is its row."""
        if self.ended:
            return
        if self._last is not None and self._last.done:
            self.row = self._read(self._last)
        else:
            self.row = without_map(self.image, CANCELLED, 'It was in work.')

    def _handles(self) -> List[JobHandle]:
        return [*self._shares, *(handle for handle in (self._last, self._look) if handle is not None)]

    def _without_map(self, look: JobHandle) -> SummaryRow:
        """The row of an image that failed, with what is known of it."""
        row = without_map(self.image, FAILED, str(self.error))
        try:
            found = look.wait(0.0)
        except HsiError:
            return row
        placed = found['geotransform']
        return replace(
            row, sensor=found['sensor'], rows=found['rows'], cols=found['cols'], crs_wkt=found['crs'] or '',
            transform=None if placed is None else tuple(placed),
        )  # fmt: skip

    def _read(self, handle: JobHandle) -> SummaryRow:
        try:
            self.result = handle.wait(0.0)
        except JobCancelled:
            return without_map(self.image, CANCELLED, 'It was in work.')
        except HsiError as error:
            self.error = error
            return without_map(self.image, FAILED, str(error))
        return row_of(self.image, self.result)


def task_of(job: BatchJob, image: Image, shared: bool) -> ImageTask:
    """The task of an image.

    Args:
        job: The batch.
        image: One of its images.
        shared: Whether several machines may share an image.
    """
    target = map_path(job, image)
    one = ClassifyJob(
        image.path, str(target), model=job.model, confidence=job.confidence, device=job.device, memory=job.memory,
        threads=job.threads, seed=job.seed, cog=job.cog, resume=job.resume, unsure=job.unsure, unsure_each_class=job.unsure_each_class,
    )  # fmt: skip
    parts = max(1, -(-image.bytes // _PART_BYTES)) if shared else 1
    return ImageTask(image, one if parts == 1 else replace(one, keep=str(target.parent / WINDOWS)), parts)


def map_path(job: BatchJob, image: Image) -> Path:
    """Where an image's map goes."""
    return Path(job.output) if is_one_map(job) else Path(job.output) / f'{image.name}.tif'


def is_one_map(job: BatchJob) -> bool:
    """Whether the output is a map and not a folder: one image on a cluster."""
    return Path(job.output).suffix.lower() in ('.tif', '.tiff') and not Path(job.output).is_dir()


def row_of(image: Image, result: Mapping[str, Any]) -> SummaryRow:
    """The row of an image whose map is there.

    Args:
        image: The image.
        result: What its :class:`~hsi_plugin.engine.job.ClassifyJob` gave.
    """
    described: Json = result['image']
    names = [entry['name'] for entry in result['classes']]
    areas = result['area_m2'] or [None] * len(names)
    return SummaryRow(
        image=image.path, map=result['output'], status=SKIPPED if result['skipped'] else DONE, message=' '.join(result['warnings']),
        sensor=described['sensor'], rows=described['rows'], cols=described['cols'], crs_wkt=described['crs_wkt'],
        transform=None if described['transform'] is None else tuple(described['transform']),
        bands_matched=str(result['matching'].get('sentence', '')), classified_pixels=sum(result['counts']),
        mean_confidence=result['mean_confidence'], seconds=result['seconds'], device=result['device'], started=result['started'],
        model_sha256=result['model_hash'], counts=dict(zip(names, result['counts'])), areas_m2=dict(zip(names, areas)),
        unsure_share=result.get('unsure_share'),
    )  # fmt: skip


def without_map(image: Image, status: str, message: str) -> SummaryRow:
    """The row of an image that has no map."""
    return SummaryRow(
        image=image.path, map='', status=status, message=message, sensor='', rows=0, cols=0, crs_wkt='', transform=None, bands_matched='',
        classified_pixels=0, mean_confidence=None, seconds=None, device='', started='', model_sha256='', counts={}, areas_m2={},
    )  # fmt: skip
