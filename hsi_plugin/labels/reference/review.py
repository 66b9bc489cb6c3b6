"""Reviewing a map: what people say of the points of a reference sample, kept in a session's file with every answer.

An answer is written once and only ever revoked; every operation is one transaction with the event that tells it. A person takes back only
what that person did: with several reviewers, nobody undoes what another has said and may not even see.
"""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.classes import ClassScheme
from ...core.errors import LabelError, ParameterError
from ...core.reference import DrawnSample
from ..changes import Change, row_change
from ..conflicts import PairAgreement, pair_agreements
from ..history import REDO, REVIEW, UNDO, Key
from ..label_rows import Row, table_rows
from ..session import LabelSession
from ..session_base import ClassKey
from ..session_schema import quoted
from ..session_store import now, stored_time
from .drawing import keep_design
from .merge import MergedReview, merge_reviews
from .points import Answer, Progress, ReviewPoint, StoredDesign
from .state import DISPUTED
from .stored import ANSWERS, DESIGNS, STANDS, chosen_design, of_design, point_row, stored_designs, stored_points

__all__ = ['CLASS', 'UNKNOWN', 'Answer', 'MergedReview', 'Progress', 'Review', 'ReviewPoint', 'StoredDesign']
CLASS, UNKNOWN = 'class', 'unknown'
"""What can be said of a point: a class, or that one cannot tell."""


class Review:
    """The reference samples of an open session.

    Args:
        session: The session; whoever answers is its `annotator`.
    """

    def __init__(self, session: LabelSession) -> None:
        self.session = session
        self.touched: Tuple[str, ...] = ()
        """Keys of the points that the last undo or redo was about."""

    # --- samples ------------------------------------------------------------------------------------------------------------------------

    def designs(self) -> Tuple[StoredDesign, ...]:
        """The reference samples of the session, the newest last; discarded ones are left out."""
        return tuple(stored_designs(self.session.select, self.session.path))

    def add_design(self, drawn: DrawnSample, scheme: ClassScheme, name: str = '', blind: bool = True) -> str:
        """Keep a sample that was drawn; classes of the map that the session lacks are added to it by their names.

        This is no step of undo, because answers build on it; see :meth:`discard_design`.

        Args:
            drawn: The sample.
            scheme: The classes of the map.
            name: What people call it; made of its kind and the day where not given.
            blind: Whether the map's class is to be hidden from those who answer.

        Returns:
            The design's key.

        Raises:
            LabelError: A point lies outside the session's grid, or twice on a pixel.
            OutputError: The file could not be written; nothing has changed.
        """
        return keep_design(self.session, drawn, scheme, name, blind)

    def discard_design(self, design: str) -> None:
        """Let a sample and all answers to it count no more; undo brings it back.

        Raises:
            LabelError: There is no such sample.
        """
        found = self._design(design)
        self._commit('discard', f'discard the sample "{found.name}"', [row_change(DESIGNS, found.uuid, True, False)], [])

    def points(self, design: str = '') -> List[ReviewPoint]:
        """The points of a sample in the order of visits; of the newest where none is named.

        Raises:
            LabelError: There is no such sample.
        """
        return self._points(of_design(self._design(design).uuid))

    def point(self, identifier: str) -> ReviewPoint:
        """One point.

        Raises:
            LabelError: There is no such point.
        """
        found = self._points(f'uuid = {quoted(identifier)}')
        if not found:
            raise LabelError('There is no such point in the reference sample.', 'Choose a point of the sample.')
        return found[0]

    def progress(self, design: str = '') -> Progress:
        """How far the review of a sample has come."""
        return Progress.of(tuple(self.points(design)), self.session.annotator)

    # --- answers ------------------------------------------------------------------------------------------------------------------------

    def answer(
        self, point_uuid: str, answer: str, which: Optional[ClassKey] = None, *, sure: bool = True, comment: str = '', photo: str = '',
        dwell_ms: Optional[int] = None, source: str = 'desk', gps_accuracy_m: Optional[float] = None, annotator: Optional[str] = None,
        created_utc: str = '', blind: Optional[bool] = None,
    ) -> str:  # fmt: skip
        """Say what a point is; what the same person said of it before, a decision included, is revoked.

        Args:
            point_uuid: The point's key.
            answer: ``class``, or ``unknown`` for "cannot tell".
            which: With ``class``, the class, by its value in the session or by name.
            sure: Whether the person is.
            comment: In the person's words.
            photo: Path of a picture.
            dwell_ms: How long it took.
            source: ``desk`` or ``field``.
            gps_accuracy_m: How well the place was known, in metres.
            annotator: Who says it; None: the session's annotator.
            created_utc: When it was said, ISO 8601; empty: now.
            blind: Whether the map's class was hidden; None: as the sample has it.

        Returns:
            The answer's key.

        Raises:
            LabelError: There is no such point or class, or the sample was discarded.
            ParameterError: There is no such answer, it does not go with a class, or the time is none.
            OutputError: The file could not be written; nothing has changed.
        """
        design = self._design_of(point_uuid)
        who = self.session.annotator if annotator is None else annotator
        values, called = self._values(point_uuid, answer, which, {
            'sure': int(sure), 'annotator': who, 'created_utc': stored_time(created_utc) if created_utc else now(), 'source': source,
            'comment': comment or None, 'photo': photo or None, 'dwell_ms': dwell_ms, 'gps_accuracy_m': gps_accuracy_m,
            'blind': int(design.blind if blind is None else blind),
        })  # fmt: skip
        number = point_row(self.session.select, point_uuid)[0]
        text = f'call point {number} "{called}"' if called else f'leave point {number} undecided'
        self._replace('answer', text, point_uuid, self._standing(point_uuid, f'annotator = {quoted(who)}'), values)
        return str(values['uuid'])

    def resolve(self, point_uuid: str, answer: str, which: Optional[ClassKey] = None, comment: str = '') -> str:
        """Decide what a point is of which people say different things; their answers stay, so that agreement can still be told.

        Args:
            point_uuid: The point's key.
            answer: ``class`` or ``unknown``.
            which: With ``class``, the class.
            comment: Why.

        Returns:
            The answer's key.

        Raises:
            LabelError: There is no such point or class, or nothing to decide.
            ParameterError: There is no such answer, or it does not go with a class.
            OutputError: The file could not be written; nothing has changed.
        """
        self._design_of(point_uuid)
        point = self.point(point_uuid)
        if point.status != DISPUTED and point.decision is None:
            raise LabelError(f'There is nothing to decide at point {point.number}: nobody disagrees.', 'Answer it instead.')
        values, called = self._values(point_uuid, answer, which, {
            'sure': 1, 'annotator': self.session.annotator, 'created_utc': now(), 'source': 'desk', 'decides': 1,
            'comment': comment or None, 'blind': int(all(a.blind for a in point.answers)),
        })  # fmt: skip
        text = f'decide point {point.number} as "{called}"' if called else f'decide that nobody can tell point {point.number}'
        self._replace('resolve', text, point_uuid, self._standing(point_uuid, 'decides = 1'), values)
        return str(values['uuid'])

    def withdraw(self, point_uuid: str) -> bool:
        """Take back what the session's annotator said of a point, a decision included; False where there is nothing."""
        number = point_row(self.session.select, point_uuid)[0]
        standing = self._standing(point_uuid, f'annotator = {quoted(self.session.annotator)}')
        if standing:
            self._replace('withdraw', f'take back the answer at point {number}', point_uuid, standing, None)
        return bool(standing)

    # --- undo and redo ------------------------------------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether the annotator has done something that can be undone."""
        return self.session.next_step(UNDO, self._key) is not None

    @property
    def can_redo(self) -> bool:
        """Whether the annotator has undone something."""
        return self.session.next_step(REDO, self._key) is not None

    def undo(self) -> Optional[str]:
        """Take back what the annotator did last; returns what it was, None where there is nothing to undo."""
        return self._step(UNDO)

    def redo(self) -> Optional[str]:
        """Do again what was undone last; returns what it was, None where there is nothing to redo."""
        return self._step(REDO)

    # --- several people -----------------------------------------------------------------------------------------------------------------

    def conflicts(self, design: str = '') -> List[ReviewPoint]:
        """The points that people disagree on, in the order of visits."""
        return [point for point in self.points(design) if point.status == DISPUTED]

    def agreements(self, design: str = '') -> List[PairAgreement]:
        """How far every two people agree on the points that both answered, whatever was decided since."""
        names = self.session.classes.names
        rows: List[Row] = []
        for point in self.points(design):
            for one in (a for a in point.answers if not a.decides):
                place = {'row': point.number, 'col': 0, 'annotator': one.annotator, 'answer': one.answer, 'class_id': one.class_value}
                rows.append(place)
        return pair_agreements(rows, {value: value for value in range(1, len(names) + 1)}, names)

    def merge(self, other: Union[str, Path], design: str = '') -> MergedReview:
        """Take over what other reviewers said in their copies of this file; see `labels.reference.merge`."""
        merged = merge_reviews(self.session, Path(other), design)
        found = [d for d in self.designs() if d.uuid in merged.designs]
        disputed = tuple(p for d in found for p in self.conflicts(d.uuid))
        return merged.with_figures(disputed, tuple(pair for d in found for pair in self.agreements(d.uuid)))

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    @property
    def _key(self) -> Key:
        return REVIEW, self.session.annotator

    def _step(self, name: str) -> Optional[str]:
        payload = self.session.take_step(name, self._key)
        self.touched = tuple(payload.get('points', ())) if payload else ()
        return None if payload is None else str(payload['text'])

    def _design(self, which: str) -> StoredDesign:
        return chosen_design(self.designs(), which, self.session.path)

    def _design_of(self, point_uuid: str) -> StoredDesign:
        _, design = point_row(self.session.select, point_uuid)
        if design is None:
            raise LabelError('The reference sample of this point was discarded.', 'Undo that, or choose another sample.')
        return self._design(design)

    def _points(self, where: str) -> List[ReviewPoint]:
        values = {key: i for i, key in enumerate(self.session.class_ids, start=1)}
        return stored_points(self.session.select, self.session.grid, values, where)

    def _standing(self, point_uuid: str, whose: str) -> List[str]:
        rows = table_rows(self.session.select, ANSWERS, f'{STANDS} AND sample_uuid = {quoted(point_uuid)} AND {whose}')
        return [row['uuid'] for row in rows]

    def _values(
        self, point_uuid: str, answer: str, which: Optional[ClassKey], more: Mapping[str, Any]
    ) -> Tuple[Dict[str, Any], str]:
        """The columns of a new answer, and its class's name."""
        if answer not in (CLASS, UNKNOWN):
            raise ParameterError(f'"{answer}" is no answer.', f'Use {CLASS} or {UNKNOWN}.')
        if (answer == CLASS) != (which is not None):
            raise ParameterError(f'The answer "{answer}" was given with a wrong class.', 'Name a class with "class", and only there.')
        key, name = self.session.class_key(which) if which is not None else (None, '')
        values = {'uuid': str(uuid.uuid4()), 'sample_uuid': point_uuid, 'answer': answer, 'class_id': key, **more}
        plain = {n: v.item() if isinstance(v, np.generic) else v for n, v in values.items()}
        return {n: v for n, v in plain.items() if v is not None}, name

    def _replace(self, operation: str, text: str, point_uuid: str, revoked: Sequence[str], new: Optional[Dict[str, Any]]) -> None:
        changes = [row_change(ANSWERS, u, True, False) for u in revoked]
        changes += [row_change(ANSWERS, new['uuid'], False, True, new)] if new is not None else []
        self._commit(operation, text, changes, [point_uuid])

    def _commit(self, operation: str, text: str, changes: List[Change], points: Sequence[str]) -> None:
        self.session.commit(f'{REVIEW}{operation}', text, changes, points=list(points))
