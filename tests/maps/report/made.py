"""Report contents for tests: figures that hang together, for any number of classes."""

from __future__ import annotations

import numpy as np

from hsi_plugin.core.classes import PALETTE
from hsi_plugin.core.language import ENGLISH
from hsi_plugin.maps.area import stratified_estimate
from hsi_plugin.maps.report import protocol, words
from hsi_plugin.maps.report.content import ClassRow, ClassSpectrum, Curve, Picture, Place, ReportContent, Spectra
from hsi_plugin.maps.report.numbers import area_unit
from hsi_plugin.maps.report.picture import png

NASTY = '<script>alert("x")</script> & co'
NAMES = ('water', NASTY, 'עיר — بناء', '森林', 'a very long name of a class that nobody would think of, with quercus × rosacea in it')


def names(count):
    """So many names, the strange ones first."""
    return [*NAMES, *(f'class {i}' for i in range(len(NAMES), count))][:count]


def figure(value, error):
    """A figure as `assess` gives it."""
    return {'value': value, 'standard_error': error, 'low': max(0.0, value - 2 * error), 'high': min(1.0, value + 2 * error)}


def scaled(one, factor):
    """A figure times a number."""
    return {key: part * factor for key, part in one.items()}


def accuracy(count, seed=0, design=True):
    """An assessment of so many classes, by the estimator itself."""
    rng = np.random.default_rng(seed)
    confusion = rng.poisson(1.5, (count, count)) + np.diag(rng.integers(30, 60, count))
    areas = rng.uniform(1e5, 4e7, count)
    found = stratified_estimate(confusion, areas)
    per_class = [
        {
            'class': name, 'samples': int(confusion[i].sum()), 'map_pixels': int(areas[i] / 900), 'map_area': float(areas[i]),
            'users_accuracy': figure(float(found.users[i]), float(found.users_se[i])),
            'producers_accuracy': figure(float(found.producers[i]), float(found.producers_se[i])),
            'area': scaled(figure(float(found.shares[i]), float(found.shares_se[i])), float(areas.sum())),
        }
        for i, name in enumerate(names(count))
    ]  # fmt: skip
    drawn = {
        'uuid': 'u', 'kind': 'stratified', 'seed': 7, 'points': int(confusion.sum()) + 4, 'population': 9999, 'blind': True,
        'reviewers': ['Anna', NASTY], 'unsure': 3, 'drawn_utc': '2026-01-02T03:04:05+00:00', 'clusters': [0, 0],
    }  # fmt: skip
    strata = [{'class': name, 'drawn': 40, 'pixels': 4000, 'whole': 4010} for name in names(count)]
    edges = np.linspace(0.5, 1.0, 6)
    bins = [
        {'low': a, 'high': b, 'n': 40, 'share': 0.2, 'confidence': (a + b) / 2, 'accuracy': (a + b) / 2 - 0.05, 'accuracy_se': 0.04}
        for a, b in zip(edges[:-1], edges[1:])
    ]
    return {
        'classes': names(count), 'confusion': confusion.tolist(), 'reference_pixels': int(confusion.sum()), 'reference': '/data/r.gpkg',
        'average_accuracy': 0.8, 'f1_macro': 0.79, 'kappa': 0.75, 'kappa_caution': 'Do not.', 'warnings': [f'Mind {NASTY}.'],
        'area': {
            'unit': 'm2', 'overall_accuracy': figure(found.overall, found.overall_se), 'per_class': per_class, 'assumption': '',
            'assessed_share': 1.0, 'method': 'Olofsson et al. 2014',
        },
        'design': drawn if design else None, 'strata': strata if design else [],
        'estimator': {'method': 'Olofsson et al. 2014', 'basis': 'B.'},
        'not_counted': {'open': 0, 'unknown': 3, 'disputed': 1}, 'calibration': {'reliability': bins, 'ece': 0.05, 'brier': 0.12},
        'by_confidence': [{'low': 0.5, 'high': 0.7, 'n': 40, 'share': 0.3, 'accuracy': figure(0.7, 0.05)}],
        'bounds': {'all_wrong': 0.7, 'all_right': 0.9, 'points': 4},
    }  # fmt: skip


def content(count=5, assessed=True, image=True, design=True, language=ENGLISH):
    """A whole report."""
    judged = accuracy(count, design=design) if assessed else None
    areas = [one['map_area'] for one in accuracy(count)['area']['per_class']]
    rows = tuple(ClassRow(i + 1, n, PALETTE[i % len(PALETTE)], int(a / 900), a) for i, (n, a) in enumerate(zip(names(count), areas)))
    picture = Picture('map', 'Map', png(np.zeros((8, 10, 4), np.uint8)), (8, 10), 'Note.')
    place = Place('WGS 84 / UTM 33N', tuple((4e5 + i, 5e6 + i, 13.0, 52.0) for i in range(4)), (30.0, 30.0), 1.5)
    axis = tuple(float(w) for w in range(400, 2400, 100))
    mean = tuple(None if 1300 < w < 1500 else 0.2 + w / 1e5 for w in axis)
    sd = tuple(None if m is None else 0.02 for m in mean)
    lines = tuple(ClassSpectrum(n, PALETTE[i % len(PALETTE)], mean, sd, 9) for i, n in enumerate(names(count)))
    spectra = Spectra(axis, True, language.phrase('Reflectance'), 'Of pixels.', lines)
    unit = area_unit(areas, 'm2', language)
    said = words.verdict(judged, rows, unit, language) if judged is not None else words.not_assessed(language)
    record = {
        'task': 'classify', 'inputs': [{'role': 'cube', 'path': f'/data/{NASTY}.tif', 'sha256_of_header': 'ab' * 32}], 'seed': 0,
        'software': {'hsi_plugin': '1'}, 'started': '2026-01-01T00:00:00+00:00', 'seconds': 1.5, 'model_hash': 'cd' * 32, 'device': 'cpu',
    }  # fmt: skip
    found = {'rate': 0.1, 'coverage': 0.94, 'coverage_se': 0.02, 'wrong_when_sure': 0.06, 'image_of_training': False}
    return ReportContent(
        title=f'Map of {NASTY}', map='map.tif', classes=rows, unit='m2', unclassified=17, made_utc='2026-01-01T00:00:00+00:00',
        author='Zoë & Co', notes='First.\nSecond <b>.', verdict=tuple(said),
        warnings=tuple(words.warnings_of(judged, record, ['Other.'], language)), accuracy=judged,
        learned={'overall_accuracy': 0.6, 'average_accuracy': 0.5, 'protocol': '5 folds', 'pixels': 200, 'per_class': []},
        how_to_assess=tuple(words.how_to_assess(language)), place=place, map_picture=picture,
        colour_picture=Picture('colour', 'True colour', picture.png, (8, 10)) if image else None, spectra=spectra if image else None,
        curve=Curve('Right', 'Note.', ((10.0, 0.5), (20.0, 0.8), (30.0, 0.9))), confidence=(0.0, 0.1, 0.2, 0.3, 0.4),
        protocol=tuple(protocol.protocol(judged, [{'people': ['Anna', 'Ben'], 'n': 9, 'share': 0.9}], language)),
        corrections=({'what': 'repainted', 'why': NASTY, 'who': 'Anna', 'when': '2026-01-01', 'pixels': 12},), corrections_note='In it.',
        record=record, unsure=words.unsure_of({'conformal': found, 'unsure_share': 0.08}, language), kappa=True,
        sources=tuple(protocol.sources(judged, True, language)), language=language,
    )  # fmt: skip
