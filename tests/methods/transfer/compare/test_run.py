"""Whole comparisons on a small scene, with what needs no network: equal labels for all, going on, stopping, and what cannot run."""

import json
import sys
from xml.etree import ElementTree

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.core.strategies import find_strategies
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.computing import DEFAULT
from hsi_plugin.methods.transfer.compare import run as running
from hsi_plugin.methods.transfer.compare import strategies as making
from hsi_plugin.methods.transfer.compare.plan import Plan
from hsi_plugin.methods.transfer.compare.run import compare
from hsi_plugin.methods.transfer.compare.scene import open_scene
from hsi_plugin.methods.transfer.compare.spectra import Discriminant
from hsi_plugin.methods.transfer.compare.store import FILE
from hsi_plugin.methods.transfer.compare.strategies import Sources
from tests.builders import learnable_scene, wavelengths, write_geotiff
from tests.methods.scenes import label_set

ALL = ('discriminant', 'svm', 'random-forest')


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube on disk of which every pixel is labelled."""
    values, truth = learnable_scene(64, 64, bands=12, noise=0.05)
    return write_geotiff(tmp_path_factory.mktemp('scene') / 'cube.tif', values, wavelengths(12)), label_set(truth)


def plan(names=('discriminant',), **options):
    given = {'budgets': (1, 5), 'repetitions': 2, 'block_size': 8, 'buffer': 1, **options}
    return Plan(find_strategies(tuple(names)), **given)


def go(scene, folder, wanted=None, sources=None, **options):
    with open_cube(scene[0]) as cube:
        return compare(cube, scene[1], folder, wanted or plan(), sources or Sources(), **options)


@pytest.fixture
def counted(monkeypatch):
    """What the discriminant was asked to learn from, one entry a time."""
    asked = []
    learn = Discriminant.predict

    def predict(self, division, draw, seed, step):
        found = learn(self, division, draw, seed, step)
        asked.append((seed, tuple(draw.train), tuple(division.test)))
        return found

    monkeypatch.setattr(Discriminant, 'predict', predict)
    return asked


class Recorder:
    """Notes what it is asked to learn from."""

    receptive_field = 1

    def __init__(self, name, asked):
        self.name, self.asked = name, asked

    def identity(self):
        return {'learner': self.name}

    def predict(self, division, draw, seed, step):
        self.asked.setdefault(self.name, []).append((seed, tuple(draw.train), tuple(division.test)))
        return np.ones(len(division.test), int)


def test_a_comparison_of_classifiers_of_spectra(scene, tmp_path):
    pytest.importorskip('sklearn')
    shares = []
    result = go(scene, tmp_path / 'out', plan(ALL, budgets=(1, 10), fractions=(5.0, 50.0)), progress=lambda s, w: shares.append(s))
    assert [(r['strategy'], r['labels']) for r in result['table']][:3] == [(name, '1 label a class') for name in ALL]
    assert len(result['table']) == 3 * 4
    best = {(r['strategy'], r['labels']): r['average_accuracy'] for r in result['table']}
    for name in ALL:
        assert best[name, '50 % of the blocks'] > 0.9
        assert best[name, '50 % of the blocks'] >= best[name, '1 label a class']
    assert (result['missing'], result['complete'], result['computed'], result['kept']) == ([], True, 3 * 4 * 2, 0)
    assert shares == sorted(shares)
    assert 0.0 <= shares[0] < shares[-1] <= 1.0
    for one in result['repetitions']:
        assert one['least_distance'] > one['buffer'] == 1
    assert sorted(p.name for p in (tmp_path / 'out').iterdir()) == [FILE, 'comparison.csv', 'comparison.json', 'comparison.svg']
    assert json.loads((tmp_path / 'out' / 'comparison.json').read_text('utf-8'))['table'] == result['table']
    ElementTree.fromstring((tmp_path / 'out' / 'comparison.svg').read_text('utf-8'))
    assert any('has the highest average accuracy' in one for one in result['summary'])


def test_all_strategies_learn_from_the_same_labels_and_are_tested_on_the_same(scene, tmp_path, monkeypatch):
    asked = {}
    monkeypatch.setattr(making.Learners, 'make', lambda self, strategy: Recorder(strategy.name, asked))
    go(scene, tmp_path, plan(('discriminant', 'svm', 'runet-all', 'foundation', 'foundation-random'), fractions=(25.0,)))
    assert len(asked) == 5
    first = asked['discriminant']
    assert len(first) == 2 * 3
    assert all(other == first for other in asked.values())
    assert len({test for _, _, test in first}) == 2  # each repetition has blocks of its own
    for _, train, test in first:
        assert not set(train) & set(test)


class TestGoingOn:
    def test_nothing_is_computed_twice(self, scene, tmp_path, counted):
        whole = go(scene, tmp_path)
        assert len(counted) == 4
        again = go(scene, tmp_path)
        assert len(counted) == 4
        assert (again['computed'], again['kept']) == (0, 4)
        assert again['table'] == whole['table']

    def test_a_larger_comparison_computes_only_what_is_new(self, scene, tmp_path, counted):
        go(scene, tmp_path)
        more = go(scene, tmp_path, plan(budgets=(1, 5, 9), repetitions=3))
        assert len(counted) == 4 + 5
        assert more['kept'] == 4
        assert {r['repetitions'] for r in more['table']} == {3}

    @pytest.mark.parametrize('change', ['seed', 'block_size', 'labels', 'cube'])
    def test_whatever_decides_a_figure_makes_it_another_one(self, scene, tmp_path, counted, change):
        go(scene, tmp_path)
        if change == 'labels':
            truth = label_set(np.roll(_raster(scene[1]), 1, 0))
            go((scene[0], truth), tmp_path)
        elif change == 'cube':
            values, _ = learnable_scene(64, 64, bands=12, noise=0.06)
            go((write_geotiff(tmp_path / 'other.tif', values, wavelengths(12)), scene[1]), tmp_path)
        else:
            go(scene, tmp_path, plan(**{change: 16 if change == 'block_size' else 7}))
        assert len(counted) == 8

    def test_repetitions_of_another_first_seed_find_their_new_place(self, scene, tmp_path, counted):
        go(scene, tmp_path, plan(seed=0))
        later = go(scene, tmp_path, plan(seed=1))
        assert len(counted) == 4 + 2
        assert (later['computed'], later['kept']) == (2, 2)
        assert [_figures(r) for r in later['table']] == [_figures(r) for r in go(scene, tmp_path / 'fresh', plan(seed=1))['table']]
        cells = [json.loads(line) for line in (tmp_path / FILE).read_text('utf-8').splitlines()]
        assert sorted(c['seed'] for c in cells) == [0, 0, 1, 1, 2, 2]

    def test_a_line_that_a_kill_cut_off_is_computed_again(self, scene, tmp_path, counted):
        whole = go(scene, tmp_path)
        lines = (tmp_path / FILE).read_bytes()
        (tmp_path / FILE).write_bytes(lines[:-20])
        again = go(scene, tmp_path)
        assert len(counted) == 5
        assert [_figures(r) for r in again['table']] == [_figures(r) for r in whole['table']]
        assert go(scene, tmp_path)['kept'] == 4

    def test_a_cancel_leaves_a_folder_that_can_be_used_and_gone_on_with(self, scene, tmp_path, counted):
        def check():
            if len(counted) == 3:
                raise JobCancelled

        with pytest.raises(JobCancelled, match='3 results are kept in '):
            go(scene, tmp_path, check_cancelled=check)
        told = json.loads((tmp_path / 'comparison.json').read_text('utf-8'))
        assert told['complete'] is False
        assert sum(r['repetitions'] for r in told['table']) == 3
        assert (tmp_path / 'comparison.svg').is_file()
        rest = go(scene, tmp_path)
        assert len(counted) == 4
        assert rest['complete'] is True
        assert [_figures(r) for r in rest['table']] == [_figures(r) for r in go(scene, tmp_path / 'fresh')['table']]


class TestWhatCannotRun:
    def test_is_named_with_its_reason_while_the_others_run(self, scene, tmp_path, monkeypatch):
        monkeypatch.setitem(sys.modules, 'sklearn', None)
        result = go(scene, tmp_path, plan(('discriminant', 'svm', 'rgb-pretrained')))
        reasons = {one['name']: one['reason'] for one in result['missing']}
        assert 'scikit-learn, which' in reasons['svm']
        assert [r['strategy'] for r in result['table']] == ['discriminant'] * 2
        assert reasons.keys() == {'svm', 'rgb-pretrained'}
        assert sum(one.startswith('Not compared: “') for one in result['summary']) == 2

    def test_a_package_built_for_another_numpy_counts_as_absent(self, scene, tmp_path, monkeypatch):
        import importlib

        real = importlib.import_module

        def fails(name, package=None):
            if name == 'sklearn':
                raise ValueError('numpy.dtype size changed, may indicate binary incompatibility')
            return real(name, package)

        monkeypatch.setattr(importlib, 'import_module', fails)
        reason = go(scene, tmp_path, plan(('discriminant', 'random-forest')))['missing'][0]['reason']
        assert 'does not load: numpy.dtype size changed' in reason

    def test_nothing_to_run_is_an_error_that_says_why(self, scene, tmp_path, monkeypatch):
        monkeypatch.setitem(sys.modules, 'sklearn', None)
        with pytest.raises(ParameterError, match='None of the strategies can run') as error:
            go(scene, tmp_path, plan(('svm',)))
        assert 'scikit-learn' in str(error.value)

    def test_senseless_plans_are_refused(self):
        for wrong in ({'budgets': ()}, {'budgets': (0,)}, {'repetitions': 0}, {'fractions': (101.0,)}, {'fractions': (0.0,)}):
            with pytest.raises(ParameterError):
                plan(**wrong)

    def test_a_file_in_place_of_the_folder(self, scene, tmp_path):
        (tmp_path / 'out').write_text('')
        with pytest.raises(OutputError, match='is a file'):
            go(scene, tmp_path / 'out')


class TestWhatIsTold:
    def test_classes_with_too_few_labels_and_in_one_place(self, scene, tmp_path):
        raster = _raster(scene[1])
        raster[raster == 3] = 0
        raster[33:36, 33:36] = 3
        result = go((scene[0], label_set(raster)), tmp_path, plan(budgets=(5, 5000), fractions=(1.0,)))
        words = ' '.join(result['warnings'])
        assert '“soil” could not be tested in 2 of 2 repetitions' in words
        assert '“water” has fewer pixels than that in 2 of 2 repetitions' in words
        assert all(one['untested'] == ['soil'] for one in result['repetitions'])
        assert result['table'][0]['recall'][2]['mean'] is None

    def test_a_view_that_reaches_across_is_flagged(self, scene, tmp_path, monkeypatch):
        asked = {}

        def make(self, strategy):
            made = Recorder(strategy.name, asked)
            made.receptive_field = 32 if strategy.name == 'foundation' else 1
            return made

        monkeypatch.setattr(making.Learners, 'make', make)
        result = go(scene, tmp_path, plan(('discriminant', 'foundation')))
        flags = {one['name']: one['shared_surroundings'] for one in result['strategies']}
        assert flags == {'discriminant': False, 'foundation': True}
        flagged = [one for one in result['warnings'] if 'sees around a pixel is wider' in one]
        assert len(flagged) == 1
        assert '“Foundation model, discriminant” sees' in flagged[0]
        assert '2 pixels' in flagged[0]

    def test_labels_without_data_and_very_many_labels(self, tmp_path):
        values, truth = learnable_scene(32, 32, bands=4)
        values[:, :4] = -1.0
        path = write_geotiff(tmp_path / 'holes.tif', values, wavelengths(4), nodata=-1.0)
        with open_cube(path) as cube:
            whole = open_scene(cube, label_set(truth), 0, DEFAULT, lambda: None)
            some = open_scene(cube, label_set(truth), 0, DEFAULT, lambda: None, most=100)
        assert len(whole.labels) == 28 * 32
        assert '128 labelled pixels hold no data and were left out.' in whole.notes
        assert '100 of 1,024 labelled pixels take part, drawn evenly.' in some.notes
        assert np.isfinite(whole.spectra).all()

    def test_one_class_alone_is_refused(self, scene, tmp_path):
        raster = _raster(scene[1])
        raster[raster > 1] = 0
        with pytest.raises(LabelError, match='Fewer than two classes'):
            go((scene[0], label_set(raster)), tmp_path)


def test_the_progress_counts_networks_as_longer(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(making.Learners, 'make', lambda self, strategy: Recorder(strategy.name, {}))
    shares = []
    go(scene, tmp_path, plan(('discriminant', 'runet-all'), budgets=(1,), repetitions=1), progress=lambda s, w: shares.append(s))
    assert shares == pytest.approx([0.0, 1.0 / (1.0 + running._UNET_WEIGHT)])


def _raster(labels):
    out = np.zeros((64, 64), int)
    out[labels.rows, labels.cols] = labels.values
    return out


def _figures(row):
    """A row without the time that it took."""
    return {name: value for name, value in row.items() if name != 'seconds'}
