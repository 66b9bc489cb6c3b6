"""The verbs around a finished map: a sample to look at, accuracy and area, corrections, reports, two maps side by side."""

from __future__ import annotations

from typing import Any

from ..core.designs import DESIGNS
from ..core.language import WRITING
from ..engine.review_jobs import (
    AccuracyJob,
    ApplyCorrectionsJob,
    CleanMapJob,
    CompareMapsJob,
    CrossValidateJob,
    FieldSpectraJob,
    ReportJob,
    ReviewPackageJob,
    SampleJob,
)
from .compute import act_on
from .options import add_bands, add_computing, add_labels, list_of, window


def add_sample(verbs: Any) -> None:
    """`sample MAP`."""
    verb = verbs.add_parser('sample', help='draw pixels of a map to be looked at, with known chances', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--output', required=True, metavar='SESSION.gpkg', help='takes the sample; made where it is not there')
    verb.add_argument('--design', default='stratified', choices=DESIGNS)
    verb.add_argument('--target-se', type=float, default=SampleJob.target_se, metavar='SE', help='of the overall accuracy')
    verb.add_argument('--size', type=int, default=0, metavar='N', help='pixels in all, in place of --target-se')
    verb.add_argument('--floor', type=int, default=SampleJob.floor, metavar='N', help='at least so many of every class')
    verb.add_argument(
        '--expected', type=list_of(float, 'numbers'), default=(), metavar='0.8|0.9,0.7,…',
        help="user's accuracy that is expected: one for all classes, or one each",
    )
    verb.add_argument('--cluster-side', type=int, default=SampleJob.cluster_side, metavar='N', help='pixels along a side of a cluster')
    verb.add_argument('--include-training', action='store_true', help='draw also from pixels that the model has learned from')
    verb.add_argument('--name', default='', metavar='TEXT')
    verb.add_argument('--seed', type=int, default=0, metavar='N')
    verb.set_defaults(act=act_on(lambda o: SampleJob(
        o.map, o.output, o.design, o.target_se, o.size, o.floor, o.expected, o.cluster_side, o.include_training, o.name, o.seed
    )))


def add_accuracy(verbs: Any) -> None:
    """`accuracy MAP`."""
    verb = verbs.add_parser('accuracy', help='accuracy and area of a map, with confidence intervals', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    _add_reference(verb, required=True)
    verb.add_argument('--kappa', action='store_true', help='also for people, not in the JSON alone; see its caution there')
    verb.add_argument('--confidence', default='', metavar='RASTER', help="the map's confidence; MAP_confidence.tif where not given")
    verb.add_argument('--keep-touched', action='store_true', help='count reference pixels that the model has learned from')
    verb.set_defaults(act=act_on(lambda o: AccuracyJob(o.map, o.reference, o.field, o.design, o.kappa, o.confidence, o.keep_touched)))


def add_report(verbs: Any) -> None:
    """`report MAP`."""
    verb = verbs.add_parser('report', help='one page that tells what a map is worth', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--output', required=True, metavar='REPORT.html')
    verb.add_argument('--cube', default='', metavar='CUBE', help="the image; as the map's record says where not given")
    _add_reference(verb, required=False)
    verb.add_argument('--kappa', action='store_true', help='show kappa too')
    verb.add_argument('--confidence', default='', metavar='RASTER', help="the map's confidence; MAP_confidence.tif where not given")
    verb.add_argument('--title', default='', metavar='TEXT')
    verb.add_argument('--author', default='', metavar='TEXT')
    verb.add_argument('--notes', default='', metavar='TEXT')
    verb.add_argument('--language', default='', metavar='CODE', help=f'of the report: one of {", ".join(WRITING)}; English where not given')
    verb.set_defaults(act=act_on(lambda o: ReportJob(
        o.map, o.output, o.cube, o.reference, o.field, o.design, o.kappa, o.confidence, o.title, o.author, o.notes, language=o.language
    )))


def add_compare_maps(verbs: Any) -> None:
    """`compare-maps FIRST SECOND`."""
    verb = verbs.add_parser('compare-maps', help='what differs between two maps, and whether one is better', allow_abbrev=False)
    verb.add_argument('first', metavar='FIRST')
    verb.add_argument('second', metavar='SECOND')
    verb.add_argument('--output', default='', metavar='CHANGE.tif', help='a raster of what changed into what')
    _add_reference(verb, required=False)
    verb.set_defaults(act=act_on(lambda o: CompareMapsJob(o.first, o.second, o.output, o.reference, o.field, o.design)))


def add_clean(verbs: Any) -> None:
    """`clean MAP`."""
    verb = verbs.add_parser('clean', help='smooth a map: majority filter, smallest mapping unit', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--output', required=True, metavar='NEW.tif')
    verb.add_argument('--majority', type=int, default=0, metavar='SIDE', help='of the window, odd')
    verb.add_argument('--minimum', type=int, default=0, metavar='PIXELS', help='pieces of fewer pixels go')
    verb.add_argument('--connected', type=int, default=4, choices=(4, 8))
    verb.add_argument('--window', nargs=4, type=int, default=None, metavar=('ROW', 'COL', 'HEIGHT', 'WIDTH'), help='the part to change')
    verb.set_defaults(act=act_on(lambda o: CleanMapJob(o.map, o.output, o.majority, o.minimum, o.connected, window(o))))


def add_corrections(verbs: Any) -> None:
    """`corrections MAP`."""
    verb = verbs.add_parser('corrections', help='a map with the corrections that a session holds for it', allow_abbrev=False)
    verb.add_argument('map', metavar='MAP')
    verb.add_argument('--session', required=True, metavar='SESSION.gpkg')
    verb.add_argument('--output', required=True, metavar='NEW.tif')
    verb.set_defaults(act=act_on(lambda o: ApplyCorrectionsJob(o.map, o.session, o.output)))


def add_cross_validate(verbs: Any) -> None:
    """`cross-validate CUBE`."""
    verb = verbs.add_parser('cross-validate', help='how well a method learns, judged on blocks that it has not seen', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    add_labels(verb, required=True)
    add_bands(verb)
    verb.add_argument('--block-size', type=int, default=0, metavar='PIXELS', help='side of a block; found where not given')
    verb.add_argument(
        '--buffer', type=int, default=-1, metavar='PIXELS', help="around blocks; what the method's window needs where not given"
    )
    verb.add_argument('--output', default='', metavar='PIXELS.csv', help='held-out pixels with their probabilities')
    add_computing(verb, window=False)
    verb.set_defaults(act=act_on(lambda o: CrossValidateJob(
        o.cube, o.labels, o.field, o.method, o.block_size, o.buffer, o.output, o.device, o.memory, o.threads, o.seed, o.backbone, o.head,
        o.scaling, o.bands,
    )))


def add_review(verbs: Any) -> None:
    """`review field SESSION` and `review spectra FILE…`."""
    verb = verbs.add_parser('review', help='taking a reference sample outdoors, and spectra from there', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='field|spectra', required=True)
    field = actions.add_parser('field', help='points with a form for QField, and a picture underneath', allow_abbrev=False)
    field.add_argument('session', metavar='SESSION.gpkg')
    field.add_argument('--output', required=True, metavar='field_review.gpkg', help='must not exist; `labels merge` takes it back')
    field.add_argument('--design', default='', metavar='KEY', help='which reference sample; the newest where not given')
    field.add_argument('--cube', default='', metavar='CUBE', help='for the picture; as the session says where not given')
    field.add_argument('--show-map-class', action='store_true', help="not blind: tell the map's class")
    field.add_argument('--all', action='store_true', help='also points that somebody has answered')
    field.add_argument('--no-picture', action='store_true', help='points alone, without the image underneath')
    field.set_defaults(act=act_on(lambda o: ReviewPackageJob(
        o.session, o.output, o.design, o.cube, not o.show_map_class, not o.all, not o.no_picture
    )))
    spectra = actions.add_parser('spectra', help='spectra measured outdoors, by their place', allow_abbrev=False)
    spectra.add_argument('spectra', nargs='+', metavar='FILE|FOLDER')
    spectra.add_argument('--output', default='', metavar='LIBRARY', help='a spectral library to write')
    spectra.add_argument('--session', default='', metavar='SESSION.gpkg', help='labels the pixels that they lie on')
    spectra.add_argument('--positions', default='', metavar='FILE', help='names and coordinates, where the files do not tell them')
    spectra.add_argument('--classes', default='', metavar='FILE.csv', help='names and classes')
    spectra.add_argument('--split', default='ref', choices=('ref', 'train'))
    spectra.set_defaults(act=act_on(lambda o: FieldSpectraJob(
        tuple(o.spectra), o.output, o.session, o.positions, o.classes, o.split
    )))


def _add_reference(verb: Any, required: bool) -> None:
    """`--reference`, `--field`, `--design`."""
    verb.add_argument(
        '--reference', required=required, default='', metavar='FILE',
        help='points, polygons or a label raster; or a session with a reference sample',
    )
    verb.add_argument('--field', default='', metavar='NAME', help="the reference's class field")
    verb.add_argument('--design', default='', metavar='KEY', help='which reference sample of a session; the newest where not given')
