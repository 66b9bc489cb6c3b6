"""The review's map and sample, with the page of the result in front."""

from __future__ import annotations

from ..review.conftest import dock, draw, map_path, state, truth

__all__ = ['dock', 'draw', 'map_path', 'state', 'truth']
