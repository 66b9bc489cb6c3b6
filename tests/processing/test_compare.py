"""`hsi:compare` in Processing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from hsi_plugin.core.strategies import STRATEGIES

from ..builders import write_label_raster


@pytest.fixture
def truth(scene, tmp_path):
    return write_label_raster(tmp_path / 'truth.tif', scene.truth, scene.names)


def test_a_table_a_plot_and_words(scene, truth, run, notes, tmp_path):
    result = run(
        'compare', notes, CUBE=scene.cube, LABELS=truth, STRATEGIES=['discriminant', 'rgb-pretrained'], BUDGETS='1, 5', REPETITIONS=2,
        OUTPUT=tmp_path / 'out', DEVICE='cpu',
    )  # fmt: skip
    assert result['OUTPUT'] == str(tmp_path / 'out')
    assert Path(result['TABLE']).read_text('utf-8').startswith('strategy,')
    assert Path(result['PLOT']).read_text('utf-8').startswith('<svg')
    everything = json.loads(result['JSON'])
    assert [(r['strategy'], r['size']) for r in everything['table']] == [('discriminant', 1.0), ('discriminant', 5.0)]
    assert 'has the highest average accuracy' in result['SUMMARY']
    assert 'Not compared: “Photograph model, discriminant”' in result['SUMMARY']
    assert any('has the highest average accuracy' in one for one in (*notes.infos, *notes.warnings))


def test_a_folder_of_its_own_where_none_is_named_and_shares_of_blocks(scene, truth, run):
    result = run(
        'compare', CUBE=scene.cube, LABELS=truth, STRATEGIES=['discriminant'], BUDGETS='', FRACTIONS='25; 100', REPETITIONS=1,
        OUTPUT='TEMPORARY_OUTPUT',
    )  # fmt: skip
    assert Path(result['OUTPUT']).is_dir()
    assert [r['by'] for r in json.loads(result['JSON'])['table']] == ['blocks', 'blocks']


def test_numbers_that_are_none_are_refused(scene, truth, run, tmp_path):
    with pytest.raises(QgsProcessingException, match='no list of numbers'):
        run('compare', CUBE=scene.cube, LABELS=truth, BUDGETS='one, two', OUTPUT=tmp_path / 'out')
    assert not (tmp_path / 'out').exists()


def test_strategies_are_chosen_by_name_and_explained(provider):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().algorithmById('hsi:compare')
    parameter = found.parameterDefinition('STRATEGIES')
    assert parameter.options() == list(STRATEGIES)
    assert parameter.usesStaticStrings()
    assert parameter.allowMultiple()
    assert all(one.summary in parameter.help() for one in STRATEGIES.values())
