"""Spectra of known materials, from libraries on disk, on one fine grid of wavelengths.

Three layouts are read from a folder, each where it is found: the ASCII archive of USGS splib07 (Kokaly et al. 2017, USGS Data Series 1035),
and ENVI spectral libraries (`.sli`) with a table of class names beside them, as VIPER tools and EnMAP-Box write it. Each spectrum gets one
of :data:`KINDS`, by the chapter and the words in its name or by its class in the table; what fits none is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import ParameterError
from ....spectra.atmosphere import is_opaque
from ....spectra.library import SpectralLibrary, open_library

GRID_NM: Array = np.arange(380.0, 2521.0, 5.0)
KINDS = (
    'water', 'tree', 'shrub', 'herb', 'dry vegetation', 'soil', 'rock', 'clay tile', 'dark roof', 'other roof', 'asphalt', 'concrete',
    'artificial', 'snow',
)  # fmt: skip
_LEAST_COVER = 0.97
_DARK, _WHITE = -0.02, 1.3

# What the fourth instrument of the archive, in the thermal infrared, says of sunlight is too little.
_USGS_INSTRUMENTS = ('ASD', 'BECK', 'AVIRIS')
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
            kinds_of = _usgs
        elif path.suffix == '.sli' and path.with_suffix('.csv').is_file():
            kinds_of = _tabled
        else:
            continue
        library = open_library(path, np.float64)  # what is made of them must not depend on how libraries are kept in memory
        before = len(spectra)
        for kind, number in kinds_of(library):
            spectrum = _on_grid(library.wavelengths_nm, library.spectra[number]) if kind else None
            if spectrum is not None:
                spectra.append(spectrum)
                kinds.append(KINDS.index(kind))
        sources[path.name] = len(spectra) - before
    if not spectra:
        raise ParameterError(f'No spectral library was found in {folder}.', 'Give a folder with usgs_splib07a_ascii.tar.xz or .sli files.')
    return Materials(np.stack(spectra), np.asarray(kinds), sources)


def _usgs(library: SpectralLibrary) -> Iterator[Tuple[str, int]]:
    """Kind and number of each spectrum of the archive that has one."""
    for number, (name, chapter, instrument) in enumerate(zip(library.names, library.levels['chapter'], library.levels['instrument'])):
        if chapter in _USGS and instrument in _USGS_INSTRUMENTS:
            yield _first(_USGS[chapter], name.replace('splib07a_', '')), number


def _tabled(library: SpectralLibrary) -> Iterator[Tuple[str, int]]:
    """Kind and number of each spectrum of a library whose table of classes lies beside it."""
    columns = [values for column, values in library.levels.items() if re.match(r'level', column, re.IGNORECASE)]
    for number, name in enumerate(library.names):
        yield _first(_TABLE, ' '.join([*(values[number] for values in columns), name])), number


def _on_grid(wavelengths: Array, values: Array) -> Optional[Array]:
    """A spectrum on the grid, with straight lines over what the atmosphere hides; None where it covers too little, or is none."""
    usable = np.isfinite(values) & (values > _DARK) & (values < _WHITE) & (wavelengths > 0.0) & ~is_opaque(wavelengths)
    if usable.sum() < 0.5 * np.count_nonzero(np.isfinite(values)) or usable.sum() < 20:
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

