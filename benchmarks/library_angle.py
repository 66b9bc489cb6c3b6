"""Mapping from names alone by a spectral library: the baseline that zero-shot classification of spectra has to beat.

Run: `.venv/bin/python benchmarks/library_angle.py`. Real data: `HSI_TEST_DATA`, or `../shared/data`.

Each pixel gets the class with the smallest mean of its five smallest spectral angles (or divergences) to the spectra that the class's
words find in the library. No pixel of a scene is labelled for it, and nothing was chosen by these figures: words, number of spectra and
measures are the ones that stand below and the defaults of the product. Roofs and pavement of Potsdam are one class, `built`.

AA: average accuracy, the mean of the recalls of the classes, over all labelled pixels. Time: reading, comparing and choosing; on one core
where `OMP_NUM_THREADS=1` and `OPENBLAS_NUM_THREADS=1` are set.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.class_prompts import parse_classes  # noqa: E402
from hsi_plugin.core.errors import HsiError  # noqa: E402
from hsi_plugin.core.metrics import Accuracy, confusion_matrix  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.methods.zero_shot.library import LibraryProbabilities  # noqa: E402
from hsi_plugin.spectra.library import open_library  # noqa: E402
from hsi_plugin.spectra.likeness import MEASURES  # noqa: E402

LIBRARIES = ('roberts2017_urban.sli', 'library_berlin.sli', 'usgs_splib07a_ascii.tar.xz')
# Scene, reference, classes as a user writes them, and which class of the reference (from 1) is which of these (from 1).
SCENES = {
    'Samson': ('samson/samson.dat', 'samson/truth.tif', 'soil; tree; water', (1, 2, 3)),
    'Potsdam, built merged': (
        'potsdam_enmap/potsdam_enmap.tif',
        'potsdam_enmap/landcover.tif',
        'built = roof | paved | pavement; low vegetation = low vegetation | herb | grass; tree; soil; water',
        (1, 1, 2, 3, 4, 5),
    ),
}


def main() -> int:
    """Print the table."""
    folder = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data')
    if not (folder / 'libraries').is_dir():
        print(f'There is no folder {folder / "libraries"}. Set HSI_TEST_DATA to the folder of real data.', file=sys.stderr)
        return 2
    print('| scene | library | spectra | bands | measure | AA | recalls | s |')
    print('|---|---|---|---|---|---|---|---|')
    remarks = []
    for file in LIBRARIES:
        library = open_library(folder / 'libraries' / file)
        for name, (cube_file, truth_file, text, merged) in SCENES.items():
            prompts = parse_classes(text)
            with open_cube(folder / 'scenes' / cube_file) as cube, open_cube(folder / 'scenes' / truth_file) as truth:
                reference = np.array([0, *merged])[truth.read_raw(truth.grid.window)[0].astype(int)]
                for measure in MEASURES:
                    start = time.perf_counter()
                    try:
                        probabilities = LibraryProbabilities(cube, prompts, library, measure)
                    except HsiError as error:
                        remarks.append(f'{name}, {library.name}: {error}')
                        break
                    values, valid = probabilities.read(cube.grid.window)
                    took = time.perf_counter() - start
                    known = valid & (reference > 0)
                    counts = confusion_matrix(values.argmax(0)[known] + 1, reference[known], len(prompts))
                    accuracy = Accuracy(counts)
                    recalls = ' '.join(f'{prompt.name} {recall:.2f}' for prompt, recall in zip(prompts, accuracy.recall))
                    found = sum(len(names) for names in probabilities.found.values())
                    bands, average = len(probabilities.bands), f'{accuracy.average:.3f}'
                    cells = [name, library.name, found, bands, measure, average, recalls, f'{took:.1f}']
                    print(f'| {" | ".join(str(cell) for cell in cells)} |')
                remarks += [f'{name}, {library.name}: {note}' for note in probabilities.notes]
    print('\n' + '\n'.join(dict.fromkeys(remarks)))
    return 0


if __name__ == '__main__':
    sys.exit(main())
