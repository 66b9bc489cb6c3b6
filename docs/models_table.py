"""Write the table of foundation models in `docs/MODELS.md` from their cards: `python docs/models_table.py`; `--check` only compares."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from hsi_plugin.core.backbones import DEFAULT_BACKBONE, BackboneCard  # noqa: E402

PAGE = ROOT / 'docs' / 'MODELS.md'
BEGIN, END = '<!-- models: written by docs/models_table.py -->', '<!-- end of models -->'
HEAD = ('model', 'for what', 'bands', 'sees', 'features', 'parameters', 'MFLOP a pixel at 15 / 200 bands', 'licence', 'how to get it',
        'tried with its real weights')  # fmt: skip


def cards() -> List[BackboneCard]:
    """The cards that ship, the default first, then family by family from small to large."""
    places = (ROOT / 'resources' / 'models').glob('*.json')
    found = [BackboneCard.from_json(json.loads(path.read_text(encoding='utf-8')), str(path)) for path in places]
    return sorted(found, key=lambda card: (card.name != DEFAULT_BACKBONE, card.family, card.parameters, card.name))


def table() -> str:
    """The table in Markdown."""
    rows = [HEAD, tuple('---' for _ in HEAD), *(_row(card) for card in cards())]
    return '\n'.join(f'| {" | ".join(row)} |' for row in rows)


def page(text: str) -> str:
    """The page with its table anew.

    Args:
        text: The page as it is.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise SystemExit(f'{PAGE} lacks the lines {BEGIN} and {END}')
    return f'{before}{BEGIN}\n{table()}\n{END}{after}'


def main() -> int:
    """Write the page, or say whether it would change."""
    old = PAGE.read_text(encoding='utf-8')
    new = page(old)
    if '--check' in sys.argv:
        return int(old != new)
    PAGE.write_text(new, encoding='utf-8')
    return 0


def _row(card: BackboneCard) -> List[str]:
    most = '' if card.most_bands is None else f'–{card.most_bands}'
    span = '' if card.range_nm is None else f', {card.range_nm[0]:.0f}–{card.range_nm[1]:.0f} nm'
    bands = f'{card.least_bands}{most or "+"}{span}{", wavelengths needed" if card.needs_wavelengths else ""}'
    side = card.receptive_field
    sees = 'one spectrum' if side == 1 else f'{side} × {side} pixels, patches of {card.patch}'
    if not card.files:
        how = 'ships with the plugin'
    elif all(file.url and file.sha256 for file in card.files):
        how = f'`models download {card.name}`'
    else:
        how = '; '.join(dict.fromkeys(f'[{file.name}]({file.page}), then `models add`' for file in card.files))
    cells = [
        f'`{card.name}`', card.summary, bands, sees, str(card.features), _count(card.parameters),
        ' / '.join(_mega(card.cost(count, 1).flops) for count in (15, 200)), card.licence, how, card.tried,
    ]
    return [' '.join(cell.split()).replace('|', '\\|') for cell in cells]


def _mega(flops: float) -> str:
    """Millions with two digits that count."""
    return f'{float(f"{flops / 1e6:.2g}"):,g}' if flops < 1e8 else f'{round(flops / 1e6, 2 - len(str(int(flops / 1e6)))):,.0f}'


def _count(number: int) -> str:
    return f'{number / 1e9:.1f} G' if number >= 1e9 else f'{number / 1e6:.1f} M' if number >= 1e5 else f'{number:,}'


if __name__ == '__main__':
    sys.exit(main())
