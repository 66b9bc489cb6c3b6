"""Our rows beside the published ones; divisions that must not meet."""

from __future__ import annotations

import csv
import json

import pytest

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.segmentation import Scores
from hsi_plugin.methods.transfer.hs3bench.published import PUBLISHED, published_on
from hsi_plugin.methods.transfer.hs3bench.splits import DATASETS
from hsi_plugin.methods.transfer.hs3bench.tables import find_results, make_table, write_table


def result(split, micro=0.5, strategy='runet-all', percent=100.0):
    scores = Scores(micro, 0.4, 0.3, 0.2, (3,), 1000).to_json()
    return {
        'split': split, 'strategy': strategy, 'model': '', 'title': 'RU-Net, all bands', 'sees': 'HSI', 'percent': percent,
        'images': 81, 'seed': 42, 'scores': scores, 'source': 'this test',
    }  # fmt: skip


def test_our_row_stands_beside_the_published_ones_of_the_same_division():
    table = make_table([result('hyko2', 0.8672)])
    own, *others = table['rows']
    assert (own['who'], own['R_micro'], own['J_macro'], own['source']) == ('this run', 86.72, 20.0, 'this test')
    assert {row['who'] for row in others} == {'published'}
    assert {row['split'] for row in others} == {'hyko2'}
    assert len(others) == 10
    assert all(row['source'] for row in others)
    assert not table['over_data_sets']


def test_the_two_divisions_of_hyperspectral_city_raise():
    with pytest.raises(ParameterError, match='cannot share a table'):
        make_table([result('hcv2-2024'), result('hcv2-2026')])


def test_own_lists_are_never_set_beside_published_figures():
    table = make_table([result('hyko2:own-12345678')])
    assert [row['who'] for row in table['rows']] == ['this run']
    assert 'not comparable' in table['notes'][-1]


def test_average_and_worst_case_over_the_three_data_sets():
    three = [result('hyko2', 0.9), result('hsi-drive', 0.6), result('hcv2-2024', 0.75)]
    (found,) = make_table([*three, result('hyko2', 0.1, 'runet-rgb')])['over_data_sets']
    assert found['average'] == {'micro_accuracy': 75.0, 'macro_accuracy': 40.0, 'macro_f1': 30.0, 'macro_jaccard': 20.0}
    assert found['worst_case']['micro_accuracy'] == 60.0
    assert not make_table([*three[:2], result('hcv2-2024:own-1')])['over_data_sets']


def test_published_figures_are_those_of_the_paper():
    """The published averages of J_M follow from the published rows, but for one: a slip in copying a row would show."""
    # The published average of RU-Net on all bands is 57.68; its rows give 58.05.
    averages = {
        ('U-Net', 'HSI'): 53.36, ('RU-Net', 'HSI'): 58.05, ('RU-Net', 'PCA1'): 60.72, ('RU-Net', 'pRGB'): 61.34,
        ('DeepLabv3+', 'HSI'): 50.21, ('DeepLabv3+', 'PCA1'): 48.20, ('DeepLabv3+', 'pRGB'): 51.75,
        ('DeepLabv3+ (MobileNetV2 from ImageNet, fine-tuned)', 'pRGB'): 64.75,
        ('DeepLabv3+ (from Cityscapes, only the output layer trained)', 'pRGB'): 62.57,
    }  # fmt: skip
    for (approach, sees), average in averages.items():
        rows = [row for row in PUBLISHED if (row.approach, row.sees) == (approach, sees)]
        assert {row.split for row in rows} == {'hcv2-2024', 'hyko2', 'hsi-drive'}
        assert sum(row.scores[3] for row in rows) / 3 == pytest.approx(average, abs=0.011), approach
    assert {row.split for row in PUBLISHED} == set(DATASETS)
    assert [row.scores for row in published_on('hcv2-2026')] == [(88.17, None, None, None)]
    assert not published_on('hyko2:own-1')


def test_tables_on_the_disk(tmp_path):
    places = write_table(tmp_path, make_table([result('hcv2-2026')]))
    read = json.loads(places[0].read_text())
    rows = list(csv.DictReader(places[1].read_text().splitlines()))
    assert len(rows) == len(read['rows']) == 2
    assert (rows[0]['R_micro'], rows[1]['R_micro'], rows[1]['J_macro']) == ('50.0', '88.17', '')


def test_a_damaged_result_is_told(tmp_path):
    folder = tmp_path / 'hyko2' / 'runet-all' / '100pct-seed42'
    folder.mkdir(parents=True)
    (folder / 'result.json').write_text('{')
    with pytest.raises(OutputError, match='cannot be read'):
        find_results(tmp_path)
