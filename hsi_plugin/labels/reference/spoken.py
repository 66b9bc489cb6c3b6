"""Classes of which a reference sample speaks: they stay as long as an answer names them, whatever happens to the labels."""

from __future__ import annotations

from typing import Sequence, Set

from ...core.errors import LabelError
from ..changes import Change
from ..counting import Select
from ..session_schema import quoted

_CHUNK = 400  # answers a query


def check_classes(run: Select, changes: Sequence[Change], forward: bool) -> None:
    """Refuse changes after which an answer would stand whose class is not there.

    Args:
        run: Runs a query on the session.
        changes: What is about to change.
        forward: False if they are to be taken back.

    Raises:
        LabelError: A class would go of which an answer speaks, or an answer come back whose class is gone.
    """
    going = {int(c['class']): c for c in changes if 'class' in c and c['after' if forward else 'before'] is None}
    spoken = _spoken(run, f"revoked_utc IS NULL AND class_id IN ({', '.join(map(str, going))})") if going else set()
    for key in sorted(spoken):
        row = going[key]['before' if forward else 'after']
        raise LabelError(
            f'The class "{row["name"]}" cannot go: answers of the reference sample name it.',
            'Give those points another answer first, or give the class another name.',
        )
    coming = [str(c['uuid']) for c in changes if c.get('table') == 'ref_answer' and c['stands'][1 if forward else 0]]
    for i in range(0, len(coming), _CHUNK):
        listed = ', '.join(quoted(u) for u in coming[i : i + _CHUNK])
        if _spoken(run, f'uuid IN ({listed}) AND class_id NOT IN (SELECT id FROM class)'):  # nosec B608
            raise LabelError(
                'An answer cannot come back: its class was removed.', 'Undo the removal of the class first, or answer the point anew.'
            )


def _spoken(run: Select, where: str) -> Set[int]:
    return {int(key) for (key,) in run(f'SELECT DISTINCT class_id FROM ref_answer WHERE {where}') if key is not None}  # nosec B608
