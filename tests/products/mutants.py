"""Opens many damaged copies of a product and says what came of each; a program, because a damaged HDF5 file may end it.

    python -m tests.products.mutants FOLDER MAIN SEED FIRST COUNT

FOLDER holds one product, MAIN is the path in it that a user would open. Case n damages one file of a copy: bytes, lines, numbers, or its
end. One line a case on standard output: its number, then what came of it.
"""

from __future__ import annotations

import random
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

from hsi_plugin.core.errors import HsiError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube

TEXT_ENDINGS = ('.xml', '.hdr', '.json', '.txt', '.csv', '.met')
NUMBERS = ('0', '-1', '1e400', 'nan', '999999999999', '0.5', 'seven', '', '-0', '1,5')
SLOW_SECONDS = 5.0


def damage(raw, is_text, rng):
    """The bytes of a file, damaged."""
    if not is_text or rng.random() < 0.2:
        raw = bytearray(raw)
        for _ in range(rng.choice((1, 2, 4, 16))):
            raw[rng.randrange(min(len(raw), 1 << 16))] = rng.randrange(256)
        return bytes(raw if rng.random() < 0.85 else raw[:rng.randrange(len(raw))])
    lines = raw.decode('latin-1').splitlines(keepends=True)
    at = rng.randrange(len(lines))
    what = rng.randrange(6)
    if what == 0:
        del lines[at]
    elif what == 1:
        numbers = list(re.finditer(r'-?\d+(?:\.\d+)?', lines[at]))
        if numbers:
            one = rng.choice(numbers)
            lines[at] = lines[at][:one.start()] + rng.choice(NUMBERS) + lines[at][one.end():]
    elif what == 2:
        lines[at] = lines[at].rstrip('\n') + 'x' * 100_000 + '\n'
    elif what == 3:
        lines.insert(at, lines[rng.randrange(len(lines))])
    elif what == 4:
        lines = lines[:at]
    else:
        lines[at] = lines[at].replace('=', ':').replace('<', '')
    return ''.join(lines).encode('latin-1')


def outcome(path):
    """What came of opening a file: the class of the error, or what is wrong with the cube."""
    try:
        with open_cube(path) as cube:
            rows, cols, count = cube.grid.rows, cube.grid.cols, cube.bands.count
            if len(cube.scale) != count or len(cube.nodata) != count or len(cube.band_names) != count or min(rows, cols, count) < 1:
                return 'WRONG: sizes disagree'
            values, valid = cube.read(Window(rows // 2, cols // 2, min(2, rows - rows // 2), min(2, cols - cols // 2)))
            if values.shape != (count, *valid.shape):
                return 'WRONG: a window of another shape'
    except HsiError as error:
        return type(error).__name__ if error.what.strip() else 'WRONG: no words'
    except MemoryError:
        return 'MemoryError'
    except Exception as error:  # noqa: BLE001  # the very thing that is looked for
        return f'WRONG: {error!r}'[:300].replace('\n', ' ')
    return 'read'


def main(folder, main, seed, first, count):
    """Open `count` damaged copies, from case `first` on."""
    files = sorted(p for p in Path(folder).rglob('*') if p.is_file())
    for case in range(int(first), int(first) + int(count)):
        rng = random.Random(f'{seed} {case}')
        victim = rng.choice(files)
        with tempfile.TemporaryDirectory() as temporary:
            copy = Path(temporary) / 'copy'
            shutil.copytree(folder, copy)
            damaged = copy / victim.relative_to(folder)
            raw = damaged.read_bytes()
            if raw:
                damaged.write_bytes(damage(raw, victim.suffix.lower() in TEXT_ENDINGS, rng))
            print(case, end=' ', flush=True)  # noqa: T201
            started = time.perf_counter()
            said = outcome(str(copy / main) if main != '.' else str(copy))
            if time.perf_counter() - started > SLOW_SECONDS:
                said = f'WRONG: took {time.perf_counter() - started:.0f} s ({said})'
            print(f'{victim.name}: {said}', flush=True)  # noqa: T201


if __name__ == '__main__':
    main(*sys.argv[1:])
