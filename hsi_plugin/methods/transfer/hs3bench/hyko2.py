"""HyKo2, the camera for visible light (Winkens, Sattler, Adams & Paulus 2017, ICCV Workshops): 162 images of 254 × 510 pixels, 15 bands.

Each `set-_NNNNN_spec_annotated.mat` holds the cube `data`, shape ``(rows, cols, 15)``, and several labellings; the benchmark uses
`label_Semantic Classes for Urban Scenes`, where 0 is undefined.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict

import numpy as np

from ....core.arrays import Array
from .dataset import VOID, Dataset, ImageFiles, LabelledImage, check_bands, find_by_name, map_labels
from .matfile import read_mat

CUBE, LABELS = 'data', 'label_Semantic Classes for Urban Scenes'
CLASSES = (
    'road', 'sidewalk', 'lane markers', 'grass', 'vegetation', 'panels, signs, traffic lights', 'building', 'vehicle', 'person', 'sky',
)  # fmt: skip
WAVELENGTHS_NM: Array = np.array([
    468.19720459, 478.33889771, 490.83428955, 503.56439209, 514.11120605, 526.92242432, 541.7980957, 555.12402344, 569.29571533,
    578.54351807, 592.70599365, 600.25097656, 611.56970215, 622.49182129, 642.54699707,
])  # fmt: skip
"""As listed beside the authors' code (nickstheisen/cross-domain-hsi @29d98f4, `wave_hyko2.csv`)."""
_TABLE = {0: VOID, **{value: value for value in range(1, len(CLASSES) + 1)}}


def find_images(folder: Path) -> Dict[str, ImageFiles]:
    """Images by name, such as `set-_00044_spec_annotated`."""
    found = find_by_name(folder, '*_spec_annotated.mat', lambda path: path.stem)
    return {name: ImageFiles(path, path) for name, path in found.items()}


def read_image(files: ImageFiles) -> LabelledImage:
    """One image.

    Raises:
        CubeError: The file is damaged, or lacks a variable.
        LabelError: It holds unknown labels.
    """
    arrays = read_mat(files.cube, (CUBE, LABELS))
    stored = arrays[CUBE]
    values = check_bands(np.moveaxis(stored, -1, 0) if stored.ndim == 3 else stored, len(WAVELENGTHS_NM), files.cube)
    return LabelledImage(values, map_labels(arrays[LABELS], _TABLE, files.labels, values.shape[1:]))


DATASET = Dataset('hyko2', 'HyKo2', CLASSES, {'makers': WAVELENGTHS_NM}, (14, 7, 0), 16, find_images, read_image)
