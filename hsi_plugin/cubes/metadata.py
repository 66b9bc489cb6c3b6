"""Everything that GDAL can say of a raster, asked for once: five calls a band, none of them in a loop over keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

from .envi import EnviHeader
from .gdal_errors import gdal_errors

_DOMAINS = ('', 'ENVI', 'IMAGERY', 'IMAGE_STRUCTURE')


@dataclass(frozen=True)
class BandMetadata:
    """What a band says of itself; keys are lower case with underscores for spaces.

    Args:
        description: Its name.
        items: The default metadata domain.
        envi: The ``ENVI`` domain.
        imagery: The ``IMAGERY`` domain.
        nodata: The nodata value, None without.
        scale: Physical value = stored value · scale + offset; None where not set.
        offset: See scale.
        unit: Unit of the physical value.
    """

    description: str = ''
    items: Mapping[str, str] = field(default_factory=dict)
    envi: Mapping[str, str] = field(default_factory=dict)
    imagery: Mapping[str, str] = field(default_factory=dict)
    nodata: Optional[float] = None
    scale: Optional[float] = None
    offset: Optional[float] = None
    unit: str = ''


@dataclass(frozen=True)
class RasterMetadata:
    """What a raster says of itself: its metadata domains, and its bands in order."""

    items: Mapping[str, str]
    envi: Mapping[str, str]
    imagery: Mapping[str, str]
    structure: Mapping[str, str]
    bands: Tuple[BandMetadata, ...]

    @property
    def all_items(self) -> Dict[str, str]:
        """All domains of the whole raster in one; the default domain wins."""
        return {**self.imagery, **self.envi, **self.items}


def items_with_header(metadata: RasterMetadata, header: Optional[EnviHeader]) -> Dict[str, str]:
    """What GDAL says of the whole raster and what the ENVI header says, in one; the header wins. Keys have underscores for spaces."""
    items = metadata.all_items
    if header is not None:
        items.update({name.replace(' ', '_'): value for name, value in header.fields.items()})
    return items


def read_metadata(dataset: Any) -> RasterMetadata:
    """Ask a GDAL dataset for all metadata of the raster and its bands."""
    items: Dict[str, str] = {}
    envi, imagery, structure = dict(items), dict(items), dict(items)
    bands = tuple(BandMetadata() for _ in range(dataset.RasterCount))
    with gdal_errors():
        items, envi, imagery, structure = (normal(dataset.GetMetadata(domain)) for domain in _DOMAINS)
        bands = tuple(_band(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1))
    return RasterMetadata(items, envi, imagery, structure, bands)


def normal(items: Optional[Mapping[str, str]]) -> Dict[str, str]:
    """Metadata with keys in lower case and underscores for spaces."""
    return {text(key).strip().lower().replace(' ', '_'): text(value) for key, value in (items or {}).items()}


def text(value: Any) -> str:
    """What GDAL says, as text: its Python hands over bytes where that is no UTF-8; '' for nothing."""
    return value.decode('latin-1') if isinstance(value, bytes) else str(value or '')


def _band(band: Any) -> BandMetadata:
    return BandMetadata(
        description=text(band.GetDescription()),
        items=normal(band.GetMetadata()),
        envi=normal(band.GetMetadata('ENVI')),
        imagery=normal(band.GetMetadata('IMAGERY')),
        nodata=band.GetNoDataValue(),
        scale=band.GetScale(),
        offset=band.GetOffset(),
        unit=text(band.GetUnitType()),
    )
