"""Doing :class:`~hsi_plugin.engine.import_jobs.ImportJob`."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Dict, Optional

from osgeo import gdal

from ..core.errors import ParameterError
from ..core.ranges import parse_ranges
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord, software_versions, utc_now
from ..core.window import Window
from ..cubes import Cube, open_cube
from ..cubes.atomic import check_writable_target
from ..cubes.importing import COMPRESSIONS, Wanted, bands_in, import_index, import_tiff, import_vrt
from ..spectra.rgb import best_composite, overview, stretch_limits
from .context import Context
from .import_jobs import RAW, ImportJob
from .job import Json
from .memory import budget
from .shared import tell_once, window_in

_VRT, _TIFFS = '.vrt', ('.tif', '.tiff')
_SAMPLE = 512  # pixels on the longer side that the stretch is computed from


def import_job(job: ImportJob, context: Context) -> Json:
    """Import a product; see :class:`ImportJob`.

    Raises:
        CubeError: The product cannot be opened or read, or has no such mask.
        ParameterError: Bands, masks, output or compression do not allow it.
        OutputError: The output cannot be written.
    """
    suffix = Path(job.output).suffix.lower()
    if suffix not in (_VRT, *_TIFFS):
        raise ParameterError(f'{job.output} has no known ending.', 'Give the output the ending .tif, or .vrt where that loses nothing.')
    if job.compress not in COMPRESSIONS:
        raise ParameterError(f'There is no compression "{job.compress}".', f'Choose one of {", ".join(COMPRESSIONS)}.')
    clock, memory = time.perf_counter(), budget(job.memory)
    with open_cube(job.cube) as opened:
        cube = opened.raw if job.geometry == RAW and opened.raw is not None else opened
        area = window_in(job.window, cube)
        bands = bands_in(cube.bands, parse_ranges(job.bands), job.good)
        known = [mask.name for mask in cube.masks]
        for name in job.masks:
            if name not in known:
                raise ParameterError(
                    f'{cube.name} has no mask "{name}".', f'Its masks are {", ".join(known)}.' if known else 'Its product has no masks.'
                )
        warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings)
        some = bands if len(bands) < cube.bands.count else None
        wanted = Wanted(some, tuple(dict.fromkeys(job.masks)), area, job.compress, _record(job, opened))
        check_writable_target(job.output, inputs=[cube.path, *cube.files])
        if suffix == _VRT:
            import_vrt(cube, job.output, wanted)
        else:
            import_tiff(cube, job.output, wanted, memory.bytes, lambda done: context.progress(done, 'importing'), context.check_cancelled)
        index = _write_index(cube, job.output, area)
        return {**_told(job, cube, len(bands), area), 'index': index, 'seconds': time.perf_counter() - clock, 'warnings': warnings}


def _told(job: ImportJob, cube: Cube, bands: int, area: Optional[Window]) -> Json:
    with open_cube(job.output) as made:  # what others will see
        info = made.info()
        composite = best_composite(made.bands)
        limits = stretch_limits(*overview(made, composite.bands, _SAMPLE))
    area = area or cube.grid.window
    return {
        'output': job.output, 'sensor': cube.sensor, 'level': cube.level, 'units': cube.units, 'rows': area.height, 'cols': area.width,
        'bands': bands, 'bytes': Path(job.output).stat().st_size, 'crs': info['crs'], 'geotransform': info['geotransform'],
        'composite': {'bands': [band + 1 for band in composite.bands], 'limits': limits.tolist()},
    }


def _write_index(cube: Cube, output: str, area: Optional[Window]) -> str:
    """Where each pixel comes from, beside the output; '' where pixels lie as they were measured."""
    if cube.lookup is None:
        return ''
    path = str(Path(output).with_name(f'{Path(output).stem}_index.tif'))
    import_index(cube.lookup, cube.grid, path, area)
    return path


def _record(job: ImportJob, cube: Cube) -> Dict[str, Dict[str, str]]:
    """The run record as metadata of the output."""
    parameters = {key: value for key, value in job.to_json().items() if key not in ('kind', 'cube', 'output')}
    record = RunRecord('import', [cube.fingerprint()], parameters, software=software_versions(gdal=gdal.__version__), started=utc_now())
    return {RECORD_DOMAIN: {RECORD_KEY: json.dumps(record.to_json())}}
