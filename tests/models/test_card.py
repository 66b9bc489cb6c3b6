from __future__ import annotations

import copy
import json

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ModelError
from hsi_plugin.models.card import FORMAT, ModelCard
from hsi_plugin.models.migrate import MIGRATIONS, migrated

from .test_modelfile import card

# As the first release wrote it, for a model that looks around a pixel.
FORMAT_1 = json.loads("""
{
  "format": 1,
  "method": "sst",
  "classes": [
    {"value": 1, "name": "water", "colour": "#0072b2"},
    {"value": 2, "name": "forest", "colour": "#117733"}
  ],
  "wavelengths_nm": [423.03, 428.8, 434.29],
  "fwhm_nm": [6.995547, null, 6.5],
  "band_numbers": [0, 1, 3],
  "cube_bands": 224,
  "units": "reflectance",
  "features": {"network": {"side": 3}, "window": 3, "pixel_m": 30.0},
  "labels": {"counts": [12, 30], "total": 42, "sha256": "5e1f"},
  "accuracy": {"protocol": "5 folds of blocks of 32 pixels", "overall_accuracy": 0.91, "kappa": null},
  "temperature": 1.25,
  "calibration": "5 folds of blocks of 32 pixels",
  "licence": "",
  "software": {"hsi_plugin": "0.0.9", "python": "3.9.18", "numpy": "1.26.4"},
  "created": "2025-03-01T10:00:00+00:00",
  "seed": 0,
  "source": {"cube": "potsdam", "labels": "labels.gpkg"},
  "notes": ["3 labelled pixels hold no data and were left out."]
}
""")


def test_a_card_of_format_1_is_read_with_what_it_told():
    before = copy.deepcopy(FORMAT_1)
    made = ModelCard.from_json(FORMAT_1)
    assert before == FORMAT_1
    assert (made.plugin_version, made.pixel_m, made.sensor, made.training) == ('0.0.9', 30.0, '', {})
    assert made.spectral_range_nm == (423.03, 434.29)
    assert not made.any_bands
    written = made.to_json()
    assert written['format'] == FORMAT == 3
    assert {k: written[k] for k in FORMAT_1 if k != 'format'} == {k: v for k, v in FORMAT_1.items() if k != 'format'}
    assert ModelCard.from_json(written).to_json() == written


def test_a_card_of_format_1_without_a_size_of_pixels_or_versions_leaves_them_unknown():
    made = ModelCard.from_json({**FORMAT_1, 'features': {}, 'software': {}, 'wavelengths_nm': None, 'fwhm_nm': None})
    assert (made.plugin_version, made.pixel_m, made.spectral_range_nm) == ('', None, None)


def test_there_is_a_step_from_every_earlier_format():
    assert sorted(MIGRATIONS) == list(range(1, FORMAT))
    assert migrated(FORMAT_1)['format'] == FORMAT


@pytest.mark.parametrize('missing', ['features', 'software', 'labels', 'classes', 'seed'])
def test_a_damaged_card_of_format_1_is_refused(missing):
    with pytest.raises(ModelError, match='damaged'):
        ModelCard.from_json({k: v for k, v in FORMAT_1.items() if k != missing})


@pytest.mark.parametrize('number', [4, 99, 10**30])
def test_a_newer_format_is_told_in_one_sentence(number):
    with pytest.raises(ModelError, match=r'format (4|99|unknown), and this plugin reads up to format 3\. Update ') as caught:
        ModelCard.from_json({'format': number})
    assert 'damaged' not in str(caught.value)


@pytest.mark.parametrize('number', [None, 0, -1, True, '2', 2.0, [1]])
def test_what_is_no_format_is_damage(number):
    with pytest.raises(ModelError, match='damaged'):
        ModelCard.from_json({**card().to_json(), 'format': number})


def test_a_model_may_read_any_bands_and_have_no_labels():
    made = card(bands=Bands(0), band_numbers=(), cube_bands=0, method='zero-shot', units='unknown', label_counts=(0, 0, 0), label_hash='')
    written = made.to_json()
    assert written['any_bands'] is True
    assert (written['wavelengths_nm'], written['spectral_range_nm'], written['band_numbers']) == (None, None, [])
    back = ModelCard.from_json(json.loads(json.dumps(written)))
    assert back.any_bands
    assert back.to_json() == written


@pytest.mark.parametrize('change', [
    {'any_bands': True}, {'any_bands': 1}, {'any_bands': None}, {'band_numbers': [], 'wavelengths_nm': [], 'fwhm_nm': []},
    {'band_numbers': [3, 3]}, {'band_numbers': [3, 5.0]}, {'band_numbers': [-1, 5]}, {'band_numbers': ['3', 5]}, {'cube_bands': 2**80},
    {'wavelengths_nm': ['500', 600]}, {'wavelengths_nm': [500.0, 1e300]}, {'wavelengths_nm': [0.5, 0.6]}, {'fwhm_nm': [-9.0, 9.0]},
    {'pixel_m': 0}, {'pixel_m': 'large'}, {'pixel_m': True}, {'units': 'counts'}, {'sensor': None}, {'training': []}, {'temperature': True},
    {'temperature': float('nan')}, {'seed': -1}, {'seed': 0.5}, {'labels': {'counts': [4, -5, 6], 'sha256': ''}}, {'notes': 'One.'},
    {'labels': {'counts': [4, 2**64, 6], 'sha256': ''}}, {'software': {'a': 1}}, {'method': ['click']}, {'source': {'cube': None}},
])  # fmt: skip
def test_nothing_is_taken_for_what_it_is_not(change):
    with pytest.raises(ModelError, match='damaged'):
        ModelCard.from_json({**card().to_json(), **change})


def test_what_is_not_known_is_null_and_the_range_goes_over_unsorted_bands():
    written = card(bands=Bands(2, [900.0, 500.0], [np.nan, 9.0])).to_json()
    assert written['spectral_range_nm'] == [500.0, 900.0]
    assert written['fwhm_nm'] == [None, 9.0]
    assert written['pixel_m'] is None
    json.dumps(written, allow_nan=False)
