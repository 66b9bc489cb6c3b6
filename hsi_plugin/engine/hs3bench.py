"""What the job `hs3bench` does."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import ParameterError
from . import cache
from .context import Context
from .device import check_device, default_threads
from .job import BenchmarkJob, Json
from .learning import require_torch
from .memory import budget, threads_that_fit


def hs3bench(job: BenchmarkJob, context: Context) -> Json:
    """See :class:`BenchmarkJob`.

    Raises:
        EnvironmentMissing: torch is not there.
        HsiError: The data set, the options or the output folder do not allow it.
    """
    if job.epochs < 1:
        raise ParameterError(f'{job.epochs} epochs train nothing.', 'Give at least 1.')
    if not job.fractions:
        raise ParameterError('No share of the training images is given.', 'Give percentages, such as 100.')
    device = check_device(job.device, 'foundation')
    require_torch('The benchmark')
    from ..methods.computing import Computing
    from ..methods.transfer.hs3bench.run import Options, run_benchmark

    memory = budget(job.memory)
    if memory.note:
        context.log(memory.note)
    options = Options(
        job.dataset, Path(job.folder), Path(job.output), job.strategies, job.fractions, job.epochs, backbone=job.backbone,
        scaling=job.scaling, wavelengths=job.wavelengths, seed=job.seed,
    )
    computing = Computing(
        device, memory.bytes if memory.asked else None, threads_that_fit(job.threads or default_threads()), context.log, cache.limit()
    )
    return run_benchmark(options, computing, context.progress, context.check_cancelled)
