"""Making the report on a map: everything is gathered from the files around it, then written as one page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError, HsiError, LabelError
from ..core.language import ENGLISH, Language, find_language
from ..core.record import utc_now
from ..cubes.atomic import check_writable_target
from ..maps.accuracy import assess
from ..maps.confidence_file import ConfidenceFile, confidence_beside
from ..maps.frozen import values_sha256
from ..maps.read import Classification, open_classification
from ..maps.report import ReportContent, protocol, words, write_parts, write_report
from ..maps.report.content import ClassRow
from ..maps.report.numbers import area_unit
from ..maps.report.picture import map_picture, place_of
from ..maps.walk import walk
from .context import Context
from .job import Json
from .report_cube import Looked, look_at_cube
from .report_curve import curve_of
from .report_session import agreements, corrections
from .review_jobs import ReportJob

_BINS = 10


def report_job(job: ReportJob, context: Context) -> Json:
    """See :class:`ReportJob`."""
    language = find_language(job.language)
    check_writable_target(job.output, [path for path in (job.map, job.cube, job.reference.split('|')[0], job.confidence) if path])
    content = gather(job, context, language)
    context.progress(0.97, 'Writing the page')
    if job.parts:
        write_parts(job.parts, content)
    write_report(job.output, content)
    return {'output': job.output, 'parts': job.parts, 'accuracy': content.accuracy, 'warnings': list(content.warnings_in_english)}


def gather(job: ReportJob, context: Context, language: Language = ENGLISH) -> ReportContent:
    """Everything that the report says.

    Args:
        job: What is asked for.
        context: Hears of progress, and tells whether the job was cancelled.
        language: What the report is written in.

    Raises:
        CubeError: The map cannot be read, or an image that was named.
        LabelError: The reference cannot be used.
    """
    context.progress(0.0, 'Reading the map')
    with open_classification(job.map) as found:
        _, pixels, areas = walk(found, np.zeros(0, np.int64), np.zeros(0, np.int64), context.check_cancelled)
        unclassified = found.grid.rows * found.grid.cols - int(pixels.sum())
        picture, place = map_picture(found, language), place_of(found.grid, language)
        others: List[str] = []
        record = _record(found)
        confidence = _confidence(job, found, context, others)
        context.progress(0.25, 'Comparing with the reference')
        accuracy = _accuracy(job, context)
        context.progress(0.5, 'Reading the image')
        looked = _look(job, found, accuracy, record, context, others, language)
        session = job.reference.split('|')[0]
        sha256 = values_sha256(found) if session else ''
    changed, note = corrections(session, sha256, record, language)
    measured = pixels.astype(float) if areas is None else areas
    rows = tuple(ClassRow(c.value, c.name, c.colour, int(n), float(a)) for c, n, a in zip(found.scheme, pixels, measured))
    unit = 'pixels' if areas is None else 'm2'
    if accuracy is None:
        said = words.not_assessed(language)
    else:
        said = words.verdict(accuracy, rows, area_unit(measured.tolist(), unit, language), language)
    agreed = agreements(session, (accuracy or {}).get('design'))
    return ReportContent(
        title=job.title or Path(job.map).stem, map=Path(job.map).name, map_path=str(Path(job.map).absolute()), classes=rows, unit=unit,
        unclassified=unclassified, made_utc=utc_now(), author=job.author, notes=job.notes, verdict=tuple(said),
        warnings=tuple(words.warnings_of(accuracy, record, others, language)),
        warnings_in_english=tuple(words.warnings_of(accuracy, record, others)), accuracy=accuracy, learned=record.get('accuracy') or None,
        how_to_assess=tuple(words.how_to_assess(language)), place=place, map_picture=picture, colour_picture=looked.picture,
        spectra=looked.spectra, curve=curve_of(job.map, session, record, language), confidence=confidence,
        unsure=words.unsure_of(record, language), protocol=tuple(protocol.protocol(accuracy, agreed, language)), corrections=tuple(changed),
        corrections_note=note, record=record, kappa=job.kappa, sources=tuple(protocol.sources(accuracy, job.kappa, language)),
        language=language,
    )  # fmt: skip


def _accuracy(job: ReportJob, context: Context) -> Optional[Json]:
    if not job.reference:
        return None
    return assess(
        job.map, job.reference, job.field or None, design=job.design, confidence=job.confidence, check_cancelled=context.check_cancelled
    )


def _record(found: Classification) -> Dict[str, Any]:
    """How the map was made; the numbers of training pixels are left out, which nobody reads."""
    if found.record is None:
        return {}
    record = found.record.to_json()
    trained = record.get('trained_on') or {}
    return {**record, 'trained_on': {k: v for k, v in trained.items() if k != 'pixels'}, **_beside(found.path)}


def _beside(path: Path) -> Dict[str, Any]:
    """What only the record beside the map holds, because it is known when the map is finished: how much of it is unsure."""
    try:
        held = json.loads(path.with_suffix('.json').read_text(encoding='utf-8'))
    except (OSError, ValueError):
        return {}
    return {k: held[k] for k in ('unsure_share', 'unsure_by_class') if k in held} if isinstance(held, dict) else {}


def _confidence(job: ReportJob, found: Classification, context: Context, others: List[str]) -> Tuple[float, ...]:
    """Share of the classified pixels in ten bins of confidence; empty where the map has none.

    Raises:
        CubeError: A raster that was named cannot be used; of one that merely lies beside the map it is said in `others`.
    """
    path = job.confidence or confidence_beside(job.map)
    if not path:
        return ()
    counts = np.zeros(_BINS)
    try:
        with ConfidenceFile(path, found.grid) as file:
            for window in found.windows():
                context.check_cancelled()
                values = file.read(window)
                known = values[np.isfinite(values) & (found.labels(window) > 0)]
                counts += np.histogram(np.clip(known, 0.0, 1.0), _BINS, (0.0, 1.0))[0]
    except CubeError as error:
        if job.confidence:
            raise
        others.append(f'The confidence beside the map is not shown: {error.what}')
        return ()
    return tuple((counts / counts.sum()).tolist()) if counts.any() else ()


def _look(
    job: ReportJob, found: Classification, accuracy: Optional[Json], record: Json, context: Context, others: List[str],
    language: Language,
) -> Looked:
    """Picture and spectra of the image; one that the record alone names may be gone, which is said."""
    named = next((str(i.get('path') or '') for i in record.get('inputs') or () if i.get('role') == 'cube'), '')
    path = job.cube or named
    if not path:
        return Looked()
    try:
        rows, cols, values, source = _pixels(job, found, accuracy, language)
        looked = look_at_cube(path, found, (rows, cols, values), source, context, language)
    except HsiError as error:
        if job.cube or not isinstance(error, (CubeError, LabelError)):
            raise
        others.append(f'The image that was classified is not shown: {error.what}')
        return Looked()
    return looked


def _pixels(
    job: ReportJob, found: Classification, accuracy: Optional[Json], language: Language
) -> Tuple[Array, Array, Array, str]:
    """The pixels whose spectra tell of classes: those of the reference where there is one, else some of the map."""
    if accuracy is not None:
        from ..maps.assessment.reference import take_reference

        reference = take_reference(job.reference, found.grid, found.scheme, job.field or None, job.design)
        known = reference.decided & (reference.values <= len(found.scheme))
        if known.any():
            said = language.phrase('Of the reference pixels, by the class that was found there.')
            return reference.rows[known], reference.cols[known], reference.values[known], said
    said = language.phrase('Of pixels of the map, chosen at random, by the class that the map gives them.')
    return (*_some_of_the_map(found), said)


def _some_of_the_map(found: Classification, each: int = 150) -> Tuple[Array, Array, Array]:
    """Up to so many pixels of every class, in one pass: those with the smallest of random keys."""
    rng = np.random.default_rng(0)
    kept: Dict[int, Tuple[Array, Array, Array]] = {}
    for window in found.windows():
        labels = found.labels(window)
        for value in np.unique(labels[labels > 0]).tolist():
            rows, cols = np.nonzero(labels == value)
            keys = rng.random(len(rows))
            if len(keys) > each:
                first = np.argpartition(keys, each)[:each]
                rows, cols, keys = rows[first], cols[first], keys[first]
            before = kept.get(value)
            if before is not None:
                rows, cols = np.append(before[0], rows + window.row), np.append(before[1], cols + window.col)
                keys = np.append(before[2], keys)
            else:
                rows, cols = rows + window.row, cols + window.col
            best = np.argsort(keys, kind='stable')[:each]
            kept[value] = rows[best], cols[best], keys[best]
    if not kept:
        raise LabelError(f'{found.path} has no classified pixel.', 'Choose another map.')
    values = np.concatenate([np.full(len(rows), value) for value, (rows, _, _) in kept.items()])
    return np.concatenate([r for r, _, _ in kept.values()]), np.concatenate([c for _, c, _ in kept.values()]), values

