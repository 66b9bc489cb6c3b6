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
from .core.heads import DEFAULT_HEAD, HEADS
from .core.methods import METHODS
from .core.strategies import STRATEGIES
from .core.version import __version__
from .engine.device import default_threads, limits
from .engine.job import (
    AccuracyJob,
    AdaptJob,
    AddModelJob,
    BenchmarkJob,
    ClassifyJob,
    CompareJob,
    DownloadModelJob,
    FeaturesJob,
    InfoJob,
    InstallJob,
    Job,
    Json,
    ListModelsJob,
    PretrainJob,
    RemoveEnvironmentJob,
    RemoveModelJob,
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
# Kinds of jobs that need torch, or may: where this Python lacks it, they go to the compute environment.
_WITH_TORCH = ('train', 'classify', 'features', 'compare', 'hs3bench', 'pretrain', 'adapt', 'models add', 'models download')
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

    if job.kind in _WITH_TORCH and find_spec('torch') is None and any(installed(root(), v) for v in VARIANTS):
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
    _add_features(verbs)
    _add_compare(verbs)
    _add_hs3bench(verbs)
    _add_pretrain(verbs)
    _add_adapt(verbs)
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
        o.cube, o.labels, o.output, o.field, o.method, _window(o), o.device, o.memory, o.threads, o.seed, o.backbone, o.head, o.scaling,
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
        o.seed, o.backbone, o.head, o.scaling,
    )))


def _add_accuracy(verbs: Any) -> None:
    verb = verbs.add_parser('accuracy', help='accuracy and area of a map, with confidence intervals', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--reference', required=True, metavar='FILE', help='points, polygons or a label raster')
    verb.add_argument('--field', default='', metavar='NAME', help="the reference's class field")
    verb.set_defaults(act=_act_on(lambda o: AccuracyJob(o.map, o.reference, o.field)))


def _add_features(verbs: Any) -> None:
    verb = verbs.add_parser('features', help='features of a foundation model, kept for later jobs or as a raster', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--backbone', default='starter', metavar='NAME', help='the foundation model')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument('--output', default='', metavar='FEATURES.tif', help='a raster of one band a feature')
    _add_computing(verb)
    verb.set_defaults(act=_act_on(lambda o: FeaturesJob(
        o.cube, o.output, o.backbone, o.scaling, _window(o), o.device, o.memory, o.threads, o.seed
    )))


def _add_compare(verbs: Any) -> None:
    verb = verbs.add_parser('compare', help='strategies side by side on one labelled cube', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--labels', required=True, metavar='FILE', help='points, polygons or a label raster; the more, the better')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    verb.add_argument('--output', required=True, metavar='FOLDER', help='for table and plot; a run that was interrupted goes on')
    described = '; '.join(f'{one.name}: {one.summary}' for one in STRATEGIES.values()).replace('%', '%%')
    names = _list_of(str, 'names')
    verb.add_argument(
        '--strategies', type=names, default=(), metavar='NAME,NAME', help=f'all that can run where not given. {described}'
    )
    verb.add_argument('--budgets', type=_list_of(int, 'whole numbers'), metavar='1,5,10,20', help='labelled pixels a class')
    verb.add_argument(
        '--fractions', type=_list_of(float, 'numbers'), default=(), metavar='1,5,25,100',
        help='or percent of the blocks that labels may come from',
    )
    verb.add_argument('--seeds', type=int, default=CompareJob.seeds, metavar='N', help='repetitions, each with other blocks and labels')
    verb.add_argument('--backbone', default=CompareJob.backbone, metavar='NAME', help='the foundation model')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument('--rgb', default='', metavar='FOLDER', help='a CLIP (vision) or DINOv2 model as Hugging Face lays it out')
    _add_computing(verb, window=False)
    verb.set_defaults(act=_act_on(_compare))


def _compare(options: argparse.Namespace) -> Job:
    # Fractions alone are compared by naming them alone.
    budgets = CompareJob.budgets if options.budgets is None and not options.fractions else options.budgets or ()
    return CompareJob(
        options.cube, options.labels, options.output, options.field, options.strategies, budgets, options.fractions, options.seeds,
        options.backbone, options.scaling, options.rgb, options.device, options.memory, options.threads, options.seed,
    )


def _list_of(kind: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    """Reads values between commas."""
    def read(text: str) -> Any:
        try:
            return tuple(kind(part.strip()) for part in text.split(',') if part.strip())
        except ValueError as error:
            raise argparse.ArgumentTypeError(f'"{text}" is no list of {what}') from error
    return read


def _add_hs3bench(verbs: Any) -> None:
    verb = verbs.add_parser('hs3bench', help='train and evaluate on a data set of the benchmark HS3-Bench', allow_abbrev=False)
    verb.add_argument('dataset', metavar='hyko2|hsi-drive|hcv2-2024|hcv2-2026')
    verb.add_argument('--folder', required=True, metavar='FOLDER', help='the data set, as its makers publish it')
    verb.add_argument('--output', required=True, metavar='FOLDER', help='figures and checkpoints; a run that was interrupted goes on')
    verb.add_argument('--strategies', nargs='+', default=(), metavar='NAME', help='what to run; see docs/HS3BENCH.md')
    verb.add_argument('--fractions', nargs='+', type=float, default=(100.0,), metavar='PERCENT', help='of the training images')
    verb.add_argument('--epochs', type=int, default=500, metavar='N', help='at most')
    verb.add_argument('--backbone', default='starter', metavar='NAME', help='the foundation model')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument('--wavelengths', default='', metavar='NAME', help='where the bands lie: authors or maker, for hsi-drive')
    _add_computing(verb, window=False)
    verb.set_defaults(seed=42, act=_act_on(lambda o: BenchmarkJob(
        o.dataset, o.folder, o.output, tuple(o.strategies), tuple(o.fractions), o.epochs, o.backbone, o.scaling, o.wavelengths,
        o.device, o.memory, o.threads, o.seed,
    )))


def _add_pretrain(verbs: Any) -> None:
    verb = verbs.add_parser('pretrain', help='a starter foundation model, from spectral libraries or cubes', allow_abbrev=False)
    verb.add_argument('--libraries', default='', metavar='FOLDER', help='spectral libraries, to generate scenes from')
    verb.add_argument('--archive', default='', metavar='FOLDER', help='cubes without labels, in folders of any depth')
    verb.add_argument('--preset', default='nano', metavar='nano|small')
    verb.add_argument('--steps', type=int, default=10_000, metavar='N')
    verb.add_argument('--batch', type=int, default=16, metavar='N', help='tiles a step')
    verb.add_argument('--output', required=True, metavar='FOLDER', help='of the run; one that was interrupted goes on')
    _add_computing(verb, window=False)
    verb.set_defaults(act=_act_on(lambda o: PretrainJob(
        o.output, o.archive, o.libraries, o.preset, o.steps, o.batch, o.device, o.memory, o.threads, o.seed
    )))


def _add_adapt(verbs: Any) -> None:
    verb = verbs.add_parser('adapt', help='a starter model, trained on without labels on one cube', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--name', required=True, metavar='NAME', help='what the new model is called')
    verb.add_argument('--backbone', default='starter', metavar='NAME', help='the starter model to begin with')
    verb.add_argument('--minutes', type=float, default=3.0, metavar='N')
    _add_computing(verb)
    verb.set_defaults(act=_act_on(lambda o: AdaptJob(
        o.cube, o.name, o.backbone, o.minutes, _window(o), o.device, o.memory, o.threads, o.seed
    )))


def _add_models(verbs: Any) -> None:
    verb = verbs.add_parser('models', help='foundation models, and the models that were trained here', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='ACTION', required=True)
    actions.add_parser('list', help='the foundation models, and which of them are here', allow_abbrev=False).set_defaults(
        act=_act_on(lambda o: ListModelsJob())
    )
    show = actions.add_parser('show', help='what a foundation model is, or what a model file says of itself', allow_abbrev=False)
    show.add_argument('model', metavar='NAME|FILE')
    show.set_defaults(act=_act_on(lambda o: ShowModelJob(o.model)))
    add = actions.add_parser('add', help='take in a file of weights, after loading it strictly', allow_abbrev=False)
    add.add_argument('file', metavar='FILE')
    add.add_argument('--name', default='', metavar='NAME', help='the foundation model that it belongs to, or how to call your own')
    add.set_defaults(act=_act_on(lambda o: AddModelJob(o.file, o.name)))
    download = actions.add_parser('download', help='get the weights of a foundation model, or go on with that', allow_abbrev=False)
    download.add_argument('name', metavar='NAME')
    download.set_defaults(act=_act_on(lambda o: DownloadModelJob(o.name)))
    remove = actions.add_parser('remove', help="remove weights that were added or downloaded, or a model of one's own", allow_abbrev=False)
    remove.add_argument('name', metavar='NAME')
    remove.set_defaults(act=_act_on(lambda o: RemoveModelJob(o.name)))


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
    verb.add_argument('--backbone', default=TrainJob.backbone, metavar='NAME', help='the foundation model, for --method foundation')
    verb.add_argument('--head', default=DEFAULT_HEAD, metavar='|'.join(HEADS), help='what is learned on its features')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')


def _add_computing(verb: Any, window: bool = True) -> None:
    verb.add_argument(
        '--device', default='auto', metavar='auto|cpu|cuda[:N]|mps',
        help='what computes: auto takes the graphics card where there is one that the method can use',
    )
    verb.add_argument('--memory', default='', metavar='4G', help='upper bound for what is held in memory')
    verb.add_argument('--threads', type=int, default=None, metavar='N')
    verb.add_argument('--seed', type=int, default=0, metavar='N')
    if window:
        sides = ('ROW', 'COL', 'HEIGHT', 'WIDTH')
        verb.add_argument('--window', nargs=4, type=int, default=None, metavar=sides, help='the part to work on')


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
