"""The job that brings a spectral library to a sensor's bands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import List, Tuple, Union

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..cubes import open_cube
from ..cubes.atomic import check_writable_target
from ..spectra.library import SpectralLibrary, open_library
from ..spectra.library.write import write_library
from ..spectra.resample import band_widths
from ..spectra.response import SpectralResponse, read_response, to_sensor, wholly_covered
from .context import Context
from .job import Json
from .shared import tell_once
from .spectral_jobs import LibraryToCubeJob


def library_to_cube_job(job: LibraryToCubeJob, context: Context) -> Json:
    """Write a library as a sensor would read it; see :class:`~hsi_plugin.engine.spectral_jobs.LibraryToCubeJob`.

    Raises:
        CubeError: The raster cannot be opened.
        ParameterError: The library or the table cannot be read, or no spectrum covers any band.
        OutputError: The library cannot be written.
    """
    check_writable_target(job.output, [part for part in (job.library, job.cube, job.response) if part])
    context.progress(0.0, 'reading the library')
    library = open_library(job.library, keep=True)
    target, bands, name, warnings = _target(job)
    context.check_cancelled()
    context.progress(0.4, 'resampling')
    values, _ = to_sensor(library, target)
    context.check_cancelled()
    whole, partly = wholly_covered(values, bands.good)
    kept = np.flatnonzero(whole | partly)
    if not len(kept):
        raise ParameterError(f'No spectrum of {library.name} was measured where {name} has bands.', 'Choose another library.')
    context.progress(0.8, 'writing the library')
    made = replace(
        library.select(kept.tolist()), name=f'{library.name} as {name}', spectra=values[kept], wavelengths_nm=_wavelengths(bands),
        fwhm_nm=band_widths(bands), good=bands.good, source=job.library,
    )  # fmt: skip
    files = write_library(job.output, made)
    missing = missing_ranges(bands, values[kept])
    told = tell_once(context, warnings, _told(library, name, len(kept), whole, partly, missing))
    context.progress(1.0, 'done')
    return {
        'output': job.output, 'files': [str(file) for file in files], 'spectra': len(kept), 'bands': bands.count,
        'whole': int(whole.sum()), 'partly': int(partly.sum()), 'left_out': len(library) - len(kept), 'missing_nm': missing,
        'warnings': told,
    }  # fmt: skip


def missing_ranges(bands: Bands, values: Array) -> List[Json]:
    """Runs of good bands that spectra lack: `first_nm`, `last_nm`, and how many `spectra` lack one of them, by wavelength.

    Args:
        bands: The sensor's, with wavelengths.
        values: Spectra in these bands, ``(n, bands)``, NaN where not covered.
    """
    at = _wavelengths(bands)
    order = np.argsort(at, kind='stable')
    order = order[bands.good[order]]
    lacking = ~np.isfinite(values[:, order])
    counts = lacking.sum(0)
    # A run ends where other spectra are lacking: one number tells of all its bands.
    ends = np.flatnonzero((lacking[:, 1:] != lacking[:, :-1]).any(0)) + 1 if len(order) else np.zeros(0, int)
    runs = np.split(np.arange(len(order)), ends)
    return [
        {'first_nm': round(float(at[order[run[0]]]), 2), 'last_nm': round(float(at[order[run[-1]]]), 2), 'spectra': int(counts[run[0]])}
        for run in runs if len(run) and counts[run[0]]
    ]  # fmt: skip


def _target(job: LibraryToCubeJob) -> Tuple[Union[Bands, SpectralResponse], Bands, str, Tuple[str, ...]]:
    """What to resample to, its bands, what it is called, and what was guessed of it."""
    if job.response:
        response = read_response(job.response)
        return response, response.bands(), response.name, ()
    with open_cube(job.cube) as cube:
        if cube.bands.wavelengths_nm is None:
            raise ParameterError(f'{cube.name} tells no wavelengths.', 'Add them, for example in an ENVI header beside it.')
        return cube.bands, cube.bands, cube.sensor or Path(job.cube).stem, cube.warnings


def _wavelengths(bands: Bands) -> Array:
    if bands.wavelengths_nm is None:
        raise ParameterError('The bands have no wavelengths.', 'Add wavelengths to the raster.')
    return bands.wavelengths_nm


def _told(
    library: SpectralLibrary, name: str, kept: int, whole: BoolArray, partly: BoolArray, missing: List[Json]
) -> List[str]:
    """Sentences about what is covered."""
    sentences = [f'{int(whole.sum())} of {len(library)} spectra cover all good bands of {name}, {int(partly.sum())} some of them.']
    if kept < len(library):
        sentences.append(f'{len(library) - kept} spectra cover none and are left out.')
    if missing:
        first, last = min(one['first_nm'] for one in missing), max(one['last_nm'] for one in missing)
        worst = max(missing, key=lambda one: one['spectra'])
        sentences.append(
            f'Values are missing between {first:g} and {last:g} nm; most often from {worst["first_nm"]:g} to {worst["last_nm"]:g} nm, '
            f'in {worst["spectra"]} spectra.'
        )
    return sentences
