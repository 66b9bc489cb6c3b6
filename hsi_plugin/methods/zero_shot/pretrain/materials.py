"""Which material a library spectrum shows: between the names in libraries and the materials that the model tells apart stands this table.

The materials are fine where libraries know more than maps usually ask for (four kinds of roof), because words group them: "roof" is all of
them, "red roof" is one. Water is generated (:mod:`.water`), since libraries hold a handful of spectra of it; cloud and shadow are, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.materials import MATERIALS

GRID_NM: Array = np.arange(380.0, 2521.0, 5.0)
"""Wavelengths of library spectra while the model is trained."""

_SKIP = ''
# The first pattern that a spectrum's name holds decides, by the chapter of the USGS library (Kokaly et al. 2017, USGS Data Series 1035).
_USGS: Mapping[str, Sequence[Tuple[str, str]]] = {
    'ChapterV_Vegetation': (
        (r'\+|Mix|Cactus|Algae|Biofilm|Ply|Flower|Antigorite|Marsh_(water|sediment)|Oiled', _SKIP),
        (r'Lichen', 'lichen'),
        (r'bark|wood|stem|Dead|litter|wrack', 'wood'),
        (r'dry|NPV|straw|brown|gold|Cheatgrass', 'dry grass'),
        (r'Pine|Fir|Spruce|Juniper|conifer|Lodgepole|Redcedar|Douglas', 'needleleaf tree'),
        (r'Aspen|Maple|Oak|Walnut|Willow|Eucalyptus|Cottonwood|Russian|Tree|forest|frst', 'broadleaf tree'),
        (r'Sage|Manzanita|bush|Chamise|Buckbrush|Rabbit|Salt|Tamarisk|Toyon|Ceanothus|Yerba|brush', 'shrub'),
        (r'Marsh|altern|patens|austr|americ|Wetland|Sedge|CRMS|DWV|DWO|mangrove', 'wetland plants'),
        (r'Rangeland|Grass', 'grass by greenness'),
        (r'.', 'crop'),
    ),
    'ChapterS_SoilsAndMixtures': (
        (r'Crust|Efflor|Salt', 'salt'),
        (r'Sand|Beach|Dune', 'sand'),
        (r'Soil|Stonewall|Mud|Loam|Clay_|Desert', 'soil'),
        (r'BurnArea', 'burnt ground'),
        (r'Basalt|Rhyolite|Tuff|Limestone|Phyllite|Skarn|Hornfels|Granite|Sandstone|Rock', 'rock'),
        (r'.', _SKIP),
    ),
    'ChapterM_Minerals': (
        (r'^Ice', _SKIP),
        (r'^Alunite', 'alunite'),
        (r'^(Kaolinite|Dickite|Halloysite|Nacrite)', 'kaolinite'),
        (r'^(Muscovite|Illite|Paragonite|Sericite)', 'mica'),
        (r'^(Montmorillonite|Nontronite|Saponite|Hectorite|Beidellite)', 'montmorillonite'),
        (r'^(Chlorite|Clinochlore|Prochlorite|Thuringite|Epidote|Clinozoisite)', 'chlorite'),
        (r'^Calcite|^Aragonite', 'calcite'),
        (r'^(Dolomite|Ankerite|Magnesite|Siderite|Rhodochrosite)', 'dolomite'),
        (r'^(Gypsum|Bassanite|Anhydrite)', 'gypsum'),
        (r'^Jarosite', 'jarosite'),
        (r'^(Hematite|Maghemite)', 'hematite'),
        (r'^(Goethite|Lepidocros|Ferrihydrite|Limonite)', 'goethite'),
        (r'^(Olivine|Hypersthene|Diopside|Augite|Enstatite|Bronzite|Hedenbergite|Pigeonite)', 'pyroxene and olivine'),
        (r'^(Serpentine|Antigorite|Chrysotile|Talc|Lizardite)', 'serpentine'),
        (r'^(Halite|Sylvite|Thenardite|Trona|Carnallite|Mirabilite|Borax|Ulexite)', 'salt'),
        (r'^(Quartz|Albite|Microcline|Orthoclase|Sanidine|Perthite|Oligoclase|Anorthite|Labradorite|Bytownite|Opal|Chalcedony)', 'rock'),
        (r'^(Actinolite|Tremolite|Hornblende|Riebeckite|Glaucophane|Richterite)', 'amphibole'),
        (r'.', _SKIP),
    ),
    'ChapterL_Liquids': ((r'veg|Montmor|Algea|Seawater', _SKIP), (r'.', 'snow')),
    'ChapterA_ArtificialMaterials': (
        (r'Asphalt_Shingle|Asphalt.*Shingle', 'shingle roof'),
        (r'Tar|Roofing_Felt|Asphalt.*Roof', 'bitumen roof'),
        (r'Asphalt', 'asphalt'),
        (r'Concrete|Cement|Cinder_Block', 'concrete'),
        (r'Brick|Terra', 'brick'),
        (r'Cedar_Shake', 'wood shingle roof'),
        (r'Galv|Sheet_Metal|Aluminum_brushed|Painted_Aluminum|Steel|Tin_Can', 'metal roof'),
        (r'Fiberglass.*Roof|GGA-54|Plastic|Tyvek|Visqueen|Polystyrene|Fiberglass', 'plastic'),
        (r'Fabric|Nylon|Polyester|Carpet|Burlap|Cotton|Terrycloth|Webbing', 'fabric'),
        (r'Wood|Plywood|Board|Cardboard|Paper_', 'wood'),
        (r'.', _SKIP),
    ),
}  # fmt: skip
# The same for tables of classes: the words of all their columns and of the name, joined by spaces.
_TABLE: Sequence[Tuple[str, str]] = (
    (r'greenish roof', _SKIP),
    (r'\bwater\b', 'water by colour'),
    (r'LICHEN', 'lichen'),
    (r'\bshade\b', _SKIP),
    (r'artificial.turf', 'artificial turf'),
    (r'tennis|sport|tartan', 'sports ground'),
    (r'\bBARK\b|\bWOOD\b|litter', 'wood'),
    (r'\bNPV\b|grass \(dry|dry agricultural', 'dry grass'),
    (r'MARSH', 'wetland plants'),
    (r'\bGV\b.*\btree\b.*needle|conifer', 'needleleaf tree'),
    (r'\bGV\b.*\btree\b|deciduous tree', 'broadleaf tree'),
    (r'\bGV\b.*\bshrub\b.*needle', 'shrub'),
    (r'\bGV\b.*\bshrub\b', 'shrub'),
    (r'corn|potato|sorghum|beet|sunflower|alfalfa|ANNUAL_FORB|BRNI', 'crop'),
    (r'\bGV\b|turf|grass|low vegetation', 'grass by greenness'),
    (r'ASPHALT_GRAVEL', 'asphalt'),
    (r'GRAVEL\b.*SOIL|SOIL.*\bgravel\b|railtrack', 'gravel'),
    (r'SOIL.*\bsand\b|\bSAND\b|sand \(', 'sand'),
    (r'pervious ROCK\b', 'rock'),
    (r'\bSOIL\b|soil', 'soil'),
    (r'concrete.tile|red cement tile|black tile|brown tile', 'concrete tile roof'),
    (r'roof.*(red_tile|clay|\btile\b)|RED_TILE|TILE_ROOF|clay tile', 'clay tile roof'),
    (r'comp.*shingle|brown shingle', 'shingle roof'),
    (r'wood_shingle', 'wood shingle roof'),
    (r'roof.*gravel|GRAVEL_ROOF', 'gravel roof'),
    (r'bitumen|ASPHALT_ROOF|roof.*asphalt', 'bitumen roof'),
    (r'roof.*metal|zinc|METAL_ROOF', 'metal roof'),
    (r'SOLAR', 'solar panel'),
    (r'GREENHOUSE|plastic|polyethylene', 'plastic'),
    (r'GLASS', _SKIP),
    (r'roof.*concrete', 'concrete'),
    (r'roof', 'painted roof'),
    (r'BRICK|TILE_ROAD', 'brick'),
    (r'paved.*concrete|pavement.*concrete|CONCRETE', 'concrete'),
    (r'paved|pavement|asphalt', 'asphalt'),
)
_GREEN = 0.5  # normalised difference vegetation index from which on grass is green
_GREENEST = {'broadleaf tree': 0.7, 'needleleaf tree': 0.7, 'shrub': 0.5, 'crop': 0.55, 'wetland plants': 0.4}
_OPAQUE_NM = ((1340.0, 1460.0), (1790.0, 1970.0))
_LEAST_COVER = 0.9
_DARK, _WHITE = -0.02, 1.3


@dataclass(frozen=True, eq=False)
class Named:
    """Library spectra of known materials.

    Args:
        spectra: Reflectance 0…1 at :data:`GRID_NM`, float32, ``(n, wavelengths)``.
        materials: Index into :data:`~hsi_plugin.core.materials.MATERIALS` of each, ``(n,)``.
        groups: What was measured together, such as the spectra of one polygon, ``(n,)``: never to be split between training and test.
        libraries: Number of the library of each, ``(n,)``.
        sources: How many spectra each library gave.
    """

    spectra: Array
    materials: Array
    groups: Array
    libraries: Array
    sources: Dict[str, int]

    def part(self, chosen: Array) -> Named:
        """Some of them."""
        return Named(self.spectra[chosen], self.materials[chosen], self.groups[chosen], self.libraries[chosen], self.sources)


def usgs_material(chapter: str, name: str, spectrum: Array) -> str:
    """The material of a spectrum of the USGS library; empty where it is none of ours."""
    return _by_greenness(_first(_USGS.get(chapter, ()), name), spectrum)


def table_material(words: str, spectrum: Array) -> str:
    """The material of a spectrum whose classes stand in a table."""
    return _by_greenness(_first(_TABLE, words), spectrum)


def collect(found: Iterable[Tuple[str, str, str, Array, Array]]) -> Named:
    """Spectra of our materials.

    Args:
        found: Library, group, material, wavelengths in nm and values of each.
    """
    spectra: List[Array] = []
    materials: List[int] = []
    groups: List[str] = []
    libraries: List[str] = []
    sources: Dict[str, int] = {}
    for library, group, material, wavelengths, values in found:
        spectrum = on_grid(wavelengths, values) if material else None
        if spectrum is None:
            continue
        spectra.append(spectrum)
        materials.append(MATERIALS.index(material))
        groups.append(f'{library}/{group}')
        libraries.append(library)
        sources[library] = sources.get(library, 0) + 1
    numbers = [np.unique(names, return_inverse=True)[1] for names in (groups, libraries)]
    return Named(np.stack(spectra), np.asarray(materials), numbers[0], numbers[1], sources)


def on_grid(wavelengths: Array, values: Array) -> Array:
    """A spectrum at :data:`GRID_NM`, straight lines over what the atmosphere hides; None where it covers too little, or is none."""
    usable = np.isfinite(values) & (values > _DARK) & (values < _WHITE) & (wavelengths > 0.0)
    for low, high in _OPAQUE_NM:
        usable &= ~((wavelengths > low) & (wavelengths < high))
    if usable.sum() < 20:
        return None
    order = np.argsort(wavelengths[usable], kind='stable')
    x, y = wavelengths[usable][order], values[usable][order]
    if ((x[0] <= GRID_NM) & (x[-1] >= GRID_NM)).mean() < _LEAST_COVER:
        return None
    spectrum = np.clip(np.interp(GRID_NM, x, y), 0.0, _WHITE)
    return None if spectrum.max() <= 0.0 else spectrum.astype(np.float32)


def _by_greenness(material: str, spectrum: Array) -> str:
    """Grass is green or dry, water clear or turbid: what libraries do not say, the spectrum does."""
    at = {nm: float(spectrum[round((nm - GRID_NM[0]) / 5.0)]) for nm in (660, 860)}
    index = (at[860] - at[660]) / max(at[860] + at[660], 1e-6)
    if material == 'grass by greenness':
        return 'green grass' if index > _GREEN else 'dry grass'
    if material == 'water by colour':
        return 'turbid water' if at[660] > 0.04 else 'water'
    if material in _GREENEST and index < _GREENEST[material]:  # the ground between the plants
        return _SKIP
    return material


def _first(patterns: Sequence[Tuple[str, str]], text: str) -> str:
    return next((material for pattern, material in patterns if re.search(pattern, text, re.IGNORECASE)), _SKIP)
