"""Which product is it? Every reader is asked in turn, by content alone; none of them looks at the name of the file."""

from __future__ import annotations

from importlib import import_module
from typing import Dict, Optional, Tuple

from ..cube import Cube
from . import candidate as of
from .candidate import Candidate

# The modules beside this one that may know a file of each kind, in the order in which they are asked. Each has a function
# `open_product(candidate) -> Optional[Cube]`: None where it is none of theirs; a CubeError where it is, and cannot be used.
READERS: Dict[str, Tuple[str, ...]] = {
    of.HDF5: ('matlab', 'emit', 'aviris_netcdf', 'pace', 'prisma', 'tanager', 'neon'),
    of.TIFF: ('enmap', 'desis', 'hyperion', 'stac'),
    of.ENVI: ('enmap', 'desis', 'aviris', 'cameras', 'placed'),
    of.XML: ('enmap', 'desis'),
    of.JSON: ('stac',),
    of.FOLDER: ('folder',),
    of.MATLAB: ('matlab',),
    of.NUMPY: ('numpy_array',),
    of.HDF4: ('hyperion_hdf',),
    of.OTHER: ('enmap', 'hyperion', 'archive'),
}


def open_product(candidate: Candidate) -> Optional[Cube]:
    """The product that a file or folder is; None where no reader knows it.

    Raises:
        CubeError: It is a product that cannot be used: damaged, incomplete, or of a level without spectra.
    """
    for name in READERS[candidate.kind]:
        cube: Optional[Cube] = import_module(f'.{name}', __package__).open_product(candidate)
        if cube is not None:
            return cube
    return None
