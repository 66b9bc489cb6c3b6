"""What a sensor did not measure: the starter model against straight lines between the bands that it did.

Run: `.venv/bin/python benchmarks/reconstruction.py`. Real data: `HSI_TEST_DATA`, or `../shared/data`; none of it took part in pre-training.

Protocol: each cube is seen through fewer bands (Gaussian responses, `spectra/resample.py`): ten bands as of a multispectral satellite,
every eighth band, or all bands but those of one range (700–800 nm; 2000–2200 nm). Both rivals are asked for all of the cube's own good
bands; errors are counted over those that were not measured. RMSE in units of reflectance; SAM, the spectral angle in degrees, over all
bands. Linear interpolation holds the ends constant. Figures are of at most so many tiles of 24 × 24 pixels of each cube, spread evenly.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Callable, Dict, Optional, Tuple

import numpy as np
import torch

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.window import Window  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.sensors import gaussians  # noqa: E402
from hsi_plugin.models.backbones.starter import Starter  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone  # noqa: E402
from hsi_plugin.spectra.resample import band_widths  # noqa: E402

CUBES = {
    'Potsdam (EnMAP, 30 m)': 'scenes/potsdam_enmap/potsdam_enmap.tif',
    'HySU (HySpex VNIR, 0.7 m)': 'scenes/dlr_hysu/HySpex/full/DLR_HySU_HS_full.tif',
    'Samson (401–889 nm)': 'scenes/samson/samson.dat',
}
TEN_BANDS = ((490, 65), (560, 35), (665, 30), (705, 15), (740, 15), (783, 20), (842, 115), (865, 20), (1610, 90), (2190, 180))
TILES = 24
Seen = Tuple[np.ndarray, np.ndarray, np.ndarray]  # centres, widths, and the matrix from the cube's bands


def main() -> int:
    """Print the table."""
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data')
    if not folder.is_dir():
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    torch.set_num_threads(2)
    model = load_backbone('starter')
    print('| cube | seen through | bands | not measured | RMSE linear | RMSE starter | SAM linear (°) | SAM starter (°) |')
    print('|---|---|---|---|---|---|---|---|')
    for name, file in CUBES.items():
        if not (folder / file).is_file():
            print(f'| {name} | absent | | | | | | |')
            continue
        values, bands = tiles_of(folder / file)
        for way, see in WAYS.items():
            seen = see(bands)
            if seen is not None:
                row(name, way, model, values, bands, seen)
    return 0


def row(name: str, way: str, model: Starter, values: np.ndarray, bands: Bands, seen: Seen) -> None:
    """Print one line."""
    centres, widths, matrix = seen
    measured = np.einsum('sb,nbrc->nsrc', matrix, values).astype(np.float32)
    encoder = model.fit(Bands(len(centres), centres, widths), 'reflectance')
    given = torch.from_numpy(measured[:, list(encoder.bands)])
    valid = torch.ones(len(given), *given.shape[2:], dtype=torch.bool)
    with torch.inference_mode():
        answer = encoder.reflectance_at(given, valid, bands.wavelengths_nm, band_widths(bands))
    margin, cell = encoder.tiling.margin, encoder.tiling.cell
    inner = (slice(None), slice(None), slice(margin, margin + cell), slice(margin, margin + cell))
    truth, found = flat(values[inner]), flat(answer.numpy())
    lines = np.stack([np.interp(bands.wavelengths_nm, centres, one) for one in flat(measured[inner])])
    hidden = np.abs(matrix).max(0) < 0.5 if way.startswith(('every', 'without')) else np.ones(bands.count, bool)
    errors = [f'{np.sqrt(np.mean((one - truth)[:, hidden] ** 2)):.4f}' for one in (lines, found)]
    angles = [f'{angle(one, truth):.2f}' for one in (lines, found)]
    print(f'| {name} | {way} | {len(centres)} | {hidden.sum()} | {" | ".join(errors)} | {" | ".join(angles)} |', flush=True)


def tiles_of(path: Path) -> Tuple[np.ndarray, Bands]:
    """Reflectance ``(n, bands, 32, 32)`` of whole tiles without holes, spread over a cube, and its good bands."""
    with open_cube(path) as cube:
        good = [int(b) for b in cube.bands.good_indices if 380 <= cube.bands.wavelengths_nm[b] <= 2520]
        good.sort(key=lambda b: cube.bands.wavelengths_nm[b])
        found = []
        for row_ in range(0, cube.grid.rows - 31, 24):
            for col in range(0, cube.grid.cols - 31, 24):
                values, valid = cube.read(Window(row_, col, 32, 32), good)
                if valid.all():
                    found.append(values)
        chosen = np.linspace(0, len(found) - 1, min(TILES, len(found))).astype(int)
        values = np.stack([found[i] for i in chosen])
        # Values of unknown units get the brightness that the model expects, as `brightness` scaling does.
        if cube.units != 'reflectance':
            values = values * (0.2 / values.mean())
        return values, cube.bands.select(good)


def ten_bands(bands: Bands) -> Optional[Seen]:
    """As a multispectral satellite; those of its bands that the cube covers."""
    waves = bands.wavelengths_nm
    able = [(c, w) for c, w in TEN_BANDS if np.abs(waves - c).min() < 12.0]
    centres, widths = (np.array([float(one[i]) for one in able]) for i in range(2))
    return centres, widths, gaussians(waves, centres, widths)


def every_eighth(bands: Bands) -> Optional[Seen]:
    """A coarser sampling with the same widths."""
    return kept(bands, np.arange(0, bands.count, 8))


def without(low: float, high: float) -> Callable[[Bands], Optional[Seen]]:
    """A hole in the spectrum, inside of what is measured."""
    def see(bands: Bands) -> Optional[Seen]:
        outside = (bands.wavelengths_nm < low) | (bands.wavelengths_nm > high)
        ends = bands.wavelengths_nm[0] < low - 50 and bands.wavelengths_nm[-1] > high + 50
        return kept(bands, np.flatnonzero(outside)) if ends and not outside.all() else None
    return see


def kept(bands: Bands, indices: np.ndarray) -> Seen:
    """Some of the bands as they are."""
    return bands.wavelengths_nm[indices], band_widths(bands)[indices], np.eye(bands.count)[indices]


def flat(values: np.ndarray) -> np.ndarray:
    """Tiles as spectra ``(pixels, bands)``."""
    return values.transpose(0, 2, 3, 1).reshape(-1, values.shape[1]).astype(np.float64)


def angle(found: np.ndarray, truth: np.ndarray) -> float:
    """Mean spectral angle in degrees (Kruse et al. 1993)."""
    cosine = (found * truth).sum(1) / np.maximum(np.linalg.norm(found, axis=1) * np.linalg.norm(truth, axis=1), 1e-12)
    return float(np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))).mean())


WAYS: Dict[str, Callable[[Bands], Optional[Seen]]] = {
    'ten satellite bands': ten_bands,
    'every eighth band': every_eighth,
    'without 700–800 nm': without(700, 800),
    'without 2000–2200 nm': without(2000, 2200),
}

if __name__ == '__main__':
    sys.exit(main())
