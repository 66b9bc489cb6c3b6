"""Values of JSON that came from anywhere, taken only where they are what they should be.

Python's conversions are kind: `int(1.5)`, `float('3')` and `str([])` all give something. A model file must not: what is taken for a number
here is multiplied with every pixel there. Whole files are bounded too: how deep they nest, how many values they hold and how long numbers
are, so that a small text does not become a large or endless thing.
"""

from __future__ import annotations

import json
import math
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ModelError

MAXIMUM_DEPTH = 64
MAXIMUM_VALUES = 2_000_000
_MAXIMUM_DIGITS = 40
_LARGEST = 2**63 - 1


def load_json(text: bytes, what: str, remedy: str) -> Any:
    """JSON of a file, refused where it is none, or more than a file of this kind can hold.

    Args:
        text: The bytes.
        what: What they are, as the beginning of a sentence.
        remedy: What the user can do about it.

    Raises:
        ModelError: It is no JSON; a name occurs twice in a table; a number is not finite, or longer than any that has a meaning; text is
            no Unicode; it nests deeper than :data:`MAXIMUM_DEPTH`, or holds more than :data:`MAXIMUM_VALUES` values.
    """
    if text.count(b',') + text.count(b'[') + text.count(b'{') > MAXIMUM_VALUES:
        raise ModelError(f'{what} is damaged: it holds more than {MAXIMUM_VALUES} values.', remedy)
    try:
        value = json.loads(
            text.decode('utf-8'), object_pairs_hook=_once, parse_int=_integer, parse_float=_finite, parse_constant=_no_number
        )
        _walk(value)
    except (ValueError, RecursionError) as error:
        # A decoder's own message quotes the place; a hook's says what is wrong.
        said = '' if isinstance(error, (UnicodeError, RecursionError)) else f': {error}'
        raise ModelError(f'{what} is damaged: it is no JSON that this plugin reads{said}.', remedy) from error
    return value


def text_in(value: Any) -> str:
    """Text without a NUL, at which other programs would take it to end.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, str) or '\0' in value:
        raise ValueError(f'{_short(value)} is no text.')
    return value


def whole_in(value: Any, least: int = 0, most: int = _LARGEST) -> int:
    """A whole number between two, both included.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise ValueError(f'{_short(value)} is no whole number from {least} to {most}.')
    return value


def number_in(value: Any) -> float:
    """A finite number.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f'{_short(value)} is no number.')
    return float(value)


def flag_in(value: Any) -> bool:
    """True or false.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, bool):
        raise ValueError(f'{_short(value)} is neither true nor false.')
    return value


def list_in(value: Any) -> List[Any]:
    """A list.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, list):
        raise ValueError(f'{_short(value)} is no list.')
    return value


def table_in(value: Any) -> Dict[str, Any]:
    """A table of names.

    Raises:
        ValueError: It is something else.
    """
    if not isinstance(value, dict):
        raise ValueError(f'{_short(value)} is no table of names.')
    return value


def texts_in(value: Any) -> Dict[str, str]:
    """A table of texts.

    Raises:
        ValueError: It is something else.
    """
    return {name: text_in(said) for name, said in table_in(value).items()}


def numbers_in(value: Any, low: float, high: float) -> Optional[Array]:
    """A list of numbers between two as float64, NaN where the list says null; None where there is no list.

    Raises:
        ValueError: It is something else.
    """
    if value is None:
        return None
    found = [math.nan if v is None else number_in(v) for v in list_in(value)]
    outside = next((v for v in found if not (math.isnan(v) or low <= v <= high)), None)
    if outside is not None:
        raise ValueError(f'{outside:g} does not lie between {low:g} and {high:g}.')
    return np.array(found, np.float64)


def _once(pairs: List[Tuple[str, Any]]) -> Dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError('a name occurs twice')
    return found


def _integer(text: str) -> int:
    if len(text) > _MAXIMUM_DIGITS:  # without a limit, reading a number of a million digits takes minutes
        raise ValueError(f'a number of {len(text)} digits')
    return int(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError('a number beyond all measure')
    return value


def _no_number(text: str) -> float:
    raise ValueError(f'{text} is no number')


def _walk(value: Any) -> None:
    """Refuse what nests too deep, and text that could be written nowhere: half of a pair of surrogates."""
    level: List[Any] = [value]
    for _ in range(MAXIMUM_DEPTH):
        coming: List[Any] = []
        for one in level:
            if isinstance(one, dict):
                coming += one.keys()
                coming += one.values()
            elif isinstance(one, list):
                coming += one
            elif isinstance(one, str):
                one.encode('utf-8')
        if not coming:
            return
        level = coming
    raise ValueError(f'it nests deeper than {MAXIMUM_DEPTH}')


def _short(value: Any) -> str:
    text = repr(value) if isinstance(value, (str, bool, float, type(None))) else type(value).__name__
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= 10**20:
        text = str(value)
    return text if len(text) <= 40 else f'{text[:40]}…'
