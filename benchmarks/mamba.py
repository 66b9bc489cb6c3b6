"""When the scanning network is worth its minutes: beside the click classifier, on clear and on noisy images, and on three real scenes.

Run: `.venv/bin/python benchmarks/mamba.py [--parts noisy real] [--seeds 1] [--counts 20]`. One core; a model takes one to two minutes of
it. Real data: `HSI_TEST_DATA`, or `../shared/data`.

noisy: drawn land cover of 4 m (docs/land_cover.py) with light that differs from pixel to pixel, and noise of each pixel and band of so many
    units of reflectance (0.06 is what benchmarks/sst.py has): what a single pixel does not tell, its surroundings do.
real: the scenes of benchmarks/accuracy.py.

Protocol, and what the columns mean: benchmarks/sst.py. Test pixels are at least 9 pixels from training pixels; a window of the network sees
further than that.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(REPOSITORY), str(REPOSITORY / 'resources' / 'sample'), str(REPOSITORY / 'benchmarks')]

from sst import Scenes, accuracy, land, real  # noqa: E402

from hsi_plugin.models.accelerator import limit_threads  # noqa: E402
from tests.builders import write_geotiff  # noqa: E402

METHODS = ('click', 'mamba')
NOISE = (0.0, 0.3)  # on top of what the scenes have
SIDE = 96


def main() -> int:
    """Print the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--parts', nargs='+', default=['noisy', 'real'], choices=('noisy', 'real'))
    options.add_argument('--seeds', type=int, default=1)
    options.add_argument('--counts', type=int, nargs='+', default=[20])
    options.add_argument('--methods', nargs='+', default=list(METHODS))
    given = options.parse_args()
    limit_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        for part in given.parts:
            accuracy(part, noisy(Path(folder)) if part == 'noisy' else real(), given.seeds, given.counts, given.methods)
    return 0


def noisy(folder: Path) -> Scenes:
    """One layout of land cover, with more and more noise."""
    found: Scenes = []
    for number, amount in enumerate(NOISE):
        cube, truth, waves = land(500, 4.0, SIDE)
        cube = cube + np.random.default_rng(int(100 * amount)).normal(0.0, amount, cube.shape).astype(np.float32)
        path = write_geotiff(folder / f'noisy{number}.tif', cube, waves, (364095.0, 4.0, 0.0, 5809965.0, 0.0, -4.0))
        found.append((f'land cover, 4 m, noise + {amount:g}', path, truth))
    return found


if __name__ == '__main__':
    sys.exit(main())
