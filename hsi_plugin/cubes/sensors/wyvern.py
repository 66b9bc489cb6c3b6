"""Wyvern Dragonette: a GeoTIFF of 23 or 31 bands, a STAC item, and GeoTIFFs of masks.

L1B is radiance in W m⁻² sr⁻¹ µm⁻¹ and L2A is reflectance, float32 without scale; wavelengths and widths stand in the image and in the
item. The *Data Mask* has a band for each of ``QA_CLEAR_MASK``, ``QA_CLOUD_MASK`` and, in later versions, ``QA_HAZE_MASK`` and
``QA_CLOUD_SHADOW_MASK`` (1 marks, 255 is nothing); the *Pixel Quality Mask* has as many bands as the image, 1 where a value is
interpolated.

Source: Wyvern Data Product Guide, versions 1.5 and 2.0 (guide.wyvern.space).
"""

from __future__ import annotations

import re
from typing import Any, List, Mapping, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import CubeError
from ..cube import Cube
from ..masks import Mask, one_of
from ..radiometry import RADIANCE, REFLECTANCE
from ..raster import open_raster
from .stac_items import Asset, text_of

_OURS = re.compile(r'wyvern|dragonette', re.IGNORECASE)
_LEVEL = re.compile(r'(?<![a-z0-9])l([12][abc])(?![a-z0-9])', re.IGNORECASE)
_MASKS: Tuple[Tuple[str, str, str], ...] = (
    ('cloud', 'Clouds', 'QA_CLOUD_MASK'), ('haze', 'Haze', 'QA_HAZE_MASK'), ('cloud_shadow', 'Shadows of clouds', 'QA_CLOUD_SHADOW_MASK'),
)
_ORDER = ('QA_CLEAR_MASK', 'QA_CLOUD_MASK', 'QA_HAZE_MASK', 'QA_CLOUD_SHADOW_MASK')


def is_from(item: Mapping[str, Any]) -> bool:
    """Whether a STAC item is one of Wyvern's."""
    return bool(_OURS.search(' '.join((text_of(item, 'constellation'), text_of(item, 'platform'), str(item.get('id', ''))[:200]))))


def level(item: Mapping[str, Any], asset: Asset) -> str:
    """The processing level; the first products, of which nothing tells it, are all L1B."""
    for text in (text_of(item, 'processing:level', 'product_type'), asset.href, str(item.get('id', ''))[:200]):
        found = _LEVEL.search(text.replace('_', ' '))
        if found is not None:
            return 'L' + found.group(1).upper()
    return 'L1B'


def units(item: Mapping[str, Any], asset: Asset) -> str:
    """Units by the level."""
    return REFLECTANCE if level(item, asset).startswith('L2') else RADIANCE


def completed(cube: Cube, item: Mapping[str, Any], image: Asset, assets: Sequence[Asset]) -> Cube:
    """The cube with its level and with the masks that lie beside it; those of another size are left out, with a sentence."""
    masks: List[Mask] = []
    warnings, files = list(cube.warnings), list(cube.files)
    for asset in assets:
        kind = 'quality' if 'quality' in asset.key.lower() else 'data' if 'mask' in asset.key.lower() else ''
        if not kind or asset.path is None:
            continue
        try:
            mask = open_raster(asset.path, judged=False)
        except CubeError as error:
            warnings.append(f'The mask {asset.path.name} is not used: {error.what}')
            continue
        if (mask.grid.rows, mask.grid.cols) != (cube.grid.rows, cube.grid.cols):
            mask.close()
            warnings.append(f'The mask {asset.path.name} has another size than the image; it is not used.')
            continue
        masks += _of_quality(mask) if kind == 'quality' else _of_data(mask, asset)
        files.append(str(asset.path))
    return cube.understood_as(
        masks=tuple(masks), warnings=tuple(warnings), files=tuple(dict.fromkeys(files)), sensor='Wyvern Dragonette',
        level=level(item, image),
    )


def _of_data(image: Cube, asset: Asset) -> List[Mask]:
    told = [str(b.get('name', '')) for b in asset.told_bands]
    names = told if len(told) == image.bands.count else list(_ORDER[: image.bands.count])
    return [
        Mask(name, title, image.pixels, image.dtype, one_of(1), (names.index(band),)) for name, title, band in _MASKS if band in names
    ]


def _of_quality(image: Cube) -> List[Mask]:
    def interpolated(values: Array) -> BoolArray:
        return np.asarray((values == 1).any(0))

    bands = tuple(range(image.bands.count))
    return [Mask('interpolated', 'Interpolated in some band', image.pixels, image.dtype, interpolated, bands)]
