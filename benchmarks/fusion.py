"""How many components of the spectra stand beside the features, and with which floor: chosen here, on generated scenes alone.

Run: `.venv/bin/python benchmarks/fusion.py [--scenes 8] [--labels 5 20]`. Libraries: `HSI_TEST_DATA`, or `../shared/data`.

Protocol: scenes of 96 × 96 pixels of the pre-training's generator (other seeds, each with a new virtual sensor), strewn with 160 squares of
1 to 4 pixels, so that surroundings tell little. Classes are the kinds of material, or single spectra of them, two of each kind, which is
harder. So many pixels of a class are drawn from the squares, all others of the squares are tested; five draws a scene. Figures are average
accuracies of the shrinkage discriminant.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Dict, List, Tuple

import numpy as np
import torch
from torch import Tensor

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.transfer import whitening  # noqa: E402
from hsi_plugin.methods.transfer.heads import standardise, standardise_beside  # noqa: E402
from hsi_plugin.methods.transfer.pretrain import scenes  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.libraries import read_materials  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.sensors import draw_queries, draw_sensor  # noqa: E402
from hsi_plugin.methods.transfer.statistics import summarise  # noqa: E402
from hsi_plugin.models.backbones.base import Encoder  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone  # noqa: E402

SIDE, SQUARES, DRAWS = 96, 160, 5
COMPONENTS, FLOORS = (8, 16, 24, 32), (0.03, 0.05, 0.1)


class Strewn(scenes.SceneGenerator):
    """Scenes with small squares of pure materials; :attr:`truth` is the number of the spectrum in each pixel of a square, from 1."""

    truth: np.ndarray

    def _abundances(self, random: torch.Generator, given: Tensor) -> Tensor:
        shares = super()._abundances(random, given)[0]
        rng = np.random.default_rng(int(torch.randint(0, 2**31, (1,), generator=random)))
        kinds = np.flatnonzero(given[0].numpy()[:: scenes._EACH])
        self.truth = np.zeros((SIDE, SIDE), np.int64)
        for _ in range(SQUARES):
            spectrum = int(rng.choice(kinds)) * scenes._EACH + int(rng.integers(2))
            width = int(rng.integers(1, 5))
            row, col = rng.integers(0, SIDE - width, 2)
            shares[:, row : row + width, col : col + width] = 0.0
            shares[spectrum, row : row + width, col : col + width] = 1.0
            self.truth[row : row + width, col : col + width] = spectrum + 1
        return scenes._blur(random, shares[None])


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--scenes', type=int, default=8)
    parser.add_argument('--labels', type=int, nargs='+', default=[5, 20])
    options = parser.parse_args()
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'libraries'
    if not folder.is_dir():
        print(f'There is no folder {folder}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    generator, model = Strewn(read_materials(folder), SIDE), load_backbone('starter')
    found: Dict[str, Dict[Tuple[bool, int], List[float]]] = {}
    for seed in range(options.scenes):
        rng = np.random.default_rng(2000 + seed)
        sensor = draw_sensor(rng)
        values = generator.draw(rng, 1, sensor, draw_queries(rng, 500.0, 900.0, 2)).values
        features = features_of(model.fit(Bands(len(sensor.centres), sensor.centres, sensor.widths), 'reflectance'), values)
        spectra = values[0].flatten(1).T.double().numpy()
        for fine in (False, True):
            truth = generator.truth if fine else (generator.truth + scenes._EACH - 1) // scenes._EACH
            for count in options.labels:
                for draw in range(DRAWS):
                    for name, share in shares_of(spectra, features, truth.ravel(), count, draw).items():
                        found.setdefault(name, {}).setdefault((fine, count), []).append(share)
    columns = [(fine, count) for fine in (False, True) for count in options.labels]
    print('| learned on | ' + ' | '.join(f'{"spectra" if fine else "kinds"}, {count} labels' for fine, count in columns) + ' |')
    print('|---|' + '---|' * len(columns))
    for name, cells in found.items():
        print(f'| {name} | ' + ' | '.join(f'{np.mean(cells[column]):.3f}' for column in columns) + ' |')
    return 0


def features_of(encoder: Encoder, values: Tensor) -> np.ndarray:
    """Features ``(pixels, channels)`` of a scene ``(1, bands, side, side)``."""
    cell, margin = encoder.tiling.cell, encoder.tiling.margin
    around = torch.nn.functional.pad(values, (margin,) * 4, mode='reflect')[:, list(encoder.bands)]
    places = [(row, col) for row in range(0, SIDE, cell) for col in range(0, SIDE, cell)]
    tiles = torch.cat([around[:, :, r : r + encoder.tiling.side, c : c + encoder.tiling.side] for r, c in places])
    with torch.inference_mode():
        parts = encoder(tiles, torch.ones(len(tiles), *tiles.shape[2:], dtype=torch.bool)).double().numpy()
    whole = np.zeros((SIDE, SIDE, encoder.channels))
    for (row, col), part in zip(places, parts):
        whole[row : row + cell, col : col + cell] = part.transpose(1, 2, 0)
    return whole.reshape(-1, encoder.channels)


def shares_of(spectra: np.ndarray, features: np.ndarray, truth: np.ndarray, count: int, seed: int) -> Dict[str, float]:
    """Average accuracies of one draw of labels."""
    rng, classes = np.random.default_rng(seed), np.unique(truth[truth > 0])
    values = np.searchsorted(classes, truth) + 1
    train = np.concatenate([rng.permutation(np.flatnonzero(truth == one))[:count] for one in classes])
    test = np.setdiff1d(np.flatnonzero(truth), train)

    def share(x: np.ndarray) -> float:
        predicted = fit_discriminant(x[train], values[train], len(classes)).scores(x[test]).argmax(1) + 1
        return float(np.mean([(predicted == k)[values[test] == k].mean() for k in np.unique(values[test])]))

    found = {'spectra as they are': share(spectra), 'features': share(standardise(features)(features))}
    statistics = summarise(spectra)
    for components in COMPONENTS:
        for floor in FLOORS:
            whitening.COMPONENTS, whitening.FLOOR = components, floor
            white = whitening.whiten(statistics)
            own = spectra @ white.matrix.T + white.shift
            both = np.concatenate([features, own], 1)
            name = f'{components} components, floor {floor}'
            found[f'whitened spectra, {name}'] = share(own)
            found[f'both, {name}'] = share(standardise_beside(both, None, own.shape[1])(both))
    return found


if __name__ == '__main__':
    sys.exit(main())
