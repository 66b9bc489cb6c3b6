"""The jobs about foundation models: list, show, add, download, remove."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

from ..core.backbones import WEIGHTS, BackboneCard, WeightFile, check_name, find_backbone, list_backbones, models_folder, names
from ..core.clip_models import list_clips
from ..core.errors import HsiError, ModelError, ParameterError
from ..models import store
from ..models.modelfile import SUFFIX
from .context import Context
from .job import Json
from .learning import require_torch
from .model_jobs import AddModelJob, DownloadModelJob, ListModelsJob, RemoveModelJob, ShowModelJob

_DOWNLOADING, _READING = 0.85, 0.6  # how far a download, and reading an added file, has come when they are done


def list_models(job: ListModelsJob, context: Context) -> Json:
    """See :class:`ListModelsJob`."""
    from .clip_models import list_json

    return {'models': [_summary(card) for card in list_backbones().values()], 'clip': list_json(), 'folder': str(models_folder())}


def show_model(job: ShowModelJob, context: Context) -> Json:
    """See :class:`ShowModelJob`: a foundation model's card, files and, with torch, its load report; or a model file's card and tensors.

    A model file of any method is shown without torch. Its `summary` says in sentences what it is, learned from what, how good, and which
    images it fits; they are told to whoever watches too.
    """
    path = Path(job.model)
    known = [] if path.suffix == SUFFIX else names()
    if job.model in known:
        return _show_foundation(find_backbone(job.model), context)
    if known and not path.exists() and path.name == job.model and not path.suffix:
        raise ParameterError(f'There is no foundation model and no file "{job.model}".', f'The models are {", ".join(known)}.')
    from ..models.card_words import summary
    from ..models.modelfile import model_sha256, read_model

    card, tensors = read_model(job.model)
    size = path.stat().st_size
    sentences = summary(card, size)
    for sentence in sentences:
        context.log(sentence)
    return {
        'path': job.model, 'summary': sentences, 'bytes': size, 'sha256': model_sha256(job.model), 'card': card.to_json(),
        'tensors': {name: list(t.shape) for name, t in tensors.items()},
    }  # fmt: skip


def add_model(job: AddModelJob, context: Context) -> Json:
    """See :class:`AddModelJob`. Nothing is changed where the file is refused."""
    require_torch('Checking the weights of a foundation model')
    from ..models.recognise import recognise
    from ..models.weightfiles import is_safetensors

    path = Path(job.file)
    if not path.is_file():
        raise ModelError(f'There is no file {path}.', 'Give the file of weights itself, as its makers publish it.')
    context.progress(0.0, f'reading {path.name}')
    own = store.own_card(path, job.name) if is_safetensors(path) else None
    if own is not None:
        return _add_own(own, path, context)
    card, file = recognise(path, job.name)
    with store.being_changed(card.name) as work:
        size = path.stat().st_size
        found = store.sha256_of(path, context.check_cancelled, _step(context, 0.0, _READING, size, f'reading {path.name}'))
        notes = _check_hash(card, file, path, found)
        staged, kept = _keep(card, file, path, found, work, context)
        others = {one.part: place for one, place in card.weight_places() if place is not None and one != file}
        context.progress(0.8, 'loading it')
        report = _load(card, {**others, file.part: staged}, file)
        context.check_cancelled()
        store.place(staged, models_folder() / card.name / file.kept)
    context.progress(1.0, 'added')
    return {**_result(card, report), 'files': [kept], 'notes': notes}


def download_model(job: DownloadModelJob, context: Context) -> Json:
    """See :class:`DownloadModelJob`. What has arrived stays for the next attempt when it is interrupted."""
    clip = list_clips().get(job.name)
    if clip is not None:
        from .clip_models import download_clip

        return download_clip(clip, context)
    require_torch('Checking the weights of a foundation model')
    card = find_backbone(job.name)
    lacking = [file for file, place in card.weight_places() if place is None]
    if not card.files:
        raise ParameterError(f'{card.title} is not downloaded: its weights come with its card.', 'See models show.')
    if not lacking:
        anew = f'To get them anew, first remove them: models remove {card.name}.'
        raise ParameterError(f'The weights of {card.title} are here already.', anew)
    return download_files(card, lacking, context)


def download_files(card: BackboneCard, lacking: List[WeightFile], context: Context, schemes: Tuple[str, ...] = ('https',)) -> Json:
    """Download files of a model and take them in.

    Args:
        card: The model.
        lacking: Its files that are not here.
        context: Takes progress and messages, and tells whether the job was cancelled.
        schemes: What addresses may begin with.

    Raises:
        ModelError: A file has no address or hash, came with another one, or does not load.
        InstallError: The network does not give it.
        OutputError: The disk is full.
    """
    from ..models.download import download

    for file in lacking:
        if not (file.url and file.sha256):
            raise ModelError(
                f'{file.name} cannot be downloaded: its {"hash" if file.url else "address"} is not known.',
                f'Get it from its page ({file.page or "see models show"}) and add it: models add FILE.',
            )
    everything = sum(file.bytes for file in lacking)
    with store.being_changed(card.name) as work:
        arrived: Dict[WeightFile, Path] = {}
        before = 0
        for file in lacking:
            report_bytes = _step(context, 0.0, _DOWNLOADING, everything, f'downloading {file.name}', before)
            arrived[file] = download(
                file, store.downloads(card.name), context.check_cancelled, report_bytes, context.log, schemes
            )
            before += file.bytes
        try:
            kept = [_keep(card, file, path, file.sha256, work, context) for file, path in arrived.items()]
            there = {file.part: place for file, place in card.weight_places() if place is not None}
            context.progress(0.95, 'loading it')
            report = _load(card, {**there, **{file.part: staged for file, (staged, _) in zip(arrived, kept)}}, lacking[0])
        except ModelError:
            for path in arrived.values():  # what was expected, and still of no use here
                path.unlink()
            raise
        context.check_cancelled()
        for file, (staged, _) in zip(arrived, kept):
            store.place(staged, models_folder() / card.name / file.kept)
        for path in arrived.values():
            path.unlink()
    context.progress(1.0, 'downloaded')
    return {**_result(card, report), 'files': [one for _, one in kept], 'notes': []}


def remove_model(job: RemoveModelJob, context: Context) -> Json:
    """See :class:`RemoveModelJob`."""
    try:
        card: Optional[BackboneCard] = find_backbone(job.name)
    except HsiError:
        # A model of the user's own whose card cannot be read must be removable all the same.
        if not (models_folder() / check_name(job.name)).is_dir():
            raise
        card = None
    if 'torch' in sys.modules:
        from ..models.checkpoints import forget_loaded

        forget_loaded()  # Windows removes no file that is mapped
    removed, freed = store.remove(job.name, card)
    return {'name': job.name, 'removed': removed, 'freed_bytes': freed}


def _add_own(card: BackboneCard, path: Path, context: Context) -> Json:
    """A starter model that somebody trained."""
    from ..models.checkpoints import load_files

    store.check_room(path.stat().st_size)
    with store.being_changed(card.name) as work:
        staged = work / WEIGHTS
        size = path.stat().st_size
        found = store.copy(path, staged, context.check_cancelled, _step(context, 0.0, _READING, size, f'copying {path.name}'))
        context.progress(0.8, 'loading it')
        _, report = load_files(card, {'': staged})
        context.check_cancelled()
        folder = store.place_own(card, work)
    context.progress(1.0, 'added')
    kept = {'name': WEIGHTS, 'part': '', 'path': str(folder / WEIGHTS), 'bytes': size, 'published_sha256': found, 'dropped_bytes': 0}
    return {**_result(card, report.to_json()), 'files': [kept], 'notes': list(card.notes)}


def _check_hash(card: BackboneCard, file: WeightFile, path: Path, found: str) -> List[str]:
    """Whether a file is the published one, as far as that is known; what the user should know."""
    from ..models.weightfiles import is_safetensors

    if not file.sha256:
        return [f'Whether {path.name} is the published file is not known: its makers tell no hash. Its SHA-256 is {found}.']
    if found == file.sha256.lower():
        return []
    if is_safetensors(path) and not file.name.endswith('.safetensors'):
        return [f'{path.name} is a conversion of {file.name}: names and shapes were checked, its values cannot be.']
    raise ModelError(
        f'{path.name} is not the {file.name} that {card.title} was described from: its SHA-256 is {found}, not {file.sha256}.',
        f'Get it again from {file.page or file.url or "its page"}.',
    )


def _keep(card: BackboneCard, file: WeightFile, path: Path, found: str, work: Path, context: Context) -> Tuple[Path, Dict[str, Any]]:
    """Put what is kept of a file into the work folder: safetensors as they are, of all else the tensors."""
    from ..models.checkpoints import containers
    from ..models.weightfiles import is_safetensors, open_checkpoint, write_weights

    staged, dropped = work / file.kept, 0
    if is_safetensors(path):
        store.check_room(path.stat().st_size)
        store.copy(path, staged, context.check_cancelled)
    else:
        content = open_checkpoint(path, part=containers(card, file.part))
        store.check_room(content.kept_bytes)
        dropped = content.dropped_bytes
        # Nothing of the card, which may be worded anew: equal files must stay equal, as features are keyed by their hash.
        about = {'part': file.part, 'published': file.name, 'published_sha256': found}
        write_weights(staged, content.tensors, about, context.check_cancelled)
        if dropped:
            context.log(
                f'{store.megabytes(dropped)} of {path.name} are no weights ({", ".join(content.dropped[:5])}) and were left out; '
                f'{store.megabytes(content.kept_bytes)} are kept.'
            )
    target = models_folder() / card.name / file.kept
    return staged, {
        'name': file.name, 'part': file.part, 'path': str(target), 'bytes': staged.stat().st_size, 'published_sha256': found,
        'dropped_bytes': dropped,
    }


def _load(card: BackboneCard, files: Dict[str, Path], arrived: WeightFile) -> Json:
    """Load a model strictly; while parts of it are lacking, see whether what arrived is one of its parts."""
    from ..models.checkpoints import inspect, load_files, read_parts

    if set(files) == {file.part for file in card.files}:
        return load_files(card, files)[1].to_json()
    report = inspect(card, read_parts(card, {arrived.part: files[arrived.part]}), least=0.0)
    if not report.parameters:
        raise ModelError(f'The file has nothing that {card.title} knows.', 'Choose another file; models show tells which.')
    return report.to_json()


def _show_foundation(card: BackboneCard, context: Context) -> Json:
    from ..models.installed import weights_sha256

    files = [_file(file, place) for file, place in card.weight_places()]
    found: Json = {**_summary(card), 'card': card.to_json(), 'files': files, 'sha256': None, 'report': None, 'report_note': ''}
    if not card.installed:
        found['report_note'] = 'The weights are not here.'
        return found
    found['sha256'] = weights_sha256(card)
    if find_spec('torch') is None:
        found['report_note'] = 'Loading was not tried: this Python has no torch.'
        return found
    require_torch('Loading a foundation model')
    from ..models.checkpoints import inspect, read_parts
    from ..models.installed import installed_files

    try:
        found['report'] = inspect(card, read_parts(card, installed_files(card))).to_json()
    except ModelError as error:
        found['report_note'] = f'The weights do not load: {error}'
    return found


def _file(file: WeightFile, place: Optional[Path]) -> Json:
    """A file as its makers publish it, and what is here of it."""
    about = store.metadata_of(place) if place is not None and place.suffix == '.safetensors' else {}
    return {
        'name': file.name, 'part': file.part, 'bytes': file.bytes, 'page': file.page, 'sha256': file.sha256 or None,
        'path': None if place is None else str(place), 'published_sha256': about.get('published_sha256'),
    }


def _summary(card: BackboneCard) -> Json:
    """A model as a list shows it."""
    places = card.weight_places()
    return {
        'name': card.name, 'title': card.title, 'summary': card.summary, 'family': card.family, 'features': card.features,
        'parameters': card.parameters, 'licence': card.licence, 'tried': card.tried, 'installed': card.installed,
        'ships': store.ships(card) and not card.files, 'own': not store.ships(card),
        'downloadable': bool(card.files) and all(file.url and file.sha256 for file in card.files),
        'bytes': sum(file.bytes for file in card.files), 'missing': [file.name for file, place in places if place is None],
        'pages': sorted({file.page for file in card.files if file.page}),
    }


def _result(card: BackboneCard, report: Json) -> Json:
    """What adding and downloading tell."""
    found = find_backbone(card.name)
    missing = [file.name for file, place in found.weight_places() if place is None]
    return {
        'name': card.name, 'title': card.title, 'licence': card.licence, 'installed': found.installed, 'missing': missing, 'report': report,
        'folder': str(models_folder() / card.name),
    }


def _step(context: Context, begin: float, end: float, size: int, doing: str, before: int = 0) -> Callable[[int], None]:
    """Progress by bytes, told with their sizes."""
    def report(done: int) -> None:
        share = min((before + done) / size, 1.0) if size else 0.0
        so_far = f'{store.megabytes(before + done)} of {store.megabytes(size)}' if size else store.megabytes(done)
        context.progress(begin + (end - begin) * share, f'{doing}: {so_far}')
    return report
