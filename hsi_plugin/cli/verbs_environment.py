"""The verbs of the compute environment."""

from __future__ import annotations

import argparse
from typing import Any, Dict

from ..core.errors import HsiError, OutputError
from ..core.version import __version__
from ..engine.device import default_threads
from ..engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from ..engine.job import Json
from .compute import act_on

_DIAGNOSE_SECONDS = 120.0  # importing torch for the first time, with a virus scanner that reads along


def add_env(verbs: Any) -> None:
    """`env status`, `install`, `remove` and `diagnose`."""
    verb = verbs.add_parser('env', help='where jobs are computed', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='ACTION', required=True)
    actions.add_parser('status', help='what is installed, which interpreter, which folder').set_defaults(act=_environment_status)
    install = actions.add_parser('install', help='install torch for the worker process, or go on where that stopped', allow_abbrev=False)
    install.add_argument('--gpu', action='store_true', help='the build for NVIDIA graphics cards, too')
    install.add_argument('--wheels', default='', metavar='FOLDER', help='install from a folder of wheels, without a network')
    install.set_defaults(act=act_on(lambda o: InstallJob(o.gpu, o.wheels)))
    remove = actions.add_parser('remove', help='remove what was installed', allow_abbrev=False)
    remove.add_argument('--gpu', action='store_true', help='the build for graphics cards alone')
    remove.set_defaults(act=act_on(lambda o: RemoveEnvironmentJob(o.gpu)))
    diagnose = actions.add_parser('diagnose', help='a report of what is installed and works, to paste into an issue', allow_abbrev=False)
    diagnose.add_argument('--output', default='', metavar='FILE.txt', help='save the report as plain text, too')
    diagnose.set_defaults(act=_environment_diagnose)


def _environment_status(options: argparse.Namespace) -> Json:
    from ..core.places import home
    from ..engine.environment.interpreter import find_interpreter
    from ..engine.environment.place import root
    from ..engine.environment.state import status

    found = status(root())
    return {**found.to_json(), 'version': __version__, 'home': str(home()), 'python': find_interpreter(), 'threads': default_threads()}


def _environment_diagnose(options: argparse.Namespace) -> Json:
    """Start the worker as QGIS would, let it tell what it sees, and add what is seen here; a worker that fails is part of the report."""
    import time

    from ..engine import diagnose
    from ..engine.client import WorkerEngine
    from ..engine.environment_jobs import DiagnoseJob
    from ..engine.logs import start_logging

    start_logging()
    started, found = time.monotonic(), None
    extra: Dict[str, Any] = {}
    with WorkerEngine() as engine:
        try:
            engine.start()
            extra['seconds_to_ready'] = round(time.monotonic() - started, 3)
            found = engine.submit(DiagnoseJob()).wait(_DIAGNOSE_SECONDS)
        except HsiError as error:
            extra['error'] = str(error)
        except TimeoutError:
            extra['error'] = f'The test job did not end within {_DIAGNOSE_SECONDS:.0f} s.'
    report = diagnose.report(found, extra)
    report['text'] = diagnose.as_text(report)
    if options.output:
        _save(options.output, report['text'])
    return report


def _save(path: str, text: str) -> None:

    try:
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
    except OSError as error:
        raise OutputError(f'{path} cannot be written: {error.strerror}.', 'Choose another place.') from error
