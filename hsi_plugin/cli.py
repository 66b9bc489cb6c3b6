"""The command line: arguments to jobs, progress to standard error, one JSON object to standard output, nothing else.

Exit status: 0 done, 2 the input or the call is wrong, 3 cancelled (Ctrl-C), 1 an error of the program or of the machine: this is also the
one for a method whose compute environment is not installed, because the call is right and will work once it is. What computes is imported
only when a job runs, so that the start stays quick.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from typing import TYPE_CHECKING, Any, Callable, NoReturn, Optional, Sequence, TextIO, Union

from .core.errors import EngineError, HsiError, JobCancelled, ParameterError
from .core.methods import METHODS
from .core.version import __version__
from .engine.device import default_threads, limits
from .engine.job import (
    AccuracyJob,
    ClassifyJob,
    InfoJob,
    InstallJob,
    Job,
    Json,
    RemoveEnvironmentJob,
    ShowModelJob,
    SpectrumJob,
    TrainJob,
)
from .engine.protocol import Event, Log, Progress

if TYPE_CHECKING:
    from .engine.client import WorkerEngine
    from .engine.inline import InlineEngine

DONE, INTERNAL, WRONG_INPUT, CANCELLED = 0, 1, 2, 3
_STEP = 0.05  # of progress between two lines, where standard error is no terminal
_BAR = 30
_INTERRUPTS_TO_FORCE = 3
# On Windows a blocked wait does not hear Ctrl-C; waiting in slices does.
_SLICE_SECONDS = 0.5
_DIAGNOSE_SECONDS = 120.0  # importing torch for the first time, with a virus scanner that reads along


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run one command.

    Args:
        arguments: Without the program's name; None for those of this process.

    Returns:
        The exit status.
    """
    _terminate_like_interrupt()
    try:
        options = _parser().parse_args(arguments)
        output = _own_output()
        return _write(output, options.act(options))
    except (JobCancelled, KeyboardInterrupt):
        _say('Cancelled; nothing half-written was left.')
        return CANCELLED
    except EngineError as error:
        _say(str(error))
        return INTERNAL
    except HsiError as error:
        _say(str(error))
        return WRONG_INPUT


def _act_on(make_job: Callable[[argparse.Namespace], Job]) -> Callable[[argparse.Namespace], Json]:
    """What a verb does that is one job."""
    def act(options: argparse.Namespace) -> Json:
        return _compute(make_job(options))
    return act


def _compute(job: Job) -> Json:
    """Do a job, showing its progress."""
    _limit(job.requested_threads)
    from .engine.logs import start_logging

    start_logging()
    show = _Show(sys.stderr)
    interrupts = 0
    with _engine_for(job) as engine:
        handle = engine.submit(job, show)
        while True:
            try:
                return handle.wait(_SLICE_SECONDS)
            except TimeoutError:
                continue
            except KeyboardInterrupt:
                interrupts += 1
                if interrupts == _INTERRUPTS_TO_FORCE:
                    os._exit(CANCELLED)
                handle.cancel()
            except HsiError:
                if handle.details:
                    sys.stderr.write(handle.details)
                raise
            finally:
                if handle.done:
                    show.finish()


def _engine_for(job: Job) -> Union[InlineEngine, WorkerEngine]:
    """Jobs run in this process; where it lacks the torch that a method may need, in a worker in the compute environment."""
    from importlib.util import find_spec

    from .engine.environment.place import VARIANTS, root
    from .engine.environment.state import installed

    if isinstance(job, (TrainJob, ClassifyJob)) and find_spec('torch') is None and any(installed(root(), v) for v in VARIANTS):
        from .engine.client import WorkerEngine

        return WorkerEngine()
    from .engine.inline import InlineEngine

    return InlineEngine()


def _environment_status(options: argparse.Namespace) -> Json:
    from .core.places import home
    from .engine.environment.interpreter import find_interpreter
    from .engine.environment.place import root
    from .engine.environment.state import status

    found = status(root())
    return {**found.to_json(), 'version': __version__, 'home': str(home()), 'python': find_interpreter(), 'threads': default_threads()}


def _environment_diagnose(options: argparse.Namespace) -> Json:
    """Start the worker as QGIS would, let it tell what it sees, and add what is seen here; a worker that fails is part of the report."""
    import time

    from .engine import diagnose
    from .engine.client import WorkerEngine
    from .engine.job import DiagnoseJob
    from .engine.logs import start_logging

    start_logging()
    started, found, extra = time.monotonic(), None, {}
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
    from .core.errors import OutputError

    try:
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
    except OSError as error:
        raise OutputError(f'{path} cannot be written: {error.strerror}.', 'Choose another place.') from error


class _Parser(argparse.ArgumentParser):
    """Wrong calls become errors of ours, so that they too are one sentence."""

    def error(self, message: str) -> NoReturn:
        raise ParameterError(f'{message[:1].upper()}{message[1:]}.', f'See {self.prog} --help.')


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog='python -m hsi_plugin', description='Hyperspectral images to trustworthy maps.', allow_abbrev=False)
    parser.add_argument('--version', action='version', version=__version__)
    verbs = parser.add_subparsers(dest='verb', metavar='VERB', required=True)
    _add_info(verbs)
    _add_spectrum(verbs)
    _add_train(verbs)
    _add_classify(verbs)
    _add_accuracy(verbs)
    _add_models(verbs)
    _add_env(verbs)
    return parser


def _add_info(verbs: Any) -> None:
    verb = verbs.add_parser('info', help='what was understood of a raster', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.set_defaults(act=_act_on(lambda o: InfoJob(o.cube)))


def _add_spectrum(verbs: Any) -> None:
    verb = verbs.add_parser('spectrum', help="one pixel's or point's spectrum", allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    place = verb.add_mutually_exclusive_group(required=True)
    place.add_argument('--pixel', nargs=2, type=int, metavar=('ROW', 'COL'), help='counted from 0')
    place.add_argument('--xy', nargs=2, type=float, metavar=('X', 'Y'), help="in the cube's reference system")
    verb.set_defaults(act=_act_on(_spectrum))


def _spectrum(options: argparse.Namespace) -> Job:
    if options.pixel is not None:
        return SpectrumJob(options.cube, row=options.pixel[0], col=options.pixel[1])
    return SpectrumJob(options.cube, x=options.xy[0], y=options.xy[1])


def _add_train(verbs: Any) -> None:
    verb = verbs.add_parser('train', help='a portable model from labels', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    _add_labels(verb, required=True)
    verb.add_argument('--output', required=True, metavar='MODEL.hsimodel')
    _add_computing(verb)
    verb.set_defaults(act=_act_on(lambda o: TrainJob(
        o.cube, o.labels, o.output, o.field, o.method, _window(o), o.device, o.memory, o.threads, o.seed
    )))


def _add_classify(verbs: Any) -> None:
    verb = verbs.add_parser('classify', help='a map from a model, or from labels', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--model', default='', metavar='MODEL.hsimodel', help='a model to apply')
    _add_labels(verb, required=False)
    verb.add_argument('--save-model', default='', metavar='MODEL.hsimodel', help='where to keep the model learned from the labels')
    verb.add_argument('--output', required=True, metavar='MAP.tif')
    verb.add_argument('--confidence', action='store_true', help='write the confidence and the runner-up class beside the map')
    _add_computing(verb)
    verb.set_defaults(act=_act_on(lambda o: ClassifyJob(
        o.cube, o.output, o.model, o.labels, o.field, o.method, o.save_model, o.confidence, _window(o), o.device, o.memory, o.threads,
        o.seed,
    )))


def _add_accuracy(verbs: Any) -> None:
    verb = verbs.add_parser('accuracy', help='accuracy and area of a map, with confidence intervals', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--reference', required=True, metavar='FILE', help='points, polygons or a label raster')
    verb.add_argument('--field', default='', metavar='NAME', help="the reference's class field")
    verb.set_defaults(act=_act_on(lambda o: AccuracyJob(o.map, o.reference, o.field)))


def _add_models(verbs: Any) -> None:
    verb = verbs.add_parser('models', help='portable models', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='ACTION', required=True)
    show = actions.add_parser('show', help='what a model file says of itself', allow_abbrev=False)
    show.add_argument('model', metavar='FILE')
    show.set_defaults(act=_act_on(lambda o: ShowModelJob(o.model)))


def _add_env(verbs: Any) -> None:
    verb = verbs.add_parser('env', help='where jobs are computed', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='ACTION', required=True)
    actions.add_parser('status', help='what is installed, which interpreter, which folder').set_defaults(act=_environment_status)
    install = actions.add_parser('install', help='install torch for the worker process, or go on where that stopped', allow_abbrev=False)
    install.add_argument('--gpu', action='store_true', help='the build for NVIDIA graphics cards, too')
    install.add_argument('--wheels', default='', metavar='FOLDER', help='install from a folder of wheels, without a network')
    install.set_defaults(act=_act_on(lambda o: InstallJob(o.gpu, o.wheels)))
    remove = actions.add_parser('remove', help='remove what was installed', allow_abbrev=False)
    remove.add_argument('--gpu', action='store_true', help='the build for graphics cards alone')
    remove.set_defaults(act=_act_on(lambda o: RemoveEnvironmentJob(o.gpu)))
    diagnose = actions.add_parser('diagnose', help='a report of what is installed and works, to paste into an issue', allow_abbrev=False)
    diagnose.add_argument('--output', default='', metavar='FILE.txt', help='save the report as plain text, too')
    diagnose.set_defaults(act=_environment_diagnose)


def _add_labels(verb: Any, required: bool) -> None:
    verb.add_argument('--labels', required=required, default='', metavar='FILE', help='points, polygons or a label raster to learn from')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    methods = '; '.join(f'{m.name}: {m.summary}' for m in METHODS.values()).replace('%', '%%')
    verb.add_argument('--method', default='click', metavar='|'.join(METHODS), help=f'how to learn from labels. {methods}')


def _add_computing(verb: Any) -> None:
    verb.add_argument(
        '--device', default='auto', metavar='auto|cpu|cuda[:N]|mps',
        help='what computes: auto takes the graphics card where there is one that the method can use',
    )
    verb.add_argument('--memory', default='', metavar='4G', help='upper bound for what is held in memory')
    verb.add_argument('--threads', type=int, default=None, metavar='N')
    verb.add_argument('--seed', type=int, default=0, metavar='N')
    verb.add_argument('--window', nargs=4, type=int, default=None, metavar=('ROW', 'COL', 'HEIGHT', 'WIDTH'), help='the part to work on')


def _window(options: argparse.Namespace) -> Any:
    return None if options.window is None else tuple(options.window)


class _Show:
    """Shows a job's events: a bar on a terminal, else a line every 5 %."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._terminal = stream.isatty()
        self._shown = -1.0
        self._bar_open = False

    def __call__(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, Log):
            self.finish()
            self._stream.write(f'{" ".join(event.text.split())}\n')
        elif isinstance(event, Progress):
            self._progress(event)
        self._stream.flush()

    def finish(self) -> None:
        """End the line of the bar."""
        if self._bar_open:
            self._stream.write('\n')
            self._bar_open = False

    def _progress(self, event: Progress) -> None:
        percent = f'{100 * event.fraction:3.0f} %'
        if self._terminal:
            filled = round(_BAR * event.fraction)
            self._stream.write(f'\r[{"#" * filled}{"." * (_BAR - filled)}] {percent} {event.message[:40]:40}')
            self._bar_open = True
        elif event.fraction >= self._shown + _STEP or event.fraction >= 1.0 > self._shown:
            self._stream.write(f'{percent} {event.message}'.rstrip() + '\n')
            self._shown = event.fraction if event.fraction >= 1.0 else event.fraction // _STEP * _STEP


def _own_output() -> TextIO:
    """Keep standard output for the result alone: from now on what libraries print, also from C and at exit, goes to standard error."""
    output = os.fdopen(os.dup(1), 'w', encoding='utf-8')
    os.dup2(2, 1)
    return output


def _write(output: TextIO, result: Json) -> int:
    try:
        output.write(json.dumps(result, allow_nan=False) + '\n')
        output.flush()
    except BrokenPipeError:  # whoever asked has heard enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), output.fileno())
    return DONE


def _limit(threads: Optional[int]) -> None:
    """Size thread pools and caches, before NumPy and GDAL are imported."""
    os.environ.update(limits(os.environ, threads))


def _terminate_like_interrupt() -> None:
    """A batch system's SIGTERM ends a job as Ctrl-C does: cancelled, with nothing half-written."""
    def interrupt(number: int, frame: Any) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


def _say(text: str) -> None:
    sys.stderr.write(' '.join(text.split()) + '\n')
