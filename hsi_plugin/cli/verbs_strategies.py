"""The verbs that set strategies side by side."""

from __future__ import annotations

import argparse
from typing import Any

from ..core.strategies import STRATEGIES
from ..engine.job import BenchmarkJob, CompareJob, Job
from .compute import act_on
from .options import add_computing, list_of


def add_compare(verbs: Any) -> None:
    """`compare CUBE`."""
    verb = verbs.add_parser('compare', help='strategies side by side on one labelled cube', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--labels', required=True, metavar='FILE', help='points, polygons or a label raster; the more, the better')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    verb.add_argument('--output', required=True, metavar='FOLDER', help='for table and plot; a run that was interrupted goes on')
    described = '; '.join(f'{one.name}: {one.summary}' for one in STRATEGIES.values()).replace('%', '%%')
    names = list_of(str, 'names')
    verb.add_argument(
        '--strategies', type=names, default=(), metavar='NAME,NAME', help=f'all that can run where not given. {described}'
    )
    verb.add_argument('--budgets', type=list_of(int, 'whole numbers'), metavar='1,5,10,20', help='labelled pixels a class')
    verb.add_argument(
        '--fractions', type=list_of(float, 'numbers'), default=(), metavar='1,5,25,100',
        help='or percent of the blocks that labels may come from',
    )
    verb.add_argument('--seeds', type=int, default=CompareJob.seeds, metavar='N', help='repetitions, each with other blocks and labels')
    verb.add_argument('--backbone', default=CompareJob.backbone, metavar='NAME', help='the foundation model')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument('--rgb', default='', metavar='FOLDER', help='a CLIP (vision) or DINOv2 model as Hugging Face lays it out')
    add_computing(verb, window=False)
    verb.set_defaults(act=act_on(_compare))


def _compare(options: argparse.Namespace) -> Job:
    # Fractions alone are compared by naming them alone.
    budgets = CompareJob.budgets if options.budgets is None and not options.fractions else options.budgets or ()
    return CompareJob(
        options.cube, options.labels, options.output, options.field, options.strategies, budgets, options.fractions, options.seeds,
        options.backbone, options.scaling, options.rgb, options.device, options.memory, options.threads, options.seed,
    )


def add_hs3bench(verbs: Any) -> None:
    """`hs3bench DATASET`."""
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
    add_computing(verb, window=False)
    verb.set_defaults(seed=42, act=act_on(lambda o: BenchmarkJob(
        o.dataset, o.folder, o.output, tuple(o.strategies), tuple(o.fractions), o.epochs, o.backbone, o.scaling, o.wavelengths,
        o.device, o.memory, o.threads, o.seed,
    )))
