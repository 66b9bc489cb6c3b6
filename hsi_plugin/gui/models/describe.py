"""Foundation models in words: what one is and needs, what it will cost on a cube, and why a button that is grey is grey."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, List, Mapping, Tuple

from ...core.backbones import BackboneCard, WeightFile, check_fits, choose_scaling, models_folder
from ...cubes import Cube
from ...qgis_common.i18n import say, tr
from ..jobs.describe import megabytes

Fact = Tuple[str, str]
# Operations a second that networks of this kind reach on ordinary machines, slow to fast: good for "minutes" or "hours", not for more.
_PROCESSOR = (3e10, 3e11)
_STARTER = 'starter'


def scaling_title(name: str) -> str:
    """A way of scaling values, for a list."""
    titles = {
        'reflectance': tr('reflectance as it is'), 'brightness': tr('by the mean brightness'), 'minmax': tr('each band to 0…1'),
        'zscore': tr('each band by mean and deviation'), 'pretraining': tr('as in its pre-training'),
    }
    return titles.get(name, name)


def scaling_tip(name: str) -> str:
    """What a way of scaling does, in a sentence."""
    tips = {
        'reflectance': tr('Reflectance 0…1 enters as it is; only for cubes that hold reflectance'),
        'brightness': tr('All bands are multiplied by one number, so that the mean of the scene is 0.2: for radiance and raw counts'),
        'minmax': tr('Every band by its least and greatest value in this scene; the shape of a spectrum depends on the scene then'),
        'zscore': tr('Every band by its mean and deviation in this scene'),
        'pretraining': tr('By the numbers that the model was pre-trained with'),
    }
    return tips.get(name, '')


def default_scaling(card: BackboneCard, cube: Cube) -> str:
    """What `Default` stands for with this model and cube, for a list."""
    return tr('Default ({0})').format(scaling_title(choose_scaling(card, cube.units)))


def cost_line(card: BackboneCard, cube: Cube, scaling: str = '') -> str:
    """What features of the whole cube will take, before anything is read.

    Raises:
        ModelError: The model cannot take this cube.
        ParameterError: The model knows no such scaling.
    """
    used, _ = check_fits(card, cube.bands, scaling)
    pixels = cube.grid.rows * cube.grid.cols
    cost = card.cost(len(used), pixels)
    return tr('{0} bands · {1} pixels · about {2} ({3}) · features {4} in the cache').format(
        len(used), count(pixels), operations(cost.flops), how_long(cost.flops), megabytes(float(cost.feature_bytes))
    )


def cost_notes(card: BackboneCard, cube: Cube, scaling: str = '') -> List[str]:
    """What a user should know of this model on this cube, beside its cost.

    Raises:
        ModelError: The model cannot take this cube.
    """
    _, notes = check_fits(card, cube.bands, scaling)
    sentences = [say(note) for note in notes]
    if (scaling or choose_scaling(card, cube.units)) == 'reflectance' and cube.units != 'reflectance':
        sentences.append(tr('The cube does not say that it holds reflectance; this scaling takes its values for it.'))
    if cube.bands.wavelengths_nm is None:
        sentences.append(tr('The cube tells no wavelengths; the model takes the bands in their order alone.'))
    return sentences


def count(number: float) -> str:
    """A large number as a person says it."""
    if number >= 1e6:
        return tr('{0:.3g} million').format(number / 1e6)
    return tr('{0:.0f} k').format(number / 1e3) if number >= 1e4 else f'{number:.0f}'


def operations(flops: float) -> str:
    """A number of floating-point operations."""
    if flops >= 1e15:
        return tr('{0:.2g} PFLOP').format(flops / 1e15) if flops < 1e17 else tr('{0:.0f} PFLOP').format(flops / 1e15)
    if flops >= 1e14:
        return tr('{0:.0f} TFLOP').format(flops / 1e12)
    return tr('{0:.2g} TFLOP').format(flops / 1e12) if flops >= 5e10 else tr('{0:.2g} GFLOP').format(flops / 1e9)


def how_long(flops: float) -> str:
    """How long a processor roughly takes; a graphics card takes a small part of that."""
    slow = flops / _PROCESSOR[0]
    if slow < 10:
        return tr('moments')
    if slow < 120:
        return tr('a minute or less on a processor')
    if slow < 3600:
        return tr('minutes on a processor')
    if flops / _PROCESSOR[1] < 3600:
        return tr('up to hours on a processor')
    return tr('hours to days on a processor')


def state_of(card: BackboneCard) -> str:
    """Whether a model can be used here, in a word or two; never by colour alone."""
    if not card.installed:
        return tr('in part') if any(place is not None for _, place in card.weight_places()) else tr('not here')
    return tr('here, yours') if is_own(card) and not card.files else tr('here')


def size_of(card: BackboneCard) -> str:
    """The size of the weights: on this disk where they are here, else as published."""
    here = [path.stat().st_size for path in card.weights()]
    size = sum(here) or sum(one.bytes for one in card.files)
    if 0 < size < 1e6:
        return tr('{0:.1f} MB').format(max(0.1, size / 1e6))
    return megabytes(float(size)) if size else tr('not known')


def is_own(card: BackboneCard) -> bool:
    """Whether the user made the model: its card lies among the user's models."""
    return bool(card.folder) and models_folder() in Path(card.folder).parents


def is_starter(card: BackboneCard) -> bool:
    """Whether a model can be adapted to a scene."""
    return card.family == _STARTER


def no_download(card: BackboneCard) -> str:
    """Why a model cannot be downloaded, in a sentence; empty where it can."""
    if card.installed:
        return tr('It is here already.')
    if not card.files:
        return tr('There is nothing to download.')
    if not all(one.url and one.sha256 for one in lacking(card)):
        return tr('No address with a checked content is known. Get the file from its makers, then use "Add file…".')
    return ''


def lacking(card: BackboneCard) -> List[WeightFile]:
    """The published files of a model that are not here."""
    return [file for file, place in card.weight_places() if place is None]


def no_removal(card: BackboneCard) -> str:
    """Why a model cannot be removed, in a sentence; empty where it can."""
    if not card.installed and len(lacking(card)) == max(1, len(card.files)) and not is_own(card):
        return tr('It is not here.')
    return '' if card.files or is_own(card) else tr('It is a part of the plugin.')


def page_of(card: BackboneCard) -> str:
    """The page of a model's makers; empty where none is known."""
    return next((one.page for one in card.files if one.page), '')


def card_facts(card: BackboneCard) -> List[Fact]:
    """Everything that a card tells, as names and values."""
    return [
        (tr('State'), state_of(card)),
        (tr('Size'), tr('{0}; {1} parameters; {2} features a pixel').format(size_of(card), count(card.parameters), card.features)),
        (tr('Source'), card.source),
        (tr('Licence'), licence(card)),
        (tr('Pre-training'), tr(card.pretraining)),
        (tr('Wavelengths'), tr(card.wavelengths)),
        (tr('Scaling'), '; '.join(scaling_title(one) for one in card.scalings)),
        (tr('Needs'), needs(card)),
        (tr('Cost'), tr('{0} a megapixel at 200 bands').format(operations(card.cost(_bands(card), 1_000_000).flops))),
        (tr('Tried'), tr(card.tried)),
        *((tr('File'), file_line(one, place is not None)) for one, place in card.weight_places() if card.files),
        (tr('Name'), card.name),
    ]


def licence(card: BackboneCard) -> str:
    """The licence of the weights, in words that are plain where there is none."""
    unstated = card.licence.strip().lower() in ('', 'not stated', 'none')
    return tr('not stated by its makers') if unstated else card.licence


def needs(card: BackboneCard) -> str:
    """What a model needs of a cube."""
    if card.most_bands is not None:
        parts = [tr('{0} to {1} bands').format(card.least_bands, card.most_bands)]
    else:
        parts = [tr('at least {0} bands').format(card.least_bands)]
    if card.needs_wavelengths:
        parts.append(tr('their wavelengths'))
    if card.range_nm is not None:
        parts.append(tr('within {0:.0f} to {1:.0f} nm').format(*card.range_nm))
    field = card.receptive_field
    parts.append(tr('looks at single pixels') if field <= 1 else tr('looks at {0} × {0} pixels around each').format(field))
    return '; '.join(parts)


def file_line(file: WeightFile, here: bool) -> str:
    """A file of weights: name, size, the beginning of its hash, and whether it is here."""
    sha256 = f'SHA-256 {file.sha256[:12]}…' if file.sha256 else tr('hash not known')
    parts = [file.name, megabytes(float(file.bytes)) if file.bytes else '', sha256, tr('here') if here else tr('not here')]
    return ', '.join(part for part in parts if part)


def report_text(result: Mapping[str, Any]) -> str:
    """What checking an installed model gave: its files and their hash, and which tensors were loaded, left new or ignored.

    Args:
        result: Of the job `models show`.
    """
    lines = [str(result.get('title') or result.get('name') or ''), '']
    for file in result.get('files') or ():
        lines.append(f"{file.get('path') or file.get('name')}")
    if result.get('sha256'):
        lines.append(f"SHA-256 {result['sha256']}")
    report = result.get('report') or {}
    if not report:
        return '\n'.join([*lines, '', str(result.get('report_note') or tr('Nothing is known of its content.'))])
    lines += ['', tr('{0:.1%} of the parameters that compute features are filled.').format(float(report.get('share') or 0.0))]
    for key, title in (
        ('loaded', tr('Loaded')), ('reinitialised', tr('Not in the file, left as made')), ('missing', tr('Lacking')),
        ('ignored', tr('In the file, of no use here')),
    ):
        found = report.get(key) or ()
        if isinstance(found, int):
            lines += ['', f'{title}: {found}']
        elif found:
            lines += ['', f'{title} ({len(found)}):', *(f'  {one}' for one in found)]
    return '\n'.join(lines)


def download_question(card: BackboneCard) -> Tuple[str, str]:
    """What is asked before a download, and what a person should know first."""
    size = sum(one.bytes for one in lacking(card))
    hosts = sorted({one.url.split('/')[2] for one in lacking(card) if one.url.count('/') >= 2})
    amount = megabytes(float(size)) if size else tr('Files of unknown size')
    lines = [
        tr('{0} from {1}; checked by their SHA-256.').format(amount, ', '.join(hosts)),
        tr('Licence of the weights: {0}.').format(licence(card)),
        tr('This runs in the background. You can cancel it at any time and go on later.'),
        *addresses(lacking(card)),
    ]
    return tr('Download {0}?').format(card.title), '\n\n'.join(lines)


def addresses(files: Iterable[WeightFile]) -> List[str]:
    """The whole addresses that a download asks for, one a line; nothing is fetched from elsewhere."""
    return ['\n'.join(one.url for one in files if one.url)]


def remove_question(card: BackboneCard) -> Tuple[str, str]:
    """What is asked before a removal, and whether it can be undone."""
    if is_own(card):
        details = tr('You made this model; maps and labels stay, but the model itself cannot be had again except by making it once more.')
    else:
        details = tr('This frees {0}. Maps stay; it can be added again at any time.').format(size_of(card))
    return tr('Remove {0}?').format(card.title), details


def _bands(card: BackboneCard) -> int:
    """200 bands, or the nearest number that a model takes."""
    return max(card.least_bands, min(200, card.most_bands or 200))
