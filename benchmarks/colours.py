"""How true the colours of cubes are: the 24 patches of a ColorChecker as sensors see them, beside what its maker published.

    .venv/bin/python benchmarks/colours.py

Mean and largest difference of 8-bit sRGB over patches and channels: by the standard observer (all visible bands), and by the three bands
nearest to 650, 550 and 470 nm, encoded alike.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.spectra import cie, rgb  # noqa: E402
from hsi_plugin.spectra.colour import srgb_encoded  # noqa: E402
from tests.spectra import colour_checker  # noqa: E402
from tests.spectra.test_cie import SENSORS  # noqa: E402


def main() -> None:
    """Print the table."""
    print('| bands of | standard observer: mean | largest | three nearest bands: mean | largest |\n|---|---:|---:|---:|---:|')
    for name, wavelengths in SENSORS.items():
        bands = Bands(len(wavelengths), wavelengths)
        spectra = np.array([np.interp(wavelengths, colour_checker.WAVELENGTHS, r) for r in colour_checker.REFLECTANCE])
        response, nearest = cie.cie_response(bands), rgb.best_composite(bands).bands
        seen = coded(cie.into_gamut(response.matrix @ spectra[:, list(response.bands)].T).T)
        single = coded(np.clip(spectra[:, list(nearest)], 0.0, 1.0))
        by_eye, by_bands = (np.abs(made - colour_checker.SRGB) for made in (seen, single))
        print(f'| {name} | {by_eye.mean():.1f} | {by_eye.max():.0f} | {by_bands.mean():.1f} | {by_bands.max():.0f} |')


def coded(linear: np.ndarray) -> np.ndarray:
    """8-bit sRGB."""
    return np.round(255.0 * srgb_encoded(linear))


if __name__ == '__main__':
    main()
