"""Detectors that are stored apart, as one image."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.window import Window
from hsi_plugin.cubes.stack import StackedPixels, by_wavelength


class Part:
    """Pixels in memory."""

    def __init__(self, bands, start, dtype='i4'):
        self.values = (np.arange(bands * 30).reshape(bands, 6, 5) + start).astype(dtype)
        self.reads, self.closed = 0, False

    def read(self, window, bands, out):
        rows, cols = window.slices
        out[:] = self.values[slice(None) if bands is None else list(bands), rows, cols]
        self.reads += 1

    def close(self):
        self.closed = True


@settings(max_examples=80, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 3)), min_size=1, max_size=12), data=st.data(),
    window=st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(1, 3), st.integers(1, 3)),
)
def test_any_order_of_bands_is_read_from_its_images(places, data, window):
    parts = [Part(4, 0), Part(4, 1000)]
    stacked = StackedPixels(parts, places, [np.dtype('i4')] * 2)
    numbers = data.draw(st.one_of(st.none(), st.lists(st.integers(0, len(places) - 1), min_size=1, max_size=9)))
    part = Window(*window)
    out = np.empty((len(places) if numbers is None else len(numbers), *part.shape), 'i4')
    stacked.read(part, numbers, out)
    rows, cols = part.slices
    wanted = [places[n] for n in (range(len(places)) if numbers is None else numbers)]
    np.testing.assert_array_equal(out, np.stack([parts[p].values[b, rows, cols] for p, b in wanted]))
    assert max(p.reads for p in parts) == 1


def test_images_of_different_types_keep_their_values():
    parts = [Part(1, 0, 'u1'), Part(1, 60000, 'u2')]
    stacked = StackedPixels(parts, [(1, 0), (0, 0)], [np.dtype('u1'), np.dtype('u2')])
    out = np.empty((2, 6, 5), 'u2')
    stacked.read(Window(0, 0, 6, 5), None, out)
    assert out[0, 0, 0] == 60000
    assert out[1, 5, 4] == 29
    stacked.close()
    assert all(p.closed for p in parts)


def test_bands_are_ordered_by_wavelength_and_none_is_lost():
    assert by_wavelength([np.array([500.0, 400, 950]), np.array([900.0, 1000])]) == [(0, 1), (0, 0), (1, 0), (0, 2), (1, 1)]
    assert by_wavelength([np.array([500.0, 0.0])], [np.array([True, False])]) == [(0, 0)]


@pytest.mark.parametrize('same', [400.0, 950.5])
def test_equal_wavelengths_of_two_detectors_both_stay(same):
    assert by_wavelength([np.array([same]), np.array([same])]) == [(0, 0), (1, 0)]
