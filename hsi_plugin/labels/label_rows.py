"""Rows of the label table of any session, open or closed, as plain values."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Union

from osgeo import gdal

from ..core.errors import LabelError
from ..cubes.gdal_errors import gdal_errors
from .counting import Select
from .session_schema import COLUMNS, open_tables, select

Row = Dict[str, Any]
VALUES = tuple(name for name, _ in COLUMNS['label'] if not name.startswith('revoked_'))
"""The columns that a label is written with, which never change; the others tell whether and by whom it was revoked."""


@contextmanager
def reading(path: Union[str, Path]) -> Iterator[Select]:
    """Open a session only to look at it: nothing is changed, and nothing that it lacks is added.

    Raises:
        LabelError: The file is missing, or is not a session.
    """
    dataset = open_tables(path, gdal.OF_READONLY)

    def run(statement: str) -> List[Any]:
        rows: List[Any] = []
        with gdal_errors() as heard:
            rows = select(dataset, statement)
        if heard.failed:
            raise LabelError(f'{path} cannot be read: {heard.message}.', 'Close other programs that use it, and try again.')
        return rows

    try:
        yield run
    finally:
        dataset = None


def label_rows(run: Select, where: str = '1') -> List[Row]:
    """Labels with the columns that they were written with, in their order; without those that are empty.

    Args:
        run: Runs a query on the session.
        where: A condition of SQL.
    """
    listed = ', '.join(f'CAST("{n}" AS TEXT) AS "{n}"' if n == 'created_utc' else f'"{n}"' for n in VALUES)
    found = run(f'SELECT {listed} FROM label WHERE {where} ORDER BY fid')
    return [{name: value for name, value in zip(VALUES, row) if value is not None} for row in found]


def class_rows(run: Select) -> List[Row]:
    """The rows of the class table, in the order of their keys."""
    names = ('id', 'name', 'colour', 'parent', 'created_by')
    return [dict(zip(names, row)) for row in run('SELECT id + 0 AS number, name, colour, parent, created_by FROM class ORDER BY id')]
