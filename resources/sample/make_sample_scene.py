"""Make the simulated sample scene: `python3 resources/sample/make_sample_scene.py [FOLDER]`.

Writes simulated_scene.tif, simulated_truth.tif (and its .aux.xml) and simulated_labels.gpkg into FOLDER, by default the folder of this
file. Needs NumPy and GDAL's Python bindings only; takes about ten seconds; the same seed gives the same pixels. README.md beside this
file tells what is simulated and how.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))  # so that the tests can load this file by its path

from simulator.files import write_all  # noqa: E402  # the path above comes first
from simulator.labels import draw_labels  # noqa: E402
from simulator.scene import SEED, simulate  # noqa: E402


def main() -> None:
    """Simulate and write."""
    parser = argparse.ArgumentParser(description='Make the simulated sample scene.')
    parser.add_argument('folder', nargs='?', type=Path, default=HERE, help='where to write (default: beside this script)')
    parser.add_argument('--seed', type=int, default=SEED, help='another seed gives another landscape (default: %(default)s)')
    arguments = parser.parse_args()
    scene = simulate(arguments.seed)
    for path in write_all(arguments.folder, scene, draw_labels(scene, arguments.seed)):
        sys.stdout.write(f'{path}  {path.stat().st_size / 1e6:.2f} MB\n')


if __name__ == '__main__':
    main()
