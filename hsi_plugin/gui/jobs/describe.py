"""Jobs in words: what one is called, what it is doing, how it ended."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Dict, List

from ...core.errors import LayerError
from ...engine.batch_jobs import BatchJob, ClusterTestJob
from ...engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from ...engine.handle import CANCELLED, FAILED, QUEUED, RUNNING, JobHandle
from ...engine.job import Job
from ...qgis_common.i18n import say, tr

_INPUTS = ('cube', 'labels', 'model', 'map', 'reference', 'file', 'rgb', 'folder', 'archive', 'libraries', 'library', 'clip')


def title_of(job: Job) -> str:
    """A name for a job that was given none."""
    if isinstance(job, BatchJob):
        count = len(job.images)
        return tr('Classify {0} images').format(count) if count > 1 else tr('Classify {0}').format(Path(job.images[0]).name)
    paths = (getattr(job, name, '') for name in ('map', 'first', 'cube', 'model', 'session', 'file'))
    path = next((str(path) for path in paths if path), '')
    name = Path(path).stem if path else str(getattr(job, 'name', '') or getattr(job, 'dataset', ''))
    if isinstance(job, InstallJob):
        return tr('Install GPU support') if job.gpu else tr('Install environment')
    if isinstance(job, RemoveEnvironmentJob):
        return tr('Remove GPU support') if job.gpu_only else tr('Remove environment')
    titles = {
        'import': tr('Import {0}'), 'info': tr('Describe {0}'), 'spectrum': tr('Spectrum of {0}'), 'train': tr('Learn from {0}'),
        'classify': tr('Classify {0}'), 'accuracy': tr('Accuracy of {0}'), 'models show': tr('Show the model {0}'),
        'env diagnose': tr('Diagnostics'),
        'zero-shot': tr('Map {0} by names'), 'features': tr('Features of {0}'),
        'compare': tr('Compare strategies on {0}'), 'adapt': tr('Adapt a model to {0}'),
        'models add': tr('Add the model {0}'), 'models download': tr('Download the model {0}'), 'models remove': tr('Remove the model {0}'),
        'models list': tr('List foundation models'), 'pretrain': tr('Pre-train a model'), 'hs3bench': tr('HS3-Bench: {0}'),
        'spectral-angle': tr('Spectral angles of {0}'), 'index': tr('Spectral indices of {0}'),
        'library-to-cube': tr('Library to the bands of {0}'), 'classify-windows': tr('Classify a share of {0}'),
        'cluster test': tr('Test the cluster'), 'sample': tr('Sample of {0}'), 'report': tr('Report on {0}'),
        'compare-maps': tr('Compare {0} with another map'), 'clean': tr('Smooth {0}'), 'corrections': tr('Write the corrected {0}'),
        'cross-validate': tr('Test a method on {0}'), 'review field': tr('Take {0} outdoors'),
        'field spectra': tr('Spectra from the field'), 'labels merge': tr('Merge labels into {0}'),
        'labels field': tr('Points for the field of {0}'), 'labels points': tr('Points into {0}'),
        'active suggest': tr('Pixels to label in {0}'), 'active simulate': tr('Simulated labelling of {0}'),
    }
    return titles.get(job.kind, job.kind).format(name)


def status_of(handle: JobHandle, place: int) -> str:
    """What a job is doing, or how it ended, in one line or sentence."""
    if handle.state == QUEUED:
        return tr('Next in line') if place <= 1 else tr('Number {0} in line').format(place)
    if handle.state == RUNNING:
        return tr('Stopping…') if handle.cancel_requested else say(handle.message) or tr('Starting…')
    if handle.state == FAILED:
        return say(handle.error.what) if handle.error is not None else tr('Failed')
    if handle.state == CANCELLED:
        return cancelled_sentence(handle, tr('Cancelled.'))
    done = tr('Done in {0} · {1}').format(duration(took(handle)), time.strftime('%H:%M', time.localtime(handle.ended)))
    if isinstance(handle.job, ClusterTestJob) and not (handle.result or {}).get('ok', True):
        return tr('{0} · cannot be used').format(done)
    return f'{done} · {batch_counts(handle.result)}' if is_batch(handle) else done


def is_batch(handle: JobHandle) -> bool:
    """Whether a job has classified many images, each to a map of its own."""
    return isinstance(handle.job, BatchJob) and 'summary_csv' in (handle.result or {})


def batch_counts(result: Dict[str, Any]) -> str:
    """How many images became what, from the results of a batch; what no image became is left out."""
    texts = (('done', tr('{0} classified')), ('skipped', tr('{0} left as they were')), ('failed', tr('{0} failed')))
    return ', '.join(text.format(result[name]) for name, text in texts if result[name])


def failures(result: Dict[str, Any]) -> List[str]:
    """Which images of a batch failed, and why."""
    failed = [row for row in result['rows'] if row['status'] == 'failed']
    said = [(str(row['image']), say(str(row['message']))) for row in failed]
    lines = [message if image in message else f'{image}: {message}' for image, message in said]
    if len(failed) < result['failed']:
        lines.append(tr('… and {0} more').format(result['failed'] - len(failed)))
    lines.append(tr('The summary of all images is {0}.').format(result['summary_csv']))
    return [tr('Failed: {0} of {1} images').format(result['failed'], result['images']), *lines] if result['failed'] else lines


def cancelled_sentence(handle: JobHandle, otherwise: str) -> str:
    """That a job was cancelled, and how much of it is kept for the next run, as the job itself said.

    Args:
        handle: The job.
        otherwise: What is said where nothing is kept.
    """
    return say(handle.last_words) or otherwise


def took(handle: JobHandle) -> float:
    """Seconds that a job has run."""
    if handle.started is None:
        return 0.0
    return max(0.0, (handle.ended or time.time()) - handle.started)


def duration(seconds: float) -> str:
    """A length of time as one would say it."""
    if seconds < 10:
        return tr('{0:.1f} s').format(seconds)
    whole = round(seconds)
    if whole < 60:
        return tr('{0} s').format(whole)
    if whole < 3600:
        return tr('{0} min {1} s').format(*divmod(whole, 60))
    return tr('{0} h {1} min').format(*divmod(whole // 60, 60))


def megabytes(count: float) -> str:
    """A number of bytes as a person reads it."""
    if count >= 1e9:
        return tr('{0:.1f} GB').format(count / 1e9)
    return tr('{0:,.0f} MB').format(count / 1e6) if count >= 1e6 or count == 0 else tr('less than 1 MB')


def log_of(handle: JobHandle) -> str:
    """Everything that is known of a job, for who wants to read or send it."""
    lines = [f'{title_of(handle.job)}: {handle.state}']
    for name, moment in ((tr('submitted'), handle.submitted), (tr('started'), handle.started), (tr('ended'), handle.ended)):
        if moment is not None:
            lines.append(f'{name} {time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(moment))}')
    lines += ['', *(f'{key} = {value}' for key, value in handle.job.to_json().items() if value not in ('', None))]
    if handle.log:
        lines += ['', *handle.log]
    if is_batch(handle):
        lines += ['', *failures(handle.result)]
    if handle.error is not None:
        lines += ['', str(handle.error)]
    if handle.details:
        lines += ['', handle.details]
    return '\n'.join(lines)


def check_inputs(job: Job) -> None:
    """Refuse a job whose files have gone: the toolbox removes its copies of layers when an algorithm has ended.

    Raises:
        LayerError: A file is no longer there.
    """
    images = job.images if isinstance(job, BatchJob) else ()  # a pattern is left to the job
    for said in (*(getattr(job, name, '') for name in _INPUTS), *(image for image in images if '*' not in image)):
        path = Path(str(said).partition('|')[0])
        if path.is_absolute() and not path.exists():  # what is no plain path (a subdataset, say) is left to the job
            raise LayerError(tr('{0} is no longer there.').format(path.name), tr('Start the job again from where it was started first.'))
