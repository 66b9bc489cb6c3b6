"""Searching a library while someone types."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.library.search import SearchIndex, search

NAMES = ('Lawn_Grass', 'grass', 'Grasshopper', 'dry grass', 'Käsekraut', 'asphalt', 'CarPark 7', 'SOIL sample', 'loam')
CLASSES = ('Vegetation', 'vegetation', 'animal', 'vegetation', 'vegetation', 'road, grass verge', 'road', 'soil', 'soil')
WORDS = st.sampled_from(['oak', 'oaken', 'soil', 'söil', 'SOIL', 'a', 'ab', 'b7', 'x_y', 'Tree', 'treeTop', 'ß', 'é', ''])
TEXTS = st.lists(WORDS, max_size=3).map(' '.join)


def library(names, **levels) -> SpectralLibrary:
    return SpectralLibrary('a', np.arange(400.0, 404.0), np.zeros((len(names), 4), np.float32), tuple(names), levels=levels)


def found(text, limit=None):
    return [NAMES[i] for i in search(library(NAMES, kind=CLASSES), text, limit)]


def test_the_best_comes_first():
    assert found('grass') == ['grass', 'Grasshopper', 'Lawn_Grass', 'dry grass', 'asphalt']  # whole, beginning, words, only in a level


@pytest.mark.parametrize(
    ('text', 'names'),
    [
        ('GRASS DR', ['dry grass']), ('kasek', ['Käsekraut']), ('KÄSE', ['Käsekraut']), ('park', ['CarPark 7']), ('carp', ['CarPark 7']),
        ('lawn grass', ['Lawn_Grass']), ('lawn-gr', ['Lawn_Grass']), ('soil loam', ['loam']), ('so', ['SOIL sample', 'loam']), ('rass', []),
        ('grass nothing', []), ('7', ['CarPark 7']), ('verge', ['asphalt']),
    ],
)  # fmt: skip
def test_every_word_must_begin_a_word_of_name_or_level(text, names):
    assert found(text) == names


def test_nothing_typed_finds_everything_and_a_limit_cuts():
    assert found('') == found(' _ ') == list(NAMES)
    assert found('grass', 2) == ['grass', 'Grasshopper']
    assert search(library(()), 'a') == ()


@given(names=st.lists(TEXTS, max_size=6), seed=st.integers(0, 999), text=TEXTS, limit=st.none() | st.integers(0, 4))
def test_it_finds_what_looking_at_each_spectrum_finds(names, seed, text, limit):
    rng = np.random.default_rng(seed)
    kinds = tuple(str(rng.choice(['oak', 'soil', 'Ab', 'tree top', ''])) for _ in names)
    plain = {'ö': 'o', 'ß': 'ss', 'é': 'e', '_': ' '}

    def words(one):
        capitals = ''.join(' ' + c if i and c.isupper() and one[i - 1].islower() else c for i, c in enumerate(one))
        return ''.join(plain.get(c, c) for c in (one + ' ' + capitals).casefold()).split()

    def rank(name, kind):
        typed = words(text)
        key, whole = (' '.join(''.join(plain.get(c, c) for c in one.casefold()).split()) for one in (name, text))
        if not all(any(word.startswith(t) for word in words(name) + words(kind)) for t in typed):
            return None
        if not typed:
            return 0
        if key == whole:
            return 0
        if key.startswith(whole):
            return 1
        return 2 if all(any(word.startswith(t) for word in words(name)) for t in typed) else 3

    ranks = [rank(*pair) for pair in zip(names, kinds)]
    wanted = sorted((i for i, one in enumerate(ranks) if one is not None), key=lambda i: ranks[i])
    assert SearchIndex(library(names, kind=kinds)).search(text, limit) == tuple(wanted[:limit])
