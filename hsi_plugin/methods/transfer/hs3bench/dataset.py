"""What a data set of HS3-Bench is to the rest of the benchmark, and finding its files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Mapping, Optional, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.bands import Bands
from ....core.errors import CubeError, LabelError

VOID = 255
"""Stands for *no class* in tables of label values."""


@dataclass(frozen=True)
class ImageFiles:
    """The files of one image.

    Args:
        cube: The spectral image.
        labels: Its labels; the same file where they are kept together.
        part: The folder of the makers' own division that it lies in (`train`, `test`); empty where there is none.
    """

    cube: Path
    labels: Path
    part: str = ''


@dataclass(frozen=True, eq=False)
class LabelledImage:
    """One image, in memory.

    Args:
        values: Shape ``(bands, rows, cols)``, float32, in the data set's own units.
        labels: Class values 1…K, 0 for void, shape ``(rows, cols)``, uint8.
    """

    values: Array
    labels: Array


@dataclass(frozen=True, eq=False)
class Dataset:
    """A data set.

    Args:
        name: Such as `hyko2`.
        title: What tables call it.
        classes: Names of the classes 1…K; void is none of them.
        wavelengths_nm: Ways to place the bands, the default first: a name, with the centre wavelengths in nm, shape ``(bands,)``.
        colours: Indices of the bands that stand for red, green and blue in the benchmark's pseudo-colour images.
        batch: Images of a training step in the published recipe.
        find: From the folder to the images by name.
        read: From an image's files to the image.
    """

    name: str
    title: str
    classes: Tuple[str, ...]
    wavelengths_nm: Mapping[str, Array]
    colours: Tuple[int, int, int]
    batch: int
    find: Callable[[Path], Dict[str, ImageFiles]]
    read: Callable[[ImageFiles], LabelledImage]

    @property
    def bands(self) -> Bands:
        """The bands, placed in the default way."""
        first = next(iter(self.wavelengths_nm.values()))
        return Bands(len(first), first)

    def bands_of(self, placing: str) -> Bands:
        """The bands, placed in one of the ways of :attr:`wavelengths_nm`."""
        return Bands(len(self.wavelengths_nm[placing]), self.wavelengths_nm[placing])


def find_by_name(folder: Path, pattern: str, name_of: Callable[[Path], str], part: str = '') -> Dict[str, Path]:
    """Files below a folder by the image's name, in the order of the names.

    Args:
        folder: Where to look; archives unpack into folders of folders, so all levels are looked at.
        pattern: Of the files' names, like `*.hsd`.
        name_of: From a file to its image's name.
        part: What to call the folder in an error.

    Raises:
        CubeError: The folder is missing, or two files have the name of one image.
    """
    if not folder.is_dir():
        raise CubeError(f'There is no folder {folder}.', 'Give the folder of the unpacked data set; docs/HS3BENCH.md shows how it looks.')
    found: Dict[str, Path] = {}
    for path in sorted(folder.rglob(pattern)):
        if path.name.startswith('.'):  # what macOS leaves in archives
            continue
        name = name_of(path)
        if name in found:
            raise CubeError(
                f'There are two files of the image {name}{part and f" ({part})"}: {found[name]} and {path}.',
                'Give a folder that holds the data set once.',
            )
        found[name] = path
    return dict(sorted(found.items()))


def map_labels(stored: Array, table: Mapping[int, int], source: Path, shape: Optional[Tuple[int, ...]] = None) -> Array:
    """Stored label values as classes 1…K and 0 for void, shape ``(rows, cols)``, uint8.

    Args:
        stored: Whole numbers, shape ``(rows, cols)``.
        table: From stored value to class value; void is :data:`VOID`.
        source: The file, for errors.
        shape: Rows and columns that the labels must have.

    Raises:
        LabelError: A value is not in the table, or the labels do not fit the image.
    """
    stored = np.asarray(stored)
    if stored.ndim != 2 or (shape is not None and stored.shape != shape):
        raise LabelError(f'The labels in {source} have the shape {stored.shape}; the image has {shape}.', 'Get the file again.')
    values = np.unique(stored)
    unknown = [value for value in values.tolist() if int(value) != value or int(value) not in table]
    if unknown:
        raise LabelError(
            f'{source} holds the label value {unknown[0]:g}, which the data set does not know.',
            'Get the file again; a picture of the labels in colours is not what is needed.',
        )
    place = np.array([0 if table[int(value)] == VOID else table[int(value)] for value in values], np.uint8)
    return place[np.searchsorted(values, stored)]


def check_bands(values: Array, bands: int, source: Path) -> Array:
    """The values, if they are a cube of so many bands, as float32 ``(bands, rows, cols)``.

    Raises:
        CubeError: They are not, or hold no finite number.
    """
    if values.ndim != 3 or values.shape[0] != bands or not values.size:
        raise CubeError(f'{source} holds an array of shape {values.shape}; {bands} bands were expected.', 'Get the file again.')
    out = np.ascontiguousarray(values, np.float32)
    if not np.isfinite(out).all():
        raise CubeError(f'{source} holds values that are no numbers.', 'Get the file again.')
    return out
