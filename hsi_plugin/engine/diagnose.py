"""A report of what is installed and what works, to read and to paste into an issue.

Collected by the process that asks (QGIS or the command line), together with what the worker says of itself (`DiagnoseJob`). Everything in
it is redacted (`redact`). Standard library only; what QGIS has loaded is looked up, never imported.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from ..core.errors import HsiError
from ..core.places import cache, home, logs
from ..core.record import utc_now
from ..core.version import __version__
from . import memory
from .device import default_threads
from .environment import gpu, place, state
from .job import Json
from .logs import last_lines
from .redact import SECRET, this_computers

LOG_LINES = 200
_GIGABYTE = 1e9
# Where the modules that QGIS has loaded keep their version.
_LOADED = {
    'qgis': ('qgis.core', 'Qgis.QGIS_VERSION'),
    'qt': ('qgis.PyQt.QtCore', 'QT_VERSION_STR'),
    'numpy': ('numpy', '__version__'),
    'gdal': ('osgeo', '__version__'),
}
_PREFIXES = (
    'HSI_', 'GDAL_', 'PROJ_', 'OMP_', 'MKL_', 'OPENBLAS_', 'CUDA_', 'NVIDIA_', 'PYTORCH_', 'SSL_', 'REQUESTS_', 'CURL_', 'PIP_', 'LC_',
)
_NAMES = ('CPL_DEBUG', 'LANG', 'GTIFF_SRS_SOURCE', 'CONDA_PREFIX', 'VIRTUAL_ENV', 'QT_QPA_PLATFORM')
# Lists of folders: long, and only whether they are set says anything.
_ONLY_WHETHER = ('PYTHONHOME', 'PYTHONPATH', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'DYLD_LIBRARY_PATH', '__PYVENV_LAUNCHER__')


def report(engine_report: Optional[Json], extra: Optional[Mapping[str, Any]] = None) -> Json:
    """Everything that helps to find out why something does not work. May take seconds (a card that sleeps): not for a window's thread.

    Args:
        engine_report: The results of a `DiagnoseJob`; None where it did not end well.
        extra: More to say, by name: `error` why the worker gave no report, `environments` the folder of environments where the user has
            chosen one, `folders` further places by name (their free space is told), `software` further versions; anything else as it is.

    Returns:
        JSON-ready values without the names of user, home folder and computer.
    """
    more = dict(extra or {})
    worker = dict(engine_report or {})
    own = {'home': str(home()), 'cache': str(cache()), 'logs': str(logs()), 'temporary': tempfile.gettempdir()}
    places = {**own, **more.pop('folders', {})}
    found = {
        'created': utc_now(),
        'platform': platform.platform(),
        'software': {**_software(), **more.pop('software', {})},
        'interpreter': sys.executable,
        'python': worker.get('python'),
        'home': str(home()),
        'folders': places,
        'free_bytes': {name: _free(place) for name, place in places.items()},
        'environment': _environment(str(more.pop('environments', '') or '')),
        'gpus': [{**asdict(card), 'obstacle': card.obstacle} for card in gpu.find_gpus()],
        'cores': os.cpu_count() or 1,
        'threads': default_threads(),
        'memory_available_bytes': memory.available_bytes(),
        'variables': _variables(os.environ),
        'devices': worker.get('devices', []),
        'seconds_to_ready': more.pop('seconds_to_ready', worker.pop('seconds_to_ready', None)),
        'error': more.pop('error', None),
        'worker': worker or None,
        **more,
        'log': last_lines(LOG_LINES),
    }
    redacted: Json = this_computers().value(found)
    return redacted


def as_text(found: Json) -> str:
    """A report of :func:`report` as plain text: aligned, and short but for the log at its end."""
    software = found['software']
    lines = [
        f'Hyperspectral plugin {software["hsi_plugin"]}, report of {found["created"]}',
        '',
        *_row('System', found['platform']),
        *_row('Software', ', '.join(f'{name} {version}' for name, version in software.items() if name != 'hsi_plugin')),
        *_row('Interpreter', found['interpreter']),
        *_row('Processor', f'{found["cores"]} cores, {found["threads"]} for this process'),
        *_row('Memory', f'{_size(found["memory_available_bytes"])} free'),
        *_row('Graphics cards', [_card(card) for card in found['gpus']] or 'none found'),
        *_environment_rows(found['environment']),
        *_worker_rows(found),
        *_row('Folders', [f'{name}: {place} ({_size(found["free_bytes"].get(name))} free)' for name, place in found['folders'].items()]),
        *_row('Variables', [f'{name}={value}' for name, value in found['variables'].items()] or 'none of interest'),
    ]
    known = set(_KNOWN)
    for name, value in found.items():
        if name not in known:
            lines += _row(name.replace('_', ' ').capitalize(), _said(value))
    lines += ['', f'Log, last {len(found["log"])} lines', *(f'  {line}' for line in found['log'])]
    return '\n'.join(line.rstrip() for line in lines) + '\n'


_KNOWN = (
    'created', 'platform', 'software', 'interpreter', 'python', 'home', 'folders', 'free_bytes', 'environment', 'gpus', 'cores', 'threads',
    'memory_available_bytes', 'variables', 'devices', 'seconds_to_ready', 'error', 'worker', 'log',
)
_WIDTH = 16


def _software() -> Dict[str, str]:
    found = {'hsi_plugin': __version__}
    for name, (module, path) in _LOADED.items():
        value: Any = sys.modules.get(module)
        for part in path.split('.'):
            value = getattr(value, part, None)
        if value is not None:
            found[name] = str(value)
    return {**found, 'python': platform.python_version()}


def _environment(chosen: str) -> Json:
    """The state of the compute environment, or why it cannot be told."""
    try:
        return dict(state.status(place.root(chosen)).to_json())
    except HsiError as error:
        return {'error': str(error)}


def _variables(base: Mapping[str, str]) -> Dict[str, str]:
    """Variables that change how things are found and computed."""
    found = {}
    for name in sorted(base):
        upper = name.upper()
        if upper in _ONLY_WHETHER:
            found[name] = '(set)'
        elif upper.endswith('_PROXY'):  # often without a scheme: user:password@host
            found[name] = f'{SECRET}@{base[name].rpartition("@")[2]}' if '@' in base[name] else base[name]
        elif (upper.startswith(_PREFIXES) or upper in _NAMES) and not upper.endswith(('_TOKEN', '_KEY', '_PASSWORD', '_SECRET')):
            found[name] = base[name]
    return found


def _free(folder: str) -> Optional[int]:
    """Free bytes where a folder is or would be."""
    place = Path(folder)
    for candidate in (place, *place.parents):
        try:
            return shutil.disk_usage(candidate).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


def _row(title: str, values: Any) -> List[str]:
    """A line with a title, or several under one title."""
    texts = values if isinstance(values, list) else [values]
    return [f'{title if i == 0 else "":<{_WIDTH}}{text}' for i, text in enumerate(texts)]


def _environment_rows(found: Json) -> List[str]:
    if 'error' in found:
        return _row('Environment', found['error'])
    variants = [f'{name}: {_variant(found[name])}' for name in ('cpu', 'cuda') if found.get(name)]
    notes = [name for name in ('outdated', 'resumable') if found.get(name)]
    return _row('Environment', [
        f'{found.get("current") or "not installed"} for {found.get("tag")} in {found.get("root")}{"".join(f", {note}" for note in notes)}',
        *variants,
        *([found['problem']] if found.get('problem') else []),
    ])


def _variant(installed: Mapping[str, Any]) -> str:
    packages = installed.get('packages') or {}
    named = ', '.join(f'{name} {packages[name]}' for name in ('torch', 'numpy', 'scikit-learn') if name in packages)
    return f'{_size(installed.get("bytes"))} of {installed.get("installed_at", "?")}; {named or "no packages"}; {installed.get("python")}'


def _worker_rows(found: Json) -> List[str]:
    worker = found['worker']
    if worker is None:
        return _row('Worker', f'FAILED: {found["error"] or "it gave no report"}')
    ready = found['seconds_to_ready']
    software = ', '.join(f'{name} {version}' for name, version in worker.get('software', {}).items() if name != 'hsi_plugin')
    rows = [f'{"works" if ready is None else f"ready in {ready:.2f} s"}; {software}', str(worker.get('python'))]
    torch = worker.get('torch') or {}
    if 'error' in torch:
        rows.append(f'torch BROKEN: {torch["error"]}')
    elif torch:
        rows.append(f'torch {torch.get("version")}, {torch.get("threads")} threads, imported in {torch.get("seconds_to_import")} s')
    rows += [_device(device) for device in worker.get('checks', [])]
    if found['error']:
        rows.append(f'but: {found["error"]}')
    return _row('Worker', rows)


def _device(check: Mapping[str, Any]) -> str:
    name = f'{check["library"]} on {check["device"]}' + (f' ({check["name"]})' if check.get('name') else '')
    return f'{name}: FAILED, {check["error"]}' if check.get('error') else f'{name}: works, {check["milliseconds"]} ms'


def _card(card: Mapping[str, Any]) -> str:
    size = f'{card["memory_mb"] / 1024:.0f} GB' if card.get('memory_mb') else 'memory unknown'
    but = f'; {card["obstacle"]}' if card.get('obstacle') else ''
    return f'{card.get("name")}, driver {card.get("driver")}, {size}, capability {card.get("capability") or "unknown"}{but}'


def _said(value: Any) -> Any:
    if isinstance(value, dict):
        return [f'{name}: {v}' for name, v in value.items()] or 'none'
    return [str(v) for v in value] if isinstance(value, list) else str(value).splitlines()


def _size(count: Optional[float]) -> str:
    return 'unknown' if count is None else f'{count / _GIGABYTE:.1f} GB'
