"""A labelling session: classes and labelled pixels in one GeoPackage, safe on disk after every click.

Tables as in `session_schema`. Labels are never deleted: taking one away sets `revoked_utc`. Every operation is one transaction that changes
the tables and appends an event with what it changed, so that undo and redo work without limit, also after a restart or a crash.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Optional, Type, Union

from ..core.bands import Bands
from ..core.grid import Grid
from .session_models import ModelOperations
from .session_store import SessionStore, create_session_file
from .standing import Standing, read_standing


class LabelSession(ModelOperations):
    """An open session; made by :meth:`create` or :meth:`open`, used by one thread at a time.

    Its operations stand in `session_classes` (classes), `session_labels` (labels of pixels), `session_answers` (answers to questions, and
    what they bring along), `session_models` (what was learned) and `session_base` (undo and redo).
    """

    @classmethod
    def create(
        cls,
        path: Union[str, Path],
        grid: Grid,
        image: Union[str, Path] = '',
        sha256: str = '',
        bands: Optional[Bands] = None,
        seed: int = 0,
        annotator: Optional[str] = None,
    ) -> LabelSession:
        """Make a new session for a cube.

        Args:
            path: The GeoPackage to make; must not exist.
            grid: The cube's grid.
            image: The cube's path; stored relative to the session where possible.
            sha256: Hash of the cube's header (`Cube.fingerprint`).
            bands: The cube's bands.
            seed: Seed for whatever is drawn at random in this session.
            annotator: Who labels; None: the user of this computer.

        Raises:
            OutputError: The file exists or cannot be made.
        """
        create_session_file(Path(path), grid, str(image), sha256, bands, seed)
        return cls.open(path, annotator)

    @classmethod
    def open(cls, path: Union[str, Path], annotator: Optional[str] = None) -> LabelSession:
        """Open a session for labelling; one of an earlier version gets what it lacks (`session_upgrade`).

        Raises:
            LabelError: The file is missing, or is not a session.
            OutputError: It cannot be written to.
        """
        return cls(SessionStore(Path(path)), annotator)

    def close(self) -> None:
        """Close the file and leave one plain file behind (no write-ahead log)."""
        self._store.close()

    def __enter__(self) -> LabelSession:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def standing(self, split: str = 'train') -> Standing:
        """All labels that stand, with where they come from and whether they are learned from, as arrays."""
        return read_standing(self.select, self._value_of_id(), split)
