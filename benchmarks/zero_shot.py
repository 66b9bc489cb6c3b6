"""Maps from class names alone on real scenes: `.venv/bin/python -m benchmarks.zero_shot [--refine none,mamba] [--scenes samson]`.

No pixel of a scene is labelled, and nothing was chosen by these figures: they are looked at when all is done. Average accuracy and recall
of every class, each way of refining in the same run, beside a library's spectral angle (`benchmarks/library_angle.py` has more of that).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

for variable in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ.setdefault(variable, '1')

import numpy as np  # noqa: E402
from osgeo import gdal  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get('HSI_TEST_DATA', ROOT.parent / 'shared' / 'data'))
gdal.UseExceptions()


class Scene(NamedTuple):
    """A scene, its names, and which value of its reference is which class."""

    cube: str
    truth: str
    names: str
    values: Dict[int, int]


SCENES: Dict[str, Scene] = {
    'samson': Scene('samson/samson.dat', 'samson/truth.tif', 'soil; tree; water', {1: 1, 2: 2, 3: 3}),
    'potsdam-merged': Scene(
        'potsdam_enmap/potsdam_enmap.tif', 'potsdam_enmap/landcover.tif',
        'roof | pavement; low vegetation | grass; tree; soil; water', {1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5},
    ),
    'sample': Scene(  # of this repository: simulated, 30 m
        str(ROOT / 'resources' / 'sample' / 'simulated_scene.tif'), str(ROOT / 'resources' / 'sample' / 'simulated_truth.tif'),
        'water; deciduous forest; coniferous forest; grassland; cropland; bare soil; roofs; roads | pavement', {k: k for k in range(1, 9)},
    ),
    'potsdam': Scene(
        'potsdam_enmap/potsdam_enmap.tif', 'potsdam_enmap/landcover.tif',
        'roof; pavement | road; low vegetation | grass; tree; soil; water', {k: k for k in range(1, 7)},
    ),
}
WAYS = ('none', 'discriminant', 'superpixels', 'forest', 'rgb', 'mamba')


def main() -> int:
    """Print the table."""
    from hsi_plugin.engine.inline import InlineEngine
    from hsi_plugin.engine.job import ZeroShotJob

    options = _options()
    with tempfile.TemporaryDirectory() as folder, InlineEngine() as engine:
        os.environ['HSI_HOME'] = folder
        print('scene, way, seconds, average accuracy, mean of all pixels, recall of each class; best by figures without a truth')
        for name in options.scenes:
            scene = SCENES[name]
            reference = _reference(scene)
            for way in options.refine:
                found = []
                for seed in range(options.seeds):
                    job = ZeroShotJob(
                        str(DATA / 'scenes' / scene.cube), str(Path(folder) / f'{name}_{way}_{seed}.tif'), scene.names, refine=way,
                        unsure=0.0, threads=options.threads, seed=seed,
                        library=str(DATA / 'libraries' / 'roberts2017_urban.sli') if options.library else '',
                    )  # fmt: skip
                    clock = time.perf_counter()
                    result: Dict[str, Any] = engine.submit(job).wait(3600.0)
                    found.append((*_judge(result['output'], reference, len(result['classes'])), time.perf_counter() - clock, result))
                print(_line(name, way, found), flush=True)
    return 0


def _reference(scene: Scene) -> Any:
    truth = gdal.Open(str(DATA / 'scenes' / scene.truth)).ReadAsArray()
    reference = np.zeros(truth.shape, np.int64)
    for value, number in scene.values.items():
        reference[truth == value] = number
    return reference


def _judge(path: str, reference: Any, classes: int) -> Tuple[List[float], float]:
    labels = gdal.Open(path).ReadAsArray()
    known = (reference > 0) & (labels > 0)
    recall = [float((labels[known & (reference == k)] == k).mean()) for k in range(1, classes + 1)]
    return recall, float((labels[known] == reference[known]).mean())


def _line(name: str, way: str, found: List[Any]) -> str:
    recalls = np.array([recall for recall, _, _, _ in found])
    averages = recalls.mean(1)
    spread = f' ± {averages.std():.3f}' if len(found) > 1 else ''
    chosen = [one['name'] for one in found[0][3]['candidates'] if one['chosen']]
    seconds, overall = np.mean([s for _, _, s, _ in found]), np.mean([o for _, o, _, _ in found])
    words = ' '.join(f'{value:.2f}' for value in recalls.mean(0))
    return f'{name:15} {way:13} {seconds:6.1f} s  AA {averages.mean():.3f}{spread}  OA {overall:.3f}  [{words}]  {"".join(chosen)}'


def _options() -> argparse.Namespace:
    def words(text: str) -> List[str]:
        return [word.strip() for word in text.split(',')]

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--scenes', type=words, default=list(SCENES))
    parser.add_argument('--refine', type=words, default=list(WAYS))
    parser.add_argument('--seeds', type=int, default=1)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--library', action='store_true', help='with the library of Roberts et al. as a second part')
    return parser.parse_args()


if __name__ == '__main__':
    sys.exit(main())
