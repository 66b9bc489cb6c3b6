"""DESIS L1B, L1C and L2A: an XML file, a GeoTIFF of spectra, and GeoTIFFs of quality.

Layout: outermost element ``hsi_doc``; ``base/temporalCoverage/startTime``; ``specific/bandCharacterisation/band`` with ``bandNumber``,
``wavelengthCenterOfBand`` and ``wavelengthWidthOfBand`` in nm, ``response`` at ``wavelengths``, ``gainOfBand`` and ``offsetOfBand``
(physical value = stored value · gain + offset: mW cm⁻² sr⁻¹ µm⁻¹ for L1, reflectance for L2A); ``specific/sunZenithAngle``,
``sunAzimuthAngle``, ``sceneIncidenceAngle`` in degrees; ``specific/backgroundValue`` (−32768). ``sceneAzimuthAngle`` is the heading of
the scene and no view azimuth. Bands of ``QL_QUALITY-2`` (L2A): shadow, land, snow, haze over land and water, cloud over land and water,
water, then aerosol and water vapour, which are numbers and no masks.

Source: DESIS Data Quality and Product Quality documents and ATBD PAV-DLR-TN-004, DLR; the elements as public readers of the product
(ACOLITE among them) use them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ..cube import Cube
from ..facts import Angles
from ..hierarchy import as_numbers
from ..masks import nonzero
from ..radiometry import RADIANCE, REFLECTANCE
from ..xml import Element, read_xml
from . import candidate as of
from .candidate import Candidate, missing_part
from .dlr import BandTable, MaskFile, azimuth, band_table, described, within
from .parts import beginning, descriptions, image_of, part, with_bands

ROOT = 'hsi_doc'
_NAMES = {'wavelength': 'wavelengthCenterOfBand', 'fwhm': 'wavelengthWidthOfBand', 'gain': 'gainOfBand', 'offset': 'offsetOfBand'}
_UNITS: Dict[str, str] = {'L1B': RADIANCE, 'L1C': RADIANCE, 'L2A': REFLECTANCE}
_LEVEL = re.compile(r'(?<![A-Z0-9])(L1A|L1B|L1C|L2A)(?![A-Z0-9])')
_IMAGE, _QUALITY = 'SPECTRAL_IMAGE', 'QL_QUALITY-2'
_BACKGROUND, _BANDS = -32768.0, 235
_MASKS: Tuple[Tuple[str, str, Tuple[int, ...]], ...] = (
    ('cloud', 'Clouds', (5, 6)), ('cloud_shadow', 'Shadows', (0,)), ('haze', 'Haze', (3, 4)), ('snow', 'Snow', (2,)),
    ('land', 'Land', (1,)), ('water', 'Water', (7,)),
)


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A product of DESIS, from its XML or its image; None for other files.

    Raises:
        CubeError: It is a product of DESIS that cannot be used.
    """
    if candidate.kind == of.XML:
        if candidate.xml.name != ROOT:
            return None
        xmls, files = descriptions(candidate.path, ROOT)
        alone = len(xmls) == 1
        image = _image(candidate.path, candidate.xml, files, alone)
        if image is None:
            raise missing_part(candidate.path, f'the image {beginning(candidate.path, "METADATA") or "…"}-{_IMAGE}.tif')
        return _open(image, candidate.path, candidate.xml, files, alone)
    image = image_of(candidate.path)
    xmls, files = descriptions(image, ROOT)
    for xml in xmls:
        try:
            root = read_xml(xml)
        except CubeError:
            if _may_be_ours(candidate):
                raise
            continue  # some other image in the same folder
        if _image(xml, root, files, len(xmls) == 1) == image:
            return _open(image, xml, root, files, len(xmls) == 1)
    start = beginning(image, _IMAGE)
    if start is not None and _may_be_ours(candidate):
        # Without its XML such an image is numbers without wavelengths or units, which must not be taken for reflectance.
        raise missing_part(image, f'{start}-METADATA.xml, which tells wavelengths and units,')
    return None


def _may_be_ours(candidate: Candidate) -> bool:
    """Whether an image looks like one of DESIS that lost its XML: so many bands, counts or without wavelengths (a header tells them)."""
    bands = candidate.raster.bands
    return bands.count == _BANDS and (bands.wavelengths_nm is None or candidate.raster.dtype.kind == 'i')


def _image(xml: Path, root: Element, files: Sequence[Path], alone: bool) -> Optional[Path]:
    stated = [e.own_text for name in ('name', 'fileName') for e in root.everywhere(name)]
    found = part(files, _IMAGE, stated, beginning(xml, 'METADATA'), alone)
    if found is None and alone:
        count = sum(1 for _ in root.find_all('specific/bandCharacterisation/band'))
        fitting = with_bands(files, count) if count > 1 else []
        found = fitting[0] if len(fitting) == 1 else None
    return found


def _open(image: Path, xml: Path, root: Element, files: Sequence[Path], alone: bool) -> Cube:
    level = _level(image, xml, root)
    elements = list(root.find_all('specific/bandCharacterisation/band'))
    numbered = sorted((e for e in elements if e.text('bandNumber').isdigit()), key=lambda e: int(e.text('bandNumber')[:9]))
    elements = numbered if len(numbered) == len(elements) else elements
    table = band_table(xml, elements, _NAMES)
    if table.fwhm_nm is None:
        table = BandTable(table.wavelengths_nm, _widths(elements), table.gain, table.offset)
    background = root.number('specific/backgroundValue')
    angles = Angles(
        within(root.number('specific/sunZenithAngle'), 180.0), azimuth(root.number('specific/sunAzimuthAngle')),
        within(root.number('specific/sceneIncidenceAngle'), 90.0), None,
    )
    quality = part(files, _QUALITY, (), beginning(image, _IMAGE), alone)
    masks = [MaskFile(name, title, quality, nonzero, bands) for name, title, bands in _MASKS] if quality is not None else []
    return described(
        image, xml, table, [True] * len(table), sensor='DESIS', level=level, units=_UNITS[level],
        nodata=_BACKGROUND if background is None or not np.isfinite(background) else background,
        acquired=root.text('base/temporalCoverage/startTime'), angles=angles, masks=masks,
    )


def _level(image: Path, xml: Path, root: Element) -> str:
    """The level: as the XML states it, or as the names of the product's files hold it."""
    said = [root.text(p) for p in ('base/level', 'specific/productType', 'productType')]
    said += [e.own_text for name in ('productType', 'level') for e in root.everywhere(name)]
    said += [e.own_text for name in ('name', 'fileName') for e in root.everywhere(name)] + [xml.name, image.name]
    level = next((m.group(1) for m in map(_LEVEL.search, (s.upper() for s in said)) if m is not None), '')
    if level not in _UNITS:
        known = f'the level {level}' if level else 'no known level'
        raise CubeError(f'{xml} describes DESIS data of {known}.', 'Open a product of level L1B, L1C or L2A.')
    return level


def _widths(elements: Sequence[Element]) -> Optional[Array]:
    """Widths at half of the largest response, nm; None where a response is missing or has no two sides."""
    found = []
    for element in elements:
        response, at = (as_numbers(element.text(name)) for name in ('response', 'wavelengths'))
        if response is None or at is None or response.shape != at.shape:
            return None
        if not (np.isfinite(response).all() and np.isfinite(at).all() and (np.diff(at) > 0.0).all() and response.max() > 0.0):
            return None
        peak, half = int(response.argmax()), float(response.max()) / 2.0
        left, right = np.flatnonzero(response[:peak] < half), np.flatnonzero(response[peak:] < half) + peak
        if not (len(left) and len(right)):
            return None
        i, j = int(left[-1]), int(right[0])
        low = np.interp(half, response[i : i + 2], at[i : i + 2])
        high = np.interp(half, response[[j, j - 1]], at[[j, j - 1]])
        found.append(float(high - low))
    return np.array(found) if found and min(found) > 0.0 else None
