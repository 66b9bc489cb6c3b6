"""Looking at a cube: what it is, and the spectrum of one of its pixels."""

from __future__ import annotations

from ..core.errors import CubeError
from ..cubes import open_cube
from .context import Context
from .job import InfoJob, Json, SpectrumJob


def info_job(job: InfoJob, context: Context) -> Json:
    """See :class:`InfoJob`."""
    with open_cube(job.cube) as cube:
        found: Json = cube.info()
        return found


def spectrum_job(job: SpectrumJob, context: Context) -> Json:
    """See :class:`SpectrumJob`. Values are reflectance (or what `units` says), null where the cube has none."""
    with open_cube(job.cube) as cube:
        if job.row is not None and job.col is not None:
            row, col = job.row, job.col
        else:
            pixel = cube.grid.pixel(float(job.x or 0.0), float(job.y or 0.0))
            if pixel is None:
                raise CubeError(
                    f'The point x {job.x}, y {job.y} lies outside {cube.name}.', "Give coordinates in the cube's own reference system."
                )
            row, col = pixel
        values = cube.spectrum(row, col)
        x, y = cube.grid.xy(row, col)
        known = cube.bands.to_json()
        return {
            'cube': job.cube, 'row': row, 'col': col, 'x': x, 'y': y, 'units': cube.units,
            'wavelengths_nm': known['wavelengths_nm'], 'good_bands': known['good'],
            'values': [float(f'{v:.7g}') for v in values],  # all that float32 knows, without the digits that it makes up
        }
