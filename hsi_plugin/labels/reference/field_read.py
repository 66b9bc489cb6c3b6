"""Bringing a reference sample back from the field: what was seen at its points becomes answers; points that were added become labels."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple, Union
from uuid import uuid4

from ..changes import Change, row_change
from ..field_form import OTHERS
from ..field_points import class_key, number, package_fields, read_points, too_vague, utc
from ..field_read import FieldReport, observed_labels, read_field_package, take_observations
from ..history import REVIEW
from ..label_rows import Row
from ..session import LabelSession
from ..session_store import now
from .field import DESIGN, FIELDS, NO
from .field_report import ReviewReport, disputes
from .review import CLASS, UNKNOWN, Answer, MergedReview, Review, ReviewPoint
from .stored import ANSWERS

NOBODY = 'field'
"""Who has seen what nobody put a name to; the session's own user would seem to have changed his mind."""
_MIXED = 'mixed'
_OTHERS = {value: value[1:] for _, value in OTHERS}


@dataclass(frozen=True)
class _Seen:
    """An observation as an answer: who said what of a point, and when ('' where the form does not tell)."""

    answer: str
    key: Optional[int]
    value: int
    sure: bool
    annotator: str
    when: str
    comment: str
    photo: str
    accuracy: Optional[float]
    blind: bool


def is_review_package(path: Union[str, Path]) -> bool:
    """Whether a file holds points of a reference sample for the field."""
    return DESIGN in package_fields(Path(path))


def take_package(session: LabelSession, path: Union[str, Path]) -> Union[FieldReport, ReviewReport]:
    """Take over what was noted outdoors, in either kind of package.

    Raises:
        LabelError: The file is no field package, or was made for another session.
        OutputError: The session could not be written.
    """
    return read_review_package(Review(session), path) if is_review_package(path) else read_field_package(session, path)


def take_answers(review: Review, path: Union[str, Path], design: str = '') -> Union[MergedReview, ReviewReport]:
    """Take over answers from another copy of the review's file, or from a package that came back from the field.

    Args:
        review: The review.
        path: The file; it is only read.
        design: Key or name of the sample; empty: all. A package says itself which sample it is of.

    Raises:
        LabelError: It is neither, or belongs to another session.
        OutputError: The session could not be written.
    """
    return read_review_package(review, path) if is_review_package(path) else review.merge(path, design)


def read_review_package(review: Review, path: Union[str, Path]) -> ReviewReport:
    """Take the observations of a review package over, as answers with ``source='field'`` by their observers.

    May be called again at any time: what is known is skipped, and an observation that was changed since takes the place of the earlier one.
    An observation belongs to the pixel of its point; one of a point that was moved into another pixel is refused. What differs from the
    answer of another person makes the point a disputed one.

    Args:
        review: The review of the session for which the package was made, or of a copy.
        path: The package; it is only read.

    Raises:
        LabelError: The file is no such package, or was made for another session.
        OutputError: The session could not be written.
    """
    path = Path(path)
    rows, offered = read_points(review.session, path, [name for name, _ in FIELDS])
    problems: List[str] = []
    warnings: List[str] = []
    mine, strange, known_points = _sorted(review, rows, problems)
    counts = {'taken': 0, 'known': 0, 'superseded': 0, 'open': 0}
    unnamed = 0
    given: List[Tuple[ReviewPoint, _Seen]] = []
    for row in mine:
        point = known_points[str(row['uuid'])]
        seen = _seen(review.session, path, row, point, offered, problems, warnings)
        if seen is None:
            counts['open'] += not (row['observed_class'] or '').strip()
            continue
        unnamed += seen.annotator == NOBODY
        outcome = _outcome(point.answers, seen)
        counts[outcome] += 1
        if outcome == 'taken':
            given.append((point, seen))
            warnings += _decided_before(review.session, point, seen)
    _give(review, path.name, given)
    if unnamed:
        warnings.append(f'{unnamed:,} observations name no observer; they are taken as said by "{NOBODY}".')
    added = _add_labels(review.session, path, strange, offered, problems, warnings)
    disputed = disputes(review, {str(row[DESIGN]) for row in mine})
    return ReviewReport(**counts, added=added, conflicts=disputed, problems=tuple(problems), warnings=tuple(warnings))


def _sorted(review: Review, rows: Sequence[Row], problems: List[str]) -> Tuple[List[Row], List[Row], Dict[str, ReviewPoint]]:
    """Observations of the samples' points, points that were added, and the samples' points by key."""
    designs = {one.uuid: one for one in review.designs()}
    points: Dict[str, ReviewPoint] = {}
    for uuid in sorted({str(row[DESIGN]) for row in rows if row[DESIGN]} & set(designs)):
        points.update({point.uuid: point for point in review.points(uuid)})
    lost = [row for row in rows if row[DESIGN] and str(row[DESIGN]) not in designs]
    if lost:
        seen = sum(bool((row['observed_class'] or '').strip()) for row in lost)
        problems.append(
            f'{len(lost):,} points belong to a sample that was discarded, or is unknown here; {seen:,} observations of them were not taken.'
        )
    mine: Dict[str, Row] = {}
    added: List[Row] = []
    for row in rows:
        uuid = str(row['uuid'] or '')
        if uuid in points:
            earlier = mine.get(uuid)
            if earlier is not None:
                problems.append(f'{_name(row)} is in the package twice; the newer observation was taken.')
            if earlier is None or utc(row['observed_utc']) >= utc(earlier['observed_utc']):
                mine[uuid] = row
        elif row[DESIGN] and str(row[DESIGN]) in designs:
            problems.append(f'{_name(row)} is no point of the sample; not taken.')
        elif not row[DESIGN]:
            added.append(row)
    return list(mine.values()), added, points


def _seen(
    session: LabelSession, path: Path, row: Row, point: ReviewPoint, offered: Dict[str, int], problems: List[str], warnings: List[str]
) -> Optional[_Seen]:
    """What an observation says; None where there is none, or it cannot be taken, which is told."""
    said = (row['observed_class'] or '').strip()
    if not said:
        if row['status'] == 'unreachable':
            warnings.append(f'{_name(row)} could not be reached; it is still open.')
        return None
    pixel = session.grid.pixel(row['x'], row['y'])
    if pixel is not None and pixel != (point.row, point.col):
        problems.append(
            f'{_name(row)} was moved from pixel {point.row}, {point.col} to pixel {pixel[0]}, {pixel[1]}; a sample\'s points stay where '
            'chance has put them, so it was not taken. Move it back, or add a point of its own.'
        )  # fmt: skip
        return None
    if pixel is None:
        problems.append(f'{_name(row)} lies outside the image; not taken.')
        return None
    other = _OTHERS.get(said)
    key = class_key(session, said, offered) if other is None else None
    if other is None and key is None:
        problems.append(f'{_name(row)} was seen as "{said}", which is no class of the session; not taken. Add the class and read again.')
        return None
    accuracy = number(row['gps_accuracy_m'])
    if too_vague(session, accuracy, point.row):
        warnings.append(f'{_name(row)}: the position is known to {accuracy:g} m, which is more than half a pixel.')
    comment = (row['comment'] or '').strip()
    if other == _MIXED:
        comment = f'{_MIXED}: {comment}' if comment else _MIXED
    return _Seen(
        CLASS if other is None else UNKNOWN, key, 0 if key is None else session.class_ids.index(key) + 1, row['sure'] != NO,
        (row['observer'] or '').strip() or NOBODY, utc(row['observed_utc']), comment, _photo(session, path, row['photo'] or ''),
        accuracy if accuracy == accuracy else None, bool(row['blind']),
    )  # fmt: skip


def _outcome(answers: Sequence[Answer], seen: _Seen) -> str:
    """Whether an observation is to be taken, is known, or something newer was said by the same person."""
    before = [one for one in answers if one.annotator == seen.annotator and not one.decides]
    if any(one.source == 'field' and _same(one, seen) for one in before):
        return 'known'
    return 'superseded' if seen.when and any(one.created_utc > seen.when for one in before) else 'taken'


def _same(one: Answer, seen: _Seen) -> bool:
    # A photo is the same one wherever its folder lies now.
    said = one.answer, one.class_value, one.sure, one.comment or '', os.path.basename(one.photo or '')
    return said == (seen.answer, seen.value, seen.sure, seen.comment, os.path.basename(seen.photo))


def _decided_before(session: LabelSession, point: ReviewPoint, seen: _Seen) -> List[str]:
    """A sentence where someone has decided otherwise about a point, which an answer does not change."""
    decision = point.decision
    if decision is None or (decision.answer, decision.class_value) == (seen.answer, seen.value):
        return []
    names = session.classes.names
    was, now_seen = (names[value - 1] if value else 'unknown' for value in (decision.class_value, seen.value))
    return [f'Point {point.number} was decided to be "{was}"; {seen.annotator} has seen "{now_seen}" there. Decide again.']


def _give(review: Review, package: str, given: Sequence[Tuple[ReviewPoint, _Seen]]) -> None:
    """Write answers as one step; what the same people said of the points before gives way, decisions stay."""
    changes: List[Change] = []
    for point, seen in given:
        changes += [row_change(ANSWERS, a.uuid, True, False) for a in point.answers if a.annotator == seen.annotator and not a.decides]
        values: Row = {
            'uuid': str(uuid4()), 'sample_uuid': point.uuid, 'answer': seen.answer, 'class_id': seen.key, 'sure': int(seen.sure),
            'annotator': seen.annotator, 'created_utc': seen.when or now(), 'source': 'field', 'comment': seen.comment or None,
            'photo': seen.photo or None, 'gps_accuracy_m': seen.accuracy, 'blind': int(seen.blind),
        }  # fmt: skip
        changes.append(row_change(ANSWERS, values['uuid'], False, True, {n: v for n, v in values.items() if v is not None}))
    if changes:
        points = [point.uuid for point, _ in given]
        review.session.commit(f'{REVIEW}field', f'take {len(given):,} answers of {package}', changes, points=points)


def _photo(session: LabelSession, package: Path, photo: str) -> str:
    """The path of a photo, seen from the session's folder where the photo lies beside the package; else as the form tells it."""
    there = package.absolute().parent / photo
    if not photo or not there.is_file():
        return photo
    try:
        return os.path.relpath(there, session.path.absolute().parent).replace(os.sep, '/')
    except ValueError:  # another drive
        return str(there)


def _add_labels(
    session: LabelSession, path: Path, rows: List[Row], offered: Dict[str, int], problems: List[str], warnings: List[str]
) -> int:
    """Take points that were added outdoors as labels kept apart as reference; returns how many are new."""
    named = [{**row, 'name': f'added {i}', 'row': None} for i, row in enumerate(rows, start=1)]
    labels, refused, told = observed_labels(session, path.name, named, offered, 'ref')
    problems += refused
    warnings += told
    return len(take_observations(session, labels, path.name).taken) if labels else 0


def _name(row: Row) -> str:
    return f'Point {row["number"]}' if row['number'] is not None else f'Point "{row["uuid"]}"'
