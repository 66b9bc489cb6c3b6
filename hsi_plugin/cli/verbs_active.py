"""The verbs of active learning: what to label next, and what clicking would be worth."""

from __future__ import annotations

import argparse
from typing import Any

from ..core.queries import DEFAULT_QUERY, QUERIES
from ..engine.active_jobs import ActiveSimulateJob, ActiveSuggestJob
from ..engine.job import Job
from .compute import act_on
from .options import add_computing, list_of, window


def add_active(verbs: Any) -> None:
    """`active suggest CUBE` and `active simulate CUBE`."""
    verb = verbs.add_parser('active', help='the next pixels to label; labelling runs against a truth raster', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='suggest|simulate', required=True)
    _add_suggest(actions)
    _add_simulate(actions)


def _add_suggest(actions: Any) -> None:
    verb = actions.add_parser('suggest', help='the next pixels to label', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--labels', default='', metavar='FILE', help='what was labelled so far; without it, typical pixels are suggested')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    verb.add_argument('--strategy', default=DEFAULT_QUERY, metavar='|'.join(QUERIES), help=_described())
    verb.add_argument('--budget', type=int, default=ActiveSuggestJob.count, metavar='N', help='how many pixels')
    verb.add_argument('--output', default='', metavar='POINTS.gpkg', help='points with a class field to fill in')
    _add_learning(verb, 'discriminant|logistic')
    add_computing(verb)
    verb.set_defaults(act=act_on(_suggest))


def _suggest(options: argparse.Namespace) -> Job:
    return ActiveSuggestJob(
        options.cube, options.output, options.labels, options.field, options.strategy, options.budget, options.features, options.head,
        window(options), options.device, options.memory, options.threads, options.seed,
    )


def _add_simulate(actions: Any) -> None:
    verb = actions.add_parser('simulate', help='labelling runs against a truth raster, as learning curves', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--truth', required=True, metavar='TRUTH.tif', help='answers and judges: a raster of classes on the grid of the cube')
    verb.add_argument('--field', default='', metavar='NAME', help="the truth's class field, where it is no raster")
    names = list_of(str, 'names')
    verb.add_argument(
        '--strategy', '--strategies', dest='strategies', type=names, default=ActiveSimulateJob.strategies, metavar='NAME,NAME',
        help=f'{_described()} With +propagation or -propagation behind a name, answers do or do not bring like neighbours along.',
    )
    whole = list_of(int, 'whole numbers')
    verb.add_argument('--budget', type=int, default=0, metavar='N', help='the last number of clicks; 100 where not given')
    verb.add_argument('--clicks', type=whole, default=ActiveSimulateJob.clicks, metavar='5,10,20,50,100', help='where the map is judged')
    verb.add_argument('--seeds', type=int, default=ActiveSimulateJob.seeds, metavar='N', help='repetitions, each with other blocks')
    verb.add_argument('--output', required=True, metavar='CURVE.csv', help='a summary, a plot and finished runs get the same name')
    _add_learning(verb, 'discriminant|logistic|sst')
    verb.add_argument('--source', default='', metavar='MODEL.hsimodel', help='a model of another scene that every run starts from')
    verb.add_argument('--error', type=float, default=0.0, metavar='SHARE', help='of answers that name another class')
    verb.add_argument('--skips', type=float, default=0.0, metavar='SHARE', help='of questions that get no class')
    verb.add_argument('--spacing', type=int, default=ActiveSimulateJob.spacing, metavar='N', help='pixels between questions')
    verb.add_argument('--block', type=int, default=0, metavar='N', help='side of the blocks in pixels; what suits the truth if not given')
    verb.add_argument('--buffer', type=int, default=-1, metavar='N', help='pixels between what is asked about and what is tested')
    add_computing(verb, window=False)
    verb.set_defaults(act=act_on(_simulate))


def _simulate(options: argparse.Namespace) -> Job:
    clicks = options.clicks
    if options.budget > 0:
        clicks = (*(n for n in clicks if n < options.budget), options.budget)
    return ActiveSimulateJob(
        options.cube, options.truth, options.output, options.field, options.strategies, clicks, options.seeds, options.features,
        options.head, options.source, options.error, options.skips, options.spacing, options.block, options.buffer, options.device,
        options.memory, options.threads, options.seed,
    )


def _add_learning(verb: Any, heads: str) -> None:
    verb.add_argument(
        '--features', default='pca', metavar='pca|spectra|MODEL',
        help='what is learned on: components of the spectra, the spectra, or a foundation model beside the components',
    )
    verb.add_argument('--head', default='discriminant', metavar=heads, help='what learns')


def _described() -> str:
    return ' '.join(f'{query.name}: {query.summary}' for query in QUERIES.values()).replace('%', '%%')
