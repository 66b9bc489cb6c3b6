"""Reading the labels of a session file, without opening it for editing."""

from __future__ import annotations

from typing import Any

from ..core.errors import LabelError
from ..core.grid import Grid
from .found import Found
from .read_vector import labels_from_layer
from .session_schema import missing_tables, quoted, select


def is_session(dataset: Any) -> bool:
    """Whether a vector dataset holds the tables of a labelling session."""
    return not missing_tables(dataset, ('class', 'label'))


def labels_from_session(dataset: Any, source: str, grid: Grid, split: str = 'train') -> Found:
    """Read the labels that stand: not revoked, and answered with a class.

    Args:
        dataset: The open session.
        source: Its path, for messages.
        grid: The grid to count pixels on; need not be that of the session.
        split: ``train``, or ``ref`` for labels kept apart as reference.

    Raises:
        LabelError: No label stands.
    """
    classes = select(dataset, 'SELECT id + 0 AS number, name, colour FROM class ORDER BY id')
    layer = dataset.GetLayerByName('label')
    known = ','.join(str(int(number)) for number, _, _ in classes) or 'NULL'
    layer.SetAttributeFilter(
        f"revoked_utc IS NULL AND answer = 'class' AND class_id IN ({known}) AND COALESCE(split, 'train') = {quoted(split)}"
    )
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
