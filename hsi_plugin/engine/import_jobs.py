"""The job that turns a sensor's product into a plain cube."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from ..core.errors import ParameterError
from .job import Job, WindowNumbers, check_numbers

MAP, RAW = 'map', 'raw'
GEOMETRIES = (MAP, RAW)


@dataclass(frozen=True)
class ImportJob(Job):
    """Write a product as a plain, map-projected cube.

    Results: `output`, `sensor`, `level`, `units`, `rows`, `cols`, `bands`, `bytes`, `crs`, `geotransform`, `index` (the raster that tells
    where each pixel comes from; '' where nothing was moved), `composite` (`bands`, numbers from 1, and `limits` of a colour picture),
    `seconds`, `warnings`.

    Args:
        cube: The product.
        output: The file to write: `.tif`, or `.vrt` where that loses nothing.
        bands: Ranges of wavelength in nm such as `450-900,1500-1800`; empty for all bands.
        good: Whether bands that the product marks as bad are left out.
        masks: Names of masks (`info` lists them) whose pixels become nodata.
        geometry: `map`, or `raw` for the geometry of the measurement where the product is no map.
        compress: Of a GeoTIFF: `none`, `deflate`, `zstd` or `lzw`.
        window: The part to import; None for all.
        memory: Upper bound for arrays, like `4G`; empty for the default.
        threads: Threads for arithmetic; None for all cores that this process may use.
    """

    kind: ClassVar[str] = 'import'
    cube: str
    output: str
    bands: str = ''
    good: bool = False
    masks: Tuple[str, ...] = ()
    geometry: str = MAP
    compress: str = 'none'
    window: Optional[WindowNumbers] = None
    memory: str = ''
    threads: Optional[int] = None

    def __post_init__(self) -> None:
        check_numbers(self.threads, 0)
        if self.geometry not in GEOMETRIES:
            raise ParameterError(f'There is no geometry "{self.geometry}".', f'Choose one of {", ".join(GEOMETRIES)}.')
