"""Bands: nearest wavelength, selection, JSON."""

import json

import numpy as np
import pytest

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError


def test_the_nearest_band_is_a_good_one_and_within_tolerance():
    bands = Bands(4, [900.0, 450.0, 650.0, 660.0], good=[True, True, False, True])  # unsorted, as in the file
    assert bands.nearest(651.0) == 3
    assert bands.nearest(440.0) == 1
    assert bands.nearest(2000.0, tolerance_nm=50.0) is None
    assert Bands(3).nearest(500.0) is None
    assert Bands(1, [500.0], good=[False]).nearest(500.0) is None


def test_selection_keeps_order_and_json_keeps_everything():
    bands = Bands(3, [1.0, 2.0, 3.0], [0.5, 0.6, 0.7], [True, False, True])
    chosen = bands.select([2, 1])
    assert chosen.wavelengths_nm.tolist() == [3.0, 2.0]
    assert chosen.good.tolist() == [True, False]
    again = Bands.from_json(json.loads(json.dumps(bands.to_json())))
    np.testing.assert_array_equal(again.fwhm_nm, bands.fwhm_nm)
    np.testing.assert_array_equal(again.good, bands.good)
    assert Bands.from_json(Bands(2).to_json()).wavelengths_nm is None


def test_lists_of_the_wrong_length_are_refused():
    with pytest.raises(ParameterError, match='3 bands'):
        Bands(3, [1.0, 2.0])
