"""Means, intervals, differences and words of figures that are known beforehand; the plot is a picture of them."""

import csv
import io
import math
from xml.etree import ElementTree

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.strategies import STRATEGIES, find_strategies
from hsi_plugin.methods.transfer.compare.figures import BLOCKS, PIXELS, Amount, Cell, amounts, difference, in_words, table
from hsi_plugin.methods.transfer.compare.intervals import mean_interval, t_quantile
from hsi_plugin.methods.transfer.compare.plot import draw
from hsi_plugin.methods.transfer.compare.report import as_csv
from hsi_plugin.methods.transfer.compare.strategies import _MAKERS

NAMES = ('water', 'tree')
FIVE = Amount(PIXELS, 5)


def cell(strategy, right, repetition=0, amount=FIVE):
    """Two classes of a hundred tested pixels each, of which so many are right."""
    confusion = ((right[0], 100 - right[1]), (100 - right[0], right[1]))
    return Cell(f'{strategy}{amount}{repetition}', strategy, amount, repetition, repetition, confusion, 10, 0.5)


class TestIntervals:
    def test_by_the_printed_tables(self):
        # Student's t, two-sided 95 % and 99 %, as every textbook prints it.
        printed = {1: 12.706, 2: 4.303, 3: 3.182, 4: 2.776, 5: 2.571, 9: 2.262, 10: 2.228, 30: 2.042}
        assert {n: round(t_quantile(0.975, n), 3) for n in printed} == printed
        assert t_quantile(0.995, 4) == pytest.approx(4.6041, abs=5e-5)

    @pytest.mark.parametrize('freedom', [1, 2, 3, 4, 7, 8, 19, 20, 99])
    @pytest.mark.parametrize('share', [0.6, 0.9, 0.975, 0.995])
    def test_against_scipy(self, freedom, share):
        stats = pytest.importorskip('scipy.stats')
        assert stats.t.cdf(t_quantile(share, freedom), freedom) == pytest.approx(share, abs=1e-12)

    def test_by_hand(self):
        mean, half = mean_interval([0.5, 0.6, 0.7])
        assert mean == pytest.approx(0.6)
        assert half == pytest.approx(4.302653 * 0.1 / math.sqrt(3), abs=1e-7)

    def test_what_cannot_be_known(self):
        assert mean_interval([]) == (None, None)
        assert mean_interval([0.4, math.nan]) == (0.4, None)


class TestTable:
    def test_figures_by_hand(self):
        rows = table([cell('svm', (80, 60), 0), cell('svm', (90, 70), 1)], NAMES)
        assert len(rows) == 1
        row = rows[0]
        assert row['average_accuracy'] == row['overall_accuracy'] == pytest.approx(0.75)
        # 80 of 140 and 60 of 160; 90 of 130 and 70 of 120 and so on: TP / (TP + FP + FN)
        assert row['jaccard_macro'] == pytest.approx(np.mean([80 / 140, 60 / 120, 90 / 130, 70 / 110]), abs=1e-6)
        assert row['f1_macro'] == pytest.approx(np.mean([160 / 220, 120 / 180, 180 / 220, 140 / 180]), abs=1e-6)
        assert row['average_accuracy_interval'] == pytest.approx(12.706205 * math.sqrt(0.005) / math.sqrt(2), abs=1e-5)
        assert [(one['class'], one['mean']) for one in row['recall']] == [('water', 0.85), ('tree', 0.65)]
        assert (row['repetitions'], row['labels'], row['title']) == (2, '5 labels a class', 'Spectra, SVM')

    def test_one_repetition_has_no_interval_and_an_untested_class_no_recall(self):
        alone = Cell('k', 'svm', FIVE, 0, 0, ((7, 0), (3, 0)), 2, 0.1)
        row = table([alone], NAMES)[0]
        assert row['average_accuracy'] == 0.7
        assert row['average_accuracy_interval'] is None
        assert row['recall'][1] == {'class': 'tree', 'mean': None, 'interval': None}

    def test_pixels_come_before_blocks_and_small_before_large(self):
        given = [Amount(BLOCKS, 100), Amount(PIXELS, 10), Amount(BLOCKS, 1), Amount(PIXELS, 1)]
        assert amounts([cell('svm', (1, 1), 0, one) for one in given]) == [given[3], given[1], given[2], given[0]]

    def test_a_cell_survives_json(self):
        one = cell('foundation', (3, 4), 2)
        assert Cell.from_json(one.to_json()) == one

    def test_the_csv_holds_what_the_table_holds(self):
        rows = table([cell('svm', (80, 60), 0), cell('svm', (90, 70), 1), cell('foundation', (1, 2))], NAMES)
        read = list(csv.DictReader(io.StringIO(as_csv(rows, NAMES))))
        assert [one['strategy'] for one in read] == ['svm', 'foundation']
        assert float(read[0]['average_accuracy']) == 0.75
        assert read[1]['average_accuracy_interval'] == ''
        assert float(read[0]['recall tree']) == 0.65


class TestWords:
    def test_a_difference_on_equal_labels_is_told_apart_from_chance(self):
        # Repetitions differ by much, strategies always by 0.05: their own intervals overlap, that of the difference does not.
        right = [(50, 50), (70, 70), (90, 90)]
        cells = [cell('svm', r, n) for n, r in enumerate(right)]
        cells += [cell('foundation', (a + 5 + n % 2, b + 5), n) for n, (a, b) in enumerate(right)]
        lead, half = difference(cells, 'foundation', 'svm', FIVE)
        assert lead == pytest.approx((0.05 + 0.055 + 0.05) / 3)
        assert half == pytest.approx(4.302653 * np.std([0.05, 0.055, 0.05], ddof=1) / math.sqrt(3), abs=1e-6)
        words = ' '.join(in_words(cells))
        assert 'With 5 labels a class, “Foundation model, discriminant” has the highest average accuracy' in words
        assert 'unlikely to be chance' in words
        assert 'The foundation model beats everything that does without it with 5 labels a class.' in words

    def test_a_foundation_model_that_loses_is_said_to_lose(self):
        cells = [cell(s, (r + n % 2, r), n) for n in range(3) for s, r in (('foundation', 60), ('random-forest', 80))]
        words = ' '.join(in_words(cells))
        assert 'The foundation model loses with 5 labels a class (“Spectra, random forest”: +0.200).' in words
        assert 'beats' not in words

    def test_pretraining_is_judged_by_the_untrained_twin_which_is_no_foundation_model(self):
        helps = [cell(s, (r + n % 2, r), n) for n in range(3) for s, r in (('foundation', 80), ('foundation-random', 60))]
        assert 'With 5 labels a class, its pre-training helps by 0.200 ± 0.000.' in in_words(helps)
        open_ = [cell(s, (r, r), n) for n, rs in enumerate(((60, 80), (80, 60))) for s, r in zip(('foundation', 'foundation-random'), rs)]
        assert any('nothing shows that its pre-training helps or harms' in one for one in in_words(open_))
        rivals = [cell(s, (r, r), n) for n in range(2) for s, r in (('foundation', 60), ('foundation-random', 90), ('svm', 70))]
        assert any(one.startswith('The foundation model loses') for one in in_words(rivals))

    def test_one_repetition_decides_nothing(self):
        words = ' '.join(in_words([cell('svm', (90, 90)), cell('foundation', (50, 50))]))
        assert 'one repetition cannot tell whether that is chance' in words
        assert 'stays open with 5 labels a class' in words


class TestPlot:
    def test_every_strategy_has_its_line_bars_and_name(self):
        given = [Amount(PIXELS, 1), FIVE, Amount(BLOCKS, 25)]
        cells = [cell(s, (50 + 3 * i + n, 60), n, a) for i, s in enumerate(STRATEGIES) for n in range(3) for a in given]
        picture = ElementTree.fromstring(draw(table(cells, NAMES), 'A & B'))
        space = '{http://www.w3.org/2000/svg}'
        texts = [one.text for one in picture.iter(f'{space}text')]
        assert 'A & B' in texts
        assert {one.title for one in STRATEGIES.values()} <= set(texts)
        assert texts.count('Average accuracy') == texts.count('Macro Jaccard') == 2  # by pixels, and by blocks
        # Two panels of two amounts have a line a strategy, those of one amount none; marks in all panels and in the legend.
        assert len(list(picture.iter(f'{space}polyline'))) == 2 * len(STRATEGIES)
        assert len(list(picture.iter(f'{space}circle'))) == (2 * 2 + 2 * 1 + 1) * len(STRATEGIES)
        width, height = float(picture.get('width')), float(picture.get('height'))
        for one in picture.iter(f'{space}circle'):
            assert 0 < float(one.get('cx')) < width
            assert 0 < float(one.get('cy')) < height

    @pytest.mark.parametrize('right', [(0, 0), (100, 100), (50, 50)])
    def test_figures_at_the_ends_of_the_scale_and_without_intervals(self, right):
        picture = draw(table([cell('svm', right)], NAMES), 'one')
        assert 'NaN' not in picture
        assert ElementTree.fromstring(picture).get('width')


def test_every_strategy_has_somebody_who_does_it_and_unknown_names_are_refused():
    assert list(_MAKERS) == list(STRATEGIES)
    assert [one.name for one in find_strategies(('foundation', 'svm'))] == ['svm', 'foundation']
    assert len(find_strategies(())) == len(STRATEGIES)
    with pytest.raises(ParameterError, match='no strategy "magic"'):
        find_strategies(('magic',))
