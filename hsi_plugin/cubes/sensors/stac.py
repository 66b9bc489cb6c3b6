"""STAC items that lie beside their images: a hyperspectral image with what its item says of it, opened from either of them.

What stands in the image itself comes first; the item fills what it leaves open. Images of other kinds (HDF5) are read as the products
that they are. Source: SpatioTemporal Asset Catalog specification, see :mod:`~hsi_plugin.cubes.sensors.stac_items`.
"""

from __future__ import annotations

import json
import os
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ..cube import Cube
from ..facts import Angles
from ..radiometry import UNKNOWN, units_told
from ..raster import open_raster
from . import candidate as of
from . import wyvern
from .candidate import Candidate
from .dlr import holds
from .parts import files_in
from .products import open_product as open_any
from .stac_items import Asset, angles_of, assets_of, nodata_of, scaling, spectral, text_of

_MOST_ITEMS, _LARGEST_ITEM = 50, 8 << 20
_FEW = 4  # bands of a picture; an image of spectra has more


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An item, or an image with an item beside it; None for other files.

    Raises:
        CubeError: The item's images are not on this disk, are several, or cannot be used.
    """
    if candidate.kind == of.JSON:
        item: Mapping[str, Any] = candidate.json()
        if 'stac_version' not in item:
            return None
        if item.get('type') in ('Catalog', 'Collection'):
            return _from_catalogue(candidate.path, item)
        return described(candidate.path, item, _chosen(candidate.path, item))
    for path, item in _items_beside(candidate.path):
        asset = _asset_of(candidate.path, path, item)
        if asset is not None and asset.is_image:
            return described(path, item, replace(asset, path=candidate.path))
    return None


def described(path: Path, item: Mapping[str, Any], asset: Asset) -> Cube:
    """An image with what an item says of it.

    Args:
        path: The item.
        item: Its contents.
        asset: The image, which is on the disk.

    Raises:
        CubeError: It cannot be read, or has another number of bands than the item describes and tells no wavelengths itself.
    """
    image = Path(str(asset.path))
    with Candidate(str(image)) as candidate:
        if candidate.kind not in (of.TIFF, of.ENVI, of.OTHER):
            found = open_any(candidate)
            return _completed(candidate.take_raster() if found is None else found, path, item)
    raw = open_raster(image, judged=False)
    count = raw.bands.count
    wavelengths, widths = spectral(asset, count)
    told = len(asset.told_bands)
    if raw.bands.wavelengths_nm is None and wavelengths is None and told not in (0, count):
        raw.close()
        raise CubeError(f'{image} has {count} bands, but {path.name} describes {told}.', 'They belong to different products.')
    warnings = list(raw.warnings)
    if wavelengths is None and raw.bands.wavelengths_nm is None:
        warnings.append('Neither the file nor its STAC item tells the wavelengths of its bands.')
    if raw.bands.wavelengths_nm is not None:
        wavelengths, widths = raw.bands.wavelengths_nm, raw.bands.fwhm_nm if raw.bands.fwhm_nm is not None else widths
    scale, offset, units, said = _meaning(raw, item, asset)
    nodata = nodata_of(asset)
    cube = raw.understood_as(
        bands=Bands(count, wavelengths, widths, raw.bands.good), units=units, scale=scale, offset=offset,
        nodata=np.where(np.isnan(raw.nodata), np.nan if nodata is None or not holds(raw.dtype, nodata) else nodata, raw.nodata),
        warnings=tuple(dict.fromkeys((*warnings, *said))),
    )
    if wyvern.is_from(item):
        cube = wyvern.completed(cube, item, asset, assets_of(item, path.parent))
    return _completed(cube, path, item)


def _meaning(raw: Cube, item: Mapping[str, Any], asset: Asset) -> Tuple[Array, Array, str, Sequence[str]]:
    """Scale, offset, units and sentences: as the image tells them, else as the item does, else judged by the image's values."""
    own = bool((raw.scale != 1.0).any() or raw.offset.any())
    told = scaling(asset, raw.bands.count)
    scale, offset = told if told is not None and not own else (raw.scale, raw.offset)
    units = raw.units if raw.units != UNKNOWN else wyvern.units(item, asset) if wyvern.is_from(item) else _units(item, asset)
    if units != UNKNOWN and (own or told is not None or raw.dtype.kind == 'f'):
        return scale, offset, units, ()
    judged = open_raster(str(asset.path))
    said = [w for w in judged.warnings if 'wavelengths' not in w]
    judged.close()
    if own or told is not None:
        return scale, offset, judged.units if units == UNKNOWN else units, ()
    return judged.scale, judged.offset, judged.units if units == UNKNOWN else units, said


def _completed(cube: Cube, path: Path, item: Mapping[str, Any]) -> Cube:
    """Acquisition, angles and names, where the image leaves them open."""
    told = angles_of(item)
    angles = Angles(*(own if own is not None else other for own, other in zip(astuple(cube.angles), astuple(told))))
    return cube.understood_as(
        acquired=text_of(item, 'datetime', 'start_datetime') or cube.acquired, angles=angles,
        level=cube.level or text_of(item, 'processing:level'),
        sensor=cube.sensor or text_of(item, 'instruments', 'platform', 'constellation'),
        files=tuple(dict.fromkeys((*cube.files, str(path)))),
    )


def _units(item: Mapping[str, Any], asset: Asset) -> str:
    """Units by those of the bands, else by the names and descriptions of the asset, else by those of the item."""
    bands = [str(b.get('unit', ''))[:200] for b in asset.told_bands[:1]]
    bands += [str(asset.raw.get(name, ''))[:200] for name in ('raster:unit', 'unit')]
    named = [asset.key[:200], *(str(asset.raw.get(name, ''))[:200] for name in ('title', 'description', 'roles'))]
    for texts in (bands, named, [text_of(item, 'product_type', 'processing:level')]):
        if units_told(*texts) != UNKNOWN:
            return units_told(*texts)
    return UNKNOWN


def _chosen(path: Path, item: Mapping[str, Any]) -> Asset:
    """The image of an item that is on this disk."""
    images = [a for a in assets_of(item, path.parent) if a.is_image]
    here = [a for a in images if a.path is not None]
    rich = [a for a in here if len(a.told_bands) > _FEW] or here
    if not images:
        raise CubeError(f'The STAC item {path} names no image.', 'Choose the image file itself.')
    if not here:
        names = ', '.join(os.path.basename(a.href) for a in images[:5])
        raise CubeError(f'The images of the STAC item {path} are not on this disk: {names}.', 'Download them into the same folder.')
    if len({a.path for a in rich}) > 1:
        names = ', '.join(Path(str(a.path)).name for a in rich[:10])
        raise CubeError(f'The STAC item {path} has {len(rich)} images here: {names}.', 'Open one of them.')
    return rich[0]


def _from_catalogue(path: Path, catalogue: Mapping[str, Any]) -> Cube:
    """The only item that a catalogue links to on this disk."""
    links = catalogue.get('links')
    found = [k for k in (links if isinstance(links, list) else ()) if isinstance(k, dict)]
    hrefs = [str(k.get('href')) for k in found if k.get('rel') in ('item', 'child')]
    items = assets_of({'assets': {str(i): {'href': h} for i, h in enumerate(hrefs)}}, path.parent)
    here = list(dict.fromkeys(a.path for a in items if a.path is not None and a.path != path))
    if len(here) != 1:
        names = ', '.join(p.name for p in here[:10]) or 'none of its items is on this disk'
        raise CubeError(f'{path} is a STAC catalogue: {names}.', 'Open one of its items, or an image file.')
    item = _read(here[0])
    if item is None or item.get('type') in ('Catalog', 'Collection'):
        raise CubeError(f'{path} is a STAC catalogue whose {here[0].name} is no item.', 'Open the image file itself.')
    return described(here[0], item, _chosen(here[0], item))


def _read(path: Path) -> Optional[Mapping[str, Any]]:
    try:
        if path.stat().st_size > _LARGEST_ITEM:
            return None
        item = json.loads(path.read_text('utf-8'))
    except (OSError, ValueError, RecursionError):
        return None
    return item if isinstance(item, dict) and 'stac_version' in item else None


def _items_beside(image: Path) -> List[Tuple[Path, Mapping[str, Any]]]:
    paths = [f for f in files_in(image.parent) if f.suffix.lower() == '.json'][:_MOST_ITEMS]
    read = [(p, _read(p)) for p in paths]
    return [(p, i) for p, i in read if i is not None and i.get('type') not in ('Catalog', 'Collection')]


def _asset_of(image: Path, path: Path, item: Mapping[str, Any]) -> Optional[Asset]:
    """Which of an item's files an image is: by its name, by a common name, or as the only image that has so many bands as described."""
    assets = assets_of(item, path.parent)
    named = next((a for a in assets if a.path is not None and os.path.abspath(a.path) == os.path.abspath(image)), None)
    if named is not None:
        return named
    images = [a for a in assets if a.is_image and a.path is None]
    common = path.name[: -len('.json')].rpartition('.stac')[0] or path.stem
    alike = common in (image.stem, image.name)
    if len(images) != 1 or not (alike or len(_items_beside(image)) == 1):
        return None
    if alike:
        return images[0]
    with open_raster(image, judged=False) as raster:  # masks may have as many bands, but of bytes
        fits = raster.bands.count == len(images[0].told_bands) > _FEW and raster.dtype.itemsize > 1
    return images[0] if fits else None
