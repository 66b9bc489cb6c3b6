"""The job that computes spectral indices: only the bands that they need are read, window by window."""

from __future__ import annotations

import json
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import List, Optional, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import CubeError, ParameterError
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord, software_versions, utc_now
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..cubes.write_windows import raster_writer
from ..maps.staging import check_target
from ..methods.apply import read_ahead, readers_of, windows_for
from ..spectra.index import INDICES, SpectralIndex, bands_of, check_units, evaluate, find_index
from .context import Context
from .device import default_threads
from .job import Json
from .memory import budget, threads_that_fit
from .shared import tell_once, window_in
from .spectral_jobs import IndexJob
from .spectral_style import Sample, write_style

_STRIP = 1 << 16  # pixels that are worked on at once: they take eight bytes a band
_WALKED = 0.97
_BYTES_A_PIXEL = 3  # of a band of the raster, compressed; a guess


@dataclass(eq=False)
class _Wanted:
    """An index to compute: from which of the bands that are read, and what came out so far."""

    index: SpectralIndex
    numbers: Tuple[Tuple[int, ...], ...]  # of the cube's bands
    sample: Sample = field(default_factory=Sample)
    pixels: int = 0
    total: float = 0.0
    least: float = float('inf')
    most: float = float('-inf')

    def values(self, raw: Array, cube: Cube, read: List[int]) -> Array:
        """The index of stored values ``(bands read, rows, cols)``, float32; NaN where not defined, or where a band it needs is nodata."""
        mine = sorted({number for one in self.numbers for number in one})
        place = {number: i for i, number in enumerate(mine)}
        flat = raw.reshape(len(raw), -1)[[read.index(number) for number in mine]]
        out = np.full(flat.shape[1], np.nan, np.float32)
        scale, offset = cube.scale[mine, None], cube.offset[mine, None]
        for start in range(0, flat.shape[1], _STRIP):
            part = flat[:, start : start + _STRIP]
            valid = cube.valid_raw(part[:, None], mine)[0]
            with np.errstate(over='ignore', invalid='ignore'):  # what nodata would make is left out
                found = evaluate(self.index, part * scale + offset, [[place[number] for number in one] for one in self.numbers])
                out[start : start + _STRIP] = np.where(valid, found, np.nan)
        out[np.isinf(out)] = np.nan  # beyond what single precision holds
        self._count(out)
        return out.reshape(raw.shape[1:])

    def _count(self, values: Array) -> None:
        held = values[np.isfinite(values)].astype(np.float64)
        self.sample.add(held)
        if len(held):
            self.pixels, self.total = self.pixels + len(held), self.total + float(held.sum())
            self.least, self.most = min(self.least, float(held.min())), max(self.most, float(held.max()))

    def to_json(self, bands: Bands) -> Json:
        """What is told of it when all is computed."""
        held = self.pixels > 0
        return {
            **_described(self.index, self.numbers, bands), 'pixels': self.pixels, 'least': self.least if held else None,
            'most': self.most if held else None, 'mean': self.total / self.pixels if held else None,
        }  # fmt: skip


def index_job(job: IndexJob, context: Context) -> Json:
    """Compute indices, or tell which ones can be; see :class:`~hsi_plugin.engine.spectral_jobs.IndexJob`.

    Raises:
        ParameterError: An index is not known, or the cube lacks its wavelengths or reflectance.
        CubeError: No pixel holds data.
        OutputError: The raster cannot be written.
    """
    with open_cube(job.cube) as cube:
        return _compute(job, cube, context) if job.indices else _available(cube, context)


def _available(cube: Cube, context: Context) -> Json:
    """What the cube allows, and what the other indices lack."""
    found, missing = [], []
    for index in INDICES.values():
        try:
            check_units(index, cube.units, cube.name)
            found.append(_described(index, bands_of(index, cube.bands), cube.bands))
        except ParameterError as error:
            missing.append({'name': index.name, 'title': index.title, 'reason': error.what})
    return {'output': None, 'indices': found, 'missing': missing, 'seconds': 0.0, 'warnings': tell_once(context, cube.warnings)}


def _compute(job: IndexJob, cube: Cube, context: Context) -> Json:
    started, clock = utc_now(), time.perf_counter()
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    area = window_in(job.window, cube)
    if not job.output:
        raise ParameterError('There is no file to write the indices to.', 'Give an output.')
    wanted: List[_Wanted] = []
    for name in job.indices:
        index = find_index(name)
        check_units(index, cube.units, cube.name)
        wanted.append(_Wanted(index, bands_of(index, cube.bands)))
    check_target(Path(job.output))
    check_writable_target(job.output, [job.cube])
    warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings)
    read = sorted({number for one in wanted for numbers in one.numbers for number in numbers})
    readers = readers_of(threads)
    windows = windows_for(cube, read, area, memory.bytes, readers)
    total, done = sum(window.size for window in windows), 0
    need = cube.grid.rows * cube.grid.cols * len(wanted) * _BYTES_A_PIXEL
    names = [one.index.name for one in wanted]
    with raster_writer(job.output, cube.grid, names, inputs=[job.cube], need_bytes=need) as writer:
        with closing(read_ahead(cube, windows, read, readers)) as coming:
            for window, raw, _ in coming:
                context.check_cancelled()
                writer.write(window, np.stack([one.values(raw, cube, read) for one in wanted]))
                done += window.size
                context.progress(_WALKED * done / total, 'computing indices')
        if not any(one.pixels for one in wanted):
            where = f'{"the window of " if job.window else ""}{cube.name}'
            raise CubeError(f'No pixel of {where} holds data.', 'Check its nodata value, or choose another window.')
        told = [one.to_json(cube.bands) for one in wanted]
        record = RunRecord(
            job.kind, [cube.fingerprint()], {**job.to_json(), 'computed': told}, [], '',
            software_versions(gdal=gdal.VersionInfo('RELEASE_NAME')), 'cpu', job.seed, started, round(time.perf_counter() - clock, 3),
        )  # fmt: skip
        writer.describe({RECORD_KEY: json.dumps(record.to_json())}, RECORD_DOMAIN)
    write_style(job.output, wanted[0].sample.index(wanted[0].index.centre))
    empty = [one.index.name for one in wanted if not one.pixels]
    if empty:
        warnings += tell_once(context, [f'{", ".join(empty)}: not defined for any pixel.'])
    context.progress(1.0, 'done')
    return {'output': job.output, 'indices': told, 'seconds': round(time.perf_counter() - clock, 3), 'warnings': warnings}


def _described(index: SpectralIndex, numbers: Tuple[Tuple[int, ...], ...], bands: Bands) -> Json:
    """An index, and the wavelengths that it takes of a cube's bands."""
    at: Optional[Array] = bands.wavelengths_nm
    return {
        'name': index.name, 'title': index.title, 'group': index.group, 'formula': index.formula, 'source': index.source,
        'bands_nm': {
            wanted.role: [] if at is None else [round(float(at[i]), 2) for i in one] for wanted, one in zip(index.bands, numbers)
        },
    }  # fmt: skip
