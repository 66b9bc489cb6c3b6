"""EMIT L2A reflectance and L1B radiance: NetCDF on the swath, with a lookup table that puts it on the map.

Layout: root arrays ``reflectance`` or ``radiance`` ``(downtrack, crosstrack, bands)``, float32, −9999 where there is nothing; groups
``sensor_band_parameters`` (``wavelengths``, ``fwhm``, ``good_wavelengths``) and ``location`` (``glt_x``, ``glt_y``: columns and rows from 1, 0
for nothing; ``lat``, ``lon``); root attributes ``geotransform``, ``spatial_ref``, ``time_coverage_start``. Masks are a product of their own
(L2A mask: ``mask`` with ``sensor_band_parameters/mask_bands``), taken from the file beside it that names the same acquisition.

Source: EMIT L2A Surface Reflectance and L1B At-Sensor Radiance User Guides, NASA/JPL, LP DAAC (D-107866, D-104187).
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import ROW_COL_BAND, ArrayPixels
from ..cube import Cube
from ..hierarchy import Tree, as_number, as_numbers, as_text
from ..lookup import from_glt
from ..masks import Mask, nonzero
from ..radiometry import RADIANCE, REFLECTANCE
from .candidate import Candidate
from .make import make_cube, on_map
from .swaths import grid_from_attributes, on_map_by_positions

# Array, its level and its units; the first that is there is the cube.
_CUBES: Tuple[Tuple[str, str, str], ...] = (('reflectance', 'L2A', REFLECTANCE), ('radiance', 'L1B', RADIANCE))
_OTHERS: Dict[str, str] = {
    'mask': 'the mask product (L2A MASK)', 'reflectance_uncertainty': 'the uncertainty product (L2A RFLUNCERT)',
    'obs': 'the observation product (L1B OBS)', 'group_1_band_depth': 'the mineral product (L2B)',
}
_PARAMETERS, _LOCATION = '/sensor_band_parameters', '/location'
# Bands of the mask product that say "leave this pixel out", by the words of their names; numbers like aerosol depth are no masks.
_MASKS: Tuple[Tuple[str, str, str], ...] = (
    ('cloud', 'cloud flag', 'Clouds'), ('cirrus', 'cirrus flag', 'Cirrus'), ('water', 'water flag', 'Water'),
    ('spacecraft', 'spacecraft flag', 'Spacecraft in view'), ('dilated_cloud', 'dilated cloud flag', 'Clouds and their surroundings'),
    ('aggregate', 'aggregate flag', 'All flags together'),
)


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An EMIT file; None for other files.

    Raises:
        CubeError: It is a product of EMIT without spectra, or a damaged one.
    """
    tree = candidate.tree
    attributes = tree.attributes()
    arrays = tree.arrays()
    told = f'{as_text(attributes.get("platform"))} {as_text(attributes.get("instrument"))} {as_text(attributes.get("title"))}'
    is_emit = 'emit' in told.lower() or ('sensor_band_parameters' in tree.groups() and 'location' in tree.groups() and 'geotransform' in attributes)
    if not is_emit:
        return None
    found = next((one for one in _CUBES if one[0] in arrays), None)
    if found is None:
        other = next((words for name, words in _OTHERS.items() if name in arrays), 'a product without spectra')
        raise CubeError(f'{candidate.path} is {other} of EMIT.', 'Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.')
    return _open(candidate.path, tree, *found)


def _open(path: Path, tree: Tree, name: str, level: str, units: str) -> Cube:
    pixels = ArrayPixels(str(path), f'/{name}', ROW_COL_BAND)
    attributes, warnings = tree.attributes(), []  # type: ignore[var-annotated]
    bands = _bands(tree, pixels.shape[0], warnings)
    fill = pixels.attributes.get('_FillValue')
    raw = make_cube(
        path, Grid(pixels.shape[1], pixels.shape[2]), bands, pixels, pixels.dtype, pixels.block_shape, sensor='EMIT', level=level, units=units,
        nodata=as_number(fill), interleave='pixel', acquired=as_text(attributes.get('time_coverage_start')),
        masks=_masks(path, tree, pixels.shape[1:], warnings), warnings=warnings,
    )
    glt_x, glt_y = tree.array(f'{_LOCATION}/glt_x'), tree.array(f'{_LOCATION}/glt_y')
    if glt_x is None or glt_y is None:
        return on_map_by_positions(raw, tree, f'{_LOCATION}/lat', f'{_LOCATION}/lon')
    grid = grid_from_attributes(attributes, glt_x.shape, str(path))
    return on_map(raw, grid, from_glt(glt_x.values(), glt_y.values(), (raw.grid.rows, raw.grid.cols)))


def _bands(tree: Tree, count: int, warnings: List[str]) -> Bands:
    lists = {}
    for name in ('wavelengths', 'fwhm', 'good_wavelengths'):
        node = tree.array(f'{_PARAMETERS}/{name}')
        values = as_numbers(node.values()) if node is not None else None
        if values is not None and len(values) != count:
            warnings.append(f'"{name}" lists {len(values)} numbers for {count} bands; it is ignored.')
            values = None
        lists[name] = values
    good = lists['good_wavelengths']
    if lists['wavelengths'] is None:
        warnings.append('The file does not tell the wavelengths of its bands.')
    usable = np.ones(count, bool) if good is None or not (good == 1).any() else good == 1
    return Bands(count, lists['wavelengths'], lists['fwhm'] if lists['wavelengths'] is not None else None, usable)


def _masks(path: Path, tree: Tree, shape: Tuple[int, int], warnings: List[str]) -> List[Mask]:
    """The masks of the mask product beside the file, where one of the same acquisition lies there."""
    started = as_text(tree.attributes().get('time_coverage_start'))
    for other in sorted(path.parent.glob('*.nc')):
        if other == path or not started:
            continue
        try:
            with Tree(other) as beside:
                mask = beside.array('/mask')
                names = beside.array(f'{_PARAMETERS}/mask_bands')
                if mask is None or names is None or as_text(beside.attributes().get('time_coverage_start')) != started:
                    continue
                titles = [str(t).strip().lower() for t in names.texts()]
            pixels = ArrayPixels(str(other), '/mask', ROW_COL_BAND)
        except CubeError as error:
            warnings.append(f'The mask beside the file is not used: {error.what}')
            continue
        if pixels.shape != (len(titles), *shape):
            warnings.append(f'The mask {other.name} beside the file has another size; it is not used.')
            continue
        return [
            Mask(key, title, pixels, pixels.dtype, nonzero, (titles.index(words),)) for key, words, title in _MASKS if words in titles
        ]
    return []
