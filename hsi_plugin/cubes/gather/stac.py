"""The images that a STAC file names: an item, a collection of items in one file, or a catalogue that links to others.

SpatioTemporal Asset Catalog specification 1.0 and 1.1: Item, ItemCollection (a GeoJSON FeatureCollection), Catalog and Collection with
their ``links``. Only what lies on this disk is looked at.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, List, Mapping, Optional, Set, Tuple

from ...core.errors import CubeError
from ..sensors.stac_items import Asset, assets_of

_LARGEST, _LARGEST_IN_FOLDERS = 1 << 30, 8 << 20  # bytes; folders hold JSON of all kinds
_FEW = 4  # bands of a picture; an image of spectra has more
_HEAD = 1 << 16


@dataclass(frozen=True)
class StacImage:
    """An image of an item.

    Args:
        path: What to open: the item where it has one image only, so that all it tells is known; else the image.
        image: The image file.
    """

    path: Path
    image: Path


def is_stac(path: Path) -> bool:
    """Whether a JSON file is one of STAC's, by a look at it."""
    document = _read(path)
    return document is not None and _kind(document) != ''


def item_images(path: Path) -> List[StacImage]:
    """The images of an item that are on this disk; none where the file is no item, or larger than items are."""
    document = _read(path, _LARGEST_IN_FOLDERS)
    return _of_item(path, document) if document is not None and _kind(document) == 'Feature' else []


def stac_images(path: Path, check_cancelled: Callable[[], None]) -> Tuple[List[StacImage], List[Tuple[str, str]]]:
    """All images on this disk that a STAC file names, in its order, and the items without one.

    Args:
        path: An item, a FeatureCollection, a catalogue or a collection.
        check_cancelled: Called now and then; raises when the work is to end.

    Raises:
        CubeError: The file cannot be read.
    """
    found: List[StacImage] = []
    left: List[Tuple[str, str]] = []
    seen: Set[str] = set()
    waiting = [path]
    while waiting:
        check_cancelled()
        current = waiting.pop(0)
        key = os.path.realpath(current)
        if key in seen:
            continue
        seen.add(key)
        document = _read(current)
        if document is None or not _kind(document):
            if current == path:
                raise CubeError(f'{path} is no STAC file that can be read.', 'Choose an item, a collection of items or a catalogue.')
            left.append((str(current), 'It is no STAC file that can be read.'))
            continue
        kind = _kind(document)
        if kind == 'Feature':
            images = _of_item(current, document)
            left += [] if images else [(str(current), 'None of its images with spectra is on this disk.')]
        elif kind == 'FeatureCollection':
            images = _of_collection(current, document, left)
        else:
            images = []
            waiting = [*_linked(current, document, left), *waiting]
        found += images
    return found, left


def _read(path: Path, largest: int = _LARGEST) -> Optional[Mapping[str, Any]]:
    """A JSON object that looks like STAC; None for other files, and for larger ones."""
    try:
        with open(path, encoding='utf-8-sig') as file:
            if os.fstat(file.fileno()).st_size > largest:
                return None
            text = file.read()
        if 'stac_version' not in text and 'FeatureCollection' not in text[:_HEAD]:
            return None
        document = json.loads(text)
    except (OSError, ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _kind(document: Mapping[str, Any]) -> str:
    """``Feature``, ``FeatureCollection``, ``Catalog`` or ``Collection``; '' for what is none of STAC's."""
    kind = document.get('type')
    features = document.get('features')
    if kind == 'FeatureCollection' and isinstance(features, list):
        return kind if any(isinstance(f, dict) and 'stac_version' in f for f in features) else ''
    if 'stac_version' not in document:
        return ''
    return str(kind) if kind in ('Catalog', 'Collection') else 'Feature'


def _of_item(path: Path, item: Mapping[str, Any]) -> List[StacImage]:
    images = _images(item, path.parent)
    if len(images) == 1:
        return [StacImage(path, images[0])]
    return [StacImage(image, image) for image in images]


def _of_collection(path: Path, document: Mapping[str, Any], left: List[Tuple[str, str]]) -> List[StacImage]:
    """Images of items that have no file of their own: each is opened by itself, and finds its own item where one lies beside it."""
    found: List[StacImage] = []
    for number, item in enumerate(document['features'], start=1):
        images = _images(item, path.parent) if isinstance(item, dict) else []
        if not images:
            name = str(item.get('id', number))[:200] if isinstance(item, dict) else str(number)
            left.append((f'{path}#{name}', 'None of its images with spectra is on this disk.'))
        found += [StacImage(image, image) for image in images]
    return found


def _images(item: Mapping[str, Any], folder: Path) -> List[Path]:
    """The images with spectra of an item that are on this disk: those that are described with many bands, or all where none is."""
    here: List[Asset] = [a for a in assets_of(item, folder) if a.is_image and a.path is not None]
    rich = [a for a in here if len(a.told_bands) > _FEW] or here
    return list(dict.fromkeys(a.path for a in rich if a.path is not None))


def _linked(path: Path, document: Mapping[str, Any], left: List[Tuple[str, str]]) -> List[Path]:
    links = document.get('links')
    hrefs = [str(k.get('href', '')) for k in (links if isinstance(links, list) else ()) if isinstance(k, dict)
             and k.get('rel') in ('item', 'child')]
    told = assets_of({'assets': {str(i): {'href': href} for i, href in enumerate(hrefs)}}, path.parent)
    left += [(asset.href, f'{path.name} links to it, but it is not on this disk.') for asset in told if asset.path is None]
    return [asset.path for asset in told if asset.path is not None]
