"""Reading the labels of a session file, without opening it for editing."""

from __future__ import annotations

from typing import Any

from ..core.errors import LabelError
from ..core.grid import Grid
from .counting import counting
from .found import Found
from .read_vector import labels_from_layer
from .session_schema import COLUMNS, missing_tables, select


def is_session(dataset: Any) -> bool:
    """Whether a vector dataset holds the tables of a labelling session."""
    return not missing_tables(dataset, ('class', 'label'))


def labels_from_session(dataset: Any, source: str, grid: Grid, split: str = 'train') -> Found:
    """Read the labels to learn from: not revoked, answered with a class, not faded, not contradicted (`labels.counting`).

    Args:
        dataset: The open session.
        source: Its path, for messages.
        grid: The grid to count pixels on; need not be that of the session.
        split: ``train``, or ``ref`` for labels kept apart as reference.

    Raises:
        LabelError: No label stands.
    """
    _check_columns(dataset, source)
    classes = select(dataset, 'SELECT id + 0 AS number, name, colour FROM class ORDER BY id')
    layer = dataset.GetLayerByName('label')
    known = ','.join(str(int(number)) for number, _, _ in classes) or 'NULL'
    layer.SetAttributeFilter(f'class_id IN ({known}) AND {counting(lambda statement: select(dataset, statement), split)}')
    if layer.GetFeatureCount() == 0:
        what = 'no labels' if split == 'train' else 'no labels that were kept apart as reference'
        raise LabelError(f'The labelling session {source} has {what}.', 'Label some pixels first.')
    found = labels_from_layer(layer, source, grid, 'class_id', {int(n): str(name) for n, name, _ in classes})
    layer.SetAttributeFilter(None)
    colours = {int(n): colour for n, _, colour in classes}
    for entry in found.classes:
        entry.colour = colours.get(entry.number or 0)
        entry.number = None  # a key of the session, not a value of any map
    return found


def _check_columns(dataset: Any, source: str) -> None:
    """Refuse what lacks a column that the rule about what counts needs."""
    definition = dataset.GetLayerByName('label').GetLayerDefn()
    missing = [name for name, _ in COLUMNS['label'] if definition.GetFieldIndex(name) < 0]
    if missing:
        raise LabelError(
            f'The labels in {source} lack the columns {", ".join(missing)}, which sessions of earlier versions did not have.',
            'Open the session once for labelling; that adds them.',
        )
