"""How long a click takes to be safe on the disk, and how long it takes to read back what stands.

Run: `.venv/bin/python -m benchmarks.sessions [--clicks 100] [--folder DIR]`.

Answers are given one after another on an image of 1,000 × 1,000 pixels, each with the labels that it brings along to neighbours, as many as
the loop would propagate (`core.propagation.faded_count`) and, in a second row, twelve always. After each the labels are read as
the loop reads them. Every tenth answer is undone and done again. Then two such sessions are merged.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, Dict, List

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.grid import Grid  # noqa: E402
from hsi_plugin.core.propagation import faded_count  # noqa: E402
from hsi_plugin.labels.merge import merge_sessions  # noqa: E402
from hsi_plugin.labels.replay import differences  # noqa: E402
from hsi_plugin.labels.session import LabelSession  # noqa: E402

SIDE = 1000


def click_through(path: Path, clicks: int, always: bool, seed: int) -> Dict[str, List[float]]:
    """Make a session, and return the milliseconds of each kind of operation."""
    rng = random.Random(seed)
    taken: Dict[str, List[float]] = {'click': [], 'undo or redo': [], 'standing': [], 'labels': []}

    def timed(kind: str, what: Callable[[], object]) -> None:
        start = time.perf_counter()
        what()
        taken[kind].append(1e3 * (time.perf_counter() - start))

    with LabelSession.create(path, Grid(SIDE, SIDE), annotator=path.stem) as session:
        for name in ('water', 'tree', 'soil'):
            session.add_class(name)
        for i in range(clicks):
            row, col = rng.randrange(3, SIDE - 3), rng.randrange(3, SIDE - 3)
            near = [(row + r, col + c) for r in (-1, 0, 1) for c in (-2, -1, 0, 1, 2) if (r, c) != (0, 0)]
            near = near[: 12 if always else faded_count(i)]
            more = {'query_strategy': 'margin', 'score': 0.1, 'dwell_ms': 900, 'p_top3_json': '[[1, 0.5]]', 'model_uuid': 'm' * 36}
            timed('click', lambda r=row, c=col, k=i % 3 + 1, n=near, m=more: session.answer(r, c, 'class', k, n, **m))
            timed('standing', session.standing)
            timed('labels', session.labels)
            if i % 10 == 9:
                timed('undo or redo', session.undo)
                timed('undo or redo', session.redo)
    return taken


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--clicks', type=int, default=100)
    parser.add_argument('--folder', type=Path, default=None, help='on the disk to measure; default: the system folder for temporary files')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        print('| labels brought along | operation | median ms | p95 ms | largest ms |')
        print('|---|---|---|---|---|')
        for always, name in ((False, 'fading'), (True, 'twelve')):
            for kind, milliseconds in click_through(Path(folder) / f'{name}.gpkg', options.clicks, always, 0).items():
                middle, high = np.percentile(milliseconds, [50, 95])
                print(f'| {name} | {kind} | {middle:.1f} | {high:.1f} | {max(milliseconds):.1f} |')
        with LabelSession.open(Path(folder) / 'fading.gpkg') as into:
            start = time.perf_counter()
            merged = merge_sessions(into, Path(folder) / 'twelve.gpkg')
            print(f'\nmerging {merged.taken + merged.known + merged.superseded:,} labels: {time.perf_counter() - start:.2f} s')
            start = time.perf_counter()
            wrong = differences(into.path)
            print(f'replaying all events and comparing with the tables: {time.perf_counter() - start:.2f} s, {len(wrong)} differences')


if __name__ == '__main__':
    main()
