"""Thousands of damaged products: each is an error in words or a cube, never a traceback, a hang, or a cube that contradicts itself.

They are opened by a process of its own, as QGIS does (`qgis_common/proving.py`): of HDF5 files alone a few in a thousand may end it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from tests.products import emit, enmap, hyperion, neon, prisma, tanager, wyvern
from tests.products.hdf5 import REPOSITORY

CASES = int(os.environ.get('HSI_DAMAGED_CASES', '60'))  # a product; more for a night
MANY_FILES = {'hyperion': 4}  # times as few of a product of hundreds of files
HDF5 = ('emit', 'prisma', 'neon', 'tanager')
MOST_CRASHES = 0.05  # of the cases
MOST_ASSERTIONS = 0.3  # HDF5 2 as some distributions build it checks itself, and ends the process where older ones went on


def _emit(folder):
    emit.write(folder, 'mask.nc', kind='mask', rows=8, cols=9)
    return emit.write(folder, 'granule.nc', rows=8, cols=9, chunks=(4, 5, 100))


PRODUCTS = {
    'emit': _emit,
    'prisma': lambda folder: prisma.write(folder),
    'neon': lambda folder: neon.write(folder),
    'tanager': lambda folder: tanager.write(folder),
    'enmap': lambda folder: enmap.write(folder),
    'hyperion': lambda folder: hyperion.write(folder),
    'wyvern': lambda folder: wyvern.write(folder),
}


@pytest.mark.parametrize('product', list(PRODUCTS))
def test_damaged_copies(tmp_path, product):
    folder = tmp_path / 'product'
    folder.mkdir()
    opened = PRODUCTS[product](folder)
    main = os.path.relpath(opened, folder)
    found, crashes, asserted, case, cases = {}, 0, 0, 0, CASES // MANY_FILES.get(product, 1)
    while case < cases:
        command = [sys.executable, '-m', 'tests.products.mutants', str(folder), main, product, str(case), str(cases - case)]
        environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY)}
        done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, errors='replace', check=False)
        lines = done.stdout.splitlines()
        for line in lines:
            number, _, said = line.partition(' ')
            found[int(number)] = said
        if done.returncode >= 0:
            assert done.returncode == 0, done.stderr[-2000:]
            break
        its_own = done.returncode == -signal.SIGABRT and 'H5' in done.stderr and 'Assertion' in done.stderr
        crashes, asserted, case = crashes + (not its_own), asserted + its_own, int(lines[-1].split()[0]) + 1
        del found[case - 1]
    wrong = {n: said for n, said in found.items() if 'WRONG' in said}
    assert not wrong
    assert len(found) + crashes + asserted == cases
    assert crashes <= (MOST_CRASHES * cases if product in HDF5 else 0)
    assert asserted <= (MOST_ASSERTIONS * cases if product in HDF5 else 0)
    assert any(said.endswith('Error') for said in found.values())
    assert any(said.endswith('read') for said in found.values())
