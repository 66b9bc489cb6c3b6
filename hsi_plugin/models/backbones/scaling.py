"""How stored values become what a foundation model was made for: one multiplication and one addition a band."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .base import SceneStatistics, needs_statistics

BRIGHTNESS = 0.2
_LEAST = 1e-6


def factors(
    scaling: str, count: int, statistics: Optional[SceneStatistics], pretraining: Optional[Tuple[Array, Array]] = None
) -> Tuple[Array, Array]:
    """What values are multiplied by, and what is added then.

    Args:
        scaling: See :class:`hsi_plugin.core.backbones.BackboneCard`.
        count: Number of bands.
        statistics: Of these bands.
        pretraining: Mean and deviation of each band in pre-training, for `pretraining`.

    Returns:
        Factor and summand, each of shape ``(count,)``, float64.

    Raises:
        ParameterError: The scaling is not known, or what it needs was not given.
    """
    if needs_statistics(scaling) and statistics is None:
        raise ParameterError(f'The scaling "{scaling}" needs statistics of the scene.', 'Please report this error.')
    if scaling == 'reflectance':
        return np.ones(count), np.zeros(count)
    if scaling == 'pretraining' and pretraining is not None:
        mean, std = pretraining
        return 1.0 / std, -mean / std
    if statistics is not None and scaling == 'brightness':
        # One number for all bands keeps the spectrum's shape, which is what the model knows.
        return np.full(count, BRIGHTNESS / max(float(np.abs(statistics.mean).mean()), _LEAST)), np.zeros(count)
    if statistics is not None and scaling == 'minmax':
        span = np.maximum(statistics.maximum - statistics.minimum, _LEAST)
        return 1.0 / span, -statistics.minimum / span
    if statistics is not None and scaling == 'zscore':
        std = np.maximum(statistics.std, _LEAST)
        return 1.0 / std, -statistics.mean / std
    raise ParameterError(f'There is no scaling "{scaling}".', 'Choose one that the model knows.')
