"""A page for each model that is known: foundation models, the model of spectra and words, CLIP models; from their cards."""

from __future__ import annotations

from typing import Dict, List

from hsi_plugin.core.backbones import BackboneCard, list_backbones
from hsi_plugin.core.clip_models import ClipCard, list_clips
from hsi_plugin.core.places import resources

from .texts import code, fence, page, plain, table

WORDS = 'spectrum-text'  # the model behind maps of class names
_BANDS = (15, 200)


def pages() -> Dict[str, str]:
    """The pages by their place below the manual's folder, the overview first."""
    shipped = {path.stem for path in (resources() / 'models').glob('*.json')}
    known = [card for card in list_backbones().values() if card.name in shipped]
    cards = sorted(known, key=lambda c: (bool(c.files), c.family, c.parameters, c.name))
    clips = sorted(list_clips().values(), key=lambda c: c.name)
    made = {'models/index.md': _overview(cards, clips), f'models/{WORDS}.md': _words_page()}
    made.update({f'models/{card.name}.md': _backbone_page(card) for card in cards})
    made.update({f'models/{card.name}.md': _clip_page(card) for card in clips})
    return made


def _overview(cards: List[BackboneCard], clips: List[ClipCard]) -> str:
    rows = [[f'[{plain(c.title)}]({c.name}.md)', plain(c.summary), plain(c.licence), _how(c), _tried(c)] for c in cards]
    words = [[f'[{plain(c.title)}]({c.name}.md)', plain(c.summary), plain(c.licence), _how(c)] for c in clips]
    return page(
        'Models',
        'Two models ship with the plugin; nothing has to be downloaded to begin. The others belong to their makers, under their licences, '
        'and *Plugins ▸ Hyperspectral ▸ Foundation models…* adds them. What adding and downloading do: [Foundation '
        'models](../MODELS.md).',
        '## Foundation models', 'For the method *Foundation features* ([the task](../tasks/foundation.md), [how it '
        'works](../how/foundation.md)).', table(['model', 'for what', 'licence', 'how to get it', 'real weights tried'], rows),
        '## Words', f'For maps of class names ([the task](../tasks/names.md), [how it works](../how/zero_shot.md)). [Spectra and '
        f'words]({WORDS}.md) ships; CLIP models may join in.', table(['model', 'for what', 'licence', 'how to get it'], words),
    )


def _tried(card: BackboneCard) -> str:
    return 'never' if card.tried.startswith('Never') else 'yes'


def _how(card: object) -> str:
    files = getattr(card, 'files', ())
    if not files:
        return 'ships'
    if all(file.url and file.sha256 for file in files):
        return 'download' if isinstance(card, ClipCard) else code(f'models download {getattr(card, "name", "")}')
    return 'by hand, then *Add file…*'


def _backbone_page(card: BackboneCard) -> str:
    side = card.receptive_field
    span = f', {card.range_nm[0]:.0f}–{card.range_nm[1]:.0f} nm' if card.range_nm else ''
    most = f' to {card.most_bands}' if card.most_bands else ' or more'
    cost = ', '.join(f'{card.cost(bands, 1).flops / 1e6:,.3g} MFLOP at {bands} bands' for bands in _BANDS)
    rows = [
        ['for what', plain(card.summary)], ['bands', f'{card.least_bands}{most}{span}'],
        ['wavelengths', f'{"needed" if card.needs_wavelengths else "not needed"}. {plain(card.wavelengths)}'],
        ['sees', 'one spectrum' if side == 1 else f'{side} × {side} pixels, in patches of {card.patch}'],
        ['features a pixel', f'{card.features} ({2 * card.features / 1000:.2f} KB in the cache)'], ['parameters', f'{card.parameters:,}'],
        ['computing a pixel', cost], ['scalings', ', '.join(code(one) for one in card.scalings)], ['learned from', plain(card.pretraining)],
        ['source', plain(card.source)], ['licence of the weights', plain(card.licence)],
    ]  # fmt: skip
    own = not card.files
    parts = [
        plain(card.summary), table(['', ''], [[f'**{a}**', b] for a, b in rows]), '## Tried with its real weights', plain(card.tried),
        '## Get it', 'It ships with the plugin.' if own else _files(card),
    ]  # fmt: skip
    if card.licence == 'not stated' and not own:
        parts.append('Its makers do not say what you may do with the weights: ask them before you publish or sell what you make with them.')
    if card.notes:
        parts += ['## Before you rely on it', '\n'.join(f'- {plain(note)}' for note in card.notes)]
    call = f'classify scene.tif --labels points.gpkg --method foundation --backbone {card.name} --output map.tif'
    parts += [
        '## Use it', 'It needs torch ([install it](../tasks/torch.md)). Choose it on the page *Map* under the method *Foundation '
        'features*, or:',
        fence('bash', [f'python3 -m hsi_plugin {call}']), 'A scene that it cannot take is refused before it is read. '
        '[Compare](../tasks/compare.md) it with simpler ways on your own labels before you rely on it.',
    ]  # fmt: skip
    return page(plain(card.title), *parts)


def _files(card: object) -> str:
    files = getattr(card, 'files', ())
    lines = []
    for file in files:
        size = f', {file.bytes / 1e6:,.0f} MB' if file.bytes else ''
        lines.append(f'- {code(file.name)}{size}, from {plain(file.page or file.url)}')
    name = getattr(card, 'name', '')
    whole = all(file.url and file.sha256 for file in files)
    if isinstance(card, ClipCard):
        lines += ['', 'Fetch them in *Names ▸ CLIP model*, which shows the address first and checks the hash.' if whole
                  else 'Fetch them by hand into one folder, and name that folder in *Names ▸ CLIP model*.']  # fmt: skip
    else:
        lines += ['', (
            f'*Download…* in *Foundation models…*, or `python -m hsi_plugin models download {name}`, fetches it from that address and '
            'checks its SHA-256.' if whole else
            'No hash of it is known, so it cannot be downloaded from here: fetch it from the page, then *Add file…* in *Foundation '
            'models…*, or `python -m hsi_plugin models add FILE`.'
        )]  # fmt: skip
    return '\n'.join(lines)


def _clip_page(card: ClipCard) -> str:
    rows = [
        ['for what', plain(card.summary)], ['kind', plain(card.kind)], ['patches', f'{card.patch} pixels'],
        ['pictures that it learned from', f'{card.native} pixels a side'], ['embedding', f'{card.dimensions} numbers'],
        ['size', f'{card.bytes / 1e6:,.0f} MB'], ['source', plain(card.source)], ['licence of the weights', plain(card.licence)],
    ]  # fmt: skip
    parts = [plain(card.summary), table(['', ''], [[f'**{a}**', b] for a, b in rows]), '## Get it', _files(card)]
    if card.notes:
        parts += ['## Before you rely on it', '\n'.join(f'- {plain(note)}' for note in card.notes)]
    call = f'zero-shot scene.tif --classes "water; forest; roof" --clip {card.name} --output map.tif'
    parts += [
        '## Use it', 'It joins the other parts of a map of class names, with a weight of its own ([the task](../tasks/names.md), [how '
        'it works](../how/zero_shot.md)), and needs torch ([install it](../tasks/torch.md)). What was tried with real weights and what '
        'not: [Class names in, map out](../ZEROSHOT.md).', fence('bash', [f'python3 -m hsi_plugin {call}']),
    ]  # fmt: skip
    return page(plain(card.title), *parts)


def _words_page() -> str:
    size = (resources() / 'models' / 'zero_shot' / f'{WORDS}.safetensors').stat().st_size
    rows = [
        ['for what', 'Which of your class names fits the spectrum of a pixel'], ['bands', 'any sensor, by its wavelengths, 400 to 2450 nm'],
        ['sees', 'one spectrum'], ['size', f'{size / 1e6:.1f} MB'], ['needs', 'nothing: NumPy'], ['licence', 'GPL-3.0-or-later'],
        ['get it', 'ships with the plugin'],
    ]  # fmt: skip
    return page(
        'Spectra and words', 'The model behind maps of class names. It ships with the plugin and was trained for it.',
        table(['', ''], [[f'**{a}**', b] for a, b in rows]), '## Use it',
        'The page *Names* uses it wherever an image has wavelengths ([the task](../tasks/names.md)). What it is, how it was trained and '
        'what it is worth in figures, also where it loses: [how it works](../how/zero_shot.md), [Class names in, map out](../ZEROSHOT.md).',
        '```bash\npython3 -m hsi_plugin zero-shot scene.tif --classes "water; forest; roof" --output map.tif\n```',
    )
