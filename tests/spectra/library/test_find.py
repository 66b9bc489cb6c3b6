from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from hsi_plugin.spectra.library.find import find_named, find_words

NAMES = (
    'red clay tile 1', 'red clay tile 2', 'splib07a_LawnGrass_GDS91_green_BECKa', 'BARE_SOIL_PARKING_LOT', 'beach', 'grass (dry)', 'beach',
)  # fmt: skip
LEVELS = {
    'Level_2': ('roof', 'roof', 'herb', 'SOIL', 'SOIL', 'herb', 'SOIL'),
    'Level_6': ('', '', '', 'paved', 'rock/soil', '', 'soil'),
    'source': ('soil lab', 'tree lab', '', '', '', '', ''),
}
LIBRARY = SpectralLibrary('test', np.linspace(400.0, 900.0, 5), np.zeros((7, 5), np.float32), NAMES, levels=LEVELS)


@pytest.mark.parametrize(
    ('words', 'expected'),
    [
        (['roof'], [0, 1]),  # a level is the word
        (['Roofs'], [0, 1]),  # a plural
        (['soil'], [3, 4, 6]),  # the class, not the name of a laboratory
        (['parking lot'], [3]),  # no level or name is it, a name contains it
        (['lot parking'], []),
        (['grass'], [2, 5]),  # inside LawnGrass and before a bracket
        (['gras'], []),  # whole words only
        (['clay tile', 'rock'], [0, 1, 4]),  # each word on its own
        (['beach'], [4, 6]),  # a name that two spectra bear
        (['tree'], []),  # a column that tells something else
        (['', ' _ '], []),
    ],
)
def test_words_find_whole_words_and_rather_what_is_the_word(words, expected):
    assert find_words(LIBRARY, words) == tuple(expected)


@pytest.mark.parametrize(
    ('name', 'expected'), [('Red Clay  Tile 2', [1]), ('splib07a_lawn', [2]), ('beach', [4, 6]), ('bea', [4, 6]), ('grass', [5])]
)
def test_names_are_found_whole_or_by_a_beginning_that_only_one_has(name, expected):
    assert find_named(LIBRARY, name) == tuple(expected)


def test_a_beginning_of_several_names_is_refused():
    with pytest.raises(ParameterError, match='2 spectra of test begin with "red clay tile"'):
        find_named(LIBRARY, 'red clay tile')


@pytest.mark.parametrize('name', ['red tile clay 1', 'grassland (dry)', '', '???'])
def test_unknown_names_are_refused_with_the_nearest(name):
    with pytest.raises(ParameterError) as raised:
        find_named(LIBRARY, name)
    if name.startswith('red'):
        assert '"red clay tile 1"' in raised.value.remedy


@pytest.mark.data
def test_tree_of_the_urban_library_is_its_level(data):
    library = open_library(data / 'libraries' / 'roberts2017_urban.sli')
    found = find_words(library, ['tree'])
    assert {library.levels['Level_3'][i] for i in found} == {'tree'}
    assert len(found) == library.levels['Level_3'].count('tree')
