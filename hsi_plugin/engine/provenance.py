"""What a map's record says of the labelled pixels behind it, so that nobody judges the map by the pixels that made it."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

import numpy as np

from ..core.trained_on import TrainedOn
from ..cubes import Cube
from ..models.card import ModelCard
from .job import Json


def trained_on_of(card: ModelCard, cube: Cube) -> Json:
    """What a record says of the pixels that a model was learned from.

    Where the image is another one than that of training, positions mean nothing on it: what is told then is which image it was, and no
    pixel.

    Args:
        card: The model's card.
        cube: The image that is classified.
    """
    found = card.trained_on
    if found is None:
        return {}
    if found.cube_sha256 == cube.fingerprint()['sha256_of_header'] and found.cols == cube.grid.cols:
        return found.to_json()
    return {**replace(found, pixels=np.zeros(0, np.int64)).to_json(), 'cube': card.source.get('cube', '')}


def trained_here(cube: Cube, found: Optional[TrainedOn], side: int) -> Json:
    """What a record says where names, and perhaps labels, were learned from in the image itself.

    Args:
        cube: The image.
        found: The labelled pixels; None where there were none.
        side: Of the windows of what was learned on; 0 for single spectra.
    """
    of_header = cube.fingerprint()['sha256_of_header']
    if found is None:
        none = np.zeros(0, np.int64)
        return TrainedOn.of(none, none, cube.grid.cols, of_header).to_json()
    return replace(found, cube_sha256=of_header, reach=max(found.reach, side - 1)).to_json()
