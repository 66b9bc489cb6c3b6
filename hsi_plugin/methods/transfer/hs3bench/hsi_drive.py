"""HSI-Drive v2.0 (Gutiérrez-Zaballa, Basterretxea, Echanobe, Martínez & Martinez-Corral 2023, IEEE SSCI): 752 images, 25 bands.

`cubes_fl32/NAME_TC.mat` holds the cube `cube`, shape ``(25, rows, cols)``; `labels/NAME.png` the labels. The benchmark merges *water* into
void, so nine classes are left.

**Where the bands lie is known only roughly.** The camera's mosaic filters are specified for 600–975 nm by its maker, unevenly spaced and
with double peaks, and the makers of the data set tell no centre for each band. The code of the cross-domain paper puts them on a straight
line from 535 to 975 nm. Both placings are offered; the default is the authors' line, because the published foundation-model results were
made with it. Strategies that do not look at wavelengths are the same with either.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict

import numpy as np

from ....core.errors import CubeError
from .dataset import VOID, Dataset, ImageFiles, LabelledImage, check_bands, find_by_name, map_labels
from .matfile import read_mat
from .pictures import read_label_picture

BANDS = 25
CUBE = 'cube'
CLASSES = (
    'road', 'road marks', 'vegetation', 'painted metal', 'sky', 'concrete, stone, brick', 'pedestrian, cyclist', 'unpainted metal',
    'glass, transparent plastic',
)  # fmt: skip
WAVELENGTHS_NM = {
    'authors': np.linspace(535.0, 975.0, BANDS),  # nickstheisen/cross-domain-hsi @29d98f4, wave_hsidrive.csv
    'maker': np.linspace(600.0, 975.0, BANDS),  # the range of the camera's data sheet; evenly spaced for want of the filters' centres
}
WATER = 8
_TABLE = {0: VOID, **{value: value for value in range(1, 8)}, WATER: VOID, 9: 8, 10: 9}
_ENDING = '_TC'


def find_images(folder: Path) -> Dict[str, ImageFiles]:
    """Images by name, such as `nf1111_571`; only those that have labels.

    Raises:
        CubeError: There is no such folder, or labels lack their cube.
    """
    labels = find_by_name(folder, 'labels/*.png', lambda path: path.stem)
    cubes = find_by_name(folder, f'cubes_fl32/*{_ENDING}.mat', lambda path: path.stem[: -len(_ENDING)])
    lacking = sorted(labels.keys() - cubes.keys())
    if lacking:
        raise CubeError(f'{folder} has labels for {lacking[0]}, but no cubes_fl32/{lacking[0]}{_ENDING}.mat.', 'Unpack the data set again.')
    return {name: ImageFiles(cubes[name], path) for name, path in labels.items()}


def read_image(files: ImageFiles) -> LabelledImage:
    """One image.

    Raises:
        CubeError: The cube is damaged, or lacks its variable.
        LabelError: The labels are damaged, or hold unknown values.
    """
    values = check_bands(read_mat(files.cube, (CUBE,))[CUBE], BANDS, files.cube)
    return LabelledImage(values, map_labels(read_label_picture(files.labels), _TABLE, files.labels, values.shape[1:]))


DATASET = Dataset('hsi-drive', 'HSI-Drive v2.0', CLASSES, WAVELENGTHS_NM, (5, 2, 0), 32, find_images, read_image)
