"""Files of the same acquisition that lie beside a NetCDF product: its masks and its angles, told by their content."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path
from typing import Iterator, Tuple

from ...core.errors import CubeError
from ..hierarchy import Tree, as_text

_HDF5 = b'\x89HDF\r\n\x1a\n'
_MOST = 24  # files looked into; a folder of many granules has the ones of this granule among the names most like its own
_START = 'time_coverage_start'


def of_same_time(path: Path, started: str) -> Iterator[Tuple[Path, Tree]]:
    """The other NetCDF files of a folder that began at the same time, open only until the next is asked for.

    Args:
        path: The product.
        started: Its ``time_coverage_start``; nothing is found where it is ''.
    """
    for other in _most_alike(path) if started else ():
        try:
            tree = Tree(other)
        except CubeError:  # a damaged neighbour is no fault of this product
            continue
        with tree:
            if as_text(tree.attributes().get(_START)) == started:
                yield other, tree


def _most_alike(path: Path) -> Tuple[Path, ...]:
    """Names that end like the product's come first: granules are told apart by the end of their names."""
    try:
        others = [p for p in path.parent.iterdir() if p != path and p.is_file() and _is_hdf5(p)]
    except OSError:
        return ()

    def unlike(other: Path) -> Tuple[int, int, str]:
        ending = _alike(other.name[::-1], path.name[::-1])
        start = _alike(other.name, path.name)
        return -ending, -start, other.name

    return tuple(sorted(others, key=unlike)[:_MOST])


def _alike(one: str, other: str) -> int:
    """How many letters two names begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other)))


def _is_hdf5(path: Path) -> bool:
    try:
        with open(path, 'rb') as file:
            return file.read(len(_HDF5)) == _HDF5
    except OSError:
        return False
