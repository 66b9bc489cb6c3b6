"""The two jobs that learn and apply: labels to a model, and a model (or labels) to a map."""

from __future__ import annotations

import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple

from osgeo import gdal

from ..core.errors import CubeError, ParameterError
from ..core.record import RunRecord, software_versions, utc_now
from ..core.window import Window, intersection
from ..cubes import Cube, open_cube
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.tiles import parse_memory
from ..maps.write import ClassificationWriter
from ..methods.apply import DEFAULT_MEMORY, apply_model
from ..models.modelfile import model_sha256, read_model, write_model
from .context import Context
from .device import check_device, default_threads
from .job import ClassifyJob, Json, TrainJob, WindowNumbers
from .learning import Model, Trained, learn, load_model

_TRAINED = 0.05  # the share of a classification that learning takes; the rest is the walk over the cube
_WALKED = 0.97


def train_job(job: TrainJob, context: Context) -> Json:
    """Learn a model and write it; see :class:`TrainJob`."""
    check_device(job.device, job.method)
    with open_cube(job.cube) as cube:
        check_writable_target(job.output, inputs=(job.cube, _file(job.labels)))
        context.progress(0.0, 'reading labels')
        trained, labels = learn(cube, job, _window(job.window, cube), context)
    context.check_cancelled()
    write_model(job.output, trained.card, trained.tensors)
    context.progress(1.0, 'done')
    return {
        'output': job.output,
        'classes': trained.card.scheme.to_json(),
        'label_count': len(labels),
        'label_counts': list(trained.card.label_counts),
        'accuracy': trained.accuracy,
        'model_hash': model_sha256(job.output),
        'warnings': _tell(context, cube.warnings, trained.card.notes),
    }


def classify_job(job: ClassifyJob, context: Context) -> Json:
    """Make a map; see :class:`ClassifyJob`."""
    started, clock = utc_now(), time.perf_counter()
    device = check_device(job.device, job.method)
    memory = parse_memory(job.memory) if job.memory else DEFAULT_MEMORY
    with open_cube(job.cube) as cube:
        area = _window(job.window, cube)
        _check_outputs(job)
        with _model(job, cube, context) as (model, model_hash, trained):
            folded = model.adapt(cube)
            warnings = _tell(context, cube.warnings, model.card.notes if trained else (), folded.warnings)
            walk = _Walk(context, _TRAINED if trained else 0.0)
            with ClassificationWriter(job.output, cube.grid, model.card.scheme, job.confidence, inputs=_files_of(job)) as writer:
                applied = apply_model(
                    cube, folded, writer, area=area, memory=memory, threads=job.threads or default_threads(),
                    confidence=job.confidence, progress=walk.progress, check_cancelled=context.check_cancelled,
                )
                if applied.valid_pixels == 0:
                    raise CubeError(f'No pixel of {_part(job)}{cube.name} holds data.', 'Check its nodata value, or choose another window.')
                context.progress(_WALKED, 'finishing the files')
                record = RunRecord(
                    'classify', _inputs(job, cube, model_hash, trained), job.to_json(), model.card.scheme.to_json(), model_hash,
                    software_versions(gdal=gdal.VersionInfo('RELEASE_NAME')), device, job.seed, started,
                    round(time.perf_counter() - clock, 3), model.card.accuracy,
                )
                written = writer.close(record)
        context.progress(1.0, 'done')
    return {
        **written,
        'model': job.model or job.model_output or None,
        'classes': model.card.scheme.to_json(),
        'mean_confidence': _overall_confidence(written),
        'mean_confidence_by_class': written['mean_confidence'],
        'accuracy': trained.accuracy if trained else None,
        'seconds': round(time.perf_counter() - clock, 3),
        'pixels_per_second': round(applied.pixels_per_second),
        'warnings': warnings,
    }


class _Walk:
    """Progress of the walk over the cube as progress of the whole job."""

    def __init__(self, context: Context, first: float) -> None:
        self._context = context
        self._first = first

    def progress(self, share: float) -> None:
        """Called by the pipeline after every window."""
        self._context.progress(self._first + (_WALKED - self._first) * share, 'classifying')


@contextmanager
def _model(job: ClassifyJob, cube: Cube, context: Context) -> Iterator[Tuple[Model, str, Optional[Trained]]]:
    """The model to apply, the hash of its file, and what learning gave where it is learned here.

    A model that is to be kept appears only when the block ends well, together with the map.
    """
    if job.model:
        card, tensors = read_model(job.model)
        yield load_model(card, tensors), model_sha256(job.model), None
        return
    context.progress(0.0, 'learning from labels')
    trained, _ = learn(cube, job, None, context)
    with _kept(job.model_output) as path:
        write_model(path, trained.card, trained.tensors)
        yield load_model(trained.card, trained.tensors), model_sha256(path), trained


@contextmanager
def _kept(path: str) -> Iterator[Path]:
    """Where to write a model: a place that is renamed to `path` at the end, or one that is thrown away."""
    if path:
        with atomic_output(path) as temporary:
            yield temporary
    else:
        with tempfile.TemporaryDirectory(prefix='hsi-') as folder:
            yield Path(folder) / 'model.hsimodel'


def _window(numbers: Optional[WindowNumbers], cube: Cube) -> Optional[Window]:
    """The job's window.

    Raises:
        ParameterError: It is empty, or reaches beyond the cube.
    """
    if numbers is None:
        return None
    window, whole = Window(*numbers), cube.grid.window
    if window.size == 0 or intersection(window, whole) != window:
        raise ParameterError(
            f'The window (row {window.row}, column {window.col}, {window.height} × {window.width} pixels) does not lie in {cube.name}.',
            f'Choose one inside its {whole.height} rows and {whole.width} columns.',
        )
    return window


def _check_outputs(job: ClassifyJob) -> None:
    """Refuse before the work begins what could not be written at its end; the writer of the map looks closer."""
    check_writable_target(job.output, inputs=_files_of(job))
    if job.model_output:
        check_writable_target(job.model_output, inputs=[*_files_of(job), job.output])


def _files_of(job: ClassifyJob) -> List[str]:
    return [part for part in (job.cube, job.model, _file(job.labels)) if part]


def _overall_confidence(written: Json) -> Optional[float]:
    """The mean over all classified pixels, from those of the classes."""
    known = [(n, c) for n, c in zip(written['counts'], written['mean_confidence'] or ()) if c is not None]
    total = sum(n for n, _ in known)
    return sum(n * c for n, c in known) / total if total else None


def _inputs(job: ClassifyJob, cube: Cube, model_hash: str, trained: Optional[Trained]) -> List[Dict[str, Any]]:
    """The input files, as a run record names them."""
    if trained is None:
        second = {'role': 'model', 'path': job.model, 'bytes': _size(job.model), 'sha256': model_hash}
    else:
        file = _file(job.labels)
        second = {'role': 'labels', 'path': job.labels, 'bytes': _size(file), 'sha256_of_labels': trained.card.label_hash}
    return [cube.fingerprint(), second]


def _tell(context: Context, *groups: Iterable[str]) -> List[str]:
    """All warnings, each once, told to the user now and listed in the results."""
    warnings = list(dict.fromkeys(sentence for group in groups for sentence in group))
    for sentence in warnings:
        context.log(sentence)
    return warnings


def _part(job: ClassifyJob) -> str:
    return 'the window of ' if job.window is not None else ''


def _file(source: str) -> str:
    """The file of a source such as QGIS writes it, `a.gpkg|layername=points`."""
    return source.split('|')[0]


def _size(path: str) -> Optional[int]:
    file = Path(path)
    return file.stat().st_size if file.is_file() else None
