"""What a report takes from labelling sessions, which are only read: agreement of reviewers, corrections."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.agreement import agreement
from ..core.arrays import Json
from ..core.errors import LabelError
from ..core.language import Language
from ..labels.label_rows import has_table, reading
from ..labels.session_schema import quoted


def agreements(path: str, design: Optional[Json]) -> List[Dict[str, Any]]:
    """How often each two reviewers of a sample gave the same class: ``{people, n, share}`` each.

    Args:
        path: The session.
        design: The sample, as `maps.accuracy.assess` tells of it; None where there is none.
    """
    rows = rows_of(path if design else '', ('ref_sample', 'ref_answer'), (
        'SELECT a.sample_uuid, a.annotator, a.class_id + 0 AS class FROM ref_answer a JOIN ref_sample s ON s.uuid = a.sample_uuid '
        f'WHERE s.design_uuid = {quoted(str((design or {}).get("uuid") or ""))} AND a.revoked_utc IS NULL AND a.answer = \'class\' '
        'AND COALESCE(a.decides, 0) = 0 AND a.class_id IS NOT NULL ORDER BY a.fid'  # nosec B608
    ))  # fmt: skip
    said: Dict[str, Dict[str, int]] = {}
    for point, person, which in rows:
        said.setdefault(str(person or '?'), {})[str(point)] = int(which)
    numbers = {which: i + 1 for i, which in enumerate(sorted({w for one in said.values() for w in one.values()}))}
    out = []
    for first, second in combinations(sorted(said), 2):
        both = sorted(said[first].keys() & said[second].keys())
        if both:
            one, other = (np.array([numbers[said[person][point]] for point in both]) for person in (first, second))
            out.append({'people': [first, second], 'n': len(both), 'share': agreement(one, other, len(numbers)).share})
    return out


def corrections(path: str, map_sha256: str, record: Json, language: Language) -> Tuple[List[Dict[str, Any]], str]:
    """What people changed in a map, and a sentence that says whether that is in it.

    Args:
        path: The session; empty for none.
        map_sha256: Hash of the map's class values (`maps.frozen`).
        record: The map's run record.
        language: What they are called in.
    """
    parameters = record.get('parameters') or {}
    made = [one for one in parameters.get('changes') or () if isinstance(one, dict)]
    if record.get('task') == 'clean':
        side, least = parameters.get('majority') or 0, parameters.get('minimum') or 0
        made = [{'told': language.phrase('majority filter, {0} × {1} pixels', side, side)}] if side else []
        made += [{'told': language.phrase('smallest mapping unit, {0} pixels', least)}] if least else []
    if made:
        return [_change(one, language) for one in made], language.phrase('This map was made from another one by these changes.')
    rows = rows_of(path, ('map_change',), (
        "SELECT kind, reason, annotator, CAST(created_utc AS TEXT) AS made, pixels + 0 AS n FROM map_change "  # nosec B608
        f'WHERE revoked_utc IS NULL AND map_sha256 = {quoted(map_sha256)} ORDER BY fid'
    ))  # fmt: skip
    found = [_change({'kind': k, 'reason': r, 'annotator': a, 'created_utc': c, 'pixels': n}, language) for k, r, a, c, n in rows]
    note = language.phrase('These changes are noted for this map, but are not in it; the corrected map is a file of its own.')
    return found, note if found else ''


def _change(one: Json, language: Language) -> Dict[str, Any]:
    kind = str(one.get('kind') or '')
    known = {
        'paint': language.phrase('repainted'), 'polygon': language.phrase('repainted in a polygon'),
        'segment': language.phrase('repainted a segment'), 'majority': language.phrase('majority filter'),
        'minimum': language.phrase('smallest mapping unit'), 'clean': language.phrase('smoothed'),
    }
    return {
        'what': one.get('told') or known.get(kind, kind), 'why': str(one.get('reason') or ''),
        'who': str(one.get('annotator') or one.get('by') or ''),
        'when': str(one.get('created_utc') or one.get('utc') or '')[:16].replace('T', ' '), 'pixels': one.get('pixels'),
    }  # fmt: skip


def rows_of(path: str, wanted: Tuple[str, ...], statement: str) -> List[Tuple[Any, ...]]:
    """Rows of a query on a session; none where the file is no session, or lacks a table."""
    if not path or not Path(path).is_file():
        return []
    try:
        with reading(path) as run:
            return run(statement) if all(has_table(run, table) for table in wanted) else []
    except LabelError:
        return []  # points, polygons, a raster
