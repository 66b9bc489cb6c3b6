"""Model spectra of the materials a landscape is made of, 400–2500 nm.

Each curve is a small physical formula whose absorption features sit where the literature puts them (the README lists sources); their
widths and strengths are rounded numbers chosen by hand, so these are *plausible* spectra, not measured ones. Wavelengths are in nm,
reflectances are hemispherical fractions 0…1, and every function maps `(n,)` wavelengths to `(n,)` values.
"""

from __future__ import annotations

from typing import Sequence, Tuple

import numpy as np

WAVELENGTHS_NM = np.arange(400.0, 2501.0, 1.0)  # the grid on which materials are modelled before the sensor sees them

Feature = Tuple[float, float, float]  # centre in nm, standard deviation in nm, height

# Specific absorption of chlorophyll a+b in leaves, cm² per µg: Soret bands in the blue, Qy near 676 nm, and its long wing: the red edge.
CHLOROPHYLL: Sequence[Feature] = (
    (432, 26, 0.070), (468, 20, 0.045), (505, 26, 0.022), (560, 38, 0.013), (592, 20, 0.012),
    (622, 16, 0.020), (648, 13, 0.026), (676, 13, 0.055), (696, 17, 0.016), (716, 14, 0.004),
)  # fmt: skip
CAROTENOID: Sequence[Feature] = ((425, 22, 0.08), (450, 18, 0.12), (482, 17, 0.11))  # cm² per µg; three bands of the conjugated chain
# Absorption of liquid water beyond 1150 nm, per cm: overtones and combinations of the O–H stretch and bend.
WATER_BANDS: Sequence[Feature] = (
    (1190, 38, 0.55), (1450, 36, 20.0), (1500, 75, 9.0), (1660, 130, 3.0), (1790, 45, 3.5), (1932, 26, 75.0), (1975, 62, 48.0),
)  # fmt: skip
# Absorption of dry matter, cm² per g: C–H overtones of lignin and oils (1.7 µm), cellulose (2.1 µm), C–H combinations (2.3 µm).
DRY_MATTER: Sequence[Feature] = ((1200, 45, 1.5), (1500, 90, 4.0), (1730, 38, 6.0), (2105, 65, 15.0), (2305, 48, 16.0), (2470, 60, 20.0))


def bumps(wavelengths_nm: np.ndarray, features: Sequence[Feature]) -> np.ndarray:
    """Sum of Gaussians at the features."""
    x = wavelengths_nm
    return sum((height * np.exp(-0.5 * ((x - centre) / width) ** 2) for centre, width, height in features), np.zeros_like(x))


def step(wavelengths_nm: np.ndarray, centre_nm: float, width_nm: float) -> np.ndarray:
    """A logistic step from 0 to 1."""
    return 1.0 / (1.0 + np.exp(-(wavelengths_nm - centre_nm) / width_nm))


def dips(wavelengths_nm: np.ndarray, features: Sequence[Feature]) -> np.ndarray:
    """What absorption bands leave of a continuum: exp(−Σ depth · Gaussian) (the modified Gaussian idea of Sunshine et al. 1990)."""
    return np.exp(-bumps(wavelengths_nm, features))


def water_absorption(wavelengths_nm: np.ndarray) -> np.ndarray:
    """Absorption of pure liquid water, per cm: steps and bands at 600, 740, 840, 975, 1190, 1450, 1940 nm, the rise to 2500 nm."""
    x = wavelengths_nm
    visible = 0.00005 + 0.0022 * step(x, 598, 6) + 0.0016 * step(x, 655, 12) + 0.0200 * step(x, 732, 6) + 0.025 * step(x, 842, 10)
    near = bumps(x, [(976, 24, 0.38), (1005, 40, 0.10)]) + 0.10 * step(x, 940, 12) + 0.75 * step(x, 1158, 10) + 2.5 * step(x, 1345, 14)
    return visible + near + bumps(x, WATER_BANDS) + 2.0 * step(x, 1500, 40) + 95.0 * np.exp((x - 2500.0) / 160.0)


def leaf_albedo(
    wavelengths_nm: np.ndarray,
    chlorophyll: float = 40.0,
    carotenoid: float = 9.0,
    water_cm: float = 0.012,
    dry_g_cm2: float = 0.005,
    brown: float = 0.0,
    recollision: float = 0.6,
) -> np.ndarray:
    """Reflectance plus transmittance of a leaf.

    Light crosses the tissue with transmissivity t = exp(−K), K the Beer–Lambert sum of all absorbers, and meets tissue again with
    probability p before it leaves: ω = s + (1 − s)(1 − p) t / (1 − p t) (spectral invariants, Lewis & Disney 2007), s the shine of the
    leaf's surface. Chlorophyll and carotenoid in µg/cm², water as equivalent thickness, `brown` 0…1 for senescent pigments.
    """
    x = wavelengths_nm
    dry = 2.0 + 7.0 * step(x, 1700, 180) + 60.0 * np.exp(-(x - 400.0) / 60.0) + bumps(x, DRY_MATTER)
    k = chlorophyll * bumps(x, CHLOROPHYLL) + carotenoid * bumps(x, CAROTENOID) + water_cm * water_absorption(x) + dry_g_cm2 * dry
    k = k + brown * 2.6 * np.exp(-(x - 400.0) / 170.0)
    t = np.exp(-k)
    surface = 0.035
    return surface + (1.0 - surface) * (1.0 - recollision) * t / (1.0 - recollision * t)


def canopy(albedo: np.ndarray, ground: np.ndarray, leaf_area: float, structure: float = 0.85, extinction: float = 0.75) -> np.ndarray:
    """Reflectance of a layer of leaves over a ground (two-stream solution of Goudriaan 1977).

    `leaf_area` is m² of leaf per m² of ground; `structure` is the share of light not lost in the shadow between plants and crowns.
    """
    root = np.sqrt(1.0 - albedo)
    deep = (1.0 - root) / (1.0 + root)
    seen = (ground - deep) / (1.0 - ground * deep) * np.exp(-2.0 * extinction * root * leaf_area)
    cover = 1.0 - np.exp(-extinction * leaf_area)
    return (deep + seen) / (1.0 + deep * seen) * (1.0 - (1.0 - structure) * cover)


def soil(wavelengths_nm: np.ndarray, moisture: float, iron: float, bright: float = 0.40, clay: float = 0.16) -> np.ndarray:
    """Bare soil: a concave rise, ferric bands near 500 and 870 nm, O–H of water at 1.4 and 1.9 µm, Al–O–H of clay at 2205 nm.

    `moisture` 0 (dry) … 1 (wet): a share of the surface is under a film and darker by total internal reflection, R / (n²(1 − R) + R)
    (Ångström 1925), and light crosses that film of water (Bach & Mauser 1994). `iron` 0…1 strengthens the ferric bands.
    """
    x = wavelengths_nm
    rise = 0.055 + (bright - 0.055) * (1.0 - np.exp(-(x - 380.0) / 620.0))
    ferric = dips(x, [(490, 65, 0.22 + 0.45 * iron), (660, 45, 0.05 * iron), (880, 70, 0.03 + 0.12 * iron)])
    hydroxyl = dips(x, [(1414, 14, 0.05), (1915, 24, 0.10), (2205, 17, clay), (2345, 22, 0.08)]) * (1.0 - 0.22 * step(x, 2320, 60))
    dry = rise * ferric * hydroxyl
    wet = dry / (1.33**2 * (1.0 - dry) + dry) * np.exp(-0.018 * water_absorption(x))
    return (1.0 - moisture) * dry + moisture * wet


def litter(wavelengths_nm: np.ndarray, bright: float = 0.34) -> np.ndarray:
    """Dry plant matter: straw, dead leaves. A rise without a red edge, with lignin and cellulose bands."""
    x = wavelengths_nm
    rise = 0.05 + (bright - 0.05) * (1.0 - np.exp(-(x - 390.0) / 300.0))
    return rise * dips(x, [(1200, 40, 0.04), (1460, 60, 0.16), (1730, 30, 0.07), (1925, 45, 0.20), (2100, 50, 0.26), (2300, 45, 0.26)])


def open_water(wavelengths_nm: np.ndarray, sediment: float, chlorophyll: float, dissolved: float = 0.4) -> np.ndarray:
    """Reflectance just above deep water: r = (0.0895 + 0.1247 u) u, u = b/(a + b) (Gordon et al. 1988), plus a little sky in its surface.

    `sediment` in g/m³, `chlorophyll` in mg/m³, `dissolved` organic matter as absorption at 440 nm per m.
    """
    x = wavelengths_nm
    pigment = bumps(x, [(440, 32, 0.035), (490, 30, 0.016), (620, 25, 0.005), (676, 11, 0.016)]) + 0.002 * (1.0 - step(x, 700, 8))
    absorbed = 100.0 * water_absorption(x) + chlorophyll * pigment + (dissolved + 0.06 * sediment) * np.exp(-0.0145 * (x - 440.0))
    scattered = 0.0013 * (x / 500.0) ** -4.3 + 0.010 * sediment * (x / 550.0) ** -0.6 + 0.0012 * chlorophyll
    u = scattered / (absorbed + scattered)
    return np.pi * 0.52 * (0.0895 + 0.1247 * u) * u + 0.006


def clay_tile(wavelengths_nm: np.ndarray, weathered: float, moss: float) -> np.ndarray:
    """Fired clay: a steep ferric edge at 570 nm, the 870 nm band, bright shortwave infrared; soot greys it, moss adds a red edge."""
    x = wavelengths_nm
    rise = 0.055 + 0.15 * step(x, 572, 20) + 0.17 * (1.0 - np.exp(-np.maximum(x - 560.0, 0.0) / 420.0))
    fired = rise * dips(x, [(660, 35, 0.06), (870, 65, 0.13), (1925, 30, 0.04), (2205, 25, 0.04)])
    soot = 0.06 + 0.05 * (x - 400.0) / 2100.0
    green = canopy(leaf_albedo(x, 30, 8, 0.006, 0.006, 0.5), soot, 1.0)
    old = (1.0 - 0.45 * weathered) * fired + 0.45 * weathered * soot
    return (1.0 - 0.30 * moss) * old + 0.30 * moss * green


def bitumen(wavelengths_nm: np.ndarray, age: float, gravel: float) -> np.ndarray:
    """Roofing felt: dark, hydrocarbon bands at 1730 and 2310 nm that fade with age; gravel ballast brightens it."""
    x = wavelengths_nm
    felt = (0.055 + 0.05 * age + (0.02 + 0.03 * age) * (x - 400.0) / 2100.0) * dips(
        x, [(1730, 22, 0.10 - 0.06 * age), (2310, 35, 0.22 - 0.14 * age)]
    )
    stones = soil(x, 0.1, 0.15, 0.30, 0.03) * dips(x, [(2335, 22, 0.10)])
    return (1.0 - 0.55 * gravel) * felt + 0.55 * gravel * stones


def bright_roof(wavelengths_nm: np.ndarray, bright: float, metal: float) -> np.ndarray:
    """White membrane (C–H bands, an ultraviolet edge) or coated sheet metal (flatter, with a weak band near 900 nm)."""
    x = wavelengths_nm
    level = 0.20 + 0.24 * bright
    polymer = step(x, 405, 9) * (1.0 - 0.30 * (x - 400.0) / 2100.0)
    membrane = level * polymer * dips(x, [(1190, 16, 0.04), (1415, 14, 0.05), (1728, 20, 0.20), (2150, 30, 0.08), (2310, 35, 0.30)])
    sheet = 0.85 * level * (0.75 + 0.25 * (1.0 - np.exp(-(x - 400.0) / 500.0))) * dips(x, [(880, 80, 0.07), (1940, 40, 0.03)])
    return (1.0 - metal) * membrane + metal * sheet


def asphalt(wavelengths_nm: np.ndarray, age: float, dust: float) -> np.ndarray:
    """Road surface: fresh binder is black with hydrocarbon bands at 1.73 and 2.31 µm; with age stones show and iron reddens it."""
    x = wavelengths_nm
    fresh = (0.050 + 0.035 * (x - 400.0) / 2100.0) * dips(x, [(1730, 22, 0.06), (2310, 35, 0.16)])
    worn = (0.085 + 0.14 * (1.0 - np.exp(-(x - 400.0) / 480.0))) * dips(
        x, [(490, 60, 0.12), (870, 70, 0.03), (2205, 18, 0.03), (2335, 25, 0.05)]
    )
    road = (1.0 - age) * fresh + age * worn
    return (1.0 - 0.25 * dust) * road + 0.25 * dust * soil(x, 0.1, 0.3)


def concrete(wavelengths_nm: np.ndarray, age: float, dirt: float) -> np.ndarray:
    """Concrete and paving: bright, calcite at 2335 nm, O–H of cement at 1.41 and 1.94 µm; age darkens and yellows it."""
    x = wavelengths_nm
    rise = (0.19 + 0.17 * (1.0 - np.exp(-(x - 390.0) / 230.0))) * (1.0 - 0.30 * age)
    cement = rise * dips(x, [(440, 40, 0.08 + 0.15 * age), (1412, 16, 0.06), (1940, 35, 0.10), (2205, 20, 0.02), (2335, 28, 0.12)])
    return (1.0 - 0.4 * dirt) * cement + 0.4 * dirt * asphalt(x, 0.7, 0.3)
