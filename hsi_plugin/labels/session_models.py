"""What was learned in the course of a session: the parameters of the last models, so that a label can name the one that asked for it."""

from __future__ import annotations

import io
import json
import uuid
import zipfile
from dataclasses import dataclass
from typing import Dict, List, Mapping

import numpy as np

from ..core.arrays import Array
from ..core.errors import LabelError, ParameterError
from .session_answers import AnswerOperations
from .session_schema import insert, quoted, run_sql
from .session_store import now

KEPT = 20
"""Models that a session keeps; older ones go, the labels that name them stay."""


@dataclass(frozen=True)
class ModelRecord:
    """One model, without its parameters.

    Args:
        uuid: What the column `model_uuid` of labels names.
        sha256: Hash of the model, as whoever kept it computes it.
        n_labels: Number of labels that it learned from.
        created: When, UTC.
    """

    uuid: str
    sha256: str
    n_labels: int
    created: str


class ModelOperations(AnswerOperations):
    """Keeping models is no step of undo: they say what was, not what counts."""

    def keep_model(self, tensors: Mapping[str, Array], sha256: str, n_labels: int) -> str:
        """Keep a model's parameters in the file, as NumPy's npz; all but the last :data:`KEPT` go.

        Args:
            tensors: Arrays of numbers by their names.
            sha256: The model's hash.
            n_labels: Number of labels that it learned from.

        Returns:
            Its uuid.

        Raises:
            ParameterError: An array holds objects, which would have to be pickled.
            OutputError: The file could not be written; nothing has changed.
        """
        arrays = {name: np.asarray(values) for name, values in tensors.items()}
        strange = [name for name, values in arrays.items() if values.dtype.hasobject]
        if strange:
            raise ParameterError(f'The parameters "{strange[0]}" are no numbers.', 'Give arrays of numbers.')
        identifier = str(uuid.uuid4())
        row = {'uuid': identifier, 'params_npz': _npz(arrays), 'sha256': sha256, 'n_labels': int(n_labels), 'created': now()}
        with self._store.transaction() as dataset:
            insert(dataset, 'model', row)
            run_sql(dataset, f'DELETE FROM model WHERE fid NOT IN (SELECT fid FROM model ORDER BY fid DESC LIMIT {KEPT})')  # nosec B608
        return identifier

    def keep_recipe(self, recipe: Mapping[str, object]) -> None:
        """Note in the file what is learned on: how features are made from the image.

        Args:
            recipe: JSON-ready.

        Raises:
            OutputError: The file could not be written; nothing has changed.
        """
        text = json.dumps(recipe, sort_keys=True)
        with self._store.transaction() as dataset:
            run_sql(dataset, f'UPDATE session SET feature_recipe_json={quoted(text)}')  # nosec B608

    def models(self) -> List[ModelRecord]:
        """The models that are kept, the newest last."""
        found = self.select('SELECT uuid, sha256, n_labels, CAST(created AS TEXT) AS written FROM model ORDER BY fid')
        return [ModelRecord(str(u), str(s or ''), int(n or 0), str(w or '')) for u, s, n, w in found]

    def model_tensors(self, identifier: str) -> Dict[str, Array]:
        """The parameters of a model that is kept.

        Raises:
            LabelError: There is no such model, or what is kept of it is damaged.
        """
        found = self.select(f'SELECT hex(params_npz) AS held FROM model WHERE uuid={quoted(identifier)}')  # nosec B608
        if not found:
            raise LabelError('The session does not keep this model any more.', 'Learn it again from the labels.')
        try:
            with np.load(io.BytesIO(bytes.fromhex(found[0][0] or '')), allow_pickle=False) as held:
                return {name: held[name] for name in held.files}
        except (ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
            raise LabelError('What the session keeps of this model is damaged.', 'Learn it again from the labels.') from error


def _npz(arrays: Mapping[str, Array]) -> bytes:
    """What `numpy.savez` writes, for arrays of any name; equal arrays give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as archive:
        for name, values in arrays.items():
            with archive.open(zipfile.ZipInfo(f'{name}.npy'), 'w', force_zip64=True) as file:
                np.lib.format.write_array(file, values, allow_pickle=False)  # type: ignore[no-untyped-call]
    return buffer.getvalue()
