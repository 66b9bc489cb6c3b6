"""The verbs of labelling sessions: merging, and points for the field."""

from __future__ import annotations

from typing import Any

from ..engine.label_jobs import FieldPackageJob, MergeLabelsJob
from .compute import act_on


def add_labels_verb(verbs: Any) -> None:
    """`labels merge SESSION OTHER` and `labels field SESSION`."""
    verb = verbs.add_parser('labels', help='labels of others, and points to visit outdoors', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='merge|field', required=True)
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
