"""From the ground to digital numbers: sunlight, atmosphere, adjacency, spectral response, noise.

The sensor resembles EnMAP as its public mission documents describe it (420–2450 nm, a VNIR and a SWIR spectrometer, 30 m pixels, signal
to noise at least 500 at 495 nm and 150 at 2200 nm for a surface of 30 % albedo); no instrument file was read.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .materials import bumps, step

SCALE = 1e-4  # reflectance per count
NODATA = -32768
SUN_ZENITH_DEG = 38.0
SUN_AZIMUTH_DEG = 155.0
PSF_FWHM_PIXELS = 1.15  # the point spread of optics, detector and resampling to the map grid


@dataclass(frozen=True)
class Sensor:
    """Bands in nm, and which of them lie outside the water vapour windows; all arrays `(bands,)`."""

    wavelengths_nm: np.ndarray
    fwhm_nm: np.ndarray
    good: np.ndarray
    opaque: np.ndarray  # where the atmosphere lets nothing through


def enmap_like() -> Sensor:
    """90 VNIR bands from 420 to 994 nm and 130 SWIR bands from 1004 to 2448 nm; steps widen, as a prism's dispersion makes them."""
    vnir_steps = np.linspace(4.9, 8.0, 89)
    swir_steps = np.linspace(13.2, 9.2, 129)
    vnir = 420.0 + np.concatenate([[0.0], np.cumsum(vnir_steps * (574.0 / vnir_steps.sum()))])
    swir = 1004.0 + np.concatenate([[0.0], np.cumsum(swir_steps * (1444.0 / swir_steps.sum()))])
    wavelengths = np.round(np.concatenate([vnir, swir]), 4)
    fwhm = np.round(np.concatenate([np.linspace(6.4, 9.2, vnir.size), np.linspace(14.4, 10.6, swir.size)]), 4)
    clear = transmittance(wavelengths)
    windows = ((wavelengths > 1326) & (wavelengths < 1472)) | ((wavelengths > 1786) & (wavelengths < 1972))
    return Sensor(wavelengths, fwhm, ~windows, windows & (clear < 0.03))


def response(sensor: Sensor, wavelengths_nm: np.ndarray) -> np.ndarray:
    """Gaussian spectral response of every band, `(bands, wavelengths)`, rows that sum to 1."""
    sigma = sensor.fwhm_nm / (2.0 * np.sqrt(2.0 * np.log(2.0)))
    weights = np.exp(-0.5 * ((wavelengths_nm[None, :] - sensor.wavelengths_nm[:, None]) / sigma[:, None]) ** 2)
    return weights / weights.sum(axis=1, keepdims=True)


def transmittance(wavelengths_nm: np.ndarray) -> np.ndarray:
    """Two-way transmittance of a summer atmosphere: Rayleigh (0.0088 λ^−4.05, λ in µm), haze (Ångström 1929), H₂O, O₂ and CO₂ bands."""
    x = wavelengths_nm
    micrometres = x / 1000.0
    scattering = 0.6 * (0.0088 * micrometres**-4.05 + 0.05 * micrometres**-1.3)
    vapour = [(722, 9, 0.15), (820, 10, 0.12), (938, 18, 0.95), (1132, 20, 1.1), (1395, 33, 9.0), (1880, 46, 9.5), (2600, 95, 4.0)]
    gases = [(688, 3, 0.12), (762, 4, 0.9), (2008, 14, 0.55), (2062, 14, 0.35)]
    air_mass = 1.0 + 1.0 / np.cos(np.radians(SUN_ZENITH_DEG))
    return np.exp(-air_mass * (scattering + bumps(x, vapour) + bumps(x, gases)))


def noise_sigma(sensor: Sensor, reflectance: np.ndarray) -> np.ndarray:
    """Standard deviation of reflectance from photon and read-out noise, for `(bands, rows, cols)`.

    Photon noise grows with the root of the light: the sun as a black body of 5800 K, times transmittance, times reflectance. It is
    anchored at a signal-to-noise ratio of 560 at 495 nm and of 190 at 2200 nm for 30 % reflectance.
    """
    x = sensor.wavelengths_nm
    planck = (x / 1000.0) ** -4.0 / (np.exp(14387.8 / (x * 5.8)) - 1.0)  # photons per wavelength interval
    photons = planck * sensor.fwhm_nm * transmittance(x)
    anchor_vnir, anchor_swir = np.argmin(np.abs(x - 495.0)), np.argmin(np.abs(x - 2200.0))
    vnir, swir = photons / photons[anchor_vnir] * 560.0**2, photons / photons[anchor_swir] * 190.0**2
    snr2 = np.maximum(np.where(x < 999.0, vnir, swir), 36.0)  # the squared signal-to-noise ratio at 30 %
    share = 0.35 + 0.65 * np.maximum(reflectance, 0.0) / 0.3  # read-out noise is there in the dark, too
    return 0.3 * np.sqrt(share / snr2[:, None, None])


def illuminate(cube: np.ndarray, wavelengths_nm: np.ndarray, height_m: np.ndarray, pixel_m: float) -> np.ndarray:
    """Light on slopes: the direct beam goes with the cosine of its angle to the surface, skylight (more of it in the blue) stays.

    Args:
        cube: Reflectance `(bands, rows, cols)` of level ground.
        wavelengths_nm: `(bands,)`.
        height_m: Terrain `(rows, cols)`.
        pixel_m: Size of a pixel.
    """
    down, right = np.gradient(height_m, pixel_m)
    zenith, azimuth = np.radians(SUN_ZENITH_DEG), np.radians(SUN_AZIMUTH_DEG)
    east, north = np.sin(zenith) * np.sin(azimuth), np.sin(zenith) * np.cos(azimuth)
    incidence = (-right * east + down * north + np.cos(zenith)) / np.sqrt(1.0 + right**2 + down**2)
    sky = 0.04 + 0.28 * (wavelengths_nm / 420.0) ** -2.2
    return cube * ((1.0 - sky)[:, None, None] * np.maximum(incidence, 0.0) / np.cos(zenith) + sky[:, None, None])


def blur_matrix(count: int, fine: int, sigma_fine: float) -> np.ndarray:
    """Weights `(count, count · fine)` that gather a finer grid into pixels through a Gaussian point spread; rows sum to 1."""
    centres = (np.arange(count) + 0.5) * fine
    cells = np.arange(count * fine) + 0.5
    weights = np.exp(-0.5 * ((cells[None, :] - centres[:, None]) / sigma_fine) ** 2)
    return weights / weights.sum(axis=1, keepdims=True)


def atmosphere(cube: np.ndarray, wavelengths_nm: np.ndarray, haze: np.ndarray) -> np.ndarray:
    """What an atmospheric correction leaves behind: light of the neighbourhood (adjacency) and a thin haze.

    The surroundings are averaged over about 250 m; their share falls from 6 % in the blue to under 1 % in the SWIR. `haze` `(rows, cols)`
    is the path reflectance left over at 450 nm; it falls with λ^−1.9.
    """
    rows, cols = cube.shape[1:]
    around = blur_matrix(rows, 1, 8.0) @ cube @ blur_matrix(cols, 1, 8.0).T
    share = (0.06 * (wavelengths_nm / 420.0) ** -1.4)[:, None, None]
    veil = (wavelengths_nm / 450.0) ** -1.9
    return (1.0 - share) * cube + share * around + haze[None] * veil[:, None, None]


def digitise(cube: np.ndarray, sensor: Sensor, inside: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Counts int16 `(bands, rows, cols)` with noise, faint column stripes and gas residuals; NODATA where `inside` is false.

    In the core of the water vapour bands, where nothing reaches the sensor, processors write zero, and so does this one.
    """
    x = sensor.wavelengths_nm
    bands, _, cols = cube.shape
    stripes = (
        1.0 + rng.normal(0.0, 0.0012, (bands, 1, cols)) + rng.normal(0.0, np.where(x < 999, 2e-4, 4e-4)[:, None, None], (bands, 1, cols))
    )
    residual = 1.0 + bumps(x, [(762, 4, 0.035), (938, 16, -0.02), (1132, 18, -0.025), (2008, 12, -0.02)]) - 0.01 * step(x, 2400, 12)
    seen = cube * stripes * residual[:, None, None]
    seen = seen + rng.standard_normal(cube.shape) * noise_sigma(sensor, seen)
    seen[sensor.opaque] = 0.0
    counts = np.clip(np.rint(seen / SCALE), -2000, 16000).astype(np.int16)
    return np.where(inside[None], counts, np.int16(NODATA))
