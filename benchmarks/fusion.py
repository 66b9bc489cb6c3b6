"""What the default head is made of: components of the spectra, their floor, and who votes. Chosen here; no scene that is tested took part.

Run: `.venv/bin/python benchmarks/fusion.py [--scenes 8] [--labels 1 5]`. Libraries: `HSI_TEST_DATA`, or `../shared/data`.

First table: scenes of 96 × 96 pixels of the pre-training's generator (other seeds, each with a new virtual sensor), strewn with 160 squares
of 1 to 4 pixels, so that surroundings tell little. Classes are the kinds of material, or single spectra of them, two of each kind, which is
harder. So many pixels of a class are drawn from the squares, all others of the squares are tested; five draws a scene.

Second table: real spectra, of the library of Roberts et al. 2017: six of its finest classes at random, sixty times, full range and below
1000 nm in turn; labels from half of the polygons, tested on the others. Its spectra took part in pre-training (its finest classes did not),
so the features look better here than they are; how to combine voices can be told all the same.

Figures are average accuracies of shrinkage discriminants.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.cubes.envi import read_header  # noqa: E402
from hsi_plugin.methods.click.discriminant import fit_discriminant  # noqa: E402
from hsi_plugin.methods.transfer import whitening  # noqa: E402
from hsi_plugin.methods.transfer.heads import Standard, standardise  # noqa: E402
from hsi_plugin.methods.transfer.pool import fit_pooled  # noqa: E402
from hsi_plugin.methods.transfer.pretrain import scenes  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.libraries import read_materials  # noqa: E402
from hsi_plugin.methods.transfer.pretrain.sensors import draw_queries, draw_sensor  # noqa: E402
from hsi_plugin.methods.transfer.statistics import summarise  # noqa: E402
from hsi_plugin.models.backbones.base import Encoder  # noqa: E402
from hsi_plugin.models.backbones.starter import Starter, arrange, prepare, to_patches  # noqa: E402
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
    parser.add_argument('--labels', type=int, nargs='+', default=[1, 5])
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
    library(folder, model, options.labels)
    return 0


def library(folder: Path, model: Starter, labels: List[int]) -> None:
    """Print the second table."""
    header = read_header(folder / 'roberts2017_urban.hdr')
    waves = np.array([float(value) for value in header.values('wavelength')])
    waves = waves * (1000.0 if waves.max() < 100.0 else 1.0)
    spectra = np.fromfile(folder / 'roberts2017_urban.sli', header.dtype).reshape(-1, len(waves)).astype(np.float64) / 10_000.0
    seen = (waves > 400) & (waves < 2450) & ~((waves > 1340) & (waves < 1460)) & ~((waves > 1790) & (waves < 1970))
    with open(folder / 'roberts2017_urban.csv', encoding='latin-1', newline='') as file:
        rows = list(csv.DictReader(file))
    names, polygons = (np.array([row[column] for row in rows]) for column in ('Level_7', 'Polygon_Unit_ID'))
    able = [one for one in np.unique(names) if len(np.unique(polygons[names == one])) >= 4 and (names == one).sum() >= 20]
    ranges = [np.flatnonzero(seen), np.flatnonzero(seen & (waves < 1000.0))]
    features = [single(model, waves[bands], spectra[:, bands]) for bands in ranges]
    found: Dict[str, Dict[int, List[float]]] = {}
    for repetition in range(60):
        rng, which = np.random.default_rng(repetition), repetition % 2
        chosen = rng.choice(able, 6, replace=False)
        used = np.flatnonzero(np.isin(names, chosen))
        values = np.array([list(chosen).index(name) + 1 for name in names[used]])
        order = rng.permutation(np.unique(polygons[used]))
        first = np.isin(polygons[used], [p for one in chosen for p in _half(order, polygons[names == one])])
        test = np.flatnonzero(~first)
        plain, own = spectra[np.ix_(used, ranges[which])], features[which][used]
        white = whitening.whiten(summarise(plain))
        voices = {'spectra': plain, 'whitened': plain @ white.matrix.T + white.shift, 'features': standardise(own)(own)}
        for count in labels:
            train = np.concatenate([rng.permutation(np.flatnonzero(first & (values == k)))[:count] for k in range(1, 7)])
            for names_of in (('spectra',), ('whitened',), ('features',), ('features', 'spectra'), ('features', 'whitened', 'spectra')):
                share = voted([voices[name] for name in names_of], train, values, test, 6)
                found.setdefault(' + '.join(names_of), {}).setdefault(count, []).append(share)
    print('\n| who votes | ' + ' | '.join(f'{count} labels' for count in labels) + ' |')
    print('|---|' + '---|' * len(labels))
    for name, cells in found.items():
        print(f'| {name} | ' + ' | '.join(f'{np.mean(cells[count]):.3f}' for count in labels) + ' |')


def _half(order: np.ndarray, own: np.ndarray) -> List[str]:
    """Half of a class's polygons, at random."""
    there = [one for one in order if one in set(own)]
    return there[: len(there) // 2]


def single(model: Starter, waves: np.ndarray, spectra: np.ndarray) -> np.ndarray:
    """Features ``(n, channels)`` of single spectra, each surrounded by itself; four patches stand for a tile, which costs a sixteenth."""
    layout, order = arrange(waves, np.gradient(waves))
    side = 2 * model.shape.patch
    tiles = torch.from_numpy(spectra[:, order].astype(np.float32))[:, :, None, None].expand(-1, -1, side, side)
    with torch.inference_mode():
        kernels, prepared = model.kernels(layout), prepare(tiles, layout.spans)
        middle = model.shape.side // 2
        places = torch.tensor([(middle + i) * model.shape.side + middle + j for i in (-1, 0) for j in (-1, 0)])
        tokens = model.encode(to_patches(prepared, model.shape.patch), layout, kernels, places)
        return model.look_at_pixels(prepared[:, :, :, 0, 0], tokens[:, :, 0], layout, kernels).mean(1).double().numpy()


def voted(parts: Sequence[np.ndarray], train: np.ndarray, values: np.ndarray, test: np.ndarray, classes: int) -> float:
    """Average accuracy of a pool of discriminants, one a part."""
    together, sizes = np.concatenate(parts, 1), tuple(part.shape[1] for part in parts)
    plain = Standard(np.zeros(sum(sizes)), np.ones(sum(sizes)))
    predicted = fit_pooled(together[train], values[train], classes, plain, sizes).scores(together[test]).argmax(1) + 1
    return float(np.mean([(predicted == k)[values[test] == k].mean() for k in np.unique(values[test])]))


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
            parts = standardise(features)(features), own, spectra
            found[f'whitened spectra, {components} components, floor {floor}'] = share(own)
            found[f'all three vote, {components} components, floor {floor}'] = voted(parts, train, values, test, len(classes))
    return found


if __name__ == '__main__':
    sys.exit(main())
