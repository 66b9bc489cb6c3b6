"""Maps and reviews for tests: a map that is wrong in a known way, a sample of it, and people who answer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.designs import STRATIFIED
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.reference import DrawnSample, SampleDesign, Stratum
from hsi_plugin.core.trained_on import TrainedOn
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.frozen import values_sha256
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.sampling.draw import draw_sample
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, UTM33, class_names, wkt

NAMES = class_names(3)
CUBE = 'c' * 64


def write_map(path, labels, names=NAMES, transform=NORTH_UP, confidence=None, trained=None):
    """A map; with `trained`, a :class:`TrainedOn` of the image that it shows."""
    grid = Grid(*labels.shape, transform, wkt(UTM33) if transform else '')
    with ClassificationWriter(path, grid, ClassScheme.from_names(names), with_confidence=confidence is not None) as writer:
        second = np.ones_like(labels) if confidence is not None else None
        writer.write(grid.window, labels, confidence, second)
        record = RunRecord('classify', [{'role': 'cube', 'path': 'scene.tif', 'sha256_of_header': CUBE}])
        writer.close(replace(record, trained_on=trained.to_json()) if trained is not None else record)
    return path


def patches(rows=120, cols=150, wrong=0.2, seed=0, shares=(0.6, 0.3, 0.1)):
    """A truth of patches of 6 × 6 pixels, and a map that is wrong in so many pixels, both of classes 1…3."""
    rng = np.random.default_rng(seed)
    truth = np.kron(rng.choice([1, 2, 3], (rows // 6, cols // 6), p=shares), np.ones((6, 6), int)).astype(np.uint8)
    labels = np.where(rng.random(truth.shape) < wrong, rng.integers(1, 4, truth.shape), truth).astype(np.uint8)
    return truth, labels


def trained_at(rows, cols, width, reach=0, label_sha256=''):
    return TrainedOn.of(np.asarray(rows), np.asarray(cols), width, CUBE, reach, label_sha256)


def draw(path, session_path, kind=STRATIFIED, **options):
    """A new session with a sample of a map; returns the session (open) and its review."""
    drawn, _ = draw_sample(path, kind, **{'size': 300, 'floor': 15, **options})
    return keep(path, session_path, drawn)


def keep(path, session_path, drawn):
    with open_classification(path) as found:
        session = LabelSession.create(session_path, found.grid)
        scheme = found.scheme
    review = Review(session)
    review.add_design(drawn, scheme, name='test')
    return session, review


def answer(review, truth, names=NAMES, unknown=(), left=()):
    """Answer every point by the truth, but leave some numbers open and say of others that nobody can tell."""
    for point in review.points():
        if point.number in left:
            continue
        if point.number in unknown:
            review.answer(point.uuid, 'unknown')
        else:
            review.answer(point.uuid, 'class', names[int(truth[point.row, point.col]) - 1])


def by_hand(path, rows, cols, strata):
    """A stratified sample of a map whose pixels somebody else has drawn."""
    with open_classification(path) as found:
        labels = found.labels()
        counts = np.bincount(labels.ravel(), minlength=len(found.scheme) + 1)
        parts = tuple(
            Stratum(c.value, c.name, c.colour, int(counts[c.value]), None, int(np.sum(strata == c.value)), int(counts[c.value]))
            for c in found.scheme
        )
        design = SampleDesign(STRATIFIED, 0, parts, str(path), values_sha256(found))
    chance = np.array([np.sum(strata == s) / counts[s] for s in strata])
    return DrawnSample(design, rows, cols, strata, strata, chance, np.full(len(rows), -1))
