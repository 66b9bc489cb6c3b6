"""The job that sets strategies side by side on one labelled cube.

What is finished is kept in the output folder, one line a result; the same job goes on from there, and a larger one computes only what is
new.
"""

from __future__ import annotations

import time
from pathlib import Path

from ..core.errors import OutputError, ParameterError
from ..core.strategies import find_strategies
from ..cubes import open_cube
from ..labels.read import read_labels
from ..methods.computing import Computing
from . import cache
from .context import Context
from .device import check_device, default_threads
from .job import CompareJob, Json
from .memory import budget, threads_that_fit
from .shared import tell_once

METHOD = 'foundation'  # which of the methods says what devices it can use


def compare_job(job: CompareJob, context: Context) -> Json:
    """Compare strategies; see :class:`CompareJob`.

    Raises:
        LabelError: The labels are too few, or lie too close together, to learn from some and to test others.
        ParameterError: There is no such strategy, foundation model, scaling or device, or nothing that was named can run.
        OutputError: The output is no folder that can be written to.
        JobCancelled: It was cancelled; the folder holds what was finished, and its table.
    """
    from ..methods.transfer.compare.plan import Plan
    from ..methods.transfer.compare.run import compare
    from ..methods.transfer.compare.strategies import Sources

    clock = time.perf_counter()
    strategies, device = find_strategies(job.strategies), check_device(job.device, METHOD)
    if not job.output:
        raise OutputError('No folder was given for the table and the plot.', 'Give a folder; it is made where it is not there.')
    if job.rgb and not Path(job.rgb).is_dir():
        raise ParameterError(f'There is no folder {job.rgb}.', 'Give the folder of a CLIP (vision) or DINOv2 model, or leave it out.')
    plan = Plan(strategies, job.budgets, job.fractions, job.seeds, job.seed)
    memory, threads = budget(job.memory), threads_that_fit(job.threads or default_threads())
    cache.trim(cache.limit())
    computing = Computing(device, memory.bytes if memory.asked else None, threads, context.log, cache.limit())
    with open_cube(job.cube) as cube:
        context.progress(0.0, 'reading labels')
        labels = read_labels(job.labels, cube.grid, job.field or None)
        found = compare(
            cube, labels, Path(job.output), plan, Sources(job.backbone, job.scaling, job.rgb), computing, context.check_cancelled,
            context.progress,
        )  # fmt: skip
        warnings = tell_once(context, [memory.note] if memory.note else (), cube.warnings, found['warnings'])
    for sentence in found['summary']:
        context.log(sentence)
    context.progress(1.0, 'done')
    return {'output': job.output, **found, 'warnings': warnings, 'seconds': round(time.perf_counter() - clock, 3)}
