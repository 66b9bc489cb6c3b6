"""Which images a folder holds: each product once, whatever files it is made of.

Files are told by their first bytes and, where these leave it open, by what stands in their headers; nothing is opened with a library that a
damaged file could bring down (HDF5, NetCDF, HDF4). Such files are images until whoever opens them says otherwise.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Set, Tuple

from ..envi import is_header
from ..sensors import candidate as of
from ..sensors.candidate import Candidate
from ..sensors.parts import IMAGES, beginning, xml_root
from .kinds import envi_data, reason_against, reason_against_envi, sides_of_granules
from .stac import item_images

_DESCRIBED = ('level_X', 'hsi_doc')  # outermost elements of what describes a product of EnMAP or DESIS
_MTL = re.compile(rb'\s*GROUP\s*=\s*L1_METADATA_FILE')
_MTL_NAME = re.compile(r'[_\-. ]?MTL.*', re.IGNORECASE)
_ROLES = re.compile(r'SPECTRAL_IMAGE|(?<![A-Z])QL_')
_IMAGE, _DETECTORS = 'SPECTRAL_IMAGE', ('SPECTRAL_IMAGE_VNIR', 'SPECTRAL_IMAGE_SWIR')
# Files that are never images; and those whose names look like data of an ENVI header, but are something else.
_NEVER = (
    '.png', '.jpg', '.jpeg', '.gif', '.pdf', '.html', '.htm', '.md', '.md5', '.sha256', '.csv', '.qml', '.qgz', '.qgs', '.ovr', '.aux',
    '.msk', '.gpkg', '.shp', '.shx', '.dbf', '.prj', '.cpg', '.tfw', '.log', '.hsimodel', '.safetensors', '.py', '.geojson', '.kml', '.kmz',
)
_NO_DATA = ('.xml', '.enp', '.sta', '.json', '.txt', '.rpb', '.gcp', '.gain', '.spc')
_CHECKED_EVERY = 64


@dataclass(frozen=True)
class FolderImage:
    """An image in a folder.

    Args:
        path: What to open.
        named: The file whose name it has; of a product, a name that its files begin with (it need not be there).
        stands_for: The files by which it may be meant: its image, its header, its description.
        bytes: Of all files that are known to belong to it.
        is_product: Whether it is made of several files with a description, so that its folder's name may be its own.
    """

    path: Path
    named: Path
    stands_for: Tuple[Path, ...]
    bytes: int
    is_product: bool = False


def is_one_product(images: Sequence[FolderImage]) -> bool:
    """Whether a folder with these images is a product, so that its name is the product's."""
    return len(images) == 1 and images[0].is_product


@dataclass(frozen=True)
class _File:
    path: Path
    kind: str
    bytes: int
    description: str = ''  # 'xml' or 'mtl' where it describes a product

    @property
    def key(self) -> str:
        return self.path.name.lower()


def images_in(folder: Path, check_cancelled: Callable[[], None]) -> Tuple[List[FolderImage], List[Tuple[Path, str]]]:
    """The images in a folder, without the folders in it.

    Args:
        folder: The folder.
        check_cancelled: Called now and then; raises when the work is to end.

    Returns:
        The images by name, and the files that may have been taken for images, with the reason why they are none.
    """
    files, left = _files(folder, check_cancelled)
    taken: Set[str] = set()
    found = _products(files, taken)
    for take in (_items, _envi):
        images, more = take([f for f in files if f.key not in taken], taken)
        found += images
        left += more
    rest = [f for f in files if f.key not in taken and not f.description]
    sides = sides_of_granules(f.path.name for f in rest if f.kind == of.HDF5)
    headers = {f.key: f.path for f in files if f.path.suffix.lower() == '.hdr'}
    for count, file in enumerate(rest):
        if count % _CHECKED_EVERY == 0:
            check_cancelled()
        main = sides.get(file.path.name)
        reason = f'It belongs to {main} by its name.' if main is not None else reason_against(file.path, file.kind)
        if reason is None:
            beside = {headers[name] for name in (f'{file.key}.hdr', f'{file.path.stem.lower()}.hdr') if name in headers}
            found.append(FolderImage(file.path, file.path, (file.path, *sorted(beside)), file.bytes))
        elif reason:
            left.append((file.path, reason))
    return sorted(found, key=lambda one: one.named.name), sorted(left)


def _files(folder: Path, check_cancelled: Callable[[], None]) -> Tuple[List[_File], List[Tuple[Path, str]]]:
    """The files of a folder that may matter, and those that cannot be looked at; hidden ones are passed over."""
    found: List[_File] = []
    left: List[Tuple[Path, str]] = []
    try:
        with os.scandir(folder) as entries:
            listed = sorted((e for e in entries if not e.name.startswith('.') and is_kind(e, folder=False)), key=lambda e: e.name)
    except OSError as error:
        return [], [(folder, f'The folder cannot be read: {error.strerror}.')]
    for count, entry in enumerate(listed):
        if count % _CHECKED_EVERY == 0:
            check_cancelled()
        path = folder / entry.name
        suffix = path.suffix.lower()
        if suffix in _NEVER:
            continue
        try:
            size = entry.stat().st_size
        except OSError:  # gone in the meantime
            continue
        if size == 0 or not os.access(path, os.R_OK):
            if suffix in IMAGES or suffix in ('.h5', '.he5', '.hdf5', '.nc'):
                left.append((path, 'It is empty: copy or download it again.' if size == 0 else 'It may not be read.'))
            continue
        kind = Candidate(str(path)).kind
        found.append(_File(path, kind, size, _description(path, kind, suffix)))
    return found, left


def is_kind(entry: os.DirEntry[str], folder: bool) -> bool:
    """Whether an entry of a folder is a folder, or a file; links that lead nowhere or to themselves are neither."""
    try:
        return entry.is_dir() if folder else entry.is_file()
    except OSError:
        return False


def is_metadata_of_bands(path: Path) -> bool:
    """Whether a text file lists the files of the bands of a scene of Hyperion (MTL)."""
    try:
        with open(path, 'rb') as file:
            start = file.read(512)
            return bool(_MTL.match(start)) and b'HYPERION' in start + file.read(1 << 16)
    except OSError:
        return False


def _description(path: Path, kind: str, suffix: str) -> str:
    if kind == of.XML and suffix == '.xml' and beginning(path, 'HISTORY') is None and xml_root(path) in _DESCRIBED:
        return 'xml'
    return 'mtl' if kind == of.OTHER and suffix in ('.txt', '.met') and is_metadata_of_bands(path) else ''


# --- products of several files ---------------------------------------------------------------------------------------------------------


def _products(files: Sequence[_File], taken: Set[str]) -> List[FolderImage]:
    described = [f for f in files if f.description]
    found: List[FolderImage] = []
    for file in described:
        start = _start(file)
        mine = [f for f in files if f is not file and not f.description and _begins(f.path.name, start)]
        if len(described) == 1:
            mine = _of_the_only_one(file, files, mine)
        detectors = [f for role in _DETECTORS for f in mine if _plays(f, role) and f.path.suffix.lower() != '.hdr']
        images = [f for f in mine if file.description == 'mtl' or _plays(f, _IMAGE)] or [f for f in mine if _is_image(f)]
        taken |= {f.key for f in mine}
        total = file.bytes + sum(f.bytes for f in mine)
        if detectors:  # L1B: two images that are not aligned
            share = total // len(detectors)
            first = (file.path,)  # the description stands for the one that it opens
            found += [FolderImage(f.path, f.path, (f.path, *(() if i else first)), share) for i, f in enumerate(detectors)]
            continue
        named = file.path.with_name(file.path.name[: len(start)]) if start else file.path.with_suffix('')
        found.append(FolderImage(file.path, named, (file.path, *(f.path for f in images)), total, is_product=True))
    return found


def _of_the_only_one(file: _File, files: Sequence[_File], mine: List[_File]) -> List[_File]:
    """The files of the only product of a folder: they may have been renamed, each in its own way."""
    roles = [f for f in files if f.kind in (of.TIFF, of.ENVI, of.OTHER) and f is not file and _ROLES.search(f.path.name.upper())]
    mine = list({f.key: f for f in (*mine, *roles)}.values())
    if (file.description == 'mtl' and mine) or any(_plays(f, role) for f in mine for role in (_IMAGE, *_DETECTORS)):
        return mine
    others = [f for f in files if f.kind == of.TIFF and f not in mine]
    if file.description == 'mtl' or sum(map(_is_image, others)) == 1:  # else they are images of their own, and this product's is missing
        mine += others
    return mine


def _is_image(file: _File) -> bool:
    return file.kind == of.TIFF and reason_against(file.path, file.kind) is None


def _start(file: _File) -> str:
    """What the names of a product's files begin with; '' where its description was renamed."""
    if file.description == 'mtl':
        return _MTL_NAME.sub('', file.path.stem)
    start = beginning(file.path, 'METADATA')
    return '' if start is None else file.path.name[: len(start)]


def _begins(name: str, start: str) -> bool:
    rest = name[len(start) :]
    return bool(start) and name.upper().startswith(start.upper()) and not rest[:1].isalnum()


def _plays(file: _File, role: str) -> bool:
    return file.kind in (of.TIFF, of.ENVI, of.OTHER) and beginning(file.path, role) is not None


# --- STAC items, ENVI pairs ------------------------------------------------------------------------------------------------------------


def _items(files: Sequence[_File], taken: Set[str]) -> Tuple[List[FolderImage], List[Tuple[Path, str]]]:
    """Images that STAC items describe; an item whose images are not on this disk is no image, and no fault."""
    left: List[Tuple[Path, str]] = []
    sizes = {f.key: f.bytes for f in files}
    found: List[FolderImage] = []
    for file in files:
        if file.kind != of.JSON:
            continue
        for image in item_images(file.path):
            if image.image.parent == file.path.parent:
                if image.image.name.lower() in taken:
                    continue
                taken.add(image.image.name.lower())
            size = sizes.get(image.image.name.lower(), 0) or _size(image.image)
            kind = Candidate(str(image.image)).kind
            reason = reason_against(image.image, kind) if kind == of.TIFF else None
            if reason is None:
                found.append(FolderImage(image.path, image.image, (image.image, image.path), size + file.bytes))
            else:
                left.append((image.image, reason))
    return found, left


def _envi(files: Sequence[_File], taken: Set[str]) -> Tuple[List[FolderImage], List[Tuple[Path, str]]]:
    """Pairs of header and data; a header beside a TIFF belongs to that."""
    by_stem: Dict[str, List[Tuple[Path, int]]] = {}
    kinds = {f.key: f.kind for f in files}
    headers = [f for f in files if f.kind == of.ENVI and f.path.suffix.lower() == '.hdr' and is_header(f.path)]
    for file in files:
        if file.path.suffix.lower() not in ('.hdr', *_NO_DATA):
            for name in {file.key, file.path.stem.lower()}:
                by_stem.setdefault(name, []).append((file.path, file.bytes))
    found: List[FolderImage] = []
    left: List[Tuple[Path, str]] = []
    for header in headers:
        taken.add(header.key)
        data = envi_data(header.path, by_stem)
        if data is None:
            left.append((header.path, 'There is no data file beside this header.'))
        elif kinds[data.name.lower()] in (of.ENVI, of.OTHER) and data.name.lower() not in taken:
            taken.add(data.name.lower())
            reason: Optional[str] = reason_against_envi(data, header.path)
            if reason is None:
                found.append(FolderImage(data, data, (data, header.path), header.bytes + _size(data)))
            else:
                left.append((data, reason))
    return found, left


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
