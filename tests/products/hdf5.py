"""HDF5 files, written by h5py in a process of its own.

`write(path, script, **arrays)` runs a function of a module in another Python: ``python -m tests.products.hdf5 MODULE PATH ARGUMENTS``.
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
        arguments: Plain values for `build`.

    Returns:
        The path.
    """
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY)}
    command = [sys.executable, '-m', 'tests.products.hdf5', module, str(path), json.dumps(arguments)]
    done = subprocess.run(command, env=environment, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f'{module} could not be written:\n{done.stderr}')
    return Path(path)


def main(module, path, arguments):
    """What the other process does."""
    import h5py

    with h5py.File(path, 'w') as file:
        importlib.import_module(module).build(file, **json.loads(arguments))


if __name__ == '__main__':
    main(*sys.argv[1:])
