"""The front door: what is asked hangs on the model and the pixels, never on the pool's order; batches are diverse; rules are kept."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.queries import DEFAULT_QUERY, QUERIES, find_query
from hsi_plugin.methods.active.head import fit_head
from hsi_plugin.methods.active.query import (
    CLASS,
    EXPLORE,
    TORN,
    TYPICAL,
    Labelled,
    View,
    choose,
    inner_pixels,
    load_typical,
    prepare_typical,
    save_typical,
)
from hsi_plugin.methods.active.query.default import FIRST, PERIOD, turns
from hsi_plugin.methods.active.query.hygiene import near
from hsi_plugin.methods.active.query.order import ranked, shuffled_keys
from hsi_plugin.methods.active.query.uncertainty import margin

from .views import at, pixels, probabilities, shuffled, view_of

NAMES = [name for name in QUERIES if name != 'bald']


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 1000), order=st.integers(1, 1000), count=st.sampled_from([1, 2, 5]), name=st.sampled_from(NAMES))
def test_the_pools_order_changes_nothing(seed, order, count, name):
    view, _ = view_of(seed, n=120)
    other = shuffled(view, order)
    one, two = choose(name, view, count, seed), choose(name, other, count, seed)
    assert pixels(view, one) == pixels(other, two)
    assert [(p.score, p.why, p.first, p.second) for p in one] == [(p.score, p.why, p.first, p.second) for p in two]


@pytest.mark.parametrize('name', NAMES)
def test_answers_are_pixels_of_the_pool_that_may_be_asked_about(name):
    view, _ = view_of(1, n=300)
    picks = choose(name, view, 6, 0)
    assert len(picks) == 6
    assert len({p.index for p in picks}) == 6
    assert not view.blocked[[p.index for p in picks]].any()
    assert picks == choose(name, view, 6, 0)


def test_breaking_ties_asks_where_the_margin_is_least():
    rng = np.random.default_rng(3)
    for trial in range(1000):
        n = int(rng.integers(2, 40))
        place = rng.choice(2500, n, replace=False)
        p = probabilities(rng, n, int(rng.integers(2, 6)))
        labelled = Labelled(np.zeros((2, 2), np.float32), np.array([1, 2]), np.array([200, 200]), np.array([200, 220]))
        view = View(rng.normal(size=(n, 2)).astype(np.float32), place // 50, place % 50, labelled, p, spacing=0)
        pick = choose('margin', view, 1, trial)[0]
        gaps = [sorted(row)[-1] - sorted(row)[-2] for row in p.tolist()]
        assert gaps[pick.index] == min(gaps)
        assert {pick.first, pick.second} == set((np.argsort(p[pick.index])[-2:] + 1).tolist())
        assert (pick.why, pick.strategy) == (TORN, 'margin')


def test_one_other_label_changes_the_ranking():
    view, _ = view_of(4, n=300, labels=30)
    labelled = view.labelled
    values = labelled.values.copy()
    values[0] = values[0] % 3 + 1
    ranks = []
    for given_values in (labelled.values, values):
        p = fit_head('discriminant', labelled.features, given_values, 3).probabilities(view.features)
        ranks.append(pixels(view, choose('margin', at(view, probabilities=p), 10, 0)))
    assert ranks[0] != ranks[1]


def two_groups(seed, sizes, clicks=FIRST):
    """A view of two tight groups of pixels of which the model knows nothing, and the group of each pixel."""
    rng = np.random.default_rng(seed)
    n = sum(sizes)
    group = rng.permutation(np.repeat([0, 1], sizes))
    features = (np.array([[0.0, 0.0], [50.0, 0.0]])[group] + 0.01 * rng.normal(size=(n, 2))).astype(np.float32)
    place = rng.choice(1000 * 1000, n, replace=False)
    p = np.full((n, 2), 0.5, np.float32) + (0.001 * rng.normal(size=(n, 1)) * [1.0, -1.0]).astype(np.float32)
    turn = np.arange(clicks) % 2
    far = np.array([[25.0, 30.0], [25.0, -30.0]], np.float32)[turn]
    labelled = Labelled(far, turn + 1, np.full(clicks, 5000), np.arange(clicks) * 20)
    return View(features, place // 1000, place % 1000, labelled, p, spacing=0), group


def two_by_model(name, view, seed):
    """A batch of two; where the first is the random question, the two behind it."""
    picks = choose(name, view, 2, seed)
    return choose(name, view, 3, seed)[1:] if picks[0].why == EXPLORE else picks


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000), sizes=st.tuples(st.integers(2, 10), st.integers(2, 10)),
    name=st.sampled_from([name for name in NAMES if name != 'random']),
)
def test_of_two_tight_groups_a_batch_of_two_takes_one_each(seed, sizes, name):
    no_model = name in ('typical', 'herding', 'core-set')
    view, group = two_groups(seed, sizes, 0 if no_model else FIRST)
    assert sorted(group[[pick.index for pick in two_by_model(name, view, seed)]]) == [0, 1]


@pytest.mark.parametrize('name', ['default', 'margin', 'entropy', 'least-confidence', 'typical', 'herding', 'core-set'])
def test_of_two_large_groups_too(name):
    for seed in range(3):
        view, group = two_groups(seed, (1200, 800), 0 if name in ('typical', 'herding', 'core-set') else FIRST)
        assert sorted(group[[pick.index for pick in two_by_model(name, view, seed)]]) == [0, 1]


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), name=st.sampled_from([n for n in NAMES if n != 'random']))
def test_two_like_pixels_are_never_both_asked_about(seed, name):
    view, _ = view_of(seed, n=60, side=60)
    features = view.features[np.arange(60) // 6 * 6]  # ten different spectra, six pixels each
    picks = choose(name, at(view, features=features, probabilities=view.probabilities[np.arange(60) // 6 * 6]), 20, seed)
    assert 0 < len(picks) <= 10
    assert len({features[p.index].tobytes() for p in picks}) == len(picks)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), spacing=st.integers(2, 12), name=st.sampled_from([n for n in NAMES if n != 'random']))
def test_never_two_within_the_spacing(seed, spacing, name):
    view, _ = view_of(seed, n=400, spacing=spacing)
    found = np.array(pixels(view, choose(name, view, 8, seed)))
    away = ((found[:, None] - found) ** 2).sum(2)[np.triu_indices(len(found), 1)]
    assert (away >= spacing**2).all()


def test_questions_keep_away_from_labels_and_from_what_was_skipped_lately():
    view, _ = view_of(5, side=60, n=900, labels=3)
    far = at(view, avoid_rows=np.array([30]), avoid_cols=np.array([30]), spacing=8)
    for name in ('default', 'margin', 'core-set', 'typical', 'herding', 'entropy', 'least-confidence'):
        for row, col in pixels(far, choose(name, far, 10, 0)):
            rows, cols = np.append(view.labelled.rows, 30), np.append(view.labelled.cols, 30)
            assert ((rows - row) ** 2 + (cols - col) ** 2 >= 64).all()


def test_where_labels_fill_the_scene_the_spacing_gives_way_to_questions():
    view, _ = view_of(6, side=20, n=400, labels=80, spacing=10)
    assert len(choose('margin', view, 1, 0)) == 1


def test_edges_are_not_asked_about_while_there_is_something_inside():
    view, _ = view_of(7, n=300)
    inner = np.arange(300) % 3 > 0
    for name in ('default', 'margin', 'typical', 'core-set', 'herding'):
        assert inner[[p.index for p in choose(name, at(view, inner=inner), 8, 0)]].all()
    assert len(choose('margin', at(view, inner=np.zeros(300, bool)), 3, 0)) == 3


def test_nothing_is_left_to_ask():
    view, _ = view_of(8, n=50)
    for name in NAMES:
        assert choose(name, at(view, blocked=np.ones(50, bool)), 3, 0) == []
        assert choose(name, view.take(np.zeros(0, int)), 3, 0) == []


def test_before_two_classes_are_known_every_strategy_that_needs_a_model_asks_for_typical_pixels():
    view, _ = view_of(9, labels=0, probabilities=None)
    wanted = pixels(view, choose('typical', view, 3, 0))
    for name, query in QUERIES.items():
        if query.needs_model or name == DEFAULT_QUERY:
            picks = choose(name, view, 3, 0)
            assert pixels(view, picks) == wanted
            assert {p.why for p in picks} == {TYPICAL}
            assert {p.first for p in picks} == {0}


def test_the_default_turns_from_typical_to_torn():
    early, _ = view_of(10, labels=FIRST - 1)
    assert choose('default', early, 1, 0)[0].strategy == 'typical'
    late, _ = view_of(10, labels=FIRST)
    order = [choose('default', late, 1, seed)[0] for seed in range(40)]
    assert {p.strategy for p in order} <= {'margin', 'random'}
    torn = next(p for p in order if p.why == TORN)
    assert margin(late.probabilities)[torn.index] < np.quantile(margin(late.probabilities), 0.1)


def test_of_ten_questions_one_explores():
    for seed in range(5):
        found = []
        for clicks in range(20, 30):
            view, _ = view_of(seed, n=500, labels=clicks)
            found.append(choose('default', view, 1, seed)[0].why)
        assert found.count(EXPLORE) == 1
    assert len({tuple(turns(seed, 20)) for seed in range(5)}) > 1
    assert sorted(turns(3, 40).tolist()) == list(range(PERIOD))


def test_a_class_without_a_late_answer_gets_one_question_in_ten():
    asked = []
    for clicks in range(20, 30):
        view, _ = view_of(11, n=500, labels=clicks)
        values = np.where(np.arange(clicks) < 5, 3, view.labelled.values % 2 + 1)  # the third class was met at the beginning alone
        labelled = Labelled(view.labelled.features, values, view.labelled.rows, view.labelled.cols)
        asked.append(choose('default', at(view, labelled=labelled), 1, 0)[0])
    mine = [p for p in asked if p.why == CLASS]
    assert [p.first for p in mine] == [3]


def test_a_group_without_any_answer_is_asked_about_though_the_model_is_sure():
    rng = np.random.default_rng(12)
    sizes = (300, 60)
    group = np.repeat([0, 1], sizes)
    features = (np.array([[0.0, 0.0], [20.0, 0.0]])[group] + rng.normal(size=(360, 2))).astype(np.float32)
    labelled = Labelled(features[:1], np.array([1]), np.array([0]), np.array([0]))
    view = View(features, np.arange(360) // 20 * 5, np.arange(360) % 20 * 5, labelled)
    assert 1 in group[[p.index for p in choose('default', view, 3, 0)]]


def test_a_network_that_gives_no_draws_cannot_disagree():
    view, _ = view_of(13)
    with pytest.raises(ParameterError, match='draws'):
        choose('bald', view, 1, 0)
    draws = np.stack([view.probabilities] * 3)
    draws[0, 7], draws[1, 7], draws[2, 7] = [1, 0, 0], [0, 1, 0], [0, 0, 1]
    open_view = at(view, draws=draws, blocked=None, spacing=0, labelled=Labelled(
        view.labelled.features, view.labelled.values, view.labelled.rows + 500, view.labelled.cols,
    ))  # fmt: skip
    assert choose('bald', open_view, 1, 0)[0].index == 7


def test_an_unknown_strategy_is_refused_with_the_names_of_all():
    view, _ = view_of(14)
    with pytest.raises(ParameterError, match=r'There is no query strategy "magic".*herding'):
        choose('magic', view, 1, 0)
    assert find_query('core-set').needs_model is False
    assert find_query('bald').needs_draws is True


def test_typical_pixels_are_kept_in_a_file(tmp_path):
    view, _ = view_of(15, n=600)
    found = prepare_typical(view.features, view.rows, view.cols, 3)
    save_typical(str(tmp_path / 'typical.npy'), found)
    again = load_typical(str(tmp_path / 'typical.npy'))
    for name in ('levels', 'groups', 'rows', 'cols', 'scores', 'centres'):
        np.testing.assert_array_equal(getattr(found, name), getattr(again, name))
    other = shuffled(view, 1)
    np.testing.assert_array_equal(found.table, prepare_typical(other.features, other.rows, other.cols, 3).table)
    picks = choose('typical', at(view, typical=again, labelled=Labelled.none(4), blocked=None), 5, 0)
    wanted = [(int(r), int(c)) for r, c, g, v in zip(found.rows, found.cols, found.groups, found.levels) if v <= 5]
    assert set(pixels(view, picks)) <= set(wanted)
    (tmp_path / 'broken.npy').write_bytes(b'no array')
    with pytest.raises(ParameterError, match='Prepare the image again'):
        load_typical(str(tmp_path / 'broken.npy'))
    np.save(tmp_path / 'other.npy', np.zeros(3))
    with pytest.raises(ParameterError, match='no table of typical pixels'):
        load_typical(str(tmp_path / 'other.npy'))
    with pytest.raises(ParameterError, match='no pixel'):
        prepare_typical(view.features[:0], view.rows[:0], view.cols[:0], 0)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), distance=st.sampled_from([0.0, 1.0, 1.5, 2.0, 5.0, 7.5]))
def test_nearness_is_what_a_loop_finds(seed, distance):
    rng = np.random.default_rng(seed)
    place = np.sort(rng.choice(900, 60, replace=False))
    rows, cols = place // 30, place % 30
    other = rng.integers(0, 30, (5, 2))
    loops = [
        any((r, c) == (a, b) or (r - a) ** 2 + (c - b) ** 2 < distance**2 for a, b in other.tolist())
        for r, c in zip(rows.tolist(), cols.tolist())
    ]
    assert near(rows, cols, other[:, 0], other[:, 1], distance).tolist() == loops


def test_the_inside_of_superpixels_is_what_a_loop_finds():
    segments = np.random.default_rng(16).integers(0, 2, (12, 9)).repeat(3, 0).repeat(3, 1)
    found = inner_pixels(segments)
    for r in range(36):
        for c in range(27):
            around = segments[max(r - 1, 0) : r + 2, max(c - 1, 0) : c + 2]
            assert found[r, c] == (around == segments[r, c]).all()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 30), st.integers(1, 40))
def test_a_ranking_is_a_sort(seed, n, count):
    rng = np.random.default_rng(seed)
    scores = rng.integers(0, 4, n).astype(float)
    scores[rng.random(n) < 0.2] = -np.inf
    scores[rng.random(n) < 0.1] = np.nan
    ties = rng.permutation(n)
    known = [i for i in range(n) if np.isfinite(scores[i])]
    assert ranked(scores, ties, count).tolist() == sorted(known, key=lambda i: (-scores[i], ties[i]))[:count]


def test_the_random_order_is_even_and_hangs_on_the_seed():
    rows, cols = np.divmod(np.arange(10_000), 100)
    keys = shuffled_keys(rows, cols, 5)
    assert len(np.unique(keys)) == 10_000
    first = np.argsort(keys)[:2500]
    counts = np.bincount(rows[first] // 50 * 2 + cols[first] // 50, minlength=4)
    assert (abs(counts - 625) < 100).all()
    assert (np.argsort(keys)[:50] != np.argsort(shuffled_keys(rows, cols, 6))[:50]).any()
