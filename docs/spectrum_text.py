"""Train the spectrum–text model that ships with the plugin: `make names` (on one core; what is interrupted begins anew).

Reads spectral libraries from a folder (`HSI_TEST_DATA/libraries`): the ASCII archive of USGS splib07, and ENVI libraries with a table of
classes beside them. Writes `resources/models/zero_shot/spectrum-text.safetensors`, and the log into `docs/spectrum_text/`.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Iterator, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
for variable in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ.setdefault(variable, '1')

import numpy as np  # noqa: E402
import torch  # noqa: E402

from hsi_plugin.core.arrays import Array  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain.materials import collect, on_grid, table_material, usgs_material  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain.samples import PixelGenerator  # noqa: E402
from hsi_plugin.methods.zero_shot.pretrain.train import Recipe, fit_temperature, pack, train  # noqa: E402
from hsi_plugin.spectra.library import SpectralLibrary, open_library  # noqa: E402

TARGET = ROOT / 'resources' / 'models' / 'zero_shot' / 'spectrum-text.safetensors'
USGS = 'usgs_splib07a_ascii.tar.xz'
TABLES = ('roberts2017_urban.sli', 'library_berlin.sli')
Found = Iterator[Tuple[str, str, str, Array, Array]]


def main() -> int:
    """Train and write."""
    options = _options()
    libraries = Path(options.libraries)
    logs = Path(options.logs)
    logs.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)
    with open(logs / 'log.txt', 'a', encoding='utf-8') as file:

        def log(line: str) -> None:
            file.write(line + '\n')
            file.flush()
            sys.stderr.write(line + '\n')

        named = collect(spectra_of(libraries))
        log(f'spectra: {named.sources}')
        recipe = replace(Recipe(), steps=options.steps, networks=options.networks)
        networks, prior = train(named, recipe, log, Path(options.checkpoint))
        temperature = fit_temperature(networks, PixelGenerator(named, 1), recipe)
        log(f'temperature {temperature:.3f}')
    target = Path(options.output)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(pack(networks, prior, temperature, recipe, named.sources))
    return 0


def spectra_of(folder: Path) -> Found:
    """Library, group, material, wavelengths in nm and values of all spectra of a folder."""
    usgs = open_library(folder / USGS, np.float64)
    for number, name in enumerate(usgs.names):
        wavelengths, values = _measured(usgs, number)
        short = re.sub(r'^splib07a_', '', str(name))
        spectrum = on_grid(wavelengths, values)
        if spectrum is not None and usgs.levels['instrument'][number] != 'NIC4':
            group = re.sub(r'_(ASD|BECK|AVIRIS).*', '', short)
            yield 'usgs', group, usgs_material(usgs.levels['chapter'][number], short, spectrum), wavelengths, values
    for file in TABLES:
        library = open_library(folder / file, np.float64)
        for number, name in enumerate(library.names):
            wavelengths, values = _measured(library, number)
            words = ' '.join(str(texts[number]) for column, texts in library.levels.items() if re.match(r'level', column, re.IGNORECASE))
            spectrum = on_grid(wavelengths, values)
            if spectrum is not None:
                group = re.sub(r'[\s\d_]*(X\d+_Y\d+)?$', '', str(name))
                yield library.name, group, table_material(f'{words} {name}', spectrum), wavelengths, values


def _measured(library: SpectralLibrary, number: int) -> Tuple[Array, Array]:
    """Wavelengths and values of a spectrum where it was measured; channels that the library itself calls bad left to the grid."""
    values = np.asarray(library.spectra[number], np.float64)
    there = np.isfinite(values)
    return library.wavelengths_nm[there], values[there]


def _options() -> argparse.Namespace:
    data = Path(os.environ.get('HSI_TEST_DATA', ROOT.parent / 'shared' / 'data'))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--libraries', default=str(data / 'libraries'), help='a folder of spectral libraries')
    parser.add_argument('--output', default=str(TARGET))
    parser.add_argument('--logs', default=str(ROOT / 'docs' / 'spectrum_text'))
    parser.add_argument('--checkpoint', default=str(ROOT / 'build' / 'spectrum-text.pt'), help='keeps the networks once they are trained')
    parser.add_argument('--steps', type=int, default=Recipe.steps)
    parser.add_argument('--networks', type=int, default=Recipe.networks)
    options = parser.parse_args()
    Path(options.checkpoint).parent.mkdir(parents=True, exist_ok=True)
    return options


if __name__ == '__main__':
    sys.exit(main())
