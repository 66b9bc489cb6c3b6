"""Jobs on many images, and on a cluster."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import ClassVar, Optional, Tuple

from ..core.errors import ParameterError
from .job import ClassifyJob, Job, Json, check_numbers, check_rate


@dataclass(frozen=True)
class BatchJob(Job):
    """Classify many images with one model: each a map of its own, and a summary of all.

    Args:
        images: What to classify: image files, products, folders, patterns with `*`, text files that list one image a line, STAC items.
        output: The folder of the maps; `summary.csv` and `summary.gpkg` are written into it.
        model: The model file.
        confidence: Whether confidences and runners-up are written beside the maps.
        resume: Whether maps that are there, whole, and made from the same image and model in the same way are left as they are.
        cog: Whether the rasters are written as cloud-optimised GeoTIFFs.
        mosaic: Whether a virtual raster of all maps is written, one for each reference system.
        scheduler: Where to compute: empty for this computer, `tcp://…` or `tls://…`, the path of a Dask scheduler file, or `local:N` for N
            worker processes on this computer.
        device: See :class:`hsi_plugin.engine.job.TrainJob`, as are `memory`, `threads` (of one image) and `seed`.
        unsure: See :class:`hsi_plugin.engine.job.ClassifyJob`, as is `unsure_each_class`.
    """

    kind: ClassVar[str] = 'classify-many'
    images: Tuple[str, ...]
    output: str
    model: str
    confidence: bool = False
    resume: bool = False
    cog: bool = False
    mosaic: bool = False
    scheduler: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0
    unsure: float = 0.0
    unsure_each_class: bool = False

    def __post_init__(self) -> None:
        if not self.images:
            raise ParameterError('No image was given.', 'Give images, a folder, a pattern, a list or a STAC item.')
        if not self.model:
            raise ParameterError('No model was given.', 'Train one first, and give its file: many images are classified with one model.')
        if not self.output:
            raise ParameterError('No folder for the maps was given.', 'Give one.')
        check_numbers(self.threads, self.seed)
        check_rate(self.unsure)


@dataclass(frozen=True)
class WindowsJob(ClassifyJob):
    """Some of the windows of a classification, kept in `keep` for the :class:`ClassifyJob` that then writes the map.

    So can several machines share one large image: pixels go through files, and whoever writes the map finds all windows there.

    Args:
        part: Which share of the windows, from 0.
        parts: How many shares there are.
    """

    kind: ClassVar[str] = 'classify-windows'
    part: int = 0
    parts: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 <= self.part < self.parts:
            raise ParameterError(f'There is no part {self.part} of {self.parts}.')
        if not (self.model and self.keep):
            raise ParameterError('A share of a classification needs a model and a folder to keep its windows in.', 'Give both.')

    @property
    def outputs(self) -> Tuple[str, ...]:
        """None: its windows belong to whoever writes the map."""
        return ()

    @classmethod
    def of(cls, job: ClassifyJob, part: int, parts: int) -> WindowsJob:
        """One share of a classification."""
        values: Json = {f.name: getattr(job, f.name) for f in fields(ClassifyJob)}
        return cls(**values, part=part, parts=parts)


@dataclass(frozen=True)
class ClusterTestJob(Job):
    """Whether a cluster can be reached, what its workers are, and whether they can do this plugin's work.

    Args:
        scheduler: As in :class:`BatchJob`.
        paths: Files and folders that the workers must see.
    """

    kind: ClassVar[str] = 'cluster test'
    scheduler: str
    paths: Tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.scheduler.strip():
            raise ParameterError('No scheduler was given.', 'Give its address (tcp://…), its scheduler file, or local:2.')
