"""Spectra of known materials, from libraries on disk, on one fine grid of wavelengths.

Three layouts are read from a folder, each where it is found: the ASCII archive of USGS splib07 (Kokaly et al. 2017, USGS Data Series 1035),
and ENVI spectral libraries (`.sli`) with a table of class names beside them, as VIPER tools and EnMAP-Box write it. Each spectrum gets one
of :data:`KINDS`, by the chapter and the words in its name or by its class in the table; what fits none is left out.
"""

from __future__ import annotations

import csv
import re
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import ParameterError
from ....cubes.envi import read_header

GRID_NM: Array = np.arange(380.0, 2521.0, 5.0)
KINDS = (
    'water', 'tree', 'shrub', 'herb', 'dry vegetation', 'soil', 'rock', 'clay tile', 'dark roof', 'other roof', 'asphalt', 'concrete',
    'artificial', 'snow',
)  # fmt: skip
_DELETED = -1e30
# The atmosphere lets through too little there: what airborne spectra show in it is noise.
_OPAQUE_NM = ((1340.0, 1460.0), (1790.0, 1970.0))
_LEAST_COVER = 0.97
_DARK, _WHITE = -0.02, 1.3

# The first pattern that a name of the USGS library holds decides; '' leaves the spectrum out.
_USGS: Dict[str, Sequence[Tuple[str, str]]] = {
    'ChapterV_Vegetation': (
        (r'\+|Mix|Lichen|Algae|Biofilm|Ply|Flower|Antigorite', ''),
        (r'dry|NPV|bark|dead|litter|straw|stem|Blackbrush_.*brown', 'dry vegetation'),
        (r'Aspen|Pine|Fir|Maple|Oak|Spruce|Walnut|Willow|Juniper|Eucalyptus|Cottonwood|Tree|forest|frst|forst', 'tree'),
        (r'Sage|Manzanita|bush|Chamise|Buckbrush|Rabbit|Salt|Tamarisk|Toyon|Ceanothus|Russian', 'shrub'),
        (r'.', 'herb'),
    ),
    'ChapterS_SoilsAndMixtures': ((r'Soil|Stonewall|Playa|Sand|Loam|Clay_|Desert', 'soil'), (r'.', 'rock')),
    'ChapterM_Minerals': ((r'Ice', ''), (r'.', 'rock')),
    'ChapterL_Liquids': ((r'\+0|\+Mont|Montmor', ''), (r'snow|Ice', 'snow'), (r'.', 'water')),
    'ChapterA_ArtificialMaterials': (
        (r'Oil\d|Powder|Oxide|Gadol|Europ|Ammon|Cyanide|Montmor|Kerogen|Vermicul|Mylar|RefStd|Benzene|GDS7[789]|GDS8[012]', ''),
        (r'Asphalt_.*(Roof|Shingle)|Asphalt_Shingle|Tar.*Roof', 'dark roof'),
        (r'Asphalt|Tar', 'asphalt'),
        (r'Concrete|Cement', 'concrete'),
        (r'Brick|Tile', 'clay tile'),
        (r'Cedar|Fiberglass.*Roof|Roof|Galv|Sheet_Metal|Aluminum', 'other roof'),
        (r'Pine_|Wood|Plywood|Cardboard|Burlap', 'dry vegetation'),
        (r'.', 'artificial'),
    ),
}  # fmt: skip
# The same for tables: words of all columns, joined by spaces.
_TABLE: Sequence[Tuple[str, str]] = (
    (r'\bwater\b', 'water'),
    (r'\bNPV\b|bark', 'dry vegetation'),
    (r'artificial_turf', 'artificial'),
    (r'\bGV\b.*\btree\b|vegetation tree', 'tree'),
    (r'\bGV\b.*\bshrub\b', 'shrub'),
    (r'\bGV\b|turf|low vegetation', 'herb'),
    (r'\bROCK\b', 'rock'),
    (r'\bSOIL\b|soil', 'soil'),
    (r'roof.*(red_tile|clay)|tile.*roof|clay tile', 'clay tile'),
    (r'roof.*(comp_shingle|composite|asphalt|gravel|bitumen|tar)|(asphalt|tar|bitumen).*roof', 'dark roof'),
    (r'\broof\b', 'other roof'),
    (r'paved.*(concrete|brick|sidewalk)|concrete.*pavement', 'concrete'),
    (r'tennis|sport|plastic|solar|greenhouse', 'artificial'),
    (r'\bpaved\b|\bpavement\b', 'asphalt'),
)


@dataclass(frozen=True, eq=False)
class Materials:
    """Spectra of materials.

    Args:
        spectra: Reflectance 0…1 at :data:`GRID_NM`, shape ``(n, wavelengths)``, float32.
        kinds: Index into :data:`KINDS` of each, shape ``(n,)``.
        sources: How many spectra each library gave.
    """

    spectra: Array
    kinds: Array
    sources: Dict[str, int]


def read_materials(folder: Path) -> Materials:
    """All spectra of a folder of libraries.

    Args:
        folder: Its files directly in it, see the head of this module.

    Raises:
        ParameterError: There is no library, or none of its spectra can be used.
    """
    spectra: List[Array] = []
    kinds: List[int] = []
    sources: Dict[str, int] = {}
    for path in sorted(Path(folder).iterdir()) if Path(folder).is_dir() else []:
        if re.fullmatch(r'usgs_splib07.*\.tar\.\w+', path.name):
            found = _usgs(path)
        elif path.suffix == '.sli' and path.with_suffix('.csv').is_file():
            found = _envi(path)
        else:
            continue
        before = len(spectra)
        for kind, wavelengths, values in found:
            spectrum = _on_grid(wavelengths, values)
            if spectrum is not None:
                spectra.append(spectrum)
                kinds.append(KINDS.index(kind))
        sources[path.name] = len(spectra) - before
    if not spectra:
        raise ParameterError(f'No spectral library was found in {folder}.', 'Give a folder with usgs_splib07a_ascii.tar.xz or .sli files.')
    return Materials(np.stack(spectra), np.asarray(kinds), sources)


def _usgs(path: Path) -> Iterator[Tuple[str, Array, Array]]:
    """Kind, wavelengths in nm and values of the archive's spectra."""
    wavelengths: Dict[str, Array] = {}
    waiting: List[Tuple[str, str, Array]] = []
    with tarfile.open(path) as archive:
        for member in archive:
            name = member.name.rsplit('/', 1)[-1]
            if not member.isfile() or not name.endswith('.txt') or name.startswith('._'):
                continue
            chapter = member.name.split('/')[-2]
            instrument = re.search(r'_(ASD|BECK|AVIRIS)', name)
            is_axis = '_Wavelengths_' in name
            if not (is_axis or chapter in _USGS) or instrument is None:
                continue
            kind = '' if is_axis else _first(_USGS[chapter], name.replace('splib07a_', ''))
            file = archive.extractfile(member)
            if file is None or not (is_axis or kind):
                continue
            values = np.array([float(line) for line in file.read().decode('latin-1').splitlines()[1:] if line.strip()])
            if is_axis:
                wavelengths[instrument[1]] = values * 1000.0  # µm
            else:
                waiting.append((kind, instrument[1], values))
    for kind, instrument_name, values in waiting:
        axis = wavelengths.get(instrument_name)
        if axis is not None and len(axis) == len(values):
            yield kind, axis, values


def _envi(path: Path) -> Iterator[Tuple[str, Array, Array]]:
    """Kind, wavelengths in nm and values of a library whose table of classes lies beside it."""
    header = read_header(path.with_suffix('.hdr'))
    wavelengths = np.array([float(v) for v in header.values('wavelength')])
    if wavelengths.max() < 100.0:
        wavelengths = wavelengths * 1000.0  # µm, whatever the header calls it
    shape = header.integer('lines'), header.integer('samples')
    values = np.fromfile(path, header.dtype, shape[0] * shape[1], offset=header.offset).reshape(shape).astype(np.float64)
    values = values / (10_000.0 if np.nanmedian(values) > 2.0 else 1.0)
    with open(path.with_suffix('.csv'), encoding='latin-1', newline='') as file:
        for row, spectrum in zip(csv.DictReader(file), values):
            words = ' '.join(str(v) for k, v in row.items() if re.match(r'level', str(k), re.IGNORECASE))
            kind = _first(_TABLE, f'{words} {next(iter(row.values()))}')
            if kind:
                yield kind, wavelengths, spectrum


def _on_grid(wavelengths: Array, values: Array) -> Optional[Array]:
    """A spectrum on the grid, with straight lines over what the atmosphere hides; None where it covers too little, or is none."""
    usable = np.isfinite(values) & (values > _DARK) & (values < _WHITE) & (wavelengths > 0.0)
    for low, high in _OPAQUE_NM:
        usable &= ~((wavelengths > low) & (wavelengths < high))
    if usable.sum() < 0.5 * np.count_nonzero(values > _DELETED) or usable.sum() < 20:
        return None
    order = np.argsort(wavelengths[usable], kind='stable')
    x, y = wavelengths[usable][order], values[usable][order]
    inside = (x[0] <= GRID_NM) & (x[-1] >= GRID_NM)
    if inside.mean() < _LEAST_COVER:
        return None
    spectrum = np.interp(GRID_NM, x, y)
    return None if spectrum.max() <= 0.0 else np.clip(spectrum, 0.0, _WHITE).astype(np.float32)


def _first(patterns: Sequence[Tuple[str, str]], text: str) -> str:
    return next((kind for pattern, kind in patterns if re.search(pattern, text, re.IGNORECASE)), '')

