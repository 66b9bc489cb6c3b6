"""The job that maps by likeness to reference spectra: window by window, all references at once, in bounded memory."""

from __future__ import annotations

import json
import time
from contextlib import nullcontext
from pathlib import Path
from typing import Any, ContextManager, Dict, List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import CubeError, ParameterError
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord, software_versions, utc_now
from ..core.window import Window
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..cubes.write_windows import RasterWriter, raster_writer
from ..labels.read import read_labels
from ..maps.staging import check_target
from ..maps.write import ClassificationWriter
from ..methods.apply import Results, apply_model, readers_of, windows_for
from ..spectra.continuum import remove_continuum
from ..spectra.library import open_library
from ..spectra.likeness import Measure, distances, exact, find_measure, prepare, within
from .context import Context
from .device import default_threads
from .job import Json
from .memory import budget, threads_that_fit
from .shared import file_of, tell_once, window_in
from .spectral_jobs import SpectralAngleJob
from .spectral_references import References, of_labels, of_library
from .spectral_style import Sample, write_style

_FIRST, _WALKED = 0.05, 0.97  # shares of the job at which references are ready, and the map is walked
_PRODUCT_BYTES = 16 << 20  # of the distances between a run of pixels and all references
_FEWEST, _MOST = 64, 512  # pixels of a run: few enough that their spectra stay in the processor's cache
_GROUP = 4096  # pixels whose continuum is removed at once: a step a band costs as much for few as for many
_BYTES_A_PIXEL = 4  # of the raster of the measure


class LikenessPredictor:
    """Gives pixels the class of the most alike reference; a :class:`~hsi_plugin.methods.apply.Predictor`.

    The reference is chosen by one product in single precision, so that of references within about 1e-6 of the measure's cosine any may win;
    the value is then computed in double precision. Runs of pixels all have one length, filled up where they end, so that windows of
    another size give the same map.

    Args:
        cube: The cube.
        references: What pixels are compared with.
        measure: How.
        threshold: What is less alike than this gets class 0; None for no threshold.
        continuum: Whether the pixels' continuum is removed.
    """

    parallel = True

    def __init__(self, cube: Cube, references: References, measure: Measure, threshold: Optional[float], continuum: bool) -> None:
        self.bands = references.bands
        self.label_dtype: Any = np.uint8 if len(references.scheme) <= 254 else np.uint16
        take = np.asarray(self.bands, int)
        self._scale, self._offset = cube.scale[take, None], cube.offset[take, None]
        self._at = cube.bands.wavelengths_nm[take] if continuum and cube.bands.wavelengths_nm is not None else None
        self._columns = np.ascontiguousarray(references.spectra.T)
        self._prepared = prepare(references.spectra, measure.name)
        self._classes = references.values.astype(self.label_dtype)
        self._measure, self._threshold = measure.name, threshold
        self.run = int(np.clip(_PRODUCT_BYTES // (4 * len(references.spectra)), _FEWEST, _MOST))

    @property
    def bytes(self) -> int:
        """What references and the work of one thread take."""
        width = self._prepared[0].shape[1]
        pixels = self.run * (len(self.bands) * 40 + width * 12 + self._columns.shape[1] * 8)
        group = 0 if self._at is None else _GROUP * len(self.bands) * 60
        return int(self._columns.nbytes + self._prepared[0].nbytes + pixels + group)

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classes, the measure to the most alike reference (NaN for no data), and zeros, of stored values ``(bands, rows, cols)``."""
        shape = raw.shape[1:]
        results = out or (np.empty(shape, self.label_dtype), np.empty(shape, np.float32), np.empty(shape, self.label_dtype))
        inside = np.flatnonzero(valid) if valid is not None else np.arange(shape[0] * shape[1])
        flat = raw.reshape(len(raw), -1)
        labels, values = np.zeros(flat.shape[1], self.label_dtype), np.full(flat.shape[1], np.nan, np.float32)
        step = self.run if self._at is None else _GROUP
        for start in range(0, len(inside), step):
            group = inside[start : start + step]
            spectra = flat[:, group] * self._scale + self._offset
            if self._at is not None:
                spectra = remove_continuum(spectra, self._at)
            for first in range(0, len(group), self.run):
                members = group[first : first + self.run]
                labels[members], values[members] = self._of(spectra[:, first : first + self.run])
        results[0][...], results[1][...], results[2][...] = labels.reshape(shape), values.reshape(shape), 0
        return results

    def twin(self) -> LikenessPredictor:
        """Itself: it keeps nothing between two calls."""
        return self

    def _of(self, spectra: Array) -> Tuple[Array, Array]:
        """Classes and values of spectra ``(bands, n)``."""
        count = spectra.shape[1]
        whole = np.zeros((self.run, len(spectra)))
        whole[:count] = np.where(np.isfinite(spectra).all(0), spectra, 0.0).T
        nearest = distances(prepare(whole, self._measure), self._prepared, self._measure)[:, :count].argmin(0)
        # A spectrum without shape, or broken by its continuum, is alike to nothing: NaN.
        value = exact(spectra, np.take(self._columns, nearest, axis=1), self._measure)
        near = np.isfinite(value) if self._threshold is None else within(value, self._measure, self._threshold)
        return np.where(near, self._classes[nearest], 0), value


class _Both:
    """Takes the map and, where it is wanted, the raster of the measure; a :class:`~hsi_plugin.methods.apply.Writer`."""

    def __init__(self, classes: ClassificationWriter, values: Optional[RasterWriter]) -> None:
        self._classes, self._values = classes, values
        self.sample, self.shaped = Sample(), 0

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array]) -> None:
        """Take one window's results."""
        self._classes.write(window, labels, None, None)
        if confidence is not None:
            self.sample.add(confidence)
            self.shaped += int(np.count_nonzero(np.isfinite(confidence)))
            if self._values is not None:
                self._values.write(window, confidence[None])


def spectral_angle_job(job: SpectralAngleJob, context: Context) -> Json:
    """Map by likeness; see :class:`~hsi_plugin.engine.spectral_jobs.SpectralAngleJob`.

    Raises:
        ParameterError: An option is out of range, or the library does not fit the cube.
        LabelError: The labels cannot be used.
        CubeError: No pixel holds data.
        OutputError: The map cannot be written.
    """
    started, clock = utc_now(), time.perf_counter()
    measure = find_measure(job.measure)
    _check(job, measure)
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    with open_cube(job.cube) as cube:
        area = window_in(job.window, cube)
        context.progress(0.0, 'reading the reference spectra')
        references = _references(job, cube, context)
        warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings, references.notes)
        predictor = LikenessPredictor(cube, references, measure, job.threshold, job.continuum)
        room = max(memory.bytes // 4, memory.bytes - threads * predictor.bytes)
        windows = windows_for(cube, predictor.bands, area, room, readers_of(threads))
        # Outside, so that the map appears last: whoever sees it finds the other raster beside it.
        with ClassificationWriter(job.output, cube.grid, references.scheme, False, _inputs(job)) as classes:
            with _values_writer(job, cube, measure) as values:
                both = _Both(classes, values)
                applied = apply_model(
                    cube, predictor, both, threads=threads, windows=windows, check_cancelled=context.check_cancelled,
                    progress=lambda share: context.progress(_FIRST + (_WALKED - _FIRST) * share, 'comparing'),
                )  # fmt: skip
                if not applied.valid_pixels:
                    where = f'{"the window of " if job.window else ""}{cube.name}'
                    raise CubeError(f'No pixel of {where} holds data.', 'Check its nodata value, or choose another window.')
                context.progress(_WALKED, 'finishing the files')
                record = _record(job, cube, references, started, round(time.perf_counter() - clock, 3))
                if values is not None:
                    values.describe({RECORD_KEY: json.dumps(record.to_json())}, RECORD_DOMAIN)
            classified = int(classes.figures().counts.sum())
            written = classes.close(record)
        if not classified and job.threshold is not None:
            warnings += tell_once(context, [f'No pixel is as alike to a reference as {job.threshold:g}: choose another threshold.'])
        if job.angle:
            write_style(job.angle, both.sample.likeness(measure, job.threshold))
    context.progress(1.0, 'done')
    return {
        **written,
        'classes': references.scheme.to_json(),
        'angle': job.angle or None,
        'measure': measure.name,
        'threshold': job.threshold,
        'references': len(references.spectra),
        'bands': len(references.bands),
        'none_of_these': both.shaped - classified,
        'seconds': round(time.perf_counter() - clock, 3),
        'pixels_per_second': round(applied.pixels_per_second),
        'warnings': warnings,
    }


def _check(job: SpectralAngleJob, measure: Measure) -> None:
    if job.threshold is not None and not measure.least <= job.threshold <= measure.most:
        unit = f' {measure.unit}' if measure.unit else ''
        raise ParameterError(
            f'The threshold {job.threshold:g} cannot be a {measure.title.lower()}.',
            f'Give a number from {measure.least:g} to {measure.most:.4g}{unit}.',
        )
    check_target(Path(job.output))
    check_writable_target(job.output, _inputs(job))
    if job.angle:
        check_target(Path(job.angle))
        check_writable_target(job.angle, [*_inputs(job), job.output])


def _references(job: SpectralAngleJob, cube: Cube, context: Context) -> References:
    if job.library:
        return of_library(job, cube, open_library(job.library, keep=True))
    return of_labels(job, cube, read_labels(job.labels, cube.grid, job.field or None), context.check_cancelled)


def _values_writer(job: SpectralAngleJob, cube: Cube, measure: Measure) -> ContextManager[Optional[RasterWriter]]:
    if not job.angle:
        return nullcontext(None)
    need = cube.grid.rows * cube.grid.cols * _BYTES_A_PIXEL
    return raster_writer(job.angle, cube.grid, [measure.title], inputs=[*_inputs(job), job.output], need_bytes=need)


def _record(job: SpectralAngleJob, cube: Cube, references: References, started: str, seconds: float) -> RunRecord:
    source = job.library or job.labels
    file = Path(file_of(source))
    second: Dict[str, Any] = {
        'role': 'library' if job.library else 'labels', 'path': source, 'bytes': file.stat().st_size if file.is_file() else None,
        'sha256_of_references': references.sha256(), 'references': len(references.spectra), 'bands': list(references.bands),
    }  # fmt: skip
    return RunRecord(
        job.kind, [cube.fingerprint(), second], job.to_json(), references.scheme.to_json(), '',
        software_versions(gdal=gdal.VersionInfo('RELEASE_NAME')), 'cpu', job.seed, started, seconds,
    )  # fmt: skip


def _inputs(job: SpectralAngleJob) -> List[str]:
    return [part for part in (job.cube, job.library, file_of(job.labels)) if part]
