"""The verbs that make, adapt, fetch and describe foundation models."""

from __future__ import annotations

from typing import Any

from ..engine.model_jobs import (
    AdaptJob,
    AddModelJob,
    DownloadModelJob,
    ListModelsJob,
    PretrainJob,
    RemoveModelJob,
    ShowModelJob,
)
from .compute import act_on
from .options import add_computing, window


def add_pretrain(verbs: Any) -> None:
    """`pretrain`."""
    verb = verbs.add_parser('pretrain', help='a starter foundation model, from spectral libraries or cubes', allow_abbrev=False)
    verb.add_argument('--libraries', default='', metavar='FOLDER', help='spectral libraries, to generate scenes from')
    verb.add_argument('--archive', default='', metavar='FOLDER', help='cubes without labels, in folders of any depth')
    verb.add_argument('--preset', default='nano', metavar='nano|small')
    verb.add_argument('--steps', type=int, default=10_000, metavar='N')
    verb.add_argument('--batch', type=int, default=16, metavar='N', help='tiles a step')
    verb.add_argument('--output', required=True, metavar='FOLDER', help='of the run; one that was interrupted goes on')
    add_computing(verb, window=False)
    verb.set_defaults(act=act_on(lambda o: PretrainJob(
        o.output, o.archive, o.libraries, o.preset, o.steps, o.batch, o.device, o.memory, o.threads, o.seed
    )))


def add_adapt(verbs: Any) -> None:
    """`adapt CUBE`."""
    verb = verbs.add_parser('adapt', help='a starter model, trained on without labels on one cube', allow_abbrev=False)
    verb.add_argument('cube', metavar='CUBE')
    verb.add_argument('--name', required=True, metavar='NAME', help='what the new model is called')
    verb.add_argument('--backbone', default='starter', metavar='NAME', help='the starter model to begin with')
    verb.add_argument('--minutes', type=float, default=3.0, metavar='N')
    add_computing(verb)
    verb.set_defaults(act=act_on(lambda o: AdaptJob(
        o.cube, o.name, o.backbone, o.minutes, window(o), o.device, o.memory, o.threads, o.seed
    )))


def add_models(verbs: Any) -> None:
    """`models list`, `show`, `add`, `download` and `remove`."""
    verb = verbs.add_parser('models', help='foundation models, and the models that were trained here', allow_abbrev=False)
    actions = verb.add_subparsers(dest='action', metavar='ACTION', required=True)
    actions.add_parser('list', help='the foundation models, and which of them are here', allow_abbrev=False).set_defaults(
        act=act_on(lambda o: ListModelsJob())
    )
    show = actions.add_parser('show', help='what a foundation model is, or what a model file says of itself', allow_abbrev=False)
    show.add_argument('model', metavar='NAME|FILE')
    show.set_defaults(act=act_on(lambda o: ShowModelJob(o.model)))
    add = actions.add_parser('add', help='take in a file of weights, after loading it strictly', allow_abbrev=False)
    add.add_argument('file', metavar='FILE')
    add.add_argument('--name', default='', metavar='NAME', help='the foundation model that it belongs to, or how to call your own')
    add.set_defaults(act=act_on(lambda o: AddModelJob(o.file, o.name)))
    download = actions.add_parser('download', help='get the weights of a foundation model, or go on with that', allow_abbrev=False)
    download.add_argument('name', metavar='NAME')
    download.set_defaults(act=act_on(lambda o: DownloadModelJob(o.name)))
    remove = actions.add_parser('remove', help="remove weights that were added or downloaded, or a model of one's own", allow_abbrev=False)
    remove.add_argument('name', metavar='NAME')
    remove.set_defaults(act=act_on(lambda o: RemoveModelJob(o.name)))
