"""Few labels on four real scenes: features of the starter model beside classifiers of spectra, a U-Net, and the same model untrained.

Run: `.venv/bin/python benchmarks/foundation.py [--seeds 5] [--budgets 1 5 10 20] [--strategies …] [--scenes …] [--output FOLDER]`. Real
data: `HSI_TEST_DATA`, or `../shared/data`. What is finished is kept in the output folder (default `build/foundation`) and not computed
again.

Protocol (that of `python -m hsi_plugin compare`, which does the work): labelled pixels are cut into blocks; a random half of the blocks is
tested, the labels are drawn from the other half, with a strip of some pixels between them; all strategies see the same. No scene took part
in pre-training, and nothing was chosen on tested pixels. Figures are means over seeds of average accuracy (mean recall of the classes) with
half of their 95 % interval (Student's t). U-Nets train for few passes (`methods/transfer/compare/images.py`), to end in this life on a CPU.

HySU's labels are its target masks (pixels that lie in two of them are left out).
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.strategies import STRATEGIES  # noqa: E402
from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.job import CompareJob  # noqa: E402
from hsi_plugin.engine.protocol import Progress  # noqa: E402

SCENES: Dict[str, Tuple[str, str]] = {
    'Potsdam': ('potsdam_enmap/potsdam_enmap.tif', 'potsdam_enmap/landcover.tif'),
    'Samson': ('samson/samson.dat', 'samson/truth.tif'),
    'Salinas-A': ('salinas_a/salinas_a.dat', 'salinas_a/truth.tif'),
    'HySU': ('dlr_hysu/HySpex/full/DLR_HySU_HS_full.tif', ''),
}
TARGETS = ('bitumen', 'blueFabric', 'greenFabric', 'redFabric', 'redMetal')
QUICK = ('discriminant', 'svm', 'random-forest', 'foundation', 'foundation-random')
SPECTRA = ('discriminant', 'svm', 'random-forest')


def main() -> int:
    """Compare on every scene, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--seeds', type=int, default=5)
    parser.add_argument('--budgets', type=int, nargs='+', default=[1, 5, 10, 20])
    parser.add_argument('--strategies', nargs='+', default=list(QUICK), metavar='NAME')
    parser.add_argument('--scenes', nargs='+', default=list(SCENES))
    parser.add_argument('--backbone', default='starter')
    parser.add_argument('--output', type=Path, default=REPOSITORY / 'build' / 'foundation')
    options = parser.parse_args()
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'scenes'
    if not folder.is_dir():
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    found: Dict[str, List[Dict[str, Any]]] = {}
    with InlineEngine() as engine:
        for name in options.scenes:
            own = options.output / name
            own.mkdir(parents=True, exist_ok=True)
            cube, labels = prepared(folder, name, own)
            job = CompareJob(
                str(cube), str(labels), str(own), strategies=tuple(options.strategies), budgets=tuple(options.budgets),
                seeds=options.seeds, backbone=options.backbone,
            )  # fmt: skip
            result = engine.submit(job, tell).wait()
            found[name] = result['table']
            for sentence in result['warnings']:
                print(f'{name}: {sentence}', file=sys.stderr)
    print_tables(found, options.budgets)
    return 0


def prepared(folder: Path, name: str, own: Path) -> Tuple[Path, Path]:
    """A scene's cube and labels as copies, because GDAL may write beside what it reads."""
    cube, labels = SCENES[name]
    for file in (folder / cube, (folder / cube).with_suffix('.hdr'), *([folder / labels] if labels else [])):
        if file.is_file():
            shutil.copyfile(file, own / file.name)
    if labels:
        return own / Path(cube).name, own / Path(labels).name
    masks = folder / 'dlr_hysu/HySpex/all_targets/TargetsROIs/ENVI'
    scene = gdal.Open(str(own / Path(cube).name))
    shape = scene.RasterYSize, scene.RasterXSize
    inside = np.stack([np.fromfile(masks / target, np.uint8).reshape(shape) > 0 for target in TARGETS])
    truth = np.where(inside.sum(0) == 1, inside.argmax(0) + 1, 0).astype(np.uint8)
    path = own / 'targets.tif'
    raster = gdal.GetDriverByName('GTiff').Create(str(path), shape[1], shape[0], 1, gdal.GDT_Byte)
    raster.SetGeoTransform(scene.GetGeoTransform())
    raster.SetProjection(scene.GetProjection())
    raster.GetRasterBand(1).SetCategoryNames(['none', *TARGETS])
    raster.GetRasterBand(1).WriteArray(truth)
    raster = None  # closes it
    return own / Path(cube).name, path


def print_tables(found: Dict[str, List[Dict[str, Any]]], budgets: List[int]) -> None:
    """Average accuracy of every strategy, then what is asked of it, then the recall of each class."""
    print('| scene | strategy | ' + ' | '.join(f'{b} labels a class' for b in budgets) + ' |')
    print('|---|---|' + '---|' * len(budgets))
    for name, rows in found.items():
        for strategy in dict.fromkeys(row['strategy'] for row in rows):
            cells = {int(row['size']): row for row in rows if row['strategy'] == strategy}
            figures = [figure(cells[b]) if b in cells else '' for b in budgets]
            print(f'| {name} | {STRATEGIES[strategy].title} | {" | ".join(figures)} |')
    print('\n| labels a class | scene | features less best of spectra | features less untrained twin | intervals apart |')
    print('|---|---|---|---|---|')
    for budget in budgets:
        gains = []
        for name, rows in found.items():
            at = {row['strategy']: row for row in rows if int(row['size']) == budget}
            if 'foundation' not in at:
                continue
            best = max((at[s]['average_accuracy'] for s in SPECTRA if s in at), default=float('nan'))
            own = at['foundation']['average_accuracy']
            twin = at.get('foundation-random')
            gains.append(own - best)
            words = ['', '']
            if twin is not None:
                gap = own - twin['average_accuracy']
                apart = gap > (at['foundation']['average_accuracy_interval'] or 0) + (twin['average_accuracy_interval'] or 0)
                words = [f'{gap:+.3f}', 'yes' if apart else 'no']
            print(f'| {budget} | {name} | {own - best:+.3f} | {" | ".join(words)} |')
        if gains:
            print(f'| {budget} | **mean** | {np.mean(gains):+.3f} | | |')
    print('\n| scene | labels a class | strategy | recall of each class |')
    print('|---|---|---|---|')
    for name, rows in found.items():
        for row in rows:
            recalls = ' '.join(f'{one["mean"]:.2f}' if one['mean'] is not None else '–' for one in row['recall'])
            print(f'| {name} | {int(row["size"])} | {row["title"]} | {recalls} |')


def figure(row: Dict[str, Any]) -> str:
    """A mean with its interval."""
    interval = row['average_accuracy_interval']
    return f'{row["average_accuracy"]:.3f} ± {interval:.3f}' if interval is not None else f'{row["average_accuracy"]:.3f}'


def tell(event: object) -> None:
    """Show progress."""
    if isinstance(event, Progress) and sys.stderr.isatty():
        print(f'\r{100 * event.fraction:5.1f} % {event.message[:70]:70}', end='', file=sys.stderr)


if __name__ == '__main__':
    sys.exit(main())
