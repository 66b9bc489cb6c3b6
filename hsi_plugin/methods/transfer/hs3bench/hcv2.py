"""Hyperspectral City V2.0 (You et al., arXiv:1907.10270 describes version 1): 1,330 images of 1422 × 1889 pixels, 128 bands.

An `.hsd` file is a cube packed by principal components, all numbers little-endian::

    int32    rows, cols, bands, D (components), first wavelength in nm
    float32  step between wavelengths in nm
    int32    last wavelength in nm
    float32  mean of each band              (bands)
    float32  components                     (D × bands)
    float32  scores of each pixel           (rows × cols × D)

and the cube is scores · components + mean. The benchmark takes every second pixel of every second row (nearest neighbour to half the
size), which is done here before unpacking: it is four times less work, and the same numbers.

Images lie in `train/` and `test/`, labels in `train/gt/` and `test/gt/` as `rgbNAME_gray.png`; 255 is void.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Dict, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import CubeError
from .dataset import VOID, Dataset, ImageFiles, LabelledImage, check_bands, find_by_name, map_labels
from .pictures import read_label_picture

CLASSES = (
    'road', 'sidewalk', 'building', 'wall', 'fence', 'pole', 'traffic light', 'traffic sign', 'vegetation', 'terrain', 'sky', 'person',
    'rider', 'car', 'truck', 'bus', 'train', 'motorcycle', 'bicycle',
)  # fmt: skip
BANDS = 128
WAVELENGTHS_NM: Array = 449.0 + 4.0 * np.arange(BANDS)
"""Each file's header tells them too, and must agree."""
SUBSAMPLE = 2
PARTS = ('train', 'test')
HEADER = struct.Struct('<5ifi')
_TABLE = {255: VOID, len(CLASSES): VOID, **{value: value + 1 for value in range(len(CLASSES))}}
_AGAIN = 'Get the file again.'


def find_images(folder: Path) -> Dict[str, ImageFiles]:
    """Images by name, such as `20210409_140341_03`.

    Raises:
        CubeError: There is no such folder, an image lacks its labels, or a name occurs in both parts.
    """
    found: Dict[str, ImageFiles] = {}
    parts = [part for part in PARTS if (folder / part).is_dir()]
    if not parts:
        raise CubeError(f'{folder} has neither a folder train nor a folder test.', 'Unpack the data set as docs/HS3BENCH.md shows.')
    for part in parts:
        labels = find_by_name(folder / part, 'rgb*_gray.png', lambda path: path.stem[len('rgb') : -len('_gray')], part)
        for name, path in find_by_name(folder / part, '*.hsd', lambda path: path.stem, part).items():
            if name in found:
                raise CubeError(f'The image {name} lies in train and in test.', 'Unpack the data set again.')
            if name not in labels:
                raise CubeError(f'{path} has no labels gt/rgb{name}_gray.png.', 'Unpack the labels beside the images.')
            found[name] = ImageFiles(path, labels[name], part)
    return dict(sorted(found.items()))


def read_image(files: ImageFiles) -> LabelledImage:
    """One image at half its size.

    Raises:
        CubeError: The image is damaged, or its bands lie elsewhere.
        LabelError: The labels are damaged, hold unknown values or do not fit.
    """
    values, full = read_hsd(files.cube, SUBSAMPLE)
    stored = read_label_picture(files.labels)
    labels = map_labels(stored, _TABLE, files.labels, full)
    rows, cols = (kept(size, SUBSAMPLE) for size in full)
    return LabelledImage(check_bands(values, BANDS, files.cube), np.ascontiguousarray(labels[rows][:, cols]))


def kept(size: int, subsample: int) -> slice:
    """Which of a row of pixels are kept: every second one for 2, and so many as half the size rounds to (half to even)."""
    count = max(1, round(size / subsample))
    return slice(0, count * subsample, subsample)


def read_hsd(path: Path, subsample: int = 1) -> Tuple[Array, Tuple[int, int]]:
    """Unpack an `.hsd` file.

    Args:
        path: The file.
        subsample: Take every so many-th pixel.

    Returns:
        The cube, shape ``(bands, rows, cols)``, float32, and rows and columns of the whole image.

    Raises:
        CubeError: The file cannot be read, its size does not fit its header, or its wavelengths are not those of the data set.
    """
    try:
        stored = np.fromfile(path, '<u1')
    except OSError as error:
        raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error
    if stored.size < HEADER.size:
        raise CubeError(f'{path} is cut short: {stored.size} bytes.', _AGAIN)
    rows, cols, bands, components, first, step, last = HEADER.unpack(stored[: HEADER.size].tobytes())
    sizes = min(rows, cols, bands, components)
    if sizes < 1 or stored.size != HEADER.size + 4 * (bands + components * bands + rows * cols * components):
        raise CubeError(f'{path} is damaged: {stored.size:,} bytes do not fit its header.', _AGAIN)
    if bands != BANDS or not np.allclose(first + step * np.arange(bands), WAVELENGTHS_NM, atol=0.5):
        raise CubeError(
            f'{path} has {bands} bands from {first} to {last} nm; the benchmark knows {BANDS} from {WAVELENGTHS_NM[0]:.0f} to '
            f'{WAVELENGTHS_NM[-1]:.0f} nm.', 'Give a folder of Hyperspectral City V2.0.',
        )
    numbers = stored[HEADER.size :].view('<f4')
    mean, numbers = numbers[:bands], numbers[bands:]
    matrix, scores = numbers[: components * bands].reshape(components, bands), numbers[components * bands :]
    taken = scores.reshape(rows, cols, components)[kept(rows, subsample), kept(cols, subsample)]
    cube = np.einsum('rcd,db->brc', taken, matrix, optimize=True) + mean[:, None, None]
    return np.ascontiguousarray(cube, np.float32), (rows, cols)


DATASET = Dataset('hcv2', 'Hyperspectral City V2.0', CLASSES, {'makers': WAVELENGTHS_NM}, (62, 18, 0), 4, find_images, read_image)
