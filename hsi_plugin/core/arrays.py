"""Names for array types, so that signatures say what an array holds; shapes and units stand in the docstrings."""

from __future__ import annotations

from typing import Any, Dict

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
BoolArray = npt.NDArray[np.bool_]
FloatArray = npt.NDArray[np.floating[Any]]
IntArray = npt.NDArray[np.integer[Any]]
Json = Dict[str, Any]
