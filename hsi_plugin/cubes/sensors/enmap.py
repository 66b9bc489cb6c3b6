"""EnMAP L1B, L1C and L2A: an XML file, GeoTIFFs (or ENVI files, JPEG 2000) of spectra, and one image for each quality mask.

Layout: outermost element ``level_X``; ``base/level``; ``specific/bandCharacterisation/bandID[@number]`` with ``wavelengthCenterOfBand``
and ``FWHMOfBand`` in nm, ``GainOfBand`` and ``OffsetOfBand`` (physical value = stored value · gain + offset: W m⁻² sr⁻¹ nm⁻¹ for L1,
reflectance for L2A); ``specific/vnirProductQuality/expectedChannelsList`` and ``swirProductQuality/…`` (numbers of usable bands from
1); angles as ``specific/sunElevationAngle/center`` and so on, in degrees; file names in ``product/image/{merge,vnir,swir}/name`` and
``product/productFileInformation/file/name``. Nothing is stored as 0 in L1 and as −32768 in L2A.

L1B comes as two images, one a detector, in the geometry of their measurement. They are not brought to a common grid before L1C, so that
the same row and column of both is not the same place: each opens for itself.

Source: EnMAP HSI Product Specification Level-1/Level-2, EN-PCV-ICD-2009-2, DLR; quality layers as in ESA SNAP's public EnMAP reader.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Sequence, Set, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import CubeError
from ..cube import Cube
from ..facts import Angles
from ..masks import bit, one_of
from ..radiometry import RADIANCE, REFLECTANCE
from ..xml import Element, read_xml
from . import candidate as of
from .candidate import Candidate, missing_part
from .dlr import BandTable, MaskFile, azimuth, band_table, described, within, zenith
from .parts import beginning, descriptions, image_of, part, with_bands

ROOT = 'level_X'
_NAMES = {'wavelength': 'wavelengthCenterOfBand', 'fwhm': 'FWHMOfBand', 'gain': 'GainOfBand', 'offset': 'OffsetOfBand'}
# Levels: their units, and the stored value for "nothing here".
_LEVELS: Dict[str, Tuple[str, float]] = {'L1B': (RADIANCE, 0.0), 'L1C': (RADIANCE, 0.0), 'L2A': (REFLECTANCE, -32768.0)}
_IMAGE, _DETECTORS = 'SPECTRAL_IMAGE', ('VNIR', 'SWIR')
_BANDS = (224, 91, 133)  # of the whole instrument and its detectors, to know an image that lost its XML
_LARGE_SMILE_NM = 1.0
_MASKS = (
    ('cloud', 'Clouds', 'QL_QUALITY_CLOUD', one_of(1)), ('cloud_shadow', 'Shadows of clouds', 'QL_QUALITY_CLOUDSHADOW', one_of(1)),
    ('cirrus', 'Cirrus', 'QL_QUALITY_CIRRUS', one_of(1, 2, 3)), ('haze', 'Haze', 'QL_QUALITY_HAZE', one_of(1)),
    ('snow', 'Snow', 'QL_QUALITY_SNOW', one_of(1)), ('land', 'Land', 'QL_QUALITY_CLASSES', one_of(1)),
    ('water', 'Water', 'QL_QUALITY_CLASSES', one_of(2)),
)
# Bits of the test flags: the first for SWIR, the next one for VNIR.
_FLAGS = ((2, 'interpolated', 'Interpolated'), (4, 'saturated', 'Saturated'), (6, 'artefact', 'Disturbed'))


def open_product(candidate: Candidate) -> Optional[Cube]:
    """A product of EnMAP, from its XML or its image; None for other files.

    Raises:
        CubeError: It is a product of EnMAP that cannot be used.
    """
    if candidate.kind == of.XML:
        return _from_xml(candidate.path, candidate.xml) if candidate.xml.name == ROOT else None
    image_path = image_of(candidate.path)
    xmls, files = descriptions(image_path, ROOT)
    for xml in xmls:
        try:
            root = read_xml(xml)
            images = _images(xml, root, files, len(xmls) == 1)
        except CubeError:
            if candidate.kind != of.OTHER and _may_be_ours(candidate):
                raise
            continue  # some other image in the same folder
        detector = next((d for d, image in images.items() if image == image_path), None)
        if detector is not None:
            return _open(image_path, xml, root, detector, files)
    if any(beginning(image_path, _role(d)) is not None for d in ('', *_DETECTORS)) and _may_be_ours(candidate):
        # Without its XML such an image is numbers without wavelengths or units, which must not be taken for reflectance.
        start = image_path.stem.upper().partition(_IMAGE)[0]
        raise missing_part(image_path, f'{start}METADATA.XML, which tells wavelengths and units,')
    return None


def _may_be_ours(candidate: Candidate) -> bool:
    """Whether an image looks like one of EnMAP that lost its XML: so many bands, and no wavelengths."""
    return candidate.raster.bands.count in _BANDS and candidate.raster.bands.wavelengths_nm is None


def _from_xml(xml: Path, root: Element) -> Cube:
    xmls, files = descriptions(xml, ROOT)
    images = _images(xml, root, files, len(xmls) == 1)
    for detector, image in images.items():
        if image is not None:
            return _open(image, xml, root, detector, files)
    role = _role(next(iter(images)))
    named = next((n for n in _stated(root) if beginning(Path(n), role) is not None), f'{beginning(xml, "METADATA") or "…"}-{role}.TIF')
    raise missing_part(xml, f'the image {named}')


def _images(xml: Path, root: Element, files: Sequence[Path], alone: bool) -> Dict[str, Optional[Path]]:
    """The images of a product: '' for that of both detectors, or VNIR and SWIR; None where a file is not there."""
    detectors = _DETECTORS if _level(xml, root) == 'L1B' else ('',)
    stated, start = _stated(root), beginning(xml, 'METADATA')
    found = {d: part(files, _role(d), stated, start, alone) for d in detectors}
    if alone and not any(found.values()):
        count = sum(1 for _ in root.find_all('specific/bandCharacterisation/bandID'))
        first = int(_first_swir(root) or 0)
        for detector, bands in zip(detectors, (first, count - first) if len(detectors) == 2 else (count,)):
            fitting = with_bands(files, bands) if bands > 1 else []
            found[detector] = fitting[0] if len(fitting) == 1 else None
    return found


def _role(detector: str) -> str:
    return f'{_IMAGE}_{detector}' if detector else _IMAGE


def _first_swir(root: Element) -> Optional[float]:
    """How many bands come before those of the SWIR detector."""
    return root.number('product/image/vnir/channels') or root.number('specific/numberOfVNIRBands')


def _stated(root: Element) -> List[str]:
    images = [e.text('name') for kind in ('merge', 'vnir', 'swir') for e in root.find_all(f'product/image/{kind}')]
    listed = [e.text('name') for e in root.find_all('product/productFileInformation/file')]
    return [name for name in (*images, *listed, root.text('metadata/name')) if name]


def _level(xml: Path, root: Element) -> str:
    level = root.text('base/level').upper()
    if level not in _LEVELS:
        raise CubeError(f'{xml} describes EnMAP data of the level "{level[:40]}".', 'Open a product of level L1B, L1C or L2A.')
    return level


def _open(image: Path, xml: Path, root: Element, detector: str, files: Sequence[Path]) -> Cube:
    level = _level(xml, root)
    units, nothing = _LEVELS[level]
    elements = list(root.find_all('specific/bandCharacterisation/bandID'))
    numbered = sorted((e for e in elements if e.attributes.get('number', '').isdigit()), key=lambda e: int(e.attributes['number']))
    table = band_table(xml, numbered if len(numbered) == len(elements) else elements, _NAMES)
    good = _good(root, len(table), nothing)
    notes: List[str] = []
    if detector:
        table, good = _of_detector(xml, root, table, good, detector)
        notes.append(f'This is the {detector} detector of EnMAP L1B; the other one is an image of its own, not aligned with it before L1C.')
        notes.append('Positions of level L1B are approximate; L1C and L2A are orthorectified.')
        notes += _smile(root, detector)
    return described(
        image, xml, table, good, sensor='EnMAP', level=level, units=units, nodata=nothing,
        acquired=root.text('base/temporalCoverage/startTime'), angles=_angles(root),
        masks=_masks(xml, root, image, detector, files, len(table)), notes=notes,
    )


def _of_detector(xml: Path, root: Element, table: BandTable, good: List[bool], detector: str) -> Tuple[BandTable, List[bool]]:
    """The bands of one detector: VNIR comes first."""
    first = _first_swir(root)
    if first is None or not 0 < first < len(table):
        raise CubeError(f'{xml} does not tell how many bands the VNIR detector has.', 'It is incomplete: download the product again.')
    start, stop = (0, int(first)) if detector == 'VNIR' else (int(first), len(table))
    return table.part(start, stop), good[start:stop]


def _good(root: Element, count: int, nothing: float) -> List[bool]:
    """Bands that were expected to hold data, without those whose mean says that they hold nothing (water vapour, in L2A)."""
    expected: Set[int] = set()
    for detector in _DETECTORS:
        listed = root.text(f'specific/{detector.lower()}ProductQuality/expectedChannelsList').replace(',', ' ').split()
        expected |= {int(n) for n in listed if n.isdigit() and len(n) < 6}
    usable = [not expected or n in expected for n in range(1, count + 1)]
    means = [e.number('mean') for statistics in root.everywhere('bandStatistics') for e in statistics.find_all('bandID')]
    if len(means) == count:
        usable = [u and m is not None and bool(np.isfinite(m)) and m != nothing for u, m in zip(usable, means)]
    return usable


def _smile(root: Element, detector: str) -> List[str]:
    """A sentence where the centres of bands wander across the image (polynomials of the column, fourth order)."""
    columns = int(min(max(root.number(f'product/image/{detector.lower()}/dimension/columns') or 1000, 1), 100_000))
    x = np.arange(1, columns + 1, dtype=np.float64)
    largest = 0.0
    for band in root.find_all(f'specific/smileCorrection/{detector}/bandID'):
        terms = [band.number(f'coeff{k}') for k in range(5)]
        if all(t is not None and abs(t) < 1e6 for t in terms):
            largest = max(largest, float(np.ptp(np.polyval(np.array(terms[::-1], np.float64), x))))
    if largest <= _LARGE_SMILE_NM:
        return []
    return [f'The wavelengths of a band differ by up to {largest:.1f} nm across the image (smile); the nominal ones are given.']


def _angles(root: Element) -> Angles:
    """Sun and view; off-nadir angles at the satellite, which older files give, are no view angles on the ground."""

    def centre(name: str) -> Optional[float]:
        return root.number(f'specific/{name}/center')

    return Angles(
        zenith(centre('sunElevationAngle')), azimuth(centre('sunAzimuthAngle')), within(centre('viewingZenithAngle'), 90.0),
        azimuth(centre('viewingAzimuthAngle')),
    )


def _masks(xml: Path, root: Element, image: Path, detector: str, files: Sequence[Path], count: int) -> List[MaskFile]:
    """Masks that lie beside the image. The test flags tell of interpolated, saturated and disturbed pixels, by bits for each detector."""
    stated = _stated(root)
    start, alone = beginning(image, _role(detector)), len(descriptions(xml, ROOT)[0]) == 1
    found = []
    for name, title, layer, flagged in _MASKS if detector != 'SWIR' else ():  # those of L1B lie in the geometry of VNIR
        path = part(files, layer, stated, start, alone)
        if path is not None:
            found.append(MaskFile(name, title, path, flagged))
    defects = part(files, f'QL_PIXELMASK_{detector}'.rstrip('_'), stated, start, alone)
    if defects is not None:
        found.append(MaskFile('defect', 'Defective in some band', defects, _defective, tuple(range(count))))
    flags = part(files, f'QL_QUALITY_TESTFLAGS_{detector}'.rstrip('_'), stated, start, alone)
    if flags is None:
        return found
    for shift, side in enumerate(('SWIR', 'VNIR')):
        for first, name, title in _FLAGS if detector in ('', side) else ():
            found.append(MaskFile(name if detector else f'{name}_{side.lower()}', f'{title} in {side}', flags, bit(first + shift)))
    return found


def _defective(values: Array) -> BoolArray:
    """Marks what is flagged in any band; 255 is off the swath."""
    return np.asarray(((values != 0) & (values != 255)).any(0))
