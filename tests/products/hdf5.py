"""HDF5 files, written by h5py in a process of its own.

`write(module, path, **arguments)` runs a function of a module in another Python, ``python -m tests.products.hdf5``, which takes what it
shall write as JSON on its standard input; `write_all` writes many files in one such process.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]


def write(module, path, **arguments):
    """Have `module.build(file, **arguments)` fill a new file.

    Args:
        module: Full name of a module in `tests.products`; `build` takes an open `h5py.File`.
        path: Where.
        arguments: Plain values for `build`; `userblock_size` is the number of bytes to leave free before the HDF5 data.

    Returns:
        The path.
    """
    return write_all(module, [(path, arguments)])[0]


def write_all(module, files, function='build'):
    """Have `module.build(file, **arguments)` fill many new files.

    Args:
        module: Full name of a module in `tests.products`.
        files: Paths, each with the arguments for `build`.
        function: Another name than `build`.

    Returns:
        The paths.
    """
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY)}
    work = json.dumps([(str(path), arguments) for path, arguments in files])
    command = [sys.executable, '-m', 'tests.products.hdf5', module, function]
    done = subprocess.run(command, input=work, env=environment, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f'{module} could not be written:\n{done.stderr}')
    return [Path(path) for path, _ in files]


def main(module, function):
    """What the other process does."""
    import h5py

    build = getattr(importlib.import_module(module), function)
    for path, arguments in json.load(sys.stdin):
        with h5py.File(path, 'w', userblock_size=arguments.pop('userblock_size', 0)) as file:
            build(file, **arguments)


if __name__ == '__main__':
    main(*sys.argv[1:])
