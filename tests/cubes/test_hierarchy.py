"""HDF5 and NetCDF files as trees: names, texts, numbers, and clear errors for what is missing or damaged."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes.hierarchy import Tree, as_number, as_numbers, as_text
from tests.products import hdf5
from tests.products.netcdf import File

FIELDS = '/HDFEOS/SWATHS/A swath/Data Fields'


@pytest.fixture(scope='module')
def path(tmp_path_factory):
    return hdf5.write('tests.products.tree', tmp_path_factory.mktemp('tree') / 'tree.h5')


def test_groups_arrays_and_attributes_are_found_by_their_names(path):
    with Tree(path) as tree:
        assert set(tree.groups()) == {'HDFEOS', 'texts'}
        assert set(tree.arrays(FIELDS)) == {'brc', 'rcb', 'rbc', 'rc', 'two', 'big endian'}
        assert tree.groups('/nowhere') == tree.arrays('/nowhere') == ()
        assert [tree.has(n) for n in (FIELDS, f'{FIELDS}/rc', '/texts/nothing')] == [True, True, False]
        assert as_text(tree.attributes(FIELDS)['level']) == 'L1'
        assert tree.find('rbc') == f'{FIELDS}/rbc'
        assert tree.find('rbc', '/texts/list') is None


def test_attributes_keep_their_kind(path):
    with Tree(path) as tree:
        found = tree.attributes()
        assert (found['title'], found['fixed'], found['number']) == ('A tree', 'fixed length', 3.5)
        np.testing.assert_array_equal(found['numbers'], [1, 2, 3])
        assert found['words'] == ['one', 'two']


def test_numbers_come_as_they_are_stored(path):
    with Tree(path) as tree:
        node = tree.need(f'{FIELDS}/brc')
        assert (node.shape, node.dtype) == ((4, 6, 5), np.dtype('u2'))
        assert node.attributes['_FillValue'] == 65535.0
        np.testing.assert_array_equal(node.values(), np.arange(120).reshape(4, 6, 5))
        np.testing.assert_array_equal(node.values([1, 2, 3], [2, 3, 1]), np.arange(120).reshape(4, 6, 5)[1:3, 2:5, 3:4])
        np.testing.assert_allclose(as_numbers(node.attributes['wavelengths']), [400, 500, 600, 700])
        assert tree.need('/texts/scalar').values() == 7.0
        np.testing.assert_array_equal(tree.need(f'{FIELDS}/big endian').values(), np.arange(120).reshape(4, 6, 5))


def test_texts_are_read_and_numbers_are_none(path):
    with Tree(path) as tree:
        assert tree.need('/texts/variable').text() == 'a longer text'
        assert tree.need('/texts/list').texts() == ['abc', 'de']
        assert tree.need('/texts/scalar').texts() == []
        for name in ('variable', 'compound'):
            with pytest.raises(CubeError, match='holds no numbers'):
                tree.need(f'/texts/{name}').values()


def test_a_cycle_of_groups_ends(path):
    with Tree(path) as tree:
        assert tree.find('there is no such array') is None


def test_what_is_missing_is_named(path):
    with Tree(path) as tree, pytest.raises(CubeError, match='has no "/HDFEOS/GRIDS/x"'):
        tree.need('/HDFEOS/GRIDS/x')


@pytest.mark.parametrize('share', [0.02, 0.3, 0.6, 0.9])
def test_a_truncated_file_is_an_error_when_it_is_opened_or_read(path, tmp_path, share):
    short = tmp_path / 'short.h5'
    shutil.copy(path, short)
    with open(short, 'r+b') as file:
        file.truncate(int(path.stat().st_size * share))
    with pytest.raises(CubeError, match=r'damaged|has no'), Tree(short) as tree:
        tree.need(f'{FIELDS}/two').values()


def test_another_file_is_no_tree(tmp_path):
    other = tmp_path / 'x.h5'
    other.write_bytes(b'\x89HDF\r\n\x1a\n' + bytes(5000))
    with pytest.raises(CubeError, match='cannot be opened as HDF5 or NetCDF'):
        Tree(other)


def test_scale_and_offset_of_netcdf_stay_beside_the_stored_numbers(tmp_path):
    file = File(tmp_path / 'a.nc', {'instrument': 'OCI'})
    packed = file.array(file.group('data'), 'packed', np.arange(6, dtype='i2').reshape(2, 3), ('y', 'x'), fill=-32767)
    packed.SetScale(0.5)
    packed.SetOffset(10.0)
    packed.SetUnit('m')
    packed = None
    file.close()
    with Tree(tmp_path / 'a.nc') as tree:
        node = tree.need('/data/packed')
        np.testing.assert_array_equal(node.values(), np.arange(6).reshape(2, 3))
        assert (node.number('scale_factor'), node.number('add_offset'), node.number('_FillValue')) == (0.5, 10.0, -32767.0)
        assert node.attributes['units'] == 'm'
        assert as_text(tree.attributes()['instrument']) == 'OCI'


@pytest.mark.parametrize(('value', 'number'), [
    (3, 3.0), ('3.5', 3.5), (np.array([4]), 4.0), (['5'], 5.0), (np.array([1, 2]), None), ('nan', None), ('x', None), (None, None),
    (float('inf'), None), ([], None),
])
def test_one_number_is_read_from_what_holds_one(value, number):
    assert as_number(value) == number


@pytest.mark.parametrize(('value', 'numbers'), [
    ('1, 2 3', [1, 2, 3]), (np.array([[1, 2]]), [1, 2]), (5.0, [5]), ('a b', None), (None, None), ('', None), (['1', '2'], [1, 2]),
])
def test_numbers_are_read_from_texts_and_arrays(value, numbers):
    found = as_numbers(value)
    assert (None if found is None else found.tolist()) == numbers


def test_texts_are_bare():
    assert as_text('a \0') == 'a'
    assert as_text(None) == ''
    assert as_text(['a', 'b']) == 'a b'
