"""EMIT L2A reflectance and L1B radiance: NetCDF on the swath, with a lookup table that puts it on the map.

Layout: root arrays ``reflectance`` or ``radiance`` ``(downtrack, crosstrack, bands)``, float32, −9999 where there is nothing; groups
``sensor_band_parameters`` (``wavelengths``, ``fwhm``, ``good_wavelengths``) and ``location`` (``glt_x``, ``glt_y``: columns and rows from
1, 0 for nothing; ``lat``, ``lon``); root attributes ``geotransform``, ``spatial_ref``, ``time_coverage_start``. The geotransform is that of
the lookup table, from the upper left corner of its first pixel. Masks (``mask``, ``mask_bands``) and angles (``obs``,
``observation_bands``) are products of their own, taken from files beside it of the same acquisition; they are chosen by the names of their
bands, whose order differs between versions 001, 002 and 003.

Source: EMIT L2A Surface Reflectance and L1B At-Sensor Radiance User Guides, NASA/JPL, LP DAAC (D-107866, D-104187).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ..array_pixels import ROW_COL_BAND, ArrayPixels
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import Node, Tree, as_number, as_text
from ..lookup import from_glt
from ..masks import Mask, positive
from ..radiometry import RADIANCE, REFLECTANCE
from .angles import mean_of
from .band_lists import checked_wavelengths, checked_widths, if_one_a_band, one_a_band
from .candidate import Candidate
from .make import make_cube, on_map
from .netcdf_beside import of_same_time
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
    ('learned_cloud', 'spectf-cloud flag', 'Clouds by the spectral transformer'), ('aggregate', 'aggregate flag', 'All flags together'),
)
# In the order of Angles; how the observation product names them begins like this.
_ANGLES: Tuple[Tuple[str, bool], ...] = (
    ('to-sun zenith', False), ('to-sun azimuth', True), ('to-sensor zenith', False), ('to-sensor azimuth', True),
)


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An EMIT file; None for other files.

    Raises:
        CubeError: It is a product of EMIT without spectra, or a damaged one.
    """
    tree = candidate.tree
    attributes, arrays = tree.attributes(), tree.arrays()
    told = ' '.join(as_text(attributes.get(name)) for name in ('instrument', 'sensor', 'title'))
    # What another program cut out of a granule may have lost its title.
    shaped = 'geotransform' in attributes and {'sensor_band_parameters', 'location'} <= set(tree.groups())
    if not (re.search(r'\bemit\b', told, re.IGNORECASE) or shaped):
        return None
    found = next((one for one in _CUBES if one[0] in arrays), None)
    if found is None:
        other = next((words for name, words in _OTHERS.items() if name in arrays), 'a product without spectra')
        raise CubeError(
            f'{candidate.path} is {other} of EMIT.', 'Open the reflectance (L2A RFL) or the radiance (L1B RAD) of the same scene.'
        )
    return _open(candidate.path, tree, *found)


def _open(path: Path, tree: Tree, name: str, level: str, units: str) -> Cube:
    pixels = ArrayPixels(str(path), f'/{name}', ROW_COL_BAND)
    attributes = tree.attributes()
    warnings: List[str] = []
    masks, angles, files = _beside(path, tree, pixels.shape[1:], warnings)
    raw = make_cube(
        path, Grid(pixels.shape[1], pixels.shape[2]), _bands(path, tree, pixels.shape[0], warnings), pixels, pixels.dtype,
        pixels.block_shape, sensor='EMIT', level=level, units=units, nodata=as_number(pixels.attributes.get('_FillValue')),
        interleave='pixel', acquired=as_text(attributes.get('time_coverage_start')), angles=angles, masks=masks, files=files,
        warnings=warnings,
    )
    glt_x, glt_y = tree.array(f'{_LOCATION}/glt_x'), tree.array(f'{_LOCATION}/glt_y')
    if glt_x is None or glt_y is None:
        return on_map_by_positions(raw, tree, f'{_LOCATION}/lat', f'{_LOCATION}/lon')
    grid = grid_from_attributes(attributes, glt_x.shape, str(path))
    return on_map(raw, grid, from_glt(glt_x.values(), glt_y.values(), (raw.grid.rows, raw.grid.cols)))


def _bands(path: Path, tree: Tree, count: int, warnings: List[str]) -> Bands:
    def listed(name: str) -> Optional[object]:
        node = tree.array(f'{_PARAMETERS}/{name}')
        return None if node is None else node.values()

    wavelengths = checked_wavelengths(one_a_band(listed('wavelengths'), count, 'wavelengths', str(path)), 'wavelengths', str(path))
    good = if_one_a_band(listed('good_wavelengths'), count, 'good_wavelengths', warnings)
    widths = checked_widths(if_one_a_band(listed('fwhm'), count, 'fwhm', warnings), warnings)
    return Bands(count, wavelengths, widths, np.ones(count, bool) if good is None or not (good == 1).any() else good == 1)


def _beside(path: Path, tree: Tree, shape: Tuple[int, ...], warnings: List[str]) -> Tuple[List[Mask], Angles, List[Path]]:
    """Masks and angles from the other products of the same acquisition."""
    masks: List[Mask] = []
    angles, files = Angles(), [path]
    for other, beside in of_same_time(path, as_text(tree.attributes().get('time_coverage_start'))):
        for name, names in (('mask', 'mask_bands'), ('obs', 'observation_bands')):
            node, listed = beside.array(f'/{name}'), beside.array(f'{_PARAMETERS}/{names}')
            if node is None or listed is None or other in files:
                continue
            try:
                titles = [' '.join(t.lower().split()) for t in listed.texts()]
                if node.shape != (*shape, len(titles)):
                    warnings.append(f'{other.name} beside the file has another size; it is not used.')
                    continue
                if name == 'mask' and not masks:
                    masks = _masks(other, titles)
                elif name == 'obs' and angles == Angles():
                    angles = _angles(node, titles)
                files.append(other)
            except CubeError as error:
                warnings.append(f'{other.name} beside the file is not used: {error.what}')
        if masks and angles != Angles():
            break
    return masks, angles, files


def _masks(path: Path, titles: List[str]) -> List[Mask]:
    pixels = ArrayPixels(str(path), '/mask', ROW_COL_BAND)
    return [
        Mask(key, title, pixels, pixels.dtype, positive, (titles.index(words),)) for key, words, title in _MASKS if words in titles
    ]


def _angles(node: Node, titles: List[str]) -> Angles:
    """Means over the middle row, which crosses the swath."""
    rows, cols, count = node.shape
    row = node.values((rows // 2, 0, 0), (1, cols, count))[0].astype(np.float64)
    places = [next((i for i, title in enumerate(titles) if title.startswith(words)), None) for words, _ in _ANGLES]
    return Angles(*(
        None if place is None else mean_of(row[:, place], circular) for place, (_, circular) in zip(places, _ANGLES)
    ))
