"""The portable model file, `*.hsimodel`: a zip without compression of `card.json` and `weights.safetensors`."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
from pathlib import Path
from typing import Dict, Mapping, Tuple, Union

from ..core.arrays import Array
from ..core.errors import ModelError
from ..cubes.atomic import atomic_output
from .card import ModelCard
from .tensors import read_tensors, write_tensors

SUFFIX = '.hsimodel'
CARD, WEIGHTS = 'card.json', 'weights.safetensors'
MAXIMUM_CARD = 16 * 1024**2
MAXIMUM_WEIGHTS = 8 * 1024**3
_EPOCH = (1980, 1, 1, 0, 0, 0)  # so that equal models are equal files
_GET_IT_AGAIN = 'Copy or export the model again.'


def write_model(path: Union[str, Path], card: ModelCard, tensors: Mapping[str, Array]) -> None:
    """Write a model file; it appears whole or not at all.

    Raises:
        OutputError: The place cannot be written to.
    """
    # allow_nan=False: JSON knows no NaN, and other readers would stumble over one.
    text = json.dumps(card.to_json(), indent=2, ensure_ascii=False, allow_nan=False).encode('utf-8')
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, 'w', zipfile.ZIP_STORED) as bundle:
        for name, content in ((CARD, text), (WEIGHTS, write_tensors(tensors))):
            bundle.writestr(zipfile.ZipInfo(name, _EPOCH), content)
    with atomic_output(path) as temporary:
        Path(temporary).write_bytes(archive.getvalue())


def read_model(path: Union[str, Path]) -> Tuple[ModelCard, Dict[str, Array]]:
    """Read a model file.

    Raises:
        ModelError: The file is missing, is no model, or is damaged; the message names it.
    """
    path = Path(path)
    try:
        with zipfile.ZipFile(path) as bundle:
            text = _member(bundle, CARD, MAXIMUM_CARD)
            weights = _member(bundle, WEIGHTS, MAXIMUM_WEIGHTS)
        content = json.loads(text.decode('utf-8'))
    except FileNotFoundError as error:
        raise ModelError(f'There is no model file at {path}.', 'Check its name and place.') from error
    except OSError as error:
        raise ModelError(
            f'{path} cannot be read: {error.strerror or error}.', 'Check the permissions of the file and its folder.'
        ) from error
    except (zipfile.BadZipFile, struct.error, EOFError, NotImplementedError, OverflowError, RuntimeError, ValueError) as error:
        raise ModelError(f'{path.name} is not a model file, or is damaged.', _GET_IT_AGAIN) from error
    try:
        return ModelCard.from_json(content), read_tensors(weights)[0]
    except ModelError as error:
        raise ModelError(f'{path.name}: {error.what}', error.remedy) from error


def model_sha256(path: Union[str, Path]) -> str:
    """SHA-256 of a model file, as run records name it.

    Raises:
        ModelError: The file cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with open(path, 'rb') as file:
            for part in iter(lambda: file.read(1 << 20), b''):
                digest.update(part)
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error
    return digest.hexdigest()


def _member(bundle: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """One member's bytes: stored, not compressed, and no larger than it may be (a small file must not unfold into a huge one)."""
    try:
        info = bundle.getinfo(name)
    except KeyError as error:
        raise ModelError(f'{Path(str(bundle.filename)).name} is not a model file: it holds no {name}.', _GET_IT_AGAIN) from error
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
        raise ModelError(f'{Path(str(bundle.filename)).name} is compressed or encrypted.', 'Export the model again with this plugin.')
    if info.file_size > limit:
        raise ModelError(f'{name} of {Path(str(bundle.filename)).name} is too large: {info.file_size} bytes.', _GET_IT_AGAIN)
    return bundle.read(info)
