"""The map of the review's tests, to be corrected."""

from ..review.conftest import map_path, state, truth

__all__ = ['map_path', 'state', 'truth']
