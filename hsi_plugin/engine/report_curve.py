"""How learning went: from a simulation beside the map, else from what a session remembers of its questions."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ..core.arrays import Json
from ..core.language import Language
from ..maps.report.content import Curve
from .report_session import rows_of

_WINDOW = 20
_MEASURE = 'average_accuracy'


def curve_of(map_path: str, session: str, record: Json, language: Language) -> Optional[Curve]:
    """The curve of ``MAP_curve.csv`` (the table of `active simulate`) where it lies beside the map, else that of the labels' session.

    Args:
        map_path: The map.
        session: The session with the reference; the one that the map was learned from is looked at first.
        record: The map's run record.
        language: What is said of it.
    """
    path = Path(map_path)
    simulated = _simulated(path.with_name(f'{path.stem}_curve.csv'), language)
    if simulated is not None:
        return simulated
    labels = [str(one.get('path') or '') for one in record.get('inputs') or () if one.get('role') == 'labels']
    for candidate in dict.fromkeys([*labels, session]):
        found = _asked(candidate.split('|')[0], language)
        if found is not None:
            return found
    return None


def _simulated(path: Path, language: Language) -> Optional[Curve]:
    """Means over the runs of the first strategy of a table; None where there is none, or it is another kind of table."""
    try:
        with path.open(encoding='utf-8', newline='') as file:
            rows = list(csv.DictReader(file))
        first = rows[0]['strategy'] if rows else ''
        found: Dict[float, List[float]] = {}
        for row in rows:
            if row['strategy'] == first and row[_MEASURE]:
                found.setdefault(float(row['clicks']), []).append(float(row[_MEASURE]))
    except (OSError, KeyError, ValueError, TypeError):
        return None
    if len(found) < 2:
        return None
    runs = max(len(values) for values in found.values())
    note = language.phrase(
        'Simulated clicks with the strategy "{0}", judged on blocks apart from the labels; means of {1} runs ({2}).', first, runs, path.name
    )
    return Curve(language.phrase('Average accuracy'), note, tuple((clicks, sum(v) / len(v)) for clicks, v in sorted(found.items())))


def _asked(path: str, language: Language) -> Optional[Curve]:
    """How often the model's first guess was what the person then answered, over the last twenty questions."""
    points = _confirmed(rows_of(path, ('label', 'class'), (
        'SELECT l.p_top3_json, c.name FROM label l JOIN class c ON c.id = l.class_id WHERE l.revoked_utc IS NULL '
        "AND l.answer = 'class' AND COALESCE(l.source, 'human') = 'human' AND COALESCE(l.split, 'train') = 'train' ORDER BY l.fid"
    )))  # fmt: skip
    if not points:
        return None
    note = language.phrase(
        'How often the model’s first guess was what the person then answered, over the last {0} questions. The model asks where it is '
        'torn, so this rises more slowly than the accuracy of the map.', _WINDOW,
    )
    return Curve(language.phrase('Guesses that were right'), note, points)


def _confirmed(rows: List[Tuple[Any, ...]]) -> Tuple[Tuple[float, float], ...]:
    """Number of labels, and share of confirmed guesses among the last twenty that were made."""
    hits: List[bool] = []
    points = []
    for number, (guesses, name) in enumerate(rows, start=1):
        try:
            first = json.loads(guesses or '[]')[0][0]
        except (ValueError, IndexError, TypeError, KeyError):
            continue  # asked before there was a model
        hits.append(str(first) == str(name))
        if len(hits) >= _WINDOW // 2:
            last = hits[-_WINDOW:]
            points.append((float(number), sum(last) / len(last)))
    return tuple(points)
