"""What one repetition of one strategy gave, and the table, the differences and the words that many of them make.

All averages are over the classes that were tested. Repetitions of all strategies share their labels, so two strategies are compared by the
differences on equal labels, whose interval is narrower than those of both.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.metrics import Accuracy
from ....core.strategies import CROSS_DOMAIN, STRATEGIES
from .intervals import mean_interval

PIXELS, BLOCKS = 'pixels', 'blocks'
AVERAGE, F1, JACCARD, OVERALL = 'average_accuracy', 'f1_macro', 'jaccard_macro', 'overall_accuracy'
MEASURES = (AVERAGE, F1, JACCARD, OVERALL)
TITLES = {AVERAGE: 'Average accuracy', F1: 'Macro F1', JACCARD: 'Macro Jaccard', OVERALL: 'Overall accuracy'}
UNTRAINED = 'foundation-random'


@dataclass(frozen=True)
class Amount:
    """How much was learned from.

    Args:
        by: `pixels` a class, or `blocks`: percent of the blocks that labels may come from.
        size: The number.
    """

    by: str
    size: float

    @property
    def words(self) -> str:
        """Such as `5 labels a class` or `25 % of the blocks`."""
        if self.by == BLOCKS:
            return f'{self.size:g} % of the blocks'
        return f'{self.size:g} label{"" if self.size == 1 else "s"} a class'


@dataclass(frozen=True)
class Cell:
    """One strategy, one amount of labels, one repetition.

    Args:
        key: Hash of everything that decides the figures.
        strategy: Its name.
        amount: How much was learned from.
        repetition: Number from 0.
        seed: Of division, draw and training.
        confusion: Predicted classes in rows, true ones in columns.
        learned: Number of pixels that were learned from.
        seconds: Taken; what is computed once for all counts where it was needed first.
    """

    key: str
    strategy: str
    amount: Amount
    repetition: int
    seed: int
    confusion: Tuple[Tuple[int, ...], ...]
    learned: int
    seconds: float

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Cell:
        """Read what :meth:`to_json` wrote.

        Raises:
            KeyError: Something is missing.
            TypeError: Something is of the wrong kind, as is a ValueError.
        """
        amount = Amount(str(value['amount']['by']), float(value['amount']['size']))
        confusion = tuple(tuple(int(n) for n in row) for row in value['confusion'])
        return cls(
            str(value['key']), str(value['strategy']), amount, int(value['repetition']), int(value['seed']), confusion,
            int(value['learned']), float(value['seconds']),
        )  # fmt: skip

    @property
    def measures(self) -> Dict[str, float]:
        """Every one of :data:`MEASURES`."""
        matrix = np.asarray(self.confusion)
        accuracy = Accuracy(matrix)
        return {AVERAGE: accuracy.average, F1: accuracy.f1_macro, JACCARD: _jaccard(matrix), OVERALL: accuracy.overall}

    @property
    def recall(self) -> Array:
        """Of each class; NaN where it was not tested."""
        return Accuracy(np.asarray(self.confusion)).recall


def table(cells: Sequence[Cell], names: Sequence[str]) -> List[Dict[str, Any]]:
    """One row for every strategy and amount: means over repetitions, and half the widths of their 95 % intervals.

    Args:
        cells: All repetitions.
        names: Of the classes.
    """
    rows: List[Dict[str, Any]] = []
    for amount in amounts(cells):
        for strategy in STRATEGIES.values():
            own = [cell for cell in cells if cell.strategy == strategy.name and cell.amount == amount]
            if not own:
                continue
            row: Dict[str, Any] = {
                'strategy': strategy.name, 'title': strategy.title, 'kind': strategy.kind, 'by': amount.by, 'size': amount.size,
                'labels': amount.words, 'repetitions': len(own), 'learned': round(float(np.mean([cell.learned for cell in own])), 1),
            }  # fmt: skip
            for measure in MEASURES:
                row[measure], row[f'{measure}_interval'] = _rounded(mean_interval([cell.measures[measure] for cell in own]))
            recalls = np.array([cell.recall for cell in own])
            each = [_rounded(mean_interval(list(column))) for column in recalls.T]
            row['recall'] = [{'class': name, 'mean': mean, 'interval': half} for name, (mean, half) in zip(names, each)]
            row['seconds'] = round(float(np.mean([cell.seconds for cell in own])), 3)
            rows.append(row)
    return rows


def amounts(cells: Sequence[Cell]) -> List[Amount]:
    """All amounts, pixels before blocks, ascending."""
    return sorted({cell.amount for cell in cells}, key=lambda amount: (amount.by == BLOCKS, amount.size))


def difference(cells: Sequence[Cell], one: str, other: str, amount: Amount) -> Tuple[Optional[float], Optional[float]]:
    """Mean advantage in average accuracy of one strategy over another on equal labels, and half the width of its interval."""
    by = {
        name: {c.repetition: c.measures[AVERAGE] for c in cells if c.strategy == name and c.amount == amount} for name in (one, other)
    }
    return mean_interval([by[one][n] - by[other][n] for n in sorted(by[one].keys() & by[other].keys())])


def in_words(cells: Sequence[Cell]) -> List[str]:
    """Which strategy is ahead where, whether that may be chance, and what the foundation model is worth, bad news included."""
    sentences = [sentence for amount in amounts(cells) for sentence in _winner(cells, amount)]
    return sentences + _foundation(cells) + _pretraining(cells)


def _winner(cells: Sequence[Cell], amount: Amount) -> List[str]:
    ranked = _ranked(cells, amount)
    if not ranked:
        return []
    (best, mean, half), rest = ranked[0], ranked[1:]
    figure = f'With {amount.words}, {_title(best)} has the highest average accuracy, {_figure(mean, half)}'
    if not rest:
        return [f'{figure}; nothing else was compared.']
    second, second_mean, second_half = rest[0]
    return [f'{figure}, before {_title(second)} with {_figure(second_mean, second_half)}; {_verdict(cells, best, second, amount)}.']


def _verdict(cells: Sequence[Cell], one: str, other: str, amount: Amount) -> str:
    lead, half = difference(cells, one, other, amount)
    if lead is None or half is None:
        return 'one repetition cannot tell whether that is chance'
    chance = 'which may be chance' if _undecided(lead, half) else 'which is unlikely to be chance'
    return f'on equal labels it leads by {lead:.3f} ± {half:.3f}, {chance}'


def _foundation(cells: Sequence[Cell]) -> List[str]:
    """The best that uses the foundation model against the best that does not."""
    verdicts: Dict[str, List[str]] = {'wins': [], 'loses': [], 'open': []}
    for amount in amounts(cells):
        ranked = [name for name, _, _ in _ranked(cells, amount) if name != UNTRAINED]
        ours = next((name for name in ranked if STRATEGIES[name].kind == CROSS_DOMAIN), None)
        others = next((name for name in ranked if STRATEGIES[name].kind != CROSS_DOMAIN), None)
        if ours is None or others is None:
            continue
        lead, half = difference(cells, ours, others, amount)
        if lead is not None:
            kind = 'open' if half is None or _undecided(lead, half) else 'wins' if lead > 0 else 'loses'
            verdicts[kind].append(f'{amount.words} ({_title(others)}: {-lead:+.3f})' if kind == 'loses' or lead < 0 else amount.words)
    words = {
        'wins': 'The foundation model beats everything that does without it with',
        'loses': 'The foundation model loses with',
        'open': 'Whether the foundation model is better or worse than the best without it stays open with',
    }
    return [f'{words[kind]} {_and(found)}.' for kind, found in verdicts.items() if found]


def _pretraining(cells: Sequence[Cell]) -> List[str]:
    """The foundation model against itself with random weights."""
    sentences: List[str] = []
    for amount in amounts(cells):
        lead, half = difference(cells, 'foundation', UNTRAINED, amount)
        if lead is None:
            continue
        by = f'{abs(lead):.3f}' + ('' if half is None else f' ± {half:.3f}')
        if half is None or _undecided(lead, half):
            figure = f'{lead:+.3f}' + ('' if half is None else f' ± {half:.3f}')
            sentences.append(f'With {amount.words}, nothing shows that its pre-training helps or harms (difference {figure}).')
        else:
            sentences.append(f'With {amount.words}, its pre-training {"helps" if lead > 0 else "harms"} by {by}.')
    return sentences


def _ranked(cells: Sequence[Cell], amount: Amount) -> List[Tuple[str, float, Optional[float]]]:
    """Strategies by mean average accuracy, the best first; equal ones in the table's order."""
    found: List[Tuple[str, float, Optional[float]]] = []
    for name in STRATEGIES:
        mean, half = mean_interval([c.measures[AVERAGE] for c in cells if c.strategy == name and c.amount == amount])
        if mean is not None:
            found.append((name, mean, half))
    return sorted(found, key=lambda item: -item[1])


def _undecided(lead: float, half: float) -> bool:
    return abs(lead) <= half


def _figure(mean: float, half: Optional[float]) -> str:
    return f'{mean:.3f}' + ('' if half is None else f' ± {half:.3f}')


def _title(name: str) -> str:
    return f'“{STRATEGIES[name].title}”'


def _and(words: Sequence[str]) -> str:
    return ' and '.join(part for part in (', '.join(words[:-1]), words[-1]) if part)


def _jaccard(confusion: Array) -> float:
    """Mean over tested classes of TP / (TP + FP + FN)."""
    hits, tested = np.diag(confusion).astype(float), confusion.sum(0)
    union = confusion.sum(1) + tested - hits
    return float((hits[tested > 0] / union[tested > 0]).mean()) if tested.any() else float('nan')


def _rounded(pair: Tuple[Optional[float], Optional[float]]) -> Tuple[Optional[float], Optional[float]]:
    mean, half = (None if value is None else round(value, 6) for value in pair)
    return mean, half
