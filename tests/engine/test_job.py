from __future__ import annotations

import json
from dataclasses import fields
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.engine.job import ClassifyJob, InfoJob, SpectrumJob, TrainJob
from hsi_plugin.engine.job_types import JOB_TYPES, job_from_json
from hsi_plugin.engine.review_jobs import AccuracyJob

text = st.text(min_size=1)
number = st.integers(0, 10**6)
finite = st.floats(allow_nan=False, allow_infinity=False)
computing = {
    'method': st.just('click'),
    'window': st.none() | st.tuples(number, number, number, number),
    'device': st.sampled_from(['auto', 'cpu', 'cuda:1']),
    'memory': st.sampled_from(['', '4G']),
    'threads': st.none() | st.integers(1, 64),
    'seed': st.integers(0, 2**63 - 1),
}
jobs = st.one_of(
    st.builds(InfoJob, text),
    st.builds(SpectrumJob, text, row=number, col=number),
    st.builds(SpectrumJob, text, x=finite, y=finite),
    st.builds(TrainJob, text, text, text, field=st.text(), **computing),
    st.builds(ClassifyJob, text, text, model=text, confidence=st.booleans(), **computing),
    st.builds(ClassifyJob, text, text, labels=text, field=st.text(), model_output=st.text(), confidence=st.booleans(), **computing),
    st.builds(AccuracyJob, text, text, st.text()),
)


@given(jobs)
def test_every_job_survives_json(job):
    again = job_from_json(json.loads(json.dumps(job.to_json())))
    assert again == job
    assert type(again) is type(job)
    assert [type(getattr(again, f.name)) for f in fields(job)] == [type(getattr(job, f.name)) for f in fields(job)]


@given(jobs, st.data())
def test_a_wrong_type_is_refused_and_named(job, data):
    value = job.to_json()
    name = data.draw(st.sampled_from(sorted(value.keys() - {'kind'})))
    value[name] = {'an': 'object'}
    with pytest.raises(ParameterError, match=name):
        job_from_json(value)


@pytest.mark.parametrize('wrong', [
    None, [], 'info', {}, {'kind': 'frobnicate'}, {'kind': ['info']}, {'kind': 'info'}, {'kind': 'info', 'cube': 3},
    {'kind': 'info', 'cube': 'a', 'colour': 'red'}, {'kind': 'spectrum', 'cube': 'a'}, {'kind': 'spectrum', 'cube': 'a', 'row': 1},
    {'kind': 'spectrum', 'cube': 'a', 'row': 1, 'col': 1, 'x': 1.0}, {'kind': 'spectrum', 'cube': 'a', 'row': 1.5, 'col': 1},
    {'kind': 'spectrum', 'cube': 'a', 'x': float('nan'), 'y': 0.0}, {'kind': 'spectrum', 'cube': 'a', 'row': True, 'col': 1},
    {'kind': 'classify', 'cube': 'a', 'output': 'b'}, {'kind': 'classify', 'cube': 'a', 'output': 'b', 'model': 'm', 'labels': 'l'},
    {'kind': 'classify', 'cube': 'a', 'output': 'b', 'model': 'm', 'window': [1, 2, 3]},
    {'kind': 'classify', 'cube': 'a', 'output': 'b', 'model': 'm', 'confidence': 1},
    {'kind': 'classify', 'cube': 'a', 'output': 'b', 'model': 'm', 'model_output': 'n'},
    {'kind': 'train', 'cube': 'a', 'labels': 'b', 'output': 'c', 'threads': 0},
    {'kind': 'train', 'cube': 'a', 'labels': 'b', 'output': 'c', 'seed': -1},
])
def test_what_is_no_job_is_refused(wrong):
    with pytest.raises(ParameterError) as refused:
        job_from_json(wrong)
    assert refused.value.what.endswith('.')


def test_whole_numbers_are_coordinates_too():
    assert job_from_json({'kind': 'spectrum', 'cube': 'a', 'x': 3, 'y': 4}) == SpectrumJob('a', x=3.0, y=4.0)


@pytest.mark.parametrize('job_type', JOB_TYPES.values())
def test_fields_are_plain_values(job_type):
    """Nothing that JSON cannot carry may become a field of a job."""
    def members(hint):
        parts = [part for part in get_args(hint) if part is not ...]  # of a tuple of any length
        return {m for part in parts for m in members(part)} if parts else {hint}

    for field, hint in get_type_hints(job_type).items():
        assert field == 'kind' or members(hint) <= {str, int, float, bool, type(None)}, (field, hint)
