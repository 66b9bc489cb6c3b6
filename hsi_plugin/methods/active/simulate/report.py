"""A simulation as files: every run (CSV), everything that follows from them (JSON) and a plot (SVG)."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence

from ....core.record import software_versions, utc_now
from ....cubes.atomic import atomic_output
from .figures import areas, in_words, table
from .found import Found
from .judge import AVERAGE, ECE, F1, FOUND, OVERALL, WORST, Point
from .plot import draw

COLUMNS = (
    'strategy', 'seed', 'clicks', 'propagated', OVERALL, AVERAGE, F1, WORST, ECE, FOUND, 'skips', 'answers',
)  # fmt: skip


@dataclass(frozen=True)
class Paths:
    """Where a simulation is written.

    Args:
        table: Every run, CSV.
    """

    table: Path

    @property
    def runs(self) -> Path:
        """Finished runs, a JSON line each."""
        return self.table.with_suffix('.runs.jsonl')

    @property
    def everything(self) -> Path:
        """Means, differences and areas, JSON."""
        return self.table.with_suffix('.json')

    @property
    def plot(self) -> Path:
        """Learning curves, SVG."""
        return self.table.with_suffix('.svg')


def write_report(found: Found, paths: Paths) -> Dict[str, Any]:
    """Write all files.

    Args:
        found: What is known; of a simulation that was interrupted, what was finished.
        paths: Where to write.

    Returns:
        What is in the JSON file: `table`, `areas`, `summary`, `warnings`, `splits`, `protocol`, `classes`, `complete`, `computed`, `kept`,
        `files`.

    Raises:
        OutputError: A file cannot be written.
    """
    scene, plan = found.scene, found.plan
    names = [variant.name for variant in plan.variants]
    order = {name: number for number, name in enumerate(names)}
    points = sorted(found.points, key=lambda point: (order[point.strategy], point.seed, point.clicks))
    rows, wanted = table(points, names), len(names) * plan.seeds
    done = len(points) // len(plan.clicks)
    labels = scene.labels
    result: Dict[str, Any] = {
        'cube': scene.name, 'truth': Path(labels.source).name, 'classes': list(labels.scheme.names), 'table': rows,
        'areas': areas(points, names), 'summary': in_words(points, names), 'warnings': [*scene.notes, *_warnings(found)],
        'protocol': _protocol(found),
        'splits': [
            {
                'seed': one.seed, 'block_size': one.block_size, 'buffer': one.buffer, 'pool_pixels': len(one.pool),
                'tested_pixels': len(one.test), 'least_distance': distance, 'untested': [labels.scheme.names[v - 1] for v in one.untested],
            }
            for one, distance in zip(found.splits, found.distances)
        ],
        'complete': done >= wanted, 'computed': found.computed, 'kept': done - found.computed,
        'created': utc_now(), 'software': software_versions(),
        'files': {'table': str(paths.table), 'json': str(paths.everything), 'plot': str(paths.plot), 'runs': str(paths.runs)},
    }  # fmt: skip
    _write(paths.table, as_csv(points))
    _write(paths.plot, draw(rows, f'{scene.name}: {plan.seeds} run{"" if plan.seeds == 1 else "s"} a strategy'))
    _write(paths.everything, json.dumps(result, indent=1, ensure_ascii=False) + '\n')
    return result


def as_csv(points: Sequence[Point]) -> str:
    """Every run at every number of clicks, a line each; human clicks, propagated labels and skips apart."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator='\n')
    writer.writerow(COLUMNS)
    for point in points:
        value = point.to_json()
        writer.writerow([round(value[name], 6) if isinstance(value[name], float) else value[name] for name in COLUMNS])
    return out.getvalue()


def _protocol(found: Found) -> str:
    plan, window = found.plan, found.window
    parts = [
        'Runs begin without any label and without a list of classes.',
        'Blocks of pixels are asked about or tested, never both; every seed has other blocks, shared by all strategies.',
        f'The least distance between a pixel that may get a label and a tested one is {min(found.distances)} pixels along rows or columns; '
        f'what is learned from around a label is {window} × {window} pixels wide.',
        'The pool is the labelled pixels of its blocks: what nobody knows the truth of is never asked about.',
        'Features are made of the whole scene without labels, tested pixels included (a transductive use).',
        'Clicks are answers that gave a class; questions that got none and propagated labels are counted apart.',
    ]
    if plan.error or plan.skips:
        parts.append(f'{100 * plan.error:g} % of answers name another class, {100 * plan.skips:g} % of questions get no class.')
    return ' '.join(parts)


def _warnings(found: Found) -> List[str]:
    names, plan = found.scene.labels.scheme.names, found.plan
    sentences: List[str] = []
    counts = Counter(value for one in found.splits for value in one.untested)
    for value, times in sorted(counts.items()):
        which = f'“{names[value - 1]}” could not be tested with {times} of {len(found.splits)} seeds'
        sentences.append(f'{which}: its labels lie in too few places.')
    if found.scene.window > max(1, min(found.distances)):
        seen = f'{found.scene.window} × {found.scene.window}'
        sentences.append(
            f'Features of a pixel have seen {seen} pixels around it, and tested pixels lie as near as {min(found.distances)} pixels: no '
            'label of a tested pixel is ever seen, but such figures may be better here than in another place.'
        )
    short = [point for point in found.points if point.answers < point.clicks]
    if short:
        runs = len({(point.strategy, point.seed) for point in short})
        sentences.append(f'{runs} runs had no pixel left to ask about before {plan.clicks[-1]} clicks; their last map stands for the rest.')
    return sentences


def _write(path: Path, text: str) -> None:
    with atomic_output(path) as temporary:
        temporary.write_text(text, encoding='utf-8')
