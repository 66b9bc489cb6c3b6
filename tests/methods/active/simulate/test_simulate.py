"""Runs: the same answers for the same seed, from nothing on; counted honestly; kept, cancelled and gone on with."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.errors import JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.methods.active.simulate import simulate as module
from hsi_plugin.methods.active.simulate.annotator import Annotator
from hsi_plugin.methods.active.simulate.judge import Point, calibration_error, judged
from hsi_plugin.methods.active.simulate.learner import Linear
from hsi_plugin.methods.active.simulate.plan import Plan, Variant
from hsi_plugin.methods.active.simulate.report import COLUMNS, Paths
from hsi_plugin.methods.active.simulate.run import Run
from hsi_plugin.methods.active.simulate.scene import Prior, make_scene
from hsi_plugin.methods.active.simulate.simulate import simulate
from hsi_plugin.methods.active.simulate.splits import split
from hsi_plugin.methods.active.simulate.state import State

from .worlds import fields, labels_of, world


def nothing(*arguments):
    pass


def plan_of(*names, **options):
    given = {'clicks': (5, 10), 'seeds': 2, 'block_size': 12, 'spacing': 4, **options}
    return Plan(tuple(Variant.parse(name) for name in names), **given)


@pytest.fixture(scope='module')
def scene():
    return world(*fields())


def run(scene, folder, plan, name='curve.csv', check=nothing, progress=nothing, tell=nothing):
    return simulate(scene, plan, Linear(scene, plan.head), Paths(folder / name), check, progress, tell)


def one_run(scene, name='default', seed=0, **options):
    plan = plan_of(name, **options)
    found = split(scene.labels, scene.shape, seed, block_size=12)
    typical = module._typical(scene, found, seed)
    made = Run(scene, found, plan, plan.variants[0], seed, Linear(scene, plan.head), typical, nothing)
    return made, found, made.points()


def test_the_table_has_the_promised_columns_and_one_line_a_moment(scene, tmp_path):
    result = run(scene, tmp_path, plan_of('random', 'default'))
    with open(tmp_path / 'curve.csv', encoding='utf-8') as file:
        lines = list(csv.DictReader(file))
    assert tuple(lines[0]) == COLUMNS
    assert COLUMNS[:7] == ('strategy', 'seed', 'clicks', 'propagated', 'overall_accuracy', 'average_accuracy', 'f1_macro')
    assert [(line['strategy'], line['seed'], line['clicks']) for line in lines] == [
        (name, str(seed), str(clicks)) for name in ('random', 'default') for seed in (0, 1) for clicks in (5, 10)
    ]
    assert (tmp_path / 'curve.svg').read_text().count('<polyline') == 4
    kept = json.loads((tmp_path / 'curve.json').read_text())
    assert kept['areas'] == result['areas']
    row = next(r for r in result['table'] if r['strategy'] == 'default' and r['clicks'] == 10)
    own, other = ([float(x['f1_macro']) for x in lines if (x['strategy'], x['clicks']) == (s, '10')] for s in ('default', 'random'))
    assert row['f1_macro'] == pytest.approx(np.mean(own), abs=2e-6)
    assert row['f1_macro_difference'] == pytest.approx(np.mean(np.subtract(own, other)), abs=2e-6)
    assert row['f1_macro_difference_error'] == pytest.approx(np.std(np.subtract(own, other), ddof=1) / np.sqrt(2), abs=2e-6)
    assert result['complete'] is True
    assert (result['computed'], result['kept']) == (4, 0)


def test_clicks_skips_and_propagated_labels_are_counted_apart(scene):
    _, _, points = one_run(scene, 'default', skips=0.3)
    for point in points:
        assert point.answers == point.clicks
        assert point.skips > 0
        assert point.propagated > 0
    _, _, plain = one_run(scene, 'default-propagation')
    assert [(p.skips, p.propagated) for p in plain] == [(0, 0)] * 2
    _, _, late = one_run(scene, 'random+propagation', clicks=(5, 50))
    assert late[0].propagated > 0
    assert late[1].propagated == 0  # faded


def test_nothing_of_the_test_blocks_is_ever_labelled(scene):
    for name in ('default', 'random+propagation'):
        made, found, _ = one_run(scene, name, clicks=(30,))
        labelled = [(row, col) for row, col, _ in made._state.answers] + [(r, c) for r, c, _, _ in made._state.brought()]
        assert labelled
        assert all(found.reachable[row, col] for row, col in labelled)
        test = set(zip(scene.labels.rows[found.test].tolist(), scene.labels.cols[found.test].tolist()))
        assert not test & set(labelled)


def test_a_run_begins_with_nothing_and_finds_its_classes(scene):
    plan = plan_of('random', clicks=(1, 2, 40))
    found = split(scene.labels, scene.shape, 3, block_size=12)
    made = Run(scene, found, plan, plan.variants[0], 3, Linear(scene, 'discriminant'), module._typical(scene, found, 3), nothing)
    assert made._state.classes == 0
    points = made.points()
    assert [p.classes_found for p in points] == sorted(p.classes_found for p in points)
    assert points[0].classes_found == 1
    first = made._state.truth_values()[0]
    share = float((scene.labels.values[found.test] == first).mean())
    assert points[0].overall_accuracy == pytest.approx(share)  # who knows one class says it everywhere
    assert points[2].classes_found == 4


def test_the_same_seed_gives_the_same_run_and_another_one_does_not(scene, tmp_path):
    plan = plan_of('default', 'margin', seeds=1)
    one, other = (run(scene, tmp_path / name, plan)['table'] for name in ('a', 'b'))
    assert one == other
    assert run(scene, tmp_path / 'c', replace(plan, seed=5))['table'] != one


def test_strategies_share_blocks_and_the_annotators_errors(scene):
    annotator = Annotator(np.arange(1, 5), 0.2, 0.1, 3)
    rows, cols = np.divmod(np.arange(4000), 80)
    said = np.array([annotator.answer(int(r), int(c), 2) for r, c in zip(rows, cols)])
    assert abs((said == 0).mean() - 0.1) < 0.03
    assert abs((said[said > 0] != 2).mean() - 0.2) < 0.03
    assert set(said) == {0, 1, 2, 3, 4}
    again = Annotator(np.arange(1, 5), 0.2, 0.1, 3)
    assert [again.answer(int(r), int(c), 2) for r, c in zip(rows[::-1][:50], cols[::-1][:50])] == said[::-1][:50].tolist()
    perfect = Annotator(np.arange(1, 5), 0.0, 0.0, 3)
    assert all(perfect.answer(int(r), int(c), 3) == 3 for r, c in zip(rows[:300], cols[:300]))


def test_errors_cost_accuracy(scene):
    good = np.mean([one_run(scene, 'random', seed, clicks=(30,))[2][0].overall_accuracy for seed in range(3)])
    bad = np.mean([one_run(scene, 'random', seed, clicks=(30,), error=0.5)[2][0].overall_accuracy for seed in range(3)])
    assert bad < good - 0.05


def test_an_interrupted_simulation_goes_on_and_gives_the_same(scene, tmp_path):
    plan = plan_of('random', 'default')
    whole = run(scene, tmp_path / 'whole', plan)
    calls, told = [], []

    def check():
        calls.append(1)
        if len(calls) > 35:
            raise JobCancelled

    with pytest.raises(JobCancelled, match='runs are kept'):
        run(scene, tmp_path / 'part', plan, check=check, tell=told.append)
    assert any('goes on from there' in sentence for sentence in told)
    assert json.loads((tmp_path / 'part' / 'curve.json').read_text())['complete'] is False
    with open(tmp_path / 'part' / 'curve.runs.jsonl', 'a', encoding='utf-8') as file:
        file.write('{"key": "cut off by a')  # as a kill would leave it
    rest = run(scene, tmp_path / 'part', plan)
    assert rest['kept'] > 0
    assert rest['computed'] + rest['kept'] == 4
    assert rest['table'] == whole['table']
    assert (tmp_path / 'part' / 'curve.csv').read_text() == (tmp_path / 'whole' / 'curve.csv').read_text()
    again = run(scene, tmp_path / 'part', plan)
    assert (again['computed'], again['kept']) == (0, 4)
    other = run(scene, tmp_path / 'part', replace(plan, error=0.1))
    assert other['computed'] == 4  # other questions are other runs


def test_progress_is_told(scene, tmp_path):
    steps = []
    run(scene, tmp_path, plan_of('random'), progress=lambda share, doing: steps.append((share, doing)))
    assert [share for share, _ in steps] == [0.0, 0.5]
    assert steps[1][1] == 'random, seed 1'


def test_a_pool_that_runs_out_is_told(tmp_path):
    values, truth = fields(side=24, patch=4, classes=2)
    small = np.zeros_like(truth)
    small[::6, ::6] = truth[::6, ::6]
    result = run(world(values, small), tmp_path, plan_of('random', seeds=1, clicks=(2, 50), block_size=6, buffer=0))
    assert any('no pixel left to ask about' in sentence for sentence in result['warnings'])
    last = result['table'][-1]
    assert last['answers'] < last['clicks'] == 50


def test_typical_pixels_first_beat_random_ones_and_the_default_is_never_much_worse(scene, tmp_path):
    plan = plan_of('random', 'core-set', 'default', clicks=(5, 10, 20, 40), seeds=6)
    result = run(world(*fields(3, side=72, classes=5, noise=1.6)), tmp_path, plan)
    by = {(row['strategy'], row['clicks']): row for row in result['table']}
    assert by['default', 5]['overall_accuracy_difference'] > 0.04
    assert by['default', 10]['overall_accuracy_difference'] > 0.02
    assert by['default', 40]['overall_accuracy_difference'] > -0.02
    area = {row['strategy']: row['area_overall_accuracy'] for row in result['areas']}
    assert area['default'] > max(area['random'], area['core-set'])


def test_a_source_model_is_believed_until_answers_speak_against_it():
    values, truth = fields(4)
    scene = world(values, truth)
    rows, cols = np.divmod(np.random.default_rng(0).choice(truth.size, 200, replace=False), truth.shape[1])
    names = tuple(scene.labels.scheme.names)
    right = Prior(names, np.stack([rows, cols, truth[rows, cols]], axis=1), 'right')
    wrong = Prior(names, np.stack([rows, cols, truth[rows, cols] % 4 + 1], axis=1), 'wrong')
    plain, helped, misled = (one_run(replace(scene, prior=p), 'random', 1, clicks=(2, 30))[2] for p in (None, right, wrong))
    assert helped[0].overall_accuracy > plain[0].overall_accuracy + 0.2
    assert misled[1].overall_accuracy > plain[1].overall_accuracy - 0.02  # left out by then


def test_classes_of_a_source_that_the_truth_has_not_are_wrong_wherever_they_are_said():
    values, truth = fields(4)
    scene = replace(world(values, truth), prior=Prior(('class 1', 'ice'), np.array([[0, 0, 1], [1, 1, 2]]), 'x'))
    found = split(scene.labels, scene.shape, 0, block_size=12)
    state = State(scene, found, True)
    assert state.truth_values().tolist() == [1, 0]
    state.say(5, 5, 3)
    assert state.truth_values().tolist() == [1, 0, 3]
    figures = judged(np.array([[0.1, 0.8, 0.1], [0.7, 0.2, 0.1]]), state.truth_values(), np.array([1, 1]), 4)
    assert figures['overall_accuracy'] == 0.5


def test_propagated_labels_keep_the_rules_of_a_session():
    values = np.zeros((1, 16, 16))
    truth = np.ones((16, 16), int)
    truth[:, 8:] = 2
    segments = np.zeros((16, 16), int)
    scene = world(values, truth, segments)
    found = split(scene.labels, scene.shape, 0, block_size=4, buffer=0)
    state = State(scene, found, True)
    rows, cols = np.nonzero(found.reachable)
    first, second = (int(rows[0]), int(cols[0])), (int(rows[1]), int(cols[1]))
    state.say(*first, 1)
    alone = state.brought()
    assert 0 < len(alone) <= 12
    assert all(value == 1 for _, _, value, _ in alone)
    state.say(*second, 2)
    both = state.brought()
    said = {first, second}
    assert not said & {(r, c) for r, c, _, _ in both}  # what was said goes before what was brought
    values_of = {}
    for r, c, value, _ in both:
        assert values_of.setdefault((r, c), value) == value
    taught = state.taught()
    assert taught.humans == 2
    assert set(taught.groups[taught.kinds == 1]) <= {0, 1}


def test_calibration_error_is_what_a_loop_finds():
    rng = np.random.default_rng(0)
    confidence, right = rng.random(500), rng.random(500) < 0.6
    total = 0.0
    for low in range(15):
        inside = (confidence * 15).astype(int) == low
        if inside.any():
            total += abs(right[inside].mean() - confidence[inside].mean()) * inside.mean()
    assert calibration_error(confidence, right) == pytest.approx(total)
    assert calibration_error(np.ones(10), np.ones(10, bool)) == 0.0


def test_points_survive_json():
    point = Point('default', 3, 10, 9, 1, 20, 0.5, 0.4, 0.3, 0.0, 0.1, 4)
    assert Point.from_json(json.loads(json.dumps(point.to_json()))) == point


def test_what_cannot_be_simulated_is_refused(scene, tmp_path):
    for wrong, word in (
        ({'clicks': ()}, 'nothing to simulate'), ({'clicks': (5, 5)}, 'must ascend'), ({'clicks': (0, 5)}, 'must ascend'),
        ({'seeds': 0}, 'nothing to simulate'), ({'error': 1.0}, 'error rate'), ({'skips': -0.1}, 'skip rate'),
    ):
        with pytest.raises(ParameterError, match=word):
            plan_of('random', **wrong)
    with pytest.raises(ParameterError, match='nothing to simulate'):
        plan_of()
    with pytest.raises(ParameterError, match='named twice'):
        plan_of('default', 'default+propagation')
    with pytest.raises(ParameterError, match='no query strategy'):
        Variant.parse('magic+propagation')
    assert [Variant.parse(n).name for n in ('default', 'default-propagation', 'random+propagation', 'random-propagation')] == [
        'default', 'default-propagation', 'random+propagation', 'random'
    ]
    (tmp_path / 'curve.runs.jsonl').mkdir()
    with pytest.raises(OutputError, match='is a folder'):
        run(scene, tmp_path, plan_of('random'))


def test_a_truth_of_one_class_is_refused(scene):
    one = labels_of(np.ones((48, 48), int))
    with pytest.raises(LabelError, match='Fewer than two classes'):
        make_scene('x', scene.prepared, one)


def test_of_very_many_labels_some_take_part(scene):
    few = make_scene('x', scene.prepared, scene.labels, most=500)
    assert len(few.labels) == 500
    assert any('500 of 2,304' in note for note in few.notes)
