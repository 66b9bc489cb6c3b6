"""What a comparison of strategies gave, read from its job or from its file; what is absent or odd is left out, not guessed."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ...core.errors import EngineError, LayerError
from ...core.strategies import STRATEGIES
from ...cubes.atomic import output_error
from ...qgis_common.i18n import numeral, tr, user_language

Json = Mapping[str, Any]
MEASURES = ('average_accuracy', 'f1_macro', 'jaccard_macro', 'overall_accuracy')
REPORT = 'comparison.json'
_ROWS = ('table', 'rows', 'strategies', 'results')
_SENTENCES = ('summary', 'words', 'findings')


@dataclass(frozen=True)
class Figure:
    """A mean over repetitions.

    Args:
        mean: None where it could not be known.
        half: Half the width of its 95 % interval; None where there were fewer than two repetitions.
    """

    mean: Optional[float]
    half: Optional[float] = None

    @property
    def text(self) -> str:
        """Such as `0.62 ± 0.03`."""
        if self.mean is None:
            return '–'
        return numeral(self.mean, '.2f') if self.half is None else f'{numeral(self.mean, ".2f")} ± {numeral(self.half, ".2f")}'


@dataclass(frozen=True)
class Amount:
    """How much was learned from.

    Args:
        by: `pixels` a class, or percent of the training `blocks`.
        size: The number.
        words: Such as `5 labels a class`.
    """

    by: str
    size: float
    words: str = field(default='', compare=False)

    @property
    def short(self) -> str:
        """For a tick of an axis that says what it counts."""
        return user_language().percent(self.size / 100.0, 'g') if self.by == 'blocks' else numeral(self.size, 'g')

    @property
    def column(self) -> str:
        """For the head of a column."""
        return self.short if self.by == 'blocks' else tr('{0} a class').format(self.short)


@dataclass(frozen=True)
class Entry:
    """One strategy with one amount of labels.

    Args:
        strategy: Its name.
        title: What it is called.
        kind: Its family.
        amount: How much it learned from.
        measures: By :data:`MEASURES`.
        recall: Of each class, by name, in the order of the classes.
        repetitions: How many there were.
        learned: Mean number of pixels that were learned from.
        seconds: Mean time that learning and judging took; None where it is not told.
    """

    strategy: str
    title: str
    kind: str
    amount: Amount
    measures: Dict[str, Figure]
    recall: Tuple[Tuple[str, Figure], ...]
    repetitions: int = 0
    learned: float = 0.0
    seconds: Optional[float] = None


@dataclass(frozen=True)
class Comparison:
    """All that a comparison gave.

    Args:
        entries: One for every strategy and amount, in the order of the table.
        sentences: What the figures say, in words.
        warnings: What a user should know before believing them.
        left_out: Strategies that could not run, and why.
        folder: Where its files are.
        cube: The name of the cube.
    """

    entries: Tuple[Entry, ...]
    sentences: Tuple[str, ...] = ()
    warnings: Tuple[str, ...] = ()
    left_out: Tuple[Tuple[str, str], ...] = ()
    folder: str = ''
    cube: str = ''

    @property
    def amounts(self) -> List[Amount]:
        """All amounts, pixels before blocks, ascending."""
        return sorted({entry.amount for entry in self.entries}, key=lambda amount: (amount.by == 'blocks', amount.size))

    @property
    def strategies(self) -> List[Entry]:
        """One entry of each strategy, in the order of the table."""
        return list({entry.strategy: entry for entry in reversed(self.entries)}.values())[::-1]

    def find(self, strategy: str, amount: Amount) -> Optional[Entry]:
        """What a strategy reached with an amount; None where it was not tried."""
        return next((entry for entry in self.entries if entry.strategy == strategy and entry.amount == amount), None)

    def best(self, amount: Amount, measure: str) -> Optional[Entry]:
        """The strategy that is ahead with an amount."""
        known = [entry for entry in self.entries if entry.amount == amount and entry.measures[measure].mean is not None]
        return max(known, key=lambda entry: entry.measures[measure].mean, default=None)


def measure_title(name: str) -> str:
    """What a list calls a measure."""
    titles = {
        'average_accuracy': tr('Average accuracy'), 'f1_macro': tr('Macro F1'), 'jaccard_macro': tr('Macro Jaccard'),
        'overall_accuracy': tr('Overall accuracy'),
    }
    return titles.get(name, name)


def read_comparison(result: Json) -> Comparison:
    """A comparison from the results of its job.

    Raises:
        EngineError: There are no figures in it.
    """
    rows = next((result[key] for key in _ROWS if isinstance(result.get(key), list) and _has_figures(result[key])), None)
    if rows is None:
        raise EngineError(tr('The comparison gave no figures.'), tr('Read its log in Jobs, and its folder, for what went wrong.'))
    return Comparison(
        entries=tuple(_entry(row) for row in rows if isinstance(row, Mapping) and row.get('strategy')),
        sentences=next((_texts(result[key]) for key in _SENTENCES if result.get(key)), ()),
        warnings=_texts(result.get('warnings')),
        left_out=_left_out(next((result[key] for key in ('left_out', 'missing', 'skipped') if result.get(key)), ())),
        folder=str(result.get('output') or ''),
        cube=re.sub(r'^.*[/\\]|\.[A-Za-z]{1,4}$', '', str(result.get('cube') or '')),
    )


def read_folder(folder: Path) -> Comparison:
    """A comparison from the folder that it was written to.

    Raises:
        LayerError: There is none, or it cannot be read.
    """
    try:
        value = json.loads((folder / REPORT).read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        what = tr('{0} holds no comparison that can be read ({1}).').format(folder, error)
        raise LayerError(what, tr('Choose the output folder of a comparison.')) from error
    if not isinstance(value, Mapping):
        raise LayerError(tr('{0} holds no comparison that can be read.').format(folder), tr('Choose the output folder of a comparison.'))
    return read_comparison({**value, 'output': str(folder)})


def write_csv(comparison: Comparison, path: Path) -> None:
    """Write the figures as a table, one line for every strategy and amount.

    Raises:
        OutputError: The file cannot be written.
    """
    header = ['strategy', 'title', 'kind', 'by', 'size', 'repetitions']
    header += [name for measure in MEASURES for name in (measure, f'{measure}_interval')]
    classes = list(dict.fromkeys(name for entry in comparison.entries for name, _ in entry.recall))
    header += [f'recall {name}' for name in classes]
    try:
        with path.open('w', encoding='utf-8', newline='') as file:
            writer = csv.writer(file)
            writer.writerow(header)
            for entry in comparison.entries:
                recall = dict(entry.recall)
                figures = [number for measure in MEASURES for number in (entry.measures[measure].mean, entry.measures[measure].half)]
                figures += [recall[name].mean if name in recall else None for name in classes]
                lead = [entry.strategy, entry.title, entry.kind, entry.amount.by, f'{entry.amount.size:g}', entry.repetitions]
                writer.writerow([*lead, *('' if number is None else f'{number:.6g}' for number in figures)])
    except OSError as error:
        raise output_error(path, error) from error


def _has_figures(rows: Sequence[Any]) -> bool:
    return any(isinstance(row, Mapping) and row.get('strategy') and any(measure in row for measure in MEASURES) for row in rows)


def _entry(row: Json) -> Entry:
    name = str(row['strategy'])
    known = STRATEGIES.get(name)
    size = _number(row.get('size'))
    amount = Amount(str(row.get('by') or 'pixels'), 0.0 if size is None else size, str(row.get('labels') or ''))
    recalls = row.get('recall')
    return Entry(
        strategy=name,
        title=str(row.get('title') or (known.title if known else name)),
        kind=str(row.get('kind') or (known.kind if known else '')),
        amount=amount,
        measures={measure: Figure(_number(row.get(measure)), _number(row.get(f'{measure}_interval'))) for measure in MEASURES},
        recall=tuple(
            (str(one.get('class')), Figure(_number(one.get('mean')), _number(one.get('interval'))))
            for one in (recalls if isinstance(recalls, list) else ()) if isinstance(one, Mapping)
        ),
        repetitions=int(_number(row.get('repetitions')) or 0),
        learned=_number(row.get('learned')) or 0.0,
        seconds=_number(row.get('seconds')),
    )


def _left_out(value: Any) -> Tuple[Tuple[str, str], ...]:
    """Strategies that did not run: a mapping of names to reasons, or a list of objects with both."""
    if isinstance(value, Mapping):
        pairs = [(str(name), str(reason)) for name, reason in value.items()]
    else:
        found = [one for one in (value if isinstance(value, list) else ()) if isinstance(one, Mapping)]
        pairs = [(str(one.get('strategy') or one.get('name') or ''), str(one.get('reason') or one.get('why') or '')) for one in found]
    return tuple((tr(STRATEGIES[name].title) if name in STRATEGIES else name, reason) for name, reason in pairs)


def _texts(value: Any) -> Tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, (list, tuple)) else ()


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
