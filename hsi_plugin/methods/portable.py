"""What methods check alike when a model is put together from its file."""

from __future__ import annotations

from typing import Dict, Mapping, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ModelError

_GET_IT_AGAIN = 'Copy or export the model again.'


def check_tensors(tensors: Mapping[str, Array], wanted: Dict[str, Tuple[int, ...]]) -> None:
    """Refuse weights that are absent, of another form, or no numbers.

    Raises:
        ModelError: The message names them.
    """
    for name, form in wanted.items():
        array = tensors.get(name)
        if array is None or array.shape != form or array.dtype.kind != 'f' or not np.isfinite(array).all():
            sides = ' × '.join(map(str, form)) or '1'
            raise ModelError(f'The model is damaged: its {name} are not {sides} numbers.', _GET_IT_AGAIN)
