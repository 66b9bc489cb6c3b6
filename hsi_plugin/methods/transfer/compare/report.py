"""A comparison as files, a table (CSV), everything (JSON) and a plot (SVG), and as sentences: who is ahead, and what to beware of."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence

import numpy as np

from ....core.record import software_versions, utc_now
from ....core.strategies import STRATEGIES
from ....cubes.atomic import atomic_output
from .figures import BLOCKS, MEASURES, PIXELS, in_words, table
from .plan import Comparison, flagged
from .plot import draw
from .splits import Draw, draw_labels
from .store import FILE

TABLE, EVERYTHING, PLOT = 'comparison.csv', 'comparison.json', 'comparison.svg'


def write_report(found: Comparison, folder: Path) -> Dict[str, Any]:
    """Write table, plot and everything into a folder.

    Args:
        found: What is known; of a comparison that was interrupted, what was finished.
        folder: Where to write; it is there.

    Returns:
        What is in the JSON file: `table`, `strategies`, `missing`, `warnings`, `summary`, `repetitions`, `measures`, `classes`, `complete`,
        `computed`, `kept`, `files`.

    Raises:
        OutputError: A file cannot be written.
    """
    scene, plan = found.scene, found.plan
    names = scene.labels.scheme.names
    rows = table(found.cells, names)
    wanted = len(found.ran) * len(plan.amounts) * plan.repetitions
    paths = {name: str(folder / file) for name, file in (('table', TABLE), ('json', EVERYTHING), ('plot', PLOT), ('cells', FILE))}
    seen = set(flagged(found))
    result: Dict[str, Any] = {
        'cube': scene.cube.name, 'labels': Path(scene.labels.source).name, 'label_hash': scene.labels.sha256(), 'classes': list(names),
        'table': rows,
        'strategies': [
            {
                'name': name, 'title': STRATEGIES[name].title, 'kind': STRATEGIES[name].kind, 'receptive_field': field,
                'shared_surroundings': name in seen,
            }
            for name, field in found.ran.items()
        ],
        'missing': [{'name': name, 'title': STRATEGIES[name].title, 'reason': reason} for name, reason in found.missing.items()],
        'repetitions': [
            {
                'seed': one.seed, 'block_size': one.block_size, 'buffer': one.buffer, 'training_pixels': len(one.pool),
                'tested_pixels': len(one.test), 'least_distance': distance, 'untested': [names[v - 1] for v in one.untested],
            }
            for one, distance in zip(found.divisions, found.distances)
        ],
        'measures': list(MEASURES), 'interval': 'half the width of the 95 % interval of the mean over repetitions (Student\'s t)',
        'summary': in_words(found.cells) + _lacking(found),
        'warnings': list(dict.fromkeys([*scene.notes, *found.notes, *_untested(found), *_short(found), *_flags(found)])),
        'complete': len(found.cells) >= wanted, 'computed': found.computed, 'kept': len(found.cells) - found.computed,
        'created': utc_now(), 'software': software_versions(), 'files': paths,
    }  # fmt: skip
    _write(folder / TABLE, as_csv(rows, names))
    _write(folder / PLOT, draw(rows, f'{scene.cube.name}: {plan.repetitions} repetition{"" if plan.repetitions == 1 else "s"}'))
    _write(folder / EVERYTHING, json.dumps(result, indent=1, ensure_ascii=False) + '\n')
    return result


def as_csv(rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> str:
    """The table as CSV: a row a strategy and amount, empty where nothing can be known."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator='\n')
    plain = ('strategy', 'title', 'kind', 'by', 'size', 'labels', 'repetitions', 'learned')
    figures = [part for measure in MEASURES for part in (measure, f'{measure}_interval')]
    writer.writerow([*plain, *figures, *(part for name in names for part in (f'recall {name}', f'recall {name} interval')), 'seconds'])
    for row in rows:
        recalls = [one[part] for one in row['recall'] for part in ('mean', 'interval')]
        writer.writerow(['' if v is None else v for v in (*(row[name] for name in (*plain, *figures)), *recalls, row['seconds'])])
    return out.getvalue()


def _write(path: Path, text: str) -> None:
    with atomic_output(path) as temporary:
        temporary.write_text(text, encoding='utf-8')


def _lacking(found: Comparison) -> List[str]:
    return [f'Not compared: “{STRATEGIES[name].title}”. {reason}' for name, reason in found.missing.items()]


def _untested(found: Comparison) -> List[str]:
    """Classes that some divisions cannot test."""
    names = found.scene.labels.scheme.names
    counts = Counter(value for one in found.divisions for value in one.untested)
    return [
        f'“{names[value - 1]}” could not be tested in {times} of {len(found.divisions)} repetitions: its labels lie in too few places.'
        for value, times in sorted(counts.items())
    ]


def _short(found: Comparison) -> List[str]:
    """Classes with fewer labels than asked for."""
    sentences: List[str] = []
    names, scene = found.scene.labels.scheme.names, found.scene
    for amount in found.plan.amounts:
        drawn: List[Draw] = [draw_labels(scene.labels, one, amount) for one in found.divisions]
        counts = Counter(value for one, division in zip(drawn, found.divisions) for value in np.setdiff1d(one.short, division.untested))
        of = f'of {len(found.divisions)} repetitions'
        for value, times in sorted(counts.items()):
            if amount.by == PIXELS:
                sentences.append(f'With {amount.words}, “{names[int(value) - 1]}” has fewer pixels than that in {times} {of}.')
            else:
                sentences.append(
                    f'With {amount.words}, “{names[int(value) - 1]}” has no label in {times} {of}; its tested pixels count as wrong there.'
                )
        more = sum(one.more for one in drawn)
        if amount.by == BLOCKS and more:
            sentences.append(f'With {amount.words}, more blocks were taken in {more} {of}, because those held one class alone.')
    return sentences


def _flags(found: Comparison) -> List[str]:
    """Strategies whose views overlap."""
    names = [f'“{STRATEGIES[name].title}”' for name in flagged(found)]
    if not names:
        return []
    return [
        f'Tested pixels lie as near as {min(found.distances)} pixels to those learned from, and what {", ".join(names)} '
        f'see{"s" if len(names) == 1 else ""} around a pixel is wider. No label of a tested pixel is ever seen, but some surroundings are '
        'seen on both sides: such figures may be better here than in another place.'
    ]
