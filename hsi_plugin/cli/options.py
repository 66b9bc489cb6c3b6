"""Arguments that several verbs share, so that they read the same everywhere."""

from __future__ import annotations

import argparse
from typing import Any, Callable

from ..core.heads import DEFAULT_HEAD, HEADS
from ..core.methods import METHODS
from ..engine.job import TrainJob


def add_labels(verb: Any, required: bool) -> None:
    """`--labels`, `--field`, and how to learn from them."""
    verb.add_argument('--labels', required=required, default='', metavar='FILE', help='points, polygons or a label raster to learn from')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    methods = '; '.join(f'{m.name}: {m.summary}' for m in METHODS.values()).replace('%', '%%')
    verb.add_argument('--method', default='click', metavar='|'.join(METHODS), help=f'how to learn from labels. {methods}')
    verb.add_argument('--backbone', default=TrainJob.backbone, metavar='NAME', help='the foundation model, for --method foundation')
    verb.add_argument('--head', default=DEFAULT_HEAD, metavar='|'.join(HEADS), help='what is learned on its features')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument(
        '--source', default='', metavar='MODEL.hsimodel',
        help='for --method sst: the model of another scene to go on from; it is used only if held-out labels show that it helps',
    )


def add_bands(verb: Any) -> None:
    """`--bands`: the wavelengths to learn from."""
    verb.add_argument(
        '--bands', default='', metavar='420-1000,1500-1800',
        help='ranges of wavelength in nm to learn from, for a model that shall fit sensors without the others; all where not given',
    )


def add_computing(verb: Any, window: bool = True) -> None:
    """`--device`, `--memory`, `--threads`, `--seed` and, where asked for, `--window`."""
    verb.add_argument(
        '--device', default='auto', metavar='auto|cpu|cuda[:N]|mps',
        help='what computes: auto takes the graphics card where there is one that the method can use',
    )
    add_memory(verb, window)
    verb.add_argument('--seed', type=int, default=0, metavar='N')


def add_memory(verb: Any, window: bool = True) -> None:
    """`--memory`, `--threads` and, where asked for, `--window`."""
    verb.add_argument('--memory', default='', metavar='4G', help='upper bound for what is held in memory')
    verb.add_argument('--threads', type=int, default=None, metavar='N')
    if window:
        sides = ('ROW', 'COL', 'HEIGHT', 'WIDTH')
        verb.add_argument('--window', nargs=4, type=int, default=None, metavar=sides, help='the part to work on')


def window(options: argparse.Namespace) -> Any:
    """The numbers of `--window`; None where it was not given."""
    return None if options.window is None else tuple(options.window)


def list_of(kind: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    """Reads values between commas."""
    def read(text: str) -> Any:
        try:
            return tuple(kind(part.strip()) for part in text.split(',') if part.strip())
        except ValueError as error:
            raise argparse.ArgumentTypeError(f'"{text}" is no list of {what}') from error
    return read
