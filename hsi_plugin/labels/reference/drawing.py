"""Keeping a reference sample that was drawn in a session's file."""

from __future__ import annotations

import json
import uuid
from typing import Any, Dict, List

import numpy as np

from ...core.classes import ClassScheme
from ...core.errors import LabelError
from ...core.reference import DrawnSample
from ...core.version import __version__
from ..changes import class_change, row_change
from ..history import CLASSES, DESIGN
from ..label_rows import Row
from ..merge import matched_classes
from ..session import LabelSession
from ..session_store import now, relative_uri, stored_time
from .stored import DESIGNS, POINTS


def keep_design(session: LabelSession, drawn: DrawnSample, scheme: ClassScheme, name: str, blind: bool) -> str:
    """Write a sample into a session; see `Review.add_design`."""
    _check(session, drawn)
    add_classes(session, [{'id': c.value, 'name': c.name, 'colour': c.colour, 'created_by': session.annotator} for c in scheme])
    design = drawn.design
    when = stored_time(design.drawn_utc) if design.drawn_utc else now()
    identifier = str(uuid.uuid4())
    about: Dict[str, Any] = {
        'uuid': identifier, 'name': name.strip() or f'{design.kind} {when[:10]}', 'kind': design.kind, 'seed': int(design.seed),
        'size': len(drawn), 'map_uri_rel': relative_uri(design.map, session.path) if design.map else '', 'map_sha256': design.map_sha256,
        'design_json': json.dumps({**design.to_json(), 'blind': bool(blind)}, sort_keys=True, default=_plain),
        'classes_json': json.dumps(scheme.to_json(), ensure_ascii=False), 'drawn_utc': when, 'drawn_by': session.annotator,
        'plugin_ver': __version__,
    }  # fmt: skip
    points = _points(drawn, identifier)
    changes = [row_change(DESIGNS, identifier, False, True, about)]
    changes += [row_change(POINTS, point['uuid'], False, True, point) for point in points]
    session.commit(DESIGN, f'draw {len(points):,} points from the map', changes)
    return identifier


def add_classes(session: LabelSession, wanted: List[Row]) -> Dict[int, int]:
    """Add the classes that a session lacks, by their names; no step of any history, because labels may come to use them.

    Args:
        session: The session.
        wanted: Rows with `id`, `name`, `colour` and `created_by`.

    Returns:
        Keys of the session's classes by those `id`.
    """
    keys, added = matched_classes(session, wanted)
    if added:
        names = ', '.join(f'"{row["name"]}"' for row in added)
        session.commit(CLASSES, f'add {names} for the review', [class_change(row['id'], None, row) for row in added])
    return keys


def _points(drawn: DrawnSample, design: str) -> List[Dict[str, Any]]:
    columns = (drawn.rows, drawn.cols, drawn.strata, drawn.map_classes, drawn.clusters)
    whole = np.stack([np.asarray(values, np.int64) for values in columns], axis=1).tolist()
    points = []
    for number, ((row, col, stratum, value, cluster), chance) in enumerate(zip(whole, np.asarray(drawn.inclusion, float).tolist()), 1):
        point = {
            'uuid': str(uuid.uuid4()), 'stratum': stratum, 'incl_prob': chance, 'map_class_at_draw': value, 'design_uuid': design,
            'number': number, 'row': row, 'col': col,
        }  # fmt: skip
        points.append({**point, 'cluster': cluster} if cluster >= 0 else point)
    return points


def _check(session: LabelSession, drawn: DrawnSample) -> None:
    if not len(drawn):
        raise LabelError('The reference sample has no points.', 'Draw a larger one.')
    pixels = list(zip(drawn.rows.tolist(), drawn.cols.tolist()))
    outside = next((p for p in pixels if not session.grid.window.contains(*p)), None)
    if outside is not None:
        raise LabelError(
            f'The point at row {outside[0]}, column {outside[1]} lies outside the grid of {session.path}, which has {session.grid.rows} × '
            f'{session.grid.cols} pixels.',
            'Keep the sample in a session of the same map.',
        )
    if len(set(pixels)) < len(pixels):
        raise LabelError('The reference sample has a pixel twice.', 'Draw it without replacement.')


def _plain(value: Any) -> Any:
    """NumPy's numbers as Python's."""
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f'{type(value).__name__} is not JSON')
