"""Two people answer, withdraw, decide, undo and redo in any order; a few lines of plain Python say what must then be there."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import LabelError
from hsi_plugin.labels.rebuild import rebuild_session
from hsi_plugin.labels.reference.read import read_reference
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.replay import differences
from hsi_plugin.labels.session import LabelSession
from tests.labels.reference.samples import new_review

POINTS, PEOPLE = 3, ('ann', 'bob')
ACTIONS = ('answer', 'answer', 'answer', 'unknown', 'withdraw', 'resolve', 'resolve', 'undo', 'undo', 'redo', 'label', 'label undo')


class Model:
    """What should be: who said what, what stands, and each person's steps."""

    def __init__(self) -> None:
        self.said = []  # (point, person, decides, value), value 0 for "cannot tell"
        self.stands = []
        self.done = {who: [] for who in PEOPLE}
        self.undone = {who: [] for who in PEOPLE}

    def counting(self, point):
        """Indices of the newest answer and the newest decision of everybody."""
        newest = {}
        for i, (where, who, decides, _) in enumerate(self.said):
            if where == point and self.stands[i]:
                newest[who, decides] = i
        return sorted(newest.values())

    def state(self, point):
        words = [self.said[i] for i in self.counting(point)]
        judges = [word for word in words if word[2]] or words
        values = {word[3] for word in judges} - {0}
        status = 'open' if not words else 'unknown' if not values else 'answered' if len(values) == 1 else 'disputed'
        return status, values.pop() if status == 'answered' else None

    def do(self, who, revoked, new):
        changes = [(i, True, False) for i in revoked]
        for i in revoked:
            self.stands[i] = False
        if new is not None:
            self.said.append(new)
            self.stands.append(True)
            changes.append((len(self.said) - 1, False, True))
        self.done[who].append(changes)
        self.undone[who].clear()

    def standing(self, point, who=None, decides=None):
        return [
            i for i, (where, person, judge, _) in enumerate(self.said)
            if self.stands[i] and where == point and who in (None, person) and decides in (None, judge)
        ]  # fmt: skip

    def step(self, who, back):
        source, target = (self.done, self.undone) if back else (self.undone, self.done)
        if not source[who]:
            return False
        changes = source[who].pop()
        for i, before, after in reversed(changes) if back else changes:
            self.stands[i] = before if back else after
        target[who].append(changes)
        return True


def act(model, review, points, action, who, point, value):
    """One step on both sides; refusals must agree, too."""
    if action in ('answer', 'unknown'):
        number = value if action == 'answer' else 0
        review.answer(points[point], 'class' if number else 'unknown', number or None)
        model.do(who, model.standing(point, who), (point, who, False, number))
    elif action == 'withdraw':
        revoked = model.standing(point, who)
        assert review.withdraw(points[point]) == bool(revoked)
        if revoked:
            model.do(who, revoked, None)
    elif action == 'resolve':
        possible = model.state(point)[0] == 'disputed' or bool(model.standing(point, decides=True))
        try:
            review.resolve(points[point], 'class', value)
            assert possible
        except LabelError:
            assert not possible
            return
        model.do(who, model.standing(point, decides=True), (point, who, True, value))
    elif action == 'undo':
        assert (review.undo() is not None) == model.step(who, True)
    elif action == 'redo':
        assert (review.redo() is not None) == model.step(who, False)
    elif action == 'label':
        review.session.add_label(point, value, value)
    else:
        review.session.undo()


def same(model, review, points):
    """The session says what the model says."""
    for number, uuid in enumerate(points):
        found = review.point(uuid)
        assert (found.status, found.decided) == model.state(number)
        assert [(a.annotator, a.decides, a.class_value) for a in found.answers] == [model.said[i][1:] for i in model.counting(number)]


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.sampled_from(ACTIONS), st.sampled_from(PEOPLE), st.integers(0, POINTS - 1), st.integers(1, 3)),
        min_size=30, max_size=50,
    )
)  # fmt: skip
def test_two_people_in_any_order(tmp_path_factory, actions):
    path = tmp_path_factory.mktemp('model') / 'review.gpkg'
    review, _ = new_review(path, POINTS)
    points = [p.uuid for p in review.points()]
    reviews = {'ann': review, 'bob': Review(LabelSession.open(path, 'bob'))}
    model = Model()
    try:
        for i, (action, who, point, value) in enumerate(actions):
            act(model, reviews[who], points, action, who, point, value)
            same(model, reviews[who], points)
            if i % 12 == 11:
                reviews[who].session.close()
                reviews[who] = Review(LabelSession.open(path, who))
                assert differences(path) == []
        found = read_reference(path)
        assert found.values.tolist() == [model.state(p)[1] or 0 for p in range(POINTS)]
        assert found.disputed.tolist() == [model.state(p)[0] == 'disputed' for p in range(POINTS)]
        assert found.unknown.tolist() == [model.state(p)[0] == 'unknown' for p in range(POINTS)]
        assert differences(path) == []
    finally:
        for one in reviews.values():
            one.session.close()
    rebuild_session(path, path.with_name('again.gpkg'))
    assert differences(path.with_name('again.gpkg')) == []
    with LabelSession.open(path.with_name('again.gpkg'), 'ann') as session:
        again = Review(session)
        same(model, again, points)
        while again.undo() is not None:
            assert model.step('ann', True)
        same(model, again, points)
