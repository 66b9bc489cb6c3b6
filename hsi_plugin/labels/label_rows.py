"""Rows of the tables of any session, open or closed, as plain values."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Union

from osgeo import gdal, ogr

from ..core.errors import LabelError
from ..cubes.gdal_errors import gdal_errors
from .counting import Select
from .session_schema import COLUMNS, open_tables, select

Row = Dict[str, Any]
REVOKED = ('revoked_utc', 'revoked_by')
"""Columns that tell whether and by whom a row was revoked."""
STATE = ('ref_class', 'annotator', 'blind', 'utc', 'status')
"""Columns of a point of a reference sample that follow from what people said of it."""
_PLAIN = '"{}"'
# Times as the text that was written, not as OGR reads them; OGR has no way to a binary column of a query but hex.
_AS_READ = {ogr.OFTDateTime: 'CAST("{}" AS TEXT)', ogr.OFTBinary: 'hex("{}")'}


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
    return table_rows(run, 'label', where)


def table_rows(run: Select, table: str, where: str = '1') -> List[Row]:
    """Rows of any table with the columns that they were written with, in their order; without those that are empty.

    Args:
        run: Runs a query on the session.
        table: A table that has a column `uuid`. Binary columns come as bytes.
        where: A condition of SQL.
    """
    columns = written(table)
    listed = ', '.join(f'{_AS_READ.get(kind, _PLAIN).format(name)} AS "{name}"' for name, kind in columns.items())
    binary = {name for name, kind in columns.items() if kind == ogr.OFTBinary}
    found = run(f'SELECT {listed} FROM {table} WHERE {where} ORDER BY fid')  # nosec B608
    rows = [{name: value for name, value in zip(columns, row) if value is not None} for row in found]
    for row in rows if binary else []:
        row.update({name: bytes.fromhex(row[name]) for name in binary & set(row)})
    return rows


def written(table: str) -> Dict[str, int]:
    """The columns that a row is written with, which never change, and their kinds; the others tell what has become of it since."""
    since = STATE if table == 'ref_sample' else REVOKED
    return {name: kind for name, kind in COLUMNS[table] if name not in since}


def standing_uuids(run: Select, table: str) -> Set[str]:
    """Uuids of the rows that are not revoked."""
    where = 'revoked_utc IS NULL' if any(name == 'revoked_utc' for name, _ in COLUMNS[table]) else '1'
    return {str(u) for (u,) in run(f'SELECT uuid FROM {table} WHERE {where} AND uuid IS NOT NULL')}  # nosec B608


def has_table(run: Select, table: str) -> bool:
    """Whether the file has a table, which sessions of earlier versions may lack."""
    return bool(run(f"SELECT name FROM sqlite_master WHERE type = 'table' AND name = '{table}'"))  # nosec B608


def class_rows(run: Select) -> List[Row]:
    """The rows of the class table, in the order of their keys."""
    names = ('id', 'name', 'colour', 'parent', 'created_by')
    return [dict(zip(names, row)) for row in run('SELECT id + 0 AS number, name, colour, parent, created_by FROM class ORDER BY id')]
