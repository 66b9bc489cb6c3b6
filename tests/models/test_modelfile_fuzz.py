"""Model files from anywhere: whatever is done to one, it is read or refused with a `ModelError`, in bounded memory and time.

`HSI_MODEL_CASES=5000` tries more than the usual number of damaged files.
"""

from __future__ import annotations

import copy
import io
import json
import os
import stat
import struct
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import ModelError, OutputError
from hsi_plugin.models import modelfile, strict
from hsi_plugin.models.card import ModelCard
from hsi_plugin.models.modelfile import model_sha256, read_model, write_model
from hsi_plugin.models.strict import load_json
from hsi_plugin.models.tensors import write_tensors

from .test_modelfile import TENSORS, card

CASES = int(os.environ.get('HSI_MODEL_CASES', '150'))
fuzzed = settings(
    max_examples=CASES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=6),
    st.builds(list), st.builds(dict), st.lists(st.integers(-3, 9), max_size=4), st.builds(lambda: [[[]]]), st.just('\ud800'), st.just('\0'),
)  # fmt: skip


@pytest.fixture(scope='module')
def models(tmp_path_factory):
    """The bytes of two models, and a place."""
    folder = tmp_path_factory.mktemp('models')
    write_model(folder / 'a.hsimodel', card(), TENSORS)
    more = {**TENSORS, 'more': np.arange(300, dtype=np.float32), 'flags': np.array([True, False])}
    write_model(folder / 'b.hsimodel', card(temperature=2.0, notes=('Another.',) * 9), more)
    return folder, (folder / 'a.hsimodel').read_bytes(), (folder / 'b.hsimodel').read_bytes()


def read_or_refused(path) -> bool:
    """Whether a file was read; anything but a model or a `ModelError` that names the file is a failure."""
    refused = []
    try:
        found, tensors = read_model(path)
    except ModelError as error:
        refused.append(str(error))
    for said in refused:
        assert path.name in said
        assert len(said) < 1000
        return False
    json.dumps(found.to_json(), allow_nan=False).encode('utf-8')
    assert ModelCard.from_json(found.to_json()).to_json() == found.to_json()
    assert all(isinstance(one, np.ndarray) for one in tensors.values())
    return True


def packed(*members, **kinds) -> bytes:
    """A zip of members `(name or ZipInfo, bytes)`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', kinds.get('compression', zipfile.ZIP_STORED)) as bundle:
        for name, content in members:
            bundle.writestr(name, content)
    return out.getvalue()


def card_text(**changes) -> bytes:
    return json.dumps({**card().to_json(), **changes}).encode('ascii')


WEIGHTS = write_tensors(TENSORS)


@given(st.lists(st.tuples(st.sampled_from(['flip', 'cut', 'insert', 'drop', 'copy', 'number']), st.floats(0, 1), st.binary(max_size=9)),
                min_size=1, max_size=4), st.booleans())
@fuzzed
def test_bytes_that_were_changed(models, changes, end):
    """Anywhere, or where the table of contents stands."""
    folder, whole, _ = models
    data = bytearray(whole)
    for kind, share, new in changes:
        first = max(0, len(data) - 250) if end else 0
        at = first + int(share * max(0, len(data) - 1 - first))
        if kind == 'flip' and data:
            data[at] ^= (new[0] if new else 1) or 1
        elif kind == 'cut':
            del data[at:]
        elif kind == 'insert':
            data[at:at] = new
        elif kind == 'drop':
            del data[at : at + 1 + len(new)]
        elif kind == 'number':
            data[at : at + 4] = (new + b'\xff\xff\xff\xff')[:4]
        else:
            data[at:at] = data[: 40 * len(new)]
    path = folder / 'changed.hsimodel'
    path.write_bytes(bytes(data))
    if read_or_refused(path):
        assert len(data) > len(whole) // 2


@given(st.floats(0, 1), st.floats(0, 1))
@fuzzed
def test_halves_of_two_files(models, one, other):
    folder, a, b = models
    path = folder / 'spliced.hsimodel'
    path.write_bytes(a[: int(one * len(a))] + b[int(other * len(b)) :])
    read_or_refused(path)


@given(st.data())
@fuzzed
def test_cards_whose_values_were_replaced(models, data):
    """A value anywhere in the card becomes something else, or is gone."""
    folder, _, _ = models
    told = copy.deepcopy(card().to_json())
    for _ in range(data.draw(st.integers(1, 3))):
        place = told
        while True:
            key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
            if isinstance(place[key], (dict, list)) and place[key] and data.draw(st.booleans()):
                place = place[key]
                continue
            if data.draw(st.integers(0, 4)) == 0:
                del place[key]
            else:
                place[key] = data.draw(JUNK)
            break
    path = folder / 'card.hsimodel'
    path.write_bytes(packed(('card.json', json.dumps(told).encode('ascii')), ('weights.safetensors', WEIGHTS)))
    read_or_refused(path)


@given(st.data())
@example(None)
@fuzzed
def test_weights_whose_header_lies(models, data):
    folder, _, _ = models
    length = int.from_bytes(WEIGHTS[:8], 'little')
    header = json.loads(WEIGHTS[8 : 8 + length])
    entry = header[data.draw(st.sampled_from(sorted(header)))] if data is not None else header['bias']
    if data is None:
        entry['shape'] = [2**63, 0]
    else:
        sides = st.lists(st.sampled_from([0, 1, 2, 3, 6, -1, 2**31, 2**62, 2**63, 2**64, 10**30, 1.0, True, None]), max_size=9)
        entry[data.draw(st.sampled_from(['shape', 'data_offsets', 'dtype']))] = data.draw(
            st.one_of(sides, st.sampled_from(['F64', 'F32', 'I8', 'BOOL', 'BF16', 'F8', '']), JUNK)
        )
    text = json.dumps(header).encode('ascii')
    claimed = len(text) if data is None else data.draw(st.sampled_from([len(text), len(text) + 1, 0, 2**40, 2**64 - 1]))
    path = folder / 'weights.hsimodel'
    path.write_bytes(packed(('card.json', card_text()), (
        'weights.safetensors', claimed.to_bytes(8, 'little') + text + WEIGHTS[8 + length :]
    )))  # fmt: skip
    read_or_refused(path)


def local(name: str, size: int) -> bytes:
    """What stands before a member."""
    return struct.pack('<4sHHHHHIIIHH', b'PK\x03\x04', 20, 0, 0, 0, 33, 0, size, size, len(name), 0) + name.encode()


def shifted(whole: bytes, name: bytes, by: int) -> bytes:
    """The table of contents points elsewhere for one member."""
    at = whole.rindex(b'PK\x01\x02', 0, whole.rindex(name))
    (offset,) = struct.unpack_from('<I', whole, at + 42)
    return whole[: at + 42] + struct.pack('<I', max(0, offset + by)) + whole[at + 46 :]


def linked() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo('../../link')
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return info


def test_hostile_files_are_refused_each_for_its_reason(models):
    folder, whole, _ = models
    good = ('card.json', card_text()), ('weights.safetensors', WEIGHTS)
    bomb = packed(good[0], ('weights.safetensors', bytes(50_000_000)), compression=zipfile.ZIP_DEFLATED)
    doubled = packed(*good, ('card.jsoN', b'{}')).replace(b'card.jsoN', b'card.json')
    cases = {
        'a bomb': (bomb, 'compressed'),
        'two members of one name': (doubled, 'two files of one name'),
        'a path out of the folder': (packed(*good, ('../../evil.py', b'x')), 'no part of a model'),
        'an absolute path': (packed(*good, ('/etc/passwd', b'x')), 'no part of a model'),
        'a link': (packed(*good, (linked(), b'/etc/passwd')), 'no part of a model'),
        'a pickle': (packed(*good, ('data.pkl', b'cos\nsystem\n')), 'no part of a model'),
        'the same bytes for both': (shifted(whole, b'weights.safetensors', -40), 'overlap|not where|not a model'),
        'an offset into nothing': (shifted(whole, b'weights.safetensors', 10**9), 'not where|not a model'),
        'an offset before the file': (b'PK' + whole[2000:], 'not a model'),
        'other names before members': (whole.replace(b'weights.safetensors', b'weights.safetensorz', 1), 'not where'),
        'nested a million deep': (packed(('card.json', b'[' * 10**6), good[1]), 'damaged'),
        'nested a hundred deep': (packed(('card.json', card_text(notes=json.loads('[' * 99 + ']' * 99))), good[1]), 'deeper than 64'),
        'not a number': (packed(('card.json', card_text().replace(b'1.5', b'NaN')), good[1]), 'NaN'),
        'infinity': (packed(('card.json', card_text().replace(b'1.5', b'-Infinity')), good[1]), 'Infinity'),
        'infinity by its digits': (packed(('card.json', card_text().replace(b'1.5', b'1e999')), good[1]), 'beyond all measure'),
        'half a character': (packed(('card.json', card_text(method='\ud800')), good[1]), 'damaged'),
        'half a character in a name': (packed(('card.json', card_text(features={'\udfff': 1})), good[1]), 'damaged'),
        'a name twice': (packed(('card.json', card_text()[:-1] + b',"seed":1}'), good[1]), 'twice'),
        'a newer format beside members that nobody knows': (
            packed(('card.json', b'{"format": 4}'), ('weights.zst', b'x')), 'format 4, and this plugin reads up to format 3'
        ),
        'no weights': (packed(good[0]), 'holds no weights'),
        'a sum that is wrong': (whole.replace(b'"One note."', b'"One nota."'), 'sum of its bytes'),
        'half a surrogate in the weights': (packed(good[0], ('weights.safetensors', WEIGHTS.replace(b'"bias"', b'"\\ud8"', 1))), 'damaged'),
    }  # fmt: skip
    path = folder / 'hostile.hsimodel'
    for title, (data, said) in cases.items():
        path.write_bytes(data)
        with pytest.raises(ModelError, match=said):
            read_model(path)
        assert read_or_refused(path) is False, title
    path.write_bytes(packed(*good))
    assert read_or_refused(path)


def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / 'pipe.hsimodel')
    for name in ('pipe.hsimodel', '.'):
        with pytest.raises(ModelError, match='is no file'):
            read_model(tmp_path / name)
    with pytest.raises(ModelError):
        read_model(tmp_path / 'a\0b.hsimodel')
    with pytest.raises(ModelError):
        read_model(tmp_path / ('n' * 5000))


@pytest.mark.parametrize('text', [
    b'{"format": ' + b'9' * 10**6 + b'}', b'[' + b'[],' * 5 * 10**6 + b'[]]', b'{"a":' * 10**6, b'"' + b'x' * 10**7 + b'"',
    b'[' + b'1,' * 3 * 10**6 + b'1]',
], ids=['digits', 'lists', 'nesting', 'text', 'numbers'])  # fmt: skip
def test_a_card_takes_bounded_time_and_memory(models, text):
    folder, _, _ = models
    path = folder / 'large.hsimodel'
    path.write_bytes(packed(('card.json', text[: modelfile.MAXIMUM_CARD]), ('weights.safetensors', WEIGHTS)))
    tracemalloc.start()
    try:
        began = time.process_time()
        assert not read_or_refused(path)
        assert time.process_time() - began < 5.0
        assert tracemalloc.get_traced_memory()[1] < 100e6
    finally:
        tracemalloc.stop()


def test_a_table_of_contents_takes_bounded_memory(models):
    """A file of many members, and one whose table claims to be as long as the file."""
    folder, whole, _ = models
    path = folder / 'contents.hsimodel'
    many = packed(*((f'{number}', b'') for number in range(20_000)))
    claims = bytearray(whole[:-22] + bytes(30_000_000) + whole[-22:])
    struct.pack_into('<II', claims, len(claims) - 10, 30_000_000, 0)
    for data in (many, bytes(claims)):
        path.write_bytes(data)
        tracemalloc.start()
        try:
            assert not read_or_refused(path)
            assert tracemalloc.get_traced_memory()[1] < 5e6
        finally:
            tracemalloc.stop()


def test_a_member_that_claims_more_than_the_file_holds_is_not_waited_for(models):
    folder, whole, _ = models
    data = bytearray(whole)
    at = whole.rindex(b'PK\x01\x02')
    struct.pack_into('<II', data, at + 20, 2**31, 2**31)
    path = folder / 'claims.hsimodel'
    path.write_bytes(bytes(data))
    tracemalloc.start()
    try:
        with pytest.raises(ModelError):
            read_model(path)
        assert tracemalloc.get_traced_memory()[1] < 1e6
    finally:
        tracemalloc.stop()


def test_json_of_any_shape_within_the_bounds_is_read():
    nested = 'x'
    for _ in range(strict.MAXIMUM_DEPTH - 1):
        nested = [nested]
    assert load_json(json.dumps(nested).encode(), 'It', '') == nested
    with pytest.raises(ModelError, match='deeper'):
        load_json(json.dumps([nested]).encode(), 'It', '')


def test_large_weights_are_written_without_holding_them_twice(tmp_path):
    large = {f'{name}': np.full(2_500_000, ord(name), np.float64) for name in 'abcd'}  # 80 MB
    tracemalloc.start()
    try:
        write_model(tmp_path / 'large.hsimodel', card(), large)
        assert tracemalloc.get_traced_memory()[1] < 5e6
        tracemalloc.reset_peak()
        back = read_model(tmp_path / 'large.hsimodel')[1]
        assert tracemalloc.get_traced_memory()[1] < 85e6
    finally:
        tracemalloc.stop()
    assert all((back[name] == values[0]).all() for name, values in large.items())


def test_other_byte_orders_layouts_and_empty_arrays_survive(tmp_path):
    odd = {
        'big': np.arange(5, dtype='>f4'), 'turned': np.arange(6.0).reshape(2, 3).T, 'empty': np.zeros((0, 3)), 'one': np.array(7, np.int8),
    }
    write_model(tmp_path / 'a.hsimodel', card(), odd)
    back = read_model(tmp_path / 'a.hsimodel')[1]
    for name, values in odd.items():
        np.testing.assert_array_equal(back[name], values)
        assert back[name].shape == values.shape


def test_a_full_disk_leaves_the_model_that_was_there(small_disk):
    folder = small_disk(600)
    path = folder / 'm.hsimodel'
    write_model(path, card(), TENSORS)
    before = model_sha256(path)
    with pytest.raises(OutputError, match='full'):
        write_model(path, card(), {'weights': np.zeros(200_000)})
    assert model_sha256(path) == before
    assert [one.name for one in folder.iterdir()] == ['m.hsimodel']


def test_what_could_not_be_read_is_not_written(tmp_path, monkeypatch):
    with pytest.raises(ModelError, match=r'card\.json of the model would be'):
        write_model(tmp_path / 'a.hsimodel', card(notes=('x' * modelfile.MAXIMUM_CARD,)), TENSORS)
    monkeypatch.setattr(modelfile, 'MAXIMUM_WEIGHTS', 100)
    with pytest.raises(ModelError, match='holds at most 100'):
        write_model(tmp_path / 'a.hsimodel', card(), TENSORS)
    assert list(tmp_path.iterdir()) == []
