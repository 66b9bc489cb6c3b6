"""The verbs of labelling sessions: merging, and points for the field."""

from __future__ import annotations

from typing import Any

from ..engine.label_jobs import FieldPackageJob, FieldPointsJob, MergeLabelsJob
from .compute import act_on


def add_labels_verb(verbs: Any) -> None:
    """`labels merge SESSION OTHER`, `labels field SESSION` and `labels points SESSION FILE`."""
    verb = verbs.add_parser('labels', help='labels of others, and points to visit outdoors', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='merge|field|points', required=True)
    merge = actions.add_parser('merge', help='take over another session, or what was noted in the field', allow_abbrev=False)
    merge.add_argument('session', metavar='SESSION.gpkg', help='takes over; Undo in QGIS takes it back')
    merge.add_argument('other', metavar='OTHER.gpkg', help='another session of the same image, or a field package; only read')
    merge.add_argument('--output', default='', metavar='CONFLICTS.csv', help='a table of pixels that people call different things')
    merge.set_defaults(act=act_on(lambda o: MergeLabelsJob(o.session, o.other, o.output)))
    field = actions.add_parser('field', help='points to visit, with a form for QField or QGIS', allow_abbrev=False)
    field.add_argument('session', metavar='SESSION.gpkg')
    field.add_argument('--output', required=True, metavar='FIELD.gpkg', help='must not exist')
    field.add_argument('--points', default='', metavar='FILE', help='which pixels; what is mixed, undecided or disputed where not given')
    field.add_argument('--blind', action='store_true', help='do not take along which class was suggested')
    field.set_defaults(act=act_on(lambda o: FieldPackageJob(o.session, o.output, o.points, o.blind)))
    points = actions.add_parser('points', help='points that were noted with a receiver, as labels', allow_abbrev=False)
    points.add_argument('session', metavar='SESSION.gpkg')
    points.add_argument('points', metavar='FILE', help='GPX, GeoJSON, GeoPackage, shapefile, or CSV with coordinates')
    points.add_argument('--field', default='', metavar='NAME', help='with the class')
    points.add_argument('--accuracy', default='', metavar='NAME', help='field with the accuracy of the position in metres')
    points.add_argument('--split', default='ref', choices=('ref', 'train'))
    points.set_defaults(act=act_on(lambda o: FieldPointsJob(o.session, o.points, o.field, o.accuracy, o.split)))
