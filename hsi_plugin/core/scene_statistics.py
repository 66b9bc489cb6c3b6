"""What a scene's values are like: a value type that needs nothing but numbers; `methods.transfer.statistics` draws them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Array


@dataclass(frozen=True, eq=False)
class SceneStatistics:
    """What is known of a scene's values before its features are computed; over valid pixels drawn evenly from it, without labels.

    Args:
        mean: Of each band, shape ``(bands,)``, float64, in the cube's units.
        std: Standard deviation, the same.
        minimum: Least value, the same.
        maximum: Greatest value, the same.
        covariance: Shape ``(bands, bands)``; for models that want principal components.
        pixels: How many pixels were drawn.
    """

    mean: Array
    std: Array
    minimum: Array
    maximum: Array
    covariance: Array
    pixels: int

    def select(self, indices: Array) -> SceneStatistics:
        """Of some of the bands."""
        return SceneStatistics(
            self.mean[indices], self.std[indices], self.minimum[indices], self.maximum[indices],
            self.covariance[np.ix_(indices, indices)], self.pixels,
        )  # fmt: skip
