"""Make the starter model that ships: train it (or go on), put it into `resources/models`, and keep its log and curve in `docs/starter`.

Run: `make starter`, which takes the libraries from `HSI_TEST_DATA` (or `../shared/data`); about an hour on one free core. `--steps`,
`--seed` and `--preset` make another one, `--run FOLDER` says where the run is kept. Everything that decides the result stands in
`docs/starter/run.json`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Dict, List

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.backbones import CARD, WEIGHTS  # noqa: E402
from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.model_jobs import PretrainJob  # noqa: E402
from hsi_plugin.engine.protocol import Progress  # noqa: E402

TRIED = 'Everything in these docs was measured with these weights: docs/FOUNDATION.md, docs/FIGURES.md.'
WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM = 720, 320, 60, 30, 40
COLOURS = ('#0072b2', '#d55e00', '#009e73', '#cc79a7')  # told apart by colour-blind readers (Okabe & Ito); lines differ in dashes, too
DASHES = ('', '6 3', '2 3', '8 3 2 3')


def main() -> int:
    """Train, and put what comes of it into its place."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--run', type=Path, default=REPOSITORY / 'build' / 'starter')
    parser.add_argument('--steps', type=int, default=10_000)
    parser.add_argument('--seed', type=int, default=0)
    parser.add_argument('--preset', default='nano')
    parser.add_argument('--threads', type=int, default=1)
    options = parser.parse_args()
    libraries = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'libraries'
    job = PretrainJob(
        str(options.run), '', str(libraries), options.preset, options.steps, seed=options.seed, threads=options.threads
    )  # fmt: skip
    with InlineEngine() as engine:
        result = engine.submit(job, tell).wait()
    models, kept = REPOSITORY / 'resources' / 'models', REPOSITORY / 'docs' / 'starter'
    kept.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(options.run / WEIGHTS, models / 'starter.safetensors')
    card = json.loads((options.run / CARD).read_text(encoding='utf-8'))
    (models / 'starter.json').write_text(json.dumps({**card, 'tried': TRIED}, indent=2, ensure_ascii=False) + '\n', encoding='utf-8')
    for name in ('run.json', 'log.csv'):
        shutil.copyfile(options.run / name, kept / name)
    (kept / 'curve.svg').write_text(curve(options.run / 'log.csv'), encoding='utf-8')
    sys.stdout.write(json.dumps({key: result[key] for key in ('steps', 'seconds')}) + '\n')
    return 0


def tell(event: object) -> None:
    """Show progress."""
    if isinstance(event, Progress):
        sys.stderr.write(f'{100 * event.fraction:5.1f} % {event.message}\n')


def curve(log: Path) -> str:
    """The parts of the loss over the steps as a picture, each divided by its first value; means over ten lines of the log."""
    from hsi_plugin.methods.transfer.pretrain.train import read_log

    lines = read_log(log)
    names = [name for name in lines[0] if name not in ('step', 'seconds')]
    steps = [line['step'] for line in lines]
    smooth: Dict[str, List[float]] = {name: running([line[name] for line in lines]) for name in names}
    shapes = []
    for name, colour, dash in zip(names, COLOURS, DASHES):
        points = ' '.join(
            f'{LEFT + (WIDTH - LEFT - RIGHT) * step / steps[-1]:.1f},{(HEIGHT - BOTTOM) * (1 - min(1.0, value / smooth[name][0])) + 10:.1f}'
            for step, value in zip(steps, smooth[name])
        )
        stroke = f'stroke="{colour}" stroke-width="1.6" stroke-dasharray="{dash}"'
        shapes.append(f'<polyline points="{points}" fill="none" {stroke}/>')
        at = 24 + 16 * names.index(name)
        shapes.append(
            f'<line x1="{WIDTH - 170}" x2="{WIDTH - 140}" y1="{at}" y2="{at}" {stroke}/>'
            f'<text x="{WIDTH - 134}" y="{at + 4}">{name}</text>'
        )
    for share in (0, 0.25, 0.5, 0.75, 1.0):
        y = (HEIGHT - BOTTOM) * (1 - share) + 10
        shapes.append(f'<text x="{LEFT - 8}" y="{y + 4:.0f}" text-anchor="end">{share:g}</text>')
        x = LEFT + (WIDTH - LEFT - RIGHT) * share
        shapes.append(f'<text x="{x:.0f}" y="{HEIGHT - 12}" text-anchor="middle">{share * steps[-1]:,.0f}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT + 10}" font-family="sans-serif" font-size="12">'
        f'<rect width="100%" height="100%" fill="white"/>{"".join(shapes)}'
        f'<text x="{WIDTH / 2}" y="{HEIGHT + 6}" text-anchor="middle">steps</text></svg>\n'
    )


def running(values: List[float], width: int = 10) -> List[float]:
    """Means of a value and those before it."""
    return [sum(values[max(0, i - width + 1) : i + 1]) / len(values[max(0, i - width + 1) : i + 1]) for i in range(len(values))]


if __name__ == '__main__':
    sys.exit(main())
