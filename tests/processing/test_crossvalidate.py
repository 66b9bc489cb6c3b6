"""Cross-validation through Processing."""

from __future__ import annotations

import csv
import json

import pytest
from qgis.core import QgsProcessingException


def test_figures_by_blocks_beside_those_by_pixels(scene, run, notes, tmp_path):
    result = run('crossvalidate', notes, CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'held.csv')
    told = json.loads(result['JSON'])
    assert result['OVERALL_ACCURACY'] == told['by_blocks']['overall_accuracy'] > 0.9
    assert result['PIXEL_OVERALL_ACCURACY'] == told['by_pixels']['overall_accuracy']
    assert (result['USED_BLOCK_SIZE'], result['USED_BUFFER']) == (16, 0)
    assert result['CALIBRATION_ERROR'] == told['calibration']['ece']
    with open(result['OUTPUT'], encoding='utf-8') as file:
        assert len(list(csv.DictReader(file))) == told['by_blocks']['pixels'] == 120
    assert 'By blocks:' in notes.infos
    assert any('calibration error' in line for line in notes.infos)
    assert any('held the true class' in line for line in notes.infos)


def test_what_cannot_be_judged_is_told(scene, run):
    with pytest.raises(QgsProcessingException, match='Fewer than two classes have labels in more than one block'):
        run('crossvalidate', CUBE=scene.cube, LABELS=scene.points, BLOCK_SIZE=64)
