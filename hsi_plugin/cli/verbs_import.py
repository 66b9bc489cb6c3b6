"""The verb that turns a sensor's product into a plain cube."""

from __future__ import annotations

from typing import Any

from ..engine.import_jobs import GEOMETRIES, MAP, ImportJob
from .compute import act_on
from .options import add_memory, list_of, window


def add_import(verbs: Any) -> None:
    """`import PRODUCT`."""
    verb = verbs.add_parser('import', help='a sensor product as a plain, map-projected cube', allow_abbrev=False)
    verb.add_argument('cube', metavar='PRODUCT', help='its file, its folder, or the XML or JSON that describes it')
    verb.add_argument('--output', required=True, metavar='CUBE.tif', help='a GeoTIFF, or a .vrt where that loses nothing')
    verb.add_argument('--bands', default='', metavar='450-900,1500-1800', help='ranges of wavelength in nm; all bands where not given')
    verb.add_argument('--good', action='store_true', help='leave out the bands that the product marks as bad')
    verb.add_argument(
        '--mask', type=list_of(str, 'names'), default=(), metavar='NAME,…', help='masks whose pixels become nodata; `info` lists them'
    )
    verb.add_argument(
        '--geometry', default=MAP, metavar='|'.join(GEOMETRIES), help='raw: as it was measured, where the product is no map'
    )
    verb.add_argument('--compress', default='none', metavar='none|deflate|zstd|lzw', help='of a GeoTIFF')
    add_memory(verb)
    verb.set_defaults(act=act_on(lambda o: ImportJob(
        o.cube, o.output, o.bands, o.good, o.mask, o.geometry, o.compress, window(o), o.memory, o.threads,
    )))
