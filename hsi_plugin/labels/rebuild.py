"""A session made anew from its events, for when another program has damaged its tables."""

from __future__ import annotations

from pathlib import Path
from typing import Union

from ..core.errors import LabelError
from .label_rows import reading
from .replay import events, steps
from .session_schema import COLUMNS
from .session_store import SessionStore, create_session_file, event_text, session_grid


def rebuild_session(path: Union[str, Path], target: Union[str, Path]) -> None:
    """Write a new session that holds what the events of another tell: classes, labels, what was revoked, and all events.

    Args:
        path: The session; it is only read.
        target: The GeoPackage to make; must not exist. It keeps the session's identity, and its way to the image where it lies in the same
            folder.

    Raises:
        LabelError: The file is not a session.
        OutputError: The new one exists or cannot be made.
    """
    with reading(path) as run:
        known = {str(name) for _, name, *_ in run('PRAGMA table_info(session)')}
        columns = [name for name, _ in COLUMNS['session'] if name in known]
        found = run(f'SELECT {", ".join(columns)} FROM session ORDER BY id LIMIT 1')  # nosec B608
        if not found:
            raise LabelError(f'{path} is a labelling session without a cube.', 'Start a new session.')
        about = dict(zip(columns, found[0]))
        told = [
            ({'seq': number, 'utc': utc, 'user': user, 'op': op, 'payload': event_text(payload)}, *step)
            for (number, utc, user, op, payload), step in zip(events(run), steps(run))
        ]
    create_session_file(Path(target), session_grid(Path(path), about['crs'], about['transform']), '', '', None, 0)
    made = SessionStore(Path(target))
    try:
        made.write_again({name: value for name, value in about.items() if value is not None}, told)
    finally:
        made.close()
