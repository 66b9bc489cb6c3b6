"""The job that computes the features of a foundation model: into the cache, and into a raster where one is asked for.

What is kept in the cache is also what makes an interrupted job go on: it is keyed by all that decides the features, block by block.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Dict, Iterator, List

import numpy as np
from osgeo import gdal

from ..core.backbones import check_fits, find_backbone
from ..core.errors import CubeError, JobCancelled, OutputError, ParameterError
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord, software_versions, utc_now
from ..core.window import Window
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..cubes.write_windows import RasterWriter, raster_writer
from ..methods.computing import Computing
from . import cache
from .context import Context
from .device import check_device, default_threads
from .job import FeaturesJob, Json
from .learning import require_torch
from .memory import budget, threads_that_fit
from .shared import tell_once, window_in

if TYPE_CHECKING:
    from ..methods.transfer.features import FeatureSource

METHOD = 'foundation'
_LEAST_BLOCK = 128  # side of the raster's blocks; smaller ones are slow to show
_COMPUTED = 0.9  # the share of the progress after which kept features are written to the raster
_WRITTEN = 0.99
_BYTES_A_VALUE = 2  # in the raster: half precision in four bytes, compressed; a guess
_HELP = 'Give a raster to write, choose a window, or allow the cache more (HSI_CACHE_LIMIT).'


def features_job(job: FeaturesJob, context: Context) -> Json:
    """Compute features; see :class:`FeaturesJob`.

    Raises:
        EnvironmentMissing: torch is not there.
        ModelError: The model cannot take the cube's bands, told before a pixel is read; or its weights are not here or damaged.
        CubeError: No pixel holds data.
        OutputError: The raster cannot be written, or the disk became too full to keep features.
        ParameterError: There is no such model, scaling or device; or features would be kept nowhere.
    """
    card, device = find_backbone(job.backbone), check_device(job.device, METHOD)
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    with open_cube(job.cube) as cube:
        area = window_in(job.window, cube) or cube.grid.window
        check_fits(card, cube.bands, job.scaling)
        if job.output:
            check_writable_target(job.output, inputs=[job.cube])
        require_torch('Foundation features')
        from ..methods.transfer.features import open_features

        computing = Computing(device, memory.bytes if memory.asked else None, threads, context.log, cache.limit())
        context.progress(0.0, 'loading the model')
        with open_features(cube, card, job.scaling, computing, memory.bytes, context.check_cancelled, area) as source:
            warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings, source.notes)
            cache.trim(max(0, cache.limit() - source.bytes_missing(area)))
            return _Features(job, cube, area, source, context).result(warnings)


class _Features:
    """One job on its way: computing first, then writing; or both at once, where features cannot be kept."""

    def __init__(self, job: FeaturesJob, cube: Cube, area: Window, source: FeatureSource, context: Context) -> None:
        self._job, self._cube, self._area, self._source, self._context = job, cube, area, source, context
        self._started, self._clock = utc_now(), time.perf_counter()

    def result(self, warnings: List[str]) -> Json:
        job, source = self._job, self._source
        if not job.output and not source.cached:
            raise ParameterError(f'The features would be kept nowhere: {source.why_not_cached}.', _HELP)
        self._estimate()
        computed_by = (_COMPUTED if job.output else 1.0) if source.cached else 0.0
        with self._what_is_kept_is_told():
            began = time.perf_counter()
            source.compute(self._area, lambda done: self._context.progress(computed_by * done, 'computing features'))
            if not job.output and not source.cached:
                raise OutputError(f'The features could not be kept: {source.why_not_cached}.', _HELP)
            if source.missing(self._area) == 0:
                seconds = time.perf_counter() - began
                self._write(computed_by, 'writing the raster')
            else:
                self._write(computed_by, 'computing features')
                seconds = time.perf_counter() - began
        self._context.progress(1.0, 'done')
        return {
            'output': job.output or None,
            'features': source.channels,
            'bands': len(source.bands),
            'pixels': self._area.size,
            'computed_pixels': source.computed,
            'cached': source.cached,
            'seconds': round(time.perf_counter() - self._clock, 3),
            'pixels_per_second': round(source.computed / seconds) if seconds > 0.0 else 0,
            'flops': source.card.cost(len(source.bands), source.computed).flops,
            'device': source.device,
            'recipe': source.recipe,
            'warnings': warnings,
        }

    def _estimate(self) -> None:
        """Tell what is about to be spent, by the card's figures and the model's speed of now."""
        source, missing = self._source, self._source.missing(self._area)
        if not missing:
            self._context.log('All of these features were computed before.')
            return
        self._context.progress(0.0, 'measuring the speed')
        seconds = missing / max(1e-9, source.pixels_per_second())
        kept = f', {_size(source.bytes_missing(self._area))} of the disk' if source.cached else ''
        before = self._area.size - missing
        self._context.log(
            f'{source.card.title}: {source.channels} features of {missing:,} pixels from {len(source.bands)} bands take about '
            f'{_operations(source.card.cost(len(source.bands), missing).flops)}{kept} and {_duration(seconds)} on {source.device}.'
            + (f' {before:,} pixels were computed before.' if before else '')
        )

    def _write(self, begin: float, doing: str) -> None:
        """Write the raster, where one is asked for, from what is kept or as it is computed."""
        if not self._job.output:
            return
        source, side, done, valid_pixels = self._source, self._source.side, 0, 0
        # Blocks of the raster and squares of the model fit each other, so that each is written, or computed, once.
        block = side * -(-_LEAST_BLOCK // side) if side % 16 == 0 else _LEAST_BLOCK
        names = [f'feature {number + 1:0{len(str(source.channels))}d}' for number in range(source.channels)]
        need = self._area.size * source.channels * _BYTES_A_VALUE
        with raster_writer(self._job.output, self._cube.grid, names, block, [self._job.cube], need) as writer:
            with closing(source.stream(source.plan(self._area, unit=block))) as parts:
                for window, features, valid in parts:
                    features[:, ~valid] = np.nan
                    writer.write(window, features)
                    done, valid_pixels = done + window.size, valid_pixels + int(np.count_nonzero(valid))
                    self._context.progress(begin + (_WRITTEN - begin) * done / self._area.size, doing)
            if not valid_pixels:
                where = f'{"the window of " if self._job.window else ""}{self._cube.name}'
                raise CubeError(f'No pixel of {where} holds data.', 'Check its nodata value, or choose another window.')
            self._describe(writer)

    def _describe(self, writer: RasterWriter) -> None:
        """The run record, and what the features are in plain metadata."""
        source = self._source
        record = RunRecord(
            'features', [self._cube.fingerprint()], {**self._job.to_json(), 'recipe': source.recipe}, [],
            str(source.recipe['weights_sha256']), _software(), source.device, self._job.seed, self._started,
            round(time.perf_counter() - self._clock, 3),
        )  # fmt: skip
        writer.describe({RECORD_KEY: json.dumps(record.to_json())}, RECORD_DOMAIN)
        writer.describe({f'features_{key}': str(value) for key, value in source.recipe.items()})

    @contextmanager
    def _what_is_kept_is_told(self) -> Iterator[None]:
        try:
            yield
        except JobCancelled as error:
            kept = self._area.size - self._source.missing(self._area) if self._source.cached else 0
            if not kept:
                raise
            raise JobCancelled(
                f'Cancelled; features of {kept:,} of {self._area.size:,} pixels are kept, and the same run goes on from there.'
            ) from error


def _software() -> Dict[str, str]:
    return software_versions(gdal=gdal.VersionInfo('RELEASE_NAME'), torch=str(sys.modules['torch'].__version__))


def _operations(flops: float) -> str:
    for name, unit in (('PFLOP', 1e15), ('TFLOP', 1e12)):
        if flops >= unit:
            return f'{flops / unit:,.1f} {name}'
    return f'{flops / 1e9:,.1f} GFLOP'


def _size(count: int) -> str:
    return f'{count / 1e9:,.1f} GB' if count >= 1e9 else f'{count / 1e6:,.1f} MB'


def _duration(seconds: float) -> str:
    for name, unit in (('hours', 3600.0), ('minutes', 60.0)):
        if seconds >= 2.0 * unit:
            return f'{seconds / unit:,.0f} {name}'
    return f'{max(1.0, seconds):.0f} s'
