"""Whether a file by itself is an image with spectra; why not, in a sentence, where people may have thought so.

What other files of its folder it belongs to, see :mod:`~hsi_plugin.cubes.gather.folder`.
"""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

from ...core.errors import CubeError
from ..envi import EnviHeader, read_header
from ..gdal_versions import open_dataset
from ..sensors import candidate as of
from ..sensors.beside import is_lookup_table, is_positions
from ..sensors.candidate import Candidate
from ..sensors.parts import IMAGES
from ..sensors.products import open_product
from .tiff_head import tiff_head

FEWEST_BANDS = 5  # pictures and masks have fewer
_ARCHIVES = ('.zip', '.tar', '.gz', '.tgz', '.bz2', '.xz', '.7z')
_PARTLY_TEXT = ('.dat', '')  # suffixes that files of other kinds have too: no image where GDAL sees none
_MASK = re.compile(r'(?<![a-z])(?:mask|pixelmask|quality|ql|udm2?|preview|quicklook|thumbnail|browse)(?![a-z])', re.IGNORECASE)
_REFERENCE = re.compile(r'(?<![a-z])(?:white|dark)[ _-]?ref', re.IGNORECASE)
_ANGLES = ('to-sun zenith', 'to-sensor zenith')  # bands of what lies beside images of AVIRIS
_RECORD = re.compile(rb'<Item name="RECORD" domain="HSI_RUN">(.*?)</Item>', re.DOTALL)
_IMPORTED = 'import'  # the task whose result is a cube again
_VRT_BAND = re.compile(rb'<VRTRasterBand\b')
_LARGEST_VRT = 64 << 20
# Words of names, in capitals, between which files of one granule differ: what holds spectra, and what lies beside.
_SPECTRA = {'RFL', 'RAD', 'RDN'}
_BESIDE = {'MASK', 'BANDMASK', 'OBS', 'RFLUNCERT', 'UNC', 'UNCERT', 'UNCERTAINTY', 'GLT', 'LOC', 'IGM', 'GEO', 'QA'}
_LEVELS = re.compile(r'L[12][A-D]?')


def reason_against(path: Path, kind: str) -> Optional[str]:
    """Why a file is no image with spectra.

    Args:
        path: The file; of an ENVI pair, see :func:`reason_against_envi`.
        kind: As :class:`~hsi_plugin.cubes.sensors.candidate.Candidate` tells it.

    Returns:
        None for an image; '' for a file that nobody takes for one; else a sentence.
    """
    if kind == of.TIFF:
        return _against_tiff(path)
    if kind in (of.HDF5, of.HDF4):  # GDAL's libraries for these do not survive every damaged file
        return None
    if kind in (of.MATLAB, of.NUMPY):
        return _against_array(path)
    if kind != of.OTHER:
        return ''
    suffix = path.suffix.lower()
    if suffix == '.vrt':
        return _against_few(_bands_of_vrt(path))
    if suffix in _ARCHIVES:
        return 'It is an archive: unpack it first.'
    return _against_other(path, suffix) if suffix in IMAGES else ''


def reason_against_envi(data: Path, header_path: Path) -> Optional[str]:
    """Why an ENVI pair is no image with spectra; None for one, and for a damaged one, of which whoever opens it tells more."""
    try:
        header = read_header(header_path, data)
    except CubeError:
        return None
    kind = header.text('file type').lower()
    if 'library' in kind:
        return 'It is a spectral library.'
    if 'classification' in kind:
        return 'It is a map of classes.'
    other = _part_of_flight(header, data.name)
    if other:
        return f'It holds {other} of another image.'
    if _REFERENCE.search(data.name):
        return 'Its name says that it is a white or dark reference of a camera.'
    return _against_few(header.shape[0])


def envi_data(header: Path, by_stem: Mapping[str, Sequence[Tuple[Path, int]]]) -> Optional[Path]:
    """The data file of an ENVI header; of several the one whose size fits.

    Args:
        header: The header.
        by_stem: Files that may be one, with their sizes, by their names without suffix and by their whole names, in lower case.
    """
    beside = list(by_stem.get(header.stem.lower(), ()))
    if len(beside) > 1:
        try:
            told = read_header(header)
            beside = [(p, n) for p, n in beside if told.describes_raw_data and n == told.offset + told.data_bytes] or beside
        except CubeError:
            pass  # whoever opens the first one says what is wrong with it
    return beside[0][0] if beside else None


def sides_of_granules(names: Iterable[str]) -> Dict[str, str]:
    """Files whose names say that they belong to another one: masks, angles, uncertainties.

    Args:
        names: Of files that must not be opened to look.

    Returns:
        The name of the file that each belongs to, where that one is there too.
    """
    spectra: Dict[Tuple[str, ...], str] = {}
    beside: List[Tuple[str, Tuple[str, ...]]] = []
    for name in names:
        words = re.split(r'[_\-. ]', name.upper())
        common = tuple('*' if w in _SPECTRA or w in _BESIDE else w for w in words if not _LEVELS.fullmatch(w))
        held: Set[str] = set(words)
        if held & _BESIDE:
            beside.append((name, common))
        elif held & _SPECTRA:
            spectra.setdefault(common, name)
    return {name: spectra[common] for name, common in beside if common in spectra}


def _against_tiff(path: Path) -> Optional[str]:
    head = tiff_head(path)
    if head is None:  # damaged: whoever opens it says so
        return None
    task = _task(head.metadata)
    if task and task != _IMPORTED:
        return f'It is a result of this program ({task}).'
    if head.bits == 8 and _MASK.search(path.stem):
        return 'It is a mask or a picture by its name and its values, which are bytes.'
    return _against_few(head.bands)


def _task(metadata: bytes) -> str:
    """What made a raster, where this program did; '' for others."""
    if b'HSI_RUN' not in metadata:
        return ''
    found = _RECORD.search(metadata)
    try:
        text = (unescape(found.group(1).decode('utf-8')) if found is not None else '') or '{}'
        told = json.loads(text if '"' in text else unescape(text))  # GDAL escapes what it keeps in a TIFF twice
    except (ValueError, RecursionError):
        return ''
    return str(told.get('task', ''))[:40] if isinstance(told, dict) else ''


def _against_array(path: Path) -> Optional[str]:
    """Why a MATLAB or NumPy file is none; these are read without a library that could crash."""
    try:
        with Candidate(str(path)) as candidate:
            cube = open_product(candidate)
    except CubeError as error:
        return error.what
    if cube is None:
        return ''
    count = cube.bands.count
    cube.close()
    return _against_few(count)


def _against_other(path: Path, suffix: str) -> Optional[str]:
    """Why a file with an image's suffix and no known beginning is none: JPEG 2000, ERDAS and others are read through GDAL."""
    dataset, _ = open_dataset(str(path))
    if dataset is not None:
        return _against_few(dataset.RasterCount)
    return '' if suffix in _PARTLY_TEXT else 'It is no raster that GDAL reads; if it is an ENVI image, its header is missing.'


def _bands_of_vrt(path: Path) -> int:
    """Bands of a virtual raster, counted in its text: opened, it would open its sources too."""
    try:
        with open(path, 'rb') as file:
            return len(_VRT_BAND.findall(file.read(_LARGEST_VRT)))
    except OSError:
        return 0


def _against_few(bands: int) -> Optional[str]:
    if bands >= FEWEST_BANDS:
        return None
    return f'It has {"one band" if bands == 1 else f"{bands} bands"}; an image with spectra has {FEWEST_BANDS} or more.'


def _part_of_flight(header: EnviHeader, name: str) -> str:
    if is_lookup_table(header, name):
        return 'the lookup table'
    if is_positions(header, name):
        return 'the positions'
    names = header.text('band names').lower()
    return 'the angles' if all(angle in names for angle in _ANGLES) else ''
