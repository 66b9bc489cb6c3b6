"""Several people review one map: who agrees with whom, what is disputed, who decides, and copies of the file that come back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.reference.read import read_reference
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.labels.reference.samples import SCHEME, copy_for, drawn, new_review
from tests.labels.test_session import table


@pytest.fixture
def copies(tmp_path):
    """Ann's file, and the copies of Bob and Cy, made after the sample was drawn."""
    review, _ = new_review(tmp_path / 'ann.gpkg')
    review.session.close()
    made = [copy_for(tmp_path / 'ann.gpkg', name) for name in ('bob', 'cy')]
    made.insert(0, Review(LabelSession.open(tmp_path / 'ann.gpkg', 'ann')))
    yield made
    for one in made:
        one.session.close()


def say(review, *values):
    """Answers to the first points: a class value, 0 for "cannot tell", None to pass."""
    for point, value in zip(review.points(), values):
        if value is not None:
            review.answer(point.uuid, 'class' if value else 'unknown', value or None)


def said(review):
    """What counts, by number of the point."""
    return {
        p.number: (p.status, p.decided, sorted((a.annotator, a.class_value, a.decides, a.uuid) for a in p.answers)) for p in review.points()
    }


def test_agreement_conflicts_and_decisions(copies):
    ann, bob, _ = copies
    say(ann, 1, 1, 2, 2, 0, 3)
    say(bob, 1, 2, 2, 1, 3, None, 3)
    merged = ann.merge(bob.session.path)
    assert (merged.taken, merged.revoked, merged.points, merged.classes) == (6, 0, 6, ())
    assert [p.number for p in merged.conflicts] == [p.number for p in ann.conflicts()] == [2, 4]
    (pair,) = ann.agreements()
    assert (pair.first, pair.second, pair.classes.n, pair.undecided) == ('ann', 'bob', 4, 1)
    assert pair.classes.share == 0.5
    # p_e = (2·2 + 2·2) / 16 = 0.5, so kappa = 0 and its error √(0.5 · 0.5 / (4 · 0.25)) = 0.5 (Cohen 1960, eq. 1 and 7)
    assert (pair.classes.kappa, pair.classes.kappa_error) == (0.0, 0.5)
    assert 'kappa 0.000' in merged.text
    assert '2, 4' in merged.text
    second, fourth = merged.conflicts
    assert [a.class_value for a in second.answers] == [1, 2]
    assert (second.mine('ann').class_value, second.mine('bob').class_value, second.mine('cy')) == (1, 2, None)
    ann.resolve(second.uuid, 'class', 'water', comment='orthophoto')
    ann.resolve(fourth.uuid, 'unknown')
    found = ann.point(second.uuid)
    assert (found.status, found.decided, found.decision.comment, len(found.answers)) == ('answered', 1, 'orthophoto', 3)
    assert found.mine('ann').class_value == 1
    assert ann.point(fourth.uuid).status == 'unknown'
    assert ann.agreements()[0].classes.share == 0.5  # a decision is no agreement
    (shown,) = [r for r in table(ann.session.path, 'ref_sample') if r['uuid'] == second.uuid]
    assert (shown['status'], shown['ref_class'], shown['annotator']) == ('answered', ann.session.class_ids[0], 'ann')
    ann.resolve(second.uuid, 'class', 'tree')  # on second thoughts
    assert ann.point(second.uuid).decided == 2
    assert ann.undo() == 'decide point 2 as "tree"'
    assert ann.point(second.uuid).decided == 1
    ann.withdraw(second.uuid)
    assert (ann.point(second.uuid).status, ann.point(second.uuid).decided) == ('answered', 2)
    assert differences(ann.session.path) == []


def test_copies_come_together_both_ways_and_twice(copies):
    ann, bob, cy = copies
    say(ann, 1, 2, 3)
    say(bob, 1, 1, None, 2)
    say(cy, None, 1, 3, 2)
    for into, other in ((ann, bob), (ann, cy), (bob, ann), (cy, bob)):
        into.merge(other.session.path)
    assert said(ann) == said(bob) == said(cy)
    events = [len(table(review.session.path, 'event')) for review in copies]
    for into in copies:
        for other in copies:
            if other is not into:
                merged = into.merge(other.session.path)
                assert (merged.taken, merged.known, merged.revoked) == (0, 9, 0)
    assert [len(table(review.session.path, 'event')) for review in copies] == events
    for review in copies:
        assert differences(review.session.path) == []


def test_what_was_taken_back_is_taken_back_everywhere(copies):
    ann, bob, _ = copies
    say(bob, 1, 2)
    ann.merge(bob.session.path)
    first, second = bob.points()[:2]
    bob.answer(first.uuid, 'class', 3)
    bob.withdraw(second.uuid)
    merged = ann.merge(bob.session.path)
    assert (merged.taken, merged.revoked) == (1, 2)
    assert ann.point(first.uuid).decided == 3
    assert ann.point(second.uuid).status == 'open'
    bob.undo()  # the withdrawal
    bob.undo()  # the third class
    assert (bob.point(first.uuid).decided, bob.point(second.uuid).decided) == (1, 2)
    bob.merge(ann.session.path)  # an older word of his own, come back from Ann, does not win
    assert (bob.point(first.uuid).decided, bob.point(second.uuid).decided) == (1, 2)
    ann.merge(bob.session.path)
    assert said(ann) == said(bob)
    assert differences(ann.session.path) == differences(bob.session.path) == []


def test_a_merge_that_was_undone_harms_nobody_and_can_be_made_again(copies):
    ann, bob, cy = copies
    say(bob, 1, 2)
    ann.merge(bob.session.path)
    before = said(ann)
    assert ann.undo() == 'merge 2 answers of bob.gpkg'
    assert ann.progress().open == 12
    assert cy.merge(ann.session.path).taken == 0
    assert bob.merge(ann.session.path).revoked == 0
    assert [p.decided for p in bob.points()[:2]] == [1, 2]
    assert ann.merge(bob.session.path).taken == 2
    assert said(ann) == before
    ann.undo()
    ann.redo()
    assert said(ann) == before
    assert differences(ann.session.path) == []


def test_one_person_in_two_copies_is_believed_at_the_newer_word(copies):
    ann, bob, _ = copies
    bob.session.annotator = 'ann'
    point = ann.points()[0]
    ann.answer(point.uuid, 'class', 1, created_utc='2026-06-02T00:00:00Z')
    bob.answer(point.uuid, 'class', 2, created_utc='2026-06-01T00:00:00Z')
    ann.merge(bob.session.path)
    bob.merge(ann.session.path)
    for review in (ann, bob):
        assert (review.point(point.uuid).status, review.point(point.uuid).decided) == ('answered', 1)
        assert len(review.point(point.uuid).answers) == 1
    assert ann.withdraw(point.uuid)
    assert ann.point(point.uuid).status == 'open'  # neither the newer nor the older is left
    assert differences(ann.session.path) == []


def test_classes_come_along_by_name(copies):
    ann, bob, _ = copies
    ann.session.add_class('roof')
    bob.session.add_class('snow')
    bob.session.add_class('never used')
    bob.answer(bob.points()[0].uuid, 'class', 'snow')
    merged = ann.merge(bob.session.path)
    assert merged.classes == ('snow',)
    assert ann.session.classes.names == ['water', 'tree', 'soil', 'roof', 'snow']
    assert ann.points()[0].decided == 5
    ann.undo()
    assert ann.session.classes.names[-1] == 'snow'  # labels may have come to use it
    bob.merge(ann.session.path)
    assert bob.session.classes.names == ['water', 'tree', 'soil', 'snow', 'never used']
    with pytest.raises(LabelError, match='"snow" cannot go'):
        bob.session.remove_class('snow')
    assert differences(ann.session.path) == differences(bob.session.path) == []


def test_an_answer_whose_class_is_gone_here_stays_away(copies):
    ann, bob, _ = copies
    bob.session.add_class('snow')
    bob.answer(bob.points()[0].uuid, 'class', 'snow')
    bob.answer(bob.points()[1].uuid, 'class', 'tree')
    ann.merge(bob.session.path)
    ann.undo()
    ann.session.remove_class('snow')
    merged = ann.merge(bob.session.path)
    assert merged.taken == 1
    assert 'a class that was removed here' in merged.warnings[0]
    assert [p.status for p in ann.points()[:2]] == ['open', 'answered']
    assert differences(ann.session.path) == []


def test_samples_must_be_the_same(copies, tmp_path):
    ann, bob, _ = copies
    own = bob.add_design(drawn(4, seed=9), SCHEME, 'own')
    say(bob, 1)
    merged = ann.merge(bob.session.path)
    assert merged.taken == 0
    assert merged.warnings == ('The sample "own" of bob.gpkg is not in this file; left out.',)
    assert own not in {d.uuid for d in ann.designs()}
    with pytest.raises(LabelError, match='is the session that is open'):
        ann.merge(ann.session.path)
    with pytest.raises(LabelError, match='no reference sample "own"'):
        ann.merge(bob.session.path, 'own')
    with LabelSession.create(tmp_path / 'other.gpkg', ann.session.grid) as other:
        Review(other).add_design(drawn(4), SCHEME)
    with pytest.raises(LabelError, match='no reference sample in common'):
        ann.merge(tmp_path / 'other.gpkg')
    LabelSession.create(tmp_path / 'grid.gpkg', Grid(60, 80)).close()
    with pytest.raises(LabelError, match='another grid'):
        ann.merge(tmp_path / 'grid.gpkg')
    (tmp_path / 'text.gpkg').write_text('no')
    with pytest.raises(LabelError, match='not a labelling session'):
        ann.merge(tmp_path / 'text.gpkg')
    bob.session.select('SELECT 1 AS one')
    with bob.session._store.transaction() as dataset:
        dataset.ExecuteSQL('UPDATE ref_sample SET "row" = "row" + 1 WHERE number = 2')
    with pytest.raises(LabelError, match='are not the same'):
        ann.merge(bob.session.path, 'spring')


def test_what_a_reader_gets(copies):
    ann, bob, _ = copies
    say(ann, 1, 1, 0, 3)
    ann.answer(ann.points()[4].uuid, 'class', 2, sure=False)
    say(bob, 1, 2, 0, 3)
    bob.answer(bob.points()[3].uuid, 'class', 3, blind=False)
    ann.merge(bob.session.path)
    found = read_reference(ann.session.path)
    assert found.values.tolist() == [1, 0, 0, 3, 2] + [0] * 7
    assert found.decided.tolist() == (found.values > 0).tolist()
    assert found.sure.tolist() == [True, False, False, True, False] + [False] * 7
    assert found.disputed.nonzero()[0].tolist() == [1]
    assert found.unknown.nonzero()[0].tolist() == [2]
    assert (found.reviewers, found.blind, found.scheme.names) == (('ann', 'bob'), False, SCHEME.names)
    assert [w.split(' of ')[0] for w in found.warnings[:3]] == ['7', '1', '1']
    assert 'in sight' in found.warnings[3]
    sample = drawn()
    for name in ('rows', 'cols', 'strata', 'map_classes', 'inclusion', 'clusters'):
        assert np.array_equal(getattr(found.sample, name), getattr(sample, name)), name
    assert found.sample.design.map == str(ann.session.path.parent / 'map.tif')
    with pytest.raises(LabelError, match='no reference sample "x"'):
        read_reference(ann.session.path, 'x')


STEPS = st.lists(
    st.tuples(
        st.sampled_from(('answer', 'answer', 'answer', 'unknown', 'withdraw', 'resolve', 'undo', 'redo', 'merge')), st.integers(0, 1),
        st.integers(0, 2), st.integers(1, 3),
    ),
    min_size=15, max_size=30,
)  # fmt: skip


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_copies_always_come_together(tmp_path_factory, steps):
    folder = tmp_path_factory.mktemp('copies')
    review, _ = new_review(folder / 'ann.gpkg', 3)
    review.session.close()
    pair = [Review(LabelSession.open(folder / 'ann.gpkg', 'ann')), copy_for(folder / 'ann.gpkg', 'bob')]
    try:
        for what, who, number, value in steps:
            one, other = pair[who], pair[1 - who]
            point = one.points()[number]
            if what == 'merge':
                one.merge(other.session.path)
            elif what == 'resolve':
                if point.status == 'disputed':
                    one.resolve(point.uuid, 'class', value)
            elif what in ('answer', 'unknown'):
                one.answer(point.uuid, 'class' if what == 'answer' else 'unknown', value if what == 'answer' else None)
            elif what == 'withdraw':
                one.withdraw(point.uuid)
            elif what == 'undo':
                one.undo()
            else:
                one.redo()
        for one, other in (pair, pair[::-1], pair):
            one.merge(other.session.path)
        assert said(pair[0]) == said(pair[1])
        assert pair[0].merge(pair[1].session.path).taken == 0
        for one in pair:
            assert differences(one.session.path) == []
    finally:
        for one in pair:
            one.session.close()
