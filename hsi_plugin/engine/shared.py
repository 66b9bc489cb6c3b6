"""What several runners of jobs begin and end with."""

from __future__ import annotations

from typing import Iterable, List, Optional

from ..core.errors import ParameterError
from ..core.window import Window, intersection
from ..cubes import Cube
from .context import Context
from .job import WindowNumbers


def window_in(numbers: Optional[WindowNumbers], cube: Cube) -> Optional[Window]:
    """A job's window.

    Raises:
        ParameterError: It is empty, or reaches beyond the cube.
    """
    if numbers is None:
        return None
    window, whole = Window(*numbers), cube.grid.window
    if window.size == 0 or intersection(window, whole) != window:
        raise ParameterError(
            f'The window (row {window.row}, column {window.col}, {window.height} × {window.width} pixels) does not lie in {cube.name}.',
            f'Choose one inside its {whole.height} rows and {whole.width} columns.',
        )
    return window


def file_of(source: str) -> str:
    """The file of a source such as QGIS writes it, `a.gpkg|layername=points`."""
    return source.split('|')[0]


def tell_once(context: Context, *groups: Iterable[str]) -> List[str]:
    """All warnings, each once, told to the user now and listed in the results."""
    warnings = list(dict.fromkeys(sentence for group in groups for sentence in group))
    for sentence in warnings:
        context.log(sentence)
    return warnings
