"""Spectra from outdoors, file by file: what they are called, where they were, what is left out."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library.outdoors import as_library, class_of_name, key_of, read_classes, read_outdoors, read_places
from hsi_plugin.spectra.library.places import Place

from .files import AXIS, asd_bytes, smooth, svc_text


@pytest.mark.parametrize(
    ('name', 'expected'),
    [('grass_001', 'grass'), ('bare soil 12', 'bare soil'), ('Reed', 'Reed'), ('0001', ''), ('wet-meadow.3b', 'wet-meadow'), ('', '')],
)
def test_a_class_is_what_a_name_says_before_its_first_digit(name, expected):
    assert class_of_name(name) == expected


@pytest.mark.parametrize('name', ['Grass_001', 'grass_001.ASD', ' grass_001.asd ', 'C:\\data\\grass_001.asd', '/data/grass_001.sig'])
def test_names_are_the_same_with_and_without_suffix_and_folder(name):
    assert key_of(name) == 'grass_001'


def test_files_of_different_channels_become_one_library_that_knows_where_they_were(tmp_path):
    (tmp_path / 'grass_001.asd').write_bytes(asd_bytes(np.linspace(0.1, 0.6, 50)))
    (tmp_path / 'soil_001.sig').write_text(svc_text(smooth(1)[0]))
    (tmp_path / 'broken.asd').write_bytes(asd_bytes(np.linspace(0.1, 0.6, 50))[:500])
    (tmp_path / 'photo.jpg').write_bytes(b'\xff\xd8')
    places = {'grass_001': Place(13.0, 52.0, 2.5, 0.8, '2026-05-01T10:00:00Z')}
    spectra, warnings = read_outdoors((str(tmp_path),), places, {'soil_001': 'bare soil'})
    assert [(one.measured.name, one.class_name, one.place is not None) for one in spectra] == [
        ('grass_001', 'grass', True), ('soil_001', 'bare soil', False)
    ]  # fmt: skip
    assert len(warnings) == 1
    assert warnings[0].startswith('broken.asd was left out')
    library = as_library('monday', spectra, str(tmp_path))
    assert library.levels['longitude'] == ('13.0000000', '')
    assert library.levels['accuracy (m)'] == ('2.5', '')
    assert library.levels['hdop'] == ('0.8', '')
    assert np.isfinite(library.spectra).sum(1).tolist() == [50, len(AXIS)]
    with pytest.raises(ParameterError):  # a file that was named is not passed over
        read_outdoors((str(tmp_path / 'broken.asd'),), {}, {})


def test_tables_of_places_and_classes(tmp_path):
    places = tmp_path / 'places.csv'
    places.write_text('Sample;Longitude;Latitude;Accuracy;HDOP\na.asd;13,5;52,5;3;1,2\nb;;;;\n')
    found = read_places(str(places))
    assert list(found) == ['a']
    assert found['a'][:4] == pytest.approx((13.5, 52.5, 3.0, 1.2))
    classes = tmp_path / 'classes.csv'
    classes.write_text('name,class\nA.asd,grass\nb,\n')
    assert read_classes(str(classes)) == {'a': 'grass'}
    (tmp_path / 'empty.csv').write_text('name,class\n')
    with pytest.raises(ParameterError, match='tells no class'):
        read_classes(str(tmp_path / 'empty.csv'))
    with pytest.raises(ParameterError, match='column of names'):
        read_places(str(tmp_path / 'none.csv'))
