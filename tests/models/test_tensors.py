from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hsi_plugin.core.errors import ModelError
from hsi_plugin.models.tensors import read_tensors, write_tensors

KINDS = ['<f8', '<f4', '<f2', '<i8', '<i4', '<i2', '|i1', '<u8', '<u4', '<u2', '|u1', '|b1']


@given(st.dictionaries(
    st.text(min_size=1, max_size=8).filter(lambda s: s != '__metadata__'),
    st.sampled_from(KINDS).flatmap(lambda k: hnp.arrays(k, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))),
    max_size=4,
))
def test_what_is_written_is_read(tensors):
    back, notes = read_tensors(write_tensors(tensors, {'made': 'here'}))
    assert notes == {'made': 'here'}
    assert back.keys() == tensors.keys()
    for name, array in tensors.items():
        assert back[name].dtype == array.dtype
        np.testing.assert_array_equal(back[name], array)


def test_layout_is_that_of_the_format():
    """Byte for byte what the format's description says, so that other readers understand it."""
    data = write_tensors({'b': np.array([1, 2], '>u2'), 'a': np.array([[1.5]], np.float32)})
    length = int.from_bytes(data[:8], 'little')
    assert length % 8 == 0
    assert json.loads(data[8 : 8 + length]) == {
        'a': {'dtype': 'F32', 'shape': [1, 1], 'data_offsets': [0, 4]},
        'b': {'dtype': 'U16', 'shape': [2], 'data_offsets': [4, 8]},
    }
    assert data[8 + length :] == np.float32(1.5).tobytes() + b'\x01\x00\x02\x00'


def test_not_contiguous_arrays_keep_their_order():
    array = np.arange(12.0).reshape(3, 4).T
    np.testing.assert_array_equal(read_tensors(write_tensors({'x': array}))[0]['x'], array)


def test_bfloat16_is_read_as_float32():
    header = json.dumps({'x': {'dtype': 'BF16', 'shape': [2], 'data_offsets': [0, 4]}}).encode()
    data = len(header).to_bytes(8, 'little') + header + (np.array([1.5, -2.0], '<f4').view('<u4') >> 16).astype('<u2').tobytes()
    np.testing.assert_array_equal(read_tensors(data)[0]['x'], np.array([1.5, -2.0], np.float32))


def bytes_of(header, values: bytes = bytes(8)) -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, 'little') + text + values


@pytest.mark.parametrize('data', [
    b'',
    b'1234567',
    (10**12).to_bytes(8, 'little') + b'{}',
    bytes_of(b'{"x": '),
    bytes_of(b'\xff\xfe'),
    bytes_of(b'[' * 100_000),
    bytes_of([1]),
    bytes_of({'x': 3}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [1]}}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [2], 'data_offsets': [0, 8]}}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [-1], 'data_offsets': [0, 8]}}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [1], 'data_offsets': [8, 16]}}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [2**62, 8], 'data_offsets': [0, 8]}}),
    bytes_of({'x': {'dtype': 'F64', 'shape': [True], 'data_offsets': [0, 8]}}),
    bytes_of({'x': {'dtype': 'pickle', 'shape': [1], 'data_offsets': [0, 8]}}),
    bytes_of({'x': {'dtype': 'F32', 'shape': [1], 'data_offsets': [0, 4]}}),
    bytes_of({n: {'dtype': 'F64', 'shape': [1], 'data_offsets': [0, 8]} for n in 'xy'}),
    bytes_of(b'{"x": {"dtype":"F64","shape":[1],"data_offsets":[0,8]}, "x": {"dtype":"F64","shape":[1],"data_offsets":[0,8]}}'),
    bytes_of({'__metadata__': {'a': 1}}, b''),
])  # fmt: skip
def test_damage_is_an_error_and_never_a_crash(data):
    with pytest.raises(ModelError):
        read_tensors(data)


@given(st.integers(0, 200), st.integers(0, 255))
def test_any_changed_byte_or_cut_gives_arrays_or_an_error(position, value):
    data = bytearray(write_tensors({'weights': np.arange(6.0).reshape(2, 3), 'bias': np.zeros(3)}))
    position %= len(data)
    data[position] = value
    for damaged in (bytes(data), bytes(data[:position])):
        try:
            tensors, _ = read_tensors(damaged)
        except ModelError:
            continue
        assert all(isinstance(a, np.ndarray) for a in tensors.values())


def test_unknown_types_are_refused_when_writing():
    with pytest.raises(ModelError, match='object'):
        write_tensors({'x': np.array([None])})
