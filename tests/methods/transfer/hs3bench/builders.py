"""Tiny data sets in the layout of the real ones: the same folders, names of files, keys, axes and kinds of files."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Iterable, Tuple

import numpy as np
from osgeo import gdal

from hsi_plugin.methods.transfer.hs3bench import hcv2, hsi_drive, hyko2
from hsi_plugin.methods.transfer.hs3bench.splits import LISTS

ROWS, COLS = 16, 24


def scene(bands: int, classes: int, seed: int, rows: int = ROWS, cols: int = COLS) -> Tuple[np.ndarray, np.ndarray]:
    """Values `(bands, rows, cols)` float32 and class numbers `(rows, cols)`, 0…classes - 1: upright stripes of bumps at different bands."""
    rng = np.random.default_rng(seed)
    truth = np.repeat(rng.integers(0, classes, -(-cols // 4)), 4)[:cols] * np.ones((rows, 1), int)
    x = np.linspace(0.0, 1.0, bands)
    spectra = 0.2 + np.exp(-((x[None] - (np.arange(classes)[:, None] + 0.5) / classes) ** 2) / 0.02)
    values = spectra[truth].transpose(2, 0, 1) * rng.uniform(0.9, 1.1, (rows, cols)) + rng.normal(0, 0.01, (bands, rows, cols))
    return values.astype(np.float32), truth


def write_png(path: Path, values: np.ndarray) -> None:
    """A picture of one channel, or of several `(channels, rows, cols)`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    layers = values[None] if values.ndim == 2 else values
    memory = gdal.GetDriverByName('MEM').Create('', layers.shape[2], layers.shape[1], len(layers), gdal.GDT_Byte)
    memory.WriteArray(layers.astype(np.uint8))
    gdal.GetDriverByName('PNG').CreateCopy(str(path), memory)
    Path(str(path) + '.aux.xml').unlink(missing_ok=True)


def write_hyko2_image(path: Path, values: np.ndarray, labels: np.ndarray) -> None:
    """One annotated image, with the variables that the benchmark does not read, too."""
    from scipy.io import savemat

    path.parent.mkdir(parents=True, exist_ok=True)
    savemat(path, {
        hyko2.CUBE: values.transpose(1, 2, 0), hyko2.LABELS: labels.astype(np.uint8),
        'label_spectral_reflectances': np.zeros_like(labels, np.uint8), 'image': np.zeros((2, 2, 3), np.uint8),
        'wavelengths': np.arange(15.0),
    }, do_compression=True, long_field_names=True)  # fmt: skip


def write_hyko2(folder: Path, names: Iterable[str], classes: int = 3) -> Path:
    """Images called as in the data set; label 0 is a border of void."""
    for seed, name in enumerate(names):
        values, truth = scene(15, classes, seed)
        labels = truth + 1
        labels[:2] = 0
        write_hyko2_image(folder / f'{name}.mat', values, labels)
    return folder


def write_hsi_drive(folder: Path, names: Iterable[str]) -> Path:
    """`cubes_fl32/NAME_TC.mat` and `labels/NAME.png`; the stored labels are 1 road, 2 road marks, 8 water, 9 and 10, and 0."""
    from scipy.io import savemat

    (folder / 'cubes_fl32').mkdir(parents=True, exist_ok=True)
    for seed, name in enumerate(names):
        values, truth = scene(hsi_drive.BANDS, 4, seed)
        labels = np.array([1, 2, 9, 10])[truth]
        labels[0], labels[1] = 0, hsi_drive.WATER
        savemat(folder / 'cubes_fl32' / f'{name}_TC.mat', {hsi_drive.CUBE: values})
        write_png(folder / 'labels' / f'{name}.png', labels)
    return folder


def pack_hsd(values: np.ndarray, components: int) -> bytes:
    """A cube `(bands, rows, cols)` as an `.hsd` file."""
    bands, rows, cols = values.shape
    pixels = values.reshape(bands, -1).T.astype(np.float64)
    mean = pixels.mean(0)
    _, _, directions = np.linalg.svd(pixels - mean, full_matrices=False)
    matrix = directions[:components]
    scores = (pixels - mean) @ matrix.T
    head = struct.pack('<iiii', rows, cols, bands, len(matrix)) + struct.pack('<i', 449) + struct.pack('<f', 4.0) + struct.pack('<i', 957)
    return head + b''.join(part.astype('<f4').tobytes() for part in (mean, matrix, scores))


def write_hcv2(folder: Path, train: Iterable[str], test: Iterable[str], rows: int = 2 * ROWS, cols: int = 2 * COLS) -> Path:
    """`train/NAME.hsd` with `train/gt/rgbNAME_gray.png`, and the same for test; stored labels 0 road, 2 building, 18 bicycle, 255."""
    for part, names in (('train', train), ('test', test)):
        (folder / part).mkdir(parents=True, exist_ok=True)
        for seed, name in enumerate(names):
            values, truth = scene(hcv2.BANDS, 3, seed, rows, cols)
            labels = np.array([0, 2, 18])[truth]
            labels[:4] = 255
            (folder / part / f'{name}.hsd').write_bytes(pack_hsd(values, 6))
            write_png(folder / part / 'gt' / f'rgb{name}_gray.png', labels)
    return folder


def write_lists(folder: Path, *parts: Iterable[str]) -> None:
    """Own lists of images."""
    for name, part in zip(LISTS, parts):
        (folder / name).write_text(''.join(f'{one}\n' for one in part), encoding='utf-8')


def small_hyko2(folder: Path, train: int = 4, validation: int = 2, test: int = 2) -> Path:
    """A few images with own lists."""
    names = [f'set-_{number:05d}_spec_annotated' for number in range(train + validation + test)]
    write_hyko2(folder, names)
    write_lists(folder, [f'{n}.mat' for n in names[:train]], names[train : train + validation], names[train + validation :])
    return folder
