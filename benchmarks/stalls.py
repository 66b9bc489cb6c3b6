"""Does QGIS's window stay alive? The longest gap of a 10 ms timer in a real QGIS while the plugin works.

Run: `.venv/bin/python benchmarks/stalls.py [--runs 3] [--wheels FOLDER] [--method cnn1d] [--side 2000]`. Needs QGIS, and Xvfb where there
is no screen. With `--wheels` the compute environment is installed from that folder first and then used; else jobs run on this checkout's
`.venv`.

Each run is a new QGIS in an empty profile: 3 s idle, installing (with `--wheels`), training from labels, and the map page's "Classify"
until its layers are drawn. Figures are milliseconds beyond the timer's 10 that one gap lasted; the idle ones are the machine's own.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Dict, List

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points  # noqa: E402
from tests.qgis_program import Profile, Program, build_zip, screen  # noqa: E402

STEPS = ('idle', 'install', 'train', 'map')


def main() -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--runs', type=int, default=3)
    parser.add_argument('--wheels', default='', help='a folder of wheels that the compute environment is installed from')
    parser.add_argument('--method', default='click', help='how to train')
    parser.add_argument('--side', type=int, default=2000, help='rows and columns of the cube')
    options = parser.parse_args()
    found: Dict[str, List[Dict]] = {step: [] for step in STEPS}
    with tempfile.TemporaryDirectory(prefix='hsi-stalls-') as place, screen() as display:
        folder = Path(place)
        cube, labels = make_scene(folder, options.side)
        archive = build_zip(folder / 'hsi_plugin.zip')
        for run in range(options.runs):
            for told in measure(folder / f'run{run}', archive, display, cube, labels, options):
                found.setdefault(told['step'], []).append(told)
                print(told)
    print(f'\n{"":10}{"longest":>9}{"median of runs":>16}{"seconds":>9}{"runs":>6}')
    for step in STEPS:
        gaps = [told['stall_ms'] for told in found[step]]
        if gaps:
            seconds = statistics.median(told['seconds'] for told in found[step])
            print(f'{step:10}{max(gaps):9.1f}{statistics.median(gaps):16.1f}{seconds:9.1f}{len(gaps):6}')
    return 1 if found.get('error') else 0


def make_scene(folder: Path, side: int) -> tuple:
    """A cube that can be learned, and labels."""
    values, truth = learnable_scene(side, side)
    cube = write_geotiff(folder / 'cube.tif', values, wavelengths(len(values)), scale=1e-4, nodata=-32768)
    return cube, write_label_points(folder / 'labels.gpkg', sparse_labels(truth, 100), class_names(3))


def measure(folder: Path, archive: Path, display: Dict[str, str], cube: Path, labels: Path, options: argparse.Namespace) -> List[Dict]:
    """One QGIS: what its script told."""
    folder.mkdir()
    python = {} if options.wheels else {'HSI_PYTHON': sys.executable}
    program = Program(
        Profile(folder, archive, {**display, **python}), REPOSITORY / 'tests' / 'inside_stalls.py', folder / 'out',
        HSI_INSIDE_CUBE=str(cube), HSI_INSIDE_LABELS=str(labels), HSI_INSIDE_WHEELS=options.wheels, HSI_INSIDE_METHOD=options.method,
    )
    try:
        program.wait(1200)
        return program.told()
    finally:
        program.clean_up()


if __name__ == '__main__':
    sys.exit(main())
