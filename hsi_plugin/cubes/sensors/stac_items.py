"""STAC items on this disk: their images, and what they say of them.

SpatioTemporal Asset Catalog Item Specification 1.0 and 1.1, with the extensions Electro-Optical (``eo:bands`` with
``center_wavelength`` and ``full_width_half_max`` in µm; since 1.1 ``bands`` with ``eo:center_wavelength``), Raster (``raster:bands`` or
``raster:scale``…), View Geometry (``view:…``) and Processing (``processing:level``). Whatever a file holds in place of that is left
out.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple
from urllib.parse import unquote

import numpy as np

from ...core.arrays import Array
from ..facts import Angles
from .parts import IMAGES

_CONTAINERS = ('.h5', '.hdf5', '.he5', '.nc', '.nc4')
_OTHER_ROLES = {
    'thumbnail', 'overview', 'metadata', 'data-mask', 'cloud', 'cloud-shadow', 'visual', 'saturation', 'quality', 'snow-ice', 'water-mask',
    'land-water',
}
_OTHER_NAMES = re.compile(r'mask|udm|visual|preview|thumbnail|quicklook|overview', re.IGNORECASE)
_LONGEST_HREF = 4096


@dataclass(frozen=True)
class Asset:
    """A file of an item.

    Args:
        key: Its name in the item.
        href: Where it is, as the item says.
        path: Where it is on this disk; None where it is not.
        raw: All that the item says of it.
    """

    key: str
    href: str
    path: Optional[Path]
    raw: Mapping[str, Any]

    @property
    def is_image(self) -> bool:
        """Whether it holds an image of measurements, by its suffix, its roles and its name; masks and pictures are none."""
        suffix = os.path.splitext(_place(self.href))[1].lower()
        roles = self.raw.get('roles')
        named = {str(r).lower() for r in roles} if isinstance(roles, list) else set()
        return suffix in (*IMAGES, *_CONTAINERS) and not named & _OTHER_ROLES and not _OTHER_NAMES.search(self.key)

    @property
    def told_bands(self) -> List[Mapping[str, Any]]:
        """What is said of its bands; keys without the prefixes of extensions."""
        merged: List[Dict[str, Any]] = []
        for name in ('eo:bands', 'raster:bands', 'bands'):
            listed = self.raw.get(name)
            if isinstance(listed, list) and all(isinstance(b, dict) for b in listed) and len(merged) in (0, len(listed)):
                plain = [{str(k).rpartition(':')[2]: v for k, v in b.items()} for b in listed]
                merged = [{**old, **new} for old, new in zip(merged, plain)] if merged else plain
        return list(merged)


def assets_of(item: Mapping[str, Any], folder: Path) -> List[Asset]:
    """The files of an item; one that the item places on the web is found on the disk under its name beside the item."""
    listed = item.get('assets')
    shared = {name: value for name, value in properties_of(item).items() if name in ('eo:bands', 'bands', 'raster:bands')}
    found = []
    for key, raw in listed.items() if isinstance(listed, dict) else ():
        href = raw.get('href') if isinstance(raw, dict) else None
        if isinstance(href, str) and 0 < len(href) < _LONGEST_HREF:
            asset = Asset(str(key), href, _on_disk(href, folder), raw)
            # Bands that are told for the whole item are those of its images, not those of its masks.
            found.append(replace(asset, raw={**shared, **raw}) if asset.is_image and not asset.told_bands else asset)
    return found


def _on_disk(href: str, folder: Path) -> Optional[Path]:
    if '://' in href:
        place = _place(href)
        tried = [place] if href.startswith('file://') else []
        tried.append(str(folder / os.path.basename(place)))
    else:
        tried = [str(folder / href), str(folder / os.path.basename(href))]
    return next((Path(os.path.normpath(t)) for t in tried if os.path.isfile(t)), None)


def _place(href: str) -> str:
    """The path in an address, without what follows it; anything else as it is."""
    if '://' not in href:
        return href
    _, slash, path = href.partition('://')[2].partition('/')
    return unquote(slash + re.split(r'[?#]', path)[0])


def spectral(asset: Asset, count: int) -> Tuple[Optional[Array], Optional[Array]]:
    """Wavelengths and widths of an asset's bands in nm; None where the item does not tell them for so many bands."""
    bands = asset.told_bands
    if len(bands) != count:
        return None, None
    wavelengths, widths = _column(bands, 'center_wavelength'), _column(bands, 'full_width_half_max')
    if wavelengths is None or not ((wavelengths >= 0.1) & (wavelengths <= 100.0)).all():
        return None, None
    fits = widths is not None and bool(((widths > 0.0) & (widths < wavelengths)).all())
    return wavelengths * 1e3, widths * 1e3 if widths is not None and fits else None


def scaling(asset: Asset, count: int) -> Optional[Tuple[Array, Array]]:
    """Scale and offset of an asset's bands; None where the item does not tell them, or they change nothing."""
    bands = asset.told_bands
    plain = {str(k).rpartition(':')[2]: v for k, v in asset.raw.items() if not isinstance(v, list)}
    if len(bands) != count:
        bands = [plain] * count
    scale = [_number(b.get('scale', plain.get('scale', 1.0))) for b in bands]
    offset = [_number(b.get('offset', plain.get('offset', 0.0))) for b in bands]
    if any(s is None or s == 0.0 for s in scale) or any(o is None for o in offset):
        return None
    found = np.array(scale, np.float64), np.array(offset, np.float64)
    return found if (found[0] != 1.0).any() or found[1].any() else None


def nodata_of(asset: Asset) -> Optional[float]:
    """The stored value for "nothing here", where the item tells the same for all bands."""
    told = {_number(b.get('nodata')) for b in (*asset.told_bands, asset.raw) if 'nodata' in b}
    return told.pop() if len(told) == 1 else None


def properties_of(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the item says of itself."""
    found = item.get('properties')
    return found if isinstance(found, dict) else {}


def text_of(item: Mapping[str, Any], *names: str) -> str:
    """The first of some properties that is there, as one line of text; '' where none is."""
    for name in names:
        value = properties_of(item).get(name)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, str) and value.strip():
            return ' '.join(value.split())[:200]
    return ''


def angles_of(item: Mapping[str, Any]) -> Angles:
    """Sun and view.

    ``view:azimuth`` looks from below the satellite to the scene, so that it is turned about; ``view:off_nadir`` is an angle at the
    satellite and no zenith angle on the ground.
    """
    told = properties_of(item)
    elevation, sun = _number(told.get('view:sun_elevation')), _number(told.get('view:sun_azimuth'))
    incidence, azimuth = _number(told.get('view:incidence_angle')), _number(told.get('view:azimuth'))
    return Angles(
        90.0 - elevation if elevation is not None and abs(elevation) <= 90.0 else None,
        sun % 360.0 if sun is not None and abs(sun) <= 360.0 else None,
        incidence if incidence is not None and 0.0 <= incidence <= 90.0 else None,
        (azimuth + 180.0) % 360.0 if azimuth is not None and abs(azimuth) <= 360.0 else None,
    )


def _column(bands: List[Mapping[str, Any]], name: str) -> Optional[Array]:
    numbers = [_number(b.get(name)) for b in bands]
    return None if not numbers or any(n is None for n in numbers) else np.array(numbers, np.float64)


def _number(value: Any) -> Optional[float]:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or abs(value) > 1e30:
        return None
    return float(value) if np.isfinite(value) else None
