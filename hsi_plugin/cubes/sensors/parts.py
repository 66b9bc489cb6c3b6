"""Products of several files: finding one from another.

A part is found by the name that the product states; else by a common beginning (``NAME-METADATA.XML``, ``NAME-SPECTRAL_IMAGE.TIF``), so
that files renamed alike stay together; else, where the folder holds one product only, by being the only one of its kind.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from osgeo import gdal

from ..envi import find_data, is_header
from ..gdal_versions import open_dataset

_MOST_FILES = 5000
_HEAD = 4096
IMAGES = ('.tif', '.tiff', '.geotiff', '.bsq', '.bil', '.bip', '.img', '.dat', '.jp2', '.jpeg2000')
_ROOT = re.compile(rb'<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])')
_COPY = '_COG'  # the cloud-optimised copy of an image, under the same name


def image_of(path: Path) -> Path:
    """The image that a header beside it belongs to; any other file itself."""
    return find_data(path) if path.suffix.lower() == '.hdr' and is_header(path) else path


def files_in(folder: Path) -> List[Path]:
    """The files of a folder by name; none where it cannot be read."""
    try:
        with os.scandir(folder) as found:
            names = sorted(e.name for e in found if e.is_file())
    except OSError:
        return []
    return [folder / name for name in names[:_MOST_FILES]]


def beginning(path: Path, role: str) -> Optional[str]:
    """What a file's name begins with, in upper case, before a role such as ``SPECTRAL_IMAGE``; None where it does not end with the role."""
    stem = path.stem.upper()
    if stem.endswith(_COPY):
        stem = stem[: -len(_COPY)]
    return stem[: -len(role)].rstrip('-_. ') if stem.endswith(role) else None


def part(
    files: Sequence[Path], role: str, stated: Sequence[str], start: Optional[str], alone: bool, suffixes: Sequence[str] = IMAGES
) -> Optional[Path]:
    """The file of a product that plays a role.

    Args:
        files: Of its folder.
        role: How its name ends, in upper case and without suffix.
        stated: The names that the product states for its files.
        start: What the names of its files begin with, as :func:`beginning` gives it.
        alone: Whether the folder holds no other product of this kind.
        suffixes: That it may have, in lower case.

    Returns:
        The file; None where there is none, or no saying which.
    """
    names = {name.lower() for name in stated if beginning(Path(name), role) is not None}
    there = [f for f in files if f.suffix.lower() in suffixes]
    named = [f for f in there if f.name.lower() in names]
    if named:
        return named[0]
    playing = [(f, beginning(f, role)) for f in there]
    same = [f for f, begins in playing if begins is not None and begins == start]
    if same:
        return same[0]
    only = [f for f, begins in playing if begins is not None]
    return only[0] if alone and len(only) == 1 else None


def with_bands(files: Sequence[Path], count: int) -> List[Path]:
    """The images that have so many bands, whatever their names are; masks, which are of bytes, are none."""
    found = []
    for file in files:
        if file.suffix.lower() in IMAGES:
            dataset, _ = open_dataset(str(file))
            if dataset is not None and dataset.RasterCount == count and gdal.GetDataTypeSize(dataset.GetRasterBand(1).DataType) > 8:
                found.append(file)
    return found


def xml_root(path: Path) -> str:
    """The name of the outermost element of an XML file, without namespace, from its first bytes; '' where it is no XML."""
    try:
        with open(path, 'rb') as file:
            head = file.read(_HEAD)
    except OSError:
        return ''
    if not head.lstrip(b'\xef\xbb\xbf \t\r\n').startswith(b'<'):
        return ''
    found = _ROOT.search(re.sub(rb'<[?!].*?>', b'', head, flags=re.DOTALL))
    return found.group(1).decode('ascii') if found else ''


def descriptions(path: Path, root: str) -> Tuple[List[Path], List[Path]]:
    """XML files of a kind beside a file, those with its beginning first, without histories; and all files of the folder.

    Args:
        path: An image, or one of the XML files itself.
        root: The name of their outermost element.
    """
    files = files_in(path.parent)
    found = [f for f in files if f.suffix.lower() == '.xml' and beginning(f, 'HISTORY') is None and xml_root(f) == root]
    return sorted(found, key=lambda f: -_alike(f.name.upper(), path.name.upper())), files


def _alike(a: str, b: str) -> int:
    """How many characters two names begin with together."""
    return next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
