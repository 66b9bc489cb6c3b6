"""What the panels say: why a pixel is asked about, what the answer brings along, and when to stop."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.propagation import Near
from hsi_plugin.core.questions import WHYS, Question
from hsi_plugin.gui.learn.values import Step
from hsi_plugin.gui.learn.words import (
    along_text,
    areas_of,
    class_name,
    counts_text,
    error_text,
    has_settled,
    percent,
    recent_changes,
    why_text,
)

SCHEME = ClassScheme.from_names(['water', 'tree', 'roof'])


def question(why='torn', between=(1, 3)):
    return Question(4, 5, 0.5, 'default', why, between, ((1, 0.5), (3, 0.4)))


def test_torn_names_both_classes_unless_the_suggestion_is_kept_back():
    assert 'water' in why_text(question(), SCHEME)
    assert 'roof' in why_text(question(), SCHEME)
    hidden = why_text(question(), SCHEME, hidden=True)
    assert not any(name in hidden for name in SCHEME.names)
    assert hidden


def test_torn_with_what_is_left_out_of_the_map():
    assert 'left out' in why_text(question(between=(2, 4)), SCHEME)
    assert class_name(4, SCHEME) == 'left out'


@pytest.mark.parametrize('why', [*WHYS, 'asked'])
def test_every_reason_has_a_sentence_of_its_own(why):
    texts = {why_text(question(other, (0, 0)), SCHEME) for other in (*WHYS, 'asked')}
    assert len(texts) == len(WHYS) + 1
    assert why_text(question(why, (0, 0)), SCHEME).endswith('.')


def test_what_can_be_brought_along_is_said_with_its_number():
    assert '2' in along_text(Near(((1, 1), (1, 2)), 0.1))
    assert along_text(None) == ''
    assert along_text(Near((), 0.0)) == ''


def test_kinds_of_labels_are_counted_apart_and_what_there_is_not_is_not_said():
    assert counts_text(4, 0, 0) == '4 labels by hand'
    text = counts_text(4, 12, 3)
    assert [part.split()[0] for part in text.split(' · ')] == ['4', '12', '3']


def test_small_shares_are_never_shown_as_nothing():
    assert percent(0.0) == '0.0 %'
    assert percent(1e-6) == '< 0.1 %'
    assert percent(0.0049) == '0.5 %'
    assert percent(0.314) == '31 %'


def steps(*changes, first=1):
    return [Step(first + i, change, 0.1) for i, change in enumerate(changes)]


def test_five_clicks_that_change_little_are_a_reason_to_stop():
    assert has_settled(steps(None, 0.3, 0.004, 0.003, 0.0, 0.001, 0.004))
    assert not has_settled(steps(None, 0.3, 0.004, 0.003, 0.0, 0.001, 0.005))
    assert not has_settled(steps(0.001, 0.001, 0.001, 0.001))
    assert not has_settled(steps(None, 0.001, 0.001, 0.001, 0.001))  # the first map says nothing of a change
    assert not has_settled([])


def test_several_maps_of_one_click_count_as_their_largest_change():
    many = [Step(7, 0.001, 0.1)] * 6
    assert not has_settled(many)
    again = [*steps(0.001, 0.001, 0.001, 0.001, 0.001), Step(5, 0.2, 0.1), Step(5, 0.0, 0.1)]
    assert recent_changes(again)[-1] == 0.2
    assert not has_settled(again)


@given(st.lists(st.tuples(st.integers(0, 12), st.floats(0.0, 1.0)), max_size=30))
def test_settled_means_that_each_of_the_last_five_numbers_of_clicks_had_small_changes_only(maps):
    listed = [Step(clicks, change, 0.0) for clicks, change in maps]
    last = sorted({clicks for clicks, _ in maps})[-5:]
    wanted = len(last) == 5 and all(change < 0.005 for clicks, change in maps if clicks in last)
    assert has_settled(listed) == wanted


def test_the_model_s_own_estimate_is_not_sold_as_a_measurement():
    assert error_text([]) == ''
    text = error_text([Step(3, None, 0.4), Step(8, 0.1, 0.2)])
    assert '20 %' in text
    assert '40 %' in text
    assert 'measure' in text
    assert '(' not in error_text([Step(7, None, 0.4), Step(8, 0.1, 0.2)])


def test_areas_are_shares_of_the_pixels_with_data_and_new_classes_have_none_yet():
    assert areas_of({}, 3) is None
    assert areas_of({'areas': [], 'pixels': 0}, 3) is None
    assert areas_of({'areas': [10, 30], 'pixels': 80}, 3) == [0.125, 0.375, 0.0]
