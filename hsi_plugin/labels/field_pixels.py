"""What was measured or seen outdoors at places on Earth, as labels of the pixels that the places lie on: one label a pixel."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ..core.errors import LabelError, ParameterError
from ..cubes.crs import transform_points
from .field_points import too_vague, utc
from .field_read import take_observations
from .label_rows import Row
from .session import LabelSession
from .session_store import now

WGS84 = 'EPSG:4326'
SPLITS = ('ref', 'train')
Pixel = Tuple[int, int]


@dataclass(frozen=True)
class Found:
    """Something that was found at a place.

    Args:
        name: What it is called, for sentences and the label's note.
        class_name: What was found.
        pixel: Where, ``(row, col)``.
        accuracy_m: How well the place is known, in metres; NaN where nobody tells.
        hdop: Horizontal dilution of precision; NaN where nobody tells.
        time: When; '' where nobody tells.
        place: The place as text, for the label's note.
        observer: Who found it; '' for the session's user.
    """

    name: str
    class_name: str
    pixel: Pixel
    accuracy_m: float = float('nan')
    hdop: float = float('nan')
    time: str = ''
    place: str = ''
    observer: str = ''


@dataclass(frozen=True)
class PixelLabels:
    """What became of it.

    Args:
        taken: Labels that stand now and did not before.
        known: Labels that were there already.
        pixels: Pixels that were found to be of one class.
        warnings: Sentences about what could not be used, and about what should be looked at.
    """

    taken: int
    known: int
    pixels: int
    warnings: Tuple[str, ...]


def pixels_of(session: LabelSession, longitudes: Sequence[float], latitudes: Sequence[float]) -> List[Tuple[int, int]]:
    """The pixels of places in degrees of WGS 84; (-1, -1) for those outside of the image.

    Raises:
        LabelError: The cube has no place on Earth, or its reference system cannot be reached.
    """
    if not session.grid.is_georeferenced or not session.grid.crs_wkt:
        raise LabelError('The cube has no map position, so places cannot be found on it.', 'Georeference the image first.')
    try:
        x, y = transform_points(np.asarray(longitudes, float), np.asarray(latitudes, float), WGS84, session.grid.crs_wkt)
    except ParameterError as error:
        raise LabelError(error.what, error.remedy) from error
    return [session.grid.pixel(px, py) or (-1, -1) for px, py in zip(x.tolist(), y.tolist())]


def label_pixels(session: LabelSession, found: Sequence[Found], split: str, what: str) -> PixelLabels:
    """Label the pixels on which something was found, as one step that can be undone.

    Several of one class on a pixel become one label; where they are of several classes, the pixel gets none, which is told. Classes that
    the session lacks are added. Who does it again changes nothing.

    Args:
        session: The session.
        found: What was found; must lie on the image and have a class.
        split: ``train``, or ``ref`` for what is kept apart as reference.
        what: What they are called, for sentences and the list of steps: ``spectra``.

    Raises:
        OutputError: The session could not be written.
    """
    warnings: List[str] = []
    by_pixel: Dict[Pixel, List[Found]] = {}
    for one in found:
        by_pixel.setdefault(one.pixel, []).append(one)
        if too_vague(session, one.accuracy_m, one.pixel[0]):
            warnings.append(f'{one.name}: the position is known to {one.accuracy_m:g} m, which is more than half a pixel.')
    agreed: Dict[Pixel, List[Found]] = {}
    for pixel, there in by_pixel.items():
        kinds = {one.class_name.strip().casefold() for one in there}
        if len(kinds) > 1:
            warnings.append(f'Pixel {pixel[0]}, {pixel[1]} is of several classes, and is not labelled: {_told_apart(there)}.')
        else:
            agreed[pixel] = there
    keys = _class_keys(session, [there[0].class_name for there in agreed.values()], warnings)
    rows = [_row(session, pixel, there, keys[there[0].class_name.strip().casefold()], split, what) for pixel, there in agreed.items()]
    warnings += _against_others(session, rows, split)
    outcome = take_observations(session, rows, what) if rows else None
    taken, known = (len(outcome.taken), len(outcome.known)) if outcome is not None else (0, 0)
    return PixelLabels(taken, known, len(agreed), tuple(warnings))


def _told_apart(there: Sequence[Found]) -> str:
    """What was found on a pixel: each class once, with the first name of what says so."""
    names: Dict[str, List[str]] = {}
    for one in there:
        names.setdefault(one.class_name, []).append(one.name)
    return '; '.join(f'{kind} ({found[0]}{", …" if len(set(found)) > 1 else ""})' for kind, found in names.items())


def _class_keys(session: LabelSession, names: Sequence[str], warnings: List[str]) -> Dict[str, int]:
    """Keys of classes by their names in lower case; those that are missing are added."""
    for name in dict.fromkeys(name.strip() for name in names):
        if session.classes.value_of(name) is None:
            session.add_class(name)
            warnings.append(f'The class "{name}" was added to the session.')
    return {c.name.strip().casefold(): key for c, key in zip(session.classes, session.class_ids)}


def _row(session: LabelSession, pixel: Pixel, there: Sequence[Found], key: int, split: str, what: str) -> Row:
    """The row of a label; its uuid follows from what was found, so that it is the same whenever it is taken over."""
    names = sorted(one.name for one in there)
    # By these it is known again: receivers and instruments begin to count anew every day, so a name alone does not do.
    times = sorted({one.time for one in there if one.time})
    known_by = '; '.join(times) if times else f'{pixel[0]}, {pixel[1]}'
    said = {
        'point': f'{what} {"; ".join(names)} ({known_by})', what: names, 'place': sorted({one.place for one in there if one.place}),
        'gps_accuracy_m': _worst([one.accuracy_m for one in there]), 'hdop': _worst([one.hdop for one in there]),
        'time': times,
    }  # fmt: skip
    told = '|'.join([*names, *times, str(pixel), str(key), split])
    when = max((utc(one.time) for one in there), default='')
    observers = sorted({one.observer for one in there if one.observer})
    note = json.dumps({name: value for name, value in said.items() if value not in ('', None, [])}, ensure_ascii=False)
    return {
        'uuid': str(uuid.uuid5(uuid.UUID(session.uuid), told)), 'row': pixel[0], 'col': pixel[1], 'class_id': key, 'source': 'field',
        'annotator': ', '.join(observers) or session.annotator, 'created_utc': when or now(), 'answer': 'class', 'split': split,
        'note': note,
    }  # fmt: skip


def _against_others(session: LabelSession, rows: Sequence[Row], split: str) -> List[str]:
    """Sentences about pixels of which something else is said, and about reference pixels that models learn from."""
    sentences = []
    names = dict(zip(session.class_ids, session.classes.names))
    mine = session.standing(split)
    before = {(r, c): v for r, c, v in zip(mine.rows.tolist(), mine.cols.tolist(), mine.values.tolist()) if v}
    for row in rows:
        earlier = before.get((row['row'], row['col']))
        if earlier is not None and session.class_ids[earlier - 1] != row['class_id']:
            said, now_said = session.classes.names[earlier - 1], names[row['class_id']]
            sentences.append(f'Pixel {row["row"]}, {row["col"]} was labelled "{said}" and is found to be "{now_said}"; look at it.')
    if split == 'ref':
        learned = session.labels()
        pixels = set(zip(learned.rows.tolist(), learned.cols.tolist())) & {(row['row'], row['col']) for row in rows}
        if pixels:
            sentences.append(f'{len(pixels):,} of these pixels are learned from, too; they cannot judge a map that was made from them.')
    return sentences


def _worst(values: Sequence[float]) -> object:
    """The worst of what is known, None where nothing is."""
    known = [value for value in values if np.isfinite(value)]
    return max(known) if known else None
