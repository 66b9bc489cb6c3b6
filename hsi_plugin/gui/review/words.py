"""Sentences of the review."""

from __future__ import annotations

import getpass
from typing import Any

from ...qgis_common.i18n import tr


def user_name() -> str:
    """The user of this computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user in the system's table, as in some containers
        return tr('reviewer')


def progress_text(state: Any, done: int) -> str:
    """How far this reviewer is, in a line.

    Args:
        state: The review.
        done: Points that this reviewer has answered.
    """
    count = len(state.points)
    if not count:
        return ''
    all_done = tr('All {0:,} points are answered: see the page "Result"')
    text = (all_done if done == count else tr('{0:,} answered')).format(done)
    unknown = sum(own is not None and own.answer == 'unknown' for own in map(state.own_answer, state.points))
    unsure = sum(own is not None and not own.sure for own in map(state.own_answer, state.points))
    more = [words.format(n) for n, words in ((unknown, tr('{0:,} unknown')), (unsure, tr('{0:,} unsure'))) if n]
    return ' · '.join([text, *more])
