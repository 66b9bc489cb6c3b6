"""The verbs of cubes, labels, models and maps."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..core.errors import ParameterError
from ..engine.batch_jobs import BatchJob
from ..engine.job import ClassifyJob, FeaturesJob, InfoJob, Job, SpectrumJob, TrainJob
from .compute import act_on
from .options import add_bands, add_computing, add_labels, window

_LISTS = ('.txt', '.lst', '.csv', '.json')


def add_info(verbs: Any) -> None:
    """`info CUBE`."""
    verb = verbs.add_parser('info', help='what was understood of a raster', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.set_defaults(act=act_on(lambda o: InfoJob(o.cube)))


def add_spectrum(verbs: Any) -> None:
    """`spectrum CUBE`."""
    verb = verbs.add_parser('spectrum', help="one pixel's or point's spectrum", allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    place = verb.add_mutually_exclusive_group(required=True)
    place.add_argument('--pixel', nargs=2, type=int, metavar=('ROW', 'COL'), help='counted from 0')
    place.add_argument('--xy', nargs=2, type=float, metavar=('X', 'Y'), help="in the cube's reference system")
    verb.set_defaults(act=act_on(_spectrum))


def _spectrum(options: argparse.Namespace) -> Job:
    if options.pixel is not None:
        return SpectrumJob(options.cube, row=options.pixel[0], col=options.pixel[1])
    return SpectrumJob(options.cube, x=options.xy[0], y=options.xy[1])


def add_train(verbs: Any) -> None:
    """`train CUBE`."""
    verb = verbs.add_parser('train', help='a portable model from labels', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    add_labels(verb, required=True)
    add_bands(verb)
    verb.add_argument('--output', required=True, metavar='MODEL.hsimodel')
    add_computing(verb)
    verb.set_defaults(act=act_on(lambda o: TrainJob(
        o.cube, o.labels, o.output, o.field, o.method, window(o), o.device, o.memory, o.threads, o.seed, o.backbone, o.head, o.scaling,
        o.source, o.bands,
    )))


def add_classify(verbs: Any) -> None:
    """`classify CUBE…`."""
    verb = verbs.add_parser('classify', help='a map from a model, or from labels; or a folder of maps', allow_abbrev=False)
    verb.add_argument(
        'cubes', nargs='+', metavar='CUBE',
        help='an image; or several, folders, patterns with *, text lists of images, STAC items: then OUTPUT is a folder',
    )
    verb.add_argument('--model', default='', metavar='MODEL.hsimodel', help='a model to apply')
    add_labels(verb, required=False)
    add_bands(verb)
    verb.add_argument('--save-model', default='', metavar='MODEL.hsimodel', help='where to keep the model learned from the labels')
    verb.add_argument('--output', required=True, metavar='MAP.tif|FOLDER', help='the map, or the folder of many')
    verb.add_argument('--confidence', action='store_true', help='write the confidence and the runner-up class beside the map')
    verb.add_argument(
        '--unsure', type=float, default=0.0, metavar='RATE',
        help='also tell, in MAP_unsure.tif, how many classes each pixel may be of, such that the true one is missed at this rate (0.1)',
    )
    verb.add_argument('--unsure-each-class', action='store_true', help='keep that rate within each class; more pixels are unsure then')
    verb.add_argument('--cog', action='store_true', help='write cloud-optimised GeoTIFFs')
    verb.add_argument('--resume', action='store_true', help='leave maps as they are that are whole and would come out the same')
    verb.add_argument('--mosaic', action='store_true', help='of many maps: join them as virtual rasters')
    verb.add_argument(
        '--scheduler', default='', metavar='ADDRESS',
        help='a Dask cluster: tcp://… or tls://…, its scheduler file, or local:N for N processes; none: this computer, whatever is settled',
    )
    add_computing(verb)
    verb.set_defaults(act=act_on(_classify))


def _classify(options: argparse.Namespace) -> Job:
    if not options.scheduler and not _are_many(options):
        if options.mosaic:
            raise ParameterError('--mosaic is for a folder of maps.', 'Leave it out, or give a folder as the output.')
        return ClassifyJob(
            options.cubes[0], options.output, options.model, options.labels, options.field, options.method, options.save_model,
            options.confidence, window(options), options.device, options.memory, options.threads, options.seed, options.backbone,
            options.head, options.scaling, options.source, options.bands, options.cog, options.resume, unsure=options.unsure,
            unsure_each_class=options.unsure_each_class,
        )
    given = [f'--{name.replace("_", "-")}' for name in ('labels', 'save_model', 'window', 'bands') if getattr(options, name)]
    if given:
        raise ParameterError(
            f'{given[0]} is for one image on this computer.', 'Train a model first (train), and apply it with --model.'
        )
    return BatchJob(
        tuple(options.cubes), options.output, options.model, options.confidence, options.resume, options.cog, options.mosaic,
        options.scheduler, options.device, options.memory, options.threads, options.seed, options.unsure, options.unsure_each_class,
    )


def _are_many(options: argparse.Namespace) -> bool:
    """Whether a folder of maps is asked for: by several images, by what stands for several, or by an output that is a folder."""
    if len(options.cubes) > 1:
        return True
    output, cube = Path(options.output), options.cubes[0]
    if output.suffix.lower() in ('.tif', '.tiff'):
        return False
    stands_for_many = any(sign in cube for sign in '*?') or Path(cube).is_dir() or Path(cube).suffix.lower() in _LISTS
    return stands_for_many or output.is_dir() or not output.suffix


def add_features(verbs: Any) -> None:
    """`features CUBE`."""
    verb = verbs.add_parser('features', help='features of a foundation model, kept for later jobs or as a raster', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--backbone', default='starter', metavar='NAME', help='the foundation model')
    verb.add_argument('--scaling', default='', metavar='NAME', help='how values are scaled for it; its default where not given')
    verb.add_argument('--output', default='', metavar='FEATURES.tif', help='a raster of one band a feature')
    add_computing(verb)
    verb.set_defaults(act=act_on(lambda o: FeaturesJob(
        o.cube, o.output, o.backbone, o.scaling, window(o), o.device, o.memory, o.threads, o.seed
    )))
