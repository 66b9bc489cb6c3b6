"""What a session of an earlier version lacks, added when it is opened for labelling; nothing that is there is changed."""

from __future__ import annotations

import uuid
from typing import Any, Tuple

from osgeo import ogr

from .counting import contradicts, weight
from .session_schema import COLUMNS, create_table, quoted, run_sql, select

_INDEXES = {
    'label_uuid': 'UNIQUE INDEX {} ON label(uuid)', 'label_pixel': 'INDEX {} ON label("row", "col")',
    'label_parent': 'INDEX {} ON label(parent_uuid)', 'ref_design_uuid': 'UNIQUE INDEX {} ON ref_design(uuid)',
    'ref_sample_uuid': 'UNIQUE INDEX {} ON ref_sample(uuid)', 'ref_sample_design': 'INDEX {} ON ref_sample(design_uuid)',
    'ref_answer_uuid': 'UNIQUE INDEX {} ON ref_answer(uuid)', 'ref_answer_sample': 'INDEX {} ON ref_answer(sample_uuid)',
    'map_change_uuid': 'UNIQUE INDEX {} ON map_change(uuid)', 'map_change_map': 'INDEX {} ON map_change(map_sha256)',
}  # fmt: skip
CONFLICT = 'conflict'
"""A view of the pixels of which people say different things. It is no table, so it is right after every click, undo and merge."""
_CONFLICTS = f"""CREATE VIEW {CONFLICT} AS
SELECT MIN(c.fid) AS OGC_FID, c.geom AS geom, c."row" AS "row", c."col" AS "col", c.split AS split,
group_concat(c.said, '; ') AS said
FROM (
  SELECT a.fid, a.geom, a."row", a."col", COALESCE(a.split, 'train') AS split,
  COALESCE(a.annotator, '') || ': ' || COALESCE(k.name, a.answer) AS said
  FROM label AS a LEFT JOIN class AS k ON k.id = a.class_id
  WHERE a.fid IN (
    SELECT x.fid FROM label AS x JOIN label AS y ON y."row" = x."row" AND y."col" = x."col"
    WHERE {contradicts('x', 'y')} AND {weight('x')} > 0 AND {weight('y')} = {weight('x')}
  ) ORDER BY a.fid
) AS c GROUP BY c."row", c."col", c.split"""  # nosec B608


def upgrade(dataset: Any) -> None:
    """Add the tables, columns, indexes and the view of conflicts that the file lacks, all or nothing.

    Args:
        dataset: A session, open for writing.

    Raises:
        OutputError: The file cannot be written.
    """
    names = {str(name) for (name,) in select(dataset, 'SELECT name FROM sqlite_master')}
    wanted = {*COLUMNS, CONFLICT, *_INDEXES}
    unnamed = not _session_uuid(dataset)
    if wanted <= names and not unnamed and not any(_missing(dataset, table) for table in COLUMNS):
        return
    dataset.StartTransaction()
    try:
        _add(dataset, names)
        dataset.CommitTransaction()
    except BaseException:
        dataset.RollbackTransaction()
        raise


def _add(dataset: Any, names: Any) -> None:
    reference = dataset.GetLayerByName('label').GetSpatialRef()
    for table in COLUMNS:
        if table not in names:
            create_table(dataset, table, reference)
        for name, kind in _missing(dataset, table):
            dataset.GetLayerByName(table).CreateField(ogr.FieldDefn(name, kind))
    for name, statement in _INDEXES.items():
        run_sql(dataset, 'CREATE ' + statement.format(f'IF NOT EXISTS {name}'))
    run_sql(dataset, f"UPDATE session SET uuid = {quoted(str(uuid.uuid4()))} WHERE COALESCE(uuid, '') = ''")  # nosec B608
    if CONFLICT not in names:
        run_sql(dataset, _CONFLICTS)
        run_sql(
            dataset,
            'INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) '  # nosec B608
            f"SELECT '{CONFLICT}', data_type, '{CONFLICT}', min_x, min_y, max_x, max_y, srs_id "
            "FROM gpkg_contents WHERE table_name = 'label'",
        )
        run_sql(
            dataset,
            'INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m) '  # nosec B608
            f"SELECT '{CONFLICT}', column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns WHERE table_name = 'label'",
        )


def _missing(dataset: Any, table: str) -> Tuple[Tuple[str, int], ...]:
    layer = dataset.GetLayerByName(table)
    if layer is None:
        return ()
    definition = layer.GetLayerDefn()
    return tuple((name, kind) for name, kind in COLUMNS[table] if definition.GetFieldIndex(name) < 0)


def _session_uuid(dataset: Any) -> str:
    if any(name == 'uuid' for name, _ in _missing(dataset, 'session')):
        return ''
    found = select(dataset, 'SELECT uuid FROM session ORDER BY id LIMIT 1')
    return str(found[0][0] or '') if found else ''
