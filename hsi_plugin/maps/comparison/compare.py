"""Two maps of the same ground: what differs, where, and whether one of them is better."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

import numpy as np
from osgeo import gdal

from ...core.arrays import Array
from ...core.digest import file_sha256
from ...core.errors import CubeError, LabelError
from ...core.record import RunRecord, software_versions, utc_now
from ...core.window import Window
from ..assessment.estimators import Judged, estimate, judge
from ..assessment.leak import REMEDY, Leak, find_leak, warnings_of
from ..assessment.reference import Reference, is_changed, take_reference, values_under
from ..attribute_table import ClassFigures
from ..confidence_file import ConfidenceFile, confidence_beside
from ..frozen import ValueHash
from ..read import Classification, open_classification
from ..statistics.paired import compare_right, verdict
from ..statistics.weighted import figure
from ..walk import CheckCancelled, walk
from .change_raster import CONFIDENCE_IS, write_changes
from .transitions import Transitions, change_scheme, check_grids, count_transitions

PathLike = Union[str, Path]


def compare_maps(
    first: PathLike,
    second: PathLike,
    output: PathLike = '',
    reference: PathLike = '',
    field: Optional[str] = None,
    design: str = '',
    *,
    check_cancelled: CheckCancelled = None,
) -> Dict[str, Any]:
    """Compare two maps on the same grid; classes are the same where their names are.

    Args:
        first: A map of classes.
        second: Another.
        output: A raster of what changed into what, a GeoTIFF; empty for none. Beside it comes `_confidence.tif`, where both maps have one.
        reference: Labels, or a session with a reference sample, to tell which is better; empty for none.
        field: The reference's class field.
        design: Which reference sample of a session; empty for the newest.
        check_cancelled: Called once a window; raises to stop.

    Returns:
        JSON-ready values: `transitions`, `changed_share`, `changed_m2`, `unchanged`, `output`, `confidence`, `confidence_is`, `classes`,
        `changes` (the largest first), `accuracy` (None without a reference) and `warnings`.

    Raises:
        ParameterError: The maps do not have the same pixels.
        CubeError: A map cannot be read.
        LabelError: The reference cannot be read, or tells nothing about the maps.
        OutputError: The raster cannot be written.
    """
    with open_classification(first) as one, open_classification(second) as other:
        check_grids(one, other)
        found = count_transitions(one, other, check_cancelled)
        if not found.both:
            raise CubeError(f'No pixel has a class on both {first} and {second}.', 'Choose two maps of the same place.')
        result: Dict[str, Any] = {
            'first': str(first), 'second': str(second), 'classes': found.scheme.names, 'transitions': found.to_json(),
            'changed_pixels': found.changed, 'changed_share': round(found.changed / found.both, 6), 'changed_m2': _changed_m2(found),
            'changes': _changes(found), 'output': None, 'confidence': None, 'confidence_is': '', 'accuracy': None,
        }  # fmt: skip
        warnings = _warnings(one, other, found)
        if output:
            written, said = _write(one, other, found, output, check_cancelled)
            result.update(written)
            warnings += said
        if reference:
            result['accuracy'], said = _judge(one, other, found, reference, field, design, check_cancelled)
            warnings = [*said, *warnings]
    result['warnings'] = warnings
    return result


def _warnings(one: Classification, other: Classification, found: Transitions) -> List[str]:
    """What a user should know of the maps themselves."""
    said = []
    lacking = [(m.path.name, [n for n in found.scheme.names if m.scheme.value_of(n) is None]) for m in (one, other)]
    for name, missing in lacking:
        if missing:
            said.append(f'{name} has no class {", ".join(missing)}; classes count as the same where their names are.')
    partly = int(found.pixels[1:, 0].sum() + found.pixels[0, 1:].sum())
    if partly:
        said.append(f'{partly:,} pixels have a class on one of the maps only; they are not compared.')
    return said


def _changed_m2(found: Transitions) -> Optional[float]:
    if found.areas is None:
        return None
    inner = found.areas[1:, 1:]
    return round(float(inner.sum() - np.trace(inner)), 3)


def _changes(found: Transitions) -> List[Dict[str, Any]]:
    """Every pair of different classes that occurs, the largest first."""
    out = []
    for i, j in zip(*np.nonzero(found.pixels[1:, 1:])):
        if i != j:
            area = None if found.areas is None else round(float(found.areas[i + 1, j + 1]), 3)
            out.append({
                'from': found.scheme.names[i], 'to': found.scheme.names[j], 'pixels': int(found.pixels[i + 1, j + 1]), 'area_m2': area,
            })  # fmt: skip
    return sorted(out, key=lambda change: -int(change['pixels']))


# --- the raster -------------------------------------------------------------------------------------------------------------------------


def _write(
    one: Classification, other: Classification, found: Transitions, output: PathLike, check_cancelled: CheckCancelled
) -> Tuple[Dict[str, Any], List[str]]:
    """The raster of changes, and how sure they are where both maps tell; with sentences about what could not be had."""
    scheme, values = change_scheme(found)
    of_one, of_other = values_under(one.scheme, found.scheme), values_under(other.scheme, found.scheme)
    order = values.ravel() > 0
    pixels, areas = np.zeros(len(scheme), np.int64), np.zeros(len(scheme))
    pixels[values.ravel()[order] - 1] = found.pixels.ravel()[order]
    if found.areas is not None:
        areas[values.ravel()[order] - 1] = found.areas.ravel()[order]
    files, said = _confidences(one, other)

    def labels(window: Window) -> Array:
        if check_cancelled is not None:
            check_cancelled()
        changed: Array = values[of_one[one.labels(window)], of_other[other.labels(window)]]
        return changed

    def confidence(window: Window) -> Array:
        if check_cancelled is not None:
            check_cancelled()
        return np.where(labels(window) > 0, files[0].read(window) * files[1].read(window), np.nan)

    started = utc_now()
    parameters = {'first': str(one.path), 'second': str(other.path), 'output': str(output), 'confidence_is': CONFIDENCE_IS if files else ''}
    inputs = [{'role': 'map', 'path': str(m.path), 'bytes': m.path.stat().st_size, 'sha256': file_sha256(m.path)} for m in (one, other)]
    record = RunRecord(
        'compare-maps', inputs, parameters, scheme.to_json(), '', software_versions(gdal=gdal.VersionInfo('RELEASE_NAME')), started=started
    )
    try:
        written = write_changes(
            output, one.grid, scheme, one.windows(), labels, confidence if files else None,
            ClassFigures(pixels, None if found.areas is None else areas), record, [one.path, other.path],
        )  # fmt: skip
    finally:
        for file in files:
            file.close()
    return {**written, 'confidence_is': CONFIDENCE_IS if files else ''}, said


def _confidences(one: Classification, other: Classification) -> Tuple[List[ConfidenceFile], List[str]]:
    """Both maps' confidence, open; nothing, and why, where one of them is of no use."""
    paths = [confidence_beside(m.path) for m in (one, other)]
    if not all(paths):
        return [], []
    files: List[ConfidenceFile] = []
    try:
        for path in paths:
            files.append(ConfidenceFile(path, one.grid))
    except CubeError as error:
        for file in files:
            file.close()
        return [], [f'How sure the changes are is not written: {error.what}']
    return files, []


# --- which is better --------------------------------------------------------------------------------------------------------------------


def _judge(
    one: Classification, other: Classification, found: Transitions, path: PathLike, field: Optional[str], design: str,
    check_cancelled: CheckCancelled,
) -> Tuple[Dict[str, Any], List[str]]:  # fmt: skip
    """Both maps by the same pixels: those that have a class on both, and that neither model has learned from."""
    reference = take_reference(path, one.grid, found.scheme, field, design)
    maps = (one, other)
    leaks = [find_leak(m, reference.rows, reference.cols, reference.label_sha256) for m in maps]
    learned = leaks[0].learned | leaks[1].learned
    if reference.decided.any() and learned[reference.decided].all():
        raise LabelError(f'The maps were made from all pixels of {path}: they cannot be judged by them.', REMEDY)
    predicted, areas, changed = zip(*(_on(m, reference, check_cancelled) for m in maps))
    use = ~learned & (predicted[0] > 0) & (predicted[1] > 0)
    judged = [judge(p, reference.values, use, len(reference.scheme), reference.sample, c) for p, c in zip(predicted, changed)]
    if not len(judged[0].truth):
        raise LabelError(f'No reference pixel of {path} has a class on both maps.', 'Check that all three show the same place.')
    by_design = reference.sample is not None
    compared = compare_right(judged[0].right, judged[1].right, judged[0].weights)
    sentences = verdict(compared, one.path.name, other.path.name, by_design)
    figures = {key: {**compared[key], **_figures(j, a)} for key, j, a in zip(('first', 'second'), judged, areas)}
    return {**compared, **figures, 'by_design': by_design, 'refused': int(np.count_nonzero(learned)), 'summary': sentences}, [
        *_leak_words(maps, leaks, by_design), *_said(reference, by_design)
    ]


def _on(found: Classification, reference: Reference, check_cancelled: CheckCancelled) -> Tuple[Array, Array, bool]:
    """A map under the reference's classes: its class at the reference pixels, the area (or pixels) of each class; and if it has changed."""
    digest = ValueHash(found) if reference.sample is not None else None
    predicted, counts, areas = walk(found, reference.rows, reference.cols, check_cancelled, digest)
    value_of = values_under(found.scheme, reference.scheme)
    measured = np.zeros(len(reference.scheme))
    np.add.at(measured, value_of[1:] - 1, counts.astype(np.float64) if areas is None else areas)
    return value_of[predicted], measured, is_changed(reference, digest)


def _figures(judged: Judged, areas: Array) -> Dict[str, Any]:
    """What more is told of each map, with the estimator that belongs to it."""
    estimated = estimate(judged, areas)
    users, producers = estimated.users, estimated.producers
    return {
        'average_accuracy': figure(estimated.average, estimated.average_se, *(float(v) for v in estimated.average_ci)),
        'f1_macro': figure(estimated.f1_macro, estimated.f1_macro_se, *(float(v) for v in estimated.f1_macro_ci)),
        'users_accuracy': [figure(float(v), float(s), *map(float, c)) for v, s, c in zip(users, estimated.users_se, estimated.users_ci)],
        'producers_accuracy': [
            figure(float(v), float(s), *map(float, c)) for v, s, c in zip(producers, estimated.producers_se, estimated.producers_ci)
        ],
        'confusion': [[int(v) for v in row] for row in judged.confusion], 'method': estimated.method,
    }  # fmt: skip


def _leak_words(maps: Tuple[Classification, ...], leaks: List[Leak], by_design: bool) -> List[str]:
    return [f'{m.path.name}: {sentence}' for m, leak in zip(maps, leaks) for sentence in warnings_of(leak, False, by_design)]


def _said(reference: Reference, by_design: bool) -> List[str]:
    if by_design:
        return list(reference.warnings)
    return [
        *reference.warnings,
        'The reference is no probability sample. Its pixels count as if each told something of its own, which those of one polygon do not.',
    ]
