"""The compute environment in words: its state in a sentence, and what a person is asked before it is changed."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from ...core.errors import InstallError
from ...core.sentences import joined
from ...engine.environment.locked import find_lock
from ...engine.environment.place import CPU, CUDA
from ...engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from ...qgis_common.i18n import say, tr
from ..jobs.describe import megabytes

Json = Dict[str, Any]
PYPI = 'https://pypi.org'


def sentence(state: Optional[Json]) -> str:
    """What is installed, in a sentence or two.

    Args:
        state: See `engine.environment.state.Status`; None while it is not known yet.
    """
    if state is None:
        return tr('Looking…')
    current = state.get('current')
    if not current:
        if state.get('problem'):
            return say(str(state['problem']))
        if state.get('resumable'):
            return tr('The installation was interrupted; it goes on where it stopped.')
        if not state.get('lockable', True):
            text = tr('Not installed, and not to be had for this Python ({0}). Methods that need no torch work all the same.')
            return text.format(state.get('tag'))
        return tr('Not installed. Methods that need no torch work all the same.')
    found = state[current]
    torch = _version(found, 'torch')
    size = megabytes(sum(build['bytes'] for build in builds(state).values()))
    text = tr('Installed: {0} with GPU support, {1} in {2}.') if current == 'cuda' else tr('Installed: {0}, {1} in {2}.')
    said = [text.format(torch, size, short(str(state.get('root', ''))))]
    if state.get('outdated'):
        said.append(tr('This version of the plugin brings a newer one.'))
    if state.get('resumable'):
        said.append(tr('An installation was interrupted; it goes on where it stopped.'))
    return joined(said)


def builds(state: Json) -> Dict[str, Json]:
    """What is installed, by variant."""
    return {variant: state[variant] for variant in ('cpu', 'cuda') if state.get(variant)}


def install_verb(state: Json) -> str:
    """What the button says that installs."""
    if state.get('resumable'):
        return tr('Continue')
    return tr('Update') if state.get('outdated') else tr('Install')


def install_question(job: InstallJob, state: Json) -> Tuple[str, str]:
    """What is asked before an installation, and what it will do.

    Args:
        job: The installation.
        state: What is there now.
    """
    if state.get('resumable'):
        question = tr('Go on installing the compute environment?')
    elif state.get('outdated'):
        question = tr('Update the compute environment?')
    else:
        question = tr('Add GPU support to the compute environment?') if job.gpu else tr('Install the compute environment?')
    size = download_bytes(job, state)
    if job.wheels:
        source = tr('The packages are taken from {0}; nothing is downloaded.').format(short(job.wheels))
    elif not size:
        source = tr('Some hundred MB are downloaded (torch, dask, and what they need).')
    elif state.get('resumable'):
        source = tr('Up to {0} are downloaded; what is there already is not fetched again.').format(megabytes(size))
    else:
        source = tr('{0} are downloaded (torch, dask, and what they need).').format(megabytes(size))
    lines = [
        source,
        *([] if job.wheels else [_from_where(job.gpu)]),
        tr("Everything goes to {0}; QGIS's own Python is not touched.").format(short(str(state.get('root', '')))),
        tr('This runs in the background. You can cancel it at any time and go on later.'),
    ]
    return question, '\n\n'.join(lines)


def _from_where(gpu: bool) -> str:
    """The addresses of an installation's packages; what these are, the lists of packages say."""
    indexes = {PYPI}
    for variant in (CPU, CUDA) if gpu else (CPU,):
        with suppress(InstallError):  # there is no such list for this computer: the installation itself says so
            indexes.update(package.index for package in find_lock(variant).packages if package.index)
    text = tr('They come from {0} (or from the package index that pip is set up for, instead of the first).')
    return text.format(', '.join(sorted(indexes, key=lambda one: one != PYPI)))


def download_bytes(job: InstallJob, state: Json) -> int:
    """What an installation fetches at most; 0 where it is not known."""
    outdated = bool(state.get('outdated'))
    size = 0 if state.get('cpu') and not outdated else int(state.get('download_bytes') or 0)
    return size + (int(state.get('cuda_download_bytes') or 0) if job.gpu else 0)


def remove_question(job: RemoveEnvironmentJob, state: Json) -> Tuple[str, str]:
    """What is asked before a removal, and what it frees."""
    there = builds(state)
    freed = sum(build['bytes'] for variant, build in there.items() if variant == 'cuda' or not job.gpu_only)
    details = tr('This frees {0}. Your data, maps and models stay; it can be installed again at any time.').format(megabytes(freed))
    return (tr('Remove GPU support?') if job.gpu_only else tr('Remove the compute environment?')), details


def short(path: str) -> str:
    """A path with the home folder as `~`."""
    home = str(Path.home())
    return '~' + path[len(home):] if path == home or path.startswith(home + os.sep) else path


def _version(build: Json, package: str) -> str:
    version = (build.get('packages') or {}).get(package)
    return f'{package} {version.partition("+")[0]}' if version else package  # without the build: 2.13.0+cpu
