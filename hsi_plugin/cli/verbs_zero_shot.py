"""The verb that makes a map from class names."""

from __future__ import annotations

import argparse
from typing import Any

from ..core.refinements import MODEL_KINDS, REFINEMENTS
from ..engine.job import Job, ZeroShotJob
from .compute import act_on
from .options import add_computing, list_of, window


def add_zero_shot(verbs: Any) -> None:
    """`zero-shot CUBE`."""
    verb = verbs.add_parser('zero-shot', help='a map from class names', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument(
        '--classes', required=True, metavar='TEXT|FILE',
        help='like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms; or a .csv or .json file',
    )
    verb.add_argument(
        '--library', default='', metavar='FILE|FOLDER', help='a spectral library; its spectra may stand for classes (spectrum:NAME)'
    )
    verb.add_argument(
        '--clip', default='', metavar='FOLDER|FILE|NAME', help='a CLIP model that looks at a colour picture of the scene; it knows any word'
    )
    verb.add_argument('--labels', default='', metavar='FILE', help='points, polygons or a label raster that count besides the names')
    verb.add_argument('--field', default='', metavar='NAME', help="the labels' class field")
    described = '; '.join(f'{one.name}: {one.summary}' for one in REFINEMENTS.values()).replace('%', '%%')
    verb.add_argument(
        '--refine', default=ZeroShotJob.refine, metavar='|'.join(REFINEMENTS),
        help=f'what learns from the first, noisy labels. {described}',
    )
    verb.add_argument('--weights', default='', metavar='NAME=N,NAME=N', help='how much each part counts, like spectra=1,clip=0.5')
    verb.add_argument(
        '--scales', type=list_of(float, 'numbers'), default=(), metavar='1,2', help='at which CLIP looks; by the pixel size where not given'
    )
    verb.add_argument(
        '--unsure', type=float, default=ZeroShotJob.unsure, metavar='0..1', help='pixels whose best class is less probable are unsure'
    )
    verb.add_argument(
        '--none-of-these', type=float, default=ZeroShotJob.none_of_these, metavar='0..1',
        help='pixels that are more probably something that was not named are none of these',
    )
    verb.add_argument('--parts', action='store_true', help="write each part's own map beside the map")
    verb.add_argument('--confidence', action='store_true', help='write the confidence and the runner-up class beside the map')
    verb.add_argument('--output', required=True, metavar='MAP.tif')
    verb.add_argument('--save-model', default='', metavar='MODEL.hsimodel', help='where to keep a model for further images')
    kinds = '; '.join(f'{name}: {what}' for name, what in MODEL_KINDS.items())
    verb.add_argument('--save-as', default=ZeroShotJob.model_kind, metavar='|'.join(MODEL_KINDS), help=f'what is kept of it. {kinds}')
    add_computing(verb)
    verb.set_defaults(act=act_on(_zero_shot))


def _zero_shot(options: argparse.Namespace) -> Job:
    return ZeroShotJob(
        options.cube, options.output, options.classes, options.library, options.clip, options.labels, options.field, options.refine,
        options.weights, options.scales, options.unsure, options.none_of_these, options.parts, options.confidence, window(options),
        device=options.device, memory=options.memory, threads=options.threads, seed=options.seed,
        model_output=options.save_model, model_kind=options.save_as,
    )
