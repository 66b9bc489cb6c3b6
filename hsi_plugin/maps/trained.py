"""What a map's model has learned from, so that these pixels, and those that share something with them, do not judge the map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ..core.arrays import BoolArray
from ..core.errors import HsiError
from ..core.record import RunRecord
from ..core.trained_on import TrainedOn
from ..core.window import Window
from ..labels.read import read_labels
from .read import Classification

UNCHECKED = 'Whether the map was made from pixels of the sample could not be checked'
_SINGLE_SPECTRA = ('click', 'cnn1d')  # methods that look at no neighbours


def trained_on(found: Classification) -> Tuple[Optional[TrainedOn], str]:
    """The pixels of a map that its model has learned from.

    Args:
        found: The open map.

    Returns:
        The pixels, and a sentence that a user should read, '' where there is nothing to say. No pixels at all where the model learned from
        another image. None where it is not known, and the sentence why.
    """
    record = found.record
    if record is None:
        return None, f'{UNCHECKED}: {found.path.name} does not say how it was made.'
    known = TrainedOn.from_json(record.trained_on) if record.trained_on else None
    if known is not None:
        return _on_this_image(known, record, found)
    return _from_labels(record, found)


def touched_mask(trained: TrainedOn, window: Window) -> BoolArray:
    """Which pixels of a window share something with what was learned from; as :meth:`TrainedOn.touched`, for whole windows.

    Args:
        trained: What was learned from.
        window: The window.

    Returns:
        Shape ``window.shape``.
    """
    reach = 2 * trained.reach
    rows, cols = trained.pixels // trained.cols, trained.pixels % trained.cols
    near = (rows >= window.row - reach) & (rows < window.row_stop + reach)
    near &= (cols >= window.col - reach) & (cols < window.col_stop + reach)
    grown = np.zeros((window.height + 2 * reach, window.width + 2 * reach), bool)
    rows, cols = rows[near] - window.row + reach, cols[near] - window.col + reach
    for down in range(-reach, reach + 1):  # each pixel around all of them at once: labels are few, and windows large
        inside = (rows + down >= 0) & (rows + down < len(grown))
        for right in range(-reach, reach + 1):
            grown[rows[inside] + down, np.clip(cols[inside] + right, 0, grown.shape[1] - 1)] = True
    return grown[reach : reach + window.height, reach : reach + window.width]


def _on_this_image(known: TrainedOn, record: RunRecord, found: Classification) -> Tuple[Optional[TrainedOn], str]:
    """The pixels if they are of the image that was mapped; none if they are of another one."""
    cube = next((one for one in record.inputs if one.get('role') == 'cube'), {})
    here = str(cube.get('sha256_of_header', ''))
    if not here or not known.cube_sha256:
        return None, f'{UNCHECKED}: the record of {found.path.name} does not say which image it shows.'
    if here != known.cube_sha256:
        return TrainedOn(np.zeros(0, np.int64), found.grid.cols, here, known.reach, known.label_sha256), (
            'The model learned from another image. If that one shows the same ground, its labels lie on this map too and must not judge it.'
        )
    if known.cols != found.grid.cols or (len(known) and int(known.pixels[-1]) >= found.grid.rows * found.grid.cols):
        return None, f'{UNCHECKED}: {found.path.name} has other pixels than the image that was learned from.'
    return known, ''


def _from_labels(record: RunRecord, found: Classification) -> Tuple[Optional[TrainedOn], str]:
    """The pixels of the label file that an earlier version's record names, if it is there and the same as then."""
    given = next((one for one in record.inputs if one.get('role') == 'labels'), None)
    if given is None:
        return None, f'{UNCHECKED}: neither {found.path.name} nor its model says what was learned from.'
    path, then = str(given.get('path', '')), str(given.get('sha256_of_labels', ''))
    if not path or not Path(path.split('|')[0]).exists():
        return None, f'{UNCHECKED}: the labels that the model learned from, {path}, are not there any more.'
    try:
        labels = read_labels(path, found.grid, str(record.parameters.get('field') or '') or None)
    except HsiError as error:
        return None, f'{UNCHECKED}: {error.what}'
    if labels.sha256() != then:
        return None, f'{UNCHECKED}: the labels that the model learned from, {path}, have changed since.'
    cube: Dict[str, Any] = next((one for one in record.inputs if one.get('role') == 'cube'), {})
    pixels = TrainedOn.of(labels.rows, labels.cols, found.grid.cols, str(cube.get('sha256_of_header', '')), label_sha256=then)
    if record.parameters.get('method') in _SINGLE_SPECTRA:
        return pixels, ''
    return pixels, (
        'The map does not say how far around a pixel its model looks: only the labelled pixels themselves are known to be learned from.'
    )
