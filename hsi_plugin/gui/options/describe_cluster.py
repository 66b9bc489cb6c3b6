"""A cluster in words: what a test has found, in a sentence for the options and as a text with every worker."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence

from ...qgis_common.i18n import say, tr
from ..jobs.describe import megabytes

Json = Dict[str, Any]
_SHOWN = 2  # notes below the sentence; the text has all
_NAMES = {'hsi_plugin': 'hsi_plugin', 'python': 'Python', 'numpy': 'NumPy', 'gdal': 'GDAL', 'torch': 'torch'}


def sentence(found: Json) -> str:
    """What a test has found, and the first notes, each on a line of its own.

    Args:
        found: Results of :class:`hsi_plugin.engine.batch_jobs.ClusterTestJob`: `ok`, `sentence`, `workers`, `notes`.
    """
    notes = [say(str(note)) for note in found.get('notes') or ()]
    lines = [_reached(found['workers']) if found['ok'] else say(str(found['sentence'])), *notes[:_SHOWN]]
    if len(notes) > _SHOWN:
        lines.append(tr('{0} more notes are in the details.').format(len(notes) - _SHOWN))
    return '\n'.join(lines)


def details(found: Json) -> str:
    """Everything that a test has found."""
    lines = [str(found['scheduler']), say(str(found['sentence'])), *(f'- {say(str(note))}' for note in found.get('notes') or ())]
    for worker in found['workers']:
        lines += ['', *_worker(worker)]
    return '\n'.join(lines)


def _reached(workers: Sequence[Json]) -> str:
    threads, hosts = sum(int(worker['threads']) for worker in workers), len({worker['host'] for worker in workers})
    with_gpu = sum(bool(_gpus(worker)) for worker in workers)
    versions = sorted({str(worker['versions'].get('hsi_plugin')) for worker in workers})
    return tr('Reached. Workers: {0}; computers: {1}; threads: {2}; workers with a graphics card: {3}; plugin: {4}.').format(
        len(workers), hosts, threads, with_gpu, ', '.join(versions)
    )


def _worker(worker: Json) -> List[str]:
    facts = [tr('1 thread') if worker['threads'] == 1 else tr('{0} threads').format(worker['threads'])]
    if worker.get('memory_bytes'):
        facts.append(tr('{0} memory').format(megabytes(worker['memory_bytes'])))
    if _gpus(worker):
        facts.append(tr('graphics cards: {0:g}').format(_gpus(worker)))
    versions = [f'{title} {worker["versions"][name]}' for name, title in _NAMES.items() if worker['versions'].get(name)]
    lines = [f'{worker["address"]} ({worker["host"]})', '  ' + ', '.join(facts), '  ' + ', '.join(versions)]
    for path, seen in (worker.get('sees') or {}).items():
        lines.append('  ' + (tr('sees {0}') if seen else tr('does NOT see {0}')).format(path))
    return lines


def _gpus(worker: Json) -> float:
    return float((worker.get('resources') or {}).get('GPU') or 0)
