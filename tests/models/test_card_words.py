from __future__ import annotations

from dataclasses import replace

import numpy as np

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.conformal import calibrate
from hsi_plugin.models.card_words import needed_ranges, summary
from hsi_plugin.spectra.known_sensors import nominal_bands, sensors_for

from .test_modelfile import card

GAP = np.concatenate([np.arange(420.0, 1330.0, 10.0), np.arange(1460.0, 1770.0, 10.0), np.arange(1940.0, 2440.0, 10.0)])


def told(**changes):
    return summary(card(**changes), 60_400)


def whole(at, **changes):
    return card(bands=Bands(len(at), at), band_numbers=tuple(range(len(at))), cube_bands=len(at), **changes)


def test_it_says_what_it_is_from_what_how_good_and_what_it_is_for():
    made = whole(
        GAP, sensor='EnMAP', level='L2A', acquired='2022-07-24', pixel_m=30.0, source={'cube': 'potsdam'}, created='2026-05-06T10:00:00',
        accuracy={'overall_accuracy': 0.672, 'average_accuracy': 0.56, 'protocol': '5 folds'}, plugin_version='1.2',
    )  # fmt: skip
    what, learned, good, fits, file, note = summary(made, 60_400)
    assert what == 'Click classifier (method "click"). Its 3 classes: Wasser, tree, 森.'
    assert learned == (
        'Learned from 15 labelled pixels (Wasser 4, tree 5, 森 6) of potsdam (EnMAP L2A, 2022-07-24): '
        '172 bands of reflectance, pixels of 30 m.'
    )
    assert good == 'Accuracy 67% overall, 56% on average over the classes (5 folds).'
    assert fits.startswith('Fits images that hold reflectance and cover 420–1320 nm, 1460–1760 nm, 1940–2430 nm. Of the sensors')
    assert 'EnMAP, PRISMA, EMIT' in fits
    assert 'These lack some of that: DESIS, Hyperion, PACE OCI.' in fits
    assert file == 'Size: 0.1 MB. Licence: CC-BY-4.0. Made on 2026-05-06 with version 1.2 of the plugin.'
    assert note == 'Note: One note.'


def test_what_is_not_known_is_not_said():
    bare = told(
        accuracy={'overall_accuracy': None, 'protocol': 'not assessed: too few blocks'}, licence=' ', notes=(), bands=Bands(2),
        units='unknown', method='future', plugin_version='',
    )  # fmt: skip
    assert bare[0].startswith('A model of the method "future", which is not known here. Its 3 classes')
    assert bare[1] == 'Learned from 15 labelled pixels (Wasser 4, tree 5, 森 6) of an image: 2 bands of unknown units.'
    assert bare[2] == 'Accuracy: not assessed: too few blocks.'
    assert bare[3] == 'Has no wavelengths: it fits images of 7 bands in the same order alone.'
    assert bare[4] == 'Size: 0.1 MB. Its owner states no licence. Made with version – of the plugin.'
    assert told(accuracy={})[2] == 'Accuracy: nothing is said about its accuracy.'
    assert told(accuracy={'overall_accuracy': 'high'})[2].startswith('Accuracy: nothing')


def test_a_model_of_names_and_one_that_needs_torch_are_told_as_that():
    names = card(method='zero-shot', bands=Bands(0), band_numbers=(), cube_bands=0, label_counts=(0, 0, 0), units='unknown')
    sentences = summary(names, 900)
    assert sentences[1] == 'Made from class names, without labels.'
    assert sentences[3] == 'Reads whatever good bands an image has.'
    assert sentences[4].startswith('Size: 1 kB.')
    assert 'hold reflectance' in summary(replace(names, units='reflectance'), 900)[3]
    assert 'needs the compute environment' in summary(card(method='cnn1d'), 900)[0]


def test_every_sensor_fits_itself_and_a_visible_model_fits_all():
    for sensor in ('EnMAP', 'PRISMA', 'DESIS', 'EMIT', 'Hyperion', 'PACE OCI', 'AVIRIS-NG', 'NEON AOP', 'Tanager'):
        assert sensor in sensors_for(nominal_bands(sensor))[0]
    _, unfit = sensors_for(Bands(40, np.linspace(450.0, 880.0, 40)))
    assert not unfit
    assert sensors_for(Bands(50, np.linspace(3000.0, 3500.0, 50)))[0] == []


def test_ranges_of_one_band_and_of_unsorted_ones():
    assert needed_ranges(Bands(1, [550.0])) == [(550.0, 550.0)]
    assert needed_ranges(Bands(4, [900.0, 400.0, 410.0, 420.0])) == [(400.0, 420.0), (900.0, 900.0)]


def test_it_says_how_far_confidences_are_to_be_believed():
    random = np.random.default_rng(0)
    labels, blocks = random.integers(1, 4, 400), np.repeat(np.arange(40), 10)
    scores = random.normal(size=(400, 3))
    table = calibrate(scores, labels, blocks)
    accuracy = {'overall_accuracy': 0.5, 'protocol': '5 folds', 'calibration': {'ece': 0.04}}
    good = told(accuracy=accuracy, conformal=table)[2]
    assert good.endswith(
        '(5 folds). Confidences are off by 4% on average, on blocks that did not decide them. '
        'Unsure pixels can be told at error rates from 3.0% on (40 blocks).'
    )
    few = calibrate(scores[:0], labels[:0], blocks[:0])
    assert 'Unsure' not in told(accuracy=accuracy, conformal=few)[2]
    assert told(accuracy={**accuracy, 'calibration': {'ece': None}})[2].endswith('(5 folds).')
