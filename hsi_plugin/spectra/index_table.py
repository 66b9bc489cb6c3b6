"""Spectral indices as data: what each is made of, how it is computed, and who published it.

Bands are asked for by wavelength. Broad ones are those of the sensor that an index was published for (Landsat TM, MODIS, ASTER), narrow
ones are 10 nm wide, as spectrometers have them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Optional, Tuple

from ..core.arrays import Array


@dataclass(frozen=True)
class IndexBand:
    """One reflectance that an index is computed from.

    Args:
        role: What the formula calls it.
        centre_nm: Its wavelength in nm.
        width_nm: Its full width: the mean of all good bands in there is taken.
        tolerance_nm: Where there is none, the nearest good band is taken, if it is no further from the centre than this.
    """

    role: str
    centre_nm: float
    width_nm: float
    tolerance_nm: float


@dataclass(frozen=True)
class SpectralIndex:
    """A spectral index.

    Args:
        name: What jobs and options call it.
        title: For people.
        group: `vegetation`, `water`, `snow`, `fire`, `built` or `mineral`.
        formula: In words; roles of `bands` stand for reflectances from 0 to 1.
        bands: What it needs, in the order of `function`'s arguments.
        function: From reflectances of equal shape to the index, where it is defined.
        source: The paper.
        scale_free: Whether reflectance times any number gives the same index.
        centre: The value about which a picture of it should change its hue; None where it only rises.
    """

    name: str
    title: str
    group: str
    formula: str
    bands: Tuple[IndexBand, ...]
    function: Callable[..., Array]
    source: str
    scale_free: bool
    centre: Optional[float] = None


def _narrow(role: str, centre_nm: float) -> IndexBand:
    return IndexBand(role, centre_nm, 10.0, 8.0)


def _difference(a: Array, b: Array) -> Array:
    quotient: Array = (a - b) / (a + b)
    return quotient


# Landsat TM; ASTER; MODIS.
_GREEN, _RED = IndexBand('green', 560.0, 80.0, 45.0), IndexBand('red', 660.0, 60.0, 35.0)
_NIR, _SWIR1 = IndexBand('nir', 830.0, 140.0, 80.0), IndexBand('swir1', 1650.0, 200.0, 110.0)
_SWIR2 = IndexBand('swir2', 2215.0, 270.0, 140.0)
_B3, _B4 = IndexBand('b3', 820.0, 80.0, 50.0), IndexBand('b4', 1650.0, 100.0, 60.0)
_B5, _B6, _B7 = IndexBand('b5', 2165.0, 40.0, 25.0), IndexBand('b6', 2205.0, 40.0, 25.0), IndexBand('b7', 2260.0, 50.0, 30.0)
_B8, _B9 = IndexBand('b8', 2330.0, 70.0, 40.0), IndexBand('b9', 2395.0, 70.0, 40.0)
_MODIS = (IndexBand('nir', 858.5, 35.0, 30.0), IndexBand('red', 645.0, 50.0, 30.0), IndexBand('blue', 469.0, 20.0, 25.0))
# Of the line between the shoulders of the absorption at 2205 nm, the share of the left one.
_LEFT, _BOTTOM, _RIGHT = 2120.0, 2205.0, 2250.0
_SHARE = (_RIGHT - _BOTTOM) / (_RIGHT - _LEFT)


def _evi(nir: Array, red: Array, blue: Array) -> Array:
    index: Array = 2.5 * (nir - red) / (nir + 6.0 * red - 7.5 * blue + 1.0)
    return index


def _mcari(r550: Array, r670: Array, r700: Array) -> Array:
    index: Array = ((r700 - r670) - 0.2 * (r700 - r550)) * (r700 / r670)
    return index


def _tcari_osavi(r550: Array, r670: Array, r700: Array, r800: Array) -> Array:
    tcari = 3.0 * ((r700 - r670) - 0.2 * (r700 - r550) * (r700 / r670))
    index: Array = tcari / (1.16 * (r800 - r670) / (r800 + r670 + 0.16))
    return index


_VEGETATION = (
    SpectralIndex('ndvi', 'NDVI, normalised difference vegetation index', 'vegetation', '(nir − red) / (nir + red)', (_NIR, _RED),
                  _difference, 'Rouse et al. 1974, NASA SP-351:309', True, 0.0),
    SpectralIndex('evi', 'EVI, enhanced vegetation index', 'vegetation', '2.5 · (nir − red) / (nir + 6 · red − 7.5 · blue + 1)', _MODIS,
                  _evi, 'Huete et al. 2002, Remote Sens. Environ. 83:195', False, 0.0),
    SpectralIndex('savi', 'SAVI, soil-adjusted vegetation index', 'vegetation', '1.5 · (nir − red) / (nir + red + 0.5)', (_NIR, _RED),
                  lambda nir, red: 1.5 * (nir - red) / (nir + red + 0.5), 'Huete 1988, Remote Sens. Environ. 25:295', False, 0.0),
    SpectralIndex('ndre', 'NDRE, normalised difference red edge index', 'vegetation', '(r790 − r720) / (r790 + r720)',
                  (_narrow('r790', 790.0), _narrow('r720', 720.0)), _difference,
                  'Barnes et al. 2000, Proc. 5th Int. Conf. Precision Agriculture', True, 0.0),
    SpectralIndex('rep', 'REP, red edge position in nm', 'vegetation', '700 + 40 · ((r670 + r780) / 2 − r700) / (r740 − r700)',
                  tuple(_narrow(f'r{nm}', float(nm)) for nm in (670, 700, 740, 780)),
                  lambda a, b, c, d: 700.0 + 40.0 * ((a + d) / 2.0 - b) / (c - b),
                  'Guyot & Baret 1988, Proc. 4th Int. Coll. Spectral Signatures, ESA SP-287:279', True),
    SpectralIndex('pri', 'PRI, photochemical reflectance index', 'vegetation', '(r531 − r570) / (r531 + r570)',
                  (_narrow('r531', 531.0), _narrow('r570', 570.0)), _difference, 'Gamon et al. 1997, Oecologia 112:492', True, 0.0),
    SpectralIndex('cri550', 'CRI, carotenoid reflectance index, with 550 nm', 'vegetation', '1 / r510 − 1 / r550',
                  (_narrow('r510', 510.0), _narrow('r550', 550.0)), lambda a, b: 1.0 / a - 1.0 / b,
                  'Gitelson et al. 2002, Photochem. Photobiol. 75:272', False),
    SpectralIndex('cri700', 'CRI, carotenoid reflectance index, with 700 nm', 'vegetation', '1 / r510 − 1 / r700',
                  (_narrow('r510', 510.0), _narrow('r700', 700.0)), lambda a, b: 1.0 / a - 1.0 / b,
                  'Gitelson et al. 2002, Photochem. Photobiol. 75:272', False),
    SpectralIndex('ari', 'ARI, anthocyanin reflectance index', 'vegetation', '1 / r550 − 1 / r700',
                  (_narrow('r550', 550.0), _narrow('r700', 700.0)), lambda a, b: 1.0 / a - 1.0 / b,
                  'Gitelson et al. 2001, Photochem. Photobiol. 74:38', False),
    SpectralIndex('mcari', 'MCARI, modified chlorophyll absorption in reflectance index', 'vegetation',
                  '((r700 − r670) − 0.2 · (r700 − r550)) · r700 / r670',
                  tuple(_narrow(f'r{nm}', float(nm)) for nm in (550, 670, 700)), _mcari,
                  'Daughtry et al. 2000, Remote Sens. Environ. 74:229', False),
    SpectralIndex('tcari-osavi', 'TCARI / OSAVI, chlorophyll whatever the soil', 'vegetation',
                  '3 · ((r700 − r670) − 0.2 · (r700 − r550) · r700 / r670) / (1.16 · (r800 − r670) / (r800 + r670 + 0.16))',
                  tuple(_narrow(f'r{nm}', float(nm)) for nm in (550, 670, 700, 800)), _tcari_osavi,
                  'Haboudane et al. 2002, Remote Sens. Environ. 81:416', False),
    SpectralIndex('lai-evi', 'LAI, leaf area index of crops from EVI', 'vegetation', '3.618 · EVI − 0.118', _MODIS,
                  lambda nir, red, blue: 3.618 * _evi(nir, red, blue) - 0.118, 'Boegh et al. 2002, Remote Sens. Environ. 81:179', False),
    SpectralIndex('cai', 'CAI, cellulose absorption index (dry plants)', 'vegetation', '100 · (0.5 · (r2030 + r2210) − r2100)',
                  tuple(IndexBand(f'r{nm}', float(nm), 20.0, 15.0) for nm in (2030, 2100, 2210)),
                  lambda a, b, c: 100.0 * (0.5 * (a + c) - b), 'Daughtry 2001, Agron. J. 93:125', False, 0.0),
)
_SURFACE = (
    SpectralIndex('ndwi-mcfeeters', 'NDWI of McFeeters: open water', 'water', '(green − nir) / (green + nir)', (_GREEN, _NIR), _difference,
                  'McFeeters 1996, Int. J. Remote Sens. 17:1425', True, 0.0),
    SpectralIndex('ndwi-gao', 'NDWI of Gao: water in leaves', 'vegetation', '(r860 − r1240) / (r860 + r1240)',
                  (_narrow('r860', 860.0), IndexBand('r1240', 1240.0, 20.0, 15.0)), _difference,
                  'Gao 1996, Remote Sens. Environ. 58:257', True, 0.0),
    SpectralIndex('mndwi', 'MNDWI, modified NDWI: open water among buildings', 'water', '(green − swir1) / (green + swir1)',
                  (_GREEN, _SWIR1), _difference, 'Xu 2006, Int. J. Remote Sens. 27:3025', True, 0.0),
    SpectralIndex('ndmi', 'NDMI, normalised difference moisture index', 'vegetation', '(nir − swir1) / (nir + swir1)', (_NIR, _SWIR1),
                  _difference, 'Wilson & Sader 2002, Remote Sens. Environ. 80:385', True, 0.0),
    SpectralIndex('ndsi', 'NDSI, normalised difference snow index', 'snow', '(green − swir1) / (green + swir1)', (_GREEN, _SWIR1),
                  _difference, 'Hall et al. 1995, Remote Sens. Environ. 54:127', True, 0.0),
    SpectralIndex('nbr', 'NBR, normalised burn ratio', 'fire', '(nir − swir2) / (nir + swir2)', (_NIR, _SWIR2), _difference,
                  'García & Caselles 1991, Geocarto Int. 6:31', True, 0.0),
    SpectralIndex('ndbi', 'NDBI, normalised difference built-up index', 'built', '(swir1 − nir) / (swir1 + nir)', (_SWIR1, _NIR),
                  _difference, 'Zha et al. 2003, Int. J. Remote Sens. 24:583', True, 0.0),
)
_MINERAL = (
    SpectralIndex('clay-depth', 'Clay: depth of the absorption at 2205 nm', 'mineral',
                  f'1 − r2205 / ({_SHARE:.3f} · r2120 + {1.0 - _SHARE:.3f} · r2250)',
                  tuple(IndexBand(f'r{nm:.0f}', nm, 20.0, 15.0) for nm in (_LEFT, _BOTTOM, _RIGHT)),
                  lambda a, b, c: 1.0 - b / (_SHARE * a + (1.0 - _SHARE) * c),
                  'Clark & Roush 1984, J. Geophys. Res. 89:6329, over a line from 2120 to 2250 nm', True, 0.0),
    SpectralIndex('hydroxyl', 'OHI: minerals with hydroxyl (ASTER)', 'mineral', '(b7 / b6) · (b4 / b6)', (_B4, _B6, _B7),
                  lambda b4, b6, b7: (b7 / b6) * (b4 / b6), 'Ninomiya 2003, Proc. IGARSS 2003:1552', True),
    SpectralIndex('kaolinite', 'KLI: kaolinite (ASTER)', 'mineral', '(b4 / b5) · (b8 / b6)', (_B4, _B5, _B6, _B8),
                  lambda b4, b5, b6, b8: (b4 / b5) * (b8 / b6), 'Ninomiya 2003, Proc. IGARSS 2003:1552', True),
    SpectralIndex('alunite', 'ALI: alunite (ASTER)', 'mineral', '(b7 / b5) · (b7 / b8)', (_B5, _B7, _B8),
                  lambda b5, b7, b8: (b7 / b5) * (b7 / b8), 'Ninomiya 2003, Proc. IGARSS 2003:1552', True),
    SpectralIndex('calcite', 'CLI: calcite (ASTER)', 'mineral', '(b6 / b8) · (b9 / b8)', (_B6, _B8, _B9),
                  lambda b6, b8, b9: (b6 / b8) * (b9 / b8), 'Ninomiya 2003, Proc. IGARSS 2003:1552', True),
    SpectralIndex('carbonate-rbd', 'Carbonate: relative depth of the band at 2330 nm (ASTER)', 'mineral', '(b7 + b9) / b8', (_B7, _B8, _B9),
                  lambda b7, b8, b9: (b7 + b9) / b8, 'Rowan & Mars 2003, Remote Sens. Environ. 84:350', True),
    SpectralIndex('ferric-iron', 'Ferric iron: red over green (ASTER)', 'mineral', 'red / green', (_RED, _GREEN), lambda a, b: a / b,
                  'Rowan & Mars 2003, Remote Sens. Environ. 84:350', True),
    SpectralIndex('ferric-oxide', 'Ferric oxide content (ASTER)', 'mineral', 'b4 / b3', (_B4, _B3), lambda a, b: a / b,
                  'Cudahy 2012, Satellite ASTER Geoscience Product Notes for Australia, CSIRO EP-30-07-12-44', True),
    SpectralIndex('ferrous-iron', 'Ferrous iron (ASTER)', 'mineral', 'b5 / b3 + green / red', (_B5, _B3, _GREEN, _RED),
                  lambda b5, b3, green, red: b5 / b3 + green / red, 'Rowan et al. 2005, Remote Sens. Environ. 99:105', True),
)  # fmt: skip

INDICES: Dict[str, SpectralIndex] = {index.name: index for index in (*_VEGETATION, *_SURFACE, *_MINERAL)}
