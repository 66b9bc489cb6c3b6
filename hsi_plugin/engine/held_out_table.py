"""Held-out pixels with their probabilities as a table, for whoever wants to look closer or compute other figures."""

from __future__ import annotations

import csv

from ..core.arrays import Array
from ..core.grid import Grid
from ..cubes.atomic import atomic_output, output_error
from ..labels.label_set import LabelSet


def write_table(path: str, grid: Grid, labels: LabelSet, at: Array, posteriors: Array, folds: Array, blocks: Array) -> None:
    """Write a CSV: ``row, col, x, y, block_row, block_col, round, class, predicted, confidence`` and ``p: NAME`` of each class.

    Args:
        path: The file; it appears whole, in place of one of before.
        grid: Where pixels lie; x and y, of their centres, stay empty where it has no place on Earth.
        labels: The labels.
        at: Numbers of the pixels among them, ``(m,)``.
        posteriors: Shape ``(m, K)``.
        folds: The round that held each out, ``(m,)``.
        blocks: Row and column of each one's block, ``(m, 2)``.

    Raises:
        OutputError: The file cannot be written.
    """
    names = labels.scheme.names
    head = ('row', 'col', 'x', 'y', 'block_row', 'block_col', 'round', 'class', 'predicted', 'confidence')
    try:
        with atomic_output(path) as temporary, open(temporary, 'w', encoding='utf-8', newline='') as file:
            writer = csv.writer(file, lineterminator='\n')
            writer.writerow([*head, *(f'p: {name}' for name in names)])
            for number, chances, fold, block in zip(at.tolist(), posteriors, folds.tolist(), blocks.tolist()):
                row, col = int(labels.rows[number]), int(labels.cols[number])
                place = ('', '') if grid.transform is None else tuple(f'{v:.12g}' for v in grid.xy(row, col))
                best = int(chances.argmax())
                writer.writerow([
                    row, col, *place, *block, fold, names[int(labels.values[number]) - 1], names[best], f'{chances[best]:.6f}',
                    *(f'{chance:.6f}' for chance in chances),
                ])  # fmt: skip
    except OSError as error:
        raise output_error(path, error) from error
