"""What Qt and QGIS of this very interpreter know of names that the code uses: the half of `check.py` that runs where QGIS is.

Reads from standard input a JSON list of chains such as ``["qgis.PyQt.QtCore", "Qt", "AlignmentFlag", "AlignLeft"]`` and writes a JSON
object: ``missing``, the chains that lead nowhere here; ``unscoped``, those that name an enumerator without its enumeration; ``qt``, the
names of everything that classes of Qt have; and ``qgis``, the same of QGIS's, where it is here.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any, List, Set

QT = ('QtCore', 'QtGui', 'QtNetwork', 'QtSvg', 'QtWidgets')
QGIS = ('qgis.core', 'qgis.gui')


def main() -> int:
    """Answer for all chains."""
    missing, unscoped = [], []
    for chain in json.load(sys.stdin):
        state = look_up(chain)
        if state == 'missing':
            missing.append(chain)
        elif state == 'unscoped':
            unscoped.append(chain)
    here = [module for module in QGIS if find_spec(module) is not None]
    known = {'qt': attributes([f'qgis.PyQt.{name}' for name in QT]), 'qgis': attributes(here)}
    json.dump({'missing': missing, 'unscoped': unscoped, **{name: sorted(names) for name, names in known.items()}}, sys.stdout)
    return 0


def look_up(chain: List[str]) -> str:
    """``missing`` where a chain leads nowhere, ``unscoped`` where it names an enumerator without its enumeration, ``there`` otherwise."""
    value: Any = import_module(chain[0])
    for number, name in enumerate(chain[1:], 1):
        if number == 1 and not hasattr(value, name) and hasattr(value, '__path__') and find_spec(f'{chain[0]}.{name}') is not None:
            import_module(f'{chain[0]}.{name}')  # a module of its own, which its package names from now on
        if not hasattr(value, name):
            return 'missing'
        owner, value = value, getattr(value, name)
        if number > 1 and isinstance(owner, type) and is_enumerator(value) and type(value).__name__ != owner.__name__:
            return 'unscoped'
        if not (isinstance(value, type) or hasattr(value, '__path__')):
            break  # a function, a constant: what follows is its own affair
    return 'there'


def is_enumerator(value: object) -> bool:
    """Whether a value is of an enumeration: a kind of number under PyQt 5, of an `Enum` under PyQt 6 and in newer QGIS."""
    if isinstance(value, type):
        return False
    return hasattr(type(value), '__members__') or (isinstance(value, int) and type(value) not in (int, bool))


def attributes(modules: List[str]) -> Set[str]:
    """All names that classes of these modules, and enumerations within them, have."""
    classes = [value for module in modules for value in vars(import_module(module)).values() if isinstance(value, type)]
    within = [value for kind in classes for value in vars(kind).values() if isinstance(value, type)]
    return {name for kind in [*classes, *within] for name in dir(kind)}


if __name__ == '__main__':
    sys.exit(main())
