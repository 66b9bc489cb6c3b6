"""Names for array types, so that signatures say what an array holds; shapes and units stand in the docstrings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

import numpy as np

Json = Dict[str, Any]
if TYPE_CHECKING:
    import numpy.typing as npt

    Array = npt.NDArray[Any]
    BoolArray = npt.NDArray[np.bool_]
else:  # what an array holds is for readers and mypy; NumPy before 1.21 cannot even say it
    Array = BoolArray = np.ndarray
