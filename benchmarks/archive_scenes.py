"""Scenes for `archive.py`: small ones of the same materials in other patterns, in the layouts in which archives come."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence, Tuple

import numpy as np

from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, wkt, write_geotiff, write_label_points

BANDS, CLASSES = 40, 3
SMALL, LARGE = (48, 64), (192, 160)
NOISE = 0.2  # so much that confidences take all values


@dataclass(frozen=True)
class Archive:
    """Scenes on disk.

    Args:
        folder: Their folder.
        good: The names of those that can be classified, without suffix, relative to the folder.
        bad: Those that cannot.
    """

    folder: Path
    good: Tuple[str, ...]
    bad: Tuple[str, ...]


def make_archive(images: Path, count: int, seed: int) -> Archive:
    """Scenes of the same materials in other patterns; the last two cannot be classified."""
    names = [f'{("", "2023/", "2024/june/")[i % 3]}scene_{i:03d}' for i in range(count)]
    for i, name in enumerate(names):
        rows, cols = LARGE if i % 5 == 4 else SMALL
        values, _ = learnable_scene(rows, cols, BANDS, CLASSES, seed=1000 * seed + i, noise=NOISE)
        transform = (364095.0 + 6000.0 * (i % 20), 30.0, 0.0, 5809965.0 - 6000.0 * (i // 20), 0.0, -30.0)
        target = images / name
        target.parent.mkdir(parents=True, exist_ok=True)
        zone = 32632 if i % 4 == 3 else 32633
        if i == count - 1:
            write_envi(target, values, transform, zone, 'radiance in W m-2 sr-1 um-1')
        elif i % 2:
            write_envi(target, values, transform, zone, 'surface reflectance')
        else:
            write_geotiff(target.with_suffix('.tif'), values, wavelengths(BANDS), transform, zone, nodata=-9999, scale=1e-4)
    cut = next((images / name).with_suffix('.tif') for name in reversed(names) if (images / name).with_suffix('.tif').exists())
    os.truncate(cut, cut.stat().st_size // 2)
    bad = (names[-1], cut.relative_to(images).with_suffix('').as_posix())
    return Archive(images, tuple(n for n in names if n not in bad), bad)


def write_envi(target: Path, values: np.ndarray, transform: Sequence[float], zone: int, what: str) -> None:
    """Counts `(bands, rows, cols)` × 10,000 as int16, line by line, with a header as field software writes it."""
    bands, rows, cols = values.shape
    np.round(values.transpose(1, 0, 2) * 1e4).clip(-32767, 32767).astype('<i2').tofile(target.with_suffix('.dat'))
    where = f'UTM, 1, 1, {transform[0]}, {transform[3]}, {transform[1]}, {-transform[5]}, {zone % 100}, North, WGS-84, units=Meters'
    target.with_suffix('.hdr').write_text(
        f'ENVI\ndescription = {{{what}}}\nsamples = {cols}\nlines = {rows}\nbands = {bands}\nheader offset = 0\n'
        f'file type = ENVI Standard\ndata type = 2\ninterleave = bil\nbyte order = 0\nreflectance scale factor = 10000\n'
        f'data ignore value = -32768\nmap info = {{{where}}}\ncoordinate system string = {{{wkt(zone)}}}\nwavelength units = Nanometers\n'
        f'wavelength = {{{", ".join(f"{w:.2f}" for w in wavelengths(BANDS))}}}\n',
        encoding='utf-8',
    )


def training_files(folder: Path, seed: int) -> Tuple[Path, Path]:
    """A scene that is not in the archive, and its labels."""
    values, truth = learnable_scene(*SMALL, BANDS, CLASSES, seed=1000 * seed - 1, noise=NOISE)
    scene = write_geotiff(folder / 'training.tif', values, wavelengths(BANDS), nodata=-9999, scale=1e-4)
    return scene, write_label_points(folder / 'labels.gpkg', sparse_labels(truth, 40, seed), class_names(CLASSES))
